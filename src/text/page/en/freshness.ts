// Data to verify: when a customer's data was last looked over, whose turn it is, whom to tell.
import { many } from '../../many'
import type { FreshnessText } from '../zh-CN/freshness'

export const freshness: FreshnessText = {
  title: 'Data to verify',
  blocks: { contact: 'Contact data', amounts: 'Contracts and amounts', terms: 'Payment terms' },
  rhythm: { 0: 'never', 1: 'every month', 3: 'every quarter', 6: 'every half-year', 12: 'every year' },
  verifiedOn: day => `last verified ${day}`,
  never: 'never verified',
  stale: days => `${many(days, 'day', 'days')} past due`,
  until: day => `next by ${day}`,
  by: name => `by ${name}`,
  due: 'to verify',
  verify: 'Verified',
  verified: n => `Noted: the data of ${many(n, 'customer', 'customers')} was verified.`,
  gone: n => ` ${many(n, 'more is', 'more are')} no longer in the sheet.`,
  takenBack: 'Taken back.',
  completeness: 'Completeness',
  complete: (share, missing) => (missing.length === 0 ? share : `${share}, missing: ${missing.join(', ')}`),
  noFields: 'the ledger has no column that counts',
  counted:
    'Only columns the ledger has: contact, phone, email, payment terms, owner, industry, region, rating, address',
  line: n =>
    n === 0
      ? 'The data of all customers was verified in time'
      : `${many(n, 'customer', 'customers')} with data to verify`,
  look: 'See list',
  intro:
    'Compare with the contract or a card, or ask the customer. Unchanged, or put right: choose "Verified". How often is set in Settings.',
  count: (n, of) => `${many(of, 'customer', 'customers')}, ${n} to verify`,
  listed: n => `The ${n} largest balances come first; the others follow once these are done.`,
  none: { title: 'All verified in time', text: 'No customer’s data is due for a look.' },
  balance: amount => `${amount} open`,
  all: n => `All ${n} verified…`,
  ask: {
    title: 'Mark all as verified',
    marks: n =>
      `What is due of the ${many(n, 'customer', 'customers')} listed will be noted as verified by you today.`,
    only: 'Only the verification log is written to, not the ledger; it can be undone at once.',
    yes: 'All verified',
  },
  nudge: {
    tick: 'Mail account owners when data is past due',
    hint: 'Workdays only, one mail a person and day at most, once a week while nothing is new; from your account, after the letters to customers. Addresses are entered under Data ▸ Data to verify.',
    title: 'Tell account owners',
    off: 'Off. It is switched on under More ▸ Settings.',
    on: by => `On, sent by the hourly job of ${by}`,
    stopped: by =>
      `Stopped: the hourly job no longer belongs to ${by}. Its present owner can switch it off and on again in Settings.`,
    settings: 'To settings',
    unowned: n =>
      `${many(n, 'customer has', 'customers have')} no owner, or one without an email: nobody will be told.`,
    noOwners: 'The ledger names no account owners.',
    stale: n => (n === 0 ? 'nothing to verify' : `${n} to verify`),
    noMail: 'no email',
    superior: name => `superior ${name}`,
    edit: name => `Edit ${name}`,
    mailField: 'Email',
    superiorField: 'Superior (name or email)',
    inSheet: 'In the sheet',
    saved: name => `The email of ${name} was saved.`,
  },
  requests: {
    title: 'Ask for updates of key accounts',
    conclusion: n => (n === 0 ? 'nobody to write to' : `${n} ${n === 1 ? 'colleague' : 'colleagues'} to ask`),
    how: 'Contact data (basics) and contracts (transactions) are asked of the owner, payment terms (finance) of the colleague in People whose role is finance; else of the owner.',
    nobody: n =>
      `${n} key ${n === 1 ? 'account has' : 'accounts have'} something nobody can be asked for: fill in the owner and his address.`,
    sent: to => `Written to ${to}.`,
    toldToday: to => `Not written to again, having had an internal mail today: ${to}.`,
    failed: to => `Google refused: ${to}.`,
    ask: {
      button: 'Write to them…',
      title: 'Ask colleagues for updates',
      one: (to, n) =>
        `${to} gets 1 mail with ${n} key ${n === 1 ? 'account' : 'accounts'} and what is to be updated.`,
      only: 'One internal mail a person and day at most; customers’ letters go first. Once it is right, press Verified.',
      yes: 'Write',
    },
  },
}
