// Log a contact: the form, the latest words with a customer, whom to get in touch with today.
import type { FollowUpsText } from '../zh-CN/follow-ups'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const followUps: FollowUpsText = {
  title: 'Log a contact',
  whose: 'Choose the customer first: by name, contact, phone or project.',
  overdue: amount => `${amount} overdue`,
  channel: 'How',
  channels: { call: 'Phone', wechat: 'WeChat', visit: 'Visit', email: 'E-mail' },
  outcome: 'Outcome',
  outcomes: {
    reached: 'Reached',
    'not-reached': 'Not reached',
    promised: 'Promised to pay',
    disputed: 'Disputes it',
    other: 'Other',
  },
  promisedOn: 'Promised for',
  promisedAmount: 'Amount promised',
  promisedHint: 'Blank when not said',
  amountWrong: 'An amount, such as 50000; blank when not said.',
  dayWrong: 'Choose today or a later day.',
  hold: 'No reminders until that day',
  holdHint:
    'And one workday more; unpaid, reminders go on by themselves, paid, even earlier. Without the tick they go on now.',
  held: until => `On hold until ${until} now.`,
  waits: until => `The customer named a day; waiting until ${until}.`,
  promiseStates: { open: 'pending', kept: 'kept', part: 'in part', broken: 'broken', replaced: 'new day' },
  words: 'What was said',
  next: 'Next contact',
  nextHint: 'The overview reminds on this day; may stay blank',
  level: 'A contact is no reminder level: letters go out by the rules.',
  save: 'Save',
  saved: name => `Contact with ${name} logged.`,
  savedHeld: (name, until) => `Contact with ${name} logged; on hold until ${until}.`,
  latest: 'Latest contacts',
  promise: (day, amount) => `promised ${amount === '' ? '' : `${amount} `}for ${day}`,
  again: day => `next ${day}`,
  due: n => `${many(n, 'customer', 'customers')} to contact`,
  log: 'Log',
  today: 'today',
  late: days => `${many(days, 'day', 'days')} late`,
  outOf: n => `${n} in all; the earliest are listed.`,
}
