// A customer's statement: balances as 账龄 knows them on each day, and the movements between them. Opening and movements are the closing balance.
import { addDays, byDay, type CalendarDate } from '../calendar-date'
import { dueDay } from '../ledger/open-items'
import { projectOf, shortNameOf } from '../ledger/plans/item-name'
import type { CustomerKey, LedgerItem, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { aging } from '../receivables/aging/aging'
import { itemsAsOf, undatedPaid } from '../receivables/aging/as-of'
import type { SheetRow } from '../sheet-row'
import { looseMoney, type StatementBook } from './book'
import { owedItem } from './owed'
import type { Movement, MovementKind, OpenLine, Statement } from './types'

/** Both days are in the period. */
type StatementOf = {
  customer: CustomerKey
  name: string
  from: CalendarDate
  to: CalendarDate
  overdueDays: readonly number[]
}

/** The statement of one customer; of a stranger one without movements. */
export function statementOf(book: StatementBook, asked: StatementOf): Statement {
  const { customer, name, from, to } = asked
  const before = addDays(from, -1)
  const own = book.items.get(customer) ?? []
  const entries = entryList()
  let opening = 0
  const numbersOf = receiptNumbers(book, customer)
  for (const item of own) opening += itemEntries(book, item, { before, to, entries, numbersOf })
  const loose = looseMoney(book, customer)
  for (const { on, number, kind, amount } of loose) {
    if (on <= before) opening -= amount
    else if (on <= to) entries.add(on, kind, { key: number, reference: number, amount: 0 - amount })
  }
  const items = standing(book, own.map(owedItem), to)
  const known = standing(book, own, to)
  const left = sum(loose.filter(({ on }) => on <= to).map(({ amount }) => amount))
  const prepaid = sum(items.map(item => item.prepaid)) + left
  const movements = entries.inOrder(opening)
  return {
    ...{ customer, name: own[0]?.customerName ?? name, from, to, opening, movements },
    raised: sum(movements.map(({ amount }) => Math.max(0, amount))),
    lowered: sum(movements.map(({ amount }) => Math.max(0, 0 - amount))),
    closing: sum(items.map(({ open }) => open)) - prepaid,
    items: items
      .filter(({ open }) => open > 0)
      .map(openLine)
      .sort(byDue),
    aging: aging(items, asked.overdueDays),
    prepaid,
    writtenOff: worth(items) - worth(known),
    unreadable: items.filter(({ state }) => state === 'unreadable').length,
    undated: undatedPaid(items, { asOf: to, linesOf: book.linesOf }),
  }
}

function standing(book: StatementBook, items: LedgerItem[], asOf: CalendarDate): OpenItem[] {
  return itemsAsOf({ ...book.ledger, items }, { asOf, dueSoonDays: 0, linesOf: book.linesOf })
}

function worth(items: readonly OpenItem[]): Minor {
  return sum(items.map(({ open, prepaid }) => open - prepaid))
}

function openLine(item: OpenItem): OpenLine {
  const { reference, daysOverdue, open, due, more } = item
  return {
    reference,
    order: more?.customerOrder ?? '',
    project: projectOf(item),
    due: dueDay(due),
    daysOverdue,
    open,
  }
}

function byDue(a: OpenLine, b: OpenLine): number {
  const [first, second] = [a.due ?? '9', b.due ?? '9']
  return first < second ? -1 : first > second ? 1 : 0
}

type Period = {
  before: CalendarDate
  to: CalendarDate
  entries: ReturnType<typeof entryList>
  numbersOf: ReturnType<typeof receiptNumbers>
}

/**
 * Looks at the item on every day on which something is known to have changed it; what neither the sale nor an adjustment explains came in,
 * or went back. @returns what was open of it before the period
 */
function itemEntries(
  book: StatementBook,
  written: LedgerItem,
  { before, to, entries, numbersOf }: Period,
): Minor {
  const item = owedItem(written)
  const at = (day: CalendarDate) => worth(standing(book, [item], day))
  const opening = at(before)
  if (item.total === null || item.paid === null) return opening
  const { recognisedOn: sold, total } = item
  let balance = opening
  // What had lowered it before it was sold counts with the sale.
  let lowered = sold === null || sold <= before ? before : null
  for (const day of changeDays(book, item).filter(one => one > before && one <= to)) {
    if (sold !== null && sold > day) continue
    const now = at(day)
    let rest = now - balance
    balance = now
    if (sold === day) {
      entries.charge(day, item, total)
      rest -= total
    }
    for (const one of written.adjustments ?? []) {
      const { kind, amount, on } = one
      if (kind === 'write-off' || kind === 'recovery') continue
      if (on > day || (lowered !== null && on <= lowered)) continue
      entries.add(day, kind, { ...unnumbered(item), amount: 0 - amount, what: shortNameOf(item) })
      rest += amount
    }
    lowered = day
    if (rest !== 0)
      entries.add(day, 'receipt', { ...numbersOf(item, day), amount: rest, what: shortNameOf(item) })
  }
  return opening
}

function changeDays(book: StatementBook, item: LedgerItem): CalendarDate[] {
  const days = new Set<CalendarDate>()
  if (item.recognisedOn !== null) days.add(item.recognisedOn)
  if (item.paidOn !== null) days.add(item.paidOn)
  const dated = [item.payments, item.dated, item.adjustments, book.linesOf(item)]
  for (const list of dated) for (const { on } of list ?? []) days.add(on)
  return [...days].sort()
}

type Numbered = { key: string; reference: string }

/** What a line is told apart by that has no number: the row of its contract. */
function unnumbered({ sheet, row }: SheetRow): Numbered {
  return { key: `${sheet}|${row}`, reference: '' }
}

/** By which receipts the money of a day is known: that of the bill where one was honoured. */
function receiptNumbers(
  book: StatementBook,
  customer: CustomerKey,
): (item: LedgerItem, day: CalendarDate) => Numbered {
  const known = new Map<string, Map<string, string>>()
  const note = (at: string, key: string, number: string) => {
    const numbers = known.get(at) ?? new Map<string, string>()
    known.set(at, numbers.set(key, number))
  }
  for (const { on, state, item, receipt, ofBill } of book.lines.get(customer) ?? [])
    if (state === 'entered' && item !== '') note(`${on} ${item}`, ofBill ?? receipt, ofBill ?? receipt)
  for (const { on, reference, shares, ...place } of book.receipts.get(customer) ?? [])
    for (const share of shares ?? [])
      note(`${on} ${unnumbered(share).key}`, reference || unnumbered(place).key, reference)
  return (item, day) => {
    const numbers =
      known.get(`${day} ${item.instalment?.contract ?? item.key}`) ??
      known.get(`${day} ${unnumbered(item).key}`)
    if (numbers === undefined) return unnumbered(item)
    return {
      key: [...numbers.keys()].join(' '),
      reference: [...numbers.values()].filter(number => number !== '').join('、'),
    }
  }
}

type Entry = Omit<Movement, 'balance'>
type Added = { key: string; reference: string; amount: Minor; what?: string }

/** What belongs to one receipt, or one contract's adjustments of a day, is one line; the lines of a day stand as they came, sales first. */
function entryList() {
  const charges: Entry[] = []
  const others = new Map<string, Entry>()
  const add = (on: CalendarDate, kind: MovementKind, { key, reference, amount, what = '' }: Added) => {
    const id = `${on} ${kind} ${key}`
    const entry = others.get(id) ?? { on, kind, reference, what: [], due: null, amount: 0 }
    entry.amount += amount
    if (what !== '' && !entry.what.includes(what)) entry.what.push(what)
    others.set(id, entry)
  }
  return {
    add,
    charge: (on: CalendarDate, item: LedgerItem, amount: Minor) =>
      charges.push({
        ...{ on, kind: 'charge', reference: item.reference, due: dueDay(item.due), amount },
        what: [projectOf(item)].filter(text => text !== ''),
      }),
    inOrder: (opening: Minor): Movement[] => {
      let balance = opening
      return [...charges, ...others.values()]
        .filter(({ amount }) => amount !== 0)
        .sort(byDay)
        .map(entry => {
          balance += entry.amount
          const isBack = entry.kind === 'receipt' && entry.amount > 0
          return { ...entry, kind: isBack ? 'refund' : entry.kind, balance }
        })
    },
  }
}
