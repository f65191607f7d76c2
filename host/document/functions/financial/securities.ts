// Securities that pay at maturity, and treasury bills.
import { define } from '../frame/define'
import { day, number } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { type Basis, basis, yearsBetween } from './day-count'

const term = [day('settlement'), day('maturity')] as const
const issue = day('issue')
const rate = number('rate')
const yieldRate = number('yield')
const price = number('price')
const discount = number('discount')
const redemption = number('redemption')
const investment = number('investment')

export const SECURITY_FUNCTIONS: FunctionFamily = {
  ACCRINTM: define(
    'The interest a security pays at maturity.',
    [issue, day('maturity'), rate, redemption, basis],
    (from, to, yearly, par, convention) =>
      par > 0 && yearly > 0 ? par * yearly * years(from, to, convention) : Number.NaN,
  ),
  DISC: define(
    'The discount rate of a security.',
    [...term, price, redemption, basis],
    (from, to, paid, par, convention) =>
      paid > 0 && par > 0 ? (par - paid) / par / years(from, to, convention) : Number.NaN,
  ),
  INTRATE: define(
    'The interest rate of an investment.',
    [...term, investment, redemption, basis],
    (from, to, paid, par, convention) =>
      paid > 0 && par > 0 ? (par - paid) / paid / years(from, to, convention) : Number.NaN,
  ),
  RECEIVED: define(
    'What an investment is worth at maturity.',
    [...term, investment, discount, basis],
    (from, to, paid, off, convention) => {
      const kept = 1 - off * years(from, to, convention)
      return paid > 0 && off > 0 && kept > 0 ? paid / kept : Number.NaN
    },
  ),
  PRICEDISC: define(
    'The price of 100 of a discounted security.',
    [...term, discount, redemption, basis],
    (from, to, off, par, convention) =>
      off > 0 && par > 0 ? par * (1 - off * years(from, to, convention)) : Number.NaN,
  ),
  YIELDDISC: define(
    'The yearly yield of a discounted security.',
    [...term, price, redemption, basis],
    (from, to, paid, par, convention) =>
      paid > 0 && par > 0 ? (par / paid - 1) / years(from, to, convention) : Number.NaN,
  ),
  PRICEMAT: define(
    'The price of 100 of a security that pays interest at maturity.',
    [...term, issue, rate, yieldRate, basis],
    (from, to, issued, coupon, yearly, convention) => {
      if (issued > from || coupon < 0 || yearly < 0) return Number.NaN
      const atMaturity = 100 + 100 * coupon * years(issued, to, convention)
      return (
        atMaturity / (1 + yearly * years(from, to, convention)) -
        100 * coupon * yearsBetween(issued, from, convention)
      )
    },
  ),
  YIELDMAT: define(
    'The yearly yield of a security that pays interest at maturity.',
    [...term, issue, rate, price, basis],
    (from, to, issued, coupon, paid, convention) => {
      if (issued >= from || coupon < 0 || paid <= 0) return Number.NaN
      const atMaturity = 1 + coupon * years(issued, to, convention)
      const cost = paid / 100 + coupon * yearsBetween(issued, from, convention)
      return (atMaturity / cost - 1) / years(from, to, convention)
    },
  ),
  TBILLPRICE: define('The price of 100 of a treasury bill.', [...term, discount], (from, to, off) =>
    isDiscount(off) ? positive(100 * (1 - (off * billDays(from, to)) / 360)) : Number.NaN,
  ),
  TBILLYIELD: define('The yearly yield of a treasury bill.', [...term, price], (from, to, paid) =>
    paid > 0 ? ((100 - paid) / paid) * (360 / billDays(from, to)) : Number.NaN,
  ),
  TBILLEQ: define('The bond-equivalent yield of a treasury bill.', [...term, discount], (from, to, off) =>
    isDiscount(off) ? bondEquivalent(billDays(from, to), off) : Number.NaN,
  ),
}

/** NaN unless the first day lies before the second. */
function years(from: number, to: number, convention: Basis): number {
  return from < to ? yearsBetween(from, to, convention) : Number.NaN
}

/** A bill runs a year at most. */
function billDays(from: number, to: number): number {
  return from < to && to - from <= 366 ? to - from : Number.NaN
}

function positive(amount: number): number {
  return amount > 0 ? amount : Number.NaN
}

/** Beyond half a year a coupon is thought to be paid and reinvested (Mayle, Standard Securities Calculation Methods). */
function bondEquivalent(days: number, off: number): number {
  const paid = positive(1 - (off * days) / 360)
  if (days <= 182) return (365 * off) / (360 - off * days)
  const t = days / 365
  return (2 * Math.sqrt(t * t - (2 * t - 1) * (1 - 1 / paid)) - 2 * t) / (2 * t - 1)
}

/** Of a bill: a share of its face value. */
function isDiscount(off: number): boolean {
  return off > 0 && off < 1
}
