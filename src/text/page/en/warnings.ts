// The rules by name, and one customer's warnings; rules and statuses are called as in the sheet Warnings.
import type { WarningsText } from '../zh-CN/warnings'

export const warnings: WarningsText = {
  rules: {
    'long-unpaid': 'long unpaid',
    overdue: 'overdue',
    'broken-promise': 'broken promise',
    'over-credit': 'credit limit',
    large: 'large',
    'off-habit': 'later than usual',
    'address-conflict': 'different e-mails',
    'bad-data': 'data problem',
    'due-soon': 'due soon',
    'stale-data': 'stale data',
    limitation: 'limitation',
    'opportunity-late': 'opportunity past its day',
    'measure-due': 'measure due',
    'review-due': 'review due',
    'survey-due': 'survey due',
    'stale-satisfaction': 'stale satisfaction',
  },
  ruleHints: {
    'long-unpaid': '',
    overdue: '',
    'broken-promise':
      'One workday past the promised day and not paid as promised; closed by a new day or by payment.',
    'over-credit':
      'Needs a column “Credit limit”: blank is no limit, 0 is cash only; a limit used up is “high”.',
    large: 'Only what is overdue or due soon.',
    'off-habit':
      'By what he paid before; with fewer than three paid dates there is not enough data and no warning.',
    'address-conflict': '',
    'bad-data': '',
    'due-soon': '',
    'stale-data': 'Customers who owe something and whose data is past its rhythm; closed by Verified.',
    limitation: 'Told at 180, 90 and 30 days left, and once it has passed. A hint, no legal advice.',
    'opportunity-late':
      'Opportunities of the Account plan in progress past their expected day; closed by another state or day.',
    'measure-due': 'Measures and expansions of the Account plan due soon or past their day.',
    'review-due': 'Reviews of the Account plan due soon or past their day.',
    'survey-due': 'Surveys of the Account plan due soon or past their day.',
    'stale-satisfaction':
      'Only with a sheet of satisfaction. How often is set below under Service; closed by a new answer.',
  },
  statuses: { open: 'to do', 'in-progress': 'in progress', resolved: 'resolved', ignored: 'ignored' },
  status: 'Status',
  statusHint:
    '“ignored” or “resolved” while the cause is still there keeps it quiet, unless it grows worse or comes back.',
  owner: 'Owner',
  note: 'Note',
  facts: (action, found) => [action, found].filter(fact => fact !== '').join(' · '),
  found: day => `found ${day}`,
  saved: 'Saved in Warnings.',
  undone: 'Changed back.',
  changed: 'A colleague has just changed this one; you see the latest.',
  none: 'This customer has no warnings now.',
  list: n => `${n} ${n === 1 ? 'warning' : 'warnings'}, also in the sheet Warnings.`,
}
