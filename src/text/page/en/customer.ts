// Customer: search, key figures, the six parts of the summary and their one-line conclusions.
import { many } from '../../many'
import type { CustomerText } from '../zh-CN/customer'

const joined = (parts: string[]) => parts.filter(part => part !== '').join('; ')

export const customer: CustomerText = {
  title: 'Customer',
  follow: 'Follow selection',
  followHint: 'Select another row in the sheet and its customer is shown here',
  search: 'Name, contact, phone, project',
  searchLabel: 'Find a customer',
  noHits: words => `Nothing found for "${words}". Spell it differently, or select the row in the sheet.`,
  hitOverdue: amount => `${amount} overdue`,
  hitBalance: amount => `${amount} open`,
  settled: 'settled',
  none: { title: 'No customer chosen', text: "Select a customer's row in the sheet, or search above." },
  credit: rating => `rating ${rating}`,
  owner: name => `owner ${name}`,
  toRow: 'Show in sheet',
  remind: 'See reminder',
  held: until => `on hold until ${until}`,
  never: 'do not remind',
  byHand: 'by hand',
  figures: { grossProfit: 'Gross profit', netProfit: 'Net profit', daysToPay: 'Days to pay' },
  marginOf: share => `margin ${share}`,
  fromReceipts: n => many(n, 'receipt', 'receipts'),
  parts: {
    basics: '1 Basics',
    history: '2 Transaction history',
    finance: '3 Finances',
    service: '4 Service and support',
    risk: '5 Risks',
    outlook: '6 Outlook and strategy',
  },
  basics: {
    nothing: 'No contact, phone or email',
    fields: { contact: 'Contact', phone: 'Phone', email: 'Email', address: 'Address', note: 'Note' },
    terms: 'Payment terms',
    blank: 'not filled in',
    edit: field => `Edit ${field.toLowerCase()}`,
    conflict: 'rows have different emails',
    noteOf: place => `Note (${place})`,
    changed: current => `This cell was just changed to "${current}". Yours is not saved yet.`,
    changedToBlank: 'This cell was just cleared. Yours is not saved yet.',
    useMine: 'Use mine',
    useTheirs: 'Use theirs',
    saved: field => `${field} saved to the sheet.`,
  },
  history: {
    year: amount => `${amount} in 12 months`,
    growth: change => `${change} on the year before`,
    gap: days => `one order every ${many(days, 'day', 'days')}`,
    join: joined,
    lineLabel: (from, to, peak) => `Line chart of revenue each month, ${from} to ${to}, peak ${peak}`,
    byMonth: 'Revenue each month',
    pieLabel: 'Pie chart of projects by revenue',
    byProject: 'By project',
    otherProjects: 'other projects',
    noProject: 'no project',
    deals: n => many(n, 'contract', 'contracts'),
    moreDeals: n => `${n} more`,
    noDate: 'no date',
    noMonths: 'No signing dates, so there is no history to draw.',
    purchases: n => `bought ${n === 1 ? 'once' : `${n} times`} in 12 months`,
    tickets: (mean, median, n) =>
      `one purchase: mean ${mean}, median ${median} (${many(n, 'order', 'orders')})`,
    rfm: (name, code) => `Buying habits: ${name}${code === '' ? '' : ` (RFM ${code})`}`,
    lines: n => many(n, 'line of deals', 'lines of deals'),
    allLines: n => `${n} more in the sheet of deals.`,
  },
  states: {
    settled: 'settled',
    unreadable: 'unreadable',
    'not-started': 'not started',
    undated: 'no due date',
    'not-due': 'not yet due',
    'due-soon': 'due soon',
    overdue: 'overdue',
  },
  finance: {
    conclusion: (revenue, balance) => `Revenue ${revenue}, open ${balance}`,
    overdue: amount => `overdue ${amount}`,
    roi: value => `ROI ${value}`,
    join: joined,
    rows: {
      revenue: 'Revenue',
      signed: 'Signed (with VAT)',
      received: 'Received',
      balance: 'Outstanding',
      overdue: 'Overdue',
      prepaid: 'Prepaid',
      unapplied: 'Unapplied',
      collectedShare: 'Collected',
      shareOfRevenue: 'Share of company revenue',
      cost: 'Cost',
      grossMargin: 'Gross margin',
      costToServe: 'Cost to serve',
      financing: 'Cost of capital tied up',
      netMargin: 'Net margin',
      roi: 'Return on investment',
    },
    roiForm:
      'Net profit = gross profit − cost to serve − cost of capital tied up (where a rate is set); ROI = net profit ÷ cost to serve. All time.',
  },
  service: {
    none: 'No reminders sent, no disputes',
    letters: (n, last) => `${many(n, 'reminder', 'reminders')} sent, last on ${last}`,
    noLetters: 'No reminders sent',
    disputes: (n, amount) => `${many(n, 'item', 'items')} in dispute, ${amount}`,
    join: joined,
    lastContact: (day, how) => `last contact ${day}, ${how}`,
    source: 'From the reminder log, the follow-ups and the dispute column.',
  },
  risk: {
    levels: { low: 'low', medium: 'medium', high: 'high' },
    none: 'No risk seen',
    join: joined,
    collection: (days, amount) =>
      days === undefined ? `${amount} overdue` : `up to ${many(days, 'day', 'days')} overdue, ${amount}`,
    silence: (days, usual) =>
      `no order for ${many(days, 'day', 'days')}${usual === undefined ? '' : ` (usually every ${usual})`}`,
    concentration: share => `${share} of company revenue, a heavy dependence`,
    data: 'Data incomplete, so not every risk can be judged',
  },
  outlook: {
    notCollected: amount => `${amount} signed, not collected`,
    nothingOpen: 'Nothing left to collect',
    next: (month, amount) => `${amount} to come in ${month}`,
    noMonth: 'no due date',
    expected: 'To come in, by due month (overdue: this month)',
    steps: 'Next steps',
    join: joined,
    step: {
      remind: amount => `Collect the ${amount} overdue`,
      'settle-dispute': amount => `Settle the disputed ${amount} first`,
      'fix-data': () => 'Complete the data',
      visit: days => `Get in touch: no order for ${days}`,
      keep: () => 'Carry on as now',
      'confirm-terms': () => 'Confirm the terms and their start',
    },
  },
  silence: {
    title: 'How long without an order',
    never: 'No orders on record',
    against: (days, usual, n) =>
      `No order for ${many(days, 'day', 'days')}; usually one every ${usual} (${n} days with orders)`,
    times: ratio => `, ${ratio} times as long`,
    tooFew: (days, n) =>
      `No order for ${many(days, 'day', 'days')}. With ${many(n, 'day', 'days')} of orders there is no usual gap to tell (not enough data).`,
    end: '.',
    earlier: (n, stayed, share, between) =>
      `Of ${n} silences this long in the company, ${stayed} went on for 90 days more: ${share}, 95% interval ${between[0]}–${between[1]}.`,
    earlierTooFew: n =>
      n === 0
        ? 'The company has not seen a silence this long yet.'
        : `The company has seen only ${many(n, 'silence', 'silences')} this long (not enough data).`,
    noOrder: of100 => `Of 100 customers like this one, about ${of100} place no order within 90 days.`,
    backTest: (n, expected, came) =>
      `Estimated the same way 90 days ago for ${n} customers: ${expected} without an order, it was ${came}.`,
    by: (used, other) => ` By ${used}: tried on the past it missed by less than ${other}.`,
    value: (orders, each, amount) =>
      `By the same model about ${orders} orders in the next 12 months of about ${each} each, ${amount} in all.`,
    valueBasis: customers =>
      `What an order is worth was learnt from ${customers} customers with more than one order.`,
  },
  sheet: {
    make: 'Create summary',
    made: sheet =>
      `The sheet “${sheet}” is made, what to print is selected: File ▸ Print, “Selected cells”, A4, fit to page.`,
    replaced: sheet => `The sheet “${sheet}” now shows this customer as of today.`,
    changed: {
      title: 'Somebody changed the summary',
      text: 'The generated part was changed by hand; making it again replaces that. What you wrote at its foot is kept.',
      yes: 'Replace it',
    },
  },
  sales: {
    title: (from, to) => `Forecast: revenue ${from} to ${to}`,
    company: 'Company',
    own: 'This customer',
    between: (low, high) => `The company total, about four times in five, between ${low} and ${high}.`,
    methods: {
      mean: 'the mean of the last 12 months',
      smoothed: 'exponential smoothing',
      damped: 'a fading trend',
      theta: 'the Theta method',
    },
    basis: (method, since, months) => `From ${months} whole months since ${since}, by ${method}.`,
    missed: missed => `Tried on the last 6 months it missed by ${missed}`,
    lastYear: missed => `; copying last year, by ${missed}`,
    end: '.',
    notTried: 'The history is too short to try it on.',
    tooFew: months =>
      `Only ${many(months, 'whole month', 'whole months')} of revenue; a forecast takes 6 (not enough data).`,
    ownBasis: n =>
      `From the monthly mean of the last 12 months (${n} days with orders), drawn somewhat towards the mean of all customers, then fitted to the company total.`,
    ownTooFew: n =>
      `Not enough data: ${many(n, 'day', 'days')} with orders. It takes three, the first half a year ago, and revenue in the last 12 months.`,
  },
}
