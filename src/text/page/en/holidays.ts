// Holidays: today, the days off and make-up workdays of two years, and the sheet for the company's own.
import type { HolidaysText } from '../zh-CN/holidays'

export const holidays: HolidaysText = {
  title: 'Holidays',
  text: 'On a day off nothing is sent by itself, to customers or to account owners; on a make-up workday it is. Sending by hand is always open. What becomes of due dates on days off is set under Payment terms.',
  names: {
    元旦: 'New Year',
    春节: 'Spring Festival',
    清明: 'Tomb-Sweeping Day',
    劳动节: 'Labour Day',
    端午: 'Dragon Boat Festival',
    中秋: 'Mid-Autumn Festival',
    国庆节: 'National Day',
  },
  own: 'Your own days',
  workday: 'Today is a workday',
  restToday: (name, until) =>
    name === '' ? `Today is a day off; back on ${until}` : `Today is a holiday (${name}); back on ${until}`,
  year: year => year,
  unknown:
    'Not announced yet: only Saturdays and Sundays are off. Once announced, update Zhangqi or write the days into the sheet below.',
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  off: days => `off ${days.join(', ')}`,
  work: days => `worked ${days.join(', ')}`,
  sheet: 'Your own days off and extra workdays go into the sheet Holidays; what stands there wins.',
  open: { make: 'Make the sheet Holidays', there: 'Open the sheet Holidays' },
  opened: added =>
    added === 0
      ? 'Holidays is open.'
      : `${added} announced ${added === 1 ? 'day' : 'days'} added; Holidays is open.`,
  misread: (row, text) =>
    `Holidays, row ${row}: “${text}” is not understood and does not count. Write a date, and Off or Workday.`,
}
