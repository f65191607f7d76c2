// 撤销: the last act of ours is taken back, but for cells that somebody changed since; a long one in several calls.
import type { Input } from '../../../contract/inputs'
import type { UndoResult } from '../../../contract/undo'
import { everyItem } from '../../../core/ledger/who/currencies'
import { inverseOf, mayRestore } from '../../../core/undo/inverse'
import { rowFinder } from '../../../core/undo/rows'
import type { WrittenCell } from '../../../core/undo/types'
import { type Outcome, ok, problem } from '../../answer'
import { takeBackMergeOf } from '../../names/say'
import type { Office } from '../../ports'
import { forgetAct, lastAct, writtenBy } from '../../undo/act'
import { type CellToWrite, isUnder, writeBlocks } from '../../undo/blocks'
import { readStanding } from '../../undo/standing'
import { showAnew } from '../keep-up'
import { type Loaded, loadLedger, loadSheets, lockedSheet } from '../load'

/** Cells one call goes through, and blocks it writes at most. */
const MOST_CELLS = 500
const MOST_BLOCKS = 60

export const undo = (office: Office, asked: Input<'undo'>): Outcome<UndoResult> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const result = desk.locked((): Outcome<UndoResult> => {
    desk.documentStore.refresh()
    if (lastAct(desk)?.id !== asked.act) return problem('nothing-to-undo')
    const isMerge = lastAct(desk)?.kind === 'merge'
    const loaded = loadLedger(office)
    if (!loaded.ok) return loaded
    const result = takeBack(office, loaded.value, asked)
    // Two customers again: their rules and receipts are each one's own.
    if (isMerge && result.next === null) {
      desk.flush()
      showAnew(office)
    }
    return ok(result)
  })
  return result ?? problem('busy')
}

const takeBack = ({ desk }: Office, loaded: Loaded, { act, from }: Input<'undo'>): UndoResult => {
  const cells = writtenBy(desk, act)
  const { ready, left, taken } = restorable({ desk, loaded, cells: cells.slice(from, from + MOST_CELLS) })
  const refused = writeBlocks(desk, loaded.binding, ready)
  const next = from + taken < cells.length ? from + taken : null
  if (next === null) {
    if (lastAct(desk)?.kind === 'merge') takeBackMergeOf(desk, act)
    forgetAct(desk)
  }
  return {
    restored: ready.length - refused.length,
    left: left + refused.length,
    next,
    cells: cells.length,
  }
}

type Restoring = { desk: Office['desk']; loaded: Loaded; cells: readonly WrittenCell[] }

/** The cells that still say what we wrote, as they are to be again, upwards so that neighbours make one block. */
const restorable = ({ desk, loaded, cells }: Restoring) => {
  const { binding, ledger } = loaded
  const find = rowFinder(everyItem(ledger), ledger.beside)
  const standing = readStanding(desk, binding, cells)
  const ready: CellToWrite[] = []
  let [left, taken, blocks] = [0, 0, 0]
  for (const cell of cells) {
    const place = find(cell)
    const present = place === null ? undefined : standing({ ...cell, ...place })
    const verdict = present === undefined ? 'changed' : mayRestore(cell, present)
    if (place !== null && present !== undefined && verdict === 'yes') {
      const back = { ...inverseOf(cell), ...place, field: cell.field, formatBefore: present.format }
      const below = ready[ready.length - 1]
      if (below === undefined || !isUnder(below, back)) blocks += 1
      if (blocks > MOST_BLOCKS) break
      ready.push(back)
    } else if (verdict === 'changed') left += 1
    taken += 1
  }
  return { ready: ready.reverse(), left, taken }
}
