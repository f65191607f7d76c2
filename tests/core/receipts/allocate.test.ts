// Setting a receipt against open items: the order by example, then that no cent is lost and no item over-paid.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../src/core/money'
import { allocate, oldestFirst, type Payable } from '../../../src/core/receipts/allocate'
import { nearbyDay } from '../arbitraries'
import { day } from '../ledger/build'

const payable = (reference: string, open: number, changes: Partial<Payable> = {}): Payable => ({
  reference,
  open,
  disputed: 0,
  due: day('2026-11-01'),
  invoicedOn: day('2026-09-01'),
  ...changes,
})
const shown = (items: Payable[], amount: number, chosen: Payable | null = null) => {
  const { shares, rest } = allocate(items, amount, chosen)
  return [...shares.map(share => [share.item.reference, share.amount, share.rule]), rest]
}

describe('a receipt', () => {
  const old = payable('HT-1', 500, { due: day('2026-09-01') })
  const middle = payable('HT-2', 300, { due: day('2026-10-01') })
  const young = payable('HT-3', 800, { due: day('2026-12-01') })
  const items = [young, old, middle]

  it('goes to the oldest due first, part by part', () => {
    expect(shown(items, 600)).toEqual([['HT-1', 500, 'oldest-first'], ['HT-2', 100, 'oldest-first'], 0])
  })

  it('that pays one item to the cent goes to that item, though another is older', () => {
    expect(shown(items, 800)).toEqual([['HT-3', 800, 'exact'], 0])
    expect(shown(items, 801)).toEqual([
      ['HT-1', 500, 'oldest-first'],
      ['HT-2', 300, 'oldest-first'],
      ['HT-3', 1, 'oldest-first'],
      0,
    ])
  })

  it('of the same amount as several items goes to the one that is due first', () => {
    expect(shown([payable('HT-9', 500), old], 500)).toEqual([['HT-1', 500, 'exact'], 0])
  })

  it('goes to the item a person chose, and what is more than that to the oldest of the others', () => {
    expect(shown(items, 300, young)).toEqual([['HT-3', 300, 'chosen'], 0])
    expect(shown(items, 900, young)).toEqual([['HT-3', 800, 'chosen'], ['HT-1', 100, 'oldest-first'], 0])
  })

  it('beyond everything open leaves the rest unapplied', () => {
    expect(shown(items, 2000).slice(-1)).toEqual([400])
    expect(shown([], 100)).toEqual([100])
  })

  it('pays disputed parts last, though they are older, and an undisputed part to the cent', () => {
    const partly = payable('HT-0', 500, { due: day('2026-08-01'), disputed: 200 })
    expect(shown([partly, old], 600)).toEqual([
      ['HT-0', 300, 'oldest-first'],
      ['HT-1', 300, 'oldest-first'],
      0,
    ])
    expect(shown([partly, old], 900)).toEqual([
      ['HT-0', 400, 'oldest-first'],
      ['HT-1', 500, 'oldest-first'],
      0,
    ])
    expect(shown([old, partly], 300)).toEqual([['HT-0', 300, 'exact'], 0])
  })

  it('of one due day goes by invoice day, then by number as people count, and without a due day last', () => {
    const ordered = [
      payable('B', 1, { due: null, invoicedOn: null }),
      payable('HT-10', 1),
      payable('HT-2', 1),
      payable('Z', 1, { invoicedOn: day('2026-08-01') }),
    ]
    expect(oldestFirst(ordered).map(({ reference }) => reference)).toEqual(['Z', 'HT-2', 'HT-10', 'B'])
  })
})

const anyPayable: fc.Arbitrary<Payable> = fc
  .record({
    reference: fc.string({ maxLength: 4 }),
    open: fc.integer({ min: 1, max: 5000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    due: fc.option(nearbyDay),
    invoicedOn: fc.option(nearbyDay),
  })
  .map(({ part, ...item }) => ({ ...item, disputed: Math.floor(item.open * part) }))
const anyItems = fc.array(anyPayable, { maxLength: 12 })
const anyReceipt = fc.record({
  items: anyItems,
  amount: fc.integer({ min: 1, max: 30_000 }),
  choice: fc.integer({ min: -4, max: 11 }),
})

describe('whatever is received', () => {
  it('is in the shares and the rest, to the cent, and no item gets more than is open', () => {
    fc.assert(
      fc.property(anyReceipt, ({ items, amount, choice }) => {
        const { shares, rest } = allocate(items, amount, items[choice] ?? null)
        expect(sum(shares.map(share => share.amount)) + rest).toBe(amount)
        expect(new Set(shares.map(share => share.item)).size).toBe(shares.length)
        expect(shares.every(share => share.amount > 0 && share.amount <= share.item.open)).toBe(true)
        if (rest > 0) expect(sum(shares.map(share => share.amount))).toBe(sum(items.map(({ open }) => open)))
      }),
    )
  })

  it('by the oldest-first rule leaves nothing older unpaid, and touches no dispute while anything else is open', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 30_000 }), (items, amount) => {
        const { shares } = allocate(items, amount)
        if (shares.some(({ rule }) => rule !== 'oldest-first')) return
        const got = (item: Payable) => shares.find(share => share.item === item)?.amount ?? 0
        const ordered = oldestFirst(items)
        const unpaid = ordered.findIndex(item => got(item) < item.open - item.disputed)
        if (unpaid < 0) return
        expect(ordered.slice(unpaid + 1).every(item => got(item) === 0)).toBe(true)
        expect(ordered.every(item => got(item) <= item.open - item.disputed)).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the ledger', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 30_000 }), (items, amount) => {
        const apart = items.map((item, at) => ({ ...item, reference: `${item.reference}#${at}` }))
        const given = (list: Payable[]) =>
          allocate(list, amount)
            .shares.map(share => `${share.item.reference} ${share.amount}`)
            .sort()
        expect(given([...apart].reverse())).toEqual(given(apart))
      }),
    )
  })
})
