// Problems grouped by cause, the ones that hide money first.
import { groupBy } from '../group-by'
import type { ProblemCode } from '../problem'
import { byPlace } from '../sheet-row'
import type { Finding, ProblemGroup, Severity } from './types'

/** 1: an amount is not counted, or twice. 2: an amount is counted but not reminded. 3: a letter cannot go out. 4: the rest. */
const GRAVITY: Record<ProblemCode, 1 | 2 | 3 | 4> = {
  'missing-total': 1,
  'amount-unreadable': 1,
  'amount-ambiguous': 1,
  'amount-precision': 1,
  'amount-outlier': 1,
  'cell-error': 1,
  'blank-paid': 1,
  'receipt-unclaimed': 1,
  'receipt-of-another': 1,
  'receipt-incomplete': 1,
  'receipt-other-currency': 1,
  'receipt-bill-undated': 1,
  'receipt-lowers-nothing': 1,
  'currency-unreadable': 1,
  'refund-without-receipt': 1,
  'adjustment-over': 1,
  'adjustment-orphan': 1,
  'item-doubled': 1,
  'plan-unmatched': 2,
  'plan-ambiguous': 2,
  'plan-exceeds-contract': 2,
  'plan-short-of-contract': 2,
  'plan-amount-missing': 2,
  'plan-share-unreadable': 2,
  'plan-trigger-unknown': 2,
  'plan-day-missing': 2,
  'plan-number-twice': 2,
  'amounts-disagree': 2,
  'missing-customer': 2,
  'date-impossible': 2,
  'date-order-unknown': 2,
  'date-turned': 2,
  'date-unreadable': 2,
  'date-outlier': 2,
  'terms-unknown': 2,
  'missing-due': 2,
  'due-before-start': 2,
  'amount-negative': 2,
  'dispute-unreadable': 2,
  'customer-id-differs': 2,
  'customers-alike': 3,
  'email-conflict': 3,
  'email-malformed': 3,
  'dunning-unknown': 3,
  'log-row-changed': 3,
  'log-row-added': 3,
  'log-row-missing': 3,
  'credit-limit-conflict': 4,
  'rate-unreadable': 4,
  'customer-listed-twice': 4,
  'customer-unnamed': 4,
  'customer-not-listed': 4,
  'customer-differs': 4,
  'receipt-number-unknown': 4,
  'receipts-differ': 4,
  'date-in-future': 4,
  'due-cell-differs': 4,
  'open-cell-differs': 4,
  'phone-malformed': 4,
  'language-unknown': 4,
  'phone-shared': 4,
  'orphan-arrangement': 4,
}

export function severityOf(code: ProblemCode): Severity {
  const gravity = GRAVITY[code]
  if (gravity === 1) return 'amounts'
  return gravity === 4 ? 'rest' : 'letters'
}

/** One group per cause, gravest first and within the same gravity the larger first; problems in sheet order. */
export function groupProblems(findings: readonly Finding[]): ProblemGroup[] {
  return [...groupBy(findings, ({ code }) => code)]
    .map(([code, alike]) => ({
      code,
      severity: severityOf(code),
      count: alike.length,
      problems: alike.sort((a, b) => byPlace(a.place, b.place)),
    }))
    .sort((a, b) => GRAVITY[a.code] - GRAVITY[b.code] || b.count - a.count || (a.code < b.code ? -1 : 1))
}
