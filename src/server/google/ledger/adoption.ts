// What set-up and uninstall do to the team's sheet: remember columns, colour, validate, add our 到期日 column, and undo all of it.
import type { Cell } from '../../../core/ledger/types'
import { columnLetter } from '../../column-letter'
import type { Adoption, MarkedSheet, SheetHeading, SheetPreview, SheetTop } from '../../ports'
import { HEADER_ROWS } from '../../setup/header-lines'
import {
  addMark,
  findByKey,
  headerMark,
  isHeaderMark,
  isOwnColumn,
  ledgerMarks,
  type MarkName,
  markedIndex,
  markedSheetId,
  rememberedOn,
  TABLE_KEY,
} from '../marks'
import { appendColumn, removeOwnColumns } from './append-column'
import { forgetArchive } from './archive-sheet'
import { standingColumns, textsOver } from './binding'
import { colourSheet, uncolour } from './colours'
import { addDueColumn, writeDueDates } from './due-column'
import { sheetOf } from './ledger-sheet'
import { madeTables } from './made-table'
import { addOpenColumn, writeOpenAmounts } from './open-column'

import { unvalidate, validateColumns } from './validation'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows shown as a person sees them: the header is among the first twenty, samples follow it. */
const DISPLAYED_ROWS = 60

export type AdoptionParts = { book: Spreadsheet; cellOf: (value: unknown) => Cell }

export const adoption = ({ book, cellOf }: AdoptionParts): Adoption => ({
  ...madeTables(book),
  tops: () => teamSheets(book).map(topOf),
  headers: ({ sheetId, headerRow }) => {
    const sheet = book.getSheetById(sheetId)
    return sheet === null ? [] : textsOver(sheet, headerRow)
  },
  preview: sheetId => {
    const sheet = sheetId === null ? likelyLedger(book) : book.getSheetById(sheetId)
    return sheet === null ? null : previewOf(sheet, cellOf)
  },
  heading: sheetId => {
    const sheet = book.getSheetById(sheetId)
    return sheet === null ? null : headingOf(sheet)
  },
  remember: sheets => {
    const wanted = new Map(sheets.map(sheet => [sheet.sheetId, wantedMarks(sheet)]))
    for (const mark of ledgerMarks(book)) {
      const here = wanted.get(markedSheetId(mark) ?? -1)
      if (here !== undefined && isOwnColumn(mark.name)) continue
      if (here === undefined || here.get(mark.name) !== markedIndex(mark)) mark.metadata.remove()
      else here.delete(mark.name)
    }
    for (const [sheetId, marks] of wanted) {
      const sheet = book.getSheetById(sheetId)
      if (sheet === null) continue
      for (const [name, index] of marks) addMark(sheet.getRange(wholeLine(name, index)), name)
    }
  },
  colour: (binding, rules) => colourSheet(sheetOf(book, binding), binding.headerRow + 1, rules),
  validate: (binding, rules) => validateColumns(sheetOf(book, binding), binding.headerRow + 1, rules),
  addDueColumn: (binding, label, note) => addDueColumn(sheetOf(book, binding), binding, { label, note }),
  writeDueDates: (binding, cells) => writeDueDates(sheetOf(book, binding), binding, cells),
  addOpenColumn: (binding, label, note) => addOpenColumn(sheetOf(book, binding), binding, { label, note }),
  writeOpenAmounts: (binding, cells) => writeOpenAmounts(sheetOf(book, binding), binding, cells),
  standing: record => standingColumns(book, record),
  mark: (sheetId, field, column) => {
    const sheet = book.getSheetById(sheetId)
    if (sheet === null) return
    for (const mark of ledgerMarks(sheet)) if (mark.name === field) mark.metadata.remove()
    addMark(sheet.getRange(wholeLine(field, column)), field)
  },
  append: (bound, field, column) => {
    const present = bound.columns[field] ?? null
    return appendColumn(sheetOf(book, bound), { name: field, headerRow: bound.headerRow, present }, column)
  },
  grids: () => teamSheets(book).map(sheet => ({ sheetId: sheet.getSheetId(), rows: sheet.getMaxRows() })),
  unvalidate: (sheetId, block) => {
    const sheet = book.getSheetById(sheetId)
    if (sheet !== null) unvalidate(sheet, block)
  },
  forget: (but = new Set()) => {
    let rulesRemoved = 0
    for (const sheet of teamSheets(book).filter(one => !but.has(one.getSheetId()))) {
      rulesRemoved += uncolour(sheet)
      removeOwnColumns(sheet)
    }
    for (const mark of ledgerMarks(book)) {
      if (!but.has(markedSheetId(mark) ?? -1)) mark.metadata.remove()
    }
    forgetArchive(book, but)
    return { rulesRemoved }
  },
})

const wantedMarks = ({ role, headerRow, fields }: MarkedSheet): Map<MarkName, number> => {
  const marks = new Map<MarkName, number>([[headerMark(role), headerRow]])
  for (const [field, column] of Object.entries(fields)) marks.set(field as MarkName, column)
  return marks
}

const wholeLine = (name: MarkName, index: number) =>
  isHeaderMark(name) ? `${index}:${index}` : `${columnLetter(index)}:${columnLetter(index)}`

const helperSheetIds = (book: Spreadsheet): Set<number> => {
  const ids = new Set<number>()
  for (const metadata of findByKey(book, TABLE_KEY)) {
    const row = metadata.getLocation().getRow()
    if (row !== null) ids.add(row.getSheet().getSheetId())
  }
  return ids
}

const teamSheets = (book: Spreadsheet): Sheet[] => {
  const helpers = helperSheetIds(book)
  return book.getSheets().filter(sheet => !helpers.has(sheet.getSheetId()))
}

/** The sheet the person is looking at, else the first that has rows. */
const likelyLedger = (book: Spreadsheet): Sheet | null => {
  const sheets = teamSheets(book)
  const active = book.getActiveSheet().getSheetId()
  const looking = sheets.find(sheet => sheet.getSheetId() === active && sheet.getLastRow() > 1)
  return looking ?? sheets.find(sheet => sheet.getLastRow() > 1) ?? sheets[0] ?? null
}

const topOf = (sheet: Sheet): SheetTop => {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()]
  const isEmpty = rows === 0 || columns === 0
  const top = isEmpty ? null : sheet.getRange(1, 1, Math.min(rows, HEADER_ROWS), columns)
  return { id: sheet.getSheetId(), name: sheet.getName(), rows, display: top?.getDisplayValues() ?? [] }
}

const previewOf = (sheet: Sheet, cellOf: (value: unknown) => Cell): SheetPreview => {
  const heading = headingOf(sheet)
  const { lastRow, lastColumn } = heading
  const isEmpty = lastRow === 0 || lastColumn === 0
  const values = isEmpty ? [] : sheet.getRange(1, 1, lastRow, lastColumn).getValues()
  return { ...heading, values: values.map(cells => cells.map(cellOf)) }
}

const headingOf = (sheet: Sheet): SheetHeading => {
  const lastRow = sheet.getLastRow()
  const lastColumn = sheet.getLastColumn()
  const { headerRow, columns, dueColumn, openColumn, role } = rememberedOn(sheet)
  const base = { sheetId: sheet.getSheetId(), sheet: sheet.getName(), lastRow, lastColumn }
  const remembered = { headerRow, columns, dueColumn, openColumn, role }
  if (lastRow === 0 || lastColumn === 0) return { ...base, display: [], remembered }
  const display = sheet.getRange(1, 1, Math.min(lastRow, DISPLAYED_ROWS), lastColumn).getDisplayValues()
  return { ...base, display, remembered }
}
