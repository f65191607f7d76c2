// What one customer still has to pay, item by item, as a receipt can be set against it.
import { disputedPart } from '../ledger/disputed-part'
import { agreedDay, dueDay } from '../ledger/open-items'
import { projectOf } from '../ledger/plans/item-name'
import type { CustomerKey, ItemKey, LedgerField, LedgerItem, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import type { Booking, ContractOfItem, PayableItem, ReceiptLine } from './types'

/** `fields`: those that have a column on a sheet. `isFormula`: whether a formula makes the cell of a field in the item's row. */
export type PayableContext = {
  fields: (sheet: string) => readonly LedgerField[]
  lines: readonly ReceiptLine[]
  isFormula: (item: OpenItem, field: LedgerField) => boolean
  /** The team's own 收款 says what is paid. */
  feed: boolean
  /** As written, for those that have instalments. */
  contracts?: readonly LedgerItem[]
}

/**
 * The customer's open items in the order of the ledger. Where no column holds amounts paid, what 收款 alone knows of an item is taken
 * off what is open; where one does, the ledger is believed.
 */
export function payables(
  items: readonly OpenItem[],
  customer: CustomerKey,
  { fields, lines, isFormula, feed, contracts = [] }: PayableContext,
): PayableItem[] {
  const noted = notedAmounts(lines, customer)
  const notedOf = (sheet: string, mark: string) =>
    feed || hasAmounts(fields(sheet)) ? 0 : (noted.get(mark) ?? 0)
  const rows = rowsOfPlans(items, customer, { contracts, notedOf })
  const found: PayableItem[] = []
  for (const item of items) {
    if (item.customer !== customer || item.open <= 0 || item.total === null) continue
    const due = agreedDay(item.due)
    const moved = dueDay(item.due)
    const contract = item.instalment === undefined ? undefined : rows.get(item.instalment.contract)
    const mark = contract === undefined ? markOf(item.key, due) : markOf(contract.item, contract.due)
    const columns = fields(item.sheet)
    const known = Math.min(item.open, notedOf(item.sheet, mark))
    noted.set(mark, (noted.get(mark) ?? 0) - known)
    const open = item.open - known
    if (open <= 0) continue
    found.push({
      item: item.key,
      sheet: item.sheet,
      row: item.row,
      project: projectOf(item),
      reference: item.reference,
      due,
      ...(moved === null || moved === due ? {} : { movedTo: moved }),
      invoicedOn: item.recognisedOn,
      daysOverdue: item.daysOverdue,
      total: item.total,
      paid: item.paid ?? 0,
      open,
      disputed: Math.min(open, disputedPart(item)),
      booking: feed ? 'receipts' : bookingOf(columns, field => isFormula(item, field)),
      ...(contract === undefined ? {} : { contract: { ...contract, name: item.instalment?.name ?? '' } }),
    })
  }
  return found
}

type NotedOf = (sheet: string, mark: string) => Minor

/** What the rows of contracts with instalments say; nothing where none has. */
function rowsOfPlans(
  items: readonly OpenItem[],
  customer: CustomerKey,
  { contracts, notedOf }: { contracts: readonly LedgerItem[]; notedOf: NotedOf },
): Map<ItemKey, ContractOfItem> {
  const found = new Map<ItemKey, ContractOfItem>()
  for (const { customer: whose, instalment, project, total, paid, open } of items) {
    if (instalment === undefined || whose !== customer) continue
    const { contract: item } = instalment
    const row = found.get(item) ?? { item, name: '', project, due: null, total: 0, paid: 0, open: 0 }
    found.set(item, {
      ...row,
      total: row.total + (total ?? 0),
      paid: row.paid + (paid ?? 0),
      open: row.open + open,
    })
  }
  if (found.size === 0) return found
  for (const { key, due, sheet } of contracts) {
    const row = found.get(key)
    if (row === undefined) continue
    row.due = agreedDay(due)
    row.open -= notedOf(sheet, markOf(key, row.due))
  }
  return found
}

function hasAmounts(fields: readonly LedgerField[]): boolean {
  return fields.includes('paid') || fields.includes('unpaid')
}

function bookingOf(fields: readonly LedgerField[], isFormula: (field: LedgerField) => boolean): Booking {
  const field = (['paid', 'unpaid', 'paidOn'] as const).find(one => fields.includes(one))
  if (field === undefined) return 'no-column'
  if (isFormula(field)) return 'formula'
  return field === 'paidOn' ? 'paid-on' : field
}

/** Instalments of one contract share its key; their due days tell them apart. */
function markOf(item: ItemKey, due: PayableItem['due']): string {
  return `${item}\n${due ?? ''}`
}

function notedAmounts(lines: readonly ReceiptLine[], customer: CustomerKey): Map<string, Minor> {
  const noted = new Map<string, Minor>()
  for (const { customer: whose, state, item, due, amount } of lines) {
    if (whose !== customer || state !== 'noted' || item === '') continue
    const mark = markOf(item, due)
    noted.set(mark, (noted.get(mark) ?? 0) + amount)
  }
  return noted
}
