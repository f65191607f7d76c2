// What every place of the sidebar says: names of places and levels, buttons, waiting, trouble, a table without set-up.

import { BUCKETS_EN } from '../../buckets'
import { many } from '../../many'
import type { CommonText } from '../zh-CN/common'

export const common: CommonText = {
  places: {
    home: 'Overview',
    customer: 'Customer',
    reminders: 'Reminders',
    data: 'Data',
    more: 'More',
    setup: 'Set up',
  },
  placesLabel: 'The five places of Zhangqi',
  asOf: day => `as of ${day}`,
  readAgain: 'Read the sheet again',
  leftProtected: (sheets: readonly string[]) =>
    `After an update, columns are to be added to ${sheets.join(', ')}, protected against you. Everything else works; ask a colleague who may edit it to open Zhangqi once.`,
  none: '—',
  dot: ' · ',
  comma: ', ',
  list: ', ',
  colon: ': ',
  about: (what, whom) => `${what}: ${whom}`,
  place: (row, sheet) => (sheet === null ? `row ${row}` : `row ${row} of "${sheet}"`),
  days: n => many(n, 'day', 'days'),
  overdueDays: n => `${many(n, 'day', 'days')} overdue`,
  items: n => many(n, 'item', 'items'),
  unnamed: 'no customer name',
  today: 'today',
  yesterday: 'yesterday',
  levels: ['Notice', 'Level 1', 'Level 2', 'Level 3', 'Level 4'],
  buckets: { ...BUCKETS_EN, undated: 'no due date', daysOver: days => `over ${many(days, 'day', 'days')}` },
  ages: BUCKETS_EN,
  currencies: { CNY: 'CNY', USD: 'USD', EUR: 'EUR', HKD: 'HKD', GBP: 'GBP', JPY: 'JPY' },
  abc: (rank, key) => `Class ${rank}${key ? ' key account' : ''}`,
  keyAccount: 'Key account',
  buttons: {
    save: 'Save',
    cancel: 'Cancel',
    back: 'Back',
    next: 'Next',
    again: 'Try again',
    close: 'Close',
    undo: 'Undo',
    copyDetails: 'Copy details',
  },
  waiting: 'Reading the sheet…',
  copied: 'Copied.',
  copyFailed: 'The browser does not allow copying. Select the text and copy it yourself.',
  zoneDiffers: (sheet, mine, hours) =>
    `This spreadsheet counts its days in ${sheet}, ${Math.abs(hours)} ${Math.abs(hours) === 1 ? 'hour' : 'hours'} ${hours > 0 ? 'ahead of' : 'behind'} your computer (${mine}): "today" may differ by a day. To change it: File ▸ Settings ▸ Time zone.`,
  trouble: 'This step was not completed',
  mendColumns: 'Point it out in Data',
  notSetUp: {
    title: 'This sheet is not set up yet',
    text: 'Set-up takes about a minute and changes nothing you already have.',
    button: 'Set up',
  },
  copy: {
    title: 'This is a copy',
    text: 'The columns are still known, but settings and automatic sending belong to the original file. Set it up once more to use it here; until then this copy sends no mail.',
    button: 'Set up this copy',
  },
}
