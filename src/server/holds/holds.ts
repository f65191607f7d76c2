// 暂停催款 as the program reads and writes it: rows are added, and ended ones marked.
import type { ArrangementRow } from '../../core/audit/types'
import type { CalendarDate } from '../../core/calendar-date'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import { FOR_EVER, type Hold, isOngoing } from '../../core/reminders/holds'
import { HOLDS, holdKindFrom, holdKindText } from '../../tables/reminders/holds'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const EVER_SINCE = '0001-01-01' as CalendarDate

const heldRows = (desk: Desk, currency: CurrencyCode): { row: number; hold: Hold }[] => {
  const rows = desk.helpers.read('holds').filter(({ values }) => textIn(values.customer) !== '')
  if (rows.length === 0) return []
  const known = knownNames(desk)
  return rows.map(({ row, values }) => {
    const item = textIn(values.item)
    return {
      row,
      hold: {
        id: textIn(values.id),
        kind: holdKindFrom(textIn(values.kind)),
        customer: standsFor(known, textIn(values.customer)),
        name: textIn(values.name),
        item: item === '' ? null : itemStandsFor(known, item),
        what: textIn(values.what),
        amount: minorIn(values.amount, currency),
        from: dayIn(values.from) ?? EVER_SINCE,
        until: dayIn(values.until) ?? FOR_EVER,
        reason: textIn(values.reason),
        by: textIn(values.by),
        ended: textIn(values.ended) !== '',
      },
    }
  })
}

export const readHolds = (desk: Desk, currency: CurrencyCode): Hold[] =>
  heldRows(desk, currency).map(({ hold }) => hold)

/** Rows that hold today or will, as the check of the data looks them up. */
export const holdRows = (desk: Desk, currency: CurrencyCode): ArrangementRow[] =>
  heldRows(desk, currency)
    .filter(({ hold }) => isOngoing(hold, desk.today))
    .map(({ row, hold: { customer, name, item, what } }) => ({
      sheet: HOLDS.name[desk.person.language],
      row,
      customer,
      name: what === '' ? name : `${name} ${what}`,
      ...(item !== null && { item }),
    }))

/** Call under the document lock. */
export const addHold = (desk: Desk, hold: Hold, currency: CurrencyCode): void => {
  desk.helpers.append('holds', [
    {
      name: hold.name,
      what: hold.what,
      kind: holdKindText(hold.kind, desk.person.language),
      amount: hold.amount === null ? '' : toMajor(hold.amount, currency),
      from: { day: hold.from },
      until: { day: hold.until },
      reason: hold.reason,
      by: hold.by,
      ended: '',
      customer: hold.customer,
      item: hold.item ?? '',
      id: hold.id,
    },
  ])
}

/** Marks its row, and any that somebody copied of it; null where there is none of this name. Call under the document lock. */
export const endHold = (desk: Desk, id: string, currency: CurrencyCode): Hold | null => {
  const found = id === '' ? [] : heldRows(desk, currency).filter(({ hold }) => hold.id === id)
  const [first] = found
  if (first === undefined) return null
  const ended = `${desk.person.label()} ${desk.now()}`
  desk.helpers.update(
    'holds',
    found.filter(({ hold }) => !hold.ended).map(({ row }) => ({ row, values: { ended } })),
  )
  return { ...first.hold, ended: true }
}
