// How a customer pays, in figures, each with its number of items or with why it is null.
import type { CalendarDate } from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import type { Figure } from '../../problem'
import { ascending, median, quantile } from '../../statistics/quantile'
import { daysLate, type PayingFacts, type Weighted } from './facts'

/** Fewer payments say nothing about a habit (receivables.md §2.6). */
export const ENOUGH_PAYMENTS = 3

/** 付款评级, computed, apart from 信用等级, which is given. */
export type PayerGrade = 'A' | 'B' | 'C' | 'D'

export type PayingFigures = {
  /** Days from sale to payment, weighted by amount. */
  daysToPay: Figure
  /** Days late of what was paid, weighted by amount, early ones negative; and with what is overdue today, at today's days. */
  delay: Figure
  delayWithUnpaid: Figure
  /** Mean and median days late of the items paid in full. */
  meanDelay: Figure
  usualDelay: Figure
  /** Eight of ten of them lie between these two. */
  mostly: { from: number; to: number } | null
  /** Of the amounts known to be late or not, the share paid on time. */
  onTime: Figure
  grade: PayerGrade | null
  /** Weighted delay of what came in the last six months, and of what came before. */
  trend: { recent: Figure; before: Figure }
  /** Day of the first payment counted. */
  since: CalendarDate | null
}

/** `dated`: whether the ledger has a column for, or receipts with, the day of payment. */
export const payingFigures = (facts: PayingFacts | null, { dated }: { dated: boolean }): PayingFigures => {
  const of = (weighted: Weighted | undefined): Figure => (dated ? mean(weighted) : NO_DATES)
  const withUnpaid = of(facts === null ? undefined : together(facts.paid, facts.unpaid))
  const lates = ascending(facts?.lates ?? [])
  const n = lates.length
  const few: Figure = dated ? { value: null, n, reason: 'not-enough-data' } : NO_DATES
  const [from, usual, to] = [0.1, 0.5, 0.9].map(share => quantile(lates, share))
  const isEnough = dated && n >= ENOUGH_PAYMENTS
  return {
    daysToPay: of(facts?.sinceSale),
    delay: of(facts?.paid),
    delayWithUnpaid: withUnpaid,
    meanDelay: isEnough ? { value: lates.reduce((sum, days) => sum + days, 0) / n, n } : few,
    usualDelay: isEnough && usual != null ? { value: usual, n } : few,
    mostly: isEnough && from != null && to != null ? { from, to } : null,
    onTime: onTimeShare(facts, dated),
    grade: withUnpaid.value === null ? null : payerGrade(withUnpaid.value),
    trend: { recent: of(facts?.recent), before: of(facts?.before) },
    since: facts?.since ?? null,
  }
}

/** Upflow's published limits over whole days: A to 30, B to 60, C to 90, D from 91 on. */
export const payerGrade = (days: number): PayerGrade => {
  const whole = Math.round(days)
  if (whole <= 30) return 'A'
  if (whole <= 60) return 'B'
  return whole <= 90 ? 'C' : 'D'
}

const NO_DATES: Figure = { value: null, n: 0, reason: 'no-paid-date-column' }

const mean = (weighted: Weighted | undefined): Figure => {
  const { n, amount, days } = weighted ?? { n: 0, amount: 0, days: 0 }
  return n < ENOUGH_PAYMENTS ? { value: null, n, reason: 'not-enough-data' } : { value: days / amount, n }
}

const together = (a: Weighted, b: Weighted): Weighted => ({
  n: a.n + b.n,
  amount: a.amount + b.amount,
  days: a.days + b.days,
})

const onTimeShare = (facts: PayingFacts | null, dated: boolean): Figure => {
  if (!dated) return NO_DATES
  const { n, amount, of } = facts?.onTime ?? { n: 0, amount: 0, of: 0 }
  return n < ENOUGH_PAYMENTS ? { value: null, n, reason: 'not-enough-data' } : { value: amount / of, n }
}

/** Median days late of items paid in full, for one customer's items; early ones negative. */
export const usualDelay = (items: readonly OpenItem[]): Figure => {
  const lates = items.flatMap(item => daysLate(item) ?? [])
  const n = lates.length
  const usual = n < ENOUGH_PAYMENTS ? null : median(lates)
  return usual === null ? { value: null, n, reason: 'not-enough-data' } : { value: usual, n }
}
