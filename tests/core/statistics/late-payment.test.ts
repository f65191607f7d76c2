// The late-payment model: a published regression, its ridge, and that nothing from the future is known.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { type Bill, knownThen, outcomeOf } from '../../../src/core/statistics/late-payment/known-then'
import { fitLogistic, logisticChance } from '../../../src/core/statistics/late-payment/ridge-logistic'
import { brierScore, rankingScore } from '../../../src/core/statistics/scores/ranking'
import { day } from '../ledger/build'

/** Hours of study and whether the exam was passed: the example of Wikipedia's "Logistic regression". */
const HOURS = [
  0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
]
const PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1]
const CASES = HOURS.map((hours, at) => ({ facts: [hours], came: PASSED[at] === 1 }))

describe('logistic regression', () => {
  it('has the published coefficients −4.0777 and 1.5046 and chances of the exam', () => {
    const model = fitLogistic(CASES, 0)
    expect(model.weights[0]).toBeCloseTo(-4.0777, 4)
    expect(model.weights[1]).toBeCloseTo(1.5046, 4)
    const chances = [1, 2, 3, 4, 5].map(hours => Number(logisticChance(model, [hours]).toFixed(2)))
    expect(chances).toEqual([0.07, 0.26, 0.61, 0.87, 0.97])
  })

  it('with a ridge is the gentler the larger it is, and keeps the mean', () => {
    const slopes = [0, 1, 10, 1000].map(ridge => fitLogistic(CASES, ridge).weights[1] ?? 0)
    expect(slopes.every((one, at) => at === 0 || one < (slopes[at - 1] ?? 0))).toBe(true)
    const mean =
      CASES.reduce((total, { facts }) => total + logisticChance(fitLogistic(CASES, 1), facts), 0) / 20
    expect(mean).toBeCloseTo(0.5, 8)
  })

  it('stays finite where a fact tells all cases apart, or says nothing', () => {
    const apart = [0, 1, 2, 3].map(fact => ({ facts: [fact, 7], came: fact > 1 }))
    const { weights } = fitLogistic(apart, 1)
    expect(weights.every(Number.isFinite)).toBe(true)
    expect(weights[1]).toBeGreaterThan(0)
    expect(weights[2]).toBe(0)
  })
})

describe('scores of chances', () => {
  it('rank by the share of pairs put in order, ties half', () => {
    const judged = [0.1, 0.4, 0.35, 0.8].map((chance, at) => ({ chance, came: at > 1 }))
    expect(rankingScore(judged)).toBe(0.75)
    expect(rankingScore(judged.map(one => ({ ...one, chance: 0.5 })))).toBe(0.5)
    expect(rankingScore([{ chance: 0.3, came: true }])).toBeNull()
    expect(
      brierScore([
        { chance: 0.8, came: true },
        { chance: 0.6, came: false },
      ]),
    ).toBeCloseTo(0.2, 10)
  })
})

const FIRST = day('2026-01-01')
const bill = fc
  .record({
    customer: fc.constantFrom('a', 'b'),
    after: fc.nat(200),
    terms: fc.constantFrom(0, 30, 60),
    paidAfter: fc.option(fc.nat(120)),
  })
  .map(({ customer, after, terms, paidAfter }): Bill => {
    const on = addDays(FIRST, after)
    return {
      customer,
      on,
      due: addDays(on, terms),
      settledOn: paidAfter === null ? null : addDays(on, paidAfter),
    }
  })
const bills = fc.array(bill, { maxLength: 40 })

describe('what was known on the day of an invoice', () => {
  it('counts the earlier ones with an outcome, and those late', () => {
    const on = (text: string, settledOn: string | null): Bill => ({
      customer: 'a',
      on: day(text),
      due: addDays(day(text), 30),
      settledOn: settledOn === null ? null : day(settledOn),
    })
    const known = knownThen([
      on('2026-01-01', '2026-01-20'),
      on('2026-01-10', '2026-03-01'),
      on('2026-01-21', null),
      on('2026-02-11', null),
      on('2026-06-01', null),
    ])
    expect(known).toEqual([
      { late: 0, known: 0 },
      { late: 0, known: 0 },
      { late: 0, known: 1 },
      { late: 1, known: 2 },
      { late: 3, known: 4 },
    ])
  })

  it('is what a count one by one says', () => {
    fc.assert(
      fc.property(bills, all => {
        const slowly = all.map(({ customer, on }) => {
          const before = all.filter(
            one => one.customer === customer && one.on <= on && outcomeOf(one).since < on,
          )
          return { late: before.filter(one => outcomeOf(one).late).length, known: before.length }
        })
        expect(knownThen(all)).toEqual(slowly)
      }),
    )
  })

  it('does not change with anything that happens on that day or later', () => {
    fc.assert(
      fc.property(bills, fc.nat(200), (all, after) => {
        const today = addDays(FIRST, after)
        const changed = all.map(one => {
          if (one.on >= today) return { ...one, settledOn: one.on }
          return one.settledOn !== null && one.settledOn >= today ? { ...one, settledOn: null } : one
        })
        const [before, now] = [knownThen(all), knownThen(changed)]
        all.forEach((one, at) => {
          if (one.on <= today) expect(now[at]).toEqual(before[at])
        })
      }),
    )
  })
})
