// Aging, customer by customer.
import type { AgingText } from '../zh-CN/aging'

const customers = (n: number) => `${n} ${n === 1 ? 'customer' : 'customers'}`

export const aging: AgingText = {
  open: 'By customer',
  title: 'Aging',
  by: { due: 'By due date', sale: 'By sale' },
  meaning: {
    due: 'Days past the due date: what to chase.',
    sale: 'Time since the sale, overdue or not: what provision looks at.',
  },
  asOf: 'As of',
  tooLate: 'Today at the latest: nobody knows who will have paid later.',
  narrow: 'Only',
  all: 'All',
  traits: { owner: 'Account owner', industry: 'Industry', region: 'Region' },
  notSet: 'not set',
  only: (trait, value) => `${trait}: ${value}`,
  agrees: balance =>
    `Each customer’s buckets less the unapplied amount are the balance; together ${balance}, as the ledger has it.`,
  differs: n =>
    `${customers(n)} off the ledger’s balances, most likely receipts whose rows were changed later:`,
  off: (name, row, ledger) => `${name}: here ${row}, ledger ${ledger}`,
  undated: (n, amount) =>
    `${n} ${n === 1 ? 'item has' : 'items have'} payments (${amount}) without a day: whether paid by then nobody knows, so they count as received, as in month close.`,
  unreadable: n => `${n} ${n === 1 ? 'item' : 'items'} whose amounts cannot be read: not counted.`,
  nobody: 'Nothing is open and nothing is unapplied.',
  total: n => `Total, ${customers(n)}`,
  bucket: (name, amount) => `${name} ${amount}`,
  unapplied: amount => `unapplied ${amount}`,
  more: n => `Show ${n} more`,
  inSheet: n => `${n} more are in the sheet.`,
  others: n => `${n} others`,
  customer: 'Customer',
  unappliedHead: 'Less: unapplied',
  balance: 'Balance',
  copy: 'Copy',
  sheet: {
    make: 'Make a sheet',
    making: 'Writing…',
    made: (sheet, n) => `“${sheet}” is written, ${customers(n)}, to print on A4 across.`,
    replaced: (sheet, n) => `“${sheet}” was replaced, ${customers(n)}.`,
    changed: {
      title: 'Somebody changed the aging sheet',
      text: 'Making it again replaces all of it, with what you wrote on it. To keep that, duplicate the sheet first.',
      yes: 'Replace',
    },
  },
}
