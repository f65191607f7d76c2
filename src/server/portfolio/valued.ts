// The customers valued as the ledger and the sheets beside it stand now: for the page, and for the sheet.
import { twelveMonths } from '../../core/period'
import { type EarningsInput, type EarningsOfAll, earningsIn } from '../../core/portfolio/earnings'
import type { ValuedCustomer } from '../../core/portfolio/types'
import { valuedCustomers } from '../../core/portfolio/values'
import { readPlan } from '../account-plan/rows'
import { type CustomerName, customerNames } from '../customer-names'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { unappliedOf } from '../receipts/unapplied'
import type { Loaded } from '../tasks/load'

export type Valued = {
  input: EarningsInput
  earned: EarningsOfAll
  customers: ValuedCustomer[]
  nameOf: (customer: string) => CustomerName
}

export const valuedIn = ({ desk, settings }: Office, loaded: Loaded): Valued => {
  const { ledger, items, contracts, books, sales, keyAccounts } = loaded
  const asOf = desk.today
  const expenses = books.expenses()?.entries ?? null
  const input = {
    ledger,
    items,
    contracts,
    sales: sales(),
    expenses,
    capitalRate: settings.finance.capitalRate,
    thresholds: settings.thresholds,
    unapplied: unappliedOf(ledger, readLines(desk, ledger.currency), asOf),
    keyAccounts: keyAccounts(),
    plan: readPlan(desk, ledger)?.entries ?? [],
    asOf,
  }
  const earned = earningsIn(input, twelveMonths(asOf))
  return {
    input,
    earned,
    customers: valuedCustomers(input, earned),
    nameOf: customerNames(ledger.customers, sales().list, expenses ?? []),
  }
}
