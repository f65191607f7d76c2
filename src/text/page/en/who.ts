// Data ▸ Duplicate customers, receipts to be claimed, making a sheet of customers, and what stands in other currencies.
import { many } from '../../many'
import type { WhoText } from '../zh-CN/who'

export const who: WhoText = {
  duplicates: {
    title: 'Duplicate customers',
    line: n => (n === 0 ? 'No customers who seem to be one' : `${many(n, 'pair')} of customers may be one`),
    intro:
      'Here are names that differ in spacing, brackets or the form of the company only, and customers with one phone or e-mail. Nobody is merged unless somebody says so.',
    none: 'No customers seem to be one.',
    why: { name: 'similar names', phone: 'same phone', email: 'same e-mail' },
    contracts: n => many(n, 'contract'),
    balance: amount => `${amount} open`,
    receipts: n => many(n, 'receipt'),
    one: 'One customer',
    two: 'Two customers',
    more: n => `${many(n, 'more pair')}, listed once these are done.`,
    ask: {
      title: 'Merge into one customer',
      stays: 'The name that stays',
      write: 'Write the name into the sheets',
      writeHint: 'Otherwise it is only remembered and no cell changes.',
      together: (goes, stays) =>
        `“${goes}” counts as “${stays}”: their balances are one, and letters, arrangements, follow-ups and verifications of both are his.`,
      cells: (goes, stays, where) => `“${goes}” becomes “${stays}” in ${where}. This can be undone.`,
      noCells: 'No cell changes; it is only remembered and can be taken back.',
      sheet: (sheet, n) => `“${sheet}” (${many(n, 'cell')})`,
      yes: 'Merge',
    },
    merged: (stays, n) =>
      n === 0 ? `Remembered: both are “${stays}”.` : `Both are “${stays}”; ${many(n, 'cell')} written.`,
    left: n => `${many(n, 'cell')} not written; they are his all the same.`,
    apart: 'Remembered, and not asked again.',
    said: n => `What was said of ${many(n, 'pair')}`,
    same: (name, other) => `“${name}” is “${other}”`,
    different: (name, other) => `“${name}” and “${other}” are two`,
    by: (by, when) => `${by}, ${when}`,
    written: 'the name was written into the sheets',
    takeBack: 'Take back',
    takenBack: 'Taken back: they are two again.',
    takenBackTwo: 'Taken back: you will be asked again.',
    askBack: {
      title: 'Take the merge back',
      text: (name, other) => `“${name}” and “${other}” are two again, each with his own balance and records.`,
      written:
        'Names that were written stay in the sheets, those rows keep the merged name; to put them back, use undo.',
      yes: 'Take back',
    },
  },
  payers: {
    title: 'Receipts to be claimed',
    line: n => `Whose ${many(n, 'receipt')} ${n === 1 ? 'is' : 'are'} is not known`,
    look: 'Claim',
    none: 'No receipts to be claimed.',
    intro: 'The payer is no customer’s name and there is no contract number. Say whose it is, and it counts.',
    noPayer: 'no payer',
    on: day => `received ${day}`,
    whose: 'Whose is it',
    choose: 'Choose the customer',
    always: payer => `Always when “${payer}” pays`,
    alwaysHint: 'Remembered on the sheet “Payers”; can be taken back.',
    claim: 'It is his',
    claimed: (payer, customer, n) => `${many(n, 'receipt')} of “${payer}” now count for “${customer}”.`,
    known: n => `${many(n, 'payer')} remembered`,
    pays: (payer, customer) => `${payer} pays for ${customer}`,
    once: 'that receipt only',
    takeBack: 'Take back',
    takenBack: 'Taken back.',
  },
  list: {
    offer: 'There is no sheet of customers yet',
    offerText:
      'One place for number, contact, industry, limit, language and dunning policy; a customer who changes his name stays the same one.',
    make: 'Make a sheet of customers',
    ask: n =>
      `A new sheet “Customers” gets a numbered row for each of ${many(n, 'customer')} on the contracts and is used beside the ledger.`,
    askRest:
      'The contracts stay as they are. Terms and owner are filled in only where all contracts agree. It can be taken back.',
    yes: 'Make it',
    made: (sheet, n) => `“${sheet}” is made, with ${many(n, 'customer')}.`,
    undo: 'Take the sheet of customers back',
    askUndo: sheet =>
      `“${sheet}” is no longer used with the ledger; unchanged it is deleted, otherwise it stays as yours.`,
    undone: (sheet, removed) =>
      removed
        ? `“${sheet}” is deleted.`
        : `“${sheet}” was changed and stays as yours, no longer used with the ledger.`,
  },
  abroad: {
    line: (amount, n) => `Also open: ${amount}, ${many(n, 'item')}`,
    overdue: amount => `${amount} overdue`,
    note: 'Other currencies stand by themselves and are in no figure above.',
    plans: 'Their instalments',
  },
  openFile: 'Open the file',
}
