// How a team counts due days where the words of its terms leave it open: 月结 N 天, the statement day, days off (receivables.md 2.14).
import type { CustomerKey, Terms } from '../types'

/**
 * 月结 30 天 read in three ways: 30 days after the start, the end of the next month, 30 days after the month's end. Days that are no
 * whole months of thirty are always counted from the month's end where whole months are meant.
 */
export const MONTHLY_READINGS = ['month-end', 'whole-months', 'from-start'] as const
export type MonthlyReading = (typeof MONTHLY_READINGS)[number]

/** What becomes of a due day that nobody works on: nothing, the workday after, the one before, or the one after within the month. */
export const ADJUSTMENTS = ['none', 'following', 'preceding', 'modified-following'] as const
export type Adjustment = (typeof ADJUSTMENTS)[number]

/** `statementDay`: null for the end of the month. */
export type MonthlyRule = { monthly: MonthlyReading; statementDay: number | null }

/** `customers`: those with whom 月结 was agreed otherwise. */
export type DueRules = MonthlyRule & { adjust: Adjustment; customers: Record<CustomerKey, MonthlyRule> }

export const DEFAULT_DUE_RULES: DueRules = {
  monthly: 'month-end',
  statementDay: null,
  adjust: 'none',
  customers: {},
}

const DAYS_OF_A_MONTH = 30

/** What 月结 and so many days mean to whoever has this rule. */
export function monthlyTerms(days: number, { monthly }: Pick<MonthlyRule, 'monthly'>): Terms {
  if (days > 0 && monthly === 'from-start') return { kind: 'net', days }
  const months = days / DAYS_OF_A_MONTH
  return months > 0 && monthly === 'whole-months' && Number.isInteger(months)
    ? { kind: 'end-of-months', months }
    : { kind: 'month-end', days }
}

/** Terms that name no statement day of their own have the one of the rule. */
export function withStatementDay(terms: Terms, statementDay: number | null): Terms {
  return statementDay === null || !fallsIntoMonth(terms) || terms.statementDay !== undefined
    ? terms
    : { ...terms, statementDay }
}

/** The next 10th of a month is the same whatever month the start belongs to. */
export function fallsIntoMonth(
  terms: Terms,
): terms is Extract<Terms, { kind: 'month-end' | 'end-of-months' | 'day-of-month' }> {
  return (
    terms.kind === 'month-end' ||
    terms.kind === 'end-of-months' ||
    (terms.kind === 'day-of-month' && terms.months > 0)
  )
}
