// Financial functions in a cell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  couponsAround,
  daysBetween,
  yearsBetween,
} from '../../../host/document/functions/financial/day-count'
import { compute } from './compute'

const DAY_2008_02_15 = 39_493
const DAY_2017_11_15 = 43_054
const near = (formula: string, value: number, digits = 9) =>
  expect(compute(formula) as number).toBeCloseTo(value, digits)

describe('day counts', () => {
  it('30/360 counts months of thirty days, to the 31st only in the American way', () => {
    const [january31, march31, may31] = [40_209, 40_268, 40_329]
    expect(daysBetween(january31, march31, 0)).toBe(60)
    expect(daysBetween(january31 - 1, may31, 4)).toBe(120)
    expect(daysBetween(january31 - 2, may31, 0)).toBe(122)
    expect(daysBetween(january31 - 2, may31, 4)).toBe(121)
  })

  it('actual/actual counts each year by its own length', () => {
    expect(yearsBetween(40_179, 43_831, 1)).toBeCloseTo(10, 12)
    expect(yearsBetween(39_448, 39_538, 1)).toBeCloseTo(90 / 366, 12)
  })

  it('coupons are counted back from the maturity', () => {
    const coupons = couponsAround({
      settlement: DAY_2008_02_15,
      maturity: DAY_2017_11_15,
      paidPerYear: 2,
      convention: 1,
    })
    expect(coupons).toEqual({ count: 20, previous: 39_401, next: 39_583, period: 182, passed: 92, left: 90 })
  })

  it('a settlement lies in its coupon period, whatever the convention', () => {
    const day = fc.integer({ min: 36_526, max: 55_000 })
    const perYear = fc.constantFrom(1 as const, 2 as const, 4 as const)
    const convention = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const)
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 9000 }),
        perYear,
        convention,
        (settlement, span, paidPerYear, basis) => {
          const maturity = settlement + span
          const { previous, next, count } = couponsAround({
            settlement,
            maturity,
            paidPerYear,
            convention: basis,
          })
          expect(previous).toBeLessThanOrEqual(settlement)
          expect(next).toBeGreaterThan(settlement)
          expect(count).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })
})

describe('bonds', () => {
  const bond = 'DATE(2008,2,15),DATE(2017,11,15)'

  // The worked example of PRICE in Microsoft's reference.
  it('are priced as in the usual example', () => {
    near(`=PRICE(${bond},0.0575,0.065,100,2,0)`, 94.634361621)
  })

  it('the yield at the price is the yield of the price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 4 }), (points, basis) => {
        const rate = points / 10_000
        near(`=YIELD(${bond},0.05,PRICE(${bond},0.05,${rate},100,4,${basis}),100,4,${basis})`, rate, 10)
      }),
      { numRuns: 10 },
    )
  })

  it.each([
    ['=PRICE(DATE(2020,1,1),DATE(2019,1,1),0.05,0.05,100,2)', '#NUM!'],
    ['=PRICE(DATE(2018,1,1),DATE(2019,1,1),0.05,0.05,100,3)', '#NUM!'],
    ['=COUPNUM(DATE(2018,1,1),DATE(2019,1,1),4,5)', '#NUM!'],
    ['=COUPDAYBS(DATE(2011,1,25),DATE(2011,11,15),2)', 70],
    ['=TEXT(COUPNCD(DATE(2011,1,25),DATE(2011,11,15),2),"yyyy-mm-dd")', '2011-05-15'],
    ['=TBILLPRICE(DATE(2020,1,1),DATE(2021,6,1),0.05)', '#NUM!'],
    ['=RECEIVED(DATE(2010,1,1),DATE(2015,1,1),10000,0.04,1)', 12_500],
    ['=ACCRINT(DATE(2010,1,1),DATE(2010,7,1),DATE(2011,6,30),0.05,100,2,2)', 7.5],
    ['=ACCRINT(DATE(2010,1,1),DATE(2010,7,1),DATE(2011,6,30),0.05,"100",2,2)', '#VALUE!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('annuities and cash flows', () => {
  it('the rate of an annuity is the one its payment was computed with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 360 }), (points, periods) => {
        const rate = points / 10_000
        near(`=RATE(${periods},PMT(${rate},${periods},100000),100000)`, rate, 8)
      }),
      { numRuns: 12 },
    )
  })

  it.each([
    ['=RATE(12,1000,100)', '#NUM!'],
    ['=RATE("x",1,1)', '#VALUE!'],
    ['=SLN(10,1,0)', '#DIV/0!'],
    ['=SYD(100,-1,5,1)', '#NUM!'],
    ['=VDB(1000,100,10,0.5,1.5)', 180],
    ['=MIRR({1,2},0.1,0.1)', '#DIV/0!'],
    ['=XNPV(0,{-1,3},{1,2})', 2],
    ['=XNPV(0.1,{-1,""},{1,2})', '#VALUE!'],
    ['=XNPV(0.1,{-1,3},{2,1})', '#NUM!'],
    ['=DOLLARFR(1.125,16)', 1.02],
    ['=DOLLARDE(1.02,0)', '#DIV/0!'],
    ['=ISPMT(0.1,0,10,1000)', -100],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('depreciation writes off all but the salvage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 0, max: 900 }), (life, salvage) => {
        near(`=VDB(1000,${salvage},${life},0,${life})`, 1000 - salvage)
        near(`=SUM(SYD(1000,${salvage},${life},1),VDB(1000,0,1,0,0))`, ((1000 - salvage) * 2) / (life + 1))
      }),
      { numRuns: 10 },
    )
  })
})
