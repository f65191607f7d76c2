// How a receipt is put into the team's own 收款, so that reading it gives the shares the person saw.
import { byDay, type CalendarDate } from '../calendar-date'
import { type Claimed, itemsByNumber, numbered } from '../ledger/beside/apply-receipts'
import { settleCustomer } from '../ledger/beside/settle-customer'
import type { CustomerKey, Ledger, LedgerItem } from '../ledger/types'
import type { Minor } from '../money'
import type { Problem } from '../problem'
import { placeKey, type SheetRow } from '../sheet-row'
import type { Lowering } from './lowering'

/** `lowerings`: what the row settles beside the money; absent where nothing. */
export type TeamRow = { on: CalendarDate; amount: Minor; reference: string; lowerings?: readonly Lowering[] }

/** `columns`: what the team's sheet has a column for. */
export type ReceiptToPut = {
  customer: CustomerKey
  on: CalendarDate
  total: Minor
  shares: readonly (SheetRow & { reference: string; amount: Minor })[]
  columns: { customer: boolean; reference: boolean }
  lowerings?: readonly Lowering[]
}

/**
 * One row with the numbers of its contracts, else one for each of them, else one without a number: the first that is read as exactly
 * these shares. Null where none is: contracts without a number that are not paid in the order of the rule.
 */
export function teamRows(ledger: Ledger, receipt: ReceiptToPut): TeamRow[] | null {
  const { on, total, shares, columns, lowerings = [] } = receipt
  const rest = total - shares.reduce((sum, { amount }) => sum + amount, 0)
  const withThem = (row: TeamRow): TeamRow => (lowerings.length === 0 ? row : { ...row, lowerings })
  const contracts = byContract(shares)
  // What is beside the money stands with the contract that was reached last.
  const each = contracts.map(({ amount, reference }, at) =>
    at === contracts.length - 1 ? withThem({ on, amount, reference }) : { on, amount, reference },
  )
  const joined = each.map(({ reference }) => reference)
  const ways: TeamRow[][] = [
    [withThem({ on, amount: total, reference: joined.includes('') ? '' : joined.join('、') })],
    rest > 0 ? [...each, { on, amount: rest, reference: '' }] : each,
    [withThem({ on, amount: total, reference: '' })],
  ]
  return (
    ways.find(
      rows =>
        rows.length > 0 &&
        rows.every(({ reference }) => (reference === '' ? columns.customer : columns.reference)) &&
        givesShares(ledger, receipt, rows),
    ) ?? null
  )
}

function givesShares(ledger: Ledger, { customer, shares }: ReceiptToPut, rows: readonly TeamRow[]): boolean {
  const items = ledger.items.filter(item => item.customer === customer)
  const byNumber = itemsByNumber(items)
  const claimed = (receipt: TeamRow & SheetRow): Claimed => ({
    receipt: { ...receipt, amountText: '' },
    customer,
    chosen: numbered(receipt.reference, byNumber),
  })
  const before = (ledger.receipts?.list ?? []).filter(receipt => receipt.customer === customer)
  const added = rows.map(row => ({ ...row, sheet: '', row: 0 }))
  const inOrder = [...before, ...added].sort(byDay)
  // What came with a receipt comes with it again.
  const wantedOf = ({ adjustments = [] }: LedgerItem) =>
    adjustments.filter(one => one.byReceipt !== true).map(one => ({ ...one, number: '' }))
  const settled = settleCustomer(items, inOrder.map(claimed), wantedOf)
  const isOurs = ({ place }: Problem) => place.sheet === '' && place.row === 0
  if (settled.problems.some(isOurs)) return false
  const after = settled.items
  const wanted = new Map(byContract(shares).map(share => [placeKey(share), share.amount]))
  const got = new Map<string, Minor>()
  for (const [at, item] of items.entries()) {
    const more = (after[at]?.paid ?? 0) - (item.paid ?? 0)
    got.set(placeKey(item), (got.get(placeKey(item)) ?? 0) + more)
  }
  return [...got].every(([place, amount]) => amount === (wanted.get(place) ?? 0))
}

/** The instalments of one contract stand in one row. */
function byContract(shares: ReceiptToPut['shares']): ReceiptToPut['shares'][number][] {
  const rows = new Map<string, ReceiptToPut['shares'][number]>()
  for (const share of shares) {
    const known = rows.get(placeKey(share))
    rows.set(placeKey(share), known === undefined ? share : { ...known, amount: known.amount + share.amount })
  }
  return [...rows.values()]
}
