// A receipt finished or taken back, cell by cell: only cells that still hold what the other end of the change left there.
import type { SettleReceiptResult } from '../../contract/receipts'
import { type Settling, settle, standsIn } from '../../core/receipts/booking'
import { candidates } from '../../core/receipts/locate'
import type { LineState, ReceiptLine } from '../../core/receipts/types'
import type { SheetRow } from '../../core/sheet-row'
import type { Office } from '../ports'
import { type Loaded, loadLedger } from '../tasks/load'
import { lockedFor, mendMoved, readStanding, writeCells } from './cells'
import { type WrittenLine, writeStates } from './lines'
import { settleTeamRows } from './team-sheet'

type Way = 'finish' | 'take-back'
type Untouched = SettleReceiptResult['untouched']
export type SettledLines = { lines: ReceiptLine[]; untouched: Untouched }
type SettledLine<Line> = Settling & { line: Line; place: SheetRow | null }

/** What is to be written for each line, and in which row, as the ledger stands now. */
const planOf = <Line extends ReceiptLine>(
  { desk }: Office,
  loaded: Loaded,
  { lines, way }: { lines: readonly Line[]; way: Way },
): SettledLine<Line>[] => {
  const found = lines.map(line => ({ line, items: candidates(loaded.ledger.contracts, line) }))
  const standing = readStanding(
    desk,
    loaded,
    found.flatMap(({ items }) => items),
  )
  const taken = new Set<SheetRow>()
  return found.map(({ line, items }) => {
    const free = items.filter(item => !taken.has(item))
    const within = (share: 'all' | 'part') =>
      free.find(item => {
        const row = standing(item)
        return row !== null && standsIn(line.changes, row) === share
      })
    // Of rows that share a name, the one in which our change stands; else the first.
    const place = within('all') ?? within('part') ?? free[0] ?? null
    if (place !== null) taken.add(place)
    return { line, place, ...settle(line.changes, place === null ? null : standing(place), way) }
  })
}

/** Taking back leaves a line entered when a later change stands on it: that one is to be taken back first. */
const stateAfter = ({ line, place, untouched }: SettledLine<ReceiptLine>, way: Way): LineState => {
  const { changes } = line
  const isUntouched = changes.length > 0 && untouched.length === changes.length
  if (way === 'take-back') return isUntouched && place !== null ? 'entered' : 'undone'
  return changes.length === 0 || isUntouched ? 'noted' : 'entered'
}

/**
 * Writes the cells and then the states of lines that were just read and are claimed. Call under the document lock. Where this person
 * may not write one of the cells, nothing is written and the sheet's name is answered. Where rows were sorted in the moment between, the
 * ledger is looked at once more; where that does not help, the lines stay half done, as after a stop.
 */
export const settleLines = (
  office: Office,
  loaded: Loaded,
  { lines, way, looks = 2 }: { lines: WrittenLine[]; way: Way; looks?: number },
): SettledLines | { locked: string } => {
  const { desk } = office
  if (lines.some(({ append }) => append !== null)) return settleTeamRows(desk, loaded, { lines, way })
  const plan = planOf(office, loaded, { lines, way })
  const cells = plan.flatMap(({ place, write }) =>
    place === null ? [] : write.map(cell => ({ ...cell, sheet: place.sheet, row: place.row })),
  )
  const locked = lockedFor(desk, loaded, cells)
  if (locked !== null) return { locked }
  writeCells(desk, loaded, cells)
  desk.flush()
  if (mendMoved(desk, loaded, cells)) {
    desk.flush()
    const again = loadLedger(office, { again: true })
    return again.ok && looks > 1
      ? settleLines(office, again.value, { lines, way, looks: looks - 1 })
      : { lines, untouched: [] }
  }
  const states = new Map(plan.map(settled => [settled.line, stateAfter(settled, way)]))
  const stateOf = (line: WrittenLine) => states.get(line) ?? line.state
  writeStates(desk, lines, stateOf)
  return {
    lines: lines.map(line => ({ ...line, state: stateOf(line) })),
    untouched: plan.flatMap(({ line, place, untouched }) =>
      untouched.map(field => ({
        what: line.what,
        sheet: place?.sheet ?? line.sheet,
        row: place?.row ?? null,
        field,
      })),
    ),
  }
}
