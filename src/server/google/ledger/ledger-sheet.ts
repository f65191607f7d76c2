// The adopted sheet: its rows as the core reads them, the selected row, one cell written on a person's behalf.
import { LEDGER_FIELDS } from '../../../contract/vocabulary'
import { cellText } from '../../../core/ledger/cells/text'
import type { Cell, LedgerField, LedgerRow } from '../../../core/ledger/types'
import type { LedgerSheet, SheetBinding } from '../../ports'
import { ledgerCells } from './ledger-cells'
import { completed } from './nameless-rows'
import { mayWritePaymentCells, paymentFormulas, writePaymentCells } from './payment-cells'
import { teamRow } from './team-row'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

const NONE: readonly never[] = []

export type LedgerSheetParts = {
  book: Spreadsheet
  cellOf: (value: unknown) => Cell
  binding: LedgerSheet['binding']
}

export const ledgerSheet = ({ book, cellOf, binding }: LedgerSheetParts): LedgerSheet => ({
  binding,
  ...ledgerCells({ book, cellOf }),
  ...teamRow({ book, cellOf }),
  read: bound => {
    const sheet = sheetOf(book, bound)
    const from = bound.headerRow + 1
    const last = sheet.getLastRow()
    if (last < from) return { sheet: bound.sheet, rows: [] }
    const rows = rowsIn({ sheet, bound, cellOf }, { from, count: last - from + 1 })
    return { sheet: bound.sheet, rows: completed(sheet, bound, rows) }
  },
  rowsAt: (bound, rows) => {
    const sheet = sheetOf(book, bound)
    const last = sheet.getLastRow()
    return blocksOf(rows.filter(row => row <= last)).flatMap(block => rowsIn({ sheet, bound, cellOf }, block))
  },
  selectedRow: ({ sheets, beside }) => {
    const range = book.getActiveRange()
    const sheetId = range?.getSheet().getSheetId()
    const bound = [...sheets, ...beside].find(one => one.sheetId === sheetId)
    if (range === null || bound === undefined) return null
    const row = range.getRow()
    return row > bound.headerRow ? { sheet: bound.sheet, row } : null
  },
  goTo: (bound, row, field) => {
    const range = sheetOf(book, bound).getRange(row, (field && bound.columns[field]) ?? 1)
    book.setActiveRange(range)
    return range.getA1Notation()
  },
  writeText: (bound, { rows, field }, value) => {
    const column = bound.columns[field]
    if (column === undefined) throw new Error(`No column for ${field}`)
    const sheet = sheetOf(book, bound)
    for (const { from, count } of blocksOf(rows)) {
      sheet.getRange(from, column, count, 1).setValues(Array.from({ length: count }, () => [asTyped(value)]))
    }
  },
  paymentFormulas: (bound, rows) => paymentFormulas(sheetOf(book, bound), bound, rows),
  mayWritePayments: (bound, cells) => mayWritePaymentCells(sheetOf(book, bound), bound, cells),
  writePayments: (bound, cells) => writePaymentCells(sheetOf(book, bound), bound, cells),
  lastRow: sheetId => book.getSheetById(sheetId)?.getLastRow() ?? 0,
  mayEdit: bound => sheetOf(book, bound).getRange(bound.headerRow, 1).canEdit(),
})

/** Setting a value parses it as if typed; an apostrophe keeps formulas, numbers and dates the text they are. */
export const asTyped = (text: string): string => (/^['=+\-@]|^[\d(]/.test(text) ? `'${text}` : text)

export const sheetOf = (
  book: Spreadsheet,
  { sheetId }: Pick<SheetBinding, 'sheetId'>,
): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = book.getSheetById(sheetId)
  if (sheet === null) throw new Error('The ledger sheet was deleted during the run')
  return sheet
}

/** Rows under one another, so that each block is one write. */
export const blocksOf = (rows: readonly number[]): { from: number; count: number }[] => {
  const blocks: { from: number; count: number }[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1]
    if (last !== undefined && last.from + last.count === row) last.count += 1
    else blocks.push({ from: row, count: 1 })
  }
  return blocks
}

type RowsFrom = { sheet: GoogleAppsScript.Spreadsheet.Sheet; bound: SheetBinding } & Pick<
  LedgerSheetParts,
  'cellOf'
>

/** Rows under one another, in one call. */
const rowsIn = (
  { sheet, bound, cellOf }: RowsFrom,
  { from, count }: { from: number; count: number },
): LedgerRow[] => {
  const fields = boundFields(bound)
  const shown = Object.entries(bound.shown)
  const width = Math.max(...fields.map(({ column }) => column), ...Object.values(bound.shown))
  const values = sheet.getRange(from, 1, count, width).getValues()
  const others = otherColumns(fields, width)
  const blank = Object.fromEntries(fields.map(({ field }) => [field, ''])) as LedgerCells
  return values.map(
    (cells, at): LedgerRow => ({
      row: from + at,
      // A copy that has all fields already: V8 moves an object again and again that gets them one by one.
      cells: pick(cells, fields, { into: { ...blank }, cellOf }),
      beside: others.length === 0 ? NONE : textsIn(cells, others),
      own:
        shown.length === 0
          ? NONE
          : shown.map(([header, column]) => ({ header, text: cellText(cellOf(cells[column - 1])).trim() })),
    }),
  )
}

type BoundField = { field: LedgerField; column: number }

const boundFields = ({ columns }: SheetBinding): BoundField[] => {
  const fields: BoundField[] = []
  for (const field of LEDGER_FIELDS) {
    const column = columns[field]
    if (column !== undefined) fields.push({ field, column })
  }
  return fields
}

const otherColumns = (fields: BoundField[], width: number): number[] => {
  const bound = new Set(fields.map(({ column }) => column))
  return Array.from({ length: width }, (_, at) => at + 1).filter(column => !bound.has(column))
}

const textsIn = (cells: unknown[], columns: number[]): string[] => {
  const texts: string[] = []
  for (const column of columns) {
    const cell = cells[column - 1]
    if (typeof cell === 'string' && cell !== '') texts.push(cell)
  }
  return texts
}

type LedgerCells = Partial<Record<LedgerField, Cell>>

const pick = (
  cells: unknown[],
  fields: BoundField[],
  { into, cellOf }: { into: LedgerCells; cellOf: (value: unknown) => Cell },
): LedgerCells => {
  for (const { field, column } of fields) into[field] = cellOf(cells[column - 1])
  return into
}
