// The risk level of every customer by the rules of his own page, everything gathered once for all of them.
import type { PlanEntry } from '../account-plan/types'
import type { Paying, PayingThresholds } from '../accounts/parts/paying'
import { risk } from '../accounts/parts/risk'
import { graverLevel, rivalryOf } from '../accounts/parts/risk-topics'
import { usualGap } from '../accounts/parts/silence'
import { bookOf, dayNumber, purchasesOf } from '../accounts/purchases'
import type { RiskLevel } from '../accounts/types'
import { addDays, type CalendarDate } from '../calendar-date'
import { groupBy } from '../group-by'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import { twelveMonths } from '../period'
import type { Figure } from '../problem'
import { concentration } from '../receivables/concentration'
import { creditUse } from '../receivables/paying/credit'
import { payingFacts } from '../receivables/paying/facts'
import { payingFigures } from '../receivables/paying/figures'
import { isHabituallyLate, latePrior, lateShare } from '../receivables/paying/late-share'
import { strategyFor } from '../receivables/paying/strategy'
import { salesByCustomer } from '../sales/by-customer'
import type { Sale } from '../sales/types'

export type RisksInput = {
  ledger: Pick<Ledger, 'customers' | 'fields'>
  /** All open items of the ledger as they stand on `asOf`. */
  items: readonly OpenItem[]
  sales: readonly Sale[]
  thresholds: PayingThresholds
  /** 未核销 by customer. */
  unapplied: ReadonlyMap<CustomerKey, Minor>
  /** What 大客户计划 says of everybody. */
  plan: readonly PlanEntry[]
  asOf: CalendarDate
}

export type Standing = { level: RiskLevel; daysToPay: Figure }

/** Of these customers. Who is in no ledger has no items, no limit and no way of paying: only how he buys can be a risk. */
export const standings = (
  input: RisksInput,
  customers: Iterable<CustomerKey>,
): Map<CustomerKey, Standing> => {
  const { ledger, items, sales, thresholds, unapplied, plan, asOf } = input
  const { graceDays, large, creditPercent: percent } = thresholds
  const planned = groupBy(plan, ({ customer }) => customer)
  const own = groupBy(items, ({ customer }) => customer)
  const known = new Map(ledger.customers.map(customer => [customer.key, customer]))
  const facts = payingFacts(items, { asOf, graceDays })
  const prior = latePrior(facts.values())
  const dated = ledger.fields.includes('paidOn')
  const { orderDays } = bookOf(purchasesOf(sales), asOf)
  const shares = new Map(
    concentration(salesByCustomer(sales, twelveMonths(asOf)))?.shares.map(one => [one.customer, one.share]),
  )
  const payingOf = (customer: CustomerKey): Paying => {
    const his = facts.get(customer) ?? null
    const figures = payingFigures(his, { dated })
    const credit = creditUse(own.get(customer) ?? [], known.get(customer) ?? { creditLimit: null }, {
      asOf,
      unapplied: unapplied.get(customer) ?? 0,
      percent,
    })
    if (his === null || !isHabituallyLate(his, prior)) return { ...figures, late: null, habit: null, credit }
    const habit = strategyFor(his, figures, { large })
    return { ...figures, late: lateShare(his, prior), habit, credit }
  }
  const standing = (customer: CustomerKey): Standing => {
    const days = orderDays.get(customer) ?? []
    const last = days[days.length - 1]
    const today = dayNumber(asOf)
    const paying = payingOf(customer)
    const { level } = risk({
      items: own.get(customer) ?? [],
      asOf,
      usualGapDays: usualGap(days),
      lastDealOn: last === undefined ? null : addDays(asOf, last - today),
      shareOfRevenue: { value: shares.get(customer) ?? 0, n: shares.size },
      paying,
    })
    const competition = rivalryOf({
      entries: planned.get(customer) ?? [],
      more: known.get(customer)?.more ?? {},
      asOf,
    })
    return { level: graverLevel(level, competition), daysToPay: paying.daysToPay }
  }
  return new Map([...customers].map(customer => [customer, standing(customer)]))
}
