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
import type { LedgerItem, Payment, ReceiptShare } from '../types'
import type { Claimed } from './apply-receipts'

/** `wanted`: its adjustments that are still to be set against it. */
type Standing = Payable &
  Ceiling & { item: LedgerItem; payments: Payment[]; wanted: Wanted[]; counted: Counted }

/** What counts of an adjustment, and of which item it was asked. */
export type CountedPart = { number: string; amount: Minor; item: LedgerItem }

export type SettledCustomer = {
  /** Each item with what it got. */
  items: Map<LedgerItem, LedgerItem>
  /** `rest`: what no item took; negative where money went back out of that. */
  receipts: { of: Claimed; rest: Minor; shares: ReceiptShare[] }[]
  problems: Problem[]
  parts: CountedPart[]
}

/** `open` are those of `ordered` that still are; `paid` once for each share, as they got them; `credit`: what no item took so far. */
type Book = {
  standings: ReadonlyMap<LedgerItem, Standing>
  ordered: readonly Standing[]
  open: readonly Standing[]
  paid: Standing[]
  credit: Minor
  /** Of the receipt that is being set against them. */
  shares: ReceiptShare[]
}

/**
 * A receipt goes to what its number names, else to the contract whose open amount it is, else to the oldest; contracts that begin later
 * get only what the earlier ones leave. Money that went back is taken from what its number names, else from the unapplied rest, else
 * from what was paid last; more than ever came in is named and not counted. Adjustments lower what is open from their day on, before the
 * receipts of that day.
 */
export function settleCustomer(
  items: readonly LedgerItem[],
  receipts: readonly Claimed[],
  wantedOf: (item: LedgerItem) => readonly Wanted[] = () => [],
): SettledCustomer {
  const standings = new Map(items.map(item => [item, standingOf(item, wantedOf(item))]))
  const adjusted = [...standings.values()].filter(({ wanted }) => wanted.length > 0)
  const ordered = oldestFirst([...standings.values()].filter(({ item }) => (item.total ?? 0) > 0))
  const book: Book = { standings, ordered, open: ordered, paid: [], credit: 0, shares: [] }
  const settled: SettledCustomer = { items: new Map(), receipts: [], problems: [], parts: [] }
  for (const of of receipts) {
    if (adjusted.length > 0) adjust(book, adjusted, of.receipt.on)
    book.shares = []
    const { rest, missing, over } =
      of.receipt.amount >= 0
        ? takeAllIn(book, of)
        : { ...payBack(book, of), over: of.receipt.lowerings ?? [] }
    if (missing > 0) settled.problems.push(tooMuchBack(of))
    for (const one of over) settled.problems.push(lowersNothing(of, one))
    book.credit += rest
    settled.receipts.push({ of, rest, shares: book.shares })
  }
  if (adjusted.length > 0) adjust(book, adjusted, null)
  for (const [item, standing] of standings) {
    settled.items.set(item, paidItem(item, standing))
    for (const part of standing.counted.parts) settled.parts.push({ ...part, item })
  }
  return settled
}

/** Sets against their items what is dated by the end of the day; all that is left where that is null. */
function adjust(book: Book, adjusted: readonly Standing[], until: CalendarDate | null): void {
  for (const standing of adjusted) {
    let [next] = standing.wanted
    while (next !== undefined && (until === null || next.on <= until)) {
      countInto(standing.counted, next, take(standing, next))
      standing.disputed = Math.min(standing.open, disputedOf(standing))
      standing.wanted.shift()
      ;[next] = standing.wanted
    }
  }
  book.open = book.open.filter(({ open }) => open > 0)
}

/** The money, then what is beside it, on what the money paid. `over`: what none of that takes. */
function takeAllIn(book: Book, of: Claimed): { rest: Minor; missing: Minor; over: readonly Lowering[] } {
  const { on, amount, lowerings = [] } = of.receipt
  const named = of.chosen.flatMap(item => book.standings.get(item) ?? [])
  if (lowerings.length === 0) return { rest: takeIn(book, of.receipt, named), missing: 0, over: [] }
  const whole = named.length === 0 ? settledWhole(book.open, amount, lowerings) : undefined
  const before = book.paid.length
  const rest = takeIn(book, of.receipt, whole === undefined ? named : [whole])
  if (whole !== undefined) book.shares = book.shares.map(share => ({ ...share, rule: 'exact' }))
  const paid = whole === undefined ? [...oldestFirst(named), ...book.paid.slice(before)] : [whole]
  const over = lower([...new Set(paid)], lowerings, (standing, part) => {
    standing.open -= part.amount
    standing.disputed = Math.min(standing.open, disputedOf(standing))
    standing.counted.adjustments.push({ on, ...part })
  })
  book.open = book.open.filter(({ open }) => open > 0)
  return { rest, missing: 0, over }
}

/** @returns what no item takes */
function takeIn(book: Book, { on, amount }: Payment, named: readonly Standing[]): Minor {
  const takes = (one: Standing) => one.invoicedOn === null || one.invoicedOn <= on || named.includes(one)
  const takeAll = book.open.every(takes)
  const left = spread(book, { on, amount }, { over: takeAll ? book.open : book.open.filter(takes), named })
  const later = takeAll || left === 0 ? [] : book.open.filter(one => !takes(one))
  const rest = later.length === 0 ? left : spread(book, { on, amount: left }, { over: later, named: [] })
  if (book.open.some(({ open }) => open <= 0)) book.open = book.open.filter(({ open }) => open > 0)
  return rest
}

type Spread = { over: readonly Standing[]; named: readonly Standing[] }

function spread(book: Book, { on, amount }: Payment, { over, named }: Spread): Minor {
  const { shares, rest } = allocateInOrder(over, amount, oldestFirst(named))
  for (const share of shares) {
    pay(share.item, { on, amount: share.amount })
    book.shares.push(shareOf(share.item, share))
    book.paid.push(share.item)
  }
  return rest
}

/** `rest`, not positive: out of the credit. `missing`: more than ever came in. */
function payBack(book: Book, { receipt: { on, amount }, chosen }: Claimed): { rest: Minor; missing: Minor } {
  const named = chosen.flatMap(item => book.standings.get(item) ?? [])
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
  book.open = book.ordered.filter(({ open }) => open > 0)
  return { rest: 0 - credited, missing }
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
    : { ...standing, contract: { item: item.instalment.contract } }
}

function disputedOf({ item, open }: Standing): Minor {
  return disputedPart({ dispute: item.dispute, open })
}

function paidOf({ payments }: Standing): Minor {
  return payments.reduce((sum, { amount }) => sum + amount, 0)
}

/** Paid in full on the day of the payment that left nothing open; never where a part was written off. */
function paidItem(item: LedgerItem, standing: Standing): LedgerItem {
  const { payments, open, counted } = standing
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
