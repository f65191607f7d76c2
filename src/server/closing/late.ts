// 关账后改动: the ledger held against a closed month, less what somebody acknowledged; counted for 总览 by the refresh and on the page.

import { calendarDate } from '../../core/calendar-date'
import { lateChanges } from '../../core/closing/late-changes'
import { plansByContract } from '../../core/closing/plans'
import type { FrozenAbroad, LateChange } from '../../core/closing/types'
import type { Ledger } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import { linesByItem } from '../../core/receipts/by-item'
import type { Desk, Office } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import { type ClosedItems, type ClosedTexts, closedItems, readClosedTexts } from './closed-items'
import { knownClose, lastClose, noteClose, readCloses, type WrittenClose } from './closes'

export type LateNote = { key: string; what: string; note: string; by: string; on: string }

/** What one currency says now that is not what it said; each change has its own key, also among currencies. */
export type LateOf =
  | {
      status: 'kept'
      changes: LateChange[]
      unclear: LateChange[]
      acknowledged: (LateNote & { change: LateChange })[]
    }
  | { status: 'dropped' | 'damaged' }

/** The ledger's own currency, and the others in which something stood or stands. */
export type Late = { own: LateOf; abroad: { currency: CurrencyCode; late: LateOf }[] }

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
  const texts = readClosedTexts(desk)
  const notes = readNotes(desk, close.month)
  const { asOf, at: closedAt } = close
  const own = lateOf(closedItems(desk, close, texts), notes, {
    items: ledger.contracts,
    linesOf: linesByItem(readLines(desk, ledger.currency), ledger.contracts),
    ...{ asOf, closedAt, opening: ledger.opening },
    planOf: plansByContract(ledger.plans),
  })
  return { own, abroad: close.abroad === undefined ? [] : lateAbroad(desk, { ledger, close, texts, notes }) }
}

type Abroad = {
  ledger: Ledger
  close: WrittenClose
  texts: ClosedTexts
  notes: ReadonlyMap<string, LateNote>
}

/** A currency of which the close had nothing had no items then. */
const lateAbroad = (desk: Desk, { ledger, close, texts, notes }: Abroad): Late['abroad'] => {
  const [frozen, foreign] = [close.abroad ?? [], ledger.foreign ?? []]
  const currencies = new Set([...frozen, ...foreign].map(({ currency }) => currency))
  return [...currencies].map(currency => {
    const then = frozen.find(one => one.currency === currency)
    const now = foreign.find(one => one.currency === currency)
    const items = closedAbroad(desk, then, texts)
    const late = lateOf(items, notes, {
      items: now?.contracts ?? [],
      linesOf: () => [],
      ...{ asOf: close.asOf, closedAt: close.at, opening: undefined, currency },
      planOf: plansByContract(now?.plans ?? []),
    })
    return { currency, late }
  })
}

const closedAbroad = (desk: Desk, then: FrozenAbroad | undefined, texts: ClosedTexts): ClosedItems => {
  if (then === undefined) return { status: 'kept', items: [] }
  return then.figures === null ? { status: 'damaged' } : closedItems(desk, then, texts)
}

type Now = Omit<Parameters<typeof lateChanges>[0], 'frozen'> & { currency?: CurrencyCode }

const lateOf = (
  frozen: ClosedItems,
  notes: ReadonlyMap<string, LateNote>,
  { currency, ...now }: Now,
): LateOf => {
  if (frozen.status !== 'kept') return frozen
  const found = lateChanges({ frozen: frozen.items, ...now })
  const all = currency === undefined ? found : found.map(one => ({ ...one, key: `${currency} ${one.key}` }))
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

/** How many wait for somebody's word, in all currencies. */
export const lateCount = ({ own, abroad }: Late): number =>
  [own, ...abroad.map(({ late }) => late)].reduce(
    (sum, late) => sum + (late.status === 'kept' ? late.changes.length : 0),
    0,
  )

/** Call under the document lock. */
export const appendNotes = (
  desk: Desk,
  month: string,
  notes: readonly { key: string; what: string; note: string; effect: number; currency: CurrencyCode }[],
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
  noteClose(
    desk,
    close === null ? null : { month: close.month, late: lateCount(lateIn(office, loaded, close)) },
  )
}
