// 跟进记录 as the program reads and writes it: rows are only ever added.
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { FollowUp } from '../../core/follow-ups/types'
import type { Cell } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, decimalsOf } from '../../core/money'
import { contactFrom, contactOutcomeFrom, contactOutcomeText, contactText } from '../../tables/follow-ups'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const textOf = (value: Cell | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

const dayOf = (value: Cell | undefined): CalendarDate | null =>
  typeof value === 'object' ? value.day : calendarDate(textOf(value))

/** All entries in the order they were written. */
export const readFollowUps = (desk: Desk, currency: CurrencyCode): FollowUp[] => {
  const scale = 10 ** decimalsOf(currency)
  const known = knownNames(desk)
  return desk.helpers
    .read('follow-ups')
    .filter(({ values }) => textOf(values.customer) !== '')
    .map(({ values }) => {
      const on = dayOf(values.promisedOn)
      const amount = typeof values.promisedAmount === 'number' ? values.promisedAmount : null
      return {
        key: textOf(values.key),
        at: textOf(values.at),
        customer: standsFor(known, textOf(values.customer)),
        name: textOf(values.name),
        channel: contactFrom(textOf(values.channel)),
        outcome: contactOutcomeFrom(textOf(values.outcome)),
        promised: on === null ? null : { on, amount: amount === null ? null : Math.round(amount * scale) },
        words: textOf(values.words),
        next: dayOf(values.next),
        by: textOf(values.by),
      }
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Call under the document lock. */
export const appendFollowUp = (desk: Desk, entry: FollowUp, currency: CurrencyCode): void => {
  const { language } = desk.person
  const day = (on: CalendarDate | null | undefined): Cell => (on ? { day: on } : '')
  const amount = entry.promised?.amount ?? null
  desk.helpers.append('follow-ups', [
    {
      at: entry.at,
      name: entry.name,
      channel: contactText(entry.channel, language),
      outcome: contactOutcomeText(entry.outcome, language),
      promisedOn: day(entry.promised?.on),
      promisedAmount: amount === null ? '' : amount / 10 ** decimalsOf(currency),
      words: entry.words,
      next: day(entry.next),
      by: entry.by,
      customer: entry.customer,
      key: entry.key,
    },
  ])
}
