// A short name for what a row says, by which it is seen whether it is still the same.
import type { Cell } from '../ledger/types'

/** Of all its cells in their order; blank cells at the end count for nothing. */
export function rowPrint(cells: readonly Cell[]): string {
  let last = cells.length
  while (last > 0 && cells[last - 1] === '') last -= 1
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < last; at += 1) {
    const text = cellPrint(cells[at] ?? '')
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ (code + index), 0x85ebca6b)
    }
    a = Math.imul(a ^ 0x1e, 0x01000193)
    b = Math.imul(b ^ at, 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}

function cellPrint(cell: Cell): string {
  return typeof cell === 'object' ? `d${cell.day}` : `${typeof cell === 'string' ? 's' : 'n'}${cell}`
}
