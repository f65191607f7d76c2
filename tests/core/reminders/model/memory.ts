// What the desk in memory keeps: log, levels told, marks and lease; the program's own plan from it, and what becomes of claimed letters.
import { type CalendarDate, calendarDate } from '../../../../src/core/calendar-date'
import { holdingPromises, judgedPromises, type PromiseMade } from '../../../../src/core/follow-ups/promises'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { Ledger, OpenItem } from '../../../../src/core/ledger/types'
import type { Confirmed } from '../../../../src/core/reminders/confirm'
import type { Hold } from '../../../../src/core/reminders/holds'
import { claimsFrom, claimText } from '../../../../src/core/reminders/log/claims'
import {
  customerShort,
  type LastLetterMap,
  lastLettersFrom,
  lastLettersOf,
  lastLettersText,
  mailboxShort,
  saysDay,
} from '../../../../src/core/reminders/log/last-letters'
import { type LetterMark, recoverRun } from '../../../../src/core/reminders/log/recovery'
import {
  highestTold,
  type ToldMap,
  toldBy,
  toldKey,
  withClaim,
} from '../../../../src/core/reminders/log/told'
import { planReminders } from '../../../../src/core/reminders/plan'
import type {
  Claim,
  LetterOutcome,
  LogEntry,
  PlannedLetter,
  ReminderPlan,
  ReminderPolicy,
} from '../../../../src/core/reminders/types'
import { type Cells, ledgerOf } from '../../ledger/build'
import { type Books, type Row, TOLERANCE, today } from './books'
import { workdayFrom } from './days'
import { judgePlan, type Leaving } from './judge'
import type { Who } from './steps'

/** `order`: of sending. */
export type Logged = LogEntry & { order: number }

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

export const dayOf = (text: string): CalendarDate => {
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

export const readDesk = ({ books, keys }: CoreDesk): Read => {
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
export const planNow = (
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

export const idAt = ({ books }: CoreDesk, row: number): number => books.rows[row - 2]?.id ?? -1

const bookClaims = ({ keys }: CoreDesk, claims: Claim[]): Leaving['claims'] => {
  const ids = new Map([...keys].map(([id, key]) => [key, id]))
  return claims.map(({ item, level, due }) => ({ row: ids.get(item) ?? -1, level, due }))
}

export const leaving = (desk: CoreDesk, letter: PlannedLetter): Omit<Leaving, 'letter' | 'mode'> => ({
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
export function noteLog({ books, log }: CoreDesk): void {
  const rows = new Map(log.map(entry => [entry.letter, entry]))
  for (const known of books.letters.values()) {
    const entry = rows.get(known.letter)
    known.logged = entry !== undefined
    known.outcome = entry?.outcome ?? known.outcome
  }
}

export const noteTold = ({ told }: CoreDesk, claims: Claim[], outcome: LetterOutcome) => {
  const change = toldBy(outcome)
  if (change === null) return
  for (const claim of claims) {
    const key = toldKey(claim.item, claim.due)
    told.set(key, withClaim(told.get(key) ?? 0, claim, change))
  }
}

export const writeOutcome = (desk: CoreDesk, letter: string, outcome: LetterOutcome) => {
  desk.log = desk.log.map(entry => {
    if (entry.letter !== letter) return entry
    noteTold(desk, entry.claims, outcome)
    if (saysDay(outcome))
      for (const [key, on] of lastLettersOf(entry.customer, entry.to, entry.on)) desk.last.set(key, on)
    return { ...entry, outcome }
  })
}

/** Letters of runs that died get their outcome from the marks. */
export const settle = (desk: CoreDesk): void => {
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

export const factsOf = ({ to, level, claims, items, total }: PlannedLetter) =>
  JSON.stringify([to, level, claims, items.map(({ row: _, ...item }) => item), total])

export const claim = (
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
