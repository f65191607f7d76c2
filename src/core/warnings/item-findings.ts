// What one contract or invoice is warned of: late, large, soon due, or not to be relied on.
import { disputedPart } from '../ledger/disputed-part'
import type { Customer, OpenItem } from '../ledger/types'
import type { Finding, FindingFacts, Severity, WarningAction, WarningKind, WarningThresholds } from './types'

/** More than 30 days past due counts as a significant increase in credit risk (IFRS 9 5.5.11). */
const GRAVE_DAYS = 30
/** The first days of the aging buckets after the first: with each of them a late item has become materially worse. */
const AGE_STEPS = [31, 61, 91]
/** A reason names so many bad cells. */
const MOST_PROBLEMS = 3

/** What a warned item is known by: a due day of its own tells the instalments of one contract apart. */
export const causeOf = (family: string, key: string, due = ''): string => `${family}:${key}@${due}`

/** The same cause whatever its due day: the day may have been corrected. */
export const causeBase = (cause: string): string => cause.slice(0, cause.lastIndexOf('@'))

export const lateSeverity = (days: number, amount: number, { large }: WarningThresholds): Severity =>
  days > GRAVE_DAYS || amount >= large ? 'high' : 'medium'

const ageGrade = (days: number, { longUnpaidDays }: WarningThresholds): number =>
  [...new Set([...AGE_STEPS, longUnpaidDays])].filter(step => days >= step).length

const isOwed = ({ state }: OpenItem) => state === 'overdue' || state === 'due-soon'

type Particulars = FindingFacts & {
  family: string
  severity: Severity
  grade: number
  days: number
  action: WarningAction
}

const dated = (item: OpenItem) => {
  const { due, dispute, open } = item
  if (due.kind !== 'known' && due.kind !== 'inferred') return null
  const disputed = dispute !== null && disputedPart(item) === open
  return { due: due.on, inferred: due.kind === 'inferred', disputed }
}

/** A late item is long unpaid or else overdue: one cause, which grows older. A dispute is settled by talking, not by another letter. */
const late = (item: OpenItem, thresholds: WarningThresholds): Particulars | null => {
  const day = dated(item)
  if (day === null || item.state !== 'overdue') return null
  const { daysOverdue: days, open } = item
  const { off, longUnpaidDays } = thresholds
  const common = { family: 'late', grade: ageGrade(days, thresholds), days, ...day }
  if (days >= longUnpaidDays && !off.includes('long-unpaid'))
    return { ...common, kind: 'long-unpaid', severity: 'high', action: 'contact', atLeast: longUnpaidDays }
  if (off.includes('overdue')) return null
  const action = day.disputed ? 'contact' : 'remind'
  return { ...common, kind: 'overdue', severity: lateSeverity(days, open, thresholds), action }
}

const large = (item: OpenItem, thresholds: WarningThresholds): Particulars | null => {
  const day = dated(item)
  if (day === null || !isOwed(item) || item.open < thresholds.large) return null
  const { daysOverdue: days } = item
  const isLate = days > 0
  const severity = isLate ? 'high' : 'medium'
  return { kind: 'large', family: 'large', severity, grade: isLate ? 1 : 0, days, action: 'contact', ...day }
}

const dueSoon = (item: OpenItem): Particulars | null => {
  const day = dated(item)
  if (day === null || item.state !== 'due-soon') return null
  const days = item.daysToDue ?? 0
  return { kind: 'due-soon', family: 'soon', severity: 'low', grade: 0, days, action: 'look', ...day }
}

const badData = ({ problems, open, state }: OpenItem): Particulars | null => {
  if (problems.length === 0 || (open <= 0 && state !== 'unreadable')) return null
  const named = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ code, place, value }) => ({ code, field: place.field, value }))
  return {
    kind: 'bad-data',
    family: 'data',
    severity: 'medium',
    grade: 0,
    days: 0,
    action: 'look',
    problems: named,
  }
}

const isOn = (kind: WarningKind, { off }: WarningThresholds) => !off.includes(kind)

/** The findings of one item, none of a rule that is off. */
export const itemFindings = (
  item: OpenItem,
  customer: Customer | undefined,
  thresholds: WarningThresholds,
): Finding[] =>
  [
    late(item, thresholds),
    isOn('large', thresholds) ? large(item, thresholds) : null,
    isOn('due-soon', thresholds) ? dueSoon(item) : null,
    isOn('bad-data', thresholds) ? badData(item) : null,
  ].flatMap(found => {
    if (found === null) return []
    const { family, ...particulars } = found
    return [
      {
        ...particulars,
        cause: causeOf(family, item.key, dated(item)?.due),
        customer: item.customer,
        name: item.customerName,
        item: item.reference || item.project,
        amount: item.open,
        places: [{ sheet: item.sheet, row: item.row }],
        owner: item.owner || (customer?.owner ?? ''),
      },
    ]
  })
