// The archive, and long work of every kind: its bar, how it ended, what was left.
import { many } from '../../many'
import type { ArchiveText, WorkText } from '../zh-CN/archive'

const rows = (n: number) => many(n, 'row', 'rows')

export const archive: ArchiveText = {
  title: 'Archive',
  line: n => (n === null ? 'Old contracts can be archived' : `${rows(n)} in the archive`),
  look: 'Open archive',
  intro:
    'Contracts paid in full long ago, with nothing left to do, move to the sheet Archive as whole rows. They still count in history and totals, and come back any time.',
  months: 'Settled for at least',
  monthsOf: { 12: '1 year', 24: '2 years', 36: '3 years', 60: '5 years' },
  none: {
    title: 'Nothing to archive',
    text: 'No contract has been settled for so long with nothing left to do.',
  },
  rows,
  count: n => `${rows(n)} can be archived`,
  year: (year, n) => `${year}: ${rows(n)}`,
  stayTitle: n => `${rows(n)} settled long ago but kept`,
  stay: {
    dispute: n => `${rows(n)} in dispute`,
    problem: n => `${rows(n)} with problems in the data`,
    warning: n => `${rows(n)} with a warning`,
    letter: n => `${rows(n)} in a letter not finished`,
    receipt: n => `${rows(n)} in a receipt not finished`,
    promise: n => `${rows(n)} of customers with a promise or hold`,
    merged: n => `${rows(n)} with cells merged across rows`,
    formula: n => `${rows(n)} with a formula that fills a column`,
  },
  refused: {
    'read-otherwise': 'Its units or order of dates differ from the archive’s; they cannot share a sheet.',
    'filled-by-formula': 'A formula fills this sheet; its rows cannot be moved.',
  },
  beforehand: 'Before you start',
  filtered: sheet => `"${sheet}" has a filter on: hidden rows move as well.`,
  asValues: (sheet, columns) =>
    `${columns.map(column => `"${column}"`).join(', ')} in "${sheet}" speaks of other rows: the result moves, not the formula.`,
  referring: n => `${many(n, 'formula uses', 'formulas use')} these rows and will give another result:`,
  referringOne: (sheet, a1, formula) => `"${sheet}" ${a1} ${formula}`,
  start: n => `Archive ${rows(n)}…`,
  ask: {
    title: 'Archive these rows',
    text: (n, sheets) =>
      `${rows(n)} of ${sheets.map(sheet => `"${sheet}"`).join(', ')} will move to the sheet Archive whole: columns, formats, notes and formulas of the row.`,
    safe: 'They are copied and checked first, and only then taken out. Rows changed meanwhile are left alone. It can be undone.',
    yes: 'Archive',
  },
  stored: n => `${rows(n)} in the archive`,
  find: 'Customer, project or number',
  found: (n, of) => (n < of ? `${rows(of)} found, the first ${n} listed` : `${rows(of)} found`),
  nothingFound: 'Nothing found.',
  archivedOn: day => `archived ${day}`,
  goesTo: home => `returns to "${home}"`,
  otherHome: home => `its sheet is gone; returns to "${home}"`,
  back: 'Return',
  backOf: what => `Return: ${what}`,
  backAll: n => `Return the ${rows(n)} listed…`,
  askBack: {
    title: 'Return these rows',
    text: n => `${rows(n)} will go from the archive back to their sheets, below the last row.`,
    yes: 'Return',
  },
}

export const work: WorkText = {
  kinds: {
    archive: 'Archiving',
    return: 'Returning',
    fixes: 'Tidying',
    setup: 'Setting up',
    uninstall: 'Uninstalling',
  },
  amounts: {
    archive: rows,
    return: rows,
    fixes: n => many(n, 'cell', 'cells'),
    setup: n => many(n, 'sheet', 'sheets'),
    uninstall: n => many(n, 'step', 'steps'),
  },
  working: (kind, done, total) => `${kind}: ${done} of ${total}`,
  mayLeave: 'You can leave: the hourly job finishes it by itself.',
  mustReturn: 'No hourly job is on: come back here to go on if you leave.',
  half: (kind, done, total) => `${kind} half done: ${done} of ${total}`,
  begun: (when, by) => (by === '' ? `begun ${when}` : `begun ${when} by ${by}`),
  runBy: who => `${who === '' ? 'Someone' : who} is at it; nothing to do.`,
  goOn: 'Go on',
  lookAgain: 'How far is it?',
  stop: 'Stop here',
  stopping: 'Stops after this batch',
  done: (kind, amount) => `${kind}: ${amount} done`,
  stopped: rest => `stopped, the other ${rest} left alone`,
  left: {
    gone: amount => `${amount} no longer found`,
    changed: amount => `${amount} changed meanwhile, left alone`,
    formula: amount => `${amount} with a formula, left alone`,
    refused: amount => `${amount} refused by the sheet (protected, validated or a typed column)`,
    merged: amount => `${amount} with merged cells, left alone`,
    origin: amount => `${amount} whose sheet is gone, left alone`,
  },
  leftAt: places => `Left alone: ${places.join(', ')}`,
  ended: (when, unattended, by) =>
    unattended ? `${when}, finished by the hourly job` : by === '' ? when : `${when}, ${by}`,
  undo: 'Undo',
}
