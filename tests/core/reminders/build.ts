// Hand-built open items, customers and log entries for tests of what is decided from them.
import fc from 'fast-check'
import { addDays, type CalendarDate, calendarDate } from '../../../src/core/calendar-date'
import type { Customer, LedgerItem, OpenItem } from '../../../src/core/ledger/types'
import { type PlanInput, planReminders } from '../../../src/core/reminders/plan'
import { DEFAULT_POLICY, FOURTH_LEVEL, firstIsAfterPrevious } from '../../../src/core/reminders/policy/rules'
import type {
  Arrangement,
  Level,
  LogEntry,
  PlannedLetter,
  WithholdReason,
} from '../../../src/core/reminders/types'

export const day = (text: string): CalendarDate => {
  const date = calendarDate(text)
  if (date === null) throw new Error(`no such day: ${text}`)
  return date
}

export const TODAY = day('2026-11-21')
export const daysAgo = (days: number) => addDays(TODAY, -days)

/** A contract of 100.00 of the customer 'acme', ten days overdue and nothing paid unless said otherwise. */
export const ledgerItem = (given: Partial<LedgerItem> = {}): LedgerItem => {
  const customer = given.customer ?? 'acme'
  return {
    key: `${customer}|${given.reference ?? 'R1'}`,
    sheet: '台账',
    row: 2,
    customer,
    customerName: customer,
    project: '客房家具',
    reference: 'R1',
    signedOn: daysAgo(40),
    startsOn: null,
    recognisedOn: daysAgo(40),
    terms: '净30天',
    due: { kind: 'known', on: daysAgo(10), from: 'terms' },
    total: 10_000,
    paid: 0,
    paidOn: null,
    cost: null,
    dispute: null,
    note: '',
    owner: '',
    problems: [],
    ...given,
  }
}

type ItemSketch = Partial<OpenItem> & { overdueBy?: number; dueIn?: number }

/** The same as it stands today: open in full, due `overdueBy` days ago or in `dueIn` days. */
export const openItem = ({ overdueBy = 10, dueIn, ...given }: ItemSketch = {}): OpenItem => {
  const late = dueIn === undefined ? overdueBy : -dueIn
  const open = given.open ?? 10_000
  const sold = daysAgo(late + 30)
  return {
    state: late > 0 ? 'overdue' : -late <= 7 ? 'due-soon' : 'not-due',
    open,
    prepaid: 0,
    daysOverdue: Math.max(0, late),
    daysToDue: late > 0 ? null : 0 - late,
    ...ledgerItem({
      signedOn: sold,
      recognisedOn: sold,
      due: { kind: 'known', on: daysAgo(late), from: 'terms' },
      total: open,
      ...given,
    }),
  }
}

export const customer = (given: Partial<Customer> = {}): Customer => ({
  key: 'acme',
  name: given.key ?? 'acme',
  contact: '陈工',
  phone: '',
  addresses: { kind: 'one', to: [`${given.key ?? 'acme'}@example.com`] },
  address: '',
  industry: '',
  region: '',
  rating: '',
  creditLimit: null,
  owner: '',
  listed: null,
  cells: {
    contact: { sheet: '台账', row: 2, text: '陈工' },
    phone: { sheet: '台账', row: 2, text: '' },
    email: { sheet: '台账', row: 2, text: `${given.key ?? 'acme'}@example.com` },
    address: { sheet: '台账', row: 2, text: '' },
  },
  own: [],
  places: [{ sheet: '台账', row: 2 }],
  ...given,
})

export const arrangement = (given: Partial<Arrangement> = {}): Arrangement => ({
  customer: 'acme',
  name: 'acme',
  way: 'default',
  holdUntil: null,
  holdReason: '',
  to: null,
  ...given,
})

/** The log of a letter that went exactly as planned, `days` ago. */
export const logged = (letter: PlannedLetter, given: Partial<LogEntry> = {}): LogEntry => ({
  letter: `L-${letter.customer}-${given.on ?? TODAY}`,
  run: 'run',
  on: TODAY,
  customer: letter.customer,
  to: letter.to,
  level: letter.level,
  claims: letter.claims,
  outcome: 'sent',
  ...given,
})

export const entry = (given: Partial<LogEntry> = {}): LogEntry => ({
  letter: 'L1',
  run: 'run',
  on: daysAgo(8),
  customer: 'acme',
  to: ['acme@example.com'],
  level: 1,
  claims: [{ item: 'acme|R1', level: 1, due: daysAgo(10) }],
  outcome: 'sent',
  ...given,
})

export const planInput = (items: OpenItem[], given: Partial<PlanInput> = {}): PlanInput => ({
  items,
  customers: [...new Set(items.map(item => item.customer))].map(key => customer({ key })),
  policy: DEFAULT_POLICY,
  arrangements: [],
  log: [],
  asOf: TODAY,
  keyAccounts: new Set(),
  unapplied: new Map(),
  unreviewed: new Set(),
  holds: [],
  promises: new Map(),
  ...given,
})

export const plan = (items: OpenItem[], given: Partial<PlanInput> = {}) =>
  planReminders(planInput(items, given))

/** The one reason of a plan without letters about one item. */
export const reasonOf = (items: OpenItem[], given: Partial<PlanInput> = {}) => {
  const { letters, withheld } = plan(items, given)
  if (letters.length > 0 || withheld.length !== 1) throw new Error('expected no letter and one reason')
  const [{ reason, until, detail } = { reason: '' as WithholdReason, until: null, detail: '' }] = withheld
  return { reason, until, detail }
}

const rule = (level: Level): fc.Arbitrary<Level> =>
  fc.record(
    {
      level: fc.constant(level.level),
      days: fc.integer({ min: level.days - 2, max: level.days + 4 }),
      approval: fc.constant(level.approval),
      enabled: fc.boolean(),
      after: fc.constant('previous' as const),
      channel: fc.constantFrom('wechat' as const, 'phone' as const, 'owner' as const),
      stopAfter: fc.integer({ min: 20, max: 90 }),
    },
    { requiredKeys: ['level', 'days', 'approval', 'enabled'] },
  )

/** Any five rules that can be saved. */
export const anyLevels: fc.Arbitrary<Level[]> = fc
  .tuple(...[...DEFAULT_POLICY.levels, FOURTH_LEVEL].map(rule))
  .filter(levels => !firstIsAfterPrevious(levels))
