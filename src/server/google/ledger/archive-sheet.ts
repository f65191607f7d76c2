// The sheet 归档: found by our mark, made with the headers of the ledger; it holds the team's data and is never deleted by us.
import { columnLetter } from '../../column-letter'
import type { ArchiveColumn, ArchiveLabels, RowMoves } from '../../ports'
import { findByKey, visibility } from '../marks'
import { asTyped, sheetOf } from './ledger-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** On the header row of the sheet, and on its columns of ours. */
export const ARCHIVE_KEY = 'zhangqi.archive'
const SHEET = 'sheet'
const COLUMNS: readonly ArchiveColumn[] = ['on', 'from', 'origin']
const GREY = '#9aa0a6'

export const archiveSheet = (
  book: Spreadsheet,
): Pick<RowMoves, 'openArchive' | 'widenArchive' | 'archiveColumns'> => ({
  openArchive: (names, headers, labels) => {
    const sheet = find(book) ?? make(book, names)
    if (sheet.getLastColumn() === 0) addHeaders(sheet, 1, headers)
    addOurColumns(sheet, labels)
    return sheet.getSheetId()
  },
  widenArchive: (bound, headers) => {
    const sheet = sheetOf(book, bound)
    addHeaders(sheet, sheet.getLastColumn() + 1, headers)
  },
  archiveColumns: bound => ourColumns(sheetOf(book, bound)),
})

const find = (book: Spreadsheet): Sheet | null => {
  const mark = findByKey(book, ARCHIVE_KEY).find(one => one.getValue() === SHEET)
  return mark?.getLocation().getRow()?.getSheet() ?? null
}

/** The sheet stays, as one of the team's own. */
export const forgetArchive = (book: Spreadsheet, but: ReadonlySet<number>): void => {
  const sheet = find(book)
  if (sheet === null || but.has(sheet.getSheetId())) return
  const { origin } = ourColumns(sheet)
  if (origin !== undefined) sheet.showColumns(origin)
  for (const mark of findByKey(sheet, ARCHIVE_KEY)) mark.remove()
}

/** Marked at once; an empty sheet of the name is one that a stopped run left. The person stays where he was. */
const make = (book: Spreadsheet, names: readonly string[]): Sheet => {
  const selection = book.getActiveRange()
  const free = names.find(name => {
    const present = book.getSheetByName(name)
    return present === null || present.getLastRow() === 0
  })
  const name = free ?? `${names[0] ?? ''} ${book.getSheets().length + 1}`
  const sheet = book.getSheetByName(name) ?? book.insertSheet(name, book.getSheets().length)
  sheet.getRange('1:1').addDeveloperMetadata(ARCHIVE_KEY, SHEET, visibility())
  if (selection !== null) book.setActiveRange(selection)
  sheet.setTabColor(GREY)
  sheet.setFrozenRows(1)
  return sheet
}

const addHeaders = (sheet: Sheet, from: number, headers: readonly string[]): void => {
  makeRoom(sheet, from + headers.length - 1)
  const top = sheet.getRange(1, from, 1, headers.length)
  top.setFontWeight('bold')
  top.setValues([headers.map(asTyped)])
}

const makeRoom = (sheet: Sheet, columns: number): void => {
  const present = sheet.getMaxColumns()
  if (columns > present) sheet.insertColumnsAfter(present, columns - present)
}

const ourColumns = (sheet: Sheet): Partial<Record<ArchiveColumn, number>> => {
  const columns: Partial<Record<ArchiveColumn, number>> = {}
  for (const mark of findByKey(sheet, ARCHIVE_KEY)) {
    const id = COLUMNS.find(one => one === mark.getValue())
    const column = mark.getLocation().getColumn()?.getColumn()
    if (id !== undefined && column !== undefined && columns[id] === undefined) columns[id] = column
  }
  return columns
}

/** At the right, each one that lacks; the last is for the program only. */
const addOurColumns = (sheet: Sheet, labels: ArchiveLabels): void => {
  const present = ourColumns(sheet)
  for (const id of COLUMNS) {
    const column = present[id] ?? Math.max(sheet.getLastColumn(), ...Object.values(present)) + 1
    makeRoom(sheet, column)
    if (present[id] === undefined) {
      const letter = columnLetter(column)
      sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(ARCHIVE_KEY, id, visibility())
      present[id] = column
    }
    const top = sheet.getRange(1, column)
    if (top.getValue() !== '') continue
    if (id === 'origin') sheet.hideColumns(column)
    top.setNote(labels[id].note)
    addHeaders(sheet, column, [labels[id].header])
  }
}
