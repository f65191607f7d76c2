// The rows that are between two sheets this moment: written down before they are copied, so that a stopped run loses and doubles nothing.
import * as v from 'valibot'
import type { RowsUnderWay } from '../../core/archive/doubles'
import type { Binding, Desk, Store } from '../ports'
import { leftUnits } from '../work/record'

const KEY = 'zq.move'

const record = v.object({
  work: v.string(),
  /** 'copying': the source is whole. 'emptying': all of its rows are emptied, or none. 'removing': they are empty. */
  phase: v.picklist(['copying', 'emptying', 'removing']),
  from: v.number(),
  to: v.number(),
  blocks: v.array(v.object({ from: v.number(), count: v.number() })),
  /** By row, in the order of the blocks. */
  prints: v.array(v.string()),
  at: v.number(),
  /** How many rows the grids had before. */
  sourceRows: v.number(),
  targetRows: v.number(),
  /** How the work stands once these rows are moved. */
  after: v.object({ done: v.number(), written: v.number(), left: leftUnits }),
})

export type UnderWay = v.InferOutput<typeof record>

export const underWay = (store: Store): UnderWay | null => {
  const text = store.get(KEY)
  if (text === null || text === '') return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

export const noteUnderWay = (desk: Desk, move: UnderWay): void =>
  desk.documentStore.put({ [KEY]: JSON.stringify(move) })

/** To be written together with what the work has come to. */
export const NOTHING_UNDER_WAY = { [KEY]: '' }

/** As the ledger is read: which rows may stand on two of its sheets. Null where nothing is, or the source is empty of them. */
export const rowsUnderWay = (store: Store, { sheets }: Pick<Binding, 'sheets'>): RowsUnderWay | null => {
  const move = underWay(store)
  if (move === null || move.phase === 'removing') return null
  const from = sheets.find(({ sheetId }) => sheetId === move.from)
  const to = sheets.find(({ sheetId }) => sheetId === move.to)
  if (from === undefined || to === undefined) return null
  return { from: from.sheet, to: to.sheet, at: move.at, count: move.prints.length }
}
