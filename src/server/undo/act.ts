// The last act of ours that wrote into the team's cells: what it was, and in the hidden sheet 撤销用 every cell it wrote.
import * as v from 'valibot'
import { type LastAct, lastAct as lastActSchema } from '../../contract/undo'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import { calendarDate } from '../../core/calendar-date'
import type { Cell, LedgerField } from '../../core/ledger/types'
import { mergeWritten } from '../../core/undo/merge'
import type { WrittenCell } from '../../core/undo/types'
import type { Desk, HelperRow } from '../ports'

const KEY = 'zq.act'

const record = v.object({
  ...lastActSchema.entries,
  documentId: v.string(),
  /** Whether it came to its end; an act that was left or stopped half-way goes on under its number. */
  finished: v.boolean(),
})

/** Acts of as many calls as it takes. Those of one call are finished when they begin: the next one is another act. */
const GOES_ON: Record<LastAct['kind'], boolean> = { fixes: true, merge: true }

type ActRecord = v.InferOutput<typeof record>

const readRecord = (desk: Desk): ActRecord | null => {
  const text = desk.documentStore.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success && parsed.output.documentId === desk.documentId ? parsed.output : null
}

/** Null when there is nothing to take back. */
export const lastAct = (desk: Desk): LastAct | null => {
  const present = readRecord(desk)
  return present === null || present.cells === 0 ? null : actOf(present)
}

const actOf = ({ id, kind, at, by, cells }: ActRecord): LastAct => ({ id, kind, at, by, cells })

/**
 * Notes cells before they are written: at the end of the act of this kind that was left unfinished, else as a new act in place of the last.
 * Call under the document lock.
 */
export const remember = (desk: Desk, kind: LastAct['kind'], cells: readonly WrittenCell[]): LastAct => {
  desk.documentStore.refresh()
  const present = readRecord(desk)
  const goesOn = present !== null && present.kind === kind && !present.finished
  if (!goesOn) desk.helpers.clear('undo')
  const act: ActRecord = {
    id: goesOn ? present.id : desk.uuid(),
    kind,
    at: desk.now(),
    by: desk.person.label(),
    cells: (goesOn ? present.cells : 0) + cells.length,
    documentId: desk.documentId,
    finished: !GOES_ON[kind],
  }
  desk.helpers.append(
    'undo',
    cells.map(cell => rowOf(act.id, cell)),
  )
  // What we are about to write must not outlive what we know about it, nor the property speak of rows that a stopped run lost.
  desk.flush()
  desk.documentStore.put({ [KEY]: JSON.stringify(act) })
  return actOf(act)
}

/** After the last call of an act. */
export const finishAct = (desk: Desk, kind: LastAct['kind']): void => {
  const present = readRecord(desk)
  if (present?.kind === kind && !present.finished)
    desk.documentStore.put({ [KEY]: JSON.stringify({ ...present, finished: true }) })
}

/** The cells of an act, each once, the last first. */
export const writtenBy = (desk: Desk, act: string): WrittenCell[] =>
  mergeWritten(
    desk.helpers
      .read('undo')
      .filter(({ values }) => values.act === act)
      .flatMap(row => cellFrom(row) ?? []),
  ).reverse()

/** After it was taken back there is nothing to undo. */
export const forgetAct = (desk: Desk): void => {
  desk.documentStore.remove(KEY)
  desk.helpers.clear('undo')
}

const rowOf = (act: string, cell: WrittenCell): HelperRow['values'] => ({
  act,
  sheet: cell.sheet,
  row: String(cell.row),
  field: cell.field,
  before: JSON.stringify(cell.before),
  after: JSON.stringify(cell.after),
  format: JSON.stringify(cell.formatBefore),
  key: JSON.stringify(cell.key),
  mark: cell.mark,
})

/** Null for a row that somebody changed. */
const cellFrom = ({ values }: HelperRow): WrittenCell | null => {
  const text = (id: string) => String(values[id] ?? '')
  const field = LEDGER_FIELDS.find(one => one === text('field'))
  const [before, after] = [cellIn(text('before')), cellIn(text('after'))]
  const [key, formatBefore] = [cellIn(text('key')), cellIn(text('format'))]
  if (field === undefined || before === null || after === null) return null
  if (typeof key !== 'string' || typeof formatBefore !== 'string') return null
  return {
    sheet: text('sheet'),
    row: Number(text('row')),
    field: field satisfies LedgerField,
    before,
    after,
    formatBefore,
    key,
    mark: text('mark'),
  }
}

const cellIn = (json: string): Cell | null => {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
    const written = typeof value === 'object' && value !== null && 'day' in value ? value.day : null
    const day = typeof written === 'string' ? calendarDate(written) : null
    return day === null ? null : { day }
  } catch {
    return null
  }
}
