// What the ledger and 收款 come to, customer by customer, at the end of a day (receivables.md 2.1).
import type { CalendarDate } from '../calendar-date'
import { byCustomer } from '../ledger/by-customer'
import { openItems } from '../ledger/open-items'
import type { CustomerKey, ItemKey, Ledger, OpenItem } from '../ledger/types'
import type { ReceiptLine } from '../receipts/types'
import type { OurBalance } from './types'

/** His items as of the day and the receipts entered for him, for whoever asks what a difference may come from. */
export type OurAccount = OurBalance & { items: OpenItem[]; lines: ReceiptLine[] }

/** So many rows of a customer are named. */
const MOST_PLACES = 20

/**
 * Each customer of the ledger or of 收款, in the order of the ledger, with what is open less what was paid too much. A receipt of 收款
 * dated after the day is taken back, unless its item re-opens by its 付清日期 already; a paid amount without any day counts as paid.
 */
export function ourAccounts(
  ledger: Ledger,
  lines: readonly ReceiptLine[],
  asOf: CalendarDate,
): Map<CustomerKey, OurAccount> {
  const accounts = new Map<CustomerKey, OurAccount>()
  for (const [key, items] of byCustomer(openItems(ledger, asOf, { dueSoonDays: 0 })))
    accounts.set(key, accountOf(key, items))
  const reopened = new Set<ItemKey>()
  for (const account of accounts.values())
    for (const { key, paidOn } of account.items) if (paidOn !== null && paidOn > asOf) reopened.add(key)
  const entered = new Set<ItemKey>()
  for (const line of lines) {
    const account = accounts.get(line.customer) ?? accountOf(line.customer, [], line.name)
    accounts.set(line.customer, account)
    account.lines.push(line)
    const isRest = line.rule === 'unapplied'
    if (isRest && line.state === 'noted' && line.on <= asOf) account.unapplied += line.amount
    if (isRest || line.state !== 'entered') continue
    entered.add(line.item)
    if (line.on > asOf && !reopened.has(line.item)) account.later += line.amount
  }
  for (const account of accounts.values()) {
    account.balance = account.open + account.later - account.prepaid - account.unapplied
    for (const { key, paid, paidOn, state } of account.items)
      if (paid !== null && paid > 0 && paidOn === null && state !== 'not-started' && !entered.has(key))
        account.undatedPaid += paid
  }
  return accounts
}

function accountOf(customer: CustomerKey, items: OpenItem[], name = ''): OurAccount {
  const account: OurAccount = {
    customer,
    name: items[0]?.customerName ?? name,
    open: 0,
    later: 0,
    prepaid: 0,
    unapplied: 0,
    balance: 0,
    unreadable: 0,
    undatedPaid: 0,
    places: [],
    items,
    lines: [],
  }
  for (const { open, prepaid, state } of items) {
    account.open += open
    account.prepaid += prepaid
    if (state === 'unreadable') account.unreadable += 1
  }
  const owed = items.filter(({ open, prepaid, state }) => open > 0 || prepaid > 0 || state === 'unreadable')
  account.places = (owed.length > 0 ? owed : items)
    .slice(0, MOST_PLACES)
    .map(({ sheet, row }) => ({ sheet, row }))
  return account
}
