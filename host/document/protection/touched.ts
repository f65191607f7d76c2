// What a command of the engine would change, as protections see it. Browser-safe: the page asks the same question as the server.
import type { Zone } from '../document'

/** A command as it is dispatched; only what tells its place matters. */
export type PlacedCommand = { type: string; [part: string]: unknown }

export type Touch = {
  sheetId: string
  /** Absent: the sheet as a thing of its own – its name, layout, rules, existence. */
  zone?: Zone
  /** The zone is the two rows or columns between which something new comes. */
  between?: 'ROW' | 'COL'
  /** With the sheet goes everything on it. */
  removesAll?: true
}

type Sizes = { getNumberRows(sheetId: string): number; getNumberCols(sheetId: string): number }
type Headers = {
  sheetId: string
  dimension: 'ROW' | 'COL'
  elements: number[]
  base: number
  position: 'before' | 'after'
}

/** Commands on the sheet as a whole, a protected one included. */
const ON_THE_SHEET = new Set([
  'RENAME_SHEET',
  'MOVE_SHEET',
  'HIDE_SHEET',
  'SHOW_SHEET',
  'COLOR_SHEET',
  'FREEZE_ROWS',
  'FREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'UNFREEZE_COLUMNS',
  'UNFREEZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'SET_GRID_LINES_VISIBILITY',
  'CHANGE_CONDITIONAL_FORMAT_PRIORITY',
  'REMOVE_CONDITIONAL_FORMAT',
  'CREATE_CHART',
  'UPDATE_CHART',
  'UPDATE_FIGURE',
  'DELETE_FIGURE',
])

/** Places a command touches; none for what belongs to no sheet, or changes nothing people protect. */
export function touched(sizes: Sizes, command: PlacedCommand): Touch[] {
  const { sheetId } = command
  if (typeof sheetId !== 'string') return []
  if (command.type === 'DELETE_SHEET') return [{ sheetId, removesAll: true }]
  if (ON_THE_SHEET.has(command.type)) return [{ sheetId }]
  if ('dimension' in command) return touchedHeaders(sizes, command as unknown as Headers & { type: string })
  return zonesOf(command).map(zone => ({ sheetId, zone: bounded(sizes, sheetId, zone) }))
}

function touchedHeaders(sizes: Sizes, { type, ...headers }: Headers & { type: string }): Touch[] {
  const { sheetId, dimension, elements, base, position } = headers
  const band = (from: number, to: number): Zone =>
    dimension === 'ROW'
      ? { left: 0, right: sizes.getNumberCols(sheetId) - 1, top: from, bottom: to }
      : { left: from, right: to, top: 0, bottom: sizes.getNumberRows(sheetId) - 1 }
  const whole: Touch = { sheetId }
  const moved = (elements ?? []).map((at): Touch => ({ sheetId, zone: band(at, at) }))
  if (type === 'REMOVE_COLUMNS_ROWS') return [whole, ...moved]
  const before = position === 'before' ? base : base + 1
  return [whole, ...moved, { sheetId, zone: band(before - 1, before), between: dimension }]
}

/** Whole rows and columns have an open end. */
type OpenZone = { left: number; top: number; right: number | undefined; bottom: number | undefined }
type RangeData = { _zone: OpenZone }
type CellWrite = readonly [col: number, row: number, ...rest: unknown[]]

function zonesOf(command: PlacedCommand): OpenZone[] {
  const { target, zone, ranges, cells, notes, col, row } = command
  if (Array.isArray(target)) return target
  if (zone) return [zone as Zone]
  if (Array.isArray(ranges)) return (ranges as RangeData[]).map(range => range._zone)
  const writes = cells ?? notes
  if (Array.isArray(writes)) return (writes as CellWrite[]).map(([left, top]) => cell(left, top))
  return typeof col === 'number' && typeof row === 'number' ? [cell(col, row)] : []
}

const cell = (col: number, row: number): Zone => ({ left: col, right: col, top: row, bottom: row })

function bounded(sizes: Sizes, sheetId: string, { left, top, right, bottom }: OpenZone): Zone {
  return {
    left,
    top,
    right: right ?? sizes.getNumberCols(sheetId) - 1,
    bottom: bottom ?? sizes.getNumberRows(sheetId) - 1,
  }
}
