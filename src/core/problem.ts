// What can be wrong with the team's data, named by code and place; the words are in src/text.
import type { CalendarDate } from './calendar-date'
import type { LedgerField } from './ledger/types'
import type { SheetRow } from './sheet-row'

/** Where a problem stands: its row, and the field whose column holds it (null: the whole row); `column`: the header of a sheet of ours. */
export type Place = SheetRow & { field: LedgerField | null; column?: string }

export type ProblemCode =
  | 'missing-customer'
  | 'missing-total'
  | 'blank-paid'
  | 'missing-due'
  | 'amount-unreadable'
  | 'amount-precision'
  | 'amount-negative'
  | 'amount-ambiguous'
  | 'amounts-disagree'
  | 'date-unreadable'
  | 'date-order-unknown'
  | 'date-turned'
  | 'date-impossible'
  | 'date-in-future'
  | 'due-before-start'
  | 'terms-unknown'
  | 'email-malformed'
  | 'email-conflict'
  | 'credit-limit-conflict'
  | 'phone-malformed'
  | 'dispute-unreadable'
  | 'rate-unreadable'
  | 'cell-error'
  | 'currency-unreadable'
  | 'customer-id-differs'
  | 'language-unknown'
  | 'dunning-unknown'
  | FoundBetweenTables
  | FoundInPlans
  | FoundByCheck
  | FoundInMoney

/** What 客户, 收款 and the contracts say of one another. */
export type FoundBetweenTables =
  | 'customer-listed-twice'
  | 'customer-unnamed'
  | 'customer-not-listed'
  | 'customer-differs'
  | 'receipt-incomplete'
  | 'receipt-unclaimed'
  | 'receipt-of-another'
  | 'receipt-number-unknown'
  | 'refund-without-receipt'
  | 'receipts-differ'
  | 'receipt-other-currency'
  | 'receipt-lowers-nothing'
  | 'receipt-bill-undated'

/** What 账款调整 says of a contract that does not bear it; `value` is its number. */
export type FoundInMoney = 'adjustment-over' | 'adjustment-orphan'

/** What 分期 and the contracts say of one another. */
export type FoundInPlans =
  | 'plan-unmatched'
  | 'plan-ambiguous'
  | 'plan-exceeds-contract'
  | 'plan-short-of-contract'
  | 'plan-amount-missing'
  | 'plan-share-unreadable'
  | 'plan-trigger-unknown'
  | 'plan-day-missing'
  | 'plan-number-twice'

/** What no cell tells by itself: found only where cells, rows, customers and our own sheets are held against one another. */
export type FoundByCheck =
  | 'item-doubled'
  | 'customers-alike'
  | 'phone-shared'
  | 'amount-outlier'
  | 'date-outlier'
  | 'due-cell-differs'
  | 'open-cell-differs'
  | 'orphan-arrangement'
  | 'log-row-changed'
  | 'log-row-added'
  | 'log-row-missing'

/**
 * One named problem. `value` is the cell as a person sees it. `expected`, minor units: what the other cells add up to, or what is usual;
 * `counted`, minor units: what the ledger itself says beside `expected`; `expectedDay`: what the cell should say; `other`: the cell it is held against.
 */
export type Problem = {
  code: ProblemCode
  place: Place
  value: string
  expected?: number
  counted?: number
  expectedDay?: CalendarDate | null
  other?: { place: Place; value: string }
}

/** A figure that may not be computable: null comes with its reason, never 0 in its place. `estimated`: of the `n`, those reckoned by a rate. */
export type Figure<Reason extends string = FigureReason> =
  | { value: number; n: number; estimated?: number }
  | { value: null; n: number; reason: Reason }

/** The mark of an estimate, for a figure that rests on `of` of them. */
export const estimatedBy = (of: number | undefined): { estimated?: number } =>
  of === undefined || of === 0 ? {} : { estimated: of }

/** The mark that figures hand on to what rests on them. */
export const estimateOf = (...figures: readonly Figure[]): { estimated?: number } =>
  estimatedBy(figures.reduce((n, one) => n + (one.value === null ? 0 : (one.estimated ?? 0)), 0))

export type FigureReason =
  | 'not-enough-data'
  | 'no-sales-in-period'
  | 'no-cost-column'
  | 'no-expense-column'
  | 'no-investment'
  | 'no-answers'
  | 'no-deals-sheet'
  | 'no-paid-date-column'
  | 'no-earlier-total'
  | 'totals-too-young'
  | 'nothing-open'
  | 'nothing-collectable'
  | 'no-rates'
  | 'no-capital-rate'
  | 'half-unpaid'
  | 'cost-incomplete'
  | 'undated-receipts'
