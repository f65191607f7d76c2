// The figures of a quarter or year as of its last day, in one pass over each list, whoever they are asked of.
import type { Expense, ServiceCase, SurveyAnswer } from '../books/types'
import { type CalendarDate, daysBetween } from '../calendar-date'
import { groupBy } from '../group-by'
import type { CustomerKey, OpenItem } from '../ledger/types'
import { type Period, within } from '../period'
import { paidParts, type Weighted } from '../receivables/paying/facts'
import { ENOUGH_PAYMENTS } from '../receivables/paying/figures'
import { isPurchase } from '../sales/by-customer'
import type { Sales } from '../sales/types'
import { answersOf } from '../service/answers'
import type { AccountFigures, PeriodFigures } from './types'

/** A score from here on is a content one. */
const CONTENT = 4

/** `items` and `sales` as they stood on the last day; `dated`: the ledger tells on which day money came. Null: there is no such sheet. */
export type PeriodSource = {
  items: readonly OpenItem[]
  sales: Sales
  expenses: readonly Expense[] | null
  services: readonly ServiceCase[] | null
  surveys: readonly SurveyAnswer[] | null
  dated: boolean
}

type Sums = {
  revenue: number
  days: Set<CalendarDate>
  costed: { n: number; revenue: number; cost: number }
  expenses: number
  collected: number
  balance: number
  overdue: number
  sinceSale: Weighted
  services: number
  scores: number
  content: number
}

const nothing = (): Sums => ({
  revenue: 0,
  days: new Set(),
  costed: { n: 0, revenue: 0, cost: 0 },
  expenses: 0,
  collected: 0,
  balance: 0,
  overdue: 0,
  sinceSale: { n: 0, amount: 0, days: 0 },
  services: 0,
  scores: 0,
  content: 0,
})

/** What lies after the period’s last day is not there; rows of nobody count for the company alone. */
export const periodFigures = (
  source: PeriodSource,
  { period, customers }: { period: Period; customers: Iterable<CustomerKey> },
): PeriodFigures => {
  const company = nothing()
  const own = new Map<CustomerKey, Sums>()
  for (const key of customers) own.set(key, nothing())
  const count: Count = (customer, add) => {
    add(company)
    const his = own.get(customer)
    if (his !== undefined) add(his)
  }
  addSales(source, period, count)
  addItems(source, period, count)
  for (const { customer, on, amount } of source.expenses ?? []) {
    if (!within(on, period)) continue
    count(customer, to => {
      to.expenses += amount
    })
  }
  addService(source, period, count)
  return {
    company: figuresOf(company, company.revenue, source),
    customers: new Map([...own].map(([key, his]) => [key, figuresOf(his, company.revenue, source)])),
  }
}

/** For the company, and for the customer where he is asked for. */
type Count = (customer: CustomerKey, add: (sums: Sums) => void) => void

const addSales = ({ sales }: PeriodSource, period: Period, count: Count): void => {
  for (const sale of sales.list) {
    const { customer, on, amount, cost } = sale
    if (!within(on, period)) continue
    const bought = customer !== '' && isPurchase(sale)
    count(customer, to => {
      to.revenue += amount
      if (bought) to.days.add(on)
      if (cost === null) return
      to.costed.n += 1
      to.costed.revenue += amount
      to.costed.cost += cost
    })
  }
}

/** Days to pay run from the sale to each payment, as on the customer’s page. */
const addItems = ({ items }: PeriodSource, period: Period, count: Count): void => {
  for (const item of items) {
    const { customer, recognisedOn, open, state } = item
    const parts = paidParts(item, period.to)
    if (parts.length === 0 && open === 0) continue
    const isTimed = customer !== '' && recognisedOn !== null && parts.length > 0
    let [collected, paid, days] = [0, 0, 0]
    for (const { on, amount } of parts) {
      if (within(on, period)) collected += amount
      if (!isTimed) continue
      paid += amount
      days += amount * daysBetween(recognisedOn, on)
    }
    count(customer, to => {
      to.collected += collected
      to.balance += open
      if (state === 'overdue') to.overdue += open
      if (!isTimed) return
      to.sinceSale.n += 1
      to.sinceSale.amount += paid
      to.sinceSale.days += days
    })
  }
}

const addService = ({ services, surveys }: PeriodSource, period: Period, count: Count): void => {
  const asked = groupBy(surveys ?? [], ({ customer }) => customer)
  const served = groupBy(services ?? [], ({ customer }) => customer)
  for (const customer of new Set([...served.keys(), ...asked.keys()])) {
    const cases = served.get(customer) ?? []
    const given = answersOf(cases, asked.get(customer) ?? []).filter(({ on }) => within(on, period))
    count(customer, to => {
      to.services += cases.filter(({ on }) => within(on, period)).length
      to.scores += given.length
      to.content += given.filter(({ score }) => score >= CONTENT).length
    })
  }
}

const figuresOf = (
  sums: Sums,
  companyRevenue: number,
  { sales, expenses, services, dated }: PeriodSource,
): AccountFigures => {
  const { revenue, costed, sinceSale, scores } = sums
  const isKnown = !sales.missing
  const hasProfit = isKnown && costed.n > 0
  return {
    revenue: isKnown ? revenue : null,
    orders: sums.days.size,
    grossProfit: hasProfit ? costed.revenue - costed.cost : null,
    grossMargin: hasProfit && costed.revenue > 0 ? (costed.revenue - costed.cost) / costed.revenue : null,
    costToServe: expenses === null ? null : sums.expenses,
    shareOfRevenue: isKnown && companyRevenue > 0 ? revenue / companyRevenue : null,
    collected: dated ? sums.collected : null,
    balance: sums.balance,
    overdue: sums.overdue,
    daysToPay:
      dated && sinceSale.n >= ENOUGH_PAYMENTS && sinceSale.amount > 0
        ? sinceSale.days / sinceSale.amount
        : null,
    payments: sinceSale.n,
    satisfied: scores === 0 ? null : sums.content / scores,
    scores,
    services: services === null ? null : sums.services,
  }
}
