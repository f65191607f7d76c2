// What the sheet of norms says besides the declared columns, in English.
import { many } from '../many'
import type { NormsText } from './zh-CN'

const days = (n: number) => many(n, 'day')

export const en: NormsText = {
  names: ['How we use this', 'How we use this (Zhangqi)'],
  title: 'How we use this spreadsheet',
  made: (day, by, ledger) =>
    `Written on ${day} by ${by} from the columns in use in “${ledger}”. Making it again rewrites this part and leaves everything under “Our own rules”.`,
  columns: {
    heading: '1. How to fill each column',
    header: ['Column', 'What it brings', 'Who fills it', 'How', 'Example', 'Rule', 'When'],
  },
  rules: {
    needed: 'Required. ',
    text: 'Free text, not checked.',
    amount:
      'Text turns purple; what cannot be read exactly is not guessed, and not reminded until corrected.',
    date: 'A real date; text turns purple, and what cannot be read is not used.',
    email: 'Turns purple when incomplete; without an address no letter can go.',
    phone: 'Six digits at least; several numbers separated by semicolons.',
    'yes-no': 'Yes, No or an amount only; Yes means no reminders.',
    own: {
      customer: 'Required; two spellings count as two customers.',
      reference: 'Different on every row, or items are mistaken for one another.',
      terms: 'What is not understood is listed, and not reminded until corrected.',
    },
  },
  rhythm: { heading: '2. How often to update', header: ['When', 'Which columns'] },
  colours: {
    heading: '3. What the colours mean',
    header: ['Colour', 'When'],
    names: {
      overdue: 'Overdue',
      soon: 'Due soon',
      large: 'Large',
      long: 'Long unpaid',
      hold: 'Settled or in dispute',
      bad: 'Data problem',
    },
    meanings: {
      overdue: () => 'Whole row: past its due date and not paid; due today is not overdue.',
      soon: ({ dueSoonDays }) => `The due date: due within ${days(dueSoonDays)}.`,
      large: ({ large }) => `The total: ${large} or more open, and overdue or due soon.`,
      long: ({ longUnpaidDays }) => `The due date: ${days(longUnpaidDays)} overdue or more.`,
      hold: () => 'Whole row: paid in full, or Yes under Disputed.',
      bad: () => 'The cell to correct: an amount or date written as text, or an incomplete address.',
    },
  },
  dont: {
    heading: '4. Please do not',
    lines: [
      'Merge cells: one item a row, the customer’s full name on each.',
      'Delete columns. Renaming, moving and inserting is fine; Zhangqi finds them again.',
      'Write “about 120K” as an amount or “next month” as a date.',
      'Delete paid rows: history, days to pay and customer classes rest on them.',
      'Fill in the column “Due date (Zhangqi)”.',
      'Touch rows of the hidden reminder log: it keeps a level from being sent twice.',
      'Send the whole spreadsheet outside: it holds customers’ contact data.',
    ],
  },
  helpers: {
    heading: '5. Sheets of Zhangqi',
    header: ['Sheet', 'What is in it'],
    rule: 'Filled in by Zhangqi; please leave it.',
  },
  own: {
    heading: 'Our own rules',
    hint: 'Write from the next row on whatever you like; nothing from here down is touched again.',
  },
}
