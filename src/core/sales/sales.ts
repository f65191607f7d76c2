// The rows of the ledger, or of 交易, as sales: one source at a time, VAT taken out where its rate is known.

import type { DealLine } from '../books/types'
import { customerKey } from '../ledger/customer-key'
import type { Ledger, OpenItem } from '../ledger/types'
import type { CostRates } from './cost-rates'
import { isSale, revenueOf } from './revenue'
import type { RevenueSource, Sale, Sales } from './types'
import { withoutVat } from './vat'

/** `taxRate`: of rows that do not name their own; null where none is set. `deals`: null where there is no such sheet. */
export type SalesBasis = {
  source: RevenueSource
  taxRate: number | null
  items: readonly OpenItem[]
  fields: Ledger['fields']
  deals: { lines: readonly DealLine[]; hasCost: boolean } | null
  /** Null or absent where there is no 成本率. */
  costRates?: CostRates | null
}

/**
 * Contracts and invoices are the same rows: the former on the day the sale counts, the latter on the day of the invoice (起算日), and
 * a row without one is not invoiced yet. Rows whose total cannot be read come with 0.
 */
export function salesOf({ source, taxRate, items, fields, deals, costRates = null }: SalesBasis): Sales {
  const rates = { with: 0, without: 0 }
  const net = (amount: number, own: number | null | undefined): number => {
    const rate = own ?? taxRate
    if (rate === null) {
      if (amount !== 0) rates.without += 1
      return amount
    }
    if (amount !== 0) rates.with += 1
    return withoutVat(amount, rate)
  }
  const ofContract = contractRates(source === 'deals' ? items : [])
  const list =
    source === 'deals'
      ? (deals?.lines ?? []).map(
          (line): Sale => ({
            sheet: line.sheet,
            row: line.row,
            customer: line.customer,
            customerName: line.customerName,
            on: line.on,
            amount: net(line.amount, line.taxRate ?? ofContract(line)),
            cost: line.cost,
            product: line.product,
            order: line.order,
          }),
        )
      : items.flatMap((item): Sale[] => {
          const on = source === 'invoices' ? item.startsOn : item.recognisedOn
          if (source === 'invoices' && on === null) return []
          return [
            {
              sheet: item.sheet,
              row: item.row,
              customer: item.customer,
              customerName: item.customerName,
              on,
              amount: net(revenueOf(item), item.taxRate),
              cost: isSale(item) ? item.cost : null,
              product: item.project,
              order: item.reference,
            },
          ]
        })
  return {
    source,
    list: costRates === null ? list : list.map(sale => withCost(sale, costRates)),
    net: rates.with === 0 ? 'none' : rates.without === 0 ? 'all' : 'some',
    missing: source === 'deals' && deals === null,
    hasCost: source === 'deals' ? (deals?.hasCost ?? false) : fields.includes('cost'),
  }
}

/** What nobody booked is reckoned by the rate that fits, to the smallest unit. */
function withCost(sale: Sale, { rateFor }: CostRates): Sale {
  if (sale.cost !== null || sale.amount === 0) return sale
  const rate = rateFor(sale.customer, sale.product)
  return rate === null ? sale : { ...sale, cost: Math.round(sale.amount * rate), estimated: true }
}

/** The rate of the contract whose number a line has as its order, of the same customer; null where contracts of one number differ. */
function contractRates(items: readonly OpenItem[]): (line: DealLine) => number | null {
  const rates = new Map<string, number | null>()
  const markOf = (customer: string, number: string) => `${customer}|${customerKey(number)}`
  for (const { customer, reference, taxRate = null } of items) {
    if (taxRate === null || reference === '') continue
    const mark = markOf(customer, reference)
    const known = rates.get(mark)
    rates.set(mark, known === undefined || known === taxRate ? taxRate : null)
  }
  if (rates.size === 0) return () => null
  return ({ customer, order }) => (order === '' ? null : (rates.get(markOf(customer, order)) ?? null))
}
