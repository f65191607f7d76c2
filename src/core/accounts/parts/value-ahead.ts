// What a customer is likely to order in the next twelve months, where a model of everybody's orders may speak at all.
import type { CustomerKey } from '../../ledger/types'
import type { Minor } from '../../money'
import { isPurchase } from '../../sales/by-customer'
import { expectedValue, type Spending, spendingModel } from '../../statistics/churn/gamma-gamma'
import type { OrderDays } from '../../statistics/churn/order-days'
import { expectedOrders } from '../../statistics/churn/predict'
import type { BuyingHistory, BuyingModel } from '../../statistics/churn/types'
import type { Book } from '../purchases'

export const YEAR_DAYS = 365

/** `orders` of `each` on average, together `amount`; the value of an order was learnt from `customers` who came back. */
export type ValueAhead = { orders: number; each: Minor; amount: Minor; customers: number }

const spendingsOf = ({ purchases, orderDays }: Book): Map<CustomerKey, Spending> => {
  const totals = new Map<CustomerKey, Minor>()
  for (const purchase of purchases)
    if (isPurchase(purchase))
      totals.set(purchase.customer, (totals.get(purchase.customer) ?? 0) + purchase.amount)
  const ofOne = (customer: CustomerKey, days: OrderDays): Spending => ({
    orders: days.length,
    mean: (totals.get(customer) ?? 0) / Math.max(1, days.length),
  })
  return new Map([...orderDays].map(([customer, days]) => [customer, ofOne(customer, days)]))
}

/** Null where the value of orders cannot be modelled: under fifty customers came back, or who orders often spends otherwise. */
export const valueAhead = (
  book: Book,
  customer: CustomerKey,
  { model, history }: { model: BuyingModel; history: BuyingHistory },
): ValueAhead | null => {
  const spendings = spendingsOf(book)
  const all = [...spendings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  const spending = spendingModel(all)
  const own = spendings.get(customer)
  if (spending === null || own === undefined || own.orders === 0) return null
  const orders = expectedOrders(model, history, YEAR_DAYS)
  const each = expectedValue(spending, own)
  return {
    orders,
    each: Math.round(each),
    amount: Math.round(orders * each),
    customers: all.filter(one => one.orders > 1).length,
  }
}
