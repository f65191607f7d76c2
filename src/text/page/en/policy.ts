// Settings: the rules of reminding in plain words, and what they do with real items.
import type { PolicyText } from '../zh-CN/policy'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const policy: PolicyText = {
  title: 'In other words',
  wrong: 'Something above is not right yet; once it is, the days these rules give can be seen.',
  notice: days =>
    `One notice ${many(days, 'day', 'days')} before the due day, which does not count as a reminder; what is due already does not get it.`,
  rule: (level, days, approval) =>
    `${level} goes out ${many(days, 'day', 'days')} past the due day${approval ? ', once somebody approves' : ''}.`,
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
  step: (day, level, approval) => `${day} ${level}${approval ? ' (approval)' : ''}`,
  nothing: 'told at every level, or not to be reminded',
  gapUnit: 'Gap counted in',
  gapUnits: { days: 'calendar days', workdays: 'workdays (without holidays)' },
}
