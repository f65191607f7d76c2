// What is known by day of the sums that the ledger's own cells say are paid: the receipts since 期初已收.

import { loweredInAll } from '../adjustments/as-of'
import { byDay, type CalendarDate } from '../calendar-date'
import { partsInOrder, spreadDated } from '../ledger/plans/spread'
import type { Ledger, LedgerItem, Payment } from '../ledger/types'
import { sum } from '../money'
import { finder } from '../receipts/locate'
import type { ReceiptLine } from '../receipts/types'

/**
 * From `opening` on receipts win for the day of a payment; what they do not explain counts as paid before. What is paid wholly by day was
 * paid in full on the last of its days. Once a day of payment is known so, the ledger has such days.
 */
export function withDated(ledger: Ledger, lines: readonly ReceiptLine[], opening: CalendarDate): Ledger {
  const known = lines.filter(({ state, item, on }) => state === 'entered' && item !== '' && on >= opening)
  if (known.length === 0 || ledger.receipts?.feed === true) return { ...ledger, opening }
  const find = finder(ledger.contracts, known)
  const byItem = new Map<LedgerItem, Payment[]>()
  for (const line of known) {
    const item = find(line)
    if (item === undefined) continue
    const payment = { on: line.on, amount: line.amount }
    const group = byItem.get(item)
    if (group) group.push(payment)
    else byItem.set(item, [payment])
  }
  const withDays = (item: LedgerItem, dated: readonly Payment[]): LedgerItem => ({
    ...item,
    dated,
    paidOn: item.paidOn ?? settledOn(item, dated),
  })
  const after = new Map<LedgerItem, LedgerItem>()
  for (const [item, payments] of byItem) after.set(item, withDays(item, payments.sort(byDay)))
  const plans = ledger.plans.map(plan => {
    const { contract, parts } = plan
    const dated = after.get(contract)?.dated
    if (dated === undefined) return plan
    const days = spreadDated(partsInOrder(parts), dated)
    // The 付清日期 of the contract is that of its last instalment.
    const ownDay = (part: LedgerItem) => (part.instalment?.isLast === true ? part : { ...part, paidOn: null })
    for (const part of parts) after.set(part, withDays(ownDay(part), days.get(part) ?? []))
    return { contract: after.get(contract) ?? contract, parts: parts.map(part => after.get(part) ?? part) }
  })
  const contracts = ledger.contracts.map(item => after.get(item) ?? item)
  const items = plans.length === 0 ? contracts : ledger.items.map(item => after.get(item) ?? item)
  const isNew = byItem.size > 0 && !ledger.fields.includes('paidOn')
  return {
    ...ledger,
    opening,
    items,
    contracts,
    plans,
    fields: isNew ? [...ledger.fields, 'paidOn'] : ledger.fields,
  }
}

function settledOn(item: LedgerItem, dated: readonly Payment[]): CalendarDate | null {
  const { total, paid, adjustments } = item
  const last = dated[dated.length - 1]
  if (last === undefined || total === null || paid === null || paid <= 0) return null
  if (sum(dated.map(({ amount }) => amount)) !== paid) return null
  if (adjustments?.some(({ kind }) => kind === 'write-off')) return null
  return paid + loweredInAll(item) >= total ? last.on : null
}
