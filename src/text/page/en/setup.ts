// Set-up: goal, sheet and columns, payment terms, what will be written, and the result.
import { many } from '../../many'
import type { SetupText } from '../zh-CN/setup'

export const setup: SetupText = {
  title: 'Set up',
  step: (n, of) => `Step ${n} of ${of}`,
  leave: 'Not now',
  nothingYet: 'Nothing is written to the sheet until you confirm in the last step.',
  goal: {
    title: 'What is this sheet mainly for?',
    choices: {
      collect: { name: 'Collect payments', text: 'Who owes, for how long, whom to remind first' },
      satisfaction: {
        name: 'Raise satisfaction',
        text: 'Contacts and dealings kept clear, reminders in measure',
      },
      resources: {
        name: 'Use resources well',
        text: 'Which customers, industries and regions deserve more',
      },
      return: { name: 'Raise the return', text: 'With costs: which customers earn money' },
    },
  },
  columns: {
    title: 'Is everything understood?',
    sheet: 'Sheet',
    sheetRows: (name, rows) => `${name} (${many(rows, 'row', 'rows')})`,
    alike: {
      title: 'Sheets with the same headers',
      text: 'Those ticked make one ledger with the sheet above: added up and reminded together. Each sheet stays where it is.',
      header: row => `headers in row ${row}`,
      unit: unit => `amounts in ${unit}`,
      same: (rows, sheet) =>
        `${rows} ${rows === 1 ? 'row is' : 'rows are'} also in "${sheet}": it looks like a copy and would be counted twice`,
    },
    beside: {
      title: 'Tables beside it',
      text: 'Those ticked are read along, without colours or input help of ours.',
      roles: { customers: 'Customers', receipts: 'Receipts' },
      sheet: (role, sheet) => `${role}: ${sheet}`,
      between: '. ',
      names: { paidOn: 'Received on', paid: 'Amount received', dueOn: 'Bill due on' },
      brings: {
        customers:
          'Contact data and credit limits come from here first, and terms and owner where a contract has none.',
        feed: 'What is paid on each contract is worked out from here.',
        compare: 'The ledger has its own paid amounts: those count, and this is only compared.',
      },
      known: {
        customers: (known, of) => `${known} of ${many(of, 'customer', 'customers')} of the ledger are in it`,
        receipts: (known, of) => `${known} of ${many(of, 'receipt', 'receipts')} fit the ledger`,
      },
      columns: (known, of) => `Columns: ${known} of ${of} used`,
      needed: {
        customers: sheet => `"${sheet}" needs a customer.`,
        receipts: sheet => `"${sheet}" needs a day, an amount, and a customer or contract number.`,
      },
    },
    headerRow: 'Header row',
    readAgain: 'Read again',
    understood: (known, of) => `${known} of ${many(of, 'column', 'columns')} understood`,
    ignored: '(do not use)',
    noHeader: letter => `column ${letter} (no header)`,
    noSamples: 'no data',
    field: header => `"${header}" is`,
    confidence: { sure: 'sure', likely: 'likely', none: 'unknown' },
    why: {
      remembered: 'set up before',
      label: 'the header is this name',
      alias: 'the header is a common name for it',
      'former-label': 'the header is a former name',
      content: 'seen from the content',
      chosen: 'you said so',
      none: 'header not known',
    },
    unit: unit => `The header says "${unit}". Figures are`,
    unitYes: unit => `in ${unit}`,
    unitNo: 'as they are, no conversion',
    order: {
      ask: 'Dates like 3/4/2026',
      'day-first': 'day first (3 April)',
      'month-first': 'month first (4 March)',
      choose: 'Choose',
      contradictory: 'Dates of this column contradict each other; the unclear ones are listed under Data.',
    },
    missing: names => `Useful columns not there: ${names}. It works without, with fewer features.`,
    leftToSay: n =>
      `${many(n, 'choice', 'choices')} left below before you can go on: a unit, or day or month first.`,
    needed: 'At least the customer and an amount (total or unpaid) are needed.',
    style: 'One row is',
    styles: { contract: 'a contract', invoice: 'an invoice' },
    styleHints: { contract: 'With total, paid and unpaid.', invoice: 'With a paid-on date once paid.' },
    currency: 'Currency',
  },
  terms: {
    title: 'What do these terms mean?',
    none: 'All payment terms are understood',
    count: n => many(n, 'row', 'rows'),
    known: n => `${n} understood`,
    knownHint: 'Change what was agreed otherwise; later under More ▸ Payment terms.',
    skip: 'Without a choice there is no due date and no reminder; it is listed under Data.',
    blankPaid: n =>
      n === 1
        ? '1 row has neither a paid nor an unpaid amount'
        : `${n} rows have neither a paid nor an unpaid amount`,
    blankPaidYes: 'Blank means 0, nothing paid yet',
    blankPaidHint: 'Without the tick these rows are listed as to correct and not reminded.',
  },
  confirm: {
    title: 'Confirming will',
    list: sheets => `In ${sheets.map(sheet => `"${sheet}"`).join(', ')}:`,
    beside: sheets =>
      `read ${sheets.map(sheet => `"${sheet}"`).join(', ')} along, remembering only where the columns are`,
    remember: 'remember the columns, so that they may be renamed, moved or inserted',
    rules: 'add input help to these columns: it warns, never blocks, and your own stays',
    colours: 'add a few colour rules: overdue, due soon, large, long unpaid, settled, to correct',
    dueColumn:
      'add a column "Due date" at the far right, counted from the terms, so that rows can be coloured',
    dueColumnPresent: 'keep using the column "Due date" that is there',
    openColumn:
      'add a column "Unpaid" at the far right, worked out from the receipts, so that the contracts can be coloured',
    openColumnPresent: 'keep using the column "Unpaid" that is there',
    dailyTotals:
      'keep one row of totals a day (balance, overdue, aging, receipts) to compare with last month',
    dailyTotalsHint:
      'In a hidden sheet, checked hourly, run with your account; it also brings the sheet Warnings up to date every day.',
    untouched:
      'No content, format, filter or protection of yours is changed; More ▸ Uninstall removes it all. No mail is sent.',
    yes: 'Confirm',
  },
  working: 'Setting up…',
  result: {
    rest: 'The sheets are long; input help and colours of the others follow:',
    title: 'Set up',
    text: (items, customers) =>
      `${many(items, 'item', 'items')} of ${many(customers, 'customer', 'customers')} read.`,
    problems: n => `${many(n, 'cell', 'cells')} to correct; these are not reminded until then.`,
    noProblems: 'No data problems found.',
    rules: (set, kept) =>
      `Input help on ${many(set, 'column', 'columns')}${kept > 0 ? `; ${many(kept, 'column keeps', 'columns keep')} your own` : ''}.`,
    refused: names =>
      `${names}: in a Table (Format ▸ Convert to table) that manages the types of its columns, so no input help was added.`,
    colours: n => `${many(n, 'colour rule', 'colour rules')} added.`,
    dueColumn: 'The column "Due date" was added.',
    openColumn: 'The column "Unpaid" was added; every refresh and recorded receipt brings it up to date.',
    beside: {
      customers: (sheet, rows) => `Customers "${sheet}": ${many(rows, 'customer', 'customers')}.`,
      receipts: (sheet, rows) => `Receipts "${sheet}": ${many(rows, 'receipt', 'receipts')}.`,
    },
    hourly: {
      on: 'Daily totals are kept from today.',
      off: 'No hourly job: totals are kept on days someone opens the overview or refreshes.',
      'someone-else': "Daily totals are already kept by a colleague's account.",
    },
    home: 'See overview',
    check: 'See what to correct',
  },
}
