// 交易, 服务, 费用, 人员 and 满意度 on the team's sheets: our marks on their columns, their rows, a new sheet with our headers.
import type { BookField, BookId, BookRow } from '../../../core/books/types'
import type { Cell } from '../../../core/ledger/types'
import { columnLetter } from '../../column-letter'
import type { BookSheets, BookStanding } from '../../ports'
import { textsOver } from '../ledger/binding'
import { findByKey, visibility } from '../marks'
import { freeName } from '../own-sheets/own-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const BOOK_KEY = 'zhangqi.book'
const HEADER = 'header'
const GREY = '#9aa0a6'

export type BookSheetParts = { book: Spreadsheet; cellOf: (value: unknown) => Cell }

export const bookSheets = ({ book, cellOf }: BookSheetParts): BookSheets => ({
  standing: record => {
    const sheet = book.getSheetById(record.sheetId)
    if (sheet === null) return null
    const marked = marksOn(sheet, record.book)
    const headerRow = marked.headerRow ?? record.headerRow
    const texts = headerRow > sheet.getLastRow() ? [] : textsOver(sheet, headerRow)
    const columns: BookStanding['columns'] = { ...marked.columns }
    const taken = new Set(Object.values(columns))
    for (const [field, header] of Object.entries(record.headers) as [BookField, string][]) {
      if (columns[field] !== undefined) continue
      const at = texts.findIndex((text, index) => text !== '' && text === header && !taken.has(index + 1))
      if (at < 0) continue
      columns[field] = at + 1
      taken.add(at + 1)
    }
    return { sheetId: record.sheetId, sheet: sheet.getName(), headerRow, columns, texts }
  },
  read: ({ sheetId, headerRow, columns }) => {
    const sheet = book.getSheetById(sheetId)
    const bound = Object.entries(columns) as [BookField, number][]
    const rows = (sheet?.getLastRow() ?? 0) - headerRow
    if (sheet === null || rows < 1 || bound.length === 0) return []
    const width = Math.max(...bound.map(([, column]) => column))
    return sheet
      .getRange(headerRow + 1, 1, rows, width)
      .getValues()
      .map((values: unknown[], at): BookRow => {
        const cells: BookRow['cells'] = {}
        for (const [field, column] of bound) {
          const value = values[column - 1]
          if (value !== '') cells[field] = cellOf(value)
        }
        return { row: headerRow + 1 + at, cells }
      })
  },
  headers: (sheetId, headerRow) => {
    const sheet = book.getSheetById(sheetId)
    return sheet === null || headerRow > sheet.getLastRow() ? null : textsOver(sheet, headerRow)
  },
  make: (names, columns) => {
    const selection = book.getActiveRange()
    const sheet = book.insertSheet(freeName(book, names), book.getSheets().length)
    if (selection !== null) book.setActiveRange(selection)
    sheet.setFrozenRows(1)
    sheet.setTabColor(GREY)
    const rows = sheet.getMaxRows() - 1
    columns.forEach(({ width, format }, at) => {
      sheet.setColumnWidth(at + 1, width)
      sheet.getRange(2, at + 1, rows, 1).setNumberFormat(format)
    })
    const top = sheet.getRange(1, 1, 1, columns.length)
    top.setNotes([columns.map(({ note }) => note)])
    top.setFontWeight('bold')
    top.setValues([columns.map(({ header }) => header)])
    return { sheetId: sheet.getSheetId(), sheet: sheet.getName() }
  },
  mark: ({ book: id, sheetId, headerRow, columns }) => {
    for (const metadata of findByKey(book, BOOK_KEY))
      if (metadata.getValue()?.startsWith(`${id}:`)) metadata.remove()
    const sheet = book.getSheetById(sheetId)
    if (sheet === null) return
    const add = (line: string, name: string) =>
      sheet.getRange(line).addDeveloperMetadata(BOOK_KEY, `${id}:${name}`, visibility())
    add(`${headerRow}:${headerRow}`, HEADER)
    for (const [field, column] of Object.entries(columns))
      add(`${columnLetter(column)}:${columnLetter(column)}`, field)
  },
  forget: id => {
    for (const metadata of findByKey(book, BOOK_KEY))
      if (id === null || metadata.getValue()?.startsWith(`${id}:`)) metadata.remove()
  },
  append: ({ sheetId, headerRow, columns }, cells) => {
    const sheet = book.getSheetById(sheetId)
    if (sheet === null) throw new Error(`No sheet ${sheetId}`)
    const bound = Object.entries(columns) as [BookField, number][]
    const row = lastSaying(sheet, headerRow, Object.values(columns)) + 1
    if (row > sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows())
    for (const [field, column] of bound) {
      const cell = cells[field]
      if (cell !== undefined) sheet.getRange(row, column).setValue(asWritten(cell))
    }
    return row
  },
  goTo: ({ sheetId }, row, column) => {
    const sheet = book.getSheetById(sheetId)
    if (sheet === null) return ''
    if (sheet.isSheetHidden()) sheet.showSheet()
    // The row may be gone since the page was read.
    const range = sheet.getRange(Math.min(row, sheet.getMaxRows()), column)
    book.setActiveRange(range)
    return range.getA1Notation()
  },
})

/** Ticks and formulas that show nothing may reach further down than what people wrote. */
const lastSaying = (sheet: Sheet, headerRow: number, columns: readonly number[]): number => {
  const last = sheet.getLastRow()
  if (last <= headerRow) return headerRow
  const values = sheet.getRange(headerRow + 1, 1, last - headerRow, Math.max(...columns)).getValues()
  const says = (cells: unknown[]) =>
    columns.some(column => !['', false].includes(cells[column - 1] as string))
  let at = values.length
  while (at > 0 && !says(values[at - 1] ?? [])) at -= 1
  return headerRow + at
}

/** A day as it is typed; text never becomes a formula, a number or a day. */
const asWritten = (cell: Cell): string | number | boolean => {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell
}

/** A column marked twice is the first one: the other was copied from it. */
const marksOn = (sheet: Sheet, id: BookId) => {
  const columns: BookStanding['columns'] = {}
  let headerRow: number | null = null
  for (const metadata of findByKey(sheet, BOOK_KEY)) {
    const [book, name] = (metadata.getValue() ?? '').split(':')
    if (book !== id || name === undefined) continue
    const location = metadata.getLocation()
    if (name === HEADER) headerRow = location.getRow()?.getRow() ?? headerRow
    else {
      const column = location.getColumn()?.getColumn()
      if (column !== undefined && columns[name as BookField] === undefined)
        columns[name as BookField] = column
    }
  }
  return { columns, headerRow }
}
