// 关账后改动: the ledger held against a closed month, less what somebody acknowledged; counted for 总览 by the refresh and on the page.

import { calendarDate } from '../../core/calendar-date'
import { lateChanges } from '../../core/closing/late-changes'
import { plansByContract } from '../../core/closing/plans'
import type { LateChange } from '../../core/closing/types'
import { linesByItem } from '../../core/receipts/by-item'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import { closedItems, readClosedTexts } from './closed-items'
import { knownClose, lastClose, noteClose, readCloses, type WrittenClose } from './closes'

export type LateNote = { key: string; what: string; note: string; by: string; on: string }

export type Late =
  | {
      status: 'kept'
      changes: LateChange[]
      unclear: LateChange[]
      acknowledged: (LateNote & { change: LateChange })[]
    }
  | { status: 'dropped' | 'damaged' }

/** By key; of one acknowledged twice the last note counts. */
const readNotes = (desk: Desk, month: string): Map<string, LateNote> =>
  new Map(
    desk.helpers
      .read('late-notes')
      .filter(({ values }) => values.month === month && values.key !== '')
      .map(({ values }) => {
        const on = calendarDate(String(values.at ?? '').slice(0, 10)) ?? ''
        const [key, what, note, by] = [values.key, values.what, values.note, values.by].map(cell =>
          String(cell ?? ''),
        )
        return [key ?? '', { key: key ?? '', what: what ?? '', note: note ?? '', by: by ?? '', on }]
      }),
  )

export const lateIn = ({ desk }: Office, { ledger }: Pick<Loaded, 'ledger'>, close: WrittenClose): Late => {
  const frozen = closedItems(desk, close, readClosedTexts(desk))
  if (frozen.status !== 'kept') return frozen
  const all = lateChanges({
    frozen: frozen.items,
    items: ledger.contracts,
    linesOf: linesByItem(readLines(desk, ledger.currency), ledger.contracts),
    asOf: close.asOf,
    closedAt: close.at,
    opening: ledger.opening,
    planOf: plansByContract(ledger.plans),
  })
  const notes = readNotes(desk, close.month)
  const acknowledged = all.flatMap(change => {
    const note = notes.get(change.key)
    return note === undefined ? [] : [{ ...note, change }]
  })
  const open = all.filter(({ key }) => !notes.has(key))
  return {
    status: 'kept',
    changes: open.filter(({ kind }) => kind !== 'unclear'),
    unclear: open.filter(({ kind }) => kind === 'unclear'),
    acknowledged,
  }
}

/** Call under the document lock. */
export const appendNotes = (
  desk: Desk,
  month: string,
  notes: readonly { key: string; what: string; note: string; effect: number }[],
): void => {
  const [by, at] = [desk.person.label(), desk.now()]
  desk.helpers.append(
    'late-notes',
    notes.map(note => ({ ...note, month, by, at })),
  )
}

/** Counts anew for 总览, where a month is closed. */
export const noteLate = (office: Office, loaded: Pick<Loaded, 'ledger'>): void => {
  const { desk } = office
  if (knownClose(desk) === null) return
  const close = lastClose(readCloses(desk, loaded.ledger.currency))
  const late = close === null ? null : lateIn(office, loaded, close)
  const count = late?.status === 'kept' ? late.changes.length : 0
  noteClose(desk, close === null ? null : { month: close.month, late: count })
}
