// The collection plan, and the collection, overdue and turnover rates.
import { many } from '../../many'
import type { PlanText } from '../zh-CN/plan'

const customers = (n: number) => `${n} ${n === 1 ? 'customer' : 'customers'}`
const items = (n: number) => many(n, 'item')

export const plan: PlanText = {
  line: 'Collection plan and rates',
  open: 'Open',
  title: 'Collection plan',
  month: 'Month',
  overdue: 'Overdue at start',
  due: 'Due in month',
  held: 'Less: held',
  heldApart: 'held',
  plan: 'plan',
  actual: 'received',
  unplanned: 'Beyond the plan',
  offer: month => `The plan of ${month} is not frozen yet`,
  offerText:
    'Plan = overdue at the start + due in the month − what is in dispute or on hold beyond it. Items without a due date are in no plan. The earlier it is frozen the better, best on the first day.',
  freeze: 'Freeze this month’s plan',
  frozen: (month, n, amount) => `The plan of ${month} is frozen: ${customers(n)}, ${amount}.`,
  ask: {
    title: month => `Freeze the collection plan of ${month}`,
    what: (n, amount) =>
      `${customers(n)}, ${amount} to come in, written to the hidden sheet “Collection plan”.`,
    after:
      'A frozen plan is not changed; a customer’s amount can be adjusted with a reason, and the first one stays.',
  },
  done: share => `${share} done`,
  slow: 'behind',
  onTime: 'on time',
  gone: (share, days) => `${share} of the month is over, ${days} ${days === 1 ? 'day' : 'days'} left.`,
  byOwner: 'By account owner',
  byCustomer: n => `By customer · ${n}`,
  customers,
  others: n => `${n} more are in the sums and in the sheet “Collection plan”.`,
  nobody: 'not set',
  fact: (name, amount) => `${name} ${amount}`,
  frozenBy: (at, by) => `Frozen ${at} by ${by}`,
  basis: {
    dated: until =>
      `Received by the days of receipts, to ${until}; everything a customer paid in the month counts.`,
    difference: until =>
      `Received = paid to date in the ledger less that at the start, to ${until}; everything a customer paid in the month counts.`,
    'to-next': until =>
      `Received = paid to date when the next month was frozen less that at the start, to ${until}.`,
    'open-end': until =>
      `Received to ${until}; the next month was not frozen, so payments without a day count whenever they were made.`,
  },
  joined:
    'A name merged into this customer after the freeze was in no row of the plan: what it had paid before the month was not kept, so what came in cannot be told.',
  adjust: 'Adjust',
  newPlan: 'New amount',
  reason: 'Reason',
  reasonNeeded: 'Say in a sentence why.',
  adjusted: (before, reason, by) => `Planned ${before} first; ${by} adjusted it: ${reason}`,
  adjustedTo: (name, amount) => `The plan of ${name} is ${amount} now; the first one stays on record.`,
  rates: {
    title: 'Collection, overdue, turnover',
    period: 'Period',
    periods: {
      month: ['This month', 'Last month'],
      quarter: ['This quarter', 'Last quarter'],
      year: ['This year', 'Last year'],
    },
    days: (from, to) => `${from} to ${to}`,
    rate: {
      name: 'Collection rate',
      meaning:
        'Of what fell due in the period, the part received by its end ÷ what fell due, less credit notes, roundings and fees.',
    },
    overdueRate: {
      name: 'Overdue rate',
      meaning: 'Overdue balance at the end ÷ outstanding balance at the end.',
    },
    turnover: {
      name: 'Turnover',
      meaning: 'Sales of the period brought to a year ÷ the mean of what was open at its start and end.',
    },
    badDebt: {
      name: 'Bad-debt rate',
      meaning: 'Written off in the period, less what was recovered ÷ sales of the period.',
    },
    writeOffs: n => `${n} ${n === 1 ? 'write-off or recovery' : 'write-offs and recoveries'}`,
    of: (part, whole, n) => `${part} ÷ ${whole}, ${items(n)}`,
    sold: (sales, mean, n) => `sales ${sales} (${items(n)}), mean open ${mean}`,
    times: n => `${n} times a year`,
    undated: n =>
      `${items(n)} with payments without a day: they count as received at the start and at the end.`,
    due: 'due',
    received: 'received',
    balance: 'open',
  },
  settings: {
    title: 'Collection plan',
    tick: 'Freeze each month’s plan by itself',
    hint: 'On the first run of the hourly job in a month; somebody must have the job switched on.',
  },
}
