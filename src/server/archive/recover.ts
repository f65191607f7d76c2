// Rows that a stopped run left between two sheets: taken back where they were only copied, else brought to their end.
import { throughRuns } from '../../core/archive/columns'
import { rowPrint } from '../../core/archive/row-print'
import type { Cell } from '../../core/ledger/types'
import type { Desk, Office, SheetBinding } from '../ports'
import { readWork, saveWork } from '../work/record'
import { blocksOfRows, type Columns, columnsBetween, isCopyOf, printOf } from './move-rows'
import { NOTHING_UNDER_WAY, noteUnderWay, type UnderWay, underWay } from './under-way'
import { originText } from './unit'

type Found = { move: UnderWay; from: SheetBinding; to: SheetBinding; columns: Columns }

/** Call under the document lock before anything else is moved. Where one of the sheets is gone, there is nothing left to bring together. */
export const recoverRows = ({ desk }: Office): void => {
  const move = underWay(desk.documentStore)
  if (move === null) return
  const state = desk.ledger.binding('again')
  if (state.status !== 'bound' && state.status !== 'sheet-gone') return
  const sheets = state.status === 'bound' ? state.binding.sheets : []
  const from = sheets.find(({ sheetId }) => sheetId === move.from)
  const to = sheets.find(({ sheetId }) => sheetId === move.to)
  if (from === undefined || to === undefined) {
    desk.documentStore.put(NOTHING_UNDER_WAY)
    return
  }
  const found = { move, from, to, columns: columnsBetween(desk, from, to) }
  if (move.phase === 'copying' || (move.phase === 'emptying' && !wasEmptied(desk, found))) {
    takeBack(desk, found)
    return
  }
  if (move.phase === 'emptying') noteUnderWay(desk, { ...move, phase: 'removing' })
  finishRemoving(desk, found)
  settle(desk, move)
}

/** The work has come so far with these rows. */
const settle = (desk: Desk, { work: id, after }: UnderWay): void => {
  const work = readWork(desk)
  if (work?.id === id) saveWork(desk, { ...work, ...after }, NOTHING_UNDER_WAY)
  else desk.documentStore.put(NOTHING_UNDER_WAY)
}

const rowsOf = ({ blocks }: UnderWay): number[] =>
  blocks.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at))

const isBlankRow = (cells: readonly Cell[]) => cells.every(cell => cell === '')

/** The source is whole: only what the stopped run put into the target goes, nothing that somebody wrote there since. */
const takeBack = (desk: Desk, { move, from, to, columns }: Found): void => {
  const inserted = desk.rows.maxRows(to.sheetId) - move.targetRows
  const count = Math.min(inserted, move.prints.length)
  if (count > 0) {
    const copies = desk.rows.cells(to, { from: move.at, count }, columns.targetWidth)
    const rows = rowsOf(move)
    const sources = cellsAt(desk, from, { rows, width: columns.width }).cells
    const { origin } = desk.rows.archiveColumns(to)
    const stamp = originText(from.sheetId, move.work)
    const ours = copies.flatMap((copy, at) => {
      const isSame =
        (origin !== undefined && copy[origin - 1] === stamp) ||
        isCopyOf(copy, sources[at] ?? [], columns.runs) ||
        rowPrint(throughRuns(copy, columns.runs, '')) === move.prints[at]
      return isBlankRow(copy) || isSame ? [move.at + at] : []
    })
    desk.rows.remove(to, blocksOfRows(ours))
    desk.flush()
  }
  desk.documentStore.put(NOTHING_UNDER_WAY)
}

/**
 * Rows are emptied all at once, so they tell it together: blank where they stood, or as they were; where somebody moved them, most of them
 * are found elsewhere on the sheet or hardly any is.
 */
const wasEmptied = (desk: Desk, { move, from, columns }: Found): boolean => {
  const rows = rowsOf(move)
  const here = cellsAt(desk, from, { rows, width: columns.width, leftOut: columns.leftOut })
  if (here.cells.every(isBlankRow)) return true
  if (here.prints.every((print, at) => print === move.prints[at])) return false
  const count = Math.max(0, desk.ledger.lastRow(from.sheetId) - from.headerRow)
  const all = Array.from({ length: count }, (_, at) => from.headerRow + 1 + at)
  const { prints } = cellsAt(desk, from, { rows: all, width: columns.width, leftOut: columns.leftOut })
  const standing = new Set(prints)
  return move.prints.filter(print => standing.has(print)).length * 2 < move.prints.length
}

/** Empty rows still standing where the moved ones stood; never more than were left to take out. */
const finishRemoving = (desk: Desk, { move, from, columns }: Found): void => {
  const rows = rowsOf(move)
  let lacking = desk.rows.maxRows(from.sheetId) - (move.sourceRows - rows.length)
  if (lacking <= 0) return
  const { cells } = cellsAt(desk, from, { rows, width: columns.width })
  const blank = new Set(rows.filter((_, at) => isBlankRow(cells[at] ?? [])))
  const empty = [...move.blocks].reverse().filter(({ from: first, count }) => {
    const isEmpty = Array.from({ length: count }, (_, at) => blank.has(first + at)).every(Boolean)
    if (!isEmpty || count > lacking) return false
    lacking -= count
    return true
  })
  desk.rows.remove(from, empty)
  desk.flush()
}

type Wanted = { rows: readonly number[]; width: number; leftOut?: ReadonlySet<number> }

/** Some rows as they stand, those beyond the grid blank; ascending. */
const cellsAt = (desk: Desk, bound: SheetBinding, { rows, width, leftOut = new Set() }: Wanted) => {
  const first = rows[0] ?? 1
  const last = Math.min(rows[rows.length - 1] ?? 1, desk.rows.maxRows(bound.sheetId))
  const block = { from: first, count: last - first + 1 }
  const values = block.count > 0 ? desk.rows.cells(bound, block, width) : []
  const formulas = block.count > 0 ? desk.rows.formulas(bound, block, width) : []
  const at = (row: number) => row - first
  return {
    cells: rows.map(row => values[at(row)] ?? []),
    prints: rows.map(row => printOf(values[at(row)] ?? [], formulas[at(row)] ?? [], leftOut)),
  }
}
