// Reports on their sheets: found by their mark, written over as a whole, laid out to print on A4 across.
import { NUMBER_FORMATS } from '../../../tables/helper-table'
import type { ReportId, ReportPicture, ReportSheets } from '../../reports/types'
import { toGoogle } from './helper-writes'
import { findOwn, makeOwn, openOwn } from './own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const REPORTS: readonly ReportId[] = ['aging']
const GREY = '#9aa0a6'
const SHADED = '#f1f3f4'
const SECONDARY = '#5f6368'
/** Title, what it is of, header: repeated on every printed page. */
const TOP_ROWS = 3

export const reportSheets = (book: Spreadsheet): ReportSheets => ({
  text: id => {
    const sheet = findOwn(book, id)
    if (sheet === null) return null
    return sheet
      .getDataRange()
      .getDisplayValues()
      .map(row => row.join('\t'))
      .join('\n')
  },
  mayEdit: id => findOwn(book, id)?.getRange(1, 1).canEdit() ?? true,
  write: (id, picture) => {
    const sheet = findOwn(book, id) ?? makeOwn(book, { id, names: picture.names, tabColour: GREY })
    empty(sheet)
    makeRoom(sheet, picture)
    writeTable(sheet, picture)
    return sheet.getName()
  },
  open: id => openOwn(book, id),
  remove: () =>
    REPORTS.flatMap(id => {
      const sheet = findOwn(book, id)
      if (sheet === null) return []
      const name = sheet.getName()
      book.deleteSheet(sheet)
      return [name]
    }),
})

const empty = (sheet: Sheet): void => {
  const all = sheet.getDataRange()
  all.clearContent()
  all.clearFormat()
}

const makeRoom = (sheet: Sheet, { columns, rows, foot }: ReportPicture): void => {
  const needed = TOP_ROWS + rows.length + 1 + foot.length
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  if (needed > height) sheet.insertRowsAfter(height, needed - height)
  if (columns.length > width) sheet.insertColumnsAfter(width, columns.length - width)
}

const writeTable = (sheet: Sheet, picture: ReportPicture): void => {
  const { title, about, columns, rows, total, foot } = picture
  const width = columns.length
  const alone = (text: string) => [text, ...Array.from({ length: width - 1 }, () => '')]
  const cells = [
    alone(title),
    alone(about),
    columns.map(({ header }) => header),
    ...rows.map(row => row.map(toGoogle)),
    total.map(toGoogle),
    ...foot.map(alone),
  ]
  const last = TOP_ROWS + rows.length + 1
  columns.forEach(({ width: pixels, format }, at) => {
    sheet.setColumnWidth(at + 1, pixels)
    sheet.getRange(TOP_ROWS + 1, at + 1, last - TOP_ROWS, 1).setNumberFormat(NUMBER_FORMATS[format])
  })
  sheet.getRange(1, 1, TOP_ROWS, width).setNumberFormat('@')
  if (foot.length > 0) sheet.getRange(last + 1, 1, foot.length, width).setNumberFormat('@')
  sheet.getRange(1, 1, cells.length, width).setValues(cells)
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold')
  sheet.getRange(2, 1).setFontColor(SECONDARY)
  for (const row of [TOP_ROWS, last]) {
    sheet.getRange(row, 1, 1, width).setBackground(SHADED).setFontWeight('bold')
  }
  sheet.getRange(TOP_ROWS, 2, 1, width - 1).setHorizontalAlignment('right')
  if (foot.length > 0) sheet.getRange(last + 1, 1, foot.length, 1).setFontColor(SECONDARY)
  sheet.setFrozenRows(TOP_ROWS)
}
