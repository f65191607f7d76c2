// What every customer brought and cost in a period, what is nobody's under '', and the company as a whole.
import { profit } from '../accounts/profit'
import { tiedUpCost } from '../accounts/tied-up'
import type { Expense } from '../books/types'
import type { CalendarDate } from '../calendar-date'
import { groupBy } from '../group-by'
import type { CustomerKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type Period, within } from '../period'
import { estimateOf, type Figure } from '../problem'
import { salesOfEach } from '../sales/by-customer'
import type { Sale, Sales } from '../sales/types'
import type { Earnings } from './types'

/** `contracts`: one a row, as they stand on `asOf`. `expenses` null where there is no such sheet; `capitalRate` a year, null: not said. */
export type EarningsInput = {
  sales: Sales
  contracts: readonly OpenItem[]
  expenses: readonly Expense[] | null
  capitalRate: number | null
  asOf: CalendarDate
}

/** `nothing`: those of a customer who was sold nothing and cost nothing. */
export type EarningsOfAll = {
  customers: Map<CustomerKey, Earnings>
  unassigned: Earnings
  company: Earnings
  nothing: Earnings
}

/** `knowsCosts`: costs are entered, or reckoned by a rate, of some sale at least: only then did who was sold nothing earn 0. */
type Counted = Period & { knowsCosts: boolean }
type Own = { sales: readonly Sale[]; contracts: readonly OpenItem[]; expenses: readonly Expense[] | null }

/** Everybody who was sold something, cost something or tied money up in the period. */
export const earningsIn = (input: EarningsInput, days: Period): EarningsOfAll => {
  const { contracts } = input
  const { hasCost, missing, list } = input.sales
  const period = { ...days, knowsCosts: !missing && (hasCost || list.some(({ cost }) => cost !== null)) }
  const sales = input.sales.list.filter(({ on }) => within(on, period))
  const expenses = input.expenses?.filter(({ on }) => within(on, period)) ?? null
  const salesOf = salesOfEach(sales)
  const contractsOf = groupBy(contracts, ({ customer }) => customer)
  const expensesOf = groupBy(expenses ?? [], ({ customer }) => customer)
  const of = (customer: CustomerKey) =>
    earnings(input, period, {
      sales: salesOf.get(customer) ?? [],
      contracts: contractsOf.get(customer) ?? [],
      expenses: expenses && (expensesOf.get(customer) ?? []),
    })
  const customers = new Map<CustomerKey, Earnings>()
  for (const customer of new Set([...salesOf.keys(), ...expensesOf.keys(), ...contractsOf.keys()])) {
    if (customer === '') continue
    const own = of(customer)
    const isThere = own.sales > 0 || expensesOf.has(customer) || (own.financing.value ?? 0) !== 0
    if (isThere) customers.set(customer, own)
  }
  const unassigned = of('')
  const nothing = earnings(input, period, { sales: [], contracts: [], expenses: expenses && [] })
  // Who is left out has nothing to add.
  const company = earnedTogether([...customers.values(), unassigned], nothing)
  return { customers, unassigned, company, nothing }
}

const earnings = (
  { sales: source, capitalRate, asOf }: EarningsInput,
  period: Counted,
  own: Own,
): Earnings => {
  const found = profit({
    sales: own.sales,
    source,
    items: [],
    expenses: own.expenses,
    capitalRate: null,
    asOf: period.to,
  })
  const financing: Figure =
    capitalRate === null
      ? { value: null, n: 0, reason: 'no-capital-rate' }
      : tiedUpCost(own.contracts, { rate: capitalRate, asOf, during: period })
  const isSold = own.sales.length > 0
  let [revenue, costed, costedRevenue] = [0, 0, 0]
  for (const { amount, cost } of own.sales) {
    revenue += amount
    if (cost === null) continue
    costed += 1
    costedRevenue += amount
  }
  const grossProfit: Figure = !isSold && period.knowsCosts ? { value: 0, n: 0 } : found.grossProfit
  const { costToServe } = found
  return {
    revenue,
    sales: own.sales.length,
    costed,
    costedRevenue,
    grossProfit,
    costToServe,
    financing,
    netProfit: netOf(grossProfit, costToServe, financing.value ?? 0),
  }
}

/** Several added up: what is known of each, null where it is known of none of them; `nothing` for none at all. */
export const earnedTogether = (all: readonly Earnings[], nothing: Earnings): Earnings => {
  const added = (figureOf: (one: Earnings) => Figure): Figure => {
    const figures = all.map(figureOf)
    const known = figures.filter(({ value }) => value !== null)
    const n = known.reduce((count, one) => count + one.n, 0)
    const untold = figures.find(({ value }) => value === null)
    // Nothing of those who bought nothing does not stand for what nobody knows of the others.
    if (untold !== undefined && n === 0) return untold
    if (known.length === 0) return figureOf(nothing)
    return {
      value: sum(known.map(({ value }) => value ?? 0)),
      n,
      ...estimateOf(...known),
    }
  }
  const grossProfit = added(one => one.grossProfit)
  const costToServe = added(one => one.costToServe)
  const financing = added(one => one.financing)
  return {
    revenue: sum(all.map(({ revenue }) => revenue)),
    sales: sum(all.map(({ sales }) => sales)),
    costed: sum(all.map(({ costed }) => costed)),
    costedRevenue: sum(all.map(({ costedRevenue }) => costedRevenue)),
    grossProfit,
    costToServe,
    financing,
    netProfit: netOf(grossProfit, costToServe, financing.value ?? 0),
  }
}

const netOf = (gross: Figure, costToServe: Figure, financing: Minor): Figure => {
  if (gross.value === null) return gross
  if (costToServe.value === null) return costToServe
  return { value: gross.value - costToServe.value - financing, n: gross.n, ...estimateOf(gross) }
}
