// Part 2, transaction history: trend, product mix, rhythm and season in words.
import { many } from '../../many'
import type { PastText } from '../zh-CN/past'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthName = (month: number) => MONTHS[month - 1] ?? ''

export const past: PastText = {
  trend: (now, before, change) =>
    `${now} in 12 months, ${before} in the same days a year earlier: ${change}.`,
  noBefore: now => `${now} in 12 months; nothing a year earlier to compare with.`,
  lines: { now: 'last 12 months', before: 'a year earlier' },
  mix: {
    title: 'What is bought (12 months, against a year earlier)',
    points: points => `${points} points`,
    same: 'unchanged',
    noYearBefore: 'Nothing was bought a year earlier, so there are this year’s shares only.',
    others: n => `${n} more`,
  },
  rhythm: {
    title: 'Rhythm of orders',
    levels: { steady: 'steady', loose: 'fairly steady', irregular: 'irregular' },
    usual: (days, { low, high }, n) =>
      `One order every ${many(days, 'day')}, half of the gaps between ${low} and ${many(high, 'day')} (${many(n, 'gap')})`,
    said: (usual, level) => `${usual}: ${level}.`,
    tooFew: days => `${many(days, 'day', 'days')} with orders; a rhythm takes 6 of them (not enough data).`,
    next: (on, from, to) =>
      from === to
        ? `The next order is expected around ${on}.`
        : `The next order is expected around ${on}, half of the time between ${from} and ${to}.`,
    passed: (on, days) => `At this rhythm an order was due around ${on}, ${many(days, 'day')} ago.`,
    noNext: 'The gaps differ too much to expect the next order.',
  },
  season: {
    title: 'Season of orders',
    months: (from, to) => (from === to ? monthName(from) : `${monthName(from)}–${monthName(to)}`),
    short: months => `mostly orders in ${months}`,
    season: (months, share, years, n) =>
      `Mostly orders in ${months}, ${share} of the year (${many(years, 'year')}, ${many(n, 'day')} with orders).`,
    even: (years, n) => `No season stands out (${many(years, 'year')}, ${many(n, 'day')} with orders).`,
    tooFew: (months, n) =>
      `${many(months, 'month')} of history, ${many(n, 'day')} with orders; a season takes 2 years and 4 days (not enough data).`,
  },
  rules: {
    title: 'How rhythm and season are told',
    items: [
      'However many orders a day has, it is one day with orders; returns are none.',
      'Rhythm: steady where the middle half of the gaps is narrower than half the usual gap, fairly steady where it is narrower than the usual gap. Nothing is expected of who is irregular.',
      'Season: the shortest run of months (four at most) of the last whole years that holds 60%, twice an even share, more than half of every year, and more than chance brings.',
    ],
  },
}
