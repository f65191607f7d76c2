// How customers pay: how late one usually is, who is habitually late and what to do about it, expected cash, credit.
import type { PayingText } from '../zh-CN/paying'

const dayCount = (n: number) => (n === 1 ? '1 day' : `${n} days`)

export const paying: PayingText = {
  late: days =>
    days === 0 ? 'on the day' : days > 0 ? `${dayCount(days)} late` : `${dayCount(-days)} early`,
  usually: late => `usually ${late}`,
  times: (of, hits) => `late ${hits} of ${of} times`,
  estimate: (share, from, to) => `estimated share of items paid late ${share} (most likely ${from} to ${to})`,
  grade: grade => `payer grade ${grade}`,
  strategies: {
    dispute: (_, amount) => `Settle the disputed ${amount} first, then the rest.`,
    'owner-calls': (_, amount) =>
      `${amount} is overdue, a large amount: the account owner calls and agrees a day of payment.`,
    prepay: ({ days, more }) =>
      `Usually ${dayCount(days)} late, and ${more} more in the last six months: shorter terms for new orders, or part in advance.`,
    tighten: ({ days }) =>
      `Usually ${dayCount(days)} late: shorter terms for new orders, and a call before the due day to agree the payment.`,
    'remind-earlier': ({ days }) =>
      `Always about ${dayCount(days)} late, but reliable: remind ${dayCount(days)} earlier and expect the money ${dayCount(days)} after the due day.`,
    growing: ({ more }) =>
      `${dayCount(more)} later than before in the last six months: ask why, and get in touch on the due day.`,
    confirm: () => 'No pattern to be seen: remind 7 days before the due day and confirm on the day itself.',
  },
  latePayers: {
    title: 'Habitually late',
    open: 'Habitually late customers',
    counted: (count, known, customers) =>
      `Of ${customers} customers ${known} have enough on record to tell, ${count} of them habitually late`,
    sums: (open, overdue) => `open ${open}, overdue ${overdue}`,
    none: 'No customer is habitually late.',
    noDates: 'The ledger has neither days of payment nor receipts, so it cannot tell who pays late.',
    more: n => `${n} more are not listed.`,
    since: day => `payments since ${day}`,
    openFacts: (open, overdue) => `open ${open}${overdue === '' ? '' : `, ${overdue} of it overdue`}`,
    rules: 'How this is told, and where the advice comes from',
    rule: (fewest, grace) =>
      `At least ${fewest} items known to be on time or late (paid in full, or overdue and unpaid), a payment with a day among them, and nine chances in ten that more are late than on time. ${grace === 0 ? 'Paid after the due day is late.' : `Up to ${dayCount(grace)} late still counts as on time.`}`,
    shrunk:
      'The share of a customer with few items is drawn towards that of all customers: late 20 of 20 times is not called 100%.',
    order: [
      'Something in dispute: settle that first.',
      'Overdue by the large amount of the settings: the account owner calls.',
      'Usually more than 30 days late (with fewer than three items paid in full, by the mean with unpaid): shorter terms; 7 more days in the last six months: part in advance.',
      'Eight of ten payments within 15 days of each other: reliable, remind earlier.',
      'Otherwise: 7 more days in the last six months, ask why; else confirm before and on the due day.',
    ],
  },
  expected: {
    title: 'Expected cash',
    open: 'Expected cash',
    four: (due, habit) => `Next four weeks: ${due} by contract, ${habit} by habit`,
    fourDue: due => `Next four weeks: ${due} by contract, — by habit`,
    basis: (n, usual) => `habits from ${n} items paid in full, all customers ${usual}`,
    columns: { week: 'Week', due: 'By contract', habit: 'By habit' },
    overdue: 'Overdue',
    thisWeek: 'This week',
    week: from => `from ${from}`,
    later: 'Later',
    undated: 'No date',
    untold: 'Cannot say',
    total: 'Total',
    how: 'How it is reckoned',
    rules: [
      'By contract: open amounts in the week of their due day, those overdue apart.',
      'By habit: the due day plus the days this customer is usually late, the median of his items paid in full; with few of them drawn towards the median of all customers, half and half at three.',
      'Where it is later than that already: the median of those of his payments that were later still; with fewer than three of them, of those of all customers. So nothing falls into the past.',
      'What is later than even the latest few of all customers stands under "Cannot say".',
    ],
    nothing: 'Nothing is open.',
  },
  facts: {
    title: 'How he pays',
    basis: since => `payments since ${since}`,
    delay: 'Mean delay by amount',
    delayWithUnpaid: 'Mean delay with unpaid',
    usual: 'Usually (median)',
    onTime: 'On time by amount',
    grade: 'Payer grade',
    gradeHint:
      'A up to 30 days, B up to 60, C up to 90, D from 91; by the mean delay with unpaid. It is not the credit rating.',
    late: 'Times late',
    recent: 'Last six months',
    before: 'Before that',
    items: n => (n === 1 ? '1 item' : `${n} items`),
  },
  credit: {
    limit: 'Credit limit',
    none: 'none set',
    cashOnly: '0, cash only',
    exposure: 'Credit in use',
    use: 'Used',
    room: 'Room',
    over: amount => `over by ${amount}`,
    committed: (amount, share) => `with contracts signed and not begun ${amount}, ${share} of the limit`,
    used: share => `${share} of the credit limit used`,
    ranOut: day => `ran out on ${day}, counts as 0`,
    owingPast: (day, amount) => `The credit limit ran out on ${day}, and ${amount} is open`,
    owing: amount => `Cash only, but ${amount} is open`,
    projected: share => `with contracts signed and not begun, ${share} of the credit limit`,
    full: (share, amount) => `Credit limit used up: ${amount}, ${share} of it`,
    near: (share, amount) => `Credit limit nearly used up: ${amount}, ${share} of it`,
  },
  advice: 'Advice',
}
