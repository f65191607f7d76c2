// Reconciling with the general ledger: the balances handed over, what came of them, names to confirm, explanations.

import type { BalanceRole, UnreadRow } from '../../../core/general-ledger/types'
import { many } from '../../many'
import { unitName } from '../figures'
import type { GeneralLedgerText } from '../zh-CN/general-ledger'

const roles: Record<BalanceRole, string> = {
  code: 'account code',
  account: 'account',
  customer: 'customer',
  direction: 'side',
  debit: 'closing debit',
  credit: 'closing credit',
  balance: 'closing balance',
}
const unreadWhy: Record<UnreadRow['why'], string> = {
  'no-name': 'no customer',
  amount: 'balance cannot be read',
  'no-direction': 'neither debit nor credit',
}
export const generalLedger: GeneralLedgerText = {
  title: 'General ledger check',
  offer: 'Do the balances match the books?',
  intro:
    'Takes a trial balance by customer from your accounting software and compares it customer by customer. The ledger is not changed.',
  last: (asOf, at, by, differing) =>
    `Last: ${at}, ${by}, as of ${asOf}, ${differing === 0 ? 'all agreed' : `${differing} differed`}.`,
  asOf: 'Balances as of',
  asOfHint: 'The day of the trial balance. Paid amounts without a date count as paid.',
  asOfWrong: 'Choose a day, not later than today.',
  source: 'Where the balances are',
  sources: { paste: 'Pasted', file: 'CSV file' },
  sheet: name => `Sheet "${name}"`,
  paste: 'Paste here',
  pasteHint:
    'Select the rows with their header in Excel, copy, and paste. There must be a customer (or account) name and a closing balance.',
  lines: n => `${many(n, 'line', 'lines')} pasted`,
  file: 'Choose a file',
  fileHint:
    'CSV or text. For an Excel file, copy and paste its rows, or bring it in with File ▸ Import ▸ Insert new sheet and choose that sheet.',
  fileTooLong: 'Too long. Export only the receivable and prepaid accounts.',
  chosen: name => `Chosen: ${name}`,
  start: 'Compare',
  other: 'Other balances',
  ours: 'This ledger',
  gl: 'General ledger',
  difference: 'Difference',
  allAgree: n => `All ${n} agree.`,
  agree: n => many(n, 'agrees', 'agree'),
  cents: (n, amount) => `${n} of them by cents apart, ${amount} together`,
  differ: (n, explained) =>
    `${many(n, 'differs', 'differ')}${explained > 0 ? `, ${explained} explained` : ''}`,
  parts: {
    title: 'How our balance comes about',
    open: 'Open',
    later: 'Receipts after the day (added back)',
    prepaid: 'Prepaid',
    unapplied: 'Unapplied receipts',
    undated: amount => `${amount} of what is paid has no date and counts as paid by the day.`,
  },
  read: {
    title: rows => `${many(rows, 'row', 'rows')} read`,
    column: (role, header) => `${roles[role]}: "${header}"`,
    unit: unit => `Amounts in ${unitName(unit, 'en')}`,
    leftOut: {
      sum: n => `${many(n, 'row of sums', 'rows of sums')} left out`,
      'other-account': n => `${many(n, 'row of other accounts', 'rows of other accounts')} left out`,
    },
    row: (row, name) => `row ${row} ${name}`,
  },
  unread: {
    title: n => `${many(n, 'row', 'rows')} not read`,
    text: 'Not in the balance of the general ledger. Correct them there and compare again.',
    row: (row, text, why) => `Row ${row}: ${text} (${unreadWhy[why]})`,
  },
  offSums: {
    title: n => `${many(n, 'sum does', 'sums do')} not match the rows`,
    row: (row, name, stated, counted) => `Row ${row} "${name}" says ${stated}; its rows come to ${counted}.`,
  },
  names: {
    title: n => `${many(n, 'name looks', 'names look')} like a customer`,
    text: 'Confirm once; it is remembered for the next month.',
    inGl: (name, amount) => `"${name}" there, ${amount}`,
    is: name => `It is "${name}"`,
    not: 'No',
    choose: 'Belongs to',
    chooseNone: '(choose)',
    matched: (name, customer) => `Remembered: "${name}" is "${customer}".`,
    nobody: name => `Remembered: "${name}" is no customer of this ledger.`,
    remembered: n => many(n, 'remembered name', 'remembered names'),
    line: (name, customer) =>
      customer === null ? `"${name}" is not in this ledger` : `"${name}" is "${customer}"`,
    by: (by, at) => `${by}, ${at}`,
    back: 'Take back',
    backOf: name => `Take back: ${name}`,
    backDone: name => `"${name}" is open again.`,
  },
  sides: (ours, gl) => `Here ${ours} · there ${gl}`,
  inGlAs: (names, rows) =>
    `There "${names.join('", "')}", ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`,
  groupOf: (title, n) => `${title} · ${n}`,
  sum: amount => `Together ${amount}`,
  more: n => `${n} smaller ones are not listed here; the sheet has all.`,
  look: name => `Go to ${name}`,
  note: {
    write: 'Explain',
    change: 'Change',
    of: (what, name) => `${what}: ${name}`,
    label: 'Explanation',
    hint: 'Kept with who and when. Empty takes it back.',
    saved: 'The explanation is kept.',
    by: (by, at) => `${by}, ${at}`,
    old: (asOf, amount) => `written as of ${asOf}, of ${amount}`,
  },
  copy: 'Copy list',
  sheetOf: 'Make a sheet',
  sheetMade: (name, rows) => `"${name}" is written, ${many(rows, 'row', 'rows')}, ready to print.`,
  copyHead: ['Customer', 'This ledger', 'General ledger', 'Difference', 'Likely cause', 'Explanation'],
}
