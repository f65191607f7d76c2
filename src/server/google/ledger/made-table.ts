// A sheet of the team's made for them: headers, rows and marks. What a stopped run left is taken up again, whatever else stays.
import { columnLetter } from '../../column-letter'
import type { Adoption, NewTable } from '../../ports'
import { addMark, headerMark, ledgerMarks, markedSheetId } from '../marks'
import { asTyped } from './ledger-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export const madeTables = (book: Spreadsheet): Pick<Adoption, 'makeTable' | 'dropTable'> => ({
  makeTable: table => {
    const cells = cellsOf(table)
    const sheet = leftBehind(book, table, cells) ?? insert(book, table.names)
    if (sheet.getLastRow() === 0) fill(sheet, table, cells)
    const marked = new Set(ledgerMarks(sheet).map(({ name }) => name))
    if (!marked.has(headerMark(table.role))) addMark(sheet.getRange('1:1'), headerMark(table.role))
    table.columns.forEach(({ field }, at) => {
      const letter = columnLetter(at + 1)
      if (!marked.has(field)) addMark(sheet.getRange(`${letter}:${letter}`), field)
    })
    return { sheetId: sheet.getSheetId(), sheet: sheet.getName() }
  },
  dropTable: (sheetId, whole) => {
    const sheet = book.getSheetById(sheetId)
    if (sheet === null) return
    if (whole) book.deleteSheet(sheet)
    else for (const mark of ledgerMarks(book)) if (markedSheetId(mark) === sheetId) mark.metadata.remove()
  },
})

const cellsOf = ({ columns, rows }: NewTable): (string | number)[][] => [
  columns.map(({ header }) => header),
  ...rows.map(row => row.map(cell => (typeof cell === 'string' ? asTyped(cell) : cell))),
]

/** A sheet of one of the names that says just what is to be written, or nothing. */
const leftBehind = (book: Spreadsheet, { names }: NewTable, cells: (string | number)[][]): Sheet | null => {
  for (const name of names) {
    const sheet = book.getSheetByName(name)
    if (sheet === null) continue
    if (sheet.getLastRow() === 0) return sheet
    if (sheet.getLastRow() !== cells.length || sheet.getLastColumn() !== cells[0]?.length) continue
    const shown = sheet.getDataRange().getValues()
    const plain = (cell: unknown) => String(cell).replace(/^'/, '')
    if (cells.every((row, at) => row.every((cell, column) => plain(shown[at]?.[column]) === plain(cell))))
      return sheet
  }
  return null
}

/** The person stays where he was. */
const insert = (book: Spreadsheet, names: readonly string[]): Sheet => {
  const selection = book.getActiveRange()
  const free = names.find(name => book.getSheetByName(name) === null)
  const sheet = book.insertSheet(
    free ?? `${names[0] ?? ''} ${book.getSheets().length + 1}`,
    book.getSheets().length,
  )
  if (selection !== null) book.setActiveRange(selection)
  return sheet
}

const fill = (sheet: Sheet, { columns }: NewTable, cells: (string | number)[][]): void => {
  const [rooms, width] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  if (cells.length > rooms) sheet.insertRowsAfter(rooms, cells.length - rooms)
  if (columns.length > width) sheet.insertColumnsAfter(width, columns.length - width)
  columns.forEach((column, at) => {
    sheet.setColumnWidth(at + 1, column.width)
    sheet.getRange(2, at + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(column.format)
  })
  const top = sheet.getRange(1, 1, 1, columns.length)
  top.setNotes([columns.map(({ note }) => note)])
  top.setFontWeight('bold')
  sheet.setFrozenRows(1)
  sheet.getRange(1, 1, cells.length, columns.length).setValues(cells)
}
