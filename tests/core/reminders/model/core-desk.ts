// The desk in memory: the program's own decisions from cells to plan, and a small sending loop that can be stopped at any of its points.
import { type CalendarDate, calendarDate } from '../../../../src/core/calendar-date'
import {
  holdingPromises,
  judgedPromises,
  owedNow,
  type PromiseMade,
} from '../../../../src/core/follow-ups/promises'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { Ledger, OpenItem } from '../../../../src/core/ledger/types'
import { claimsFrom, claimText } from '../../../../src/core/reminders/claims'
import { type Confirmed, stillPlanned } from '../../../../src/core/reminders/confirm'
import type { Hold } from '../../../../src/core/reminders/holds'
import {
  customerShort,
  type LastLetterMap,
  lastLettersFrom,
  lastLettersOf,
  lastLettersText,
  mailboxShort,
  saysDay,
} from '../../../../src/core/reminders/last-letters'
import { planReminders } from '../../../../src/core/reminders/plan'
import { customerReasons, type SkipReason } from '../../../../src/core/reminders/reasons'
import { type LetterMark, recoverRun } from '../../../../src/core/reminders/recovery'
import { highestTold, type ToldMap, toldBy, toldKey, withClaim } from '../../../../src/core/reminders/told'
import type {
  Claim,
  LetterOutcome,
  LogEntry,
  PlannedLetter,
  ReminderPlan,
  ReminderPolicy,
} from '../../../../src/core/reminders/types'
import { type Cells, ledgerOf } from '../../ledger/build'
import { type Books, type Change, hour, isMailDay, type Row, TOLERANCE, today, writeDown } from './books'
import { workdayFrom } from './days'
import { judgeLetter, judgePlan, judgeRun, type Leaving } from './judge'
import type { DeskStep, Mishap, Step, Who } from './steps'

class Stopped extends Error {}

/** `order`: of sending. */
type Logged = LogEntry & { order: number }

export type CoreDesk = {
  books: Books
  log: Logged[]
  told: ToldMap
  last: LastLetterMap
  marks: Record<string, LetterMark>
  lease: { run: string; at: number } | null
  seen: Record<Who, Confirmed[]>
  keys: Map<number, string>
  holds: Map<number, Hold>
  made: PromiseMade[]
  runs: number
  counts: { letters: number; stops: number; unknown: number }
}

export const openCoreDesk = (books: Books): CoreDesk => ({
  books,
  log: [],
  told: new Map(),
  last: new Map(),
  marks: {},
  lease: null,
  seen: { ann: [], bob: [] },
  keys: new Map(),
  holds: new Map(),
  made: [],
  runs: 0,
  counts: { letters: 0, stops: 0, unknown: 0 },
})

const dayOf = (text: string): CalendarDate => {
  const day = calendarDate(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}

const cellsOf = (row: Row): Cells => ({
  customer: row.customer,
  email: row.mail,
  project: '家具',
  reference: `HT-${row.id}`,
  dueOn: row.due,
  total: row.readable ? row.total / 100 : '10万左右',
  paid: row.paid / 100,
  dispute: row.dispute === null ? '' : row.dispute === 'all' ? '是' : row.dispute / 100,
})

const FIELDS = ['customer', 'email', 'project', 'reference', 'dueOn', 'total', 'paid', 'dispute'] as const

type Read = { ledger: Ledger; items: OpenItem[] }

const readDesk = ({ books, keys }: CoreDesk): Read => {
  const ledger = ledgerOf(
    books.rows.map(row => (row === null ? {} : cellsOf(row))),
    {},
    [...FIELDS],
  )
  const items = openItems(ledger, dayOf(today(books)), { dueSoonDays: 7 })
  for (const { row, key } of items) {
    const known = books.rows[row - 2]
    if (known) keys.set(known.id, key)
  }
  return { ledger, items }
}

const policyOf = ({ policy: { levels, gap, minimum } }: Books): ReminderPolicy => ({
  levels: levels.map((level, at) => ({ level: at as 0 | 1 | 2 | 3, ...level })),
  gapDays: gap.days,
  ...(gap.workdays && { gapUnit: 'workdays' as const }),
  tolerance: TOLERANCE,
  minimum,
  keyAccountShare: 1,
})

type PlanFrom = { read?: Read; log?: LogEntry[]; but?: Claim[] }

/** `but`: claims of the letters under way. */
const planNow = (
  desk: CoreDesk,
  { read = readDesk(desk), log = desk.log, but = [] }: PlanFrom = {},
): ReminderPlan => {
  const { books, told } = desk
  const asOf = dayOf(today(books))
  const calendar = { workdayFrom: (day: CalendarDate) => dayOf(workdayFrom(day)) }
  // As text in a property, as the document keeps them.
  const last = lastLettersFrom(lastLettersText(desk.last, 500))
  const own = new Map<string, number>()
  for (const claim of but) {
    const key = toldKey(claim.item, claim.due)
    own.set(key, withClaim(own.get(key) ?? told.get(key) ?? 0, claim, 'clear'))
  }
  const promises = judgedPromises({ made: desk.made, incoming: [], items: read.items, calendar, asOf })
  const customerKeys = new Map(read.ledger.customers.map(({ name, key }) => [name, key]))
  return planReminders({
    items: read.items,
    customers: read.ledger.customers,
    policy: policyOf(books),
    arrangements: [...books.arranged].map(([name, { way, until }]) => ({
      customer: customerKeys.get(name) ?? name,
      name,
      way,
      holdUntil: until === null ? null : dayOf(until),
      holdReason: '',
      to: null,
    })),
    log,
    told: (item, due) => {
      const key = toldKey(item, due)
      return highestTold(own.get(key) ?? told.get(key) ?? 0)
    },
    last: {
      ofCustomer: customer => last.get(customerShort(customer)) ?? null,
      ofMailbox: mailbox => last.get(mailboxShort(mailbox)) ?? null,
    },
    asOf,
    keyAccounts: new Set(),
    unapplied: new Map(
      [...books.unmatched].map(([name, amount]) => [customerKeys.get(name) ?? name, amount]),
    ),
    unreviewed: new Set(),
    holds: [...desk.holds.values()],
    calendar,
    promises: holdingPromises(promises),
  })
}

const idAt = ({ books }: CoreDesk, row: number): number => books.rows[row - 2]?.id ?? -1

const bookClaims = ({ keys }: CoreDesk, claims: Claim[]): Leaving['claims'] => {
  const ids = new Map([...keys].map(([id, key]) => [key, id]))
  return claims.map(({ item, level, due }) => ({ row: ids.get(item) ?? -1, level, due }))
}

const leaving = (desk: CoreDesk, letter: PlannedLetter): Omit<Leaving, 'letter' | 'mode'> => ({
  customer: letter.name,
  to: letter.to,
  items: letter.items.map(({ row, open }) => ({ row: idAt(desk, row), amount: open })),
  claims: bookClaims(desk, letter.claims),
})

/** Looks at today's plan and judges it. */
export function judgeDesk(desk: CoreDesk): void {
  noteLog(desk)
  const plan = planNow(desk)
  judgePlan(desk.books, {
    letters: plan.letters.map(letter => leaving(desk, letter)),
    withheld: plan.withheld.map(({ row, name, amount, reason }) => ({
      row: idAt(desk, row),
      customer: name,
      amount,
      reason,
    })),
  })
}

/** What the log says by now goes into the book. */
function noteLog({ books, log }: CoreDesk): void {
  const rows = new Map(log.map(entry => [entry.letter, entry]))
  for (const known of books.letters.values()) {
    const entry = rows.get(known.letter)
    known.logged = entry !== undefined
    known.outcome = entry?.outcome ?? known.outcome
  }
}

const noteTold = ({ told }: CoreDesk, claims: Claim[], outcome: LetterOutcome) => {
  const change = toldBy(outcome)
  if (change === null) return
  for (const claim of claims) {
    const key = toldKey(claim.item, claim.due)
    told.set(key, withClaim(told.get(key) ?? 0, claim, change))
  }
}

const writeOutcome = (desk: CoreDesk, letter: string, outcome: LetterOutcome) => {
  desk.log = desk.log.map(entry => {
    if (entry.letter !== letter) return entry
    noteTold(desk, entry.claims, outcome)
    if (saysDay(outcome))
      for (const [key, on] of lastLettersOf(entry.customer, entry.to, entry.on)) desk.last.set(key, on)
    return { ...entry, outcome }
  })
}

/** Letters of runs that died get their outcome from the marks. */
const settle = (desk: CoreDesk): void => {
  const dead = desk.log
    .filter(({ outcome, run }) => outcome === 'claimed' && run !== desk.lease?.run)
    .sort((a, b) => a.order - b.order)
  const dropped = dead.filter(({ letter }) => desk.marks[letter] === 'released')
  for (const { letter } of dropped) writeOutcome(desk, letter, 'released')
  for (const run of new Set(dead.map(entry => entry.run))) {
    const own = dead.filter(entry => entry.run === run && !dropped.includes(entry))
    for (const { letter, outcome } of recoverRun(own, desk.marks)) writeOutcome(desk, letter, outcome)
  }
  if (desk.lease === null) desk.marks = {}
}

const BATCH = 2
const LEASE_MINUTES = 7

type Sending = { who: 'ann' | 'bob' | 'clock'; confirmed: Confirmed[] | null; mishap: Mishap }

/** One run; `confirmed` null: all that may go by itself. A stopped run leaves its lease, its claims and its marks behind. */
function runOnce(desk: CoreDesk, { who, confirmed, mishap }: Sending): void {
  const { books } = desk
  if (desk.lease !== null && books.minute - desk.lease.at >= LEASE_MINUTES) desk.lease = null
  // A clock set back by an hour has no run under way either.
  if (desk.lease !== null && books.minute >= desk.lease.at) return
  let points = 0
  const point = () => {
    points += 1
    if (mishap.kind !== 'none' && mishap.kind !== 'refused' && mishap.at === points) {
      if (mishap.kind === 'stop') throw new Stopped()
      meanwhile(desk, mishap.step)
    }
  }
  let mails = 0
  const isRefused = () => {
    mails += 1
    return mishap.kind === 'refused' && mishap.at === mails
  }
  const mode = who === 'clock' ? 'unattended' : 'by-hand'
  desk.lease = null
  settle(desk)
  noteLog(desk)
  desk.runs += 1
  const run = `r${String(desk.runs).padStart(4, '0')}`
  desk.lease = { run, at: books.minute }
  const allowed = (plan: ReminderPlan): ReminderPlan =>
    mode === 'by-hand' ? plan : { ...plan, letters: plan.letters.filter(({ needs }) => needs === 'nothing') }
  const first = planNow(desk)
  let remaining = confirmed ?? allowed(first).letters.map(({ customer, total }) => ({ customer, total }))
  const sent = new Set<string>()
  const skipped = new Map<string, SkipReason>()
  while (remaining.length > 0) {
    point()
    const plan = allowed(planNow(desk))
    const standing = stillPlanned(plan, remaining)
    for (const one of standing.skipped) skipped.set(one.customer, one.why)
    const batch = standing.send.slice(0, BATCH)
    const done = new Set([...batch, ...standing.skipped].map(({ customer }) => customer))
    remaining = remaining.filter(({ customer }) => !done.has(customer))
    const claimed = batch.map((planned, at) => ({
      letter: `${run}-${desk.log.length + at}-${at}`,
      planned,
      at,
    }))
    for (const { letter, planned, at } of claimed)
      claim(desk, { letter, planned, run, order: desk.log.length + at })
    if (claimed.length === 0) continue
    // Between the rows of the log and what is noted of them the run may stop, too.
    point()
    for (const { planned } of claimed) noteTold(desk, planned.claims, 'claimed')
    point()
    const own = new Set(claimed.map(({ letter }) => letter))
    const fresh = allowed(
      planNow(desk, {
        log: desk.log.filter(({ letter }) => !own.has(letter)),
        but: claimed.flatMap(({ planned }) => planned.claims),
      }),
    )
    const ready = claimed.filter(one => {
      const planned = fresh.letters.find(({ customer }) => customer === one.planned.customer)
      const row = desk.log.find(({ letter }) => letter === one.letter)
      const isSame =
        planned !== undefined &&
        row !== undefined &&
        claimText(row.claims) === claimText(one.planned.claims) &&
        factsOf(planned) === factsOf(one.planned)
      if (isSame) one.planned = planned
      else {
        desk.marks[one.letter] = 'released'
        skipped.set(one.planned.customer, planned === undefined ? 'gone' : 'changed')
      }
      return isSame
    })
    for (const { letter, planned } of ready) {
      stopOnly(mishap, point)
      if (isRefused()) {
        desk.marks[letter] = 'failed'
        skipped.set(planned.customer, 'failed')
        continue
      }
      judgeLetter(books, { ...leaving(desk, planned), letter, mode })
      const book = books.letters.get(letter)
      if (book) book.left = true
      desk.counts.letters += 1
      stopOnly(mishap, point)
      desk.marks[letter] = 'sent'
      sent.add(planned.name)
    }
    stopOnly(mishap, point)
    for (const [letter, mark] of Object.entries(desk.marks))
      if (own.has(letter)) writeOutcome(desk, letter, mark)
  }
  const names = new Map(
    first.letters.concat(planNow(desk).letters).map(({ customer, name }) => [customer, name]),
  )
  const lines = customerReasons(first, {
    mode,
    sent: new Set([...names].flatMap(([customer, name]) => (sent.has(name) ? [customer] : []))),
    skipped,
  })
  // Who came to owe something while the run went on is told by the next one.
  if (mishap.kind !== 'meanwhile') {
    expectOnce(lines.map(({ name }) => name))
    judgeRun(books, new Map(lines.map(({ name, reason }) => [name, reason])), sent)
  }
  desk.lease = null
  desk.marks = {}
}

const expectOnce = (names: string[]) => {
  if (new Set(names).size !== names.length) throw new Error(`a customer has two reasons: ${names.join()}`)
}

/** What comes in once a letter was looked at for the last time comes too late for it: there a run may only stop. */
const stopOnly = ({ kind }: Mishap, point: () => void) => {
  if (kind === 'stop') point()
}

const factsOf = ({ to, level, claims, items, total }: PlannedLetter) =>
  JSON.stringify([to, level, claims, items.map(({ row: _, ...item }) => item), total])

const claim = (
  desk: CoreDesk,
  { letter, planned, run, order }: { letter: string; planned: PlannedLetter; run: string; order: number },
) => {
  const on = today(desk.books)
  // As text in a cell, as the sheet keeps them.
  const claims = claimsFrom(claimText(planned.claims))
  const { customer, to, level } = planned
  desk.log.push({ letter, run, on: dayOf(on), customer, to, level, claims, outcome: 'claimed', order })
  desk.books.letters.set(letter, {
    letter,
    customer: planned.name,
    to,
    on,
    claims: bookClaims(desk, claims),
    left: false,
    outcome: 'claimed',
    logged: true,
  })
}

function meanwhile(desk: CoreDesk, step: DeskStep | { do: 'send'; who: Who }): void {
  if (step.do === 'send') {
    // The run under way has the lease.
    runOnce(desk, { who: step.who, confirmed: desk.seen[step.who], mishap: { kind: 'none' } })
    return
  }
  takeDeskStep(desk, step)
}

function takeDeskStep(desk: CoreDesk, step: DeskStep): void {
  if (step.do === 'sort log') desk.log.reverse()
  else if (step.do === 'delete log row') desk.log.splice(step.place % Math.max(1, desk.log.length), 1)
  else follow(desk, writeDown(desk.books, step))
}

/** What the program keeps in sheets of its own. */
function follow(desk: CoreDesk, change: Change | null): void {
  if (change?.kind === 'hold') {
    const { id, customer, row, kind, amount, from, until } = change.hold
    const { ledger } = readDesk(desk)
    desk.holds.set(id, {
      id: String(id),
      kind,
      customer: ledger.customers.find(({ name }) => name === customer)?.key ?? customer,
      name: customer,
      item: row === null ? null : (desk.keys.get(row) ?? null),
      what: '',
      amount,
      from: dayOf(from),
      until: dayOf(until),
      reason: '对方要求',
      by: 'ann',
      ended: false,
    })
  }
  if (change?.kind === 'hold ended') {
    const hold = desk.holds.get(change.hold.id)
    if (hold) desk.holds.set(change.hold.id, { ...hold, ended: true })
  }
  if (change?.kind === 'promise') {
    const { ledger, items } = readDesk(desk)
    const { customer: name, madeAt, on } = change.promise
    const customer = ledger.customers.find(one => one.name === name)?.key ?? name
    desk.made.push({
      entry: {
        key: String(desk.made.length),
        at: madeAt,
        customer,
        name,
        channel: 'call',
        outcome: 'promised',
        promised: { on: dayOf(on), amount: null, hold: true },
        words: '',
        next: null,
        by: 'ann',
      },
      owed: owedNow(items, customer),
    })
  }
}

const listNow = (desk: CoreDesk): Confirmed[] =>
  planNow(desk).letters.map(({ customer, total }) => ({ customer, total }))

/** Takes a step and judges what it led to. */
export function take(desk: CoreDesk, step: Step): void {
  const { books } = desk
  switch (step.do) {
    case 'clock':
      books.minute = Math.max(0, books.minute + step.minutes)
      break
    case 'look':
      desk.seen[step.who] = listNow(desk)
      break
    case 'send':
      if (step.fresh) desk.seen[step.who] = listNow(desk)
      interrupted(desk, { who: step.who, confirmed: desk.seen[step.who], mishap: step.mishap })
      break
    case 'unattended':
      if (isMailDay(books) && hour(books) >= 9 && hour(books) < 20)
        interrupted(desk, { who: 'clock', confirmed: null, mishap: step.mishap })
      break
    case 'mark sent':
      markSent(desk, step.customer)
      break
    case 'settle':
      settleUnknown(desk, step.place)
      break
    default:
      takeDeskStep(desk, step)
  }
  judgeDesk(desk)
}

function interrupted(desk: CoreDesk, sending: Sending): void {
  try {
    runOnce(desk, sending)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    desk.counts.stops += 1
  }
}

/** Told by telephone what the letter of today says. */
function markSent(desk: CoreDesk, at: number): void {
  const { letters } = planNow(desk)
  const planned = letters[at % Math.max(1, letters.length)]
  if (planned === undefined) return
  desk.runs += 1
  const letter = `r${String(desk.runs).padStart(4, '0')}-told`
  judgeLetter(desk.books, { ...leaving(desk, planned), letter, mode: 'told' })
  claim(desk, { letter, planned, run: letter, order: 0 })
  writeOutcome(desk, letter, 'by-hand')
}

/** A person looks into his Sent folder and says what is so. */
function settleUnknown(desk: CoreDesk, place: number): void {
  const unknown = desk.log.filter(({ outcome }) => outcome === 'unknown')
  desk.counts.unknown += unknown.length
  const one = unknown[place % Math.max(1, unknown.length)]
  if (one === undefined) return
  writeOutcome(desk, one.letter, desk.books.letters.get(one.letter)?.left ? 'sent' : 'released')
}
