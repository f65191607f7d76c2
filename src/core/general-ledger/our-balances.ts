// What the ledger and 收款 come to, customer by customer, at the end of a day (receivables.md 2.1).
import type { CalendarDate } from '../calendar-date'
import type { TeamReceipts } from '../ledger/beside/types'
import { byCustomer } from '../ledger/by-customer'
import { agreedDay, openItems } from '../ledger/open-items'
import type { CustomerKey, ItemKey, Ledger, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import { honouredBills } from '../receipts/bills'
import { unappliedInSheet } from '../receipts/receipts'
import type { ReceiptLine } from '../receipts/types'
import type { SheetRow } from '../sheet-row'
import type { OurBalance } from './types'

/** His items as of the day and the receipts entered for him, for whoever asks what a difference may come from. */
export type OurAccount = OurBalance & { items: OpenItem[]; lines: ReceiptLine[]; receipts: KnownReceipt[] }

/** A receipt that stands: `amounts` are the whole and what it gave one item. `place`: its own row, or that of the item. */
export type KnownReceipt = { what: string; on: CalendarDate; amounts: Minor[]; place: SheetRow | null }

/** So many rows of a customer are named. */
const MOST_PLACES = 20

/**
 * Each customer of the ledger or of 收款, in the order of the ledger, with what is open less what was paid too much. A receipt of 收款
 * dated after the day is taken back; a paid amount without any day counts as paid. A ledger that the team's own 收款 feeds has all its days
 * there, and what came in through us with them.
 */
export function ourAccounts(
  ledger: Ledger,
  lines: readonly ReceiptLine[],
  asOf: CalendarDate,
): Map<CustomerKey, OurAccount> {
  const accounts = new Map<CustomerKey, OurAccount>()
  for (const [key, items] of byCustomer(contractsOn(ledger, asOf))) accounts.set(key, accountOf(key, items))
  for (const line of lines) {
    const account = accounts.get(line.customer) ?? accountOf(line.customer, [], line.name)
    accounts.set(line.customer, account)
    account.lines.push(line)
  }
  for (const { customer, name, on, amount } of ledger.adjustments?.unused ?? []) {
    if (on > asOf) continue
    const account = accounts.get(customer) ?? accountOf(customer, [], name)
    accounts.set(customer, account)
    account.unapplied += amount
  }
  if (ledger.receipts?.feed === true) takeSheet(accounts, ledger.receipts, asOf)
  else for (const account of accounts.values()) takeIn(account, asOf, ledger.opening)
  return accounts
}

/** By contract: that is where receipts are entered, and a general ledger knows no instalments. */
function contractsOn(ledger: Ledger, asOf: CalendarDate): OpenItem[] {
  return openItems({ ...ledger, items: ledger.contracts }, asOf, { dueSoonDays: 0 })
}

/** What the team's own 收款 says; `openItems` has taken its days for the contracts already. */
function takeSheet(accounts: Map<CustomerKey, OurAccount>, receipts: TeamReceipts, asOf: CalendarDate): void {
  for (const { customer, on, amount, reference, sheet, row } of receipts.list) {
    const account = accounts.get(customer) ?? accountOf(customer, [], customer)
    accounts.set(customer, account)
    account.receipts.push({ what: reference, on, amounts: [amount], place: { sheet, row } })
  }
  const unapplied = unappliedInSheet(receipts, asOf)
  for (const account of accounts.values()) {
    account.unapplied += unapplied.get(account.customer) ?? 0
    account.balance = account.open - account.prepaid - account.unapplied
  }
}

/** Instalments of one contract share its key; their due days tell them apart. */
function markOf(item: ItemKey, due: CalendarDate | null): string {
  return `${item}\n${due ?? ''}`
}

/** What 收款 knows of the days on which things were paid; from 期初已收 on `openItems` has taken its days already. */
function takeIn(account: OurAccount, asOf: CalendarDate, opening: CalendarDate | undefined): void {
  account.receipts = knownReceipts(account)
  const honoured = honouredBills(account.lines, asOf)
  const entered = new Set<string>()
  const after = new Map<string, { amount: Minor; days: CalendarDate[] }>()
  for (const { item, due, rule, state, on, amount, receipt } of account.lines) {
    const isRest = rule === 'unapplied'
    if (isRest && state === 'noted' && on <= asOf && !honoured.has(receipt)) account.unapplied += amount
    if (isRest || state !== 'entered') continue
    const mark = markOf(item, due)
    entered.add(mark)
    if (on <= asOf || (opening !== undefined && on >= opening)) continue
    const known = after.get(mark) ?? { amount: 0, days: [] }
    after.set(mark, { amount: known.amount + amount, days: [...known.days, on] })
  }
  const seen = new Set<string>()
  for (const { key, due, paid, paidOn, state } of account.items) {
    const isUndated = paid !== null && paid > 0 && paidOn === null && state !== 'not-started'
    if (entered.size === 0) {
      if (isUndated) account.undatedPaid += paid
      continue
    }
    const mark = markOf(key, agreedDay(due))
    if (isUndated && !entered.has(mark)) account.undatedPaid += paid
    const later = after.get(mark)
    if (later === undefined || paidOn === null || paidOn <= asOf || paid === null || seen.has(mark)) continue
    seen.add(mark)
    // By its 付清日期 the item is open again as a whole; where 收款 knows that very payment, what was paid before it stays paid.
    if (later.days.includes(paidOn)) account.open -= paid
    else after.delete(mark)
  }
  for (const { amount } of after.values()) account.later += amount
  account.balance = account.open + account.later - account.prepaid - account.unapplied
}

function knownReceipts({ lines, items }: OurAccount): KnownReceipt[] {
  const places = new Map(items.map(({ key, sheet, row }) => [key, { sheet, row }]))
  return lines
    .filter(({ state }) => state === 'entered' || state === 'noted')
    .map(({ receipt, on, total, amount, item }) => ({
      what: receipt,
      on,
      amounts: [total, amount],
      place: places.get(item) ?? null,
    }))
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
    receipts: [],
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
