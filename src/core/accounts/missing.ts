// What would have to be entered so that figures of the summary that are — can be told.
import type { FigureReason } from '../problem'
import type { AccountSummary } from './types'

/** Each is a sheet, a column or a setting that can be made from the page. */
export const MISSING_INPUTS = [
  'deals',
  'costs',
  'expenses',
  'capital-rate',
  'paid-days',
  'services',
  'scores',
] as const
export type MissingInput = (typeof MISSING_INPUTS)[number]

/** Null: nothing to enter helps; more of the same has to happen. */
const BRINGS: Record<FigureReason, MissingInput | null> = {
  'no-deals-sheet': 'deals',
  'no-cost-column': 'costs',
  'no-expense-column': 'expenses',
  'no-capital-rate': 'capital-rate',
  'no-paid-date-column': 'paid-days',
  'no-answers': null,
  'no-investment': null,
  'not-enough-data': null,
  'no-sales-in-period': null,
  'no-earlier-total': null,
  'totals-too-young': null,
  'nothing-open': null,
  'nothing-collectable': null,
  'no-rates': null,
  'half-unpaid': null,
  'cost-incomplete': 'costs',
  'undated-receipts': null,
}

const isFigure = (value: object): value is { value: null; reason: FigureReason } =>
  'reason' in value && 'value' in value && value.value === null

/** Reasons of all figures that are null, however deep they stand; lists are of rows, and hold none. */
const reasonsIn = (value: unknown, found: Set<FigureReason>): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  if (isFigure(value)) found.add(value.reason)
  else for (const part of Object.values(value)) reasonsIn(part, found)
}

/** In the order they are best entered. */
export const missingInputs = (summary: AccountSummary): MissingInput[] => {
  const reasons = new Set<FigureReason>()
  reasonsIn(summary, reasons)
  const wanted = new Set([...reasons].map(reason => BRINGS[reason]))
  const { cases, satisfaction } = summary.service.figures
  if (cases === null) wanted.add('services')
  // That nobody answered the year before is no gap.
  if ((satisfaction?.satisfied.value ?? null) === null) wanted.add('scores')
  return MISSING_INPUTS.filter(input => wanted.has(input))
}
