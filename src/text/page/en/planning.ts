// Forms and answers about what is planned, English.
import { many } from '../../many'
import type { PlanningText } from '../zh-CN/planning'

export const planning: PlanningText = {
  columns: {
    name: 'Customer',
    kind: 'Kind',
    about: 'About',
    what: 'What',
    period: 'Period',
    amount: 'Amount',
    chance: 'Chance',
    workdays: 'Person-days',
    level: 'Level',
    on: 'Day',
    state: 'State',
    owner: 'Owner',
    source: 'Source',
    note: 'Note',
  },
  states: { open: 'In progress', won: 'Won', lost: 'Lost', done: 'Done', dropped: 'Dropped' },
  levels: { low: 'Low', medium: 'Medium', high: 'High' },
  labels: {
    about: {
      opportunity: 'Product',
      rival: 'Competitor',
      measure: 'Against',
      target: 'Figure',
      resource: 'Of what',
    },
    what: { review: 'Result', rival: 'What is known' },
    on: {
      opportunity: 'Expected on',
      measure: 'Due on',
      rival: 'Learnt on',
      expansion: 'Due on',
      review: 'Review on',
      survey: 'Survey on',
    },
    none: 'None',
  },
  add: kind => `Add: ${kind.toLowerCase()}`,
  edit: what => `Edit: ${what}`,
  open: 'Open the sheet Account plan',
  remove: 'Delete this row',
  close: 'Done',
  closeOf: what => `Done: ${what}`,
  saved: 'Saved in Account plan.',
  made: 'The sheet Account plan was made and this is in it.',
  removed: 'Deleted from Account plan.',
  changed: 'A colleague has just changed this row; it now shows as it is, and yours is not saved.',
  changedSince: 'This row was changed again since; nothing was undone.',
  meanwhile: (what, when) =>
    `This row has just become “${[what, when].filter(part => part !== '').join(', ')}”; yours is not saved.`,
  gone: 'This row is no longer there; nothing was written.',
  lacks: columns => `Still needed: ${columns}`,
  wrong: {
    period: 'A year or a quarter, such as 2026 or 2026Q4',
    amount: 'A number',
    chance: 'From 0 to 100',
    workdays: 'A number',
  },
  percent: '%',
  targets: {
    none: 'No targets yet.',
    basis: vat =>
      `Revenue and gross profit ${vat}, receipts with VAT. Behind: 10 points or more behind the time gone.`,
    vat: {
      all: 'without VAT',
      some: 'without VAT where a rate is known',
      none: 'as recorded (with or without VAT as written)',
    },
  },
  risk: {
    take: 'Take it',
    takeFor: topic => `Take the suggestion: ${topic}`,
  },
  ahead: {
    rule: 'A high risk comes first; else by class and potential as in Customer value, where weighted opportunities of a fifth of the last 12 months also make it high. Your own words come before it.',
    take: 'Make it our own',
  },
  problem: (row, column, value, what) =>
    `Account plan, row ${row}, ${column}${value === '' ? '' : ` “${value}”`}: ${what}`,
  problems: {
    'customer-missing': 'no customer, so the row does not count.',
    'customer-unknown':
      'the ledger has no such customer, so the row does not count; write the name or number as in the ledger.',
    'kind-unknown': 'no kind of the drop-down, so the row does not count.',
    'topic-unknown': 'no word of the drop-down; choose another.',
    'period-unreadable': 'cannot be read; write 2026 or 2026Q4.',
    'amount-unreadable': 'cannot be read; only a number not below 0.',
    'chance-unreadable': 'cannot be read; a percentage from 0 to 100 or a stage of the drop-down.',
    'workdays-unreadable': 'cannot be read; only a number.',
    'level-unknown': 'is not high, medium or low.',
    'day-unreadable': 'cannot be read; write it like 2026-11-21.',
    'state-unknown': 'does not go with this kind; counted as in progress.',
    lacking: 'is to be filled in.',
  },
  others: n => `Account plan: ${many(n, 'cell')} to mend`,
}
