// Where the rows of the team's own 收款 went, and the money that is in no contract: 预收, 未核销, 待认领, each by itself.
import type { MoneyApart, TeamReceiptShown } from '../../contract/receipts'
import type { CalendarDate } from '../../core/calendar-date'
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import { sum } from '../../core/money'
import type { ReceiptLine } from '../../core/receipts/types'
import { placeKey } from '../../core/sheet-row'
import type { Loaded } from '../tasks/load'
import { unappliedOf } from './unapplied'

/** The latest rows first. */
export const teamReceipts = (
  { receipts, items, customers }: Ledger,
  customer: CustomerKey | null,
  most: number,
): TeamReceiptShown[] => {
  if (receipts?.feed !== true) return []
  const own = customer === null ? receipts.list : receipts.list.filter(one => one.customer === customer)
  const latest = [...own]
    .sort((a, b) => (a.on === b.on ? b.row - a.row : a.on < b.on ? 1 : -1))
    .slice(0, most)
  const wanted = new Set(latest.flatMap(({ shares = [] }) => shares.map(placeKey)))
  const names = new Map<string, string>()
  for (const item of items) {
    const place = placeKey(item)
    if (wanted.has(place))
      names.set(place, [item.project, item.reference].filter(part => part !== '').join(' '))
  }
  const nameOf = new Map(customers.map(({ key, name }) => [key, name]))
  return latest.map(({ sheet, row, on, customer: key, amount, rest, shares = [] }) => ({
    sheet,
    row,
    on,
    name: nameOf.get(key) ?? key,
    amount,
    rest,
    shares: shares.map(share => ({
      what: names.get(placeKey(share)) ?? '',
      amount: share.amount,
      rule: share.rule,
    })),
  }))
}

const MOST_CLAIMS = 20

type Of = { lines: readonly ReceiptLine[]; customer: CustomerKey | null; asOf: CalendarDate }

/** Of one customer, or of all; whose the unclaimed rows are nobody knows, so that they are told where nobody is chosen. */
export const moneyApart = ({ ledger, items }: Loaded, { lines, customer, asOf }: Of): MoneyApart => {
  const isHis = (key: CustomerKey) => customer === null || key === customer
  const his = (amounts: ReadonlyMap<CustomerKey, number>) =>
    sum([...amounts].filter(([key]) => isHis(key)).map(([, amount]) => amount))
  const claims =
    customer === null
      ? (ledger.receipts?.unclaimed ?? []).filter(
          ({ on, currency }) => on <= asOf && currency === ledger.currency,
        )
      : []
  return {
    prepaid: sum(items.filter(item => isHis(item.customer)).map(({ prepaid }) => prepaid)),
    unapplied: his(unappliedOf(ledger, lines, asOf)),
    unusedCredit: sum(
      (ledger.adjustments?.unused ?? [])
        .filter(one => isHis(one.customer) && one.on <= asOf)
        .map(({ amount }) => amount),
    ),
    unclaimed: sum(claims.map(({ amount }) => amount)),
    claims: claims
      .slice(0, MOST_CLAIMS)
      .map(({ sheet, row, on, amount, payer }) => ({ sheet, row, on, amount, payer })),
  }
}
