// Payment terms: what they mean, how month-end terms are read, days off, three real items, customers of their own.
import type { TermsText } from '../zh-CN/terms'

const many = (n: number | 'N', one: string, more: string) => `${n} ${n === 1 ? one : more}`
const items = (n: number) => many(n, 'item', 'items')
const dueDays = (n: number) => many(n, 'due date', 'due dates')

export const terms: TermsText = {
  title: 'Payment terms',
  text: 'Before anything is saved you are told how many due dates change. A due date written in the sheet stays as it is.',
  meaning: {
    net: days => `${many(days, 'day', 'days')} after the start`,
    'month-end': days => (days === 0 ? 'month end' : `month end + ${many(days, 'day', 'days')}`),
    'end-of-months': months =>
      months === 0
        ? 'end of the month'
        : months === 1
          ? 'end of next month'
          : `end of the month ${months} months later`,
    months: months => `${many(months, 'month', 'months')} after the start`,
    'this-day': day => `next day ${day} of a month`,
    'next-day': day => `day ${day} of next month`,
    'second-day': day => `day ${day} of the month after next`,
    'quarter-end': days => (days === 0 ? 'quarter end' : `quarter end + ${many(days, 'day', 'days')}`),
    awaiting: 'waiting for delivery or acceptance',
    delivered: days => `${many(days, 'day', 'days')} after delivery, waiting for it until then`,
    statement: (meaning, day) => `${meaning}, statement day ${day}`,
  },
  ask: 'Choose',
  numberOf: {
    days: text => `Days of "${text}"`,
    months: text => `Months of "${text}"`,
    day: text => `Day of the month of "${text}"`,
  },
  needsNumber: { days: 'How many days?', months: 'How many months?', day: 'Which day, 1 to 31?' },
  example: (start, due) => `Example: from ${start}, due ${due}`,
  readings: {
    title: 'Monthly terms of 30 days mean',
    note: (start, dues) =>
      `Monthly terms of 30 days are read in three ways. From ${start}: month end + 30 days is ${dues['month-end']}, the end of next month ${dues['whole-months']}, 30 days after the start ${dues['from-start']}.`,
    names: {
      'month-end': 'month end + 30 days',
      'whole-months': 'end of next month',
      'from-start': '30 days after the start',
    },
    hint: 'Three readings: choose the one agreed. 60 and 90 days go alike; terms that spell it out are read as written.',
    short: { 'month-end': 'Month end +', 'whole-months': 'End of month', 'from-start': 'From start' },
  },
  statementDay: 'Monthly statement day',
  statementHint: 'What comes after it counts for the next month; blank for calendar months.',
  statementWrong: '1 to 31, or blank',
  adjust: {
    title: 'A due date on a day off',
    names: {
      none: 'stays',
      following: 'moves to the next workday',
      preceding: 'moves to the workday before',
      'modified-following': 'next workday, or the one before month end',
    },
    hint: 'By the days in More ▸ Holidays. The agreed date is kept; overdue and reminders go by the moved one.',
  },
  unannounced: years =>
    `The holidays of ${years.join(', ')} are not announced yet: due dates there go by weekends for now, and will change.`,
  samples: {
    title: 'On real items',
    none: 'No item has a due date counted from terms.',
    start: day => `from ${day}`,
    signed: day => `signed ${day}, inferred from that`,
    due: day => `due ${day}`,
    moved: (agreed, off, later) =>
      `agreed ${agreed}, ${off === '' ? 'a weekend' : off}, moved ${later ? 'later' : 'earlier'}`,
    picked: day => `${day}, chosen`,
    day: (agreed, on) => (agreed === on ? on : `${agreed} → ${on}`),
    asked: (changes, of) =>
      changes === 0
        ? `No due date of ${items(of)} changes.`
        : `${dueDays(changes)} of ${items(of)} would change.`,
  },
  texts: {
    title: 'Terms in the sheet',
    none: 'The sheet has no payment terms.',
    asked: 'What do these mean?',
    known: n => `${n} understood`,
    contracts: n => many(n, 'contract', 'contracts'),
    customers: n => many(n, 'customer', 'customers'),
    own: meaning => `as written: ${meaning}`,
  },
  customers: {
    title: 'Customers of their own',
    text: 'For these customers month-end terms are read otherwise. A contract that spells it out still counts.',
    name: 'Customer',
    add: 'Add',
    remove: 'Remove',
    removeOf: name => `Remove: ${name}`,
    reading: name => `Monthly terms of ${name}`,
    statement: name => `Statement day of ${name}`,
    listed: 'Spelt out in the customer sheet, which counts:',
    line: (name, reading, day) =>
      day === null ? `${name}: ${reading}` : `${name}: ${reading}, statement day ${day}`,
  },
  check: 'Correct the entries in red.',
  sure: {
    title: changes => (changes === 0 ? 'Save the payment terms?' : `${dueDays(changes)} will change`),
    of: of => `Of ${items(of)}. Overdue amounts, warnings and reminders go by the new dates at once.`,
    nothing: of => `No due date of ${items(of)} changes.`,
    back: 'You can go back to what stood before on this page.',
    letters:
      'Where the agreed date changes, reminder levels begin anew from it; an item only moved for a day off is not reminded again.',
    yes: 'Save',
  },
  saved: changes => (changes === 0 ? 'Saved.' : `Saved; ${dueDays(changes)} changed.`),
  restore: {
    open: 'Back to before the last save',
    title: 'Back to what stood before the last save?',
    text: 'Meanings, month-end reading, statement day, days off and customers of their own go back to before the last save; due dates follow.',
    yes: 'Go back',
    done: changes => `Done; ${dueDays(changes)} changed.`,
  },
}
