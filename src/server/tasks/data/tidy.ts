// 整理 as long work: the confirmed cells some at a time, each only if it would still be written just so.
import * as v from 'valibot'
import { shownFix } from '../../../contract/data'
import type { Cell } from '../../../core/ledger/types'
import { everyItem } from '../../../core/ledger/who/currencies'
import { placeKey, type SheetRow } from '../../../core/sheet-row'
import { sameCell } from '../../../core/undo/inverse'
import { rowFinder } from '../../../core/undo/rows'
import { type Outcome, ok } from '../../answer'
import { proposed } from '../../audit/fixable'
import type { Desk, Office } from '../../ports'
import { finishAct } from '../../undo/act'
import { writeCells } from '../../undo/write-cells'
import { readUnits } from '../../work/list'
import { leave, saveWork, type Work } from '../../work/record'
import { type Loaded, loadLedger } from '../load'

/** Cells gone through at a time, on one reading of the ledger. */
const AT_A_TIME = 200

type SeenFix = v.InferOutput<typeof shownFix>

/** Call under the document lock. */
export const tidyOn = (office: Office, begun: Work, isTimeUp: () => boolean): Outcome<Work> => {
  const { desk } = office
  const units = readUnits(desk, begun.id).map(fixFrom)
  let work = begun
  do {
    const loaded = loadLedger(office, { again: true })
    if (!loaded.ok) return loaded
    const batch = units.slice(work.done, work.done + AT_A_TIME)
    if (batch.length === 0) {
      finishAct(desk, 'fixes')
      return ok({ ...work, done: work.total })
    }
    const isLast = work.done + batch.length >= work.total
    work = tidyBatch(desk, loaded.value, { work, batch, isLast })
    saveWork(desk, work)
  } while (work.done < work.total && !isTimeUp())
  return ok(work)
}

/** Null for a text that somebody changed. */
const fixFrom = (text: string): SeenFix | null => {
  try {
    const parsed = v.safeParse(shownFix, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

type Batch = { work: Work; batch: readonly (SeenFix | null)[]; isLast: boolean }

/** The proposals are made anew: the list only says which of them the person saw. */
const tidyBatch = (desk: Desk, loaded: Loaded, { work, batch, isLast }: Batch): Work => {
  const find = rowFinder(everyItem(loaded.ledger))
  const cellAt = cellsOf(loaded)
  const now = new Map(proposed(loaded).map(fix => [cellKey(fix, fix), fix]))
  const checked = batch.map(seen => {
    if (seen === null) return { seen, change: null, state: 'gone' as const }
    const place = find(seen as SeenFix & { key: string })
    if (place === null) return { seen, change: null, state: 'gone' as const }
    const present = now.get(cellKey(seen, place))
    const isAsSeen =
      present !== undefined &&
      sameCell(present.before, seen.before as Cell) &&
      sameCell(present.after, seen.after as Cell)
    if (isAsSeen) return { seen, change: present, state: 'ready' as const }
    // A stopped call wrote it and did not come to say so.
    const isDone = sameCell(cellAt(place, seen.field) ?? '', seen.after as Cell)
    return { seen, change: null, state: isDone ? ('done' as const) : ('changed' as const) }
  })
  const changes = checked.flatMap(({ change }) => change ?? [])
  const { written, taken, left } = writeCells(desk, loaded, { kind: 'fixes', finished: isLast, changes })
  // What this turn did not get to, from its first cell on, waits for the next one.
  const waiting = changes[taken]
  const end = waiting === undefined ? batch.length : checked.findIndex(({ change }) => change === waiting)
  const through = checked.slice(0, end)
  const notAsSeen = through.flatMap(({ seen, state }) =>
    seen !== null && (state === 'gone' || state === 'changed')
      ? [{ sheet: seen.sheet, row: seen.row, field: seen.field, why: state }]
      : [],
  )
  return {
    ...work,
    done: work.done + end,
    written: work.written + written + through.filter(({ state }) => state === 'done').length,
    left: leave(work.left, [...notAsSeen, ...left]),
  }
}

const cellKey = ({ field }: { field: string }, place: SheetRow) => `${field} ${placeKey(place)}`

const cellsOf = ({ sheets }: Loaded) => {
  const rows = new Map(
    sheets.flatMap(({ bound, table }) =>
      table.rows.map(row => [placeKey({ sheet: bound.sheet, row: row.row }), row.cells] as const),
    ),
  )
  return (place: SheetRow, field: SeenFix['field']): Cell | undefined => rows.get(placeKey(place))?.[field]
}
