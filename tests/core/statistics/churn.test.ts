// Buying-till-you-stop models: what must hold for every customer, and when nothing may be shown.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBuying } from '../../../src/core/statistics/churn/fit'
import { expectedValue, spendingModel, togetherness } from '../../../src/core/statistics/churn/gamma-gamma'
import { churnModel } from '../../../src/core/statistics/churn/judge'
import { alike, logLikelihood } from '../../../src/core/statistics/churn/likelihood'
import { historyAt, ordersWithin, sampleOf } from '../../../src/core/statistics/churn/order-days'
import { expectedOrders, pAlive, pNoOrder } from '../../../src/core/statistics/churn/predict'
import type { BuyingModel } from '../../../src/core/statistics/churn/types'

/** Fader, Hardie & Lee 2005 on CDNOW, in weeks. */
const CDNOW: BuyingModel = {
  dropout: 'after-repeats',
  r: 0.2425945,
  alpha: 4.4136019,
  a: 0.7929199,
  b: 2.4258881,
}

/** The same dice every time (Lehmer 1951). */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true })
const model = fc.record({
  dropout: fc.constantFrom('after-repeats' as const, 'after-any' as const),
  r: parameter,
  alpha: parameter,
  a: parameter,
  b: parameter,
})
const history = fc
  .record({
    repeats: fc.nat(60),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    observed: fc.double({ min: 1, max: 500, noNaN: true }),
  })
  .map(({ repeats, share, observed }) => ({ repeats, last: repeats === 0 ? 0 : share * observed, observed }))
const ahead = fc.double({ min: 0.1, max: 200, noNaN: true })

describe('the chance that a customer orders nothing for a while', () => {
  it('lies between the chance that he is gone and 1, and falls the longer one waits', () => {
    fc.assert(
      fc.property(model, history, ahead, (given, one, days) => {
        const chance = pNoOrder(given, one, days)
        expect(chance).toBeLessThanOrEqual(1)
        expect(chance).toBeGreaterThanOrEqual(1 - pAlive(given, one) - 1e-12)
        expect(pNoOrder(given, one, days * 2)).toBeLessThanOrEqual(chance + 1e-12)
      }),
    )
  })

  it('is not 1 minus the chance that he is alive: who bought once is alive for certain, and still mostly silent', () => {
    const once = { repeats: 0, last: 0, observed: 38.86 }
    expect(pAlive(CDNOW, once)).toBe(1)
    expect(pNoOrder(CDNOW, once, 13)).toBeCloseTo(0.938, 3)
  })

  it('grows with his silence', () => {
    fc.assert(
      fc.property(model, history, ahead, (given, one, days) => {
        const longer = { ...one, observed: one.observed + 10 }
        expect(pAlive(given, longer)).toBeLessThanOrEqual(pAlive(given, one) + 1e-12)
        expect(pNoOrder(given, longer, days)).toBeGreaterThanOrEqual(pNoOrder(given, one, days) - 1e-12)
      }),
    )
  })
})

describe('the orders to be expected', () => {
  it('are 1.226 in 39 weeks for the customer of the Excel sheet that goes with the paper', () => {
    expect(expectedOrders(CDNOW, { repeats: 2, last: 30.43, observed: 38.86 }, 39)).toBeCloseTo(1.226, 3)
  })

  it('fall when a heavy buyer is silent as long as a light one: the increasing frequency paradox', () => {
    const expected = [10, 15, 20, 25].map(repeats =>
      expectedOrders(CDNOW, { repeats, last: 20, observed: 39 }, 52),
    )
    const published = [0.3474606, 0.04283391, 0.004158973, 0.0003583685]
    for (const [at, one] of expected.entries()) expect(one / (published[at] ?? 0)).toBeCloseTo(1, 3)
  })

  it('are finite where the formula divides by nothing', () => {
    const at = (a: number) => expectedOrders({ ...CDNOW, a }, { repeats: 2, last: 20, observed: 39 }, 39)
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 4)
  })
})

describe('the orders to be expected by MBG/NBD', () => {
  const mbg: BuyingModel = { dropout: 'after-any', r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
  const one = { repeats: 3, last: 20, observed: 30 }

  it('begin at his rate times the chance that he is still there', () => {
    const day = 1e-4
    const rate = (mbg.r + one.repeats) / (mbg.alpha + one.observed)
    expect(expectedOrders(mbg, one, day) / day).toBeCloseTo(pAlive(mbg, one) * rate, 4)
  })

  it('are what forty thousand customers like him order on average', () => {
    const roll = dice(7)
    let orders = 0
    const tries = 40_000
    // A rate of Gamma(3, 10) is the sum of three waiting times; a chance to stop of Beta(1, 2) is the least of two.
    const model: BuyingModel = { dropout: 'after-any', r: 3, alpha: 10, a: 1, b: 2 }
    for (let at = 0; at < tries; at += 1) {
      const rate = -Math.log(roll() * roll() * roll()) / 10
      const stops = Math.min(roll(), roll())
      if (roll() < stops) continue
      const wait = () => -Math.log(roll()) / rate
      for (let time = wait(); time <= 12; time += wait()) {
        orders += 1
        if (roll() < stops) break
      }
    }
    const fresh = { repeats: 0, last: 0, observed: 0 }
    expect(expectedOrders(model, fresh, 12)).toBeCloseTo(orders / tries, 1)
    expect(Math.abs(expectedOrders(model, fresh, 12) / (orders / tries) - 1)).toBeLessThan(0.02)
  })
})

describe('the value of an order to be expected', () => {
  it('lies between his own mean and everybody’s', () => {
    const model = { p: 6.25, q: 3.74, v: 15.44 }
    expect(expectedValue(model, { orders: 2, mean: 22.35 })).toBeCloseTo(24.65, 1)
    expect(expectedValue(model, { orders: 500, mean: 22.35 })).toBeCloseTo(22.35, 1)
  })

  const spender = (at: number, mean: number) => ({ orders: 2 + (at % 5), mean })
  const mixed = Array.from({ length: 60 }, (_, at) => spender(at, 100 + ((at * 7919) % 97)))

  it('is modelled from fifty customers who came back, not from forty-nine', () => {
    expect(spendingModel(mixed.slice(0, 49))).toBeNull()
    const once = Array.from({ length: 80 }, () => ({ orders: 1, mean: 90 }))
    expect(spendingModel([...mixed.slice(0, 49), ...once])).toBeNull()
    expect(spendingModel(mixed.slice(0, 50))).not.toBeNull()
  })

  it('is not modelled where who orders often orders for more', () => {
    expect(togetherness(mixed)).toBeLessThan(0.3)
    const linked = mixed.map(({ orders }) => ({ orders, mean: 50 * orders }))
    expect(togetherness(linked)).toBeCloseTo(1, 10)
    expect(spendingModel(linked)).toBeNull()
  })
})

describe('days with orders', () => {
  it('are a history only of what was there by the day it is looked from', () => {
    const days = [100, 130, 175]
    expect(historyAt(days, 99)).toBeNull()
    expect(historyAt(days, 130)).toEqual({ repeats: 1, last: 30, observed: 30 })
    expect(historyAt(days, 200)).toEqual({ repeats: 2, last: 75, observed: 100 })
    expect([ordersWithin(days, 130, 44), ordersWithin(days, 130, 45)]).toEqual([false, true])
  })

  it('of very many customers are thinned out evenly', () => {
    const book = Array.from({ length: 5000 }, (_, at) => [at])
    expect(sampleOf(book)).toHaveLength(1000)
    expect(sampleOf(book.slice(0, 1000))).toHaveLength(1000)
  })
})

/** Customers whose orders come by chance, each at a pace of his own, and who stop after an order, some sooner than others. */
const bookOf = (customers: number, stops: number) => {
  const roll = dice(42)
  return Array.from({ length: customers }, () => {
    const pace = 5 + 200 * roll() ** 2
    const stopsEarly = 2 * stops * roll()
    const days = [Math.floor(300 * roll())]
    let day = days[0] ?? 0
    while (roll() >= stopsEarly) {
      day += 1 + Math.floor(-pace * Math.log(roll()))
      if (day > 700) break
      days.push(day)
    }
    return days
  })
}

describe('whether a chance may be shown', () => {
  it('few customers say nothing, and the reason is told', () => {
    const few = bookOf(60, 0.2)
    expect(churnModel(few, 700, 90)).toEqual({ shown: false, reason: 'too-few-customers', customers: 60 })
  })

  it('where nobody stops there is no churn to be modelled', () => {
    const loyal = bookOf(150, 0)
    expect(churnModel(loyal, 700, 90)).toMatchObject({ shown: false, reason: 'nobody-stops' })
  })

  it('where many stop, and it could have been foreseen, the back-test is shown with it', () => {
    const leaving = bookOf(300, 0.2)
    const found = churnModel(leaving, 700, 90)
    expect(found).toMatchObject({ shown: true, backTest: { n: expect.any(Number) } })
    if (!found.shown) return
    expect(found.backTest.ranking).toBeGreaterThan(0.8)
    expect(found.backTest.brier).toBeLessThan(found.backTest.came * (1 - found.backTest.came))
  })

  it('of the two kinds of model the one is used that missed by less', () => {
    const stopAfterFirst = churnModel(bookOf(300, 0.35), 700, 90)
    expect(stopAfterFirst).toMatchObject({ shown: true, model: { dropout: 'after-any' } })
  })

  it('one repeat order is as likely as it is, however near to nothing b lies', () => {
    const once = alike([{ repeats: 1, last: 10, observed: 100 }])
    const at = (b: number) => logLikelihood(once, { dropout: 'after-repeats', r: 1, alpha: 10, a: 1, b })
    expect(at(1e-17)).toBeCloseTo(at(1e-9), 6)
  })

  it('a handful of customers still gives finite parameters under the prior', () => {
    const histories = fc.array(history, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(histories, known => {
        const { model: found, logLikelihood } = fitBuying(known, { prior: true })
        expect([found.r, found.alpha, found.a, found.b].every(one => one > 0 && Number.isFinite(one))).toBe(
          true,
        )
        expect(Number.isFinite(logLikelihood)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
