// What is known by day of the sums that the ledger's own cells say are paid: the receipts since 期初已收.
import type { CalendarDate } from '../calendar-date'
import type { Ledger, LedgerItem, Payment } from '../ledger/types'
import { sum } from '../money'
import { finder } from '../receipts/locate'
import type { ReceiptLine } from '../receipts/types'

/**
 * From `opening` on receipts win for the day of a payment; what they do not explain counts as paid before. What is paid wholly by day was
 * paid in full on the last of its days.
 */
export function withDated(ledger: Ledger, lines: readonly ReceiptLine[], opening: CalendarDate): Ledger {
  const known = lines.filter(({ state, item, on }) => state === 'entered' && item !== '' && on >= opening)
  if (known.length === 0 || ledger.receipts?.feed === true) return { ...ledger, opening }
  const find = finder(ledger.items, known)
  const byItem = new Map<LedgerItem, Payment[]>()
  for (const line of known) {
    const item = find(line)
    if (item === undefined) continue
    const payment = { on: line.on, amount: line.amount }
    const group = byItem.get(item)
    if (group) group.push(payment)
    else byItem.set(item, [payment])
  }
  let isEveryDayKnown = false
  const items = ledger.items.map(item => {
    const payments = byItem.get(item)
    if (payments === undefined) return item
    const dated = payments.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    const paidOn = item.paidOn ?? settledOn(item, dated)
    if (paidOn !== item.paidOn) isEveryDayKnown = true
    return { ...item, dated, paidOn }
  })
  const fields = isEveryDayKnown && !ledger.fields.includes('paidOn')
  return { ...ledger, opening, items, fields: fields ? [...ledger.fields, 'paidOn'] : ledger.fields }
}

function settledOn({ total, paid, adjustments }: LedgerItem, dated: readonly Payment[]): CalendarDate | null {
  const last = dated[dated.length - 1]
  if (last === undefined || total === null || paid === null || paid <= 0) return null
  if (sum(dated.map(({ amount }) => amount)) !== paid) return null
  const lowered = (adjustments ?? []).filter(({ kind }) => kind !== 'recovery')
  if (lowered.some(({ kind }) => kind === 'write-off')) return null
  return paid + sum(lowered.map(({ amount }) => amount)) >= total ? last.on : null
}
