// A company's year of sales, expenses and contracts for the tests of what its customers are worth.
import type { PlanEntry } from '../../../src/core/account-plan/types'
import type { Expense } from '../../../src/core/books/types'
import type { OpenItem } from '../../../src/core/ledger/types'
import { twelveMonths } from '../../../src/core/period'
import { type EarningsOfAll, earningsIn } from '../../../src/core/portfolio/earnings'
import type { ValuedCustomer } from '../../../src/core/portfolio/types'
import { type ValuesInput, valuedCustomers } from '../../../src/core/portfolio/values'
import type { Sale } from '../../../src/core/sales/types'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { ledgerOf } from '../accounts/build'
import { day, TODAY } from '../reminders/build'

export const sale = (customer: string, on: string, amount: number, given: Partial<Sale> = {}): Sale => ({
  sheet: '交易',
  row: 2,
  customer,
  customerName: customer,
  on: day(on),
  amount,
  cost: null,
  product: '',
  order: '',
  ...given,
})

export const expense = (customer: string, on: string, amount: number): Expense => ({
  sheet: '费用',
  row: 2,
  customer,
  customerName: customer,
  on: day(on),
  kind: '差旅',
  amount,
})

export type Sketch = {
  sales: Sale[]
  expenses?: Expense[] | null
  contracts?: OpenItem[]
  keys?: string[]
  plan?: PlanEntry[]
  capitalRate?: number | null
  hasCost?: boolean
}

export const inputOf = (given: Sketch): ValuesInput => {
  const {
    sales,
    expenses = [],
    contracts = [],
    keys = [],
    plan = [],
    capitalRate = null,
    hasCost = true,
  } = given
  return {
    ledger: ledgerOf(contracts, { fields: ['customer', 'total', 'paid', 'paidOn'] }),
    items: contracts,
    contracts,
    sales: { source: 'deals', list: sales, net: 'none', missing: false, hasCost },
    expenses,
    capitalRate,
    thresholds: DEFAULT_THRESHOLDS,
    unapplied: new Map(),
    keyAccounts: new Set(keys),
    plan,
    asOf: TODAY,
  }
}

export const valued = (given: Sketch): { all: ValuedCustomer[]; earned: EarningsOfAll } => {
  const input = inputOf(given)
  const earned = earningsIn(input, twelveMonths(input.asOf))
  return { all: valuedCustomers(input, earned), earned }
}
