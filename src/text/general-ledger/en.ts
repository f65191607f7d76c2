// What a difference from the general ledger most likely comes from, English.
import type { GeneralLedgerWords } from './zh-CN'

const after = (what: string) => (what === '' ? '' : ` ${what}`)

export const en: GeneralLedgerWords = {
  titles: {
    'only-gl': 'Only in the general ledger',
    'only-ours': 'Only in this ledger',
    'sign-turned': 'Sign turned round',
    unit: 'Another unit',
    'receipt-after': 'Receipts dated after the day here',
    'receipt-before': 'Receipts the general ledger lacks',
    item: 'Exactly one open item',
    'item-after': 'Booked there, begins later here',
    'undated-paid': 'Payments without a date',
    prepaid: 'Exactly the prepaid amount',
    unreadable: 'Rows here that cannot be read',
    unexplained: 'No cause found',
  },
  agrees: 'agrees',
  'only-gl': 'Not in this ledger: perhaps spelled differently, or kept elsewhere.',
  'only-ours': 'Not in the general ledger: perhaps spelled differently, or not booked yet.',
  'sign-turned': 'The same amount with the other sign: look at debit and credit.',
  unit: 'Exactly a hundred, thousand or ten thousand times apart: look at the unit.',
  'receipt-after': (what, on) =>
    `Equals the receipt${after(what)} of ${on}: after the day here, perhaps booked already there.`,
  'receipt-before': (what, on) =>
    `Equals the receipt${after(what)} of ${on}: received here, perhaps not booked there yet.`,
  item: what => `Equals what is open of "${what}": perhaps missing there, or paid already.`,
  'item-after': (what, on) =>
    `Equals "${what}", which counts here from ${on} on; perhaps booked there already.`,
  'undated-paid': what =>
    `Equals what is paid of "${what}": no date here, so it counts as paid; perhaps it came after the day.`,
  prepaidOurs: 'Equals the prepaid and unapplied receipts here, perhaps not set off there.',
  prepaidGl: 'Equals the credit balance there, which is not known here.',
  unreadable: count =>
    `${count} ${count === 1 ? 'row' : 'rows'} of this ledger cannot be read and count nothing: correct them in Data first.`,
  unexplained: 'Equals no open item, receipt or prepaid amount: go through it entry by entry.',
  pasted: 'pasted text',
  list: {
    unnamed: 'no customer written',
    inGl: (names, rows) => `${names.join(', ')} (${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')})`,
    note: (text, by, at) => `${text} (${by}, ${at})`,
    total: asOf => `Total as of ${asOf}`,
    counts: (differing, agreeing) => `${differing} differ, ${agreeing} agree`,
    unread: (row, text) => `row ${row}: ${text}`,
    notCounted: 'This row could not be read and is not in the balance of the general ledger.',
  },
}
