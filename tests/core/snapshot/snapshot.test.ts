// A snapshot of the items: packed into cells and back, and held against the items as they stand now.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff, FACTS } from '../../../src/core/snapshot/diff'
import { keptOf } from '../../../src/core/snapshot/kept'
import { packed, unpacked } from '../../../src/core/snapshot/packed'
import { pairs } from '../../../src/core/snapshot/pairs'
import type { KeptItem } from '../../../src/core/snapshot/types'
import { anyRows } from '../arbitraries'
import { day, itemOf, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { anyKeptItems, kept, prints } from './build'

const shuffled = (items: readonly KeptItem[]) =>
  fc
    .shuffledSubarray([...items], { minLength: items.length })
    .map(order => order.map((item, at) => ({ ...item, row: at + 2 })))

describe('items in cells', () => {
  it('come back as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(anyKeptItems, items => {
        const back = unpacked(packed(items)) ?? []
        const order = (all: readonly KeptItem[]) =>
          all.map(item => JSON.stringify(Object.entries(item).sort())).sort()
        expect(order(back)).toEqual(order(items))
      }),
    )
  })
  it('take so little that fifty thousand fit into a few dozen cells, each below its limit', () => {
    const items = Array.from({ length: 50_000 }, (_, at) =>
      kept({
        name: `示例客户第${at % 4000}有限公司`,
        reference: `HT-2026-${at}`,
        row: at + 2,
        total: 1_000_000 + at * 7,
        paid: at * 3,
      }),
    )
    const texts = packed(items)
    expect(texts.length).toBeLessThan(90)
    expect(Math.max(...texts.map(text => text.length))).toBeLessThan(50_000)
    expect(unpacked(texts)).toHaveLength(50_000)
  })
  it('are each readable by themselves: a cell begins with whose items it holds', () => {
    const items = Array.from({ length: 3000 }, (_, at) => kept({ reference: `HT-2026-${at}`, row: at + 2 }))
    const texts = packed(items)
    expect(texts.length).toBeGreaterThan(2)
    const [, second = ''] = texts
    expect(unpacked([second])?.[0]?.name).toBe('云栖酒店')
  })
  it('of a customer who was found to be another are that one’s, and differ from his in nothing', () => {
    const then = [kept({ name: '旧名', customer: '旧名', reference: 'HT-7' })]
    const known = { names: new Map([['旧名', '云栖酒店']]) }
    const back = unpacked(packed(then), known)
    expect(back).toMatchObject([{ name: '旧名', customer: '云栖酒店' }])
    const now = [kept({ name: '云栖酒店', customer: '云栖酒店', reference: 'HT-7' })]
    expect(diff(back ?? [], now)).toEqual([])
    expect(diff(unpacked(packed(then)) ?? [], now)).toMatchObject([{ facts: ['customer'] }])
  })
  it('that somebody edited are not half read', () => {
    const [text = ''] = packed([kept()])
    expect(unpacked([text.replace('大堂', '大堂\t')])).toBeNull()
    expect(unpacked([text.split('\n')[1] ?? ''])).toBeNull()
    expect(unpacked([`${text}\n合计`])).toBeNull()
    const [planned = ''] = packed([kept({ plan: [{ mark: '1', due: null, total: 5 }] })])
    expect(unpacked([planned])).toHaveLength(1)
    expect(unpacked([`${planned};2,5`])).toHaveLength(1)
    expect(unpacked([`${planned};2,5,?`])).toBeNull()
  })
  it('a name beyond all measure is cut, and stays the same name', () => {
    const item = itemOf({ ...PLAIN_ROW, customer: `${'长 '.repeat(150)}公司` })
    expect(keptOf(item).name.length).toBeLessThanOrEqual(200)
    expect(unpacked(packed([keptOf(item)]))).toEqual([keptOf(item)])
  })
})

describe('what differs', () => {
  it('is nothing for the same items in any order', () => {
    const both = anyKeptItems.chain(items => fc.tuple(fc.constant(items), shuffled(items)))
    fc.assert(
      fc.property(both, ([before, now]) => {
        expect(diff(before, now)).toEqual([])
      }),
    )
  })
  it('is nothing for a ledger read twice, also through its cells', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const items = ledgerOf(rows).items.map(keptOf)
        expect(diff(unpacked(packed(items)) ?? [], items)).toEqual([])
      }),
    )
  })
  it('has every item that does not say the same on both sides exactly once', () => {
    fc.assert(
      fc.property(anyKeptItems, anyKeptItems, (before, now) => {
        const found = pairs(before, now)
        const without = (items: readonly KeptItem[], listed: readonly KeptItem[]) => {
          const rest = prints(items)
          for (const print of prints(listed)) rest.splice(rest.indexOf(print), 1)
          return rest
        }
        const [then, there] = [
          found.flatMap(pair => pair.before ?? []),
          found.flatMap(pair => pair.now ?? []),
        ]
        expect(without(before, then)).toEqual(without(now, there))
        expect(prints(then).filter(print => prints(there).includes(print))).toEqual([])
      }),
    )
  })

  const numbered = Array.from({ length: 6 }, (_, at) => kept({ reference: `HT-${at}`, row: at + 2 }))
  const plain = Array.from({ length: 6 }, (_, at) =>
    kept({ project: `项目${at}`, total: 100_000 * (at + 1), row: at + 2 }),
  )
  const DIFFERENT: Record<(typeof FACTS)[number], Partial<KeptItem>> = {
    customer: { name: '青禾', customer: '青禾' },
    total: { total: 12_345 },
    paid: { paid: 500 },
    paidOn: { paidOn: day('2026-11-01') },
    due: { due: day('2026-12-31') },
    begins: { begins: day('2026-08-02') },
    adjusted: { adjusted: 700 },
    recovered: { recovered: 300 },
  }
  it.each(FACTS)(
    'names a changed %s once, with and without a contract number, wherever the row went',
    fact => {
      for (const before of [numbered, plain]) {
        const now = before
          .map((item, at) => ({ ...item, ...(at === 3 ? DIFFERENT[fact] : {}), row: 20 - at }))
          .reverse()
        const found = diff(before, now)
        expect(found.map(change => (change.kind === 'changed' ? change.facts : change.kind))).toEqual([
          [fact],
        ])
      }
    },
  )
  it('tells what is new and what is gone', () => {
    const [first, ...rest] = numbered
    const fresh = kept({ reference: 'HT-99', total: 5, name: '新客户', customer: '新客户' })
    const found = diff(numbered, [...rest, fresh])
    expect(found).toEqual([
      { kind: 'new', before: null, now: fresh },
      { kind: 'gone', before: first, now: null },
    ])
  })
  it('keeps the instalments of one contract apart by their due days', () => {
    const instalments = ['2026-09-04', '2026-10-04', '2026-11-04'].map(due =>
      kept({ reference: 'HT-1', due: day(due), total: 100 }),
    )
    const now = instalments.map((item, at) => (at === 1 ? { ...item, paid: 100 } : item)).reverse()
    expect(diff(instalments, now)).toMatchObject([
      { kind: 'changed', facts: ['paid'], now: { due: '2026-10-04' } },
    ])
  })
  it('does not guess which of two look-alikes is meant: one gone and one new, not a change', () => {
    const before = [kept({ project: '甲', total: 100 }), kept({ project: '甲', total: 200 })]
    const now = [kept({ project: '甲', total: 300 }), kept({ project: '甲', total: 400 })]
    expect(diff(before, now).map(({ kind }) => kind)).toEqual(['new', 'new', 'gone', 'gone'])
  })
  it('another invoice of the same day and project is not a changed amount', () => {
    const found = diff([kept({ reference: 'FP-1', total: 100 })], [kept({ reference: 'FP-2', total: 200 })])
    expect(found.map(({ kind }) => kind)).toEqual(['new', 'gone'])
  })
})
