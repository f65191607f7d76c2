// Days and years between two dates by the five conventions of securities, and the coupon dates around a settlement.
import { fail } from '../../language/errors'
import type { Parameter } from '../frame/parameters'
import { integer } from '../frame/parameters'

/** 0: 30/360 US, 1: actual/actual, 2: actual/360, 3: actual/365, 4: 30/360 European. */
export type Basis = 0 | 1 | 2 | 3 | 4
export type Frequency = 1 | 2 | 4

const DAY_MS = 86_400_000
const SERIAL_ZERO = Date.UTC(1899, 11, 30)

type Calendar = { year: number; month: number; day: number; isMonthEnd: boolean }

export const basis: Parameter<Basis> = {
  ...integer('day_count_convention', 0),
  fallback: 0,
  read: (value, setting) => oneOf([0, 1, 2, 3, 4], integer('day_count_convention').read(value, setting)),
}

export const frequency: Parameter<Frequency> = {
  name: 'frequency',
  kind: 'number',
  read: (value, setting) => oneOf([1, 2, 4], integer('frequency').read(value, setting)),
}

/** Years from one day to a later one, as serial numbers. Actual/actual counts each calendar year's days by its length (ISDA). */
export function yearsBetween(from: number, to: number, convention: Basis): number {
  if (convention === 1) return calendarYears(from, to)
  return daysBetween(from, to, convention) / (convention === 3 ? 365 : 360)
}

export function daysBetween(from: number, to: number, convention: Basis): number {
  if (convention === 0 || convention === 4) return days360(from, to, convention)
  return to - from
}

export type Coupons = {
  /** Coupons still to be paid. */
  count: number
  previous: number
  next: number
  /** Days of the running period, of it passed, and of it left. */
  period: number
  passed: number
  left: number
}

/** Coupon dates are counted back from the maturity, month ends to month ends. */
export function couponsAround({
  settlement,
  maturity,
  paidPerYear,
  convention,
}: {
  settlement: number
  maturity: number
  paidPerYear: Frequency
  convention: Basis
}): Coupons {
  const months = 12 / paidPerYear
  let count = 1
  while (monthsBefore(maturity, count * months) > settlement) count += 1
  const previous = monthsBefore(maturity, count * months)
  const next = monthsBefore(maturity, (count - 1) * months)
  const period = convention === 1 ? next - previous : (convention === 3 ? 365 : 360) / paidPerYear
  const passed = daysBetween(previous, settlement, convention)
  const left = convention === 0 ? period - passed : daysBetween(settlement, next, convention)
  return { count, previous, next, period, passed, left }
}

function oneOf<T extends number>(allowed: readonly T[], value: number): T {
  const found = allowed.find(each => each === value)
  return found ?? fail('#NUM!', `${value} must be one of ${allowed.join(', ')}.`)
}

function calendarYears(from: number, to: number): number {
  const [first, last] = [calendarOf(from).year, calendarOf(to).year]
  let years = 0
  for (let year = first; year <= last; year++) {
    const [start, end] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)]
    years += (Math.min(to, end) - Math.max(from, start)) / (end - start)
  }
  return years
}

function days360(from: number, to: number, convention: 0 | 4): number {
  const [a, b] = [calendarOf(from), calendarOf(to)]
  const isEuropean = convention === 4
  const isFebruaryEnd = (date: Calendar) => !isEuropean && date.month === 2 && date.isMonthEnd
  const first = isFebruaryEnd(a) ? 30 : Math.min(a.day, 30)
  const isThirtieth = isEuropean || first === 30
  const last = isFebruaryEnd(a) && isFebruaryEnd(b) ? 30 : b.day === 31 && isThirtieth ? 30 : b.day
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first
}

function monthsBefore(serial: number, months: number): number {
  const { year, month, day, isMonthEnd } = calendarOf(serial)
  const lastDay = calendarOf(serialOf(year, month - months + 1, 0)).day
  return serialOf(year, month - months, isMonthEnd ? lastDay : Math.min(day, lastDay))
}

function calendarOf(serial: number): Calendar {
  const date = new Date(SERIAL_ZERO + serial * DAY_MS)
  const isMonthEnd = new Date(date.getTime() + DAY_MS).getUTCDate() === 1
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), isMonthEnd }
}

function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - SERIAL_ZERO) / DAY_MS
}
