// What may be written, and what taking it back may restore: decided cell by cell on what stands there now.
import type { Cell } from '../ledger/types'
import type { CellChange, StandingCell, WrittenCell } from './types'

export function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.day === b.day
  return a === b
}

/** 'formula': it gives the value itself and is never overwritten. 'changed': it no longer says what was seen. */
export function mayWrite(change: CellChange, standing: StandingCell): 'yes' | 'formula' | 'changed' {
  if (standing.isFormula) return 'formula'
  return sameCell(standing.value, change.before) ? 'yes' : 'changed'
}

/** 'as-before': nothing to do, it was never written or is back already. 'changed': somebody wrote something else since. */
export function mayRestore(written: WrittenCell, standing: StandingCell): 'yes' | 'as-before' | 'changed' {
  if (standing.isFormula) return 'changed'
  if (sameCell(standing.value, written.after)) return 'yes'
  return sameCell(standing.value, written.before) ? 'as-before' : 'changed'
}

/** The cell as it is to be again, its former format with it. */
export function inverseOf({ before, formatBefore }: WrittenCell): { after: Cell; format: string } {
  return { after: before, format: formatBefore }
}
