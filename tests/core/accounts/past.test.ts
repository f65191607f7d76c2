// What part two tells of a customer's past: trend, product mix, rhythm and season, each by its stated rule.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productMix } from '../../../src/core/accounts/parts/past/mix'
import { rhythm } from '../../../src/core/accounts/parts/past/rhythm'
import { season } from '../../../src/core/accounts/parts/past/season'
import { trend } from '../../../src/core/accounts/parts/past/trend'
import { dayNumber } from '../../../src/core/accounts/purchases'
import { addDays } from '../../../src/core/calendar-date'
import { sum } from '../../../src/core/money'
import type { Sale } from '../../../src/core/sales/types'
import { day, TODAY } from '../reminders/build'

const sale = (on: string, amount = 10_000, product = '客房'): Sale => ({
  ...{ sheet: '台账', row: 2, customer: 'acme', customerName: 'acme', cost: null, order: '' },
  ...{ on: day(on), amount, product },
})
const amounts = (all: { amount: number }[]) => sum(all.map(({ amount }) => amount))

describe('the trend', () => {
  it('sets the twelve months that end today over the same days a year earlier', () => {
    const sales = [
      sale('2024-11-21', 7),
      sale('2025-11-21', 100),
      sale('2025-11-22', 1_000),
      sale('2026-11-21', 300),
    ]
    const { months, before, growth } = trend(sales, TODAY)
    expect([months[0], months[11]]).toEqual([
      { month: '2025-12', amount: 0 },
      { month: '2026-11', amount: 300 },
    ])
    // The 22nd of last November has no day to stand against yet.
    expect([before[0], before[11]]).toEqual([
      { month: '2024-12', amount: 0 },
      { month: '2025-11', amount: 100 },
    ])
    expect(growth).toEqual({ value: 2, n: 2 })
  })

  it('has no line for the year before where nothing was bought in it', () => {
    expect(trend([sale('2026-03-01')], TODAY)).toMatchObject({
      before: [],
      growth: { value: null, n: 1, reason: 'no-earlier-total' },
    })
  })
})

describe('the product mix', () => {
  it('is each product’s share and how many points it moved, what is bought no more among it', () => {
    const sales = [
      sale('2025-03-01', 600, '客房'),
      sale('2025-03-01', 400, '餐厅'),
      sale('2026-03-01', 900, '客房'),
      sale('2026-04-01', 300, '大堂'),
    ]
    expect(productMix(sales, TODAY)).toEqual([
      { product: '客房', amount: 900, share: 0.75, change: 0.75 - 0.6 },
      { product: '大堂', amount: 300, share: 0.25, change: 0.25 },
      { product: '餐厅', amount: 0, share: 0, change: -0.4 },
    ])
  })

  it('says no change where there is no year before, and no share of nothing', () => {
    expect(productMix([sale('2026-03-01')], TODAY)).toMatchObject([{ share: 1, change: null }])
    expect(productMix([sale('2026-03-01', -500)], TODAY)).toMatchObject([{ share: null, change: null }])
  })
})

const daysOf = (...days: string[]) => days.map(one => dayNumber(day(one)))
const known = (usual: number, lastOn: string) => ({ usual: { value: usual, n: 6 }, lastOn: day(lastOn) })

describe('the rhythm', () => {
  const steady = daysOf('2026-01-01', '2026-01-31', '2026-03-02', '2026-04-01', '2026-04-29', '2026-05-31')

  it('is steady where the middle half of the gaps is narrow, and tells when the next order is due', () => {
    expect(rhythm(steady, known(30, '2026-05-31'))).toEqual({
      n: 5,
      regularity: 'steady',
      middle: { low: 30, high: 30 },
      next: { on: '2026-06-30', from: '2026-06-30', to: '2026-06-30' },
    })
  })

  it('expects nothing of who orders now and then', () => {
    const days = daysOf('2026-01-01', '2026-01-03', '2026-03-20', '2026-03-25', '2026-07-01', '2026-10-30')
    expect(rhythm(days, known(77, '2026-10-30'))).toMatchObject({ regularity: 'irregular', next: null })
  })

  it('says nothing with fewer than six days of orders', () => {
    expect(rhythm(steady.slice(1), known(30, '2026-05-31'))).toMatchObject({
      n: 4,
      regularity: null,
      next: null,
    })
  })
})

describe('the season', () => {
  const autumns = ['2024', '2025', '2026'].flatMap(year => [sale(`${year}-09-03`), sale(`${year}-10-09`)])

  it('is found where the same months come round each year', () => {
    const spring = [sale('2025-04-01', 2_500), sale('2026-04-01', 2_500)]
    expect(season([...autumns, ...spring], TODAY)).toEqual({
      ...{ kind: 'season', from: 9, to: 10, years: 2, n: 6 },
      share: 40_000 / 45_000,
    })
  })

  it('goes over the turn of the year', () => {
    const winters = ['2023', '2024'].flatMap(year => [
      sale(`${year}-12-10`),
      sale(`${Number(year) + 1}-01-20`),
    ])
    expect(season([...winters, sale('2025-12-10'), sale('2026-01-20')], TODAY)).toMatchObject({
      ...{ from: 12, to: 1, share: 1 },
    })
  })

  it('takes two whole years and four days of orders', () => {
    expect(season(autumns.slice(2), TODAY)).toEqual({ kind: 'too-few', months: 14, n: 2 })
    expect(season([sale('2024-09-03'), sale('2025-09-03'), sale('2026-09-03')], TODAY)).toMatchObject({
      kind: 'too-few',
      n: 2,
    })
  })

  it('is none where one great order of one year makes it look so, nor where orders come all the year round', () => {
    const once = [sale('2025-03-01', 900_000), sale('2024-11-01'), sale('2025-07-01'), sale('2026-06-01')]
    expect(season([...once, sale('2026-08-01')], TODAY)).toEqual({ kind: 'even', years: 2, n: 5 })
    const monthly = Array.from({ length: 24 }, (_, at) => sale(addDays(day('2024-11-05'), at * 30)))
    expect(season(monthly, TODAY)).toMatchObject({ kind: 'even' })
  })

  it('is seen in fewer than one customer of twenty whose orders fall on any day', () => {
    let state = 7
    const upTo = (most: number) => {
      state = (state * 48_271) % 2_147_483_647
      return state % most
    }
    const seen = Array.from({ length: 1_000 }, () => {
      const orders = Array.from({ length: 6 + upTo(9) }, () => sale(addDays(TODAY, -22 - upTo(730))))
      return season(orders, TODAY)
    })
    expect(seen.filter(({ kind }) => kind === 'season').length).toBeLessThan(50)
  })
})

it('months add up to the growth, shares to the whole, whatever the order of the rows', () => {
  const anySale = fc
    .record({
      back: fc.integer({ min: 0, max: 1_000 }),
      amount: fc.integer({ min: -900, max: 90_000 }),
      product: fc.constantFrom('客房', '餐厅', ''),
    })
    .map(({ back, amount, product }) => sale(addDays(TODAY, -back), amount, product))
  fc.assert(
    fc.property(fc.array(anySale, { maxLength: 40 }), sales => {
      const { months, before, growth } = trend(sales, TODAY)
      if (growth.value !== null)
        expect(growth.value).toBeCloseTo((amounts(months) - amounts(before)) / amounts(before), 9)
      const mix = productMix(sales, TODAY)
      expect(amounts(mix)).toBe(amounts(months))
      const whole = mix.reduce((total, { share }) => total + (share ?? 0), 0)
      expect(whole === 0 || Math.abs(whole - 1) < 1e-9).toBe(true)
      const turned = [...sales].reverse()
      expect(productMix(turned, TODAY)).toEqual(mix)
      expect(season(turned, TODAY)).toEqual(season(sales, TODAY))
    }),
  )
})
