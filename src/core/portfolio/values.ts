// Every customer valued: the last twelve months' earnings, growth against the year before, class, risk, and the days he takes to pay.
import { openOf, weigh } from '../account-plan/outlook'
import { potentialAhead } from '../account-plan/strategy'
import { abcClasses } from '../accounts/abc'
import { groupBy } from '../group-by'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { twelveMonths } from '../period'
import type { EarningsInput, EarningsOfAll } from './earnings'
import { growingCustomers, NOT_GROWING } from './growing'
import { type RisksInput, standings } from './risks'
import type { ValuedCustomer } from './types'

export type ValuesInput = Omit<RisksInput, 'sales'> &
  EarningsInput & { keyAccounts: ReadonlySet<CustomerKey> }

/**
 * Everybody who was sold something in these twelve months or the same days a year before, or cost something in these; and every key account.
 * The largest revenue first, ties by key. `earned`: what came of `earningsIn` for the twelve months.
 */
export const valuedCustomers = (input: ValuesInput, earned: EarningsOfAll): ValuedCustomer[] => {
  const { keyAccounts, plan, asOf } = input
  const sales = input.sales.list
  const period = twelveMonths(asOf)
  const growing = growingCustomers(sales, period)
  const customers = new Set([...earned.customers.keys(), ...growing.keys(), ...keyAccounts])
  const planned = groupBy(plan, ({ customer }) => customer)
  const classes = abcClasses(revenueOf(earned))
  const found = standings({ ...input, sales }, customers)
  return [...customers]
    .flatMap((customer): ValuedCustomer[] => {
      const standing = found.get(customer)
      if (standing === undefined) return []
      const money = earned.customers.get(customer) ?? earned.nothing
      const grown = growing.get(customer) ?? NOT_GROWING
      const { amount: weighted } = weigh(openOf(planned.get(customer) ?? [], 'opportunity'))
      return [
        {
          customer,
          ...money,
          ...grown,
          potential: potentialAhead({
            grown: grown.potential,
            weighted,
            lastTwelveMonths: money.revenue,
          }),
          keyAccount: keyAccounts.has(customer),
          abc: classes.size === 0 ? null : (classes.get(customer) ?? 'C'),
          daysToPay: standing.daysToPay,
          risk: standing.level,
        },
      ]
    })
    .sort((a, b) => b.revenue - a.revenue || (a.customer < b.customer ? -1 : 1))
}

const revenueOf = ({ customers }: EarningsOfAll): Map<CustomerKey, Minor> =>
  new Map([...customers].filter(([, one]) => one.sales > 0).map(([customer, one]) => [customer, one.revenue]))
