// What a customer as a whole is warned of: addresses that disagree, paying later than he usually does, more credit than agreed.
import { disputedPart } from '../ledger/disputed-part'
import type { Customer, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { exposureOf, limitOn } from '../receivables/paying/credit'
import { usualDelay } from '../receivables/paying/figures'
import { byPlace } from '../sheet-row'
import { causeOf } from './item-findings'
import type { Finding, FindingFacts, FindingRules, Severity, WarningAction, WarningThresholds } from './types'

/** Every further month beyond the usual delay is materially worse. */
const HABIT_STEP_DAYS = 30

type Particulars = FindingFacts & {
  family: string
  severity: Severity
  grade: number
  days: number
  amount: Minor
  action: WarningAction
  items: OpenItem[]
}

const owed = (items: readonly OpenItem[]) => items.filter(({ open }) => open > 0)
const amountOf = (items: readonly OpenItem[]) => sum(items.map(({ open }) => open))

const addressConflict = (items: OpenItem[], { addresses }: Customer): Particulars | null => {
  const open = owed(items)
  if (addresses.kind !== 'conflict' || open.length === 0) return null
  const { choices } = addresses
  return {
    kind: 'address-conflict',
    family: 'address',
    severity: 'medium',
    grade: 0,
    days: 0,
    amount: amountOf(open),
    action: 'look',
    items: open,
    choices,
  }
}

/** Needs three payments in full with their day (receivables.md §2.6); what is wholly in dispute says nothing of a habit. */
const offHabit = (items: OpenItem[], { habitDays: later }: WarningThresholds): Particulars | null => {
  const { value: usual, n: payments } = usualDelay(items)
  if (usual === null) return null
  const beyond = items
    .filter(item => item.state === 'overdue' && item.due.kind === 'known' && disputedPart(item) < item.open)
    .filter(({ daysOverdue }) => daysOverdue >= usual + later)
    .sort((a, b) => b.daysOverdue - a.daysOverdue || byPlace(a, b))
  const [oldest] = beyond
  if (oldest?.due.kind !== 'known') return null
  const days = Math.floor(oldest.daysOverdue - usual)
  const grade = Math.floor((oldest.daysOverdue - usual - later) / HABIT_STEP_DAYS)
  return {
    kind: 'off-habit',
    family: 'habit',
    severity: grade > 0 ? 'high' : 'medium',
    grade,
    days,
    amount: amountOf(beyond),
    action: 'contact',
    items: beyond,
    usual,
    payments,
    later,
    due: oldest.due.on,
  }
}

/** A limit that ran out is none: it counts as 0. No limit stated: no warning. A limit of 0 is cash only: anything owed passes it. */
const overCredit = (
  items: OpenItem[],
  customer: Customer,
  { creditPercent, asOf, unapplied }: FindingRules,
): Particulars | null => {
  const { limit, ranOut: until } =
    asOf === undefined ? { limit: customer.creditLimit, ranOut: undefined } : limitOn(customer, asOf)
  const exposure = exposureOf(items, unapplied?.get(customer.key) ?? 0)
  if (limit === null || exposure === 0 || exposure * 100 < limit * creditPercent) return null
  const isFull = exposure >= limit
  return {
    kind: 'over-credit',
    family: 'credit',
    severity: isFull ? 'high' : 'medium',
    grade: isFull ? 1 : 0,
    days: 0,
    amount: exposure,
    action: 'contact',
    items: owed(items),
    limit,
    ...(until !== undefined && { until }),
  }
}

/** The findings about one customer, none of a rule that is off. */
export const customerFindings = (
  items: OpenItem[],
  customer: Customer,
  thresholds: FindingRules,
): Finding[] =>
  [addressConflict(items, customer), offHabit(items, thresholds), overCredit(items, customer, thresholds)]
    .filter(found => found !== null)
    .filter(({ kind }) => !thresholds.off.includes(kind))
    .map(({ family, items: about, ...particulars }) => ({
      ...particulars,
      cause: causeOf(family, customer.key),
      customer: customer.key,
      name: customer.name,
      item: '',
      places: about.map(({ sheet, row }) => ({ sheet, row })),
      owner: about.find(({ owner }) => owner !== '')?.owner ?? customer.owner,
    }))
