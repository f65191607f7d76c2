// What statements are drawn up from: the ledger's items, receipts and credit notes, gathered by customer once for as many statements as are asked for.
import type { UnusedCredit } from '../adjustments/count'
import type { CalendarDate } from '../calendar-date'
import type { TeamReceipt } from '../ledger/beside/types'
import { byCustomer } from '../ledger/by-customer'
import type { CustomerKey, Ledger, LedgerItem, Payment } from '../ledger/types'
import { paymentsByItem } from '../receipts/by-part'
import { isTakenBack } from '../receipts/receipts'
import type { ReceiptLine } from '../receipts/types'

export type StatementBook = {
  ledger: Ledger
  items: ReadonlyMap<CustomerKey, LedgerItem[]>
  linesOf: (item: LedgerItem) => readonly Payment[]
  lines: ReadonlyMap<CustomerKey, ReceiptLine[]>
  receipts: ReadonlyMap<CustomerKey, TeamReceipt[]>
  credits: ReadonlyMap<CustomerKey, UnusedCredit[]>
}

export function statementBook(ledger: Ledger, lines: readonly ReceiptLine[]): StatementBook {
  const { receipts, adjustments } = ledger
  return {
    ledger,
    items: byCustomer(ledger.items),
    linesOf: paymentsByItem(lines, ledger),
    lines: byCustomer(lines),
    receipts: byCustomer(receipts?.feed === true ? receipts.list : []),
    credits: byCustomer(adjustments?.unused ?? []),
  }
}

/** Money of the customer in no contract, as a step on its day; `number` tells which receipt or credit note it is of. */
type Loose = { on: CalendarDate; number: string; kind: 'receipt' | 'credit'; amount: number }

/** By day, what came into the customer's hand with us and, negative, what left it into a contract: a bill that was honoured. */
export function looseMoney(book: StatementBook, customer: CustomerKey): Loose[] {
  const loose: Loose[] = (book.credits.get(customer) ?? []).map(({ on, number, amount }) => ({
    on,
    number,
    kind: 'credit',
    amount,
  }))
  if (book.ledger.receipts?.feed === true) {
    for (const { on, reference, rest, sheet, row } of book.receipts.get(customer) ?? [])
      if (rest !== 0)
        loose.push({ on, number: reference || `${sheet}|${row}`, kind: 'receipt', amount: rest })
    return loose
  }
  const lines = book.lines.get(customer) ?? []
  const honouredOn = new Map<string, CalendarDate>()
  for (const { ofBill, state, on } of lines) {
    if (ofBill === undefined || isTakenBack(state)) continue
    const known = honouredOn.get(ofBill)
    if (known === undefined || on < known) honouredOn.set(ofBill, on)
  }
  for (const { rule, state, on, receipt, amount } of lines) {
    if (rule !== 'unapplied' || state !== 'noted') continue
    const until = honouredOn.get(receipt)
    // Honoured on its very day it was never loose.
    if (until !== undefined && until <= on) continue
    loose.push({ on, number: receipt, kind: 'receipt', amount })
    if (until !== undefined) loose.push({ on: until, number: receipt, kind: 'receipt', amount: 0 - amount })
  }
  return loose
}
