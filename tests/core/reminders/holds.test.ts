// Holds in the plan: what they keep back, for how long, and that everything else is still reminded.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import type { JudgedPromise } from '../../../src/core/follow-ups/promises'
import type { OpenItem } from '../../../src/core/ledger/types'
import { activeHolds, FOR_EVER, HOLD_KINDS, type Hold, heldPart } from '../../../src/core/reminders/holds'
import { day, daysAgo, openItem, plan, reasonOf, TODAY } from './build'

const hold = (given: Partial<Hold> = {}): Hold => ({
  id: 'h1',
  kind: 'snooze',
  customer: 'acme',
  name: 'acme',
  item: null,
  what: '',
  amount: null,
  from: daysAgo(3),
  until: day('2026-11-25'),
  reason: '等对方财务回来',
  by: 'ann',
  ended: false,
  ...given,
})

const promise = (given: Partial<JudgedPromise> = {}): JudgedPromise => ({
  key: 'p1',
  customer: 'acme',
  name: 'acme',
  madeOn: daysAgo(2),
  on: day('2026-11-24'),
  lastDay: day('2026-11-25'),
  amount: 5000,
  came: 0,
  state: 'open',
  hold: true,
  by: 'ann',
  ...given,
})

const two = [openItem({ reference: 'R1' }), openItem({ reference: 'R2', overdueBy: 20, open: 500 })]

const part = (mark: string, given: Partial<OpenItem> & { overdueBy?: number }) =>
  openItem({
    key: `acme|R1|${mark}`,
    instalment: { contract: 'acme|R1', mark, name: mark, place: null, isLast: false },
    ...given,
  })

describe('a hold', () => {
  it.each([
    ['snooze', 'held'],
    ['opt-out', 'opted-out'],
    ['legal', 'legal'],
    ['dispute', 'disputed'],
  ] as const)(
    'of a customer, %s, keeps all his letters back, says why, who and until when',
    (kind, reason) => {
      const { letters, withheld } = plan(two, { holds: [hold({ kind })] })
      expect(letters).toEqual([])
      expect(withheld).toHaveLength(2)
      for (const one of withheld)
        expect(one).toMatchObject({ reason, until: '2026-11-26', detail: '等对方财务回来', by: 'ann' })
    },
  )

  it('of one item leaves the others to be reminded', () => {
    const { letters, withheld } = plan(two, { holds: [hold({ kind: 'legal', item: 'acme|R1' })] })
    expect(letters).toMatchObject([{ total: 500, items: [{ reference: 'R2' }] }])
    expect(withheld).toMatchObject([{ item: 'acme|R1', amount: 10_000, reason: 'legal' }])
  })

  it('of a part in dispute leaves the rest of the item to be reminded; the ledger’s own 争议 counts where it is more', () => {
    const part = hold({ kind: 'dispute', item: 'acme|R1', amount: 4000, reason: '少两把椅子' })
    const [first] = two
    const items = first === undefined ? [] : [first]
    const { letters, withheld } = plan(items, { holds: [part] })
    expect(letters).toMatchObject([{ total: 6000 }])
    expect(withheld).toMatchObject([{ amount: 4000, reason: 'disputed', detail: '少两把椅子', by: 'ann' }])
    const both = items.map(item => ({ ...item, dispute: { amount: 7000 } }))
    expect(plan(both, { holds: [part] }).letters).toMatchObject([{ total: 3000 }])
    const all = plan(items, { holds: [hold({ kind: 'dispute', item: 'acme|R1', amount: 10_000 })] })
    expect(all.letters).toEqual([])
    expect(all.withheld).toMatchObject([{ amount: 10_000, reason: 'disputed', until: '2026-11-26' }])
  })

  it('of a contract split into instalments later holds each of them', () => {
    const holds = [hold({ kind: 'legal', item: 'acme|R1' })]
    const { letters, withheld } = plan([part('首付', { open: 4000 }), part('尾款', { open: 6000 })], {
      holds,
    })
    expect(letters).toEqual([])
    expect(withheld).toMatchObject([{ reason: 'legal' }, { reason: 'legal' }])
  })

  it('of a part of a split contract is used up over its instalments, the oldest first, and keeps nothing back twice', () => {
    const parts = [
      part('尾款', { overdueBy: 10, open: 6000 }),
      part('首付', { overdueBy: 20, open: 4000 }),
      openItem({ reference: 'R2', open: 500 }),
    ]
    const disputed = hold({ kind: 'dispute', item: 'acme|R1', amount: 5000 })
    const { letters, withheld } = plan(parts, { holds: [disputed] })
    expect(letters).toMatchObject([{ total: 5500 }])
    expect(withheld.map(({ item, amount, reason }) => [item, amount, reason])).toEqual([
      ['acme|R1|尾款', 1000, 'disputed'],
      ['acme|R1|首付', 4000, 'disputed'],
    ])
    const held = activeHolds([disputed], TODAY, parts)
    expect(parts.map(one => heldPart(one, held))).toEqual([1000, 4000, 0])
  })

  it('of a part of an item written in two rows is used up over both', () => {
    const rows = [openItem({ row: 2, open: 3000 }), openItem({ row: 3, open: 3000 })]
    const holds = [hold({ kind: 'dispute', item: 'acme|R1', amount: 4000 })]
    expect(plan(rows, { holds }).letters).toMatchObject([{ total: 2000 }])
  })

  it('of one instalment leaves the others of its contract to be reminded', () => {
    const parts = [part('首付', { open: 4000 }), part('尾款', { open: 6000 })]
    const { letters } = plan(parts, { holds: [hold({ kind: 'legal', item: 'acme|R1|首付' })] })
    expect(letters).toMatchObject([{ total: 6000, items: [{ key: 'acme|R1|尾款' }] }])
  })

  it('ends by itself after its last day, and at once when a person ends it', () => {
    expect(plan(two, { holds: [hold({ until: TODAY })] }).letters).toEqual([])
    expect(plan(two, { holds: [hold({ until: daysAgo(1) })] }).letters).toHaveLength(1)
    expect(plan(two, { holds: [hold({ ended: true })] }).letters).toHaveLength(1)
    expect(plan(two, { holds: [hold({ from: addDays(TODAY, 1) })] }).letters).toHaveLength(1)
  })

  it('without a last day names no day on which to look again', () => {
    const holds = [hold({ kind: 'legal', until: FOR_EVER })]
    expect(reasonOf([openItem()], { holds })).toMatchObject({ reason: 'legal', until: null })
  })

  it('of several the gravest is said, of equals the one that lasts longer', () => {
    const holds = [hold(), hold({ kind: 'legal', reason: '已起诉' }), hold({ until: day('2026-12-31') })]
    expect(reasonOf([openItem()], { holds }).reason).toBe('legal')
    expect(reasonOf([openItem()], { holds: [hold(), hold({ until: day('2026-12-31') })] }).until).toBe(
      '2027-01-01',
    )
  })
})

describe('a promise that can still be kept', () => {
  it('holds the customer’s letters until the day after its last one, with the day he named', () => {
    expect(reasonOf([openItem()], { promises: new Map([['acme', promise()]]) })).toEqual({
      reason: 'promised',
      until: '2026-11-26',
      detail: '2026-11-24',
    })
  })

  it('gives way to what a person holds', () => {
    const promises = new Map([['acme', promise()]])
    expect(reasonOf([openItem()], { promises, holds: [hold({ kind: 'legal' })] }).reason).toBe('legal')
  })
})

describe('every hold', () => {
  const anyHold = fc
    .record({
      kind: fc.constantFrom(...HOLD_KINDS),
      customer: fc.constantFrom('a', 'b'),
      item: fc.option(fc.constantFrom('1', '2', '3')),
      amount: fc.option(fc.integer({ min: 1, max: 30_000 })),
      days: fc.integer({ min: -5, max: 10 }),
      ended: fc.boolean(),
    })
    .map(({ days, item, customer, ...given }) =>
      hold({
        ...given,
        customer,
        item: item === null ? null : `${customer}|${item}`,
        until: addDays(TODAY, days),
      }),
    )
  const anyItem = fc
    .record({
      customer: fc.constantFrom('a', 'b'),
      reference: fc.constantFrom('1', '2', '3'),
      overdueBy: fc.integer({ min: -10, max: 90 }),
      open: fc.integer({ min: 101, max: 50_000 }),
    })
    .map(openItem)

  it('keeps back no cent twice, names nobody it holds, and its reasons end on the day after its last', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 12 }),
        fc.array(anyHold, { maxLength: 6 }),
        (items, holds) => {
          const { letters, withheld } = plan(items, { holds })
          const active = holds.filter(({ ended, until }) => !ended && until >= TODAY)
          const cents = (list: number[]) => list.reduce((all, one) => all + one, 0)
          expect(cents(letters.map(({ total }) => total)) + cents(withheld.map(({ amount }) => amount))).toBe(
            cents(items.map(({ open }) => open)),
          )
          for (const letter of letters) {
            expect(active.some(one => one.customer === letter.customer && one.item === null)).toBe(false)
            for (const named of letter.items) {
              const own = active.filter(one => one.item === named.key)
              expect(own.some(one => one.kind !== 'dispute' || one.amount === null)).toBe(false)
            }
          }
          for (const { reason, until } of withheld)
            if (reason === 'legal' || reason === 'opted-out')
              expect(active.some(one => addDays(one.until, 1) === until)).toBe(true)
        },
      ),
    )
  })
})
