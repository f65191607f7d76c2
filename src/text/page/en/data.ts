// Data: what was understood of the sheet, what is wrong in it and where, refresh and set-up again.
import { many } from '../../many'
import { type DataText, ROWS_LISTED } from '../zh-CN/data'

export const data: DataText = {
  title: 'Data',
  between: ' ',
  stop: '.',
  sheet: (name, rows) => `Sheet "${name}", ${many(rows, 'row', 'rows')}`,
  rowsOfSums: rows => {
    const listed = rows.slice(0, ROWS_LISTED).join(', ')
    const more = rows.length > ROWS_LISTED ? ` and ${rows.length - ROWS_LISTED} more` : ''
    return rows.length === 1
      ? `Row ${listed} adds up others and is not counted.`
      : `Rows ${listed}${more} add up others and are not counted.`
  },
  fine: { title: 'No problems found', text: 'Every row can be read and its figures agree.' },
  score: 'Soundness',
  scoreOf: score => `${score} / 100`,
  scoreRule:
    'Each row counts 1; its gravest finding takes 1 (amounts), 0.5 (letters) or 0.2 (the rest). The share that is left, rounded down.',
  ofSheet: (sheet, score, rows) => `${sheet} ${score} (${many(rows, 'row', 'rows')})`,
  apart: others =>
    `The other sheets have scores of their own, not mixed into the ledger’s: ${others.join(', ')}.`,
  noRows: 'There is no row of data yet to count.',
  sound: (sound, rows) => `${sound} of ${many(rows, 'row', 'rows')} without a finding`,
  earlier: (score, day) => `${score} before (${day})`,
  legacyAside: (n, score) =>
    `${many(n, 'acknowledged finding is', 'acknowledged findings are')} left aside; with them ${score}.`,
  severities: {
    amounts: { name: 'Touches amounts', text: 'The balance and the letters are wrong: correct these first.' },
    letters: { name: 'Holds letters back', text: 'Until then these items are not reminded.' },
    rest: { name: 'Worth a look', text: 'Reminders go on.' },
  },
  group: n => many(n, 'cell', 'cells'),
  cell: (place, column) => `${place} · ${column}`,
  wholeRow: 'whole row',
  blank: 'blank',
  expected: amount => `${amount} by the other two figures`,
  more: n => `${n} more`,
  bothSums: (paid, received) => `paid ${paid}, receipts ${received}`,
  usual: amount => `usually about ${amount}`,
  shouldBe: day => `should be ${day}`,
  shouldBeBlank: 'should be blank',
  against: (place, value) => `and ${place} "${value}"`,
  helperRow: (sheet, row) => `${sheet}, row ${row}`,
  helperNo: (sheet, numbers) => `${sheet}, No. ${numbers}`,
  legacy: {
    one: where => `Acknowledge: ${where}`,
    all: n => (n === 1 ? 'Acknowledge this one' : `Acknowledge all ${n}`),
    done: n => `${many(n, 'finding', 'findings')} acknowledged; listed again once the cell changes.`,
    title: n => `Acknowledged: ${n}`,
    text: 'Looked at and left as they are. Once a cell changes it is listed above again.',
    by: (who, day) => `${who}, ${day}`,
    back: n => (n === 1 ? 'Take back' : `Take back all ${n}`),
    backOf: cause => `Take back: ${cause}`,
    backDone: n => `${many(n, 'finding is', 'findings are')} listed again.`,
  },
  tidy: {
    offer: n => `${many(n, 'cell', 'cells')} can be tidied for you`,
    offerText:
      'Dates and amounts written as text, full-width letters, stray spaces. The meaning stays; look first; it can be undone.',
    look: 'See how',
    title: 'Tidy up',
    none: 'There is nothing to tidy.',
    intro:
      'Each cell as it is and as it would be. Formulas are left alone, and so is what somebody changes meanwhile. Amounts that become numbers count in your own sums.',
    listed: (n, total) => `${total} cells in all; the first ${n} now, the others after them.`,
    kinds: {
      'text-date': 'Text to date',
      'text-amount': 'Text to number',
      'half-width': 'Full width to half width',
      spaces: 'Spaces around the text',
    },
    count: n => many(n, 'cell', 'cells'),
    becomes: (now, then) => `"${now}" becomes "${then}"`,
    start: n => `Tidy ${many(n, 'cell', 'cells')}`,
    ask: {
      title: 'Tidy these cells',
      text: n =>
        `${many(n, 'cell', 'cells')} of the ledger will be written. Only those that still say what is listed here; no formulas. It can be undone.`,
      yes: 'Tidy up',
    },
  },
  undo: {
    kinds: { fixes: 'tidying', merge: 'merge of customers' },
    last: (what, cells, when, by) => `The last ${what} wrote ${many(cells, 'cell', 'cells')}, ${when}, ${by}`,
    button: 'Undo',
    working: (done, total) => `Undoing: ${done} of ${total} cells`,
    done: n => `${many(n, 'cell', 'cells')} restored.`,
    left: n => `${many(n, 'cell', 'cells')} changed since, left alone.`,
  },
  went: a1 => `Went to ${a1}.`,
  columns: (n, sheet) =>
    `${many(n, 'column', 'columns')} understood${sheet === null ? '' : ` in "${sheet}"`}`,
  columnIs: (letter, header) => `column ${letter} "${header}"`,
  again: 'Check again',
  refresh: 'Refresh warnings and colours',
  refreshing: 'Calculating again…',
  refreshed: (rows, dueDates, rules) =>
    `${many(rows, 'row', 'rows')} seen${dueDates > 0 ? `, ${many(dueDates, 'due date', 'due dates')} worked out` : ''}, ${many(rules, 'colour rule', 'colour rules')} up to date.`,
  setupAgain: 'Set up again',
  setupAgainText: 'For wrongly understood or new columns, or another sheet.',
}
