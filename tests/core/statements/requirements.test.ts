// The requirements that other systems' users asked for in public (receivables.md §3.7), as far as statements, demands and what a letter lists decide them.
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Instalment } from '../../../src/core/ledger/plans/types'
import type { LedgerItem } from '../../../src/core/ledger/types'
import { sum } from '../../../src/core/money'
import { NO_HOLDS } from '../../../src/core/reminders/holds'
import { recipientsOf } from '../../../src/core/reminders/obstacles'
import { letterLanguage } from '../../../src/core/reminders/policy/ways'
import { statementBook } from '../../../src/core/statements/book'
import { demandOf } from '../../../src/core/statements/demand'
import { statementOf } from '../../../src/core/statements/statement'
import { renderItems } from '../../../src/server/email/items-table'
import { itemCell } from '../../../src/server/formal/paper'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { receiptLine } from '../receipts/build'
import { customer, openItem, plan } from '../reminders/build'

const WHO = '云栖酒店'
const TODAY = day('2026-11-21')
const RULES = {
  unreviewed: new Set<string>(),
  holds: NO_HOLDS,
  unagreed: { interest: 'sme' as const, yearlyRate: null },
}

const row = (changes: Cells = {}): Cells => ({ ...PLAIN_ROW, paid: 0, startsOn: '', ...changes })

const statement = (rows: Cells[], to = TODAY, lines: ReturnType<typeof receiptLine>[] = []) =>
  statementOf(statementBook(ledgerOf(rows), lines), {
    ...{ customer: WHO, name: WHO, from: day('2026-01-01'), to },
    overdueDays: [30, 60, 90],
  })

const part = (mark: string): Instalment => ({
  ...{ contract: 'acme|R1', mark, name: `第${mark}期`, place: null, isLast: mark === '2' },
})

describe('a demand and a statement', () => {
  it('R5: an item is asked for until every part of it is paid', () => {
    const parts = [
      openItem({ key: 'acme|R1 1', open: 0, state: 'settled', instalment: part('1') }),
      openItem({ key: 'acme|R1 2', open: 100, overdueBy: 3, instalment: part('2') }),
    ]
    expect(demandOf(parts, RULES).total).toBe(100)
  })

  it('R6: interest stands beside the balance, once, by the day each instalment is overdue, and is never part of it', () => {
    const rows = [
      row({ reference: 'HT-1', dueOn: '2026-10-22', total: 1000 }),
      row({ reference: 'HT-2', dueOn: '2026-11-11', total: 1000, lateRate: '每日万分之五' }),
    ]
    const items = openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 })
    const { total, interest, lines } = demandOf(items, RULES)
    expect(lines.map(one => [one.reference, one.daysOverdue, one.interest])).toEqual([
      ['HT-1', 30, 1500],
      ['HT-2', 10, 500],
    ])
    expect([total, interest]).toEqual([200_000, 2000])
    expect(statement(rows).closing).toBe(200_000)
  })

  it('R8: a paid instalment is not listed, the others each with their own day', () => {
    const parts = [
      openItem({ key: 'acme|R1 1', open: 0, state: 'settled', instalment: part('1') }),
      openItem({ key: 'acme|R1 2', open: 100, overdueBy: 3, instalment: part('2') }),
      openItem({ key: 'acme|R1 3', open: 100, dueIn: 30, instalment: part('3') }),
    ]
    expect(demandOf(parts, RULES).lines.map(({ project, open }) => [project, open])).toEqual([
      ['客房家具 第2期', 100],
    ])
  })

  it('R9: every address of the customer gets it, not only the first', () => {
    const to = ['a@example.com', 'b@example.com']
    expect(
      recipientsOf({ customer: customer({ addresses: { kind: 'one', to } }), arrangement: null }),
    ).toEqual(to)
  })

  it('R10 and R19: what is a year overdue is in the last, open-ended bucket; buckets are the balance after part payments and refunds', () => {
    const rows = [
      row({ reference: 'HT-1', signedOn: '2025-06-01', dueOn: '2025-07-01', total: 1000, paid: 300 }),
      row({ reference: 'HT-2', signedOn: '2026-06-01', dueOn: '2026-11-01', total: 500, paid: 100 }),
    ]
    const came = (on: string, amount: number) =>
      receiptLine({ item: `${WHO}|HT-2`, receipt: `SK ${on}`, on: day(on), amount, total: amount })
    const lines = [came('2026-09-01', 30_000), came('2026-10-01', -20_000)]
    const { aging, closing, movements } = statement(rows, TODAY, lines)
    expect(movements.filter(({ kind }) => kind === 'refund').map(({ amount }) => amount)).toEqual([20_000])
    expect(aging.buckets.find(({ id }) => id === '90+')?.amount).toBe(70_000)
    expect(sum(aging.buckets.map(({ amount }) => amount))).toBe(closing)
    expect(closing).toBe(110_000)
  })

  it('R26: tells what was owed up to a day, whatever was paid since', () => {
    const rows = [
      row({
        reference: 'HT-1',
        signedOn: '2026-06-01',
        dueOn: '2026-07-01',
        total: 800,
        paid: 800,
        paidOn: '2026-10-10',
      }),
    ]
    expect(statement(rows, day('2026-10-09')).closing).toBe(80_000)
    expect(statement(rows).closing).toBe(0)
  })

  it('R27: says which contracts a payment went to, one movement a receipt', () => {
    const rows = [
      row({ reference: 'HT-1', signedOn: '2026-06-01', dueOn: '2026-07-01', total: 500, paid: 500 }),
      row({ reference: 'HT-2', signedOn: '2026-06-02', dueOn: '2026-08-01', total: 500, paid: 200 }),
    ]
    const lines = [
      receiptLine({
        item: `${WHO}|HT-1`,
        receipt: 'SK1',
        on: day('2026-10-10'),
        amount: 50_000,
        total: 70_000,
      }),
      receiptLine({
        item: `${WHO}|HT-2`,
        receipt: 'SK1',
        on: day('2026-10-10'),
        amount: 20_000,
        total: 70_000,
      }),
    ]
    const receipts = statement(rows, TODAY, lines).movements.filter(({ kind }) => kind === 'receipt')
    expect(receipts.map(({ reference, what, amount }) => [reference, what, amount])).toEqual([
      ['SK1', ['HT-1', 'HT-2'], -70_000],
    ])
  })
})

describe('a letter', () => {
  it('R36: is in the language of the customer, in that of the settings where he has none', () => {
    const english = customer({ more: { language: 'English' } })
    expect([letterLanguage(english), letterLanguage(customer())]).toEqual(['en', null])
    const [letter] = plan([openItem()], { customers: [english] }).letters
    expect(letter?.language).toBe('en')
  })

  it('R47: names the customer’s own order number where the ledger has it, in mails, demands and statements', () => {
    const ordered: Partial<LedgerItem> = { more: { customerOrder: 'PO-26018' } }
    const items = [openItem({ ...ordered, row: 2 }), openItem({ row: 3, reference: 'R2' })]
    const [letter] = plan(items).letters
    if (letter === undefined) throw new Error('no letter')
    const shown = (of: typeof letter.items) =>
      renderItems({ items: of, level: 1, total: 1, currency: 'CNY', language: 'zh-CN', style: 'contract' })
    expect(shown(letter.items).html).toContain('贵方订单号')
    expect(shown(letter.items).text).toContain('合同 R1 · 客房家具 · 贵方订单 PO-26018')
    // No empty column where nobody has one.
    expect(shown(letter.items.filter(({ order }) => order === undefined)).html).not.toContain('订单')
    const [line] = demandOf(items, RULES).lines
    if (line === undefined) throw new Error('no line')
    expect(itemCell(line, 'en').text).toBe('R1 · 客房家具 · your order PO-26018')
    const rows = [row({ reference: 'HT-1', dueOn: '2026-10-22', total: 1000, customerOrder: 'PO-7' })]
    expect(statement(rows).items.map(({ order }) => order)).toEqual(['PO-7'])
  })
})
