// 工具自查: what of the tool the team does not use, the most useful thing to change first; it looks and changes nothing.
import { addMonths, type CalendarDate } from '../calendar-date'
import type { LedgerField, OpenItem } from '../ledger/types'

/** Gathered by the server, each with a constant number of calls. */
export type ToolFacts = {
  /** Columns in use; `filled` of the `rows` with data have something there. */
  columns: { field: LedgerField; header: string; filled: number; rows: number }[]
  /** Headers that are understood, of columns that are not in use. */
  unused: { field: LedgerField; header: string }[]
  /** Helper sheets that were made, with their rows. */
  sheets: { name: string; rows: number }[]
  senderReady: boolean
  /** Null: no letter was ever sent. */
  daysSinceLastRun: number | null
  overdueItems: number
  thresholdsAreDefault: boolean
  policyIsDefault: boolean
  hourlyIsOn: boolean
  hasBoard: boolean
  /** Null: there are none. */
  daysSinceNorms: number | null
  /** Settled contracts in which nothing has moved for a long time. */
  oldSettled: number
}

export type ReviewFinding =
  | { kind: 'column-empty' | 'column-unused'; field: LedgerField; header: string }
  | { kind: 'column-sparse'; field: LedgerField; header: string; filled: number; rows: number }
  | { kind: 'sheet-empty'; name: string }
  | { kind: 'reminders-stopped' | 'norms-old'; days: number }
  | { kind: 'old-settled'; count: number }
  | {
      kind:
        | 'reminders-never'
        | 'sender-missing'
        | 'hourly-off'
        | 'thresholds-default'
        | 'policy-default'
        | 'board-missing'
        | 'norms-missing'
    }

/** Filled on fewer of the rows, a column is nearly empty; under so few rows nothing is said. */
const SPARSE = 0.1
const FEW_ROWS = 5
/** Most rows have nothing there, and rightly so. */
const SPARSE_BY_NATURE: readonly LedgerField[] = ['note', 'dispute', 'paidOn', 'paid', 'cost']
const REMINDERS_STOPPED_DAYS = 30
const NORMS_OLD_DAYS = 180

/** Each with one suggestion in src/text; empty when everything is used. */
export const selfReview = (facts: ToolFacts): ReviewFinding[] => [
  ...reminderFindings(facts),
  ...columnFindings(facts),
  ...settingFindings(facts),
  ...sheetFindings(facts),
]

const reminderFindings = (facts: ToolFacts): ReviewFinding[] => {
  const findings: ReviewFinding[] = []
  const { senderReady, daysSinceLastRun: days, overdueItems, hourlyIsOn } = facts
  if (!senderReady) findings.push({ kind: 'sender-missing' })
  else if (days === null && overdueItems > 0) findings.push({ kind: 'reminders-never' })
  else if (days !== null && days > REMINDERS_STOPPED_DAYS && overdueItems > 0) {
    findings.push({ kind: 'reminders-stopped', days })
  }
  if (!hourlyIsOn) findings.push({ kind: 'hourly-off' })
  return findings
}

const columnFindings = ({ columns, unused }: ToolFacts): ReviewFinding[] => {
  const findings: ReviewFinding[] = unused.map(({ field, header }) => ({
    kind: 'column-unused',
    field,
    header,
  }))
  for (const { field, header, filled, rows } of columns) {
    if (rows < FEW_ROWS) continue
    if (filled === 0) findings.push({ kind: 'column-empty', field, header })
    else if (filled < rows * SPARSE && !SPARSE_BY_NATURE.includes(field)) {
      findings.push({ kind: 'column-sparse', field, header, filled, rows })
    }
  }
  return findings
}

const settingFindings = (facts: ToolFacts): ReviewFinding[] => {
  const findings: ReviewFinding[] = []
  if (facts.thresholdsAreDefault) findings.push({ kind: 'thresholds-default' })
  if (facts.policyIsDefault) findings.push({ kind: 'policy-default' })
  return findings
}

const sheetFindings = (facts: ToolFacts): ReviewFinding[] => {
  const findings: ReviewFinding[] = []
  const { daysSinceNorms: days, oldSettled } = facts
  if (!facts.hasBoard) findings.push({ kind: 'board-missing' })
  if (days === null) findings.push({ kind: 'norms-missing' })
  else if (days > NORMS_OLD_DAYS) findings.push({ kind: 'norms-old', days })
  for (const { name, rows } of facts.sheets) if (rows === 0) findings.push({ kind: 'sheet-empty', name })
  if (oldSettled > 0) findings.push({ kind: 'old-settled', count: oldSettled })
  return findings
}

/** Settled items whose last day of any kind is more than `months` before `asOf`; one without any day is left out. */
export const settledLongAgo = <Item extends OpenItem>(
  items: readonly Item[],
  { asOf, months }: { asOf: CalendarDate; months: number },
): Item[] => {
  const before = addMonths(asOf, -months)
  return items.filter(item => {
    const last = item.state === 'settled' ? lastMovement(item) : null
    return last !== null && last < before
  })
}

/** The latest day an item names. */
export const lastMovement = (item: OpenItem): CalendarDate | null => {
  const { signedOn, startsOn, paidOn, due, adjustments = [] } = item
  const days = [signedOn, startsOn, paidOn, 'on' in due ? due.on : null, ...adjustments.map(({ on }) => on)]
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
}
