// The one way in which cells of the team are written on a person's word: only if they still say what he saw, and so that it can be undone.
import type { LastAct } from '../../contract/undo'
import { everyItem } from '../../core/ledger/who/currencies'
import { formatFor } from '../../core/undo/formats'
import { mayWrite } from '../../core/undo/inverse'
import { rowFinder } from '../../core/undo/rows'
import type { CellChange, WrittenCell } from '../../core/undo/types'
import type { Desk } from '../ports'
import type { Loaded } from '../tasks/load'
import { finishAct, remember } from './act'
import { isUnder, writeBlocks } from './blocks'
import { type CellPlace, readStanding } from './standing'

/** Why a cell was not written: its row is gone, it says something else by now, a formula gives it, the sheet refuses. */
export type LeftWhy = 'gone' | 'changed' | 'formula' | 'refused'
export type LeftCell = CellPlace & { why: LeftWhy }

/** `finished`: whether this is the last call of the act. */
export type CellsAct = { kind: LastAct['kind']; finished: boolean; changes: readonly CellChange[] }

/** `taken`: how many of the changes, from the first, were gone through; the rest waits for the next call. */
export type WrittenCells = { act: LastAct | null; written: number; taken: number; left: LeftCell[] }

/** Blocks one call writes at most, three service calls each. */
const MOST_BLOCKS = 60

/** Writes these cells and remembers how to undo it. Call under the document lock, with the ledger as it was read under it. */
export const writeCells = (
  desk: Desk,
  { binding, ledger }: Loaded,
  { kind, finished, changes }: CellsAct,
): WrittenCells => {
  const find = rowFinder(everyItem(ledger), ledger.beside)
  const standing = readStanding(desk, binding, changes)
  const left: LeftCell[] = []
  const ready: WrittenCell[] = []
  let blocks = 0
  let taken = 0
  for (const change of changes) {
    const place = find(change)
    const present = place === null ? undefined : standing({ ...change, ...place })
    const verdict = present === undefined ? 'gone' : mayWrite(change, present)
    if (place !== null && present !== undefined && verdict === 'yes') {
      const cell: WrittenCell = { ...change, ...place, formatBefore: present.format }
      if (!isUnder(cell, ready[ready.length - 1])) blocks += 1
      if (blocks > MOST_BLOCKS) break
      ready.push(cell)
    } else left.push({ ...placeOf(change), why: verdict === 'yes' ? 'gone' : verdict })
    taken += 1
  }
  const isLast = finished && taken === changes.length
  if (ready.length === 0) {
    if (isLast) finishAct(desk, kind)
    return { act: null, written: 0, taken, left }
  }
  const act = remember(desk, kind, ready)
  const refused = writeBlocks(
    desk,
    binding,
    ready.map(cell => ({ ...cell, format: formatFor(cell, cell.formatBefore) })),
  )
  if (isLast) finishAct(desk, kind)
  return {
    act,
    written: ready.length - refused.length,
    taken,
    left: [...left, ...refused.map(cell => ({ ...placeOf(cell), why: 'refused' as const }))],
  }
}

const placeOf = ({ sheet, row, field }: CellChange) => ({ sheet, row, field })
