// How a key figure comes about, in one sentence, and the rows behind it.
import type { BehindText } from '../zh-CN/behind'

export const behind: BehindText = {
  open: figure => `How ${figure} comes about`,
  meaning: {
    balance: () => 'What is not paid yet of all contracts: total less paid. Prepayments do not reduce it.',
    overdue: () => 'What is not paid though its due date has passed; the due day itself does not count.',
    dueSoon: days => `What is not paid and falls due within ${days} days from today.`,
    dso: () =>
      'Outstanding ÷ sales of the last 90 days × 90: how many days it takes, at this pace, until what was sold is paid.',
  },
  formula: (balance, sales, days) => `${balance} ÷ ${sales} × 90 = ${days}`,
  n: { balance: 'open', overdue: 'overdue', dueSoon: 'due soon', dso: 'sold in the last 90 days' },
  counted: (n, what, amount) => `${n} ${what}, ${amount} in all`,
  rows: 'The rows behind it, the largest first',
  more: n => `${n} more are not listed.`,
  nothing: 'No row counts here.',
  due: day => `due ${day}`,
  agreed: (day, later) => `agreed ${day}, moved ${later ? 'later' : 'earlier'} for days off`,
  sold: day => `signed ${day}`,
  noDay: 'no date',
  collection: {
    title: 'More figures',
    countback: {
      name: 'Countback DSO',
      text: 'Counted back from the latest sales: how many days of sales the receivables amount to.',
    },
    bestPossible: {
      name: 'Best possible DSO',
      text: 'If nothing were overdue: balance not overdue ÷ sales of the last 90 days × 90.',
    },
    delinquent: {
      name: 'Average days delinquent',
      text: 'DSO less best possible DSO: the days the overdue adds.',
    },
    overdueShare: { name: 'Overdue share', text: 'Overdue amount as a share of the balance.' },
    effectiveness: {
      name: 'Collection effectiveness',
      text: 'Of what could be collected in this time, the share that was; write-offs and credit notes count. Above 80% is good, below 50% is low.',
    },
    turnover: {
      name: 'Receivables turnover',
      text: 'Sales of a year ÷ the mean of the receivables a year ago and now.',
    },
  },
  atLeast: days => `at least ${days}`,
  since: day => `since ${day}`,
  times: times => `${times} times a year`,
  historyShort: 'The sales on record do not go back far enough; it is this long or longer.',
}
