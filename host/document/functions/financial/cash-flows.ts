// Annuities, interest rates, and the value and return of cash flows.
import type { Arg } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { adopted } from '../frame/adopt'
import { define } from '../frame/define'
import { flag, number, numbers, type Parameter, rowsOf, typedNumberOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const rate = number('rate')
const MAX_STEPS = 100

/** Amounts or days of which each must be a number, or a text that is one. */
const strictNumbers = (name: string): Parameter<number[]> => ({
  name,
  kind: 'any, range',
  read: (value: Arg, { locale }) =>
    rowsOf(value).flatMap(row => row.map(cell => typedNumberOf(cell, locale))),
})

export const CASH_FLOW_FUNCTIONS: FunctionFamily = {
  ...adopted([
    'CUMIPMT',
    'CUMPRINC',
    'EFFECT',
    'FV',
    'FVSCHEDULE',
    'IPMT',
    'IRR',
    'NOMINAL',
    'NPER',
    'NPV',
    'PDURATION',
    'PMT',
    'PPMT',
    'PV',
    'RRI',
    'XIRR',
  ]),
  ISPMT: define(
    'The interest of a period when the principal is paid back evenly.',
    [rate, number('period'), number('number_of_periods'), number('present_value')],
    (each, period, periods, value) => (periods === 0 ? byZero() : value * each * (period / periods - 1)),
  ),
  RATE: define(
    'The interest rate per period of an annuity.',
    [
      number('number_of_periods'),
      number('payment_per_period'),
      number('present_value'),
      number('future_value', 0),
      flag('end_or_beginning', false),
      number('rate_guess', 0.1),
    ],
    (periods, payment, present, future, isAtStart, guess) => {
      if (periods <= 0 || guess <= -1) return Number.NaN
      const worth = (each: number) => {
        const growth = (1 + each) ** -periods
        const annuity = each === 0 ? periods : ((1 - growth) / each) * (isAtStart ? 1 + each : 1)
        return present + payment * annuity + future * growth
      }
      return rootNear(guess, worth)
    },
  ),
  MIRR: define(
    'The return of cash flows that are financed and reinvested at given rates.',
    [numbers('cashflow_amounts'), number('financing_rate'), number('reinvestment_return_rate')],
    (amounts, financing, reinvestment) => {
      const last = amounts.length - 1
      let paid = 0
      let earned = 0
      amounts.forEach((amount, index) => {
        if (amount < 0) paid -= amount / (1 + financing) ** index
        else earned += amount * (1 + reinvestment) ** (last - index)
      })
      return paid === 0 || earned === 0 ? byZero() : (earned / paid) ** (1 / last) - 1
    },
  ),
  XNPV: define(
    'The present value of cash flows on given days.',
    [number('discount'), strictNumbers('cashflow_amounts'), strictNumbers('cashflow_dates')],
    (discount, amounts, days) => {
      const [start = 0] = days
      if (amounts.length !== days.length || discount <= -1) return Number.NaN
      if (days.some(day => day < start)) return Number.NaN
      return amounts.reduce(
        (sum, amount, index) =>
          sum + amount / (1 + discount) ** ((Math.trunc(days[index] ?? 0) - Math.trunc(start)) / 365),
        0,
      )
    },
  ),
  DOLLARDE: define(
    'A price quoted in fractions as a decimal one.',
    [number('fractional_price'), number('unit')],
    (price, unit) => {
      const { whole, part, scale, size } = quoted(price, unit)
      return whole + (part * scale) / size
    },
  ),
  DOLLARFR: define(
    'A decimal price quoted in fractions.',
    [number('decimal_price'), number('unit')],
    (price, unit) => {
      const { whole, part, scale, size } = quoted(price, unit)
      return whole + (part * size) / scale
    },
  ),
}

function byZero(): never {
  return fail('#DIV/0!', 'Division by zero.')
}

function quoted(price: number, unit: number): { whole: number; part: number; scale: number; size: number } {
  const size = Math.trunc(unit)
  if (size < 0) return fail('#NUM!', 'The unit must be positive.')
  if (size === 0) return byZero()
  const whole = Math.trunc(price)
  return { whole, part: price - whole, scale: 10 ** Math.ceil(Math.log10(size)), size }
}

/** The zero above -1 nearest to a guess: looked for outwards, then by halving. NaN when there is none. */
function rootNear(guess: number, f: (x: number) => number): number {
  let low = guess
  let high = guess
  for (let step = 0; step < MAX_STEPS; step++) {
    const [lower, higher] = [low - (1 + low) / 16, high + (1 + high) / 16]
    if (f(lower) > 0 !== f(low) > 0) return rootBetween(lower, low, f)
    if (f(higher) > 0 !== f(high) > 0) return rootBetween(high, higher, f)
    low = lower
    high = higher
  }
  return Number.NaN
}

function rootBetween(from: number, to: number, f: (x: number) => number): number {
  const isPositive = f(from) > 0
  let [low, high] = [from, to]
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = (low + high) / 2
    if (f(middle) > 0 === isPositive) low = middle
    else high = middle
  }
  return (low + high) / 2
}
