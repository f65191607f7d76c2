// 对账函: movements by example; then that opening and movements are the closing balance, and that this is what 账龄 and 与总账核对 say.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { ourAccounts } from '../../../src/core/general-ledger/our-balances'
import type { ItemAdjustment, Ledger } from '../../../src/core/ledger/types'
import { sum } from '../../../src/core/money'
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { statementBook } from '../../../src/core/statements/book'
import { statementOf } from '../../../src/core/statements/statement'
import type { Statement } from '../../../src/core/statements/types'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { receiptLine } from '../receipts/build'

const WHO = '云栖酒店'
const FROM = day('2026-09-01')
const TO = day('2026-11-21')
const overdueDays = [30, 60, 90]

const statement = (
  ledger: Ledger,
  lines: ReceiptLine[] = [],
  { from = FROM, to = TO }: { from?: CalendarDate; to?: CalendarDate } = {},
): Statement => statementOf(statementBook(ledger, lines), { customer: WHO, name: WHO, from, to, overdueDays })

/** Day, kind, amount and balance in yuan. */
const told = ({ movements }: Statement) =>
  movements.map(({ on, kind, amount, balance }) => [on, kind, amount / 100, balance / 100])

const row = (changes: Cells = {}): Cells => ({ ...PLAIN_ROW, paid: 0, ...changes })
const adjusted = (ledger: Ledger, adjustments: ItemAdjustment[]): Ledger => ({
  ...ledger,
  items: ledger.items.map(item => ({ ...item, adjustments })),
  contracts: ledger.contracts.map(item => ({ ...item, adjustments })),
})
const line = (changes: Partial<ReceiptLine>) => receiptLine({ item: `${WHO}|HT-001`, ...changes })

describe('a statement of account', () => {
  it('begins with what was owed, adds sales and takes off what was paid, day by day', () => {
    const ledger = ledgerOf([
      row({
        signedOn: '2026-06-01',
        startsOn: '',
        total: 500,
        paid: 500,
        paidOn: '2026-10-08',
        reference: 'HT-9',
      }),
      row({ signedOn: '2026-10-01', startsOn: '', total: 800, paid: 0, reference: 'HT-10' }),
    ])
    const { opening, closing, raised, lowered, ...rest } = statement(ledger)
    expect([opening, closing, raised, lowered]).toEqual([50_000, 80_000, 80_000, 50_000])
    expect(told({ opening, closing, raised, lowered, ...rest })).toEqual([
      ['2026-10-01', 'charge', 800, 1300],
      ['2026-10-08', 'receipt', -500, 800],
    ])
    expect(rest.items.map(({ reference, open }) => [reference, open])).toEqual([['HT-10', 80_000]])
  })

  it('names the receipt and what it went to, one line for all its shares', () => {
    const ledger = ledgerOf([
      row({ paid: 100, total: 100 }),
      row({ reference: 'HT-002', total: 300, paid: 200 }),
    ])
    const lines = [
      line({ amount: 10_000, total: 30_000 }),
      line({ item: `${WHO}|HT-002`, row: 3, amount: 20_000, total: 30_000 }),
    ]
    const { movements, opening } = statement(ledger, lines)
    expect(opening).toBe(40_000)
    expect(movements).toMatchObject([
      { kind: 'receipt', reference: 'SK20261105-01', what: ['HT-001', 'HT-002'], amount: -30_000 },
    ])
  })

  it('shows credit notes, roundings and fees by their kind, beside a payment of the same day', () => {
    const ledger = adjusted(ledgerOf([row({ total: 1000, paid: 600, paidOn: '2026-10-10' })]), [
      { on: day('2026-10-10'), kind: 'credit', amount: 30_000 },
      { on: day('2026-10-12'), kind: 'fee', amount: 10_000 },
    ])
    expect(told(statement(ledger))).toEqual([
      ['2026-10-10', 'credit', -300, 700],
      ['2026-10-10', 'receipt', -600, 100],
      ['2026-10-12', 'fee', -100, 0],
    ])
  })

  it('keeps a write-off to ourselves: the customer still owes it, and what came in after it is his payment', () => {
    const ledger = adjusted(ledgerOf([row({ total: 1000 })]), [
      { on: day('2026-10-10'), kind: 'write-off', amount: 100_000 },
      { on: day('2026-11-02'), kind: 'recovery', amount: 40_000 },
    ])
    const one = statement(ledger)
    expect(told(one)).toEqual([['2026-11-02', 'receipt', -400, 600]])
    expect([one.closing, one.writtenOff]).toEqual([60_000, 60_000])
    expect(ourAccounts(ledger, [], TO).get(WHO)?.balance).toBe(0)
  })

  it('counts what no contract has yet, and a bill only once although it is honoured later', () => {
    const ledger = ledgerOf([row({ total: 1000, paid: 1000 })])
    const bill = { dueOn: day('2026-11-10'), waits: true }
    const lines = [
      line({
        receipt: 'SK1',
        on: day('2026-10-01'),
        item: '',
        rule: 'unapplied',
        state: 'noted',
        amount: 100_000,
        bill,
      }),
      line({ receipt: 'SK2', on: day('2026-11-10'), amount: 100_000, ofBill: 'SK1' }),
      line({
        receipt: 'SK3',
        on: day('2026-11-12'),
        item: '',
        rule: 'unapplied',
        state: 'noted',
        amount: 5_000,
      }),
    ]
    const one = statement(ledger, lines)
    expect(told(one)).toEqual([
      ['2026-10-01', 'receipt', -1000, 0],
      ['2026-11-12', 'receipt', -50, -50],
    ])
    expect([one.closing, one.prepaid]).toEqual([-5_000, 5_000])
  })

  it('says refund of money that went back', () => {
    const [first, ...others] = ledgerOf([row({ total: 1000, paid: 0 })]).items
    if (first === undefined) throw new Error('no item')
    const payments = [
      { on: day('2026-10-01'), amount: 30_000 },
      { on: day('2026-10-20'), amount: -10_000 },
    ]
    const items = [{ ...first, paid: 20_000, payments }, ...others]
    const ledger = { ...ledgerOf([row({ total: 1000 })]), items, contracts: items }
    expect(told(statement(ledger))).toEqual([
      ['2026-10-01', 'receipt', -300, 700],
      ['2026-10-20', 'refund', 100, 800],
    ])
  })

  it('leaves out what cannot be read and says how much is paid of which nobody knows the day', () => {
    const ledger = ledgerOf([row({ total: '10万左右' }), row({ reference: 'HT-2', total: 100, paid: 40 })])
    const one = statement(ledger)
    expect([one.unreadable, one.undated, one.closing]).toEqual([1, { count: 1, amount: 4_000 }, 6_000])
  })
})

const adjustments = fc.array(
  fc.record({
    on: nearbyDay,
    kind: fc.constantFrom<ItemAdjustment['kind']>('credit', 'rounding', 'fee'),
    amount: fc.integer({ min: 1, max: 50_000 }),
  }),
  { maxLength: 3 },
)
const receiptsOf = (ledger: Ledger) =>
  fc
    .array(
      fc.record({
        on: nearbyDay,
        at: fc.nat(),
        amount: fc.integer({ min: 1, max: 90_000 }),
        loose: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map(list =>
      list.flatMap(({ on, at, amount, loose }, n): ReceiptLine[] => {
        const item = ledger.items[at % Math.max(1, ledger.items.length)]
        if (item === undefined) return []
        const { customer, customerName: name, key, sheet, row: place, due } = item
        const of = { receipt: `SK${n}`, on, customer, name, amount, total: amount, sheet, row: place }
        const agreed = due.kind === 'known' || due.kind === 'inferred' ? due.on : null
        return [
          loose
            ? receiptLine({ ...of, item: '', rule: 'unapplied', state: 'noted' })
            : receiptLine({ ...of, item: key, due: agreed }),
        ]
      }),
    )

const cases = fc
  .tuple(anyRows, adjustments)
  .map(([rows, list]) => adjusted(ledgerOf(rows), list))
  .chain(ledger =>
    fc.record({ ledger: fc.constant(ledger), lines: receiptsOf(ledger), a: nearbyDay, b: nearbyDay }),
  )

describe('whatever the ledger says', () => {
  it('opening and movements are the closing balance, each line carries it on, and buckets less what is prepaid are it too', () => {
    fc.assert(
      fc.property(cases, ({ ledger, lines, a, b }) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        const book = statementBook(ledger, lines)
        for (const { key: customer, name } of ledger.customers) {
          const one = statementOf(book, { customer, name, from, to, overdueDays })
          expect(one.opening + sum(one.movements.map(({ amount }) => amount))).toBe(one.closing)
          expect(one.opening + one.raised - one.lowered).toBe(one.closing)
          let balance = one.opening
          for (const movement of one.movements) {
            balance += movement.amount
            expect(movement.balance).toBe(balance)
            expect(movement.on >= from && movement.on <= to).toBe(true)
          }
          expect(one.aging.balance - one.prepaid).toBe(one.closing)
          expect(sum(one.items.map(({ open }) => open))).toBe(one.aging.balance)
        }
      }),
    )
  })

  it('the next period begins with what the last one ended with', () => {
    fc.assert(
      fc.property(cases, ({ ledger, lines, a, b }) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        const book = statementBook(ledger, lines)
        for (const { key: customer, name } of ledger.customers) {
          const of = (first: CalendarDate, last: CalendarDate) =>
            statementOf(book, { customer, name, from: first, to: last, overdueDays })
          const whole = of(from, addDays(to, 20))
          const [early, late] = [of(from, to), of(addDays(to, 1), addDays(to, 20))]
          expect(late.opening).toBe(early.closing)
          expect(late.closing).toBe(whole.closing)
        }
      }),
    )
  })

  it('closes with the balance that 与总账核对 reckons', () => {
    fc.assert(
      fc.property(anyRows, adjustments, nearbyDay, (rows, list, to) => {
        const ledger = adjusted(ledgerOf(rows), list)
        const accounts = ourAccounts(ledger, [], to)
        const book = statementBook(ledger, [])
        for (const { key: customer, name } of ledger.customers) {
          const one = statementOf(book, { customer, name, from: addDays(to, -30), to, overdueDays })
          expect(one.closing).toBe(accounts.get(customer)?.balance ?? 0)
        }
      }),
    )
  })
})
