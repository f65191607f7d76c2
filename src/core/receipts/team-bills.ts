// 承兑汇票 in the team's own 收款: which of them are in hand. Its rows are written there; nothing of them is written here.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'
import { isTakenBack } from './receipts'
import type { ReceiptLine } from './types'

/** A row that came in as a bill, `on` the day it did; or one of money that went back, below 0, by which a bill is in no hand. */
export type TeamBill = SheetRow & {
  on: CalendarDate
  dueOn: CalendarDate | null
  amount: Minor
  customer: CustomerKey
  payer: string
  reference: string
}

/** `waits`: it counts as paid when it falls due. */
export type TeamBillInHand = TeamBill & { waits: boolean; isDue: boolean }

export type InHand = {
  asOf: CalendarDate
  /** What fell due before is in no hand. */
  since: CalendarDate
  counts: 'receipt' | 'maturity'
  /** What 登记收款 entered: the rows it added are listed by their receipts. */
  lines: readonly ReceiptLine[]
}

/** By due day, those without one last. */
export function teamBillsInHand(
  rows: readonly TeamBill[],
  { asOf, since, counts, lines }: InHand,
): TeamBillInHand[] {
  const ours = rowsOfOurs(lines)
  const back = new Map<string, number>()
  for (const { customer, amount, on } of rows)
    if (amount < 0 && on <= asOf) add(back, backKey(customer, 0 - amount))
  return rows
    .filter(
      row =>
        row.amount > 0 &&
        row.on <= asOf &&
        !take(ours, ownKey(row)) &&
        !take(back, backKey(row.customer, row.amount)),
    )
    .flatMap((row): TeamBillInHand[] => {
      const { dueOn } = row
      const isDue = dueOn !== null && dueOn <= asOf
      return dueOn !== null && dueOn < since
        ? []
        : [{ ...row, waits: counts === 'maturity' && !isDue, isDue }]
    })
    .sort((a, b) => {
      const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
      return one < other ? -1 : one > other ? 1 : a.row - b.row
    })
}

type OwnRow = Pick<TeamBill, 'sheet' | 'customer' | 'on' | 'dueOn' | 'amount'>

const ownKey = ({ sheet, customer, on, dueOn, amount }: OwnRow) =>
  [sheet, customer, on, dueOn ?? '', amount].join('\u001f')
const backKey = (customer: CustomerKey, amount: Minor) => `${customer}\u001f${amount}`

const add = (counted: Map<string, number>, key: string) => counted.set(key, (counted.get(key) ?? 0) + 1)
const take = (counted: Map<string, number>, key: string): boolean => {
  const left = counted.get(key) ?? 0
  if (left > 0) counted.set(key, left - 1)
  return left > 0
}

/** A row may be of several lines: those after it that have none of their own. */
function rowsOfOurs(lines: readonly ReceiptLine[]): Map<string, number> {
  const rows: OwnRow[] = []
  let last: { receipt: string; row: OwnRow } | null = null
  for (const { receipt, append, bill, state, customer, on, amount } of lines) {
    if (bill === undefined || isTakenBack(state)) continue
    if (append !== null) {
      last = { receipt, row: { sheet: append.sheet, customer, on, dueOn: bill.dueOn, amount } }
      rows.push(last.row)
    } else if (last?.receipt === receipt) last.row.amount += amount
  }
  const counted = new Map<string, number>()
  for (const row of rows) add(counted, ownKey(row))
  return counted
}
