// What an act wrote, cell by cell once: an act that goes on may have written a cell again.
import { placeKey } from '../sheet-row'
import { sameCell } from './inverse'
import type { WrittenCell } from './types'

/**
 * One entry a cell, in the order of their first writing. Written again after a stopped try, or on top of our own value, it goes back to what
 * stood there first; where somebody wrote in between, to what he wrote.
 */
export function mergeWritten(cells: readonly WrittenCell[]): WrittenCell[] {
  const merged = new Map<string, WrittenCell>()
  for (const cell of cells) {
    const at = `${cell.field} ${placeKey(cell)} ${cell.key} ${cell.mark}`
    const earlier = merged.get(at)
    const isOurs =
      earlier !== undefined && (sameCell(cell.before, earlier.before) || sameCell(cell.before, earlier.after))
    merged.set(at, isOurs ? { ...earlier, after: cell.after } : cell)
  }
  return [...merged.values()]
}
