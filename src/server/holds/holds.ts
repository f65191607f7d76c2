// 暂停催款 as the program reads and writes it: rows are added, and ended ones marked.
import type { ArrangementRow } from '../../core/audit/types'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, decimalsOf } from '../../core/money'
import type { Hold } from '../../core/reminders/holds'
import { HOLDS, holdKindFrom, holdKindText } from '../../tables/reminders/holds'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const textOf = (value: Cell | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

const dayOf = (value: Cell | undefined): CalendarDate | null =>
  typeof value === 'object' ? value.day : calendarDate(textOf(value))

/** A last day that somebody typed beyond reading holds on: what was stopped is never sent by a slip. */
const FOR_EVER = '9999-12-31' as CalendarDate
const EVER_SINCE = '0001-01-01' as CalendarDate

const heldRows = (desk: Desk, currency: CurrencyCode): { row: number; hold: Hold }[] => {
  const rows = desk.helpers.read('holds').filter(({ values }) => textOf(values.customer) !== '')
  if (rows.length === 0) return []
  const scale = 10 ** decimalsOf(currency)
  const known = knownNames(desk)
  return rows.map(({ row, values }) => {
    const item = textOf(values.item)
    return {
      row,
      hold: {
        id: textOf(values.id),
        kind: holdKindFrom(textOf(values.kind)),
        customer: standsFor(known, textOf(values.customer)),
        name: textOf(values.name),
        item: item === '' ? null : itemStandsFor(known, item),
        what: textOf(values.what),
        amount: typeof values.amount === 'number' ? Math.round(values.amount * scale) : null,
        from: dayOf(values.from) ?? EVER_SINCE,
        until: dayOf(values.until) ?? FOR_EVER,
        reason: textOf(values.reason),
        by: textOf(values.by),
        ended: textOf(values.ended) !== '',
      },
    }
  })
}

export const readHolds = (desk: Desk, currency: CurrencyCode): Hold[] =>
  heldRows(desk, currency).map(({ hold }) => hold)

/** Rows that hold today or will, as the check of the data looks them up. */
export const holdRows = (desk: Desk, currency: CurrencyCode): ArrangementRow[] =>
  heldRows(desk, currency)
    .filter(({ hold }) => !hold.ended && hold.until >= desk.today)
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
      amount: hold.amount === null ? '' : hold.amount / 10 ** decimalsOf(currency),
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

/** Marks the row; null where there is none of this name. Call under the document lock. */
export const endHold = (desk: Desk, id: string, currency: CurrencyCode): Hold | null => {
  const found = heldRows(desk, currency).find(({ hold }) => hold.id === id)
  if (found === undefined) return null
  if (!found.hold.ended) {
    desk.helpers.update('holds', [
      { row: found.row, values: { ended: `${desk.person.label()} ${desk.now()}` } },
    ])
  }
  return { ...found.hold, ended: true }
}
