// Real input: how the IBM sample's customers pay, held to published numbers, and the forecast from their habits to what really came in.
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, daysBetween } from '../../src/core/calendar-date'
import { byCustomer } from '../../src/core/ledger/by-customer'
import { openItems } from '../../src/core/ledger/open-items'
import type { Ledger, LedgerItem } from '../../src/core/ledger/types'
import { sum } from '../../src/core/money'
import { expectedCash, weekFinder } from '../../src/core/receivables/expected'
import { expectedByHabit } from '../../src/core/receivables/paying/by-habit'
import { payingFacts } from '../../src/core/receivables/paying/facts'
import { latePrior, lateShare } from '../../src/core/receivables/paying/late-share'
import { momentsPrior, shrunkShare } from '../../src/core/statistics/beta-binomial'
import { day } from '../core/ledger/build'
import { ibmIsHere, readIbm } from './ibm'

const skipped = ibmIsHere ? '' : ' (skipped: ../shared/data is not here)'
const LAST = day('2014-12-31')
const rulesOn = (asOf: CalendarDate) => ({ asOf, graceDays: 0 })
const standing = (ledger: Ledger, asOf: CalendarDate) => openItems(ledger, asOf, { dueSoonDays: 7 })
const factsOn = (ledger: Ledger, asOf: CalendarDate) => payingFacts(standing(ledger, asOf), rulesOn(asOf))

/** How likely a late invoice has the higher score than one on time, ties half. */
const auc = (scored: { score: number; late: boolean }[]): number => {
  const late = scored.filter(one => one.late)
  const onTime = scored.filter(one => !one.late)
  const wins = late.map(({ score }) =>
    sum(onTime.map(other => (score > other.score ? 1 : score === other.score ? 0.5 : 0))),
  )
  return sum(wins) / (late.length * onTime.length)
}

const dueOf = ({ due }: LedgerItem): CalendarDate => {
  if (due.kind !== 'known') throw new Error('an invoice without its due day')
  return due.on
}
const paidOf = ({ paidOn }: LedgerItem): CalendarDate => {
  if (paidOn === null) throw new Error('an invoice never settled')
  return paidOn
}

describe.skipIf(!ibmIsHere)(`how the IBM customers pay${skipped}`, () => {
  it('has the published priors: by moments .4395 and .7964, by likelihood .4806 and .8727', () => {
    const facts = [...factsOn(readIbm(), LAST).values()]
    const counts = facts.map(({ late }) => late)
    expect(sum(counts.map(({ hits }) => hits))).toBe(877)
    expect(sum(counts.map(({ of }) => of))).toBe(2466)
    const moments = momentsPrior(counts)
    expect([moments?.a.toFixed(4), moments?.b.toFixed(4)]).toEqual(['0.4395', '0.7964'])
    const prior = latePrior(facts)
    expect([prior.a.toFixed(4), prior.b.toFixed(4)]).toEqual(['0.4806', '0.8727'])
  })

  it('shows who was late 20 of 20 as 95.9 %, not 100 %', () => {
    const facts = factsOn(readIbm(), LAST)
    const always = facts.get('1604-lifkx')
    if (always === undefined) throw new Error('no 1604-LIFKX')
    const { count, share, from, to } = lateShare(always, latePrior(facts.values()))
    expect(count).toEqual({ hits: 20, of: 20 })
    expect(share.toFixed(3)).toBe('0.959')
    expect(from).toBeGreaterThan(0.85)
    expect(to).toBeLessThan(1)
  })

  // Each invoice of the cut day or later by what was known of its customer the day before it was written; the prior of the cut day.
  it.each([
    ['2013-07-01', 536, '0.851'],
    ['2012-04-01', 2162, '0.859'],
  ])('tells from %s on who will pay late: AUC of %i invoices as published', (cut, invoices, published) => {
    const ledger = readIbm()
    const prior = latePrior(factsOn(ledger, day(cut)).values())
    const scored = [...byCustomer(ledger.items).values()].flatMap(own => {
      const book = { ...ledger, items: own }
      return own.flatMap(item => {
        if (item.startsOn === null || item.startsOn < cut) return []
        const known = factsOn(book, addDays(item.startsOn, -1)).get(item.customer)
        const score = shrunkShare(known?.late ?? { hits: 0, of: 0 }, prior)
        return [{ score, late: paidOf(item) > dueOf(item) }]
      })
    })
    expect(scored).toHaveLength(invoices)
    expect(auc(scored).toFixed(3)).toBe(published)
  })

  // Weighted absolute percentage error over eight weeks of what is open that day: by habit, and on the due day with what is overdue now.
  it.each([
    ['2012-06-30', '0.310', '0.693'],
    ['2012-09-30', '0.196', '0.442'],
    ['2012-12-31', '0.236', '0.507'],
    ['2013-03-31', '0.287', '0.627'],
    ['2013-06-30', '0.232', '0.572'],
    ['2013-09-30', '0.273', '0.490'],
  ])('forecasts on %s what comes in by week: off by %s of it, by due day by %s', (cut, byHabit, byDue) => {
    const { habit, due, dueOnly } = errorsOn(day(cut), 8)
    expect([habit.toFixed(3), due.toFixed(3)]).toEqual([byHabit, byDue])
    expect(habit).toBeLessThan(Math.min(due, dueOnly) * 0.62)
  })
})

/** `dueOnly`: without the overdue, which the due day puts in no week. */
const errorsOn = (asOf: CalendarDate, weeks: number) => {
  const ledger = readIbm()
  const items = standing(ledger, asOf)
  const habit = expectedByHabit(items, payingFacts(items, rulesOn(asOf)), { asOf, weeks, dated: true })
  if (habit.value === null) throw new Error('no habits')
  const [thisWeek = 0, ...others] = expectedCash(items, { asOf, weeks }).weeks.map(({ amount }) => amount)
  const { overdue } = expectedCash(items, { asOf, weeks })
  const weekOf = weekFinder(asOf)
  const came = Array.from({ length: weeks }, () => 0)
  items.forEach(({ open }, at) => {
    const written = ledger.items[at]
    if (open <= 0 || written === undefined) return
    const week = weekOf(daysBetween(asOf, paidOf(written)))
    if (week < weeks) came[week] = (came[week] ?? 0) + open
  })
  const off = (amounts: number[]) =>
    sum(amounts.map((amount, at) => Math.abs(amount - (came[at] ?? 0)))) / sum(came)
  return {
    habit: off(habit.value.weeks.map(({ amount }) => amount)),
    due: off([thisWeek + overdue, ...others]),
    dueOnly: off([thisWeek, ...others]),
  }
}
