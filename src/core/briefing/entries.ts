// What there is to tell today, of the whole ledger: what is new since the last 早报, what falls due, whom to get in touch with.
import type { StaleCustomer } from '../audit/freshness/freshness'
import { addDays, type CalendarDate } from '../calendar-date'
import type { DueFollowUp } from '../follow-ups/due'
import type { BrokenPromise, JudgedPromise } from '../follow-ups/promises'
import type { Customer, OpenItem } from '../ledger/types'
import { traitsOf } from '../receivables/aging/narrow'
import { type Finding, isPlanWarning } from '../warnings/types'
import { BRIEFING_SECTIONS, type BriefingEntry, type LastBriefing } from './types'

/** Days ahead of which a due day is told. */
const SOON_DAYS = 3

/** `findings`: those that wait for somebody, with the owner that stands in 预警. */
export type BriefingInput = {
  today: CalendarDate
  last: LastBriefing | null
  items: readonly OpenItem[]
  customers: readonly Customer[]
  promises: readonly JudgedPromise[]
  broken: readonly BrokenPromise[]
  followUps: readonly DueFollowUp[]
  findings: readonly Finding[]
  stale: readonly StaleCustomer[]
}

const place = ({ section }: BriefingEntry) => BRIEFING_SECTIONS.indexOf(section)
const order = (a: BriefingEntry, b: BriefingEntry) =>
  place(a) - place(b) ||
  (b.amount ?? 0) - (a.amount ?? 0) ||
  ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0) ||
  (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0)

/** In the order of the sections, the largest amount first. Before the first 早报 only what became overdue yesterday is new. */
export function briefingEntries(input: BriefingInput): BriefingEntry[] {
  const { today, last, customers } = input
  const traitOf = traitsOf(customers)
  const since = last?.on ?? addDays(today, -1)
  return [
    ...input.items.flatMap(item => itemEntry(item, { today, since })),
    ...input.promises
      .filter(({ state, on }) => state === 'open' && on > since && on <= today)
      .map(({ customer, name, amount, on }) => aboutCustomer('promised', { customer, name, amount, on })),
    ...input.broken
      .filter(({ lastDay }) => lastDay >= since)
      .map(({ customer, name, overdue, on }) =>
        aboutCustomer('broken', { customer, name, amount: overdue, on }),
      ),
    ...input.followUps.map(({ customer, name, next }) =>
      aboutCustomer('follow-up', { customer, name, amount: null, on: next }),
    ),
    ...findingEntries(input.findings, new Set(last?.grave ?? [])),
    ...input.stale.map(({ key, name, balance }) =>
      aboutCustomer('stale', { customer: key, name, amount: balance, on: null }),
    ),
  ]
    .map(entry => ({ ...entry, owner: traitOf('owner', entry) }))
    .sort(order)
}

type About = Pick<BriefingEntry, 'customer' | 'name' | 'amount' | 'on'>

const aboutCustomer = (section: BriefingEntry['section'], about: About): BriefingEntry => ({
  section,
  owner: '',
  item: '',
  ...about,
})

type Days = { today: CalendarDate; since: CalendarDate }

function itemEntry(item: OpenItem, { today, since }: Days): BriefingEntry[] {
  if (item.due.kind !== 'known' || item.open <= 0) return []
  const { on } = item.due
  const section = on === today ? 'today' : on < today ? 'overdue' : 'soon'
  // What was told as overdue, or too far ahead, is no news.
  if (on < since || on > addDays(today, SOON_DAYS)) return []
  if (section === 'overdue' && item.state !== 'overdue') return []
  const { owner, customer, customerName: name, open: amount, reference, project } = item
  return [{ section, owner, customer, name, item: reference || project, amount, on }]
}

/** Grave ones that did not stand in the last 早报, and what nobody attends to. */
function findingEntries(found: readonly Finding[], told: ReadonlySet<string>): BriefingEntry[] {
  return found.flatMap((finding): BriefingEntry[] => {
    const { customer, name, item, amount, owner, kind, unattended } = finding
    const about = { owner, customer, name, item, amount: isPlanWarning(kind) ? null : amount, kind }
    if (unattended !== undefined) {
      const { since: on, step } = unattended
      return [{ section: 'unattended', ...about, on, step }]
    }
    if (finding.severity !== 'high' || kind === 'broken-promise' || told.has(finding.cause)) return []
    return [{ section: 'risk', ...about, on: null }]
  })
}
