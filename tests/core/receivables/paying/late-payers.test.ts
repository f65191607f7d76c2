// Who is habitually late, by the stated rule, and what to do about each: every rule at its edges.
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { payingFacts } from '../../../../src/core/receivables/paying/facts'
import { latePayers } from '../../../../src/core/receivables/paying/late-payers'
import { isHabituallyLate, latePrior, lateShare } from '../../../../src/core/receivables/paying/late-share'
import { strategyFor } from '../../../../src/core/receivables/paying/strategy'
import { openItem } from '../../reminders/build'
import { factsOf, figuresOf, paidLate, RULES } from './build'

const LARGE = 20_000_000
const repeated = (times: number, late: number, given: Parameters<typeof paidLate>[1] = {}) =>
  Array.from({ length: times }, () => paidLate(late, given))
const isLate = (late: number, onTime: number) => {
  const items = [...repeated(late, 12), ...repeated(onTime, 0)]
  const facts = factsOf(items)
  return isHabituallyLate(facts, latePrior([facts]))
}

describe('经常迟付', () => {
  it('needs five items and nine chances in ten that more are late than on time', () => {
    expect(isLate(4, 0)).toBe(false)
    expect(isLate(5, 0)).toBe(true)
    expect(isLate(8, 2)).toBe(true)
    expect(isLate(6, 4)).toBe(false)
    expect(isLate(60, 40)).toBe(true)
    expect(isLate(0, 20)).toBe(false)
  })

  it('is said of nobody of whom no payment has a day: what is overdue alone is no habit', () => {
    const unpaid = Array.from({ length: 8 }, () => openItem({ overdueBy: 40 }))
    const found = (items: OpenItem[]) =>
      latePayers(payingFacts(items, RULES), { large: LARGE, dated: true, most: 10 })
    expect(found(unpaid)).toMatchObject({ count: 0, known: 0, customers: 1 })
    expect(found([...unpaid, paidLate(3)])).toMatchObject({ count: 1, known: 1 })
  })

  it('expects less than the bare count, inside the bounds it gives', () => {
    const facts = factsOf(repeated(8, 12).concat(repeated(2, 0)))
    // The weak prior of a single customer: 2 × (8.5 / 11) hits of 2.
    const { share, from, to, count } = lateShare(facts, latePrior([facts]))
    expect(count).toEqual({ hits: 8, of: 10 })
    expect(share).toBeCloseTo((8 + 17 / 11) / 12, 12)
    expect([from < share, share < to, from > 0.5]).toEqual([true, true, true])
  })

  it('lists those with the most open first, says of how many it can tell, and adds up what is open', () => {
    const of = (customer: string, items: OpenItem[]) =>
      items.map(item => ({ ...item, customer, customerName: customer }))
    const items = [
      ...of('a', [...repeated(6, 12), openItem({ overdueBy: 5, open: 300 })]),
      ...of('b', [
        ...repeated(6, 12),
        openItem({ overdueBy: 5, open: 500 }),
        openItem({ dueIn: 5, open: 40 }),
      ]),
      ...of('c', repeated(9, 0)),
      ...of('d', repeated(2, 50)),
    ]
    const found = latePayers(payingFacts(items, RULES), { large: LARGE, dated: true, most: 1 })
    expect(found.payers.map(({ customer }) => customer)).toEqual(['b'])
    expect(found).toMatchObject({ count: 2, known: 3, customers: 4, open: 840, overdue: 800 })
    expect(found.payers[0]).toMatchObject({
      usualDelay: { value: 12, n: 6 },
      late: { count: { hits: 7, of: 7 } },
    })
  })
})

describe('the advice', () => {
  const advice = (items: OpenItem[]) => strategyFor(factsOf(items), figuresOf(items), { large: LARGE })
  const halfYears = (before: number, recent: number) => [
    ...repeated(4, before, { dueAgo: 400 }),
    ...repeated(4, recent, { dueAgo: 90 }),
  ]

  it('for who is always some days late is to remind him as much earlier and expect the money as much later', () => {
    const always = [10, 11, 12, 13, 15].map(late => paidLate(late))
    expect(advice(always)).toEqual({ kind: 'remind-earlier', days: 12 })
    expect(advice([...always, openItem({ overdueBy: 5, open: LARGE - 1 })])).toMatchObject({
      kind: 'remind-earlier',
    })
  })

  it('for who is more than thirty days late is shorter terms, and money in advance once it grows by a week', () => {
    expect(advice(repeated(6, 31))).toEqual({ kind: 'tighten', days: 31 })
    expect(advice(halfYears(40, 46))).toEqual({ kind: 'tighten', days: 43 })
    expect(advice(halfYears(40, 47))).toEqual({ kind: 'prepay', days: 44, more: 7 })
  })

  it('for who pays now early, now late is to confirm, and to ask why once he is a week later than before', () => {
    expect(advice([-10, 2, 5, 20, 28].map(late => paidLate(late)))).toEqual({ kind: 'confirm' })
    expect(advice(halfYears(5, 12))).toEqual({ kind: 'growing', more: 7 })
  })

  it('for who has paid next to nothing goes by what is unpaid', () => {
    const unpaid = [50, 60, 70, 80, 90].map(overdueBy => openItem({ overdueBy }))
    expect(advice(unpaid)).toEqual({ kind: 'tighten', days: 70 })
    expect(advice(unpaid.slice(0, 2))).toEqual({ kind: 'confirm' })
  })

  it('settles a dispute before anything else, and has the owner call where a large amount is overdue', () => {
    const large = openItem({ overdueBy: 5, open: LARGE })
    expect(advice([...repeated(6, 31), large])).toEqual({ kind: 'owner-calls', amount: LARGE })
    const disputed = openItem({ overdueBy: 5, open: 900, dispute: { amount: 300 } })
    expect(advice([...repeated(6, 31), large, disputed])).toEqual({ kind: 'dispute', amount: 300 })
  })
})
