// 复核: what waits for a second person, whose it is, and what a tick does.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedNow, heldKeys, mayTick, pendingChanges } from '../../../src/core/four-eyes/pending'
import type { Accepted, Pending } from '../../../src/core/four-eyes/types'
import { linesByItem } from '../../../src/core/receipts/by-item'
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { keptOf } from '../../../src/core/snapshot/kept'
import { anyRows } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { receiptLine } from '../receipts/build'

const AT = '2026-11-20 09:00'
const row = (reference: string, changes: Cells = {}): Cells => ({ ...PLAIN_ROW, reference, ...changes })
const ROWS = [row('HT-1'), row('HT-2', { customer: '青禾' })]

const accept = (rows: Cells[]): Accepted[] =>
  ledgerOf(rows).items.map(item => ({ item: keptOf(item), at: AT }))

type Sketch = {
  accepted?: Accepted[]
  lines?: ReceiptLine[]
  owned?: Map<string, string[]>
  atLeast?: number
}
const pending = (
  rows: Cells[],
  { accepted = accept(ROWS), lines = [], owned = new Map(), atLeast = 0 }: Sketch = {},
): Pending[] => {
  const { items } = ledgerOf(rows)
  return pendingChanges({ accepted, items, linesOf: linesByItem(lines, items), ownedBy: owned, atLeast })
}

const receipt = (changes: Partial<ReceiptLine> = {}): ReceiptLine =>
  receiptLine({ receipt: 'SK20261120-01', on: day('2026-11-20'), at: '2026-11-20 10:00', ...changes })

describe('what waits', () => {
  it('is nothing as long as amounts, customers and due days stay, whatever else is written or sorted', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const touched = rows.map(cells => ({ ...cells, note: '看过', email: 'x@example.com' })).reverse()
        expect(pending(touched, { accepted: accept(rows) })).toEqual([])
      }),
    )
  })
  it('is each new row and each changed fact', () => {
    const found = pending([
      row('HT-1', { total: 120_000, dueOn: '2026-12-01' }),
      ROWS[1] as Cells,
      row('HT-3'),
    ])
    expect(found).toMatchObject([
      { kind: 'changed', facts: ['total', 'due'], size: 12_000_000 },
      { kind: 'new', size: 10_000_000 },
    ])
  })
  it('is no change below the threshold, until the small ones add up to it', () => {
    const [, second] = ROWS as [Cells, Cells]
    expect(pending([row('HT-1', { paid: 40_500 }), second], { atLeast: 100_000 })).toEqual([])
    expect(pending([row('HT-1', { paid: 41_000 }), second], { atLeast: 100_000 })).toMatchObject([
      { size: 100_000 },
    ])
    // Whose money it is touches all of it.
    expect(pending([row('HT-1', { customer: '别家' }), second], { atLeast: 100_000 })).toMatchObject([
      { facts: ['customer'], size: 10_000_000 },
    ])
  })
  it('is an amount that can be read no more, whatever the threshold', () => {
    const found = pending([row('HT-1', { total: '十万左右' }), ROWS[1] as Cells], { atLeast: 99_999_999 })
    expect(found).toMatchObject(
      [{ facts: ['total', 'paid'], size: null }].map(one => ({
        ...one,
        facts: expect.arrayContaining(['total']),
      })),
    )
  })
})

describe('who may tick', () => {
  it('is anybody but the one who entered the receipt', () => {
    const [change] = pending([row('HT-1', { paid: 50_000 }), ROWS[1] as Cells], { lines: [receipt()] })
    expect(change?.authors).toEqual(['ann@example.com'])
    expect(change && mayTick(change, 'ann@example.com')).toBe(false)
    expect(change && mayTick(change, 'bob@example.com')).toBe(true)
  })
  it('is not held back by receipts from before the last tick, or that were undone', () => {
    const paid = [row('HT-1', { paid: 50_000 }), ROWS[1] as Cells]
    const authors = (line: ReceiptLine) => pending(paid, { lines: [line] }).flatMap(one => one.authors)
    expect(authors(receipt({ at: '2026-11-19 10:00' }))).toEqual([])
    expect(authors(receipt({ state: 'undone' }))).toEqual([])
    expect(authors(receipt({ at: AT }))).toEqual(['ann@example.com'])
  })
  it('is not the one who said that it is his, as long as it is the same change', () => {
    const rows = (total: number) => [row('HT-1', { total }), ROWS[1] as Cells]
    const [{ key } = { key: '' }] = pending(rows(120_000))
    const owned = new Map([[key, ['ann@example.com']]])
    expect(pending(rows(120_000).reverse(), { owned })[0]?.authors).toEqual(['ann@example.com'])
    expect(pending(rows(130_000), { owned })[0]?.authors).toEqual([])
  })
  it('is nobody whose name Google does not tell', () => {
    expect(mayTick({ authors: [] }, '')).toBe(false)
  })
})

describe('ticks', () => {
  it('of everything that waits leave nothing to wait, in whatever order they were made', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.boolean(), (before, after, reversed) => {
        const accepted = accept(before)
        const found = pending(after, { accepted })
        const ticks = found.map(({ before: then, now }) => ({ at: '2026-11-21 09:00', before: then, now }))
        const standing = acceptedNow(accepted, reversed ? ticks.reverse() : ticks)
        expect(pending(after, { accepted: standing })).toEqual([])
      }),
    )
  })
  it('of one leave the others waiting', () => {
    const rows = [row('HT-1', { total: 120_000 }), row('HT-2', { customer: '青禾', total: 7 }), row('HT-3')]
    const [first] = pending(rows)
    const ticks =
      first === undefined ? [] : [{ at: '2026-11-21 09:00', before: first.before, now: first.now }]
    const rest = pending(rows, { accepted: acceptedNow(accept(ROWS), ticks) })
    expect(rest.map(({ now }) => now?.reference)).toEqual(['HT-2', 'HT-3'])
    expect(heldKeys(rest)).toEqual(['3 合同', '4 合同'])
  })
})
