// The frame of the summary: next and previous key account, what is missing and who brings it, estimates, settings.
import { many } from '../../many'
import type { AccountText } from '../zh-CN/account'

export const account: AccountText = {
  neighbours: {
    place: (at, of) => `Key account ${at} of ${of}`,
    order: 'By revenue of 12 months, the largest is the first',
    none: of => `No key account; there ${of === 1 ? 'is' : 'are'} ${of}`,
    previous: 'Previous key account',
    next: 'Next key account',
    hint: (what, name, key) => `${what}: ${name} (${key})`,
  },
  estimated: 'estimate',
  estimatedOf: (n, of) => `${n} of ${of} have no cost booked and are reckoned by a cost rate`,
  allTime: (day, n) => `Cost and profit: all deals up to ${day}, ${many(n, 'deal')} with a cost.`,
  rows: {
    grossProfit: 'Gross profit',
    netProfit: 'Net profit',
    yearGross: 'Gross profit, past 12 months',
    expectedGross: 'Gross profit, next 12 months',
    servingShare: 'Cost to serve of revenue (12 months)',
  },
  margin: (share, n) => `Margin of the past 12 months ${share}, ${many(n, 'deal')}.`,
  expected: (from, to, low, high) =>
    `The next 12 months are ${from} to ${to}: expected revenue × margin of the past 12 months, about four times in five between ${low} and ${high}.`,
  ofCompany: share =>
    `Cost to serve of the whole company: ${share} of revenue, unassigned expenses included.`,
  rates: {
    open: 'Open cost rates',
    opened: sheet =>
      `“${sheet}” is open: enter customer, product and rate; contracts and deals without a cost are estimated by it.`,
    problems: {
      unreadable: (place, value) =>
        `In ${place} the “Cost rate” cannot be read: ${value}. Write it like 62%, 200% at most.`,
      doubled: (place, value) =>
        `In ${place} the “Cost rate” (${value}) differs from an earlier row of the same customer and product; neither is used.`,
      stranger: (place, value) => `In ${place} the “Customer” is not in the ledger: ${value}.`,
    },
  },
  missing: {
    title: 'What is missing',
    label: 'Missing',
    count: n => `${many(n, 'thing')} to enter, and the — above can be told`,
    what: {
      deals: 'A sheet of deals: for revenue, buying habits and the forecast',
      costs:
        'Costs: for gross and net profit and their ratios. Book them in a cost column, or estimate by cost rates',
      expenses: 'A sheet of expenses: for cost to serve, net profit, net margin and ROI',
      'capital-rate': 'The yearly cost of capital: for the cost of capital tied up; net profit does without',
      'paid-days': 'A paid-on column: for days to pay and payment habits',
      services: 'A sheet of services: for response and solutions',
      scores: 'A sheet of satisfaction: no score of his in 12 months',
    },
    make: {
      deals: 'Make deals sheet',
      costs: 'Make cost rates',
      expenses: 'Make expenses sheet',
      'capital-rate': 'To Settings',
      'paid-days': 'Add paid-on column',
      services: 'Make services sheet',
      scores: 'Make satisfaction sheet',
    },
    costColumn: 'Add cost column',
    made: sheet => `The sheet “${sheet}” is made; fill it in and the figures follow.`,
    added: 'A column was added at the right of the ledger; fill it in and the figures follow.',
  },
  settings: {
    title: 'Customer summary',
    hint: 'Which parts the sidebar and the sheet “Account summary” show. The goal above decides which comes first and is open.',
  },
}
