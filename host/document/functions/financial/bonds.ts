// Securities that pay coupons: coupon dates, price, yield, duration, accrued interest.
// Formulas: J. Mayle, Standard Securities Calculation Methods (SIFMA), vol. 1, which the recorded values of Sheets follow digit by digit.
import type { EvalContext } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { contentOf, day, number, type Parameter, singleOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { type Basis, basis, type Coupons, couponsAround, type Frequency, frequency } from './day-count'

const settlement = day('settlement')
const maturity = day('maturity')
const rate = number('rate')
const yieldRate = number('yield')
const term = [settlement, maturity, frequency, basis] as const

/** Sheets takes the redemption of ACCRINT as a number only. */
const parValue: Parameter<number> = {
  ...number('redemption'),
  read: (value, setting) =>
    typeof contentOf(singleOf(value)) === 'string'
      ? fail('#VALUE!', 'The redemption must be a number.')
      : number('redemption').read(value, setting),
}

export const BOND_FUNCTIONS: FunctionFamily = {
  COUPDAYBS: define('Days from the last coupon to the settlement.', term, (...at) => couponsOf(...at).passed),
  COUPDAYS: define('Days of the coupon period of the settlement.', term, (...at) => couponsOf(...at).period),
  COUPDAYSNC: define('Days from the settlement to the next coupon.', term, (...at) => couponsOf(...at).left),
  COUPNUM: define('Coupons between settlement and maturity.', term, (...at) => couponsOf(...at).count),
  COUPNCD: define('The next coupon date after the settlement.', term, function (...at) {
    return dateIn(this, couponsOf(...at).next)
  }),
  COUPPCD: define('The last coupon date before the settlement.', term, function (...at) {
    return dateIn(this, couponsOf(...at).previous)
  }),
  PRICE: define(
    'The price of 100 of a security with coupons.',
    [settlement, maturity, rate, yieldRate, number('redemption'), frequency, basis],
    (from, to, coupon, yearly, redemption, perYear, convention) => {
      if (coupon < 0 || yearly < 0 || redemption <= 0) return Number.NaN
      return priceOf({ coupon, redemption, perYear, ...couponsOf(from, to, perYear, convention) }, yearly)
    },
  ),
  YIELD: define(
    'The yearly yield of a security with coupons.',
    [settlement, maturity, rate, number('price'), number('redemption'), frequency, basis],
    (from, to, coupon, price, redemption, perYear, convention) => {
      if (coupon < 0 || price <= 0 || redemption <= 0) return Number.NaN
      return yieldAt(price, { coupon, redemption, perYear, ...couponsOf(from, to, perYear, convention) })
    },
  ),
  DURATION: define(
    'The Macaulay duration in years.',
    [settlement, maturity, rate, yieldRate, frequency, basis],
    (from, to, coupon, yearly, perYear, convention) =>
      durationOf({ coupon, redemption: 100, perYear, ...couponsOf(from, to, perYear, convention) }, yearly),
  ),
  MDURATION: define(
    'The modified Macaulay duration in years.',
    [settlement, maturity, rate, yieldRate, frequency, basis],
    (from, to, coupon, yearly, perYear, convention) => {
      const bond = { coupon, redemption: 100, perYear, ...couponsOf(from, to, perYear, convention) }
      return durationOf(bond, yearly) / (1 + yearly / perYear)
    },
  ),
  ACCRINT: define(
    'The interest accrued from issue to settlement, by periods counted back from the settlement.',
    [day('issue'), day('first_payment'), settlement, rate, parValue, frequency, basis],
    (issue, _first, to, coupon, par, perYear, convention) => {
      if (coupon <= 0 || par <= 0 || issue > to) return Number.NaN
      if (issue === to) return 0
      const { count, left, period } = couponsOf(issue, to, perYear, convention)
      return ((par * coupon) / perYear) * (count - 1 + left / period)
    },
  ),
}

function couponsOf(from: number, to: number, paidPerYear: Frequency, convention: Basis): Coupons {
  if (from >= to) return fail('#NUM!', 'The settlement must lie before the maturity.')
  return couponsAround({ settlement: from, maturity: to, paidPerYear, convention })
}

function dateIn({ locale }: EvalContext, value: number) {
  return { value, format: locale.dateFormat }
}

type Bond = Coupons & { coupon: number; redemption: number; perYear: Frequency }

/** Payments of 100 with the periods until each. */
function paymentsOf({ coupon, redemption, perYear, count, left, period }: Bond) {
  const interest = (100 * coupon) / perYear
  return Array.from({ length: count }, (_, index) => ({
    amount: interest + (index === count - 1 ? redemption : 0),
    periods: index + left / period,
  }))
}

function accruedOf({ coupon, perYear, passed, period }: Bond): number {
  return (((100 * coupon) / perYear) * passed) / period
}

function priceOf(bond: Bond, yearly: number): number {
  const growth = 1 + yearly / bond.perYear
  if (bond.count === 1) {
    const [{ amount, periods } = { amount: 0, periods: 0 }] = paymentsOf(bond)
    return amount / (1 + (periods * yearly) / bond.perYear) - accruedOf(bond)
  }
  return paymentsOf(bond).reduce(
    (sum, { amount, periods }) => sum + amount / growth ** periods,
    -accruedOf(bond),
  )
}

/** The price falls as the yield rises: found by halving an interval, to the last digits. */
function yieldAt(price: number, bond: Bond): number {
  let low = -bond.perYear * (1 - 1e-9)
  let high = 1
  while (priceOf(bond, high) > price) high *= 2
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (priceOf(bond, middle) > price) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function durationOf(bond: Bond, yearly: number): number {
  if (bond.coupon < 0 || yearly < 0) return Number.NaN
  const growth = 1 + yearly / bond.perYear
  let value = 0
  let weighted = 0
  for (const { amount, periods } of paymentsOf(bond)) {
    value += amount / growth ** periods
    weighted += (amount * periods) / growth ** periods
  }
  return weighted / value / bond.perYear
}
