// Writing rows of a helper sheet: few calls however the rows lie, and no cell that was not named.
import type { Cell } from '../../../core/ledger/types'
import { columnLetter } from '../../column-letter'
import type { HelperFormula, HelperRow } from '../../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A helper sheet at hand: 1-based column of each column id. */
export type OpenTable = { sheet: Sheet; columns: Record<string, number> }

/** Below the header. */
const FIRST_ROW = 2
/** Rows scattered over more blocks than this are written in one go, with what stands between them. */
const MOST_BLOCKS = 8

/** Rows that write the same columns. */
export const bySameColumns = (rows: HelperRow[]): HelperRow[][] => {
  const groups = new Map<string, HelperRow[]>()
  for (const row of rows) {
    const columns = Object.keys(row.values).sort().join()
    const group = groups.get(columns)
    if (group) group.push(row)
    else groups.set(columns, [row])
  }
  return [...groups.values()]
}

/** Rows under one another, in their order. */
const contiguous = (rows: HelperRow[]): HelperRow[][] => {
  const blocks: HelperRow[][] = []
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const block = blocks[blocks.length - 1]
    if (block !== undefined && block[block.length - 1]?.row === row.row - 1) block.push(row)
    else blocks.push([row])
  }
  return blocks
}

type Placed = { id: string; column: number }

/**
 * Runs of neighbouring columns: columns a person put between ours are left alone. The last run first: it holds the key by which
 * a row is known again, should the run end between two writes.
 */
const neighbours = (columns: OpenTable['columns'], ids: string[]): Placed[][] => {
  const placed = ids.map(id => ({ id, column: columns[id] ?? 0 })).filter(({ column }) => column > 0)
  const runs: Placed[][] = []
  for (const one of placed.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1]
    if (run !== undefined && run[run.length - 1]?.column === one.column - 1) run.push(one)
    else runs.push([one])
  }
  return runs.reverse()
}

/** Rows under one another. */
export const writeBlock = ({ sheet, columns }: OpenTable, ids: string[], rows: HelperRow[]) => {
  const [top] = rows
  if (top === undefined) return
  for (const run of neighbours(columns, ids)) {
    const cells = rows.map(({ values }) => run.map(({ id }) => toGoogle(values[id] ?? '')))
    sheet.getRange(top.row, run[0]?.column ?? 1, rows.length, run.length).setValues(cells)
  }
}

/** Rows anywhere, all writing the same columns. */
export const writeRows = (table: OpenTable, ids: string[], rows: HelperRow[]) => {
  const blocks = contiguous(rows)
  if (blocks.length > MOST_BLOCKS) writeAcross(table, ids, blocks.flat())
  else for (const block of blocks) writeBlock(table, ids, block)
}

/** From the first row to the last in one write; the rows between are given back what they hold, formulas as formulas. */
const writeAcross = ({ sheet, columns }: OpenTable, ids: string[], rows: HelperRow[]) => {
  const byRow = new Map(rows.map(row => [row.row, row]))
  const numbers = [...byRow.keys()]
  const [first, last] = [numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0]
  for (const run of neighbours(columns, ids)) {
    const range = sheet.getRange(first, run[0]?.column ?? 1, last - first + 1, run.length)
    const formulas = range.getFormulas()
    const cells = range.getValues().map((held: unknown[], at) => {
      const written = byRow.get(first + at)?.values
      return written === undefined
        ? held.map((cell, index) => formulas[at]?.[index] || asHeld(cell))
        : run.map(({ id }) => toGoogle(written[id] ?? ''))
    })
    range.setValues(cells)
  }
}

/** One column from the first row to the last in one write; rows that are not named are given back what they hold. */
export const writeFormulas = (
  { sheet, columns }: OpenTable,
  id: string,
  cells: readonly HelperFormula[],
): number => {
  const column = columns[id]
  const last = cells.reduce((most, { row }) => Math.max(most, row), 1)
  if (column === undefined || last < FIRST_ROW) return 0
  const range = sheet.getRange(FIRST_ROW, column, last - FIRST_ROW + 1, 1)
  const present = range.getFormulas()
  const wanted = new Map(
    cells.map(({ row, formula }) => [
      row,
      formula(name => {
        const place = columns[name]
        return place === undefined ? null : `$${columnLetter(place)}${row}`
      }),
    ]),
  )
  const stands = (at: number): string => present[at]?.[0] ?? ''
  const changed = [...wanted].filter(([row, formula]) => stands(row - FIRST_ROW) !== formula).length
  if (changed === 0) return 0
  const held = range.getValues()
  range.setValues(
    held.map(([cell], at) => [wanted.get(FIRST_ROW + at) ?? (stands(at) === '' ? asHeld(cell) : stands(at))]),
  )
  return changed
}

const asHeld = (cell: unknown) => (typeof cell === 'string' ? toGoogle(cell) : cell)

/** Text columns have the format `@`; only a formula needs the apostrophe there. Days are typed in ISO form. */
export const toGoogle = (cell: Cell): string | number | boolean => {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell
}
