// Why an open amount is in no letter, and what to do; what terms without a start wait for. English.
import type { ProblemWords } from '../zh-CN'

export const withheld: ProblemWords['withheld'] = {
  'not-due': { title: 'Not yet due', todo: 'Reminded by level once due.' },
  'before-first-level': {
    title: 'Just due, before level 1',
    todo: 'Reminded after the agreed number of days.',
  },
  'already-reminded': {
    title: 'Already reminded at this level',
    todo: 'Reminded again on the day of the next level.',
  },
  gap: { title: 'Too soon after the last letter', todo: 'Reminded after the gap.' },
  disputed: {
    title: 'In dispute',
    todo: 'Settle the dispute first; the undisputed part is reminded as usual.',
  },
  held: { title: 'On hold', todo: 'Ends by itself; you may also end it now.' },
  never: { title: 'Do not remind', todo: 'This customer gets no letters.' },
  undated: { title: 'No due date', todo: 'Add the due date, or the start and the terms.' },
  awaiting: {
    title: 'Terms not triggered yet',
    todo: 'After delivery or acceptance enter that day as the start, or under Instalments where there is a plan.',
  },
  'inferred-due': {
    title: 'Due date is inferred',
    todo: 'A day counted from signing is not used for reminders; enter the start or the due date.',
  },
  'bad-data': { title: 'Data problem', todo: 'Repair the row under Data.' },
  'no-address': { title: 'No email', todo: 'Add an email, or call or use WeChat.' },
  'bad-address': { title: 'Email incomplete', todo: 'Repair the email.' },
  bounced: { title: 'Letter came back', todo: 'Enter the right email; if it is right, press “Try again”.' },
  'address-conflict': { title: 'Different emails', todo: 'Choose one.' },
  'unknown-outcome': {
    title: 'Last letter of unknown outcome',
    todo: 'Confirm whether that letter went out.',
  },
  'in-progress': { title: 'Being sent', todo: 'Wait for this batch.' },
  'small-difference': { title: 'Small difference', todo: 'Too small to remind.' },
  'below-minimum': { title: 'Below the minimum', todo: 'Too little to remind yet.' },
  'unapplied-receipt': { title: 'Unapplied receipt', todo: 'Apply the receipt to a contract first.' },
  unreviewed: {
    title: 'Waits for a second look',
    todo: 'New or changed; a colleague ticks it under Data ▸ Second look.',
  },
  promised: {
    title: 'Promised to pay',
    todo: 'Waits for that day and one workday more; unpaid, reminders go on by themselves, paid, the hold ends earlier.',
  },
  'opted-out': { title: 'Not reminded for now', todo: 'Goes on by itself afterwards, or end it now.' },
  legal: {
    title: 'With the lawyers',
    todo: 'No letters meanwhile; goes on by itself afterwards, extend it if the case does.',
  },
  'ladder-ended': {
    title: 'Reminded at every level',
    todo: 'No letter follows by itself: call, meet, or hand it to the lawyers.',
  },
  'too-old': {
    title: 'Overdue too long for its rule',
    todo: 'Its rule stops there: somebody follows it up, or the rule is changed in the settings.',
  },
  'item-by-hand': {
    title: 'By hand, apart from the letter',
    todo: 'By hand by dunning policy; the customer’s other items go as usual, follow these up yourself.',
  },
  'foreign-currency': {
    title: 'Another currency',
    todo: 'A letter speaks of one currency; remind of these by hand.',
  },
}

/** What terms without a start wait for. */
export const awaited: ProblemWords['awaited'] = {
  delivery: 'waits for delivery',
  acceptance: 'waits for acceptance',
  stages: 'in stages, waits for their days',
  prepayment: 'waits for prepayment',
  other: 'waits for its condition',
  signing: 'waits for the signing',
  invoice: 'waits for the invoice',
  warranty: 'waits for the end of the warranty',
}
