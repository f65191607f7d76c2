// The lines of 收款 as receipts: what came in at once, where it went, and whether something is left half done.
import type { CalendarDate } from '../calendar-date'
import { numbersAfter } from '../day-numbers'
import type { TeamReceipts } from '../ledger/beside/types'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Bill, LineState, ReceiptLine } from './types'

/** 'unfinished': a run stopped in the middle; it is to be finished or taken back. */
export type ReceiptState = 'unfinished' | 'entered' | 'undone'

export type Receipt = {
  receipt: string
  on: CalendarDate
  customer: CustomerKey
  name: string
  total: Minor
  /** 未核销: the part of no item. */
  rest: Minor
  /** What stands in 收款 only. */
  noted: Minor
  shares: { what: string; amount: Minor; state: LineState; rule: ReceiptLine['rule'] }[]
  state: ReceiptState
  /** The stopped run was taking the receipt back. */
  undoing: boolean
  bill?: Bill
  /** Undone, since the bank did not pay the bill. */
  dishonoured?: true
  /** Found in 已付 and only given its day. */
  fromCell?: true
  by: string
  at: string
  note: string
}

/** Receipts in the order of their numbers, the newest first. */
export function receiptsOf(lines: readonly ReceiptLine[]): Receipt[] {
  const groups = new Map<string, ReceiptLine[]>()
  for (const line of lines) groups.set(line.receipt, [...(groups.get(line.receipt) ?? []), line])
  const receipts = [...groups.values()].flatMap(group => receiptOf(group) ?? [])
  return receipts.sort((a, b) => (a.receipt > b.receipt ? -1 : 1))
}

function receiptOf(lines: readonly ReceiptLine[]): Receipt | null {
  const [first] = lines
  if (first === undefined) return null
  const states = lines.map(({ state }) => state)
  const amountOf = (isOf: (line: ReceiptLine) => boolean) =>
    sum(lines.filter(isOf).map(({ amount }) => amount))
  const undoing = states.includes('undoing')
  return {
    receipt: first.receipt,
    on: first.on,
    customer: first.customer,
    name: first.name,
    total: first.total,
    rest: amountOf(({ rule }) => rule === 'unapplied'),
    noted: amountOf(({ rule, state }) => rule !== 'unapplied' && state === 'noted'),
    shares: lines
      .filter(({ rule }) => rule !== 'unapplied')
      .map(({ what, amount, state, rule }) => ({ what, amount, state, rule })),
    state:
      undoing || states.includes('entering')
        ? 'unfinished'
        : states.every(isTakenBack)
          ? 'undone'
          : 'entered',
    undoing,
    by: first.by,
    at: first.at,
    note: first.note,
    ...(first.fromCell === true ? { fromCell: true as const } : {}),
    ...(first.bill === undefined ? {} : { bill: first.bill }),
    ...(states.includes('dishonoured') ? { dishonoured: true as const } : {}),
  }
}

/** Something of it was booked on an item, and it is no bill that still waits. */
export function isClearing({ state, shares, bill }: Receipt): boolean {
  return state === 'entered' && shares.length > 0 && bill?.waits !== true
}

export function isTakenBack(state: LineState): boolean {
  return state === 'undone' || state === 'dishonoured'
}

export function nextNumber(lines: readonly ReceiptLine[], today: CalendarDate): string {
  return numbersAfter(
    'SK',
    lines.map(({ receipt }) => receipt),
    today,
  )(0)
}

/**
 * By customer: what was received and is in no contract, or only half entered; until it is, he is not to be reminded. Not a bill that was
 * `honoured`: the receipt of that is in the contracts.
 */
export function unappliedByCustomer(
  lines: readonly ReceiptLine[],
  honoured: ReadonlySet<string> = new Set(),
): Map<CustomerKey, Minor> {
  const unapplied = new Map<CustomerKey, Minor>()
  for (const { customer, rule, state, amount, receipt } of lines) {
    if (honoured.has(receipt)) continue
    const isRest = rule === 'unapplied' && state === 'noted'
    if (!isRest && state !== 'entering') continue
    unapplied.set(customer, (unapplied.get(customer) ?? 0) + amount)
  }
  return unapplied
}

/** By customer: what the team's own 收款 had received by the end of `asOf` and no contract takes. */
export function unappliedInSheet(receipts: TeamReceipts | null, asOf: CalendarDate): Map<CustomerKey, Minor> {
  const unapplied = new Map<CustomerKey, Minor>()
  for (const { customer, on, rest } of receipts?.list ?? []) {
    if (rest !== 0 && on <= asOf) unapplied.set(customer, (unapplied.get(customer) ?? 0) + rest)
  }
  return unapplied
}

/** A receipt that stands and looks like the one being entered: same customer, day and amount. */
export function sameReceipt(
  receipts: readonly Receipt[],
  like: Pick<Receipt, 'customer' | 'on' | 'total'>,
): Receipt | null {
  return (
    receipts.find(
      ({ state, customer, on, total }) =>
        state !== 'undone' && customer === like.customer && on === like.on && total === like.total,
    ) ?? null
  )
}
