// 跟进记录 as the program reads and writes it: rows are only ever added.
import * as v from 'valibot'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { PromiseMade } from '../../core/follow-ups/promises'
import type { FollowUp, OwedThen } from '../../core/follow-ups/types'
import type { Cell } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import {
  contactFrom,
  contactOutcomeFrom,
  contactOutcomeText,
  contactText,
  holdsFrom,
  holdsText,
} from '../../tables/reminders/follow-ups'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

/** By place, what was open when a promise was made: item, due day, paid, open. */
const owedRows = v.array(v.tuple([v.string(), v.string(), v.number(), v.number()]))
/** A cell holds 50,000 characters; who owes more items than fit is judged by the rest and by 收款. */
const MOST_OWED_TEXT = 45_000

const owedFrom = (text: string): v.InferOutput<typeof owedRows> => {
  if (text === '') return []
  try {
    const parsed = v.safeParse(owedRows, JSON.parse(text))
    return parsed.success ? parsed.output : []
  } catch {
    return []
  }
}

const owedText = (owed: readonly OwedThen[]): string => {
  const largest = [...owed].sort((a, b) => b.open - a.open)
  let length = 2
  const rows: string[] = []
  for (const { item, due, paid, open } of largest) {
    const row = JSON.stringify([item, due ?? '', paid, open])
    length += row.length + 1
    if (length > MOST_OWED_TEXT) break
    rows.push(row)
  }
  return rows.length === 0 ? '' : `[${rows.join(',')}]`
}

const byMoment = ({ entry: a }: PromiseMade, { entry: b }: PromiseMade) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : 0

const readRows = (
  desk: Desk,
  currency: CurrencyCode,
  isAsked: (row: HelperRow) => boolean,
): PromiseMade[] => {
  const rows = desk.helpers
    .read('follow-ups')
    .filter(row => textIn(row.values.customer) !== '' && isAsked(row))
  if (rows.length === 0) return []
  const known = knownNames(desk)
  return rows
    .map(({ values }) => {
      const on = dayIn(values.promisedOn)
      const entry: FollowUp = {
        key: textIn(values.key),
        at: textIn(values.at),
        customer: standsFor(known, textIn(values.customer)),
        name: textIn(values.name),
        channel: contactFrom(textIn(values.channel)),
        outcome: contactOutcomeFrom(textIn(values.outcome)),
        promised:
          on === null
            ? null
            : {
                on,
                amount: minorIn(values.promisedAmount, currency),
                ...(holdsFrom(textIn(values.hold)) && { hold: true }),
              },
        words: textIn(values.words),
        next: dayIn(values.next),
        by: textIn(values.by),
      }
      const owed = owedFrom(textIn(values.owed)).map(([item, due, paid, open]) => ({
        item: itemStandsFor(known, item),
        due: calendarDate(due),
        paid,
        open,
      }))
      return { entry, owed }
    })
    .sort(byMoment)
}

/** All entries in the order they were written, each with what was open then where it promises something. */
export const readEntries = (desk: Desk, currency: CurrencyCode): PromiseMade[] =>
  readRows(desk, currency, () => true)

/** The entries alone. */
export const readFollowUps = (desk: Desk, currency: CurrencyCode): FollowUp[] =>
  readEntries(desk, currency).map(({ entry }) => entry)

/** Those with a promise, with what was open when it was made. */
export const readPromises = (desk: Desk, currency: CurrencyCode): PromiseMade[] =>
  readRows(desk, currency, ({ values }) => dayIn(values.promisedOn) !== null)

/** Call under the document lock. */
export const appendFollowUp = (desk: Desk, { entry, owed }: PromiseMade, currency: CurrencyCode): void => {
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
      promisedAmount: amount === null ? '' : toMajor(amount, currency),
      words: entry.words,
      next: day(entry.next),
      by: entry.by,
      customer: entry.customer,
      key: entry.key,
      hold: entry.promised?.hold === true ? holdsText(language) : '',
      owed: entry.promised === null ? '' : owedText(owed),
    },
  ])
}

/** Takes the hold off the promise of this form, and off any row that somebody copied of it; false where there is none. Call under the document lock. */
export const endWaiting = (desk: Desk, key: string): boolean => {
  if (key === '') return false
  const rows = desk.helpers.read('follow-ups').filter(({ values }) => textIn(values.key) === key)
  desk.helpers.update(
    'follow-ups',
    rows.map(({ row }) => ({ row, values: { hold: '' } })),
  )
  return rows.length > 0
}
