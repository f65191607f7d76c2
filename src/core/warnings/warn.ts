// What of the receivables needs attention today, by customer and kind, with the figures that the colours in the sheet show.
import { byCustomer } from '../ledger/by-customer'
import { disputedPart } from '../ledger/disputed-part'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { sum } from '../money'
import { byPlace, type SheetRow } from '../sheet-row'
import type { Warning, WarningAction, WarningKind, WarningThresholds } from './types'

/** More than 30 days past due counts as a significant increase in credit risk (IFRS 9 5.5.11). */
const GRAVE_DAYS = 30

type Severity = Warning['severity']
type Finding = {
  kind: WarningKind
  severity: Severity
  days: number
  action: WarningAction
  items: OpenItem[]
}

const oldest = (items: OpenItem[]) => items.reduce((most, { daysOverdue }) => Math.max(most, daysOverdue), 0)
const wholeInDispute = (item: OpenItem) => disputedPart(item) === item.open

/** A dispute is settled by talking, not by another letter. */
const actionOn = (items: OpenItem[]): WarningAction => (items.every(wholeInDispute) ? 'contact' : 'remind')

const overdue = (items: OpenItem[], thresholds: WarningThresholds): Finding | null => {
  const late = items.filter(({ state }) => state === 'overdue')
  if (late.length === 0) return null
  const days = oldest(late)
  const grave = days > GRAVE_DAYS || late.some(({ open }) => open >= thresholds.large)
  const severity = grave ? 'high' : 'medium'
  return { kind: 'overdue', severity, days, action: actionOn(late), items: late }
}

const longUnpaid = (items: OpenItem[], { longUnpaidDays }: WarningThresholds): Finding | null => {
  const late = items.filter(({ state, daysOverdue }) => state === 'overdue' && daysOverdue >= longUnpaidDays)
  if (late.length === 0) return null
  return { kind: 'long-unpaid', severity: 'high', days: oldest(late), action: 'contact', items: late }
}

const large = (items: OpenItem[], thresholds: WarningThresholds): Finding | null => {
  const owed = items.filter(
    ({ open, state }) => open >= thresholds.large && (state === 'overdue' || state === 'due-soon'),
  )
  if (owed.length === 0) return null
  const days = oldest(owed)
  return { kind: 'large', severity: days > 0 ? 'high' : 'medium', days, action: 'contact', items: owed }
}

const dueSoon = (items: OpenItem[]): Finding | null => {
  const soon = items.filter(({ state }) => state === 'due-soon')
  if (soon.length === 0) return null
  const days = Math.min(...soon.map(({ daysToDue }) => daysToDue ?? 0))
  return { kind: 'due-soon', severity: 'low', days, action: 'look', items: soon }
}

const badData = (items: OpenItem[]): Finding | null => {
  const bad = items.filter(
    ({ problems, open, state }) => problems.length > 0 && (open > 0 || state === 'unreadable'),
  )
  return bad.length > 0 ? { kind: 'bad-data', severity: 'medium', days: 0, action: 'look', items: bad } : null
}

const addressConflict = (items: OpenItem[], customer: Customer | undefined): Finding | null => {
  const open = items.filter(item => item.open > 0)
  if (customer?.addresses.kind !== 'conflict' || open.length === 0) return null
  return { kind: 'address-conflict', severity: 'medium', days: 0, action: 'look', items: open }
}

/** The row to go to is that of the oldest item, else the first. */
const placeOf = (items: OpenItem[]): SheetRow => {
  const [oldest] = [...items].sort((a, b) => b.daysOverdue - a.daysOverdue || byPlace(a, b))
  return { sheet: oldest?.sheet ?? '', row: oldest?.row ?? 0 }
}

const warningOf = ({ items, ...finding }: Finding, customer: Customer | undefined): Warning => ({
  ...finding,
  customer: items[0]?.customer ?? '',
  name: items[0]?.customerName ?? '',
  amount: sum(items.map(({ open }) => open)),
  count: items.length,
  ...placeOf(items),
  owner: items.find(({ owner }) => owner !== '')?.owner ?? customer?.owner ?? '',
})

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']
/** Which kind speaks for a customer among kinds of equal severity. */
const GRAVITY: readonly WarningKind[] = [
  'long-unpaid',
  'overdue',
  'large',
  'address-conflict',
  'bad-data',
  'due-soon',
]

const bySeverity = (a: Warning, b: Warning) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
const byUrgency = (a: Warning, b: Warning) =>
  bySeverity(a, b) || b.amount - a.amount || b.days - a.days || byPlace(a, b) || byGravity(a, b)
const byGravity = (a: Warning, b: Warning) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind)

/**
 * One warning a customer and kind, most urgent first: severity, then amount, then days. Amounts in minor units over the items
 * of the kind. 'overdue': any overdue item; 'long-unpaid': overdue for at least `longUnpaidDays`; 'large': an item of at least
 * `large` that is overdue or falls due within the days that `items` calls due soon; 'bad-data': an item no letter may name;
 * 'address-conflict': the customer's rows disagree and something is open. `days` are days overdue, for 'due-soon' days to the
 * next due day.
 */
export const warnings = (
  items: OpenItem[],
  customers: Customer[],
  thresholds: WarningThresholds,
): Warning[] => {
  const known = new Map(customers.map(customer => [customer.key, customer]))
  const found = [...byCustomer(items)].flatMap(([key, own]) => {
    const customer = known.get(key)
    return [
      overdue(own, thresholds),
      longUnpaid(own, thresholds),
      large(own, thresholds),
      dueSoon(own),
      badData(own),
      addressConflict(own, customer),
    ].flatMap(finding => (finding ? [warningOf(finding, customer)] : []))
  })
  return found.sort(byUrgency)
}

/** The `count` most urgent of a list, each customer once, with his gravest kind. */
export const topWarnings = (all: Warning[], count: number): Warning[] => {
  const gravest = new Map<CustomerKey, Warning>()
  for (const warning of all) {
    const known = gravest.get(warning.customer)
    if (!known || (bySeverity(warning, known) || byGravity(warning, known)) < 0)
      gravest.set(warning.customer, warning)
  }
  return [...gravest.values()].sort(byUrgency).slice(0, count)
}
