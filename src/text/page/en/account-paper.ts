// Compared with before, print and send: the summary of a customer over time and on paper.
import type { AccountPaperText, ComparedText } from '../zh-CN/account-paper'

/** What the sheet and the page of paper say as well. */
export const compared: ComparedText = {
  title: 'Compared with before',
  against: period => `against ${period}`,
  better: what => `better: ${what}`,
  worse: what => `worse: ${what}`,
  alike: period => `about as in ${period}`,
  nothingBefore: 'nothing earlier to compare with',
  part: '; ',
  figures: {
    revenue: 'Revenue',
    shareOfRevenue: 'Share of company',
    orders: 'Days with orders',
    grossProfit: 'Gross profit',
    grossMargin: 'Gross margin',
    costToServe: 'Cost to serve',
    collected: 'Collected',
    balance: 'Balance',
    overdue: 'Overdue',
    daysToPay: 'Days to pay',
    services: 'Services',
    satisfied: 'Satisfied',
  },
  points: points => `${points} pts`,
  days: n => `${n} days`,
  times: n => n,
  turned: 'turned into a loss',
  same: 'same',
  few: 'not enough data',
  sample: n => `${n} paid`,
  scores: n => `${n} scores`,
}

export const accountPaper: AccountPaperText = {
  compare: {
    ...compared,
    open: 'Compare',
    who: { label: 'Whose', company: 'Whole company' },
    units: { quarter: 'By quarter', year: 'By year' },
    unit: 'Compare by',
    earlier: 'Earlier',
    later: 'Later',
    underWay: day =>
      `This period is not over, figures as of ${day}; revenue and other figures of a whole period are not compared, only balances and ratios.`,
    small: 'Small: how the first period differs from this one.',
    noLedger: 'before the ledger',
    basis: (from, to) => `${from} to ${to}; balance, overdue and days to pay as of the last day.`,
    basisMore:
      'Collected counts dated payments; gross profit, rows with a cost or a cost rate; fewer than 5 scores are not compared.',
    sources: 'Where the figures come from',
    kept: (period, at, by) => `${period}: snapshot, kept ${at} by ${by}`,
    reckoned: period => `${period}: no snapshot, reckoned to that day from the ledger as it stands`,
    drift: period => `Changed in the ledger since ${period} was kept:`,
    drifted: (name, kept, now) => `${name} was kept as ${kept}, the ledger now says ${now}`,
    wordsThen: period => `Written by ${period}`,
    snapshots: {
      title: 'Snapshots',
      none: 'none yet',
      last: period => `last ${period}`,
      row: (customers, at) => `${customers} key accounts, kept ${at}`,
      how: 'After each quarter and year the hourly job keeps once: figures of the key accounts and the company, and what was written on the summary sheet and in the account plan by then. What is kept does not change.',
      missing: periods => `Not kept: ${periods}. They can be kept now, from the ledger as it stands.`,
      keep: 'Keep…',
      ask: {
        title: 'Keep snapshots',
        text: periods =>
          `Figures of every key account and of the company for ${periods}, by the ledger as it stands, go into the hidden sheet Account snapshots. The ledger is not touched.`,
        later: 'What was changed since, and payments without a day, count as they are now.',
        yes: 'Keep',
      },
      done: (periods, customers) => `Kept ${periods}, ${customers} key accounts.`,
      nothing: 'All of them are kept already.',
    },
  },
  paper: {
    title: 'Print and send',
    open: 'Print or send',
    preview: 'The summary as a page to print',
    onePage:
      'One A4 page, charts as pictures, readable in black and white. The same as on the sheet Account summary.',
    print: 'Print',
    printing: 'The print window is open; “Save as PDF” makes a file.',
    send: 'Mail as PDF…',
    to: 'Send to',
    me: 'me',
    owner: 'owner',
    inside: 'Only to yourself and colleagues of People, never to the customer.',
    noPeople: 'People has no colleague’s address yet.',
    nobody: 'Choose whom to send it to.',
    ask: {
      title: 'Send the summary',
      text: (name, n, to) =>
        `The summary of ${name} goes as PDF to ${n} internal ${n === 1 ? 'address' : 'addresses'}: ${to}.`,
      not: 'It does not go to the customer.',
      yes: 'Send',
    },
    sent: to => `Sent to ${to}.`,
  },
}
