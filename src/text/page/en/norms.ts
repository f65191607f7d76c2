// Norms and the tool's review of itself, in More.
import { many } from '../../many'
import type { NormsPageText, ReviewText } from '../zh-CN/norms'

export const norms: NormsPageText = {
  title: 'How we use this',
  text: 'Makes a sheet from the columns in use: what each is, who fills it, how, an example and when; what the colours mean; and what not to do.',
  own: '“Our own rules” at its end is yours; making it again does not touch it.',
  make: 'Make the sheet',
  making: 'Making it…',
  made: 'The sheet is made and open.',
  updated: 'The sheet is up to date; your own rules were not touched.',
  changed: {
    title: 'Somebody changed the generated part',
    text: 'Making it again writes over these changes; move what you want to keep under “Our own rules” first. If that heading was deleted, the sheet stays as yours and a new one is made.',
    yes: 'Make it again',
  },
}

export const review: ReviewText = {
  title: 'What is not used',
  text: columns =>
    `${many(columns, 'column', 'columns')} in use. What is not used, with one suggestion each; nothing is changed.`,
  fine: { title: 'Everything is used', text: 'Nothing to suggest.' },
  settings: 'Settings',
  setup: 'Set up again',
  home: 'Overview',
  reminders: 'Reminders',
  norms: 'How we use this',
  titles: {
    columnUnused: header => `“${header}” is understood but not used`,
    columnEmpty: header => `“${header}” is filled on no row`,
    columnSparse: (header, filled, rows) => `“${header}” is filled on ${filled} of ${rows} rows`,
    sheetEmpty: name => `“${name}” is still empty`,
    remindersStopped: days => `No letter for ${many(days, 'day', 'days')}`,
    normsOld: days => `The norms are ${many(days, 'day', 'days')} old`,
    oldSettled: n => `${many(n, 'item was', 'items were')} settled over two years ago`,
    plain: {
      'reminders-never': 'Overdue items, but no letter yet',
      'sender-missing': 'No sender yet',
      'hourly-off': 'Nobody keeps daily totals',
      'thresholds-default': 'Thresholds are as delivered',
      'policy-default': 'Dunning levels are as delivered',
      'board-missing': 'No dashboard yet',
      'norms-missing': 'No norms yet',
    },
  },
  todo: {
    'column-unused': 'Choose it in Set up again, and its figures and warnings appear.',
    'column-empty': 'Fill it where it helps, or leave it out in Set up again.',
    'column-sparse': 'Begin with overdue customers, or agree who fills it.',
    'sheet-empty': 'No need to act if nobody needs it; it is hidden.',
    'reminders-stopped': 'There are overdue items; look at today’s list in Reminders.',
    'reminders-never': 'In Reminders, send one to yourself first.',
    'sender-missing': 'Letters need your company, sender and bank account.',
    'hourly-off':
      'Without them there is no trend and no last month. Tick it in the last step of Set up again.',
    'thresholds-default': 'See whether the days and the amount fit your business.',
    'policy-default': 'See how often to remind, and which level needs approval.',
    'board-missing': 'Make it in Overview: everything at a glance.',
    'norms-missing': 'Make them, and a new colleague knows how to fill it.',
    'norms-old': 'Make them again and go through them together.',
    'old-settled':
      'History needs them, so do not delete: move them under Data ▸ Archive, where they still count.',
  },
}
