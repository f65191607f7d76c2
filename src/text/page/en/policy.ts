// Settings: the rules of reminding as they are typed, in plain words, and what they do with real items; what they give a person to do.
import { many } from '../../many'
import type { PolicyText, RuleSaid } from '../zh-CN/policy'

const daysOf = (n: number) => many(n, 'day', 'days')

const does = {
  mail: 'goes out',
  wechat: 'is listed to be told by WeChat',
  phone: 'is listed to be called',
  owner: 'is listed for the account owner',
}

const extras = ({ approval, text, stopAfter, copies }: RuleSaid) =>
  [
    approval ? ', once somebody approves' : '',
    text === '' ? '' : `, ${text}`,
    copies === '' ? '' : `, with a copy to ${copies}`,
    stopAfter === null ? '' : `; not any more by itself after ${daysOf(stopAfter)} overdue`,
  ].join('')

export const policy: PolicyText = {
  levels: 'Dunning levels',
  houseLevel: 'No mail: what owner, superior and lawyers are to do is listed under Reminders.',
  countedFrom: 'Counted from',
  from: { due: 'the due day', previous: 'the day of the level before' },
  daysBefore: 'once, days before it is due; no dunning',
  daysAfter: { due: 'from days overdue', previous: 'days after the level before' },
  channel: 'How',
  channels: {
    mail: 'by mail',
    wechat: 'by WeChat (with words)',
    phone: 'by telephone',
    owner: 'by the account owner',
  },
  approval: 'needs approval, never automatic',
  more: 'More: stop, copies, text',
  stopAfter: 'Not by itself beyond days overdue (optional)',
  text: 'Text',
  ownText: 'of this level',
  textOf: level => `text of “${level}”`,
  cc: 'Copies to (optional)',
  ccShort: 'Copies',
  ccOwner: 'copy to the account owner',
  ccOwnerHint: 'By the sheet People; whoever has no address there gets none.',
  owner: 'the account owner',
  wrongEntries: {
    firstAfterPrevious: 'The first level in use has none before it: count it from the due day.',
    notStop: max => `Write a whole number from 1 to ${max}, or leave it blank`,
    stopsEarly: min => `This level is reached ${daysOf(min)} overdue: no fewer here.`,
    notAddresses: max => `Write whole addresses with commas between, ${max} at most`,
  },
  classes: 'By class of customer',
  classesHint:
    'What “Dunning policy” says on the contract’s row or in Customers comes first; A, B and C by the revenue of twelve months.',
  classNames: { key: 'Key accounts', A: 'Class A', B: 'Class B', C: 'Class C' },
  ways: {
    always: 'only when ticked',
    'by-hand': 'by hand, unless written “normal”',
    default: 'as usual',
    never: 'never',
  },
  byHand: {
    arranged: 'arranged to be by hand',
    item: 'the contract’s dunning policy is not “normal”',
    customer: 'the customer’s dunning policy is not “normal”',
  },
  byClass: name => `${name}: by hand by rule`,
  title: 'In other words',
  wrong: 'Something above is not right yet; once it is, the days these rules give can be seen.',
  notice: rule =>
    `One notice ${daysOf(rule.days)} before the due day ${does[rule.channel]}, which does not count as a reminder; what is due already does not get it${extras(rule)}.`,
  rule: rule =>
    `${rule.level} ${does[rule.channel]} ${daysOf(rule.days)} ${rule.after === 'due' ? 'past the due day' : 'after the level before'}${extras(rule)}.`,
  gap: (days, workdays) =>
    days === 0
      ? 'No days need lie between two letters; no level is skipped.'
      : `At least ${many(days, workdays ? 'workday' : 'calendar day', workdays ? 'workdays' : 'calendar days')} lie between two letters to one customer; no level is skipped.`,
  minimum: amount => `Customers with less than ${amount} overdue get none.`,
  see: 'See the days for real items',
  none: 'Nothing that is unpaid has a due day, so it cannot be said when it is reminded.',
  note: day =>
    `From ${day} on, if nobody pays; one item a customer, without holds, disputes or missing addresses. Not saved yet.`,
  due: day => `due ${day}`,
  step: (day, level, how, approval) =>
    `${day} ${level}${how === '' ? '' : ` (${how})`}${approval ? ' (approval)' : ''}`,
  stops: days => `not by itself beyond ${daysOf(days)}`,
  nothing: 'told at every level, or not to be reminded',
  gapUnit: 'Gap counted in',
  gapUnits: { days: 'calendar days', workdays: 'workdays (without holidays)' },
  payFirst: overdue => `${overdue} overdue: collect before anything new is delivered or taken on.`,
  payFirstAbove: 'Collect before delivery above overdue (optional)',
  payFirstHint:
    '0: as soon as anything is overdue; blank: never. Said on the customer’s page only, nothing is locked.',
  calls: {
    title: n => `To be called: ${n}`,
    todo: 'Two letters, and neither money nor a promise nor anybody in touch since. Log the call and the line is gone.',
    sent: (on, level) => `${level} sent ${on}`,
    more: n => `${n} more`,
  },
  tasks: {
    title: 'For a person, by the rules',
    count: n => `To do ${n}`,
    note: 'These levels are not mailed. Mark them here once done: that counts as the level.',
    chips: { wechat: 'WeChat', phone: 'Call', owner: 'Owner' },
    noPhone: 'no number',
    see: { wechat: 'See words', phone: 'See words', owner: 'See items' },
    mark: { wechat: 'Mark as sent', phone: 'Mark as called', owner: 'Mark as done' },
    ask: {
      wechat: (level, name) => `Record that you told ${name} by WeChat, as ${level}.`,
      phone: (level, name) => `Record that you called ${name}, as ${level}.`,
      owner: (level, name) => `Record that the owner has dealt with ${name}, as ${level}.`,
    },
  },
}
