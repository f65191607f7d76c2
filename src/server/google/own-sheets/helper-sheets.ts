// Helper sheets: found by our mark, else by name; made on first use; cells addressed by column id, never by letter.

import type { Language } from '../../../contract/shapes'
import type { Cell } from '../../../core/ledger/types'
import {
  type HelperColumn,
  type HelperTable,
  type HelperTableId,
  NUMBER_FORMATS,
} from '../../../tables/helper-table'
import { HELPER_TABLES } from '../../../tables/helper-tables'
import type { HelperRow, HelperSheets } from '../../ports'
import { findByKey, TABLE_KEY, visibility } from '../marks'
import { bySameColumns, type OpenTable, writeBlock, writeFormulas, writeRows } from './helper-writes'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const GREY = '#9aa0a6'
/** By which a protection is known as ours. */
const GUARD = '账期管家'

export type HelperSheetParts = { book: Spreadsheet; cellOf: (value: unknown) => Cell; language: Language }

export const helperSheets = ({ book, cellOf, language }: HelperSheetParts): HelperSheets => {
  let marked: Map<string, Sheet> | null = null
  const findMarked = () => {
    if (marked !== null) return marked
    marked = new Map<string, Sheet>()
    for (const metadata of findByKey(book, TABLE_KEY)) {
      const sheet = metadata.getLocation().getRow()?.getSheet() ?? null
      const id = metadata.getValue()
      // A duplicated sheet carries the mark too: the first one is the original.
      if (sheet !== null && id !== null && !marked.has(id)) marked.set(id, sheet)
    }
    return marked
  }
  const find = (table: HelperTable): Sheet | null =>
    findMarked().get(table.id) ?? oursByName(book, table, 'zh-CN') ?? oursByName(book, table, 'en')

  const opened = new Map<HelperTableId, OpenTable>()
  const open = (id: HelperTableId): OpenTable => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const table = HELPER_TABLES[id]
    const sheet = find(table) ?? make(book, table, language)
    if (!findMarked().has(id)) {
      sheet.getRange('1:1').addDeveloperMetadata(TABLE_KEY, id, visibility())
      findMarked().set(id, sheet)
    }
    const found = { sheet, columns: completeColumns(sheet, table, language) }
    opened.set(id, found)
    return found
  }

  return {
    read: id => {
      const table = HELPER_TABLES[id]
      const sheet = find(table)
      if (sheet === null) return []
      const [header, ...rows] = sheet.getDataRange().getValues()
      const columns = columnsOf(table, header ?? [])
      const valuesOf = rowValues(columns, cellOf)
      return rows.map((cells, at) => ({ row: at + 2, values: valuesOf(cells) })).filter(hasContent)
    },
    present: () => {
      const marked = findMarked()
      return (Object.keys(HELPER_TABLES) as HelperTableId[]).filter(id => marked.has(id))
    },
    complete: id => {
      const table = HELPER_TABLES[id]
      const sheet = find(table)
      if (sheet === null) return null
      const width = sheet.getLastColumn()
      const columns = columnsOf(
        table,
        width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []),
      )
      const lacks = table.columns.some(column => columns[column.id] === undefined)
      if (lacks && !sheet.getRange(1, Math.min(width + 1, sheet.getMaxColumns())).canEdit())
        return sheet.getName()
      open(id)
      return null
    },
    append: (id, rows) => {
      if (rows.length === 0) return []
      const { sheet, columns } = open(id)
      const first = sheet.getLastRow() + 1
      const room = sheet.getMaxRows()
      if (first + rows.length - 1 > room) sheet.insertRowsAfter(room, first + rows.length - 1 - room)
      const written = rows.map((values, at) => ({ row: first + at, values }))
      writeBlock({ sheet, columns }, Object.keys(columns), written)
      return written
    },
    update: (id, rows) => {
      if (rows.length === 0) return
      const table = open(id)
      for (const alike of bySameColumns(rows)) writeRows(table, Object.keys(alike[0]?.values ?? {}), alike)
    },
    formulate: (id, column, cells) => (cells.length === 0 ? 0 : writeFormulas(open(id), column, cells)),
    clear: id => {
      const sheet = find(HELPER_TABLES[id])
      const rows = (sheet?.getLastRow() ?? 0) - 1
      if (sheet !== null && rows > 0) sheet.getRange(2, 1, rows, sheet.getLastColumn()).clearContent()
    },
    show: id => {
      const { sheet } = open(id)
      if (sheet.isSheetHidden()) sheet.showSheet()
      book.setActiveSheet(sheet)
      return sheet.getName()
    },
    goTo: (id, row) => {
      const { sheet } = open(id)
      if (sheet.isSheetHidden()) sheet.showSheet()
      const range = sheet.getRange(row, 1)
      book.setActiveRange(range)
      return range.getA1Notation()
    },
    remove: ids => {
      const names: string[] = []
      for (const id of ids) {
        const sheet = find(HELPER_TABLES[id])
        if (sheet === null) continue
        names.push(sheet.getName())
        book.deleteSheet(sheet)
        opened.delete(id)
      }
      marked = null
      return names
    },
    release: () => {
      for (const [id, sheet] of findMarked())
        if (Object.values(HELPER_TABLES).some(table => table.id === id && table.guarded === true))
          unguard(sheet)
      for (const metadata of findByKey(book, TABLE_KEY)) metadata.remove()
      marked = null
    },
  }
}

/** Where the team has a sheet of the name itself. */
const otherName = ({ name }: HelperTable, language: Language): string =>
  language === 'en' ? `${name.en} (Zhangqi)` : `${name['zh-CN']}（账期管家）`

/** A sheet that has lost its mark is ours when it is empty or has our headers; one of the team's own keeps us on the other name. */
const oursByName = (book: Spreadsheet, table: HelperTable, language: Language): Sheet | null => {
  const sheet = book.getSheetByName(table.name[language])
  return sheet === null || isOurs(sheet, table) ? sheet : book.getSheetByName(otherName(table, language))
}

const isOurs = (sheet: Sheet, table: HelperTable): boolean => {
  const width = sheet.getLastColumn()
  const header = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? [])
  return width === 0 || Object.keys(columnsOf(table, header)).length * 2 > table.columns.length
}

const freeName = (book: Spreadsheet, table: HelperTable, language: Language): string =>
  book.getSheetByName(table.name[language]) === null ? table.name[language] : otherName(table, language)

const hasContent = ({ values }: HelperRow) => {
  for (const id in values) if (values[id] !== '') return true
  return false
}

const columnsOf = (table: HelperTable, header: unknown[]): Record<string, number> => {
  const columns: Record<string, number> = {}
  for (const { id, label } of table.columns) {
    const at = header.findIndex(text => text === label['zh-CN'] || text === label.en)
    if (at >= 0) columns[id] = at + 1
  }
  return columns
}

const rowValues = (columns: Record<string, number>, cellOf: (value: unknown) => Cell) => {
  const places = Object.entries(columns)
  return (cells: unknown[]): Record<string, Cell> => {
    // A copy that has all ids already: V8 moves an object again and again that gets them one by one.
    const values: Record<string, Cell> = { ...columns }
    for (const [id, column] of places) values[id] = fromGoogle(cellOf(cells[column - 1]))
    return values
  }
}

/** insertSheet makes the new sheet the active one; the person stays where he was. */
const make = (book: Spreadsheet, table: HelperTable, language: Language): Sheet => {
  const selection = book.getActiveRange()
  const sheet = book.insertSheet(freeName(book, table, language), book.getSheets().length)
  if (selection !== null) book.setActiveRange(selection)
  if (table.hidden) sheet.hideSheet()
  sheet.setFrozenRows(1)
  sheet.setTabColor(GREY)
  return sheet
}

/** Sheets asks a person before he edits it; scripts are not asked, and nothing is refused. */
const guard = (sheet: Sheet, table: HelperTable, language: Language) => {
  // The team's own protection of it stays as it is.
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return
  sheet.protect().setDescription(`${GUARD} ${table.name[language]}`).setWarningOnly(true)
}

const unguard = (sheet: Sheet) => {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    if (protection.getDescription().startsWith(GUARD)) protection.remove()
}

/** Adds what the header lacks: all of it in a new sheet, the rest after an interrupted run or from an older version. */
const completeColumns = (sheet: Sheet, table: HelperTable, language: Language): Record<string, number> => {
  const width = sheet.getLastColumn()
  const header = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? [])
  const columns = columnsOf(table, header)
  const missing = table.columns.filter(({ id }) => columns[id] === undefined)
  if (missing.length === 0) return columns
  const room = sheet.getMaxColumns()
  if (width + missing.length > room) sheet.insertColumnsAfter(room, width + missing.length - room)
  missing.forEach(({ id }, at) => {
    columns[id] = width + at + 1
  })
  for (const { at, alike } of stretches(missing, ({ width: pixels }) => pixels))
    sheet.setColumnWidths(width + at + 1, alike.length, alike[0].width)
  const rows = sheet.getMaxRows() - 1
  for (const { at, alike } of stretches(missing, ({ format }) => format))
    sheet.getRange(2, width + at + 1, rows, alike.length).setNumberFormat(NUMBER_FORMATS[alike[0].format])
  missing.forEach((column, at) => {
    dress(sheet, { column, at: width + at + 1 }, language)
  })
  const added = sheet.getRange(1, width + 1, 1, missing.length)
  added.setNotes([missing.map(({ note }) => note[language])])
  added.setFontWeight('bold')
  added.setValues([missing.map(({ label }) => label[language])])
  if (table.guarded === true) guard(sheet, table, language)
  return columns
}

type Stretch = { at: number; alike: [HelperColumn, ...HelperColumn[]] }

/** Neighbours that share what `of` says of them, from left to right: each stretch is one call. */
const stretches = (columns: readonly HelperColumn[], of: (column: HelperColumn) => unknown): Stretch[] => {
  const found: Stretch[] = []
  columns.forEach((column, at) => {
    const last = found[found.length - 1]
    if (last !== undefined && of(last.alike[0]) === of(column)) last.alike.push(column)
    else found.push({ at, alike: [column] })
  })
  return found
}

/** Asks for a drop-down and hides what is for the program only. */
const dress = (sheet: Sheet, { column, at }: { column: HelperColumn; at: number }, language: Language) => {
  if (column.choices !== undefined) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(
        column.choices.map(words => words[language]),
        true,
      )
      .setAllowInvalid(true)
      .setHelpText(column.note[language])
    sheet.getRange(2, at, sheet.getMaxRows() - 1, 1).setDataValidation(rule.build())
  }
  if (column.hidden === true) sheet.hideColumns(at)
}

/** An apostrophe that Google kept in the text is not part of it. */
const fromGoogle = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'=") ? cell.slice(1) : cell
