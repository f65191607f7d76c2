// What the dashboard sheet says besides its column labels, in English.
import { BUCKETS_EN } from '../buckets'
import type { BoardText } from './zh-CN'

export const en: BoardText = {
  names: ['Dashboard', 'Dashboard (Zhangqi)'],
  title: 'Receivables dashboard',
  asOf: (day, ledger, currency) => `As of ${day} · ${ledger} · amounts in ${currency}`,
  ledger: sheets =>
    sheets.length > 3 ? `${sheets[0]} and ${sheets.length - 1} other sheets` : sheets.join(', '),
  currencies: { CNY: 'CNY', USD: 'USD', EUR: 'EUR', HKD: 'HKD', GBP: 'GBP', JPY: 'JPY' },
  against: (monthAgo, baseline) =>
    [
      monthAgo === '' ? 'Last month: no daily totals that old yet' : `Last month is ${monthAgo}`,
      baseline === '' ? 'baseline: from tomorrow on' : `the baseline is ${baseline}, when daily totals began`,
    ].join('; '),
  beat: {
    running: (owner, day) =>
      `The hourly job runs under ${owner}; ${day === '' ? 'it has not run yet' : `last run ${day}`}.`,
    stopped: (owner, day) => [
      `The hourly job (${owner}) has stopped: ${day === '' ? 'it never ran' : `last run ${day}`}, silent for `,
      ' days. Open Zhangqi and take it over on Overview.',
    ],
    nextBy: 'Next run by',
  },
  none: '—',
  month: change => `vs last month ${change}`,
  baseline: change => `vs baseline ${change}`,
  unchanged: 'unchanged',
  days: change => `${change} days`,
  points: change => `${change} points`,
  figures: {
    balance: {
      label: () => 'Outstanding',
      definition: 'All open amounts on that day; prepayments are kept apart and not deducted.',
    },
    overdue: {
      label: () => 'Overdue',
      definition: 'Open amounts past their due date; due on the day itself is not overdue.',
    },
    overdueShare: { label: () => 'Overdue share', definition: 'Overdue ÷ outstanding.' },
    dueSoon: {
      label: days => (days === 1 ? 'Due in 1 day' : `Due in ${days} days`),
      definition: 'Open amounts falling due within the days chosen in Settings.',
    },
    dso: {
      label: () => 'DSO (days)',
      definition: 'Days sales outstanding: outstanding ÷ sales of the last 90 days × 90.',
    },
    collected: {
      label: () => 'Collected in a month',
      definition: 'Received to date in the daily totals, today less a month ago.',
    },
  },
  why: {
    'no-balance': 'Nothing is open, so there is no share.',
    'no-sales-in-period': 'Nothing was signed in the last 90 days.',
    'not-enough-data': 'Not enough data: no signing dates.',
    'no-month': 'There are no daily totals a month old yet.',
    corrected: 'Payments in the ledger were corrected to less during this month.',
  },
  buckets: BUCKETS_EN,
  overdueWeek: 'Overdue',
  thisWeek: 'This week',
  week: from => `from ${from}`,
  others: n => (n === 1 ? '1 other' : `${n} others`),
  unnamed: 'No customer name',
  revenue: { contracts: 'contracts signed', invoices: 'invoices', deals: 'deals' },
  vat: { none: 'with VAT', some: 'VAT taken out where a rate is known', all: 'without VAT' },
  concentration: (revenue, cr1, cr5, hhi) =>
    `Concentration (12 months, ${revenue}): the largest customer has ${cr1} (CR1), the five largest ${cr5} (CR5), HHI ${hhi}`,
  bands: {
    scattered: ': scattered, not resting on a few.',
    moderate: ': moderate.',
    high: ': high; losing one large customer would be felt.',
    'very-high': ': very high; revenue rests on a few customers, others are worth winning.',
  },
  noSales: revenue => `Concentration: —, no ${revenue} in the last 12 months.`,
  noDeals: 'Concentration: —, revenue is that of deals, and there is no readable sheet of deals.',
  negative: n =>
    n === 1 ? '1 customer got back more and counts as 0.' : `${n} customers got back more and count as 0.`,
  expected: (weeks, later, undated) =>
    `By contract ${weeks} falls due in the next 12 weeks; later ${later} and without a due date ${undated}, both not in the chart.`,
  habit: (weeks, n, untold) =>
    ` By habit (${n} items paid in full) ${weeks} comes in; cannot say: ${untold}.`,
  noHabit: {
    'not-enough-data': ' By habit: —, not enough data, fewer than three items paid in full.',
    'no-paid-date-column': ' By habit: —, no day of payment.',
  },
  young: days =>
    `The lines rest on ${days} ${days === 1 ? 'day' : 'days'} of daily totals: not enough data, look again after a week.`,
  long: from => `The lines begin with the daily totals of ${from}.`,
  blocks: 'The figures of the charts, rewritten at every update; please write your own words elsewhere.',
}
