// Data: what was understood of the sheet, what is wrong in it and where, refresh and set-up again.
import { type DataText, ROWS_LISTED } from '../zh-CN/data'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const data: DataText = {
  title: 'Data',
  sheet: (name, rows) => `Sheet "${name}", ${many(rows, 'row', 'rows')}`,
  rowsOfSums: rows => {
    const listed = rows.slice(0, ROWS_LISTED).join(', ')
    const more = rows.length > ROWS_LISTED ? ` and ${rows.length - ROWS_LISTED} more` : ''
    return rows.length === 1
      ? `Row ${listed} adds up others and is not counted.`
      : `Rows ${listed}${more} add up others and are not counted.`
  },
  fine: { title: 'No problems found', text: 'Every row can be read and its figures agree.' },
  found: n => `${many(n, 'cell', 'cells')} to correct`,
  blocked: 'Until then these items are not reminded.',
  group: n => many(n, 'cell', 'cells'),
  cell: (place, column) => `${place} · ${column}`,
  wholeRow: 'whole row',
  blank: 'blank',
  expected: amount => `${amount} by the other two figures`,
  more: n => `${n} more`,
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
