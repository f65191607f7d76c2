// How the customer pays and how much of his credit he uses: shown in part three, and a risk in part five.
import type { CalendarDate } from '../../calendar-date'
import type { Customer, Ledger, OpenItem } from '../../ledger/types'
import type { Minor } from '../../money'
import { type CreditUse, creditUse } from '../../receivables/paying/credit'
import { payingFacts } from '../../receivables/paying/facts'
import { type PayingFigures, payingFigures } from '../../receivables/paying/figures'
import { isHabituallyLate, type LateShare, latePrior, lateShare } from '../../receivables/paying/late-share'
import { type Strategy, strategyFor } from '../../receivables/paying/strategy'

/** From 设置: days of grace, what is large, and the share of the credit limit that warns, in percent. */
export type PayingThresholds = { graceDays: number; large: Minor; creditPercent: number }

/** `late`: null while nothing of his is known to be late or not. `habit`: null unless he is 经常迟付 by rule. */
export type Paying = PayingFigures & { late: LateShare | null; habit: Strategy | null; credit: CreditUse }

export type PayingInput = {
  ledger: Pick<Ledger, 'fields'>
  /** All open items of the ledger: what all customers are like is the measure of one. */
  items: readonly OpenItem[]
  thresholds: PayingThresholds
  unapplied: Minor
  asOf: CalendarDate
}

export const paying = (
  { ledger, items, thresholds, unapplied, asOf }: PayingInput,
  customer: Customer,
): Paying => {
  const { graceDays, large, creditPercent: percent } = thresholds
  const all = payingFacts(items, { asOf, graceDays })
  const { key } = customer
  const facts = all.get(key) ?? null
  const figures = payingFigures(facts, { dated: ledger.fields.includes('paidOn') })
  const own = items.filter(item => item.customer === key)
  const credit = creditUse(own, customer, { asOf, unapplied, percent })
  if (facts === null || facts.late.of === 0) return { ...figures, late: null, habit: null, credit }
  const prior = latePrior(all.values())
  return {
    ...figures,
    late: lateShare(facts, prior),
    habit: isHabituallyLate(facts, prior) ? strategyFor(facts, figures, { large }) : null,
    credit,
  }
}
