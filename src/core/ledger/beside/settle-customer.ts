// One customer's receipts set against his contracts in the order of their days: by number, exact amount, then the oldest first.
import { type Ceiling, type Counted, countInto, take } from '../../adjustments/count'
import type { Wanted } from '../../adjustments/types'
import type { CalendarDate } from '../../calendar-date'
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import { allocateInOrder, oldestFirst, type Payable } from '../../receipts/allocate'
import { type Lowering, lower, settledWhole } from '../../receipts/lowering'
import { disputedPart } from '../disputed-part'
import { agreedDay } from '../open-items'
import type { LedgerItem, Payment } from '../types'
import type { Claimed } from './apply-receipts'
import type { ReceiptShare, TeamReceipt } from './types'

/** `wanted`: its adjustments that are still to be set against it. */
type Standing = Payable &
  Ceiling & { item: LedgerItem; payments: Payment[]; wanted: Wanted[]; counted: Counted }

/** What counts of an adjustment, and of which item it was asked. */
export type CountedPart = { number: string; amount: Minor; item: LedgerItem }

export type SettledCustomer = {
  /** In their order, each with what it got. */
  items: LedgerItem[]
  receipts: TeamReceipt[]
  problems: Problem[]
  parts: CountedPart[]
}

/** `paid` once for each share, as they got them; `credit`: what no item took so far. */
type Book = {
  byItem: ReadonlyMap<LedgerItem, Standing>
  /** The oldest first. */
  ordered: readonly Standing[]
  /** Those that were open when they were last looked through; null when more may be. */
  open: OpenOn | null
  paid: Standing[]
  credit: Minor
  /** Of the receipt that is being set against them. */
  shares: ReceiptShare[]
}

/** Open items in order, apart those that begin after the day; the same until `next`, when one of these does. `settled` so many since. */
type OpenOn = {
  on: CalendarDate
  begun: Standing[]
  later: Standing[]
  next: CalendarDate | null
  settled: number
}

const NONE: readonly never[] = []

/**
 * A receipt goes to what its number names, else to the contract whose open amount it is, else to the oldest; contracts that begin later
 * get only what the earlier ones leave. Money that went back is taken from what its number names, else from the unapplied rest, else
 * from what was paid last; more than ever came in is named and not counted. Adjustments lower what is open from their day on, before the
 * receipts of that day.
 */
export function settleCustomer(
  items: readonly LedgerItem[],
  receipts: readonly Claimed[],
  wantedOf: (item: LedgerItem) => readonly Wanted[] = () => NONE,
): SettledCustomer {
  const standings = items.map(item => standingOf(item, wantedOf(item)))
  const byItem = new Map<LedgerItem, Standing>()
  for (const standing of standings) byItem.set(standing.item, standing)
  const adjusted = standings.filter(({ wanted }) => wanted.length > 0)
  const ordered = oldestFirst(standings.filter(({ item }) => (item.total ?? 0) > 0))
  const book: Book = { byItem, ordered, open: null, paid: [], credit: 0, shares: [] }
  const settled: SettledCustomer = { items: [], receipts: [], problems: [], parts: [] }
  for (const of of receipts) {
    if (adjusted.length > 0) adjust(adjusted, of.receipt.on)
    book.shares = []
    const { rest, missing, over } =
      of.receipt.amount >= 0
        ? takeAllIn(book, of)
        : { ...payBack(book, of), over: of.receipt.lowerings ?? NONE }
    if (missing > 0) settled.problems.push(tooMuchBack(of))
    for (const one of over) settled.problems.push(lowersNothing(of, one))
    book.credit += rest
    settled.receipts.push(teamReceipt(of, rest, book.shares))
  }
  if (adjusted.length > 0) adjust(adjusted, null)
  for (const standing of standings) {
    const { item, counted } = standing
    settled.items.push(paidItem(standing))
    for (const part of counted.parts) settled.parts.push({ ...part, item })
  }
  return settled
}

/** Sets against their items what is dated by the end of the day; all that is left where that is null. */
function adjust(adjusted: readonly Standing[], until: CalendarDate | null): void {
  for (const standing of adjusted) {
    let [next] = standing.wanted
    while (next !== undefined && (until === null || next.on <= until)) {
      countInto(standing.counted, next, take(standing, next))
      standing.disputed = Math.min(standing.open, disputedOf(standing))
      standing.wanted.shift()
      ;[next] = standing.wanted
    }
  }
}

/** The money, then what is beside it, on what the money paid. `over`: what none of that takes. */
function takeAllIn(
  book: Book,
  { receipt, chosen }: Claimed,
): { rest: Minor; missing: Minor; over: readonly Lowering[] } {
  const { on, amount, lowerings = NONE } = receipt
  const named = standingsOf(book, chosen)
  if (lowerings.length === 0) return { rest: takeIn(book, receipt, named), missing: 0, over: NONE }
  const whole = named.length === 0 ? settledWhole(openNow(book, on).begun, amount, lowerings) : undefined
  const before = book.paid.length
  const rest = takeIn(book, receipt, whole === undefined ? named : [whole])
  if (whole !== undefined) book.shares = book.shares.map(share => ({ ...share, rule: 'exact' }))
  // What only its number named comes after what the money paid: the last are lowered first.
  const got = book.paid.slice(before)
  const unpaid = oldestFirst(named).filter(one => !got.includes(one))
  const paid = whole === undefined ? [...unpaid, ...got] : [whole]
  const over = lower([...new Set(paid)], lowerings, (standing, part) => {
    standing.open -= part.amount
    standing.disputed = Math.min(standing.open, disputedOf(standing))
    standing.counted.adjustments.push({ on, ...part, byReceipt: true })
  })
  return { rest, missing: 0, over }
}

/** @returns what no item takes */
function takeIn(book: Book, { on, amount }: Payment, named: readonly Standing[]): Minor {
  const { begun, later } = named.some(one => isLater(one, on))
    ? openOn(book.ordered, on, named)
    : openNow(book, on)
  const left = spread(book, { on, amount }, { over: begun, named })
  return left === 0 || later.length === 0
    ? left
    : spread(book, { on, amount: left }, { over: later, named: NONE })
}

function standingsOf({ byItem }: Book, items: readonly LedgerItem[]): readonly Standing[] {
  return items.length === 0 ? NONE : items.flatMap(item => byItem.get(item) ?? [])
}

function isLater({ invoicedOn }: Standing, on: CalendarDate): boolean {
  return invoicedOn !== null && invoicedOn > on
}

/** Looked through anew when one more begins, or when half of them are settled. */
function openNow(book: Book, on: CalendarDate): OpenOn {
  const { open } = book
  const isSame = open !== null && open.on <= on && (open.next === null || on < open.next)
  if (isSame && open.settled * 2 <= open.begun.length) return open
  book.open = openOn(book.ordered, on, NONE)
  return book.open
}

/** `named` ones begin with the receipt that names them. */
function openOn(ordered: readonly Standing[], on: CalendarDate, named: readonly Standing[]): OpenOn {
  const split: OpenOn = { on, begun: [], later: [], next: null, settled: 0 }
  for (const one of ordered) {
    if (one.open <= 0) continue
    const { invoicedOn } = one
    if (invoicedOn === null || invoicedOn <= on || named.includes(one)) split.begun.push(one)
    else {
      split.later.push(one)
      if (split.next === null || invoicedOn < split.next) split.next = invoicedOn
    }
  }
  return split
}

type Spread = { over: readonly Standing[]; named: readonly Standing[] }

function spread(book: Book, { on, amount }: Payment, { over, named }: Spread): Minor {
  const { shares, rest } = allocateInOrder(over, amount, oldestFirst(named))
  for (const share of shares) {
    pay(share.item, { on, amount: share.amount })
    book.shares.push(shareOf(share.item, share))
    book.paid.push(share.item)
    if (book.open !== null && share.item.open <= 0) book.open.settled += 1
  }
  return rest
}

/** `rest`, not positive: out of the credit. `missing`: more than ever came in. */
function payBack(book: Book, { receipt: { on, amount }, chosen }: Claimed): { rest: Minor; missing: Minor } {
  const named = standingsOf(book, chosen)
  const isNamed = chosen.length > 0
  const credited = isNamed ? 0 : Math.min(0 - amount, book.credit)
  let missing = 0 - amount - credited
  // Of a contract what was paid last goes back first, as it was paid the oldest first.
  const hasPlan = named.some(({ contract }) => contract !== undefined)
  for (const standing of isNamed
    ? hasPlan
      ? oldestFirst(named).reverse()
      : named
    : [...book.paid].reverse()) {
    const part = Math.min(missing, paidOf(standing))
    if (part <= 0) continue
    pay(standing, { on, amount: 0 - part })
    book.shares.push(shareOf(standing, { amount: 0 - part, rule: isNamed ? 'chosen' : 'oldest-first' }))
    missing -= part
  }
  book.open = null
  return { rest: 0 - credited, missing }
}

function teamReceipt({ receipt, customer }: Claimed, rest: Minor, shares: ReceiptShare[]): TeamReceipt {
  const { sheet, row, on, reference, amount, lowerings } = receipt
  const told = { sheet, row, on, customer, reference, amount, rest, shares }
  return lowerings === undefined ? told : { ...told, lowerings }
}

function shareOf({ item }: Standing, { amount, rule }: Pick<ReceiptShare, 'amount' | 'rule'>): ReceiptShare {
  return { sheet: item.sheet, row: item.row, amount, rule }
}

function pay(standing: Standing, payment: Payment): void {
  standing.payments.push(payment)
  standing.open -= payment.amount
  standing.disputed = Math.min(standing.open, disputedOf(standing))
}

/** An item whose total cannot be read takes what its number gives it, and nothing else. */
function standingOf(item: LedgerItem, wanted: readonly Wanted[]): Standing {
  const { total, due, recognisedOn, reference, dispute } = item
  const open = total ?? Number.POSITIVE_INFINITY
  const disputed = disputedPart({ dispute, open })
  const standing = {
    item,
    open,
    disputed,
    due: agreedDay(due),
    invoicedOn: recognisedOn,
    reference,
    payments: [],
    writtenOff: 0,
    wanted: total === null ? [] : [...wanted],
    counted: { adjustments: [], parts: [] },
  }
  return item.instalment === undefined
    ? standing
    : { contract: { item: item.instalment.contract }, ...standing }
}

function disputedOf({ item, open }: Standing): Minor {
  return disputedPart({ dispute: item.dispute, open })
}

function paidOf({ payments }: Standing): Minor {
  return payments.reduce((sum, { amount }) => sum + amount, 0)
}

/** Paid in full on the day of the payment that left nothing open; never where a part was written off. */
function paidItem(standing: Standing): LedgerItem {
  const { item, payments, open, counted } = standing
  const { adjustments } = counted
  const last = payments[payments.length - 1]
  const isPaid = open === 0 && last !== undefined && adjustments.every(({ kind }) => kind !== 'write-off')
  const paidOn = isPaid ? last.on : null
  // What the item has not is set before it: V8 adds a field after a spread ten times slower.
  if (adjustments.length === 0) return { payments, ...item, paid: paidOf(standing), paidOn }
  return { payments, adjustments, ...item, paid: paidOf(standing), paidOn }
}

/** 手续费 and the like beside money that went back, or above what is open of what was paid. */
function lowersNothing({ receipt: { sheet, row } }: Claimed, { field, text }: Lowering): Problem {
  return { code: 'receipt-lowers-nothing', place: { sheet, row, field }, value: text }
}

function tooMuchBack({ receipt: { sheet, row, amountText } }: Claimed): Problem {
  return { code: 'refund-without-receipt', place: { sheet, row, field: 'paid' }, value: amountText }
}
