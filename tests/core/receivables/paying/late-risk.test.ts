// How likely what is not due yet is paid late: by item where many bills bear it, by the customer's own share elsewhere.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { lateRisk, likelyLate } from '../../../../src/core/receivables/paying/late-risk'
import { openItem } from '../../reminders/build'
import { paidLate, RULES } from './build'

const everything = () => true
const riskOf = (items: readonly OpenItem[], rules = RULES) => lateRisk(items, rules, everything)
const soon = (customer: string, given: Parameters<typeof openItem>[0] = {}) =>
  openItem({ customer, dueIn: 10, reference: `${customer}-soon`, ...given })

/** So many items of a customer paid in turn, the first `late` of every ten of them late; small ones in time where `bySize`. */
const past = (customer: string, count: number, late: number, from = 0): OpenItem[] =>
  Array.from({ length: count }, (_, at) =>
    paidLate((at * 7) % 10 < late ? 12 : -3, {
      customer,
      reference: `${customer}-${at}`,
      row: from + at + 2,
      dueAgo: 20 + 2 * at,
    }),
  )

/** Twenty-five customers with twelve items each; the large third of them is late. */
const sized = (): OpenItem[] =>
  Array.from({ length: 300 }, (_, at) =>
    paidLate(at % 3 === 0 ? 12 : -3, {
      customer: `c${at % 25}`,
      reference: `r${at}`,
      row: at + 2,
      dueAgo: 20 + at,
      total: at % 3 === 0 ? 900_000 + at : 10_000 + at,
    }),
  )
const large = soon('c1', { total: 950_000, open: 950_000 })

describe('with few bills', () => {
  it('every item has the share of its customer, drawn towards everybody’s, and why', () => {
    const found = riskOf([...past('acme', 9, 9), ...past('other', 9, 1), soon('acme'), soon('other')])
    expect(found?.basis).toMatchObject({ n: 18, by: 'customer', reason: 'too-few-bills' })
    const [first, second] = found?.items ?? []
    expect(first).toMatchObject({ customer: 'acme', known: 9 })
    expect(first?.chance).toBeGreaterThan(0.7)
    expect(first?.chance).toBeLessThan(1)
    expect(second?.customer).toBe('other')
  })

  it('who has paid nothing yet has no chance: what is unpaid is only ever late', () => {
    const unpaid = openItem({ customer: 'new', overdueBy: 40, reference: 'old' })
    expect(riskOf([unpaid, soon('new')])).toBeNull()
    const others = riskOf([...past('acme', 9, 5), unpaid, soon('new'), soon('acme')])
    expect(others?.items.map(({ customer }) => customer)).toEqual(['acme'])
  })

  it('says nothing where nothing is open before its due day', () => {
    expect(riskOf(past('acme', 9, 5))).toBeNull()
    expect(riskOf([...past('acme', 9, 5), openItem({ overdueBy: 3 })])).toBeNull()
  })

  it('days of grace are no lateness', () => {
    const items = [...past('acme', 9, 9), soon('acme')]
    const [strict, lenient] = [0, 20].map(graceDays => riskOf(items, { ...RULES, graceDays })?.basis.late)
    expect([strict, lenient]).toEqual([8, 0])
  })
})

describe('with many bills', () => {
  it('what repeats is learnt, tried on the newest quarter: here the large ones are late', () => {
    const found = riskOf([...sized(), soon('c1'), large])
    expect(found?.basis).toMatchObject({ by: 'item', n: 300, late: 100, from: expect.any(String) })
    if (found?.basis.by !== 'item') return
    const { backTest } = found.basis
    expect(backTest.n).toBeGreaterThan(70)
    expect(Math.abs(backTest.expected - backTest.came)).toBeLessThan(0.05)
    expect(backTest.ranking).toBe(1)
    const [first, second] = found.items
    expect(first?.open).toBe(950_000)
    expect(first?.chance).toBeGreaterThan(0.9)
    expect(second?.chance).toBeLessThan(0.2)
    expect(likelyLate(found, 5)).toMatchObject({ count: 1, open: 950_000, items: [{ customer: 'c1' }] })
  })

  it('where nothing tells the late from the others the model stays away', () => {
    const alike = Array.from({ length: 30 }, (_, at) => past(`c${at}`, 10, 3, at * 10)).flat()
    expect(riskOf([...alike, soon('c1')])?.basis).toMatchObject({
      by: 'customer',
      reason: 'no-better-than-share',
    })
  })

  it('no figure changes with the order of the rows, and every chance lies between 0 and 1', () => {
    const items = [
      ...sized(),
      large,
      ...['c0', 'c3', 'c9'].map((customer, at) => soon(customer, { row: 900 + at })),
    ]
    const straight = riskOf(items)
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), shuffled => {
        expect(riskOf(shuffled)).toEqual(straight)
      }),
      { numRuns: 10 },
    )
    for (const { chance } of straight?.items ?? []) expect(chance > 0 && chance < 1).toBe(true)
  })
})
