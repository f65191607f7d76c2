// 整理: what could be written better, shown cell by cell, then written in calls of bounded work where the cells still say what was shown.
import type { FixesView, FixResult, ShownFix } from '../../../contract/data'
import type { Input } from '../../../contract/inputs'
import type { Fix } from '../../../core/fixes/types'
import { placeKey, type SheetRow } from '../../../core/sheet-row'
import { sameCell } from '../../../core/undo/inverse'
import { rowFinder } from '../../../core/undo/rows'
import { type Outcome, ok, problem } from '../../answer'
import { proposed, writable } from '../../audit/fixable'
import type { Desk, Office } from '../../ports'
import { writeCells } from '../../undo/write-cells'
import { type Loaded, loadLedger, loadSheets, lockedSheet } from '../load'
import { columnsOf } from './check'

/** More than a person looks through; the others are listed once these are done. */
const MOST_LISTED = 2000

export const viewFixes = (office: Office, _: Input<'data.fixes'>): Outcome<FixesView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const fixes = writable(office.desk, loaded.value)
  return ok({
    fixes: fixes.slice(0, MOST_LISTED).map(shown),
    total: fixes.length,
    columns: loaded.value.binding.sheets.flatMap(columnsOf),
  })
}

const shown = ({ kind, sheet, row, field, key, mark, before, after }: Fix): ShownFix => ({
  kind,
  sheet,
  row,
  field,
  key,
  mark,
  before,
  after,
})

export const applyFixes = (office: Office, asked: Input<'data.fix'>): Outcome<FixResult> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const result = desk.locked((): Outcome<FixResult> => {
    const loaded = loadLedger(office)
    return loaded.ok ? ok(apply(desk, loaded.value, asked)) : loaded
  })
  return result ?? problem('busy')
}

/** The proposals are made anew: the page only says which of them the person saw. */
const apply = (desk: Desk, loaded: Loaded, { fixes, finished }: Input<'data.fix'>): FixResult => {
  const find = rowFinder(loaded.ledger.items)
  const now = new Map(proposed(loaded).map(fix => [cellKey(fix, fix), fix]))
  const checked = fixes.map(fix => {
    const seen = fix as ShownFix
    const place = find(seen)
    const present = place === null ? undefined : now.get(cellKey(seen, place))
    const isAsSeen =
      present !== undefined && sameCell(present.before, seen.before) && sameCell(present.after, seen.after)
    return { seen, change: isAsSeen ? present : null, isGone: place === null }
  })
  const changes = checked.flatMap(({ change }) => change ?? [])
  const { act, written, taken, left } = writeCells(desk, loaded, { kind: 'fixes', finished, changes })
  // What this call did not get to, from its first cell on, waits for the next one.
  const waiting = changes[taken]
  const end = waiting === undefined ? fixes.length : checked.findIndex(({ change }) => change === waiting)
  const notAsSeen = checked
    .slice(0, end)
    .filter(({ change }) => change === null)
    .map(({ seen: { sheet, row, field }, isGone }) => {
      return { sheet, row, field, why: isGone ? ('gone' as const) : ('changed' as const) }
    })
  return { act, written, taken: end, left: [...notAsSeen, ...left] }
}

const cellKey = ({ field }: { field: string }, place: SheetRow) => `${field} ${placeKey(place)}`
