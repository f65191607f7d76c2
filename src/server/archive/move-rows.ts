// Some rows moved to another sheet of the ledger: copied, read again, and only then taken out where they stood.
import { type ColumnRun, matchColumns, shiftsOf } from '../../core/archive/columns'
import { fillsOthers, isRowLocal } from '../../core/archive/row-local'
import { rowPrint } from '../../core/archive/row-print'
import type { Cell } from '../../core/ledger/types'
import { sameCell } from '../../core/undo/inverse'
import { ownColumns } from '../own-columns'
import type { Desk, RowBlock, SheetBinding } from '../ports'
import { noteUnderWay, type UnderWay } from './under-way'

export type RowLeft = { row: number; why: 'changed' | 'formula' | 'merged' | 'refused' }

/** How two sheets' columns go together, and what of the source stays behind. */
export type Columns = { width: number; targetWidth: number; leftOut: ReadonlySet<number>; runs: ColumnRun[] }

export const columnsBetween = (
  desk: Desk,
  from: SheetBinding,
  to: SheetBinding,
): Columns & { lacking: string[] } => {
  const source = desk.rows.headers(from)
  const target = desk.rows.headers(to).map((header, at) => (ownColumns(to).includes(at + 1) ? '\n' : header))
  const ours = from.archive ? Object.values(desk.rows.archiveColumns(from)) : ownColumns(from)
  const leftOut = new Set(ours)
  const { runs, lacking } = matchColumns(source, target, leftOut)
  return {
    width: source.length,
    targetWidth: target.length,
    leftOut,
    runs,
    lacking: lacking.map(column => source[column - 1] ?? ''),
  }
}

/** What a row says by itself: cells that a formula gives may say something else tomorrow. */
export const printOf = (
  cells: readonly Cell[],
  formulas: readonly string[],
  leftOut: ReadonlySet<number>,
): string =>
  rowPrint(cells.map((cell, at) => ((formulas[at] ?? '') !== '' || leftOut.has(at + 1) ? '' : cell)))

export type RowSpan = { first: number; cells: Cell[][]; formulas: string[][] }

/** Everything from the first of the rows to the last, in two calls. */
export const readSpan = (
  desk: Desk,
  bound: SheetBinding,
  { rows, width }: { rows: readonly number[]; width: number },
): RowSpan => {
  const [first, last] = [rows[0] ?? 1, rows[rows.length - 1] ?? 1]
  const block = { from: first, count: last - first + 1 }
  return {
    first,
    cells: desk.rows.cells(bound, block, width),
    formulas: desk.rows.formulas(bound, block, width),
  }
}

/** Ascending rows under one another. */
export const blocksOfRows = (rows: readonly number[]): RowBlock[] => {
  const blocks: RowBlock[] = []
  for (const row of rows) {
    const last = blocks[blocks.length - 1]
    if (last !== undefined && last.from + last.count === row) last.count += 1
    else blocks.push({ from: row, count: 1 })
  }
  return blocks
}

export type Moving = {
  work: string
  from: SheetBinding
  to: SheetBinding
  /** Ascending, each with what it said when it was shown. */
  rows: readonly { row: number; print: string }[]
  columns: Columns
  merged: ReadonlySet<number>
  /** The row under which they come; null: the last with content. */
  under: number
  /** Writes beside the copies what is to be remembered of them. */
  stamp: (at: number, count: number) => void
  /** What the work has come to once these are moved, the rows left among it. */
  after: (moved: number, left: readonly RowLeft[]) => UnderWay['after']
}

/**
 * Call under the document lock. Leaves the rows emptied and taken out, and the record of them in its last phase for the caller to settle;
 * without rows to move nothing is written. Rows that are not as shown, or do not arrive as they were, stay.
 */
export const moveRows = (desk: Desk, moving: Moving): { moved: number; left: RowLeft[] } => {
  const left: RowLeft[] = []
  let rows = asShown(desk, moving, left)
  while (rows.length > 0) {
    const move = copyOver(desk, moving, rows)
    const astray = notArrived(desk, moving, { rows, at: move.at })
    if (astray.length === 0) {
      const settled = { ...move, after: moving.after(rows.length, left) }
      takeOut(desk, moving.from, settled)
      return { moved: rows.length, left }
    }
    desk.rows.remove(moving.to, [{ from: move.at, count: rows.length }])
    desk.flush()
    const away = new Map(astray.map(one => [one.row, one]))
    left.push(...astray)
    rows = rows.filter(({ row }) => !away.has(row))
  }
  return { moved: 0, left }
}

type ReadyRow = { row: number; print: string; formulas: readonly string[] }

const asShown = (
  desk: Desk,
  { from, rows, columns, merged }: Moving,
  left: RowLeft[],
): readonly ReadyRow[] => {
  const span = readSpan(desk, from, { rows: rows.map(({ row }) => row), width: columns.width })
  const whole = { from: span.first, count: span.cells.length }
  const mayEditAll = desk.rows.mayEdit(from, whole)
  return rows.flatMap(({ row, print }): ReadyRow[] => {
    const cells = span.cells[row - span.first] ?? []
    const formulas = span.formulas[row - span.first] ?? []
    const why =
      printOf(cells, formulas, columns.leftOut) !== print
        ? 'changed'
        : merged.has(row)
          ? 'merged'
          : formulas.some(formula => formula !== '' && fillsOthers(formula))
            ? 'formula'
            : mayEditAll || desk.rows.mayEdit(from, { from: row, count: 1 })
              ? null
              : 'refused'
    if (why === null) return [{ row, print, formulas }]
    left.push({ row, why })
    return []
  })
}

const copyOver = (
  desk: Desk,
  { work, from, to, columns, under, stamp, after }: Moving,
  rows: readonly ReadyRow[],
): UnderWay => {
  const at = under + 1
  const move: UnderWay = {
    work,
    phase: 'copying',
    from: from.sheetId,
    to: to.sheetId,
    blocks: blocksOfRows(rows.map(({ row }) => row)),
    prints: rows.map(({ print }) => print),
    at,
    sourceRows: desk.rows.maxRows(from.sheetId),
    targetRows: desk.rows.maxRows(to.sheetId),
    after: after(0, []),
  }
  noteUnderWay(desk, move)
  desk.rows.insert(to, under, rows.length)
  desk.rows.copy(from, to, {
    blocks: move.blocks,
    at,
    runs: columns.runs,
    asValues: columnsAsValues(rows, shiftsOf(columns.runs), [from.sheet, to.sheet]),
  })
  stamp(at, rows.length)
  desk.flush()
  return move
}

/** Columns of which only the result can go. */
export const columnsAsValues = (
  rows: readonly { row: number; formulas: readonly string[] }[],
  shifts: ReadonlyMap<number, number>,
  sheets: readonly string[],
): Set<number> => {
  const columns = new Set<number>()
  for (const { row, formulas } of rows) {
    formulas.forEach((formula, at) => {
      const column = at + 1
      if (formula === '' || columns.has(column) || !shifts.has(column)) return
      if (!isRowLocal(formula, { row, column, shifts, sheets })) columns.add(column)
    })
  }
  return columns
}

/** Rows of which the copy says something else, and those that somebody changed meanwhile. */
const notArrived = (
  desk: Desk,
  { from, to, columns }: Moving,
  { rows, at }: { rows: readonly ReadyRow[]; at: number },
): RowLeft[] => {
  const span = readSpan(desk, from, { rows: rows.map(({ row }) => row), width: columns.width })
  const copies = desk.rows.cells(to, { from: at, count: rows.length }, columns.targetWidth)
  return rows.flatMap(({ row, print }, index): RowLeft[] => {
    const cells = span.cells[row - span.first] ?? []
    const formulas = span.formulas[row - span.first] ?? []
    if (printOf(cells, formulas, columns.leftOut) !== print) return [{ row, why: 'changed' }]
    return isCopyOf(copies[index] ?? [], cells, columns.runs) ? [] : [{ row, why: 'refused' }]
  })
}

export const isCopyOf = (
  copy: readonly Cell[],
  source: readonly Cell[],
  runs: readonly ColumnRun[],
): boolean =>
  runs.every(({ from, to, width }) => {
    for (let at = 0; at < width; at += 1) {
      if (!sameCell(copy[to - 1 + at] ?? '', source[from - 1 + at] ?? '')) return false
    }
    return true
  })

/** First emptied, all at once, so that every row stands on one sheet only; then the empty rows go. */
const takeOut = (desk: Desk, from: SheetBinding, move: UnderWay): void => {
  noteUnderWay(desk, { ...move, phase: 'emptying' })
  desk.rows.empty(from, move.blocks)
  desk.flush()
  noteUnderWay(desk, { ...move, phase: 'removing' })
  desk.rows.remove(from, move.blocks)
  desk.flush()
}
