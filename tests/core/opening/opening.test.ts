// 期初已收 and what was typed into 已付 since: each change is named once, and receipts win for the day.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Ledger } from '../../../src/core/ledger/types'
import { changeLineKey, paidChanges } from '../../../src/core/opening/changes'
import { withDated } from '../../../src/core/opening/dated'
import type { NotedChange } from '../../../src/core/opening/types'
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { totals } from '../../../src/core/receivables/totals'
import { keptOf } from '../../../src/core/snapshot/kept'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { receiptLine } from '../receipts/build'

const rows = (paid: readonly number[]): Cells[] =>
  paid.map((amount, at) => ({ ...PLAIN_ROW, reference: `HT-${at}`, paid: amount }))
const line = (at: number, amount: number, changes: Partial<ReceiptLine> = {}) =>
  receiptLine({ item: `云栖酒店|HT-${at}`, row: at + 2, amount, total: amount, ...changes })

type Since = { lines?: readonly ReceiptLine[]; noted?: readonly NotedChange[] }
const found = (then: Ledger, now: Ledger, { lines = [], noted = [] }: Since = {}) =>
  paidChanges({ opening: then.items.map(keptOf), items: now.items, lines, noted })
const amounts = (changes: readonly { item: string; before: number; amount: number }[]) =>
  changes.map(({ item, before, amount }) => [item.split('|')[1], before, amount])
const waiting = (changes: ReturnType<typeof found>): NotedChange[] =>
  changes.fresh.map((change, at) => ({
    ...change,
    number: `BD20261103-0${at + 1}`,
    foundOn: day('2026-11-03'),
    state: 'waiting',
  }))

describe('已付 held against 期初已收', () => {
  const then = ledgerOf(rows([40000, 0, 500]))

  it('is silent while nothing changed, in any order of the rows', () => {
    const sorted = ledgerOf([...rows([40000, 0, 500])].reverse())
    expect(found(then, sorted)).toEqual({ fresh: [], waiting: [], settled: [] })
  })

  it('names what was typed, also of a contract that is new, and not what 登记收款 wrote', () => {
    const now = ledgerOf(rows([52000, 3000, 500, 700]))
    const changes = found(then, now, { lines: [line(1, 300_000)] })
    expect(amounts(changes.fresh)).toEqual([
      ['HT-0', 4_000_000, 1_200_000],
      ['HT-3', 0, 70_000],
    ])
  })

  it('names a receipt whose sum was typed away again', () => {
    expect(amounts(found(then, then, { lines: [line(1, 300_000)] }).fresh)).toEqual([
      ['HT-1', 300_000, -300_000],
    ])
  })

  it('says nothing of an amount that cannot be read', () => {
    const words = ledgerOf([
      { ...PLAIN_ROW, reference: 'HT-0', paid: '已付一半' },
      ...rows([0, 0, 500]).slice(1),
    ])
    expect(found(then, words).fresh).toEqual([])
  })

  it('keeps a change that waits under the day it was found, and adds what came after it', () => {
    const noted = waiting(found(then, ledgerOf(rows([52000, 0, 500]))))
    const same = found(then, ledgerOf(rows([52000, 0, 500])), { noted })
    expect([amounts(same.fresh), same.waiting.map(({ foundOn }) => foundOn)]).toEqual([[], ['2026-11-03']])
    const more = found(then, ledgerOf(rows([60000, 0, 500])), { noted })
    expect([amounts(more.fresh), more.waiting.length]).toEqual([[['HT-0', 5_200_000, 800_000]], 1])
  })

  it('drops a change that was taken back before anybody said what it was', () => {
    const noted = waiting(found(then, ledgerOf(rows([52000, 0, 500]))))
    const back = found(then, then, { noted })
    expect(back).toMatchObject({ fresh: [], waiting: [], settled: [{ state: 'gone' }] })
    const part = found(then, ledgerOf(rows([45000, 0, 500])), { noted })
    expect([amounts(part.fresh), part.settled.length]).toEqual([[['HT-0', 4_000_000, 500_000]], 1])
  })

  it('is explained by a receipt, by a correction, and by a line that a stopped run left behind', () => {
    const now = ledgerOf(rows([52000, 0, 500]))
    const [one] = waiting(found(then, now)) as [NotedChange]
    const entered = line(0, 1_200_000, { key: changeLineKey(one.number), fromCell: true })
    expect(found(then, now, { noted: [one], lines: [entered] })).toMatchObject({
      fresh: [],
      waiting: [],
      settled: [{ state: 'receipt' }],
    })
    expect(found(then, now, { noted: [{ ...one, state: 'correction' }] })).toEqual({
      fresh: [],
      waiting: [],
      settled: [],
    })
    const undone: ReceiptLine = { ...entered, state: 'undone' }
    expect(
      amounts(found(then, now, { noted: [{ ...one, state: 'receipt' }], lines: [undone] }).fresh),
    ).toEqual([['HT-0', 4_000_000, 1_200_000]])
  })

  it('whatever was typed and recorded: what is explained and what is named add up to the cell', () => {
    const sums = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 3, maxLength: 3 })
    const recorded = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 5_000_000 })),
      {
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(sums, sums, recorded, (before, after, entered) => {
        const lines = entered.map(([at, amount]) => line(at, amount))
        const [opening, now] = [ledgerOf(rows(before)), ledgerOf(rows(after))]
        const changes = found(opening, now, { lines })
        for (const [at, item] of now.items.entries()) {
          const known = lines.filter(one => one.item === item.key).reduce((sum, one) => sum + one.amount, 0)
          const named = changes.fresh.filter(one => one.item === item.key)
          const rest = named.reduce((sum, one) => sum + one.amount, 0)
          expect((before[at] ?? 0) * 100 + known + rest).toBe(item.paid)
          expect(named.length).toBe(rest === 0 ? 0 : 1)
        }
        expect(found(opening, now, { lines: [...lines].reverse() }).fresh).toEqual(changes.fresh)
      }),
    )
  })
})

describe('from 期初已收 on', () => {
  const opening = day('2026-10-31')
  const dated = (lines: readonly ReceiptLine[], paid = [52000]) =>
    withDated(ledgerOf(rows(paid)), lines, opening)
  const at = (ledger: Ledger, asOf: string) =>
    totals(openItems(ledger, day(asOf), { dueSoonDays: 7 }), day(asOf))

  it('a receipt with its day is not there the day before, and an amount without one always was', () => {
    const ledger = dated([line(0, 1_200_000)])
    expect(at(ledger, '2026-11-04')).toMatchObject({ balance: 6_000_000, received: 4_000_000 })
    expect(at(ledger, '2026-11-05')).toMatchObject({ balance: 4_800_000, received: 5_200_000 })
  })

  it('receipts of before, notes and undone ones change no day', () => {
    const before = line(0, 1_200_000, { on: day('2026-10-30') })
    const lines = [before, line(0, 100, { state: 'noted' }), line(0, 200, { state: 'undone' })]
    expect(at(dated(lines), '2026-10-29').received).toBe(5_200_000)
  })

  it('what is paid wholly by day was paid in full on the last of them', () => {
    const lines = [line(0, 4_000_000), line(0, 6_000_000, { on: day('2026-11-10') })]
    expect(dated(lines, [100000]).items[0]?.paidOn).toBe('2026-11-10')
    expect(dated(lines.slice(1), [100000]).items[0]?.paidOn).toBeNull()
    expect(at(dated(lines, [100000]), '2026-11-09')).toMatchObject({
      balance: 6_000_000,
      received: 4_000_000,
    })
  })

  it('one receipt with its day is enough for figures that go by days of payment', () => {
    expect(dated([line(0, 1_200_000)]).fields).toContain('paidOn')
    expect(dated([]).fields).not.toContain('paidOn')
  })

  it('no day sees what is dated after it', () => {
    const days = fc.integer({ min: 0, max: 40 }).map(days => addDays(opening, days))
    const receipts = fc.array(fc.tuple(days, fc.integer({ min: 1, max: 1_000_000 })), { maxLength: 5 })
    fc.assert(
      fc.property(receipts, days, (all, asOf) => {
        const lines = all.map(([on, amount]) => line(0, amount, { on }))
        const later = lines.filter(({ on }) => on > asOf).reduce((sum, { amount }) => sum + amount, 0)
        expect(at(dated(lines), asOf).received).toBe(5_200_000 - later)
      }),
    )
  })
})
