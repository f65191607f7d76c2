// What one customer still has to pay, read afresh with the cells a receipt would change.
import type { Payer } from '../../contract/receipts'
import type { CustomerKey } from '../../core/ledger/types'
import { oldestFirst } from '../../core/receipts/allocate'
import type { StandingRow } from '../../core/receipts/booking'
import { payables } from '../../core/receipts/payables'
import type { ReceiptLine } from '../../core/receipts/types'
import type { SheetRow } from '../../core/sheet-row'
import type { Desk } from '../ports'
import { fieldsOf, type Loaded } from '../tasks/load'
import { readStanding } from './cells'
import { feedingSheet, optionalColumns } from './team-sheet'

/** A receipt that pays more items than these is split by hand. */
const MOST_ITEMS = 200

export type PayerAtDesk = {
  payer: Payer
  standing: (place: SheetRow) => StandingRow | null
}

/** Null when no row has this customer. */
export const findPayer = (
  desk: Desk,
  { loaded, lines }: { loaded: Loaded; lines: readonly ReceiptLine[] },
  customer: CustomerKey,
): PayerAtDesk | null => {
  const { ledger, items, sheets } = loaded
  const known = ledger.customers.find(({ key }) => key === customer)
  if (known === undefined) return null
  const standing = readStanding(
    desk,
    loaded,
    items.filter(item => item.customer === customer && item.open > 0),
  )
  const fields = new Map(sheets.map(({ bound }) => [bound.sheet, fieldsOf(bound.columns)]))
  const feeding = feedingSheet(loaded)
  const open = oldestFirst(
    payables(items, customer, {
      fields: sheet => fields.get(sheet) ?? [],
      lines,
      isFormula: (item, field) =>
        (field === 'paid' || field === 'unpaid' || field === 'paidOn') &&
        standing(item)?.[field]?.isFormula === true,
      feed: feeding !== null,
      contracts: ledger.contracts,
    }),
  )
  return {
    payer: {
      customer,
      name: known.name,
      items: open.slice(0, MOST_ITEMS),
      more: Math.max(0, open.length - MOST_ITEMS),
      receiptsSheet: feeding?.bound.sheet ?? null,
      receiptColumns: feeding === null ? null : optionalColumns(feeding),
    },
    standing,
  }
}
