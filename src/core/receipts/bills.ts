// 承兑汇票: which bills are in hand, when they fall due, and which of them were honoured; all of it told by the lines of 收款.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { isTakenBack, receiptsOf } from './receipts'
import type { ReceiptLine } from './types'

/** `waits`: no contract has it yet, since it counts once honoured. `isDue`: the bank pays it by the day looked from. */
export type BillInHand = {
  receipt: string
  on: CalendarDate
  dueOn: CalendarDate
  customer: CustomerKey
  name: string
  amount: Minor
  note: string
  waits: boolean
  isDue: boolean
}

/** The numbers of bills honoured by the end of the day: a receipt that stands says so. */
export function honouredBills(lines: readonly ReceiptLine[], asOf: CalendarDate): ReadonlySet<string> {
  const honoured = new Set<string>()
  for (const { ofBill, state, on } of lines)
    if (ofBill !== undefined && on <= asOf && !isTakenBack(state)) honoured.add(ofBill)
  return honoured
}

/** So many days after it fell due a bill that counted on receipt is listed: the bank may still send it back. */
export const DAYS_AFTER_DUE = 30

/**
 * By due day: bills that wait until they are honoured, and those that counted on receipt until some days after they fell due. What was
 * dishonoured or undone is in no hand.
 */
export function billsInHand(
  lines: readonly ReceiptLine[],
  { asOf, since }: { asOf: CalendarDate; since: CalendarDate },
): BillInHand[] {
  const honoured = honouredBills(lines, asOf)
  return receiptsOf(lines.filter(({ bill }) => bill !== undefined))
    .flatMap((receipt): BillInHand[] => {
      const { bill, state, on, customer, name, total, note } = receipt
      if (bill === undefined || state !== 'entered' || honoured.has(receipt.receipt)) return []
      const { dueOn, waits } = bill
      if (!waits && dueOn < since) return []
      return [
        {
          receipt: receipt.receipt,
          on,
          dueOn,
          customer,
          name,
          amount: total,
          note,
          waits,
          isDue: dueOn <= asOf,
        },
      ]
    })
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.receipt < b.receipt ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1))
}
