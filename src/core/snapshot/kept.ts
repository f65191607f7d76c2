// What a snapshot keeps of an item of the ledger.
import { loweredInAll } from '../adjustments/as-of'
import { customerKey } from '../ledger/customer-key'
import { agreedDay } from '../ledger/open-items'
import type { ItemAdjustment, LedgerItem } from '../ledger/types'
import { sum } from '../money'
import type { KeptItem } from './types'

/** Characters kept of a name, a project, a number: enough to tell items apart, and a snapshot stays small. */
const MOST_CHARACTERS = 200

/** Never within a character, half of which would not survive a cell. */
const cut = (text: string) =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')

export function keptOf(item: LedgerItem): KeptItem {
  const name = cut(item.customerName)
  const kept: KeptItem = {
    sheet: item.sheet,
    row: item.row,
    customer: name === item.customerName ? item.customer : customerKey(name),
    name,
    project: cut(item.project),
    reference: cut(item.reference),
    begins: item.recognisedOn,
    due: agreedDay(item.due),
    total: item.total,
    paid: item.paid,
    paidOn: item.paidOn,
  }
  if (item.adjustments !== undefined) keepAdjustments(kept, item.adjustments)
  return kept
}

function keepAdjustments(kept: KeptItem, adjustments: readonly ItemAdjustment[]): void {
  const adjusted = loweredInAll({ adjustments })
  const recovered = sum(adjustments.map(({ amount }) => amount)) - adjusted
  if (adjusted !== 0) kept.adjusted = adjusted
  if (recovered !== 0) kept.recovered = recovered
}

/** By what an item is known again: its customer and number; without a number customer, project, day and total. */
export function nameOf({ customer, reference, project, begins, total }: KeptItem): string {
  return reference === ''
    ? `${customer}\u001f${project}\u001f${begins ?? ''}\u001f${total ?? ''}`
    : `${customer}\u001f${reference}`
}

/** Everything kept but the place: two items that say the same share it. */
export function printOf(item: KeptItem): string {
  const { name, project, reference, begins, due, total, paid, paidOn, adjusted, recovered, plan, currency } =
    item
  const beyond =
    adjusted === undefined && recovered === undefined ? '' : `\u001f${adjusted ?? ''}\u001f${recovered ?? ''}`
  const planned =
    plan === undefined
      ? ''
      : plan.map(part => `\u001f${part.mark}\u001f${part.due ?? ''}\u001f${part.total ?? ''}`).join('')
  const abroad = currency === undefined ? '' : `\u001f${currency}`
  return `${name}\u001f${project}\u001f${reference}\u001f${begins ?? ''}\u001f${due ?? ''}\u001f${total ?? ''}\u001f${paid ?? ''}\u001f${paidOn ?? ''}${beyond}${planned}${abroad}`
}
