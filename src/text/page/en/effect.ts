// Effect of the reminders: what was paid after the letters, promises kept, before and since use; each with how it is reckoned.
import { many } from '../../many'
import type { EffectText } from '../zh-CN/effect'

const items = (n: number) => many(n, 'item', 'items')
const days = (n: number) => many(n, 'day', 'days')

export const effect: EffectText = {
  title: 'Effect of reminders',
  open: 'Effect of reminders',
  line: (day, before, now) => `Overdue share since ${day}: ${before} → ${now}`,
  look: 'See effect',
  none: 'No letter that counts has gone out yet. Tests and letters not sent, come back or cancelled do not count.',
  period: (from, to) => `letters of ${from} to ${to}`,
  level: (level, letters) => `${level} · ${many(letters, 'letter', 'letters')}`,
  paid: n => `Paid within ${days(n)} of the letter`,
  came: n => `Amount paid within ${days(n)} of the letter`,
  of: (hits, n) => `${hits} ÷ ${items(n)}`,
  amount: (part, whole) => `${part} ÷ ${whole}`,
  interval: (low, high) => `95% sure between ${low} and ${high}`,
  few: n => `only ${items(n)}, not enough data`,
  waiting: n => `${items(n)} not that old yet, left out`,
  without: (n, share) =>
    `of ${items(n)} that were as late before use, without a letter, ${share} were paid in as many days`,
  withoutFew: n => `only ${items(n)} like these before use, not enough data to compare`,
  half: 'Half were paid after',
  halfNote: n => `${items(n)}, those unpaid counted up to today`,
  unknown: n => `${many(n, 'letter', 'letters')} of unknown outcome, apart from the above`,
  leftOut: {
    before: n => `${items(n)} paid before the letter and entered later`,
    lowered: n => `${items(n)} credited or written off`,
    undated: n => `${items(n)} paid on a day nobody knows`,
    gone: n => `${items(n)} no longer in the ledger`,
  },
  notCounted: 'Left out: ',
  promises: 'Promises kept',
  byCustomer: 'By customer',
  byOwner: 'By owner',
  nobody: 'nobody named',
  kept: (kept, n) => `${kept} kept of ${n} past their day`,
  fewEach: n => `${n} more have fewer than 3 past their day: not enough data, not listed.`,
  since: 'Before and since',
  tooYoung: 'Daily totals begin today; from tomorrow on there is a before and after.',
  days: (first, now, n, rows) => `${first} against ${now}, ${days(n)} apart, totals of ${days(rows)}`,
  overdue: 'Overdue amount',
  share: 'Overdue share',
  dso: 'DSO',
  arrow: (before, now) => `${before} → ${now}`,
  saved: 'Cost of capital saved',
  lost: 'Cost of capital added',
  how: 'How it is reckoned',
  rules: [
    'These are facts about what followed the letters, not what they caused: no items were left alone to compare with, and early, telephoned and repeated reminders are all in it.',
    'Letters that count: sent and not come back, and marked as told by hand. An item counts once a level, by its first letter; the day of the letter is day 0, and only items whose days are over are counted.',
    'Paid by the day of the receipt or of full payment; money without a day counts as paid before the letter, and what was then nothing is left out. Credits and write-offs are no payment.',
    'Before use: items due before the first day of the daily totals, unpaid at the median age of this level’s letters and without a letter then; with fewer than 5 no comparison.',
    'Days until half were paid: the Kaplan–Meier median. Intervals are Wilson’s at 95%.',
    'Cost of capital saved: (overdue share of the first day × the day’s balance − the day’s overdue), added up day by day, × yearly rate ÷ 365. A day without totals takes those before it.',
    'Promises kept: of those past their day, paid in full by that day and one workday. Fewer than 3 say nothing.',
  ],
  formula: rate => `at ${rate} a year, nothing else taken out`,
}
