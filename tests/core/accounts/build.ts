// A ledger of hand-built items, and the summary of one of its customers.

import { accountSummary, type SummaryInput } from '../../../src/core/accounts/summary'
import type { AccountSummary } from '../../../src/core/accounts/types'
import type { Ledger, LedgerItem, OpenItem } from '../../../src/core/ledger/types'
import { salesOf } from '../../../src/core/sales/sales'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { customer, openItem, TODAY } from '../reminders/build'

export const ledgerOf = (items: LedgerItem[], given: Partial<Ledger> = {}): Ledger => ({
  currency: 'CNY',
  style: 'contract',
  fields: ['customer', 'total', 'paid', 'signedOn'],
  items,
  contracts: items,
  plans: [],
  customers: [...new Set(items.map(item => item.customer))]
    .filter(key => key !== '')
    .map(key =>
      customer({
        key,
        places: items.filter(item => item.customer === key).map(({ sheet, row }) => ({ sheet, row })),
      }),
    ),
  problems: [],
  rowsOfSums: [],
  receipts: null,
  beside: [],
  ...given,
})

/** A deal of that amount, sold on that day and paid in full. */
export const sold = (on: OpenItem['recognisedOn'], total = 10_000, given: Partial<OpenItem> = {}): OpenItem =>
  openItem({
    total,
    paid: total,
    open: 0,
    state: 'settled',
    daysOverdue: 0,
    signedOn: on,
    recognisedOn: on,
    ...given,
  })

/** Contracts as the revenue, with VAT. */
export const contractsOf = (items: readonly OpenItem[], fields: Ledger['fields'] = []) =>
  salesOf({ source: 'contracts', taxRate: null, items, fields, deals: null })

export const summaryOf = (
  items: OpenItem[],
  given: Partial<SummaryInput> & { customer?: string } = {},
): AccountSummary => {
  const { customer: key = 'acme', ...input } = given
  const summary = accountSummary(
    {
      ledger: ledgerOf(items),
      items,
      sales: contractsOf(items, input.ledger?.fields),
      books: { expenses: null, services: null, capitalRate: null },
      log: [],
      keyAccounts: new Set(),
      thresholds: DEFAULT_THRESHOLDS,
      unapplied: new Map(),
      asOf: TODAY,
      overdueDays: [30, 60, 90],
      ...input,
    },
    key,
  )
  if (summary === null) throw new Error(`no customer ${key}`)
  return summary
}
