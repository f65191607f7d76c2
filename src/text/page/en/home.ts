// Overview: key figures against last month, ageing, the most urgent things, the last run.
import { many } from '../../many'
import type { HomeText } from '../zh-CN/home'

export const home: HomeText = {
  balance: 'Outstanding',
  overdue: 'Overdue',
  dueSoon: days => `Due in ${many(days, 'day', 'days')}`,
  dso: 'DSO',
  dsoHint: 'Days sales outstanding, last 90 days: receivables ÷ sales of these 90 days × 90',
  openItems: n => many(n, 'open item', 'open items'),
  overdueOf: (share, customers) => `${share}, ${many(customers, 'customer', 'customers')}`,
  dsoWindow: 'last 90 days',
  against: 'vs last month',
  againstHint: (day, then) => `${then} on ${day}`,
  noEarlier: 'Daily totals are kept from the day of set-up; the comparison starts after a month.',
  days: n => `${n > 0 ? '+' : n < 0 ? '−' : ''}${many(Math.abs(n), 'day', 'days')}`,
  unchanged: 'unchanged',
  prepaid: amount => `${amount} prepaid besides; it does not reduce the balance.`,
  unreadable: n => `${many(n, 'item', 'items')} with an unreadable amount not counted.`,
  ageing: 'Aging',
  ageingDetails: 'Details',
  ageingHide: 'Hide details',
  ageingTable: { bucket: 'Bucket', count: 'Items', amount: 'Open amount', share: 'Share' },
  urgent: n => (n === 1 ? 'Most urgent' : `The ${n} most urgent`),
  all: n => `All ${n}`,
  fewer: 'Only 5',
  outOf: n => `of ${n}`,
  nothingUrgent: 'No warning waits for anybody.',
  news: (opened, closed) => `Since yesterday: ${opened} new · ${closed} resolved`,
  actions: {
    remind: 'Remind',
    hold: 'Hold',
    contact: 'Contact',
    look: 'Look',
    verify: 'Verify',
    demand: 'Demand',
    plan: 'Plan',
    acknowledge: 'Statement',
  },
  badRows: n => many(n, 'row to correct', 'rows to correct'),
  lastRun: (when, sent, withheld) => `${when}: ${many(sent, 'letter', 'letters')} sent, ${withheld} not`,
  lastTest: (when, sent) => `${when}: ${many(sent, 'test letter', 'test letters')} to yourself`,
  lastTrouble: (failed, unknown) =>
    [failed > 0 ? `${failed} failed` : '', unknown > 0 ? `${unknown} of unknown outcome` : '']
      .filter(part => part !== '')
      .join(', '),
  why: 'Why',
  health: score => `Data soundness ${score}`,
  problems: n => `${many(n, 'finding', 'findings')} to look at`,
  look: 'Look',
  stale: {
    mine: last =>
      `The hourly job stopped; last run ${last}. It was started again just now; look once more in two hours.`,
    other: (owner, last) =>
      `The hourly job of ${owner} stopped; last run ${last}. Ask ${owner} to open Zhangqi once, or run it yourself.`,
    take: 'Run it as me',
    ask: {
      title: 'Run it as me',
      text: owner =>
        `Unattended sending comes along: ${owner} stops, and the letters as they stand now go to customers from your account, their answers to your mailbox.`,
      yes: 'Take over',
    },
    taken: 'It runs under your account from now on, first in about an hour.',
    never: 'never',
  },
  board: {
    text: 'Dashboard: key figures, six charts',
    open: { none: 'Make it', there: 'Open', gone: 'Make it anew' },
    working: 'Drawing…',
    did: {
      none: 'There is no dashboard.',
      made: 'The dashboard is made and open.',
      updated: 'The dashboard is up to date and open.',
      busy: 'A colleague is updating the dashboard; it is open.',
      'no-permission': 'The dashboard is protected; you may not update it. It is open.',
    },
    missing: {
      title: n => (n === 1 ? 'A chart is missing' : `${n} charts are missing`),
      text: 'Somebody deleted it. Put back, the other charts stay as and where they are.',
      yes: 'Put back',
    },
  },
  legend: 'Colours in the sheet',
  legendRows: [
    { tone: 'bad', name: 'Overdue', text: 'whole row' },
    { tone: 'warn', name: 'Due soon', text: 'the due date' },
    { tone: 'info', name: 'Large', text: 'the total' },
    { tone: 'late', name: 'Long unpaid', text: 'the due date' },
    { tone: 'hold', name: 'Settled or in dispute', text: 'whole row' },
    { tone: 'wrong', name: 'Data problem', text: 'the cell to correct' },
  ],
  legendNote:
    'Later than usual, credit limit and different e-mails have no colour and stand in Warnings only; nor has a rule that is off.',
}
