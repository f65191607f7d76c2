// The series of 看板: expected cash, concentration, debtors, trend. Edges by example, then that every view adds up.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import { sum } from '../../../src/core/money'
import { concentration, concentrationBand } from '../../../src/core/receivables/concentration'
import { debtors } from '../../../src/core/receivables/debtors'
import { expectedCash } from '../../../src/core/receivables/expected'
import { type DayTotals, earlierDays, trend } from '../../../src/core/receivables/trend'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf } from '../ledger/build'

/** A Saturday. */
const TODAY = day('2026-11-21')
const itemsOf = (rows: Cells[], asOf = TODAY) => openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
const dueIn = (days: number, total = 1): Cells => ({
  customer: '云栖酒店',
  signedOn: '2026-01-01',
  dueOn: addDays(TODAY, days),
  total,
  paid: 0,
})
const expectedOf = (rows: Cells[], weeks = 12) => expectedCash(itemsOf(rows), { asOf: TODAY, weeks })

describe('expected cash', () => {
  it('begins with the rest of this week, then goes from Monday to Sunday', () => {
    expect(expectedOf([], 3).weeks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-21', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ])
  })

  it('keeps overdue, later and undated amounts apart from the weeks', () => {
    const undated: Cells = {
      customer: '云栖酒店',
      signedOn: '2026-01-01',
      terms: '验收后',
      total: 16,
      paid: 0,
    }
    const {
      overdue,
      weeks,
      later,
      undated: unknown,
    } = expectedOf([dueIn(-1, 1), dueIn(0, 2), dueIn(1, 4), dueIn(2, 8), dueIn(16, 32), undated], 2)
    expect([overdue, ...weeks.map(({ amount }) => amount), later, unknown]).toEqual([
      100, 600, 800, 3200, 1600,
    ])
  })

  it('adds up to the balance, every item in the week of its due day', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, fc.integer({ min: 1, max: 20 }), (rows, asOf, count) => {
        const items = itemsOf(rows, asOf)
        const { overdue, weeks, later, undated, balance } = expectedCash(items, { asOf, weeks: count })
        expect(overdue + sum(weeks.map(({ amount }) => amount)) + later + undated).toBe(balance)
        expect(balance).toBe(sum(items.map(({ open }) => open)))
        for (const { from, to, count: items_ } of weeks) {
          const inside = items.filter(({ open, daysToDue, state }) => {
            if (open <= 0 || state === 'overdue' || daysToDue === null) return false
            const due = addDays(asOf, daysToDue)
            return due >= from && due <= to
          })
          expect(inside).toHaveLength(items_)
        }
      }),
    )
  })
})

describe('concentration', () => {
  const of = (...amounts: number[]) => concentration(new Map(amounts.map((amount, at) => [`K${at}`, amount])))

  it.each([
    [[50, 30, 20], 3800, 'very-high'],
    [[20, ...Array.from({ length: 16 }, () => 5)], 800, 'scattered'],
    [[20, 19, 18, 17, 16, 10], 1730, 'moderate'],
    [[100], 10_000, 'very-high'],
  ])('of shares %j is an index of %i', (shares, hhi, band) => {
    const found = of(...shares)
    expect(found?.hhi).toBeCloseTo(hhi, 6)
    expect(concentrationBand(found?.hhi ?? 0)).toBe(band)
  })

  it('cannot be said when nobody bought anything', () => {
    expect(of()).toBeNull()
    expect(of(0, -5)).toBeNull()
  })

  it('counts who got more back than he bought as nothing, and says how many', () => {
    expect(of(75, 25, -50)).toMatchObject({ cr1: 0.75, cr5: 1, negative: 1 })
  })

  it('has shares that add up to one, the largest first, and an index between even and all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1_000_000 }), { maxLength: 30 }), amounts => {
        const found = of(...amounts)
        expect(found === null).toBe(amounts.every(amount => amount <= 0))
        if (found === null) return
        const { shares, hhi, cr1, cr5 } = found
        expect(sum(shares.map(({ share }) => share))).toBeCloseTo(1, 9)
        expect(cr1).toBe(shares[0]?.share)
        expect(cr5).toBeGreaterThanOrEqual(cr1)
        expect(hhi).toBeLessThanOrEqual(10_000 + 1e-6)
        expect(hhi).toBeGreaterThanOrEqual(10_000 / shares.length - 1e-6)
      }),
    )
  })
})

describe('debtors', () => {
  it('are ranked by what they owe, each once, and add up to the balance of the rows with a customer', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = itemsOf(rows, asOf)
        const found = debtors(items)
        expect(new Set(found.map(({ customer }) => customer)).size).toBe(found.length)
        expect(sum(found.map(({ open }) => open))).toBe(
          sum(items.filter(({ customer }) => customer !== '').map(({ open }) => open)),
        )
        found.forEach(({ open, overdue }, at) => {
          expect(open).toBeGreaterThanOrEqual(found[at + 1]?.open ?? 1)
          expect(overdue).toBeLessThanOrEqual(open)
        })
      }),
    )
  })
})

const row = (daysAgo: number, changes: Partial<DayTotals> = {}): DayTotals => ({
  on: addDays(TODAY, -daysAgo),
  balance: 100,
  overdue: 10,
  dueSoon: 0,
  received: 1000 - daysAgo,
  dso: null,
  ...changes,
})
const daily = (count: number) => Array.from({ length: count }, (_, at) => row(count - 1 - at))

describe('the trend', () => {
  it('has a point a day in the first month and the last row of each seven days afterwards', () => {
    expect(trend(daily(31), { asOf: TODAY, most: 53 })).toHaveLength(31)
    const weekly = trend(daily(36), { asOf: TODAY, most: 53 })
    expect(weekly.map(({ on }) => daysBetween(on, TODAY))).toEqual([35, 28, 21, 14, 7, 0])
    expect(weekly.map(({ collected }) => collected)).toEqual([null, 7, 7, 7, 7, 7])
  })

  it('says nothing collected where the ledger was corrected to less', () => {
    const points = trend([row(2), row(1, { received: 5 }), row(0)], { asOf: TODAY, most: 53 })
    expect(points.map(({ collected }) => collected)).toEqual([null, null, 995])
  })

  it('reads rows in any order, the last of two for one day, and none of a later day', () => {
    const points = trend([row(0), row(1), row(0, { balance: 7 }), row(-3)], { asOf: TODAY, most: 53 })
    expect(points.map(({ on, balance }) => [on, balance])).toEqual([
      ['2026-11-20', 100],
      ['2026-11-21', 7],
    ])
  })

  it('never has more points than asked for, in order, and its collections add up to what came in', () => {
    const anyDays = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 80 })
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 60 }), (ages, most) => {
        const points = trend(
          ages.map(age => row(age)),
          { asOf: TODAY, most },
        )
        expect(points.length).toBeLessThanOrEqual(most)
        points.forEach(({ on }, at) => {
          if (at > 0) expect(on > (points[at - 1]?.on ?? '')).toBe(true)
        })
        const [first, ...rest] = points
        const last = points[points.length - 1]
        if (first === undefined || last === undefined) return
        expect(sum(rest.map(({ collected }) => collected ?? 0))).toBe(daysBetween(first.on, last.on))
      }),
    )
  })
})

describe('earlier days', () => {
  it('are the row a month ago or the nearest before it, and the oldest', () => {
    const days = [row(200), row(40), row(29), row(0)]
    expect(earlierDays(days, TODAY)).toMatchObject({
      monthAgo: { on: '2026-10-12' },
      baseline: { on: '2026-05-05' },
    })
  })

  it('are missing on the first day, and a month ago is not said of a row two months older', () => {
    expect(earlierDays([row(0)], TODAY)).toEqual({ monthAgo: null, baseline: null })
    expect(earlierDays([row(100), row(0)], TODAY).monthAgo).toBeNull()
  })
})
