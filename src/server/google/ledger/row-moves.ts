// Whole rows on their way from one sheet of the ledger to another: copied with looks and notes, emptied in one go, then taken out.
import type { Cell } from '../../../core/ledger/types'
import type { RowBlock, RowCopy, RowMoves } from '../../ports'
import { findByKey, TABLE_KEY } from '../marks'
import { archiveSheet } from './archive-sheet'
import { textsOver } from './binding'
import { asTyped, sheetOf } from './ledger-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type RowMovesParts = { book: Spreadsheet; cellOf: (value: unknown) => Cell }

export const rowMoves = ({ book, cellOf }: RowMovesParts): RowMoves => ({
  ...archiveSheet(book),
  headers: bound => textsOver(sheetOf(book, bound), bound.headerRow),
  cells: (bound, { from, count }, width) =>
    sheetOf(book, bound)
      .getRange(from, 1, count, width)
      .getValues()
      .map(row => row.map(cellOf)),
  formulas: (bound, { from, count }, width) =>
    sheetOf(book, bound).getRange(from, 1, count, width).getFormulas(),
  merged: bound => {
    const rows = new Set<number>()
    for (const merged of sheetOf(book, bound).getDataRange().getMergedRanges()) {
      const [top, height] = [merged.getRow(), merged.getNumRows()]
      for (let at = 0; height > 1 && at < height; at += 1) rows.add(top + at)
    }
    return rows
  },
  mayEdit: (bound, { from, count }) =>
    sheetOf(book, bound)
      .getRange(`${from}:${from + count - 1}`)
      .canEdit(),
  hasFilter: bound => sheetOf(book, bound).getFilter() !== null,
  maxRows: sheetId => book.getSheetById(sheetId)?.getMaxRows() ?? 0,
  insert: (bound, under, count) => {
    sheetOf(book, bound).insertRowsAfter(under, count)
  },
  copy: (from, to, copy) => copyRows(sheetOf(book, from), sheetOf(book, to), copy),
  empty: (bound, blocks) => {
    const rows = blocks.map(({ from, count }) => `${from}:${from + count - 1}`)
    if (rows.length > 0) sheetOf(book, bound).getRangeList(rows).clearContent()
  },
  remove: (bound, blocks) => removeRows(sheetOf(book, bound), blocks),
  writeColumn: (bound, { row, column }, values) => {
    if (values.length === 0) return
    const typed = values.map(value => [
      typeof value === 'object' ? value.day : typeof value === 'string' ? asTyped(value) : value,
    ])
    sheetOf(book, bound).getRange(row, column, values.length, 1).setValues(typed)
  },
  otherFormulas: but => {
    const ours = new Set(
      findByKey(book, TABLE_KEY).map(mark => mark.getLocation().getRow()?.getSheet().getSheetId()),
    )
    return book
      .getSheets()
      .filter(sheet => !ours.has(sheet.getSheetId()) && !but.has(sheet.getSheetId()))
      .map(sheet => ({ sheet: sheet.getName(), formulas: sheet.getDataRange().getFormulas() }))
  },
})

/** copyTo says nothing of notes, so they are brought along by themselves, read at once from the first row to the last. */
const copyRows = (source: Sheet, target: Sheet, { blocks, at, runs, asValues }: RowCopy): void => {
  const [first, last] = [blocks[0], blocks[blocks.length - 1]]
  if (first === undefined || last === undefined) return
  const width = Math.max(...runs.map(run => run.from + run.width - 1))
  const all = source.getRange(first.from, 1, last.from + last.count - first.from, width).getNotes()
  let row = at
  for (const { from, count } of blocks) {
    for (const run of runs) {
      const there = target.getRange(row, run.to, count, run.width)
      source.getRange(from, run.from, count, run.width).copyTo(there)
      const notes = all
        .slice(from - first.from, from - first.from + count)
        .map(line => line.slice(run.from - 1, run.from - 1 + run.width))
      if (notes.some(line => line.some(note => note !== ''))) there.setNotes(notes)
      for (let offset = 0; offset < run.width; offset += 1) {
        if (!asValues.has(run.from + offset)) continue
        const values = source.getRange(from, run.from + offset, count, 1).getValues()
        target
          .getRange(row, run.to + offset, count, 1)
          .setValues(values.map(([value]) => [typeof value === 'string' ? asTyped(value) : value]))
      }
    }
    row += count
  }
}

const removeRows = (sheet: Sheet, blocks: readonly RowBlock[]): void => {
  const lowestFirst = [...blocks].sort((a, b) => b.from - a.from)
  for (const { from, count } of lowestFirst) {
    // Google keeps one row that is not frozen.
    const spare = sheet.getMaxRows() - sheet.getFrozenRows() - count
    if (spare < 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1 - spare)
    sheet.deleteRows(from, count)
  }
}
