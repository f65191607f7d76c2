// What must hold of every letter, every plan and every run, judged from the plain book alone.
import { expect } from 'vitest'
import type { WithholdReason } from '../../../../src/core/reminders/types'
import {
  type BookLetter,
  type Books,
  BROKEN,
  CUSTOMERS,
  customerAt,
  hasDay,
  isMailDay,
  late,
  open,
  over,
  type Row,
  rowById,
  rowsOf,
  TOLERANCE,
  today,
} from './books'
import { between, gapOver, plus } from './days'

/** A letter as it leaves: `items` by the number of their row in the book. */
export type Leaving = {
  letter: string
  customer: string
  to: string[]
  mode: 'by-hand' | 'unattended' | 'told'
  items: { row: number; amount: number }[]
  claims: { row: number; level: number; due: string }[]
}

export type Said = { row: number; customer: string; amount: number; reason: WithholdReason }
export type Planned = { letters: Omit<Leaving, 'mode' | 'letter'>[]; withheld: Said[] }

const holding = (books: Books, row: Row) =>
  books.holds.filter(
    one =>
      !one.ended &&
      one.from <= today(books) &&
      one.until >= today(books) &&
      one.customer === row.customer &&
      (one.row === null || one.row === row.id),
  )

export const isHeld = (books: Books, row: Row): boolean => {
  const { way, until } = books.arranged.get(row.customer) ?? { way: 'default', until: null }
  return (
    way === 'never' ||
    (until !== null && until >= today(books)) ||
    holding(books, row).some(({ amount }) => amount === null)
  )
}

export const disputed = (books: Books, row: Row): number => {
  const written = row.dispute === 'all' ? open(row) : (row.dispute ?? 0)
  const parts = holding(books, row).flatMap(({ amount }) => amount ?? [])
  return Math.min(open(row), Math.max(written, ...parts))
}

/** What speaks for a letter: told, maybe told, or under way. */
const speaksFor = ({ left, outcome }: BookLetter) =>
  left || ['unknown', 'by-hand', 'sent', 'claimed'].includes(outcome)

/** What forbids another: a claim whose row somebody deleted before its letter left told nobody anything. */
const mayBeTold = (one: BookLetter) => speaksFor(one) && (one.outcome !== 'claimed' || one.logged || one.left)

const others = (books: Books, letter: string) =>
  [...books.letters.values()].filter(one => one.letter !== letter && mayBeTold(one))

const levelsOf = (letters: BookLetter[], row: number, due: string): number[] =>
  letters.flatMap(({ claims }) =>
    claims.filter(claim => claim.row === row && claim.due === due).map(({ level }) => level),
  )

const mustWait = (books: Books, customer: string) =>
  books.promises.some(
    one =>
      one.customer === customer &&
      !one.moved &&
      today(books) <= one.on &&
      today(books) >= one.madeAt.slice(0, 10),
  )

/** What stands on his rows, and what of it a letter can be sent to. */
const written = (books: Books, customer: string) => [
  ...new Set(rowsOf(books).flatMap(row => (row.customer === customer && row.mail !== '' ? row.mail : []))),
]
const mailsOf = (books: Books, customer: string) => written(books, customer).filter(mail => mail !== BROKEN)

/** Throws for a letter that must not leave, as the book stands at that moment. */
export function judgeLetter(books: Books, leaving: Leaving): void {
  const { letter, customer, mode, items, claims } = leaving
  const now = today(books)
  const about = `letter ${letter} to ${customer} on ${now}`
  expect(claims.length, `${about} claims something`).toBeGreaterThan(0)
  for (const claim of claims) {
    const known = others(books, letter).filter(one =>
      one.claims.some(made => made.row === claim.row && made.level === claim.level && made.due === claim.due),
    )
    expect(known, `${about}: level ${claim.level} of row ${claim.row} was told before`).toEqual([])
    judgeLevel(books, claim, [about, letter])
    expect(
      items.some(({ row }) => row === claim.row),
      `${about} names what it claims`,
    ).toBe(true)
  }
  for (const { row: id, amount } of items) {
    const row = rowById(books, id)
    if (row === undefined) throw new Error(`${about} names a row that is gone`)
    expect(row.customer, `${about} names his own`).toBe(customer)
    expect(hasDay(row) && row.readable, `${about} names row ${id} without a day or a sum`).toBe(true)
    expect(isHeld(books, row), `${about} names row ${id} that is held`).toBe(false)
    expect(amount, `${about}: what is open of row ${id}`).toBe(open(row) - disputed(books, row))
    expect(amount, `${about} asks for row ${id} that is paid or in dispute`).toBeGreaterThan(TOLERANCE)
  }
  if (mode !== 'told') expect(leaving.to, `${about}: its address`).toEqual(mailsOf(books, customer))
  expect(mustWait(books, customer), `${about}, who promised a day still to come`).toBe(false)
  judgeGap(books, leaving, about)
  if (mode !== 'unattended') return
  expect(isMailDay(books), `${about}: a workday`).toBe(true)
  expect(books.arranged.get(customer)?.way ?? 'default', `${about} by itself`).toBe('default')
  const harshest = Math.max(...claims.map(({ level }) => level))
  expect(books.policy.levels[harshest]?.approval, `${about} by itself`).toBe(false)
}

function judgeLevel(
  books: Books,
  { row: id, level, due }: Leaving['claims'][number],
  [about, letter]: [string, string],
): void {
  const row = rowById(books, id)
  if (row === undefined) throw new Error(`${about} claims a row that is gone`)
  const rule = books.policy.levels[level]
  expect(rule?.enabled, `${about}: level ${level} is switched on`).toBe(true)
  expect(due, `${about}: the due day of row ${id}`).toBe(row.due)
  const days = rule?.days ?? 0
  if (level === 0) {
    const ahead = between(today(books), row.due)
    expect(ahead > 0 && ahead <= days, `${about}: row ${id} is due in ${ahead} days`).toBe(true)
    return
  }
  // Of a claim whose row somebody deleted nobody knows whether its letter left: it counts for the ladder.
  const spoken = [...books.letters.values()].filter(one => one.letter !== letter && speaksFor(one))
  const told = Math.max(0, ...levelsOf(spoken, id, due))
  const skipped = books.policy.levels.filter((one, at) => at > told && at < level && one.enabled)
  expect(skipped, `${about}: from level ${told} of row ${id} to ${level}`).toEqual([])
  expect(late(books, row), `${about}: level ${level} of row ${id}`).toBeGreaterThanOrEqual(Math.max(1, days))
}

/** Of a letter whose row somebody deleted before it said what became of it nobody knows the day. */
const isKnownOf = ({ outcome, logged }: BookLetter) => logged || outcome === 'sent' || outcome === 'by-hand'

function judgeGap(books: Books, { letter, customer, to }: Leaving, about: string): void {
  const now = today(books)
  for (const one of others(books, letter)) {
    if (!isKnownOf(one)) continue
    const sameMailbox = one.on < now && one.to.some(mailbox => to.includes(mailbox))
    if (one.customer !== customer && !sameMailbox) continue
    expect(gapOver(one.on, books.policy.gap) <= now, `${about}: ${one.letter} of ${one.on} is too near`).toBe(
      true,
    )
  }
}

/** Every open fen is in a letter or has a reason, and the reason is true. */
export function judgePlan(books: Books, { letters, withheld }: Planned): void {
  const found = new Map<number, number>()
  const add = (row: number, amount: number) => found.set(row, (found.get(row) ?? 0) + amount)
  for (const { items } of letters) for (const { row, amount } of items) add(row, amount)
  for (const said of withheld) {
    add(said.row, said.amount)
    const row = rowById(books, said.row)
    if (row === undefined) throw new Error(`a reason for row ${said.row} that is gone`)
    const told = `row ${row.id} of ${row.customer} on ${today(books)}: ${said.reason}`
    expect(isTrue(books, row, said.reason), told).toBe(true)
  }
  for (const row of rowsOf(books)) {
    expect(found.get(row.id) ?? 0, `what is told and kept of row ${row.id}`).toBe(open(row))
    if (!row.readable) expect(found.has(row.id), `row ${row.id} that cannot be read is said`).toBe(true)
  }
}

const hasKind = (books: Books, row: Row, kind: string) => holding(books, row).some(one => one.kind === kind)

/** Whether what is said of a row is so. */
function isTrue(books: Books, row: Row, reason: WithholdReason): boolean {
  const { policy } = books
  const now = today(books)
  const days = late(books, row)
  const spoken = [...books.letters.values()].filter(speaksFor)
  const told = levelsOf(spoken, row.id, row.due)
  const most = Math.max(0, ...told)
  const next = policy.levels.find((level, at) => at > most && level.enabled)
  const mails = mailsOf(books, row.customer)
  switch (reason) {
    case 'not-due':
      return days === 0
    case 'before-first-level':
      return most === 0 && next !== undefined && next.days > days
    case 'already-reminded':
      return (
        told.length > 0 &&
        next !== undefined &&
        (next.days > days || days === 0 || (policy.gap.days === 0 && isToldToday(books, row)))
      )
    case 'ladder-ended':
      return next === undefined
    case 'gap':
      return spoken.some(
        one =>
          (one.customer === row.customer || one.to.some(mailbox => mails.includes(mailbox))) &&
          gapOver(one.on, policy.gap) > now,
      )
    case 'unknown-outcome':
      return spoken.some(
        one =>
          one.outcome === 'unknown' &&
          (one.customer === row.customer || one.to.some(mailbox => mails.includes(mailbox))),
      )
    case 'in-progress':
      return spoken.some(one => one.outcome === 'claimed' && one.customer === row.customer)
    case 'disputed':
      return disputed(books, row) > 0 || hasKind(books, row, 'dispute')
    case 'legal':
      return hasKind(books, row, 'legal')
    case 'opted-out':
      return hasKind(books, row, 'opt-out')
    case 'held':
      return hasKind(books, row, 'snooze') || (books.arranged.get(row.customer)?.until ?? '') >= now
    case 'never':
      return books.arranged.get(row.customer)?.way === 'never'
    case 'promised':
      return books.promises.some(one => one.customer === row.customer && between(one.on, now) <= 12)
    case 'undated':
      return row.due === ''
    case 'bad-data':
      return !row.readable || !hasDay(row)
    case 'no-address':
      return written(books, row.customer).length === 0
    case 'bad-address':
      return mails.length === 0 && written(books, row.customer).includes(BROKEN)
    case 'address-conflict':
      return mails.length > 1
    case 'unapplied-receipt':
      return (
        (books.unmatched.get(row.customer) ?? 0) > TOLERANCE ||
        rowsOf(books).some(one => one.customer === row.customer && over(one) > TOLERANCE)
      )
    case 'below-minimum':
      return chased(books, row) < policy.minimum
    case 'small-difference':
      return open(row) - disputed(books, row) <= TOLERANCE
    default:
      return false
  }
}

/** One level a day, also where no days need lie between two letters. */
const isToldToday = (books: Books, { id, due }: Row): boolean => {
  const lettersToday = [...books.letters.values()].filter(one => speaksFor(one) && one.on === today(books))
  return Math.max(0, ...levelsOf(lettersToday, id, due)) > 0
}

/** What a letter about this could ask for at the most: all that is overdue, or all that will soon be due. */
const chased = (books: Books, about: Row): number => {
  const isOverdue = late(books, about) > 0
  const soon = plus(today(books), books.policy.levels[0]?.days ?? 0)
  const asked = rowsOf(books).filter(
    row =>
      row.customer === about.customer &&
      hasDay(row) &&
      !isHeld(books, row) &&
      (isOverdue ? late(books, row) > 0 : row.due > today(books) && row.due <= soon),
  )
  return asked.reduce((sum, row) => sum + open(row) - disputed(books, row), 0)
}

/** After a run that ended by itself: who owes something overdue has a line, and a line that says so when he got a letter. */
export function judgeRun(
  books: Books,
  lines: ReadonlyMap<string, string>,
  sentTo: ReadonlySet<string>,
): void {
  for (const customer of CUSTOMERS.map((_, at) => customerAt(at))) {
    const owes = rowsOf(books).some(row => row.customer === customer && late(books, row) > 0)
    if (owes)
      expect(lines.has(customer), `${customer} owes on ${today(books)}, and nothing is said`).toBe(true)
    expect(lines.get(customer) === 'sent', `what is said of the letter to ${customer}`).toBe(
      sentTo.has(customer),
    )
  }
}
