// How to remind one customer: what holds his letters and how to hold them; on Reminders promises, and how far the money is known.
import { many } from '../../many'
import type { HoldsText, StandingText } from '../zh-CN/holds'

export const holds: HoldsText = {
  active: 'On hold now',
  kind: 'Why',
  kinds: { snooze: 'snooze', dispute: 'dispute', 'opt-out': 'not for now', legal: 'legal' },
  item: 'What',
  all: 'all this customer owes',
  itemFacts: (what, amount) => `${what}, ${amount} open`,
  amount: 'Amount in dispute',
  amountHint: 'Where only a part is disputed the rest is reminded; blank: all of it.',
  amountWrong: 'An amount no larger than what is open; blank: all of it.',
  until: 'Up to and including',
  untilNeeded: 'Choose today or a later day.',
  reason: 'Reason',
  reasonHints: {
    snooze: 'such as: their accountant is back at month end',
    dispute: 'such as: two chairs missing, sales is checking',
    'opt-out': 'such as: the boss asked not to this month',
    legal: 'such as: with our lawyer, case number …',
  },
  reasonNeeded: 'Write a reason, so that colleagues know why nothing is sent.',
  save: 'Hold',
  end: 'End',
  stop: 'Wait no longer',
  stopAsk: {
    title: 'Wait for this payment no longer',
    text: (name, on) =>
      `${name} promised to pay on ${on}. Letters will no longer be held for it; the promise stays on record and is still judged when its day comes.`,
    final: 'This cannot be undone; to wait again, log a contact once more.',
  },
  saved: (name, what, until) =>
    `${name}${what === '' ? '' : ` ${what}`} is on hold until ${until}, then reminded again.`,
  savedPart: (whose, amount, until) =>
    `${amount} in dispute of ${whose} is not reminded until ${until}; the rest is, and all of it after that day.`,
  ended: name => `${name} is reminded by the rules again.`,
  endedOne: (name, about) => `${name}: ${about} has ended.`,
  untilDay: day => `until ${day}`,
  noLastDay: 'no last day that can be read: held until somebody ends it',
  inDispute: amount => `${amount} in dispute, the rest is reminded`,
  by: name => `by ${name}`,
  more: 'Several may be held at once; each ends by itself. The record is in the sheet Reminder holds.',
  promised: on => `promised for ${on}`,
}

export const standing: StandingText = {
  newest: (day, days) =>
    days === 0 ? 'Newest receipt: today' : `Newest receipt: ${day}, ${many(days, 'day', 'days')} ago`,
  never: 'There is no receipt with a day, so it is not known which is the newest.',
  stale: days =>
    `No new receipt for more than ${days} workdays. Enter receipts before reminding, or somebody who has paid is reminded.`,
  gated: days =>
    `No new receipt for more than ${days} workdays: nothing goes out by itself. Enter receipts and it goes on.`,
  askStale: {
    title: 'No new receipt for long: send all the same?',
    text: (newest, days) =>
      `The newest receipt is of ${newest}, more than ${days} workdays ago. Customers may have paid without it being entered.`,
    yes: 'Send all the same',
  },
  record: 'Enter receipts',
  unclaimed: (n, amount) =>
    `${many(n, 'receipt is', 'receipts are')} nobody’s yet (to be claimed), ${amount} in all.`,
  unapplied: (n, amount) =>
    `${many(n, 'customer has', 'customers have')} receipts in no contract yet, ${amount} in all; not reminded until then.`,
  broken: n => `Promises not kept: ${n}`,
  waiting: n => `Payments promised: ${n}`,
  more: n => `${n} more; they are listed once these are dealt with.`,
  brokenTodo: 'Reminders go on by themselves. Call and agree on a new day.',
  waitingTodo: 'Waits for that day and one workday more; closed once paid, reminded if not.',
  promise: (on, amount) => (amount === '' ? `promised to pay on ${on}` : `promised ${amount} for ${on}`),
  came: amount => `${amount} came`,
  nothingCame: 'nothing came',
  overdue: amount => `${amount} overdue`,
  late: days => `${many(days, 'day', 'days')} late`,
  noHold: 'reminded meanwhile',
  log: 'Log contact',
  rate: (percent, n) => `Promises kept ${percent}, of ${n} due`,
  rateUnknown: n => `Promises kept —: only ${n} due, too few`,
  notSent: 'Open the record',
  notSentAsk: 'After each run the sheet Why not sent says who got no letter, and why.',
}
