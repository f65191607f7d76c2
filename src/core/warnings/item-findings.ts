// What one contract or invoice is warned of: late, large, soon due, or not to be relied on.
import type { CalendarDate } from '../calendar-date'
import { disputedPart } from '../ledger/disputed-part'
import { shortNameOf } from '../ledger/plans/item-name'
import type { Customer, OpenItem } from '../ledger/types'
import type {
  CauseKey,
  Finding,
  FindingFacts,
  Severity,
  WarningAction,
  WarningKind,
  WarningThresholds,
} from './types'

/** More than 30 days past due counts as a significant increase in credit risk (IFRS 9 5.5.11). */
const GRAVE_DAYS = 30
/** With each further month a late item has become materially worse, however the team cuts its aging. */
const AGE_STEPS = [31, 61, 91]
/** A reason names so many bad cells. */
const MOST_PROBLEMS = 3

/** What a warned item is known by: a due day of its own tells the instalments of one contract apart. */
export const causeOf = (family: string, key: string, due = ''): string => `${family}:${key}@${due}`

/** The same cause whatever its due day: the day may have been corrected. */
export const causeBase = (cause: string): string => cause.slice(0, cause.lastIndexOf('@'))

export const lateSeverity = (days: number, amount: number, { large }: WarningThresholds): Severity =>
  days > GRAVE_DAYS || amount >= large ? 'high' : 'medium'

const ageGrade = (days: number, { longUnpaidDays }: WarningThresholds): number => {
  const grade = AGE_STEPS.filter(step => days >= step).length
  return days >= longUnpaidDays && !AGE_STEPS.includes(longUnpaidDays) ? grade + 1 : grade
}

const isOwed = ({ state }: OpenItem) => state === 'overdue' || state === 'due-soon'

type Particulars = FindingFacts & {
  cause: CauseKey
  severity: Severity
  grade: number
  days: number
  action: WarningAction
}

type Dated = { due: CalendarDate; inferred: boolean; disputed: boolean }

const dated = (item: OpenItem): Dated | null => {
  const { due, dispute, open } = item
  if (due.kind !== 'known' && due.kind !== 'inferred') return null
  const disputed = dispute !== null && disputedPart(item) === open
  return { due: due.on, inferred: due.kind === 'inferred', disputed }
}

/** A late item is long unpaid or else overdue: one cause, which grows older. A dispute is settled by talking, not by another letter. */
const late = (item: OpenItem, day: Dated, thresholds: WarningThresholds): Particulars | null => {
  if (item.state !== 'overdue') return null
  const { daysOverdue: days, open } = item
  const { off, longUnpaidDays: atLeast } = thresholds
  const cause = causeOf('late', item.key, day.due)
  const grade = ageGrade(days, thresholds)
  if (days >= atLeast && !off.includes('long-unpaid'))
    return { kind: 'long-unpaid', cause, severity: 'high', grade, days, action: 'contact', atLeast, ...day }
  if (off.includes('overdue')) return null
  const severity = lateSeverity(days, open, thresholds)
  return {
    kind: 'overdue',
    cause,
    severity,
    grade,
    days,
    action: day.disputed ? 'contact' : 'remind',
    ...day,
  }
}

const large = (item: OpenItem, day: Dated, thresholds: WarningThresholds): Particulars | null => {
  if (!isOwed(item) || item.open < thresholds.large) return null
  const cause = causeOf('large', item.key, day.due)
  const { daysOverdue: days } = item
  const isLate = days > 0
  const severity = isLate ? 'high' : 'medium'
  return { kind: 'large', cause, severity, grade: isLate ? 1 : 0, days, action: 'contact', ...day }
}

const dueSoon = (item: OpenItem, day: Dated): Particulars | null => {
  if (item.state !== 'due-soon') return null
  const cause = causeOf('soon', item.key, day.due)
  const days = item.daysToDue ?? 0
  return { kind: 'due-soon', cause, severity: 'low', grade: 0, days, action: 'look', ...day }
}

const badData = ({ key, problems, open, state }: OpenItem, day: Dated | null): Particulars | null => {
  if (problems.length === 0 || (open <= 0 && state !== 'unreadable')) return null
  const named = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ code, place, value }) => ({ code, field: place.field, value }))
  return {
    kind: 'bad-data',
    cause: causeOf('data', key, day?.due),
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
): Finding[] => {
  // Most items of a ledger are paid, with nothing wrong.
  if (!isOwed(item) && item.problems.length === 0) return []
  const day = dated(item)
  const found = [
    day && late(item, day, thresholds),
    day && isOn('large', thresholds) ? large(item, day, thresholds) : null,
    day && isOn('due-soon', thresholds) ? dueSoon(item, day) : null,
    isOn('bad-data', thresholds) ? badData(item, day) : null,
  ]
  return found
    .filter(one => one !== null)
    .map(particulars => ({
      customer: item.customer,
      name: item.customerName,
      item: shortNameOf(item),
      amount: item.open,
      places: [{ sheet: item.sheet, row: item.row }],
      owner: item.owner || (customer?.owner ?? ''),
      ...particulars,
    }))
}
