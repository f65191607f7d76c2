// What a difference most likely comes from: the one entry it equals, a sign, a unit; it is said, never acted upon.
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import type { KnownReceipt, OurAccount } from './our-balances'
import type { Cause } from './types'

/** `credit`: what the general ledger has on the credit side for him. */
export type Sides = { account: OurAccount; gl: Minor; credit: Minor; asOf: CalendarDate; tolerance: Minor }

/** Units people mix up. */
const UNITS = [10_000, 1000, 100]

/** The first that fits: sign and unit, then one receipt or one contract to the cent (within the tolerance), then 预收. */
export function causeOf(sides: Sides): Cause {
  const { account, gl, tolerance } = sides
  const difference = account.balance - gl
  if (Math.abs(difference) <= tolerance) return { kind: 'agrees' }
  if (gl !== 0 && Math.abs(account.balance + gl) <= tolerance) return { kind: 'sign-turned' }
  const near = (amount: Minor, other: Minor) => Math.abs(amount - other) <= tolerance
  if (gl !== 0 && account.balance !== 0) {
    const isUnit = UNITS.some(unit => account.balance === gl * unit || gl === account.balance * unit)
    if (isUnit) return { kind: 'unit' }
  }
  const more = difference > 0
  const amount = Math.abs(difference)
  return (
    receiptCause(sides, amount, more) ??
    itemCause(sides, amount, more) ??
    prepaidCause(sides, amount, more) ??
    (account.unreadable > 0
      ? { kind: 'unreadable', count: account.unreadable }
      : ((more ? null : undatedCause(account.items, paid => near(paid, amount))) ?? { kind: 'unexplained' }))
  )
}

/** One receipt of 收款, or the full payment of one contract by its 付清日期: after the day where ours is more, before it where ours is less. */
function receiptCause({ account, asOf, tolerance }: Sides, amount: Minor, more: boolean): Cause | null {
  const kind = more ? 'receipt-after' : 'receipt-before'
  const fits = (on: CalendarDate, total: Minor) => on > asOf === more && Math.abs(total - amount) <= tolerance
  const receipt = latest(account.receipts.filter(({ on, amounts }) => amounts.some(one => fits(on, one))))
  if (receipt !== null) return { kind, what: receipt.what, on: receipt.on, place: receipt.place }
  for (const item of account.items) {
    const { paidOn, paid } = item
    if (paidOn !== null && paid !== null && fits(paidOn, paid))
      return { kind, what: whatOf(item), on: paidOn, place: placeOf(item) }
  }
  return null
}

function latest(receipts: readonly KnownReceipt[]): KnownReceipt | null {
  return receipts.reduce<KnownReceipt | null>(
    (last, receipt) => (last === null || receipt.on > last.on ? receipt : last),
    null,
  )
}

/** Ours has one contract more; or the general ledger has one already that begins here after the day. */
function itemCause({ account, tolerance }: Sides, amount: Minor, more: boolean): Cause | null {
  const near = (other: Minor | null) => other !== null && Math.abs(other - amount) <= tolerance
  for (const item of account.items) {
    if (more && item.open > 0 && near(item.open))
      return { kind: 'item', what: whatOf(item), place: placeOf(item) }
    const { recognisedOn, total } = item
    if (!more && item.state === 'not-started' && recognisedOn !== null && near(total))
      return { kind: 'item-after', what: whatOf(item), on: recognisedOn, place: placeOf(item) }
  }
  return null
}

/** What one side knows as 预收 and the other does not. */
function prepaidCause({ account, credit, tolerance }: Sides, amount: Minor, more: boolean): Cause | null {
  const ours = account.prepaid + account.unapplied
  const known = more ? credit : ours
  return known > 0 && Math.abs(known - amount) <= tolerance
    ? { kind: 'prepaid', side: more ? 'gl' : 'ours' }
    : null
}

/** A paid amount of which no day is known counts as paid by the day; the general ledger may have it later. */
function undatedCause(items: readonly OpenItem[], isIt: (paid: Minor) => boolean): Cause | null {
  const item = items.find(({ paid, paidOn }) => paid !== null && paid > 0 && paidOn === null && isIt(paid))
  return item === undefined ? null : { kind: 'undated-paid', what: whatOf(item), place: placeOf(item) }
}

function whatOf({ reference, project }: OpenItem): string {
  return reference || project
}

function placeOf({ sheet, row }: OpenItem) {
  return { sheet, row }
}
