// 函件记录 as the program reads and writes it: rows found again by their number.
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, decimalsOf } from '../../core/money'
import type { FormalLetter, FormalState } from '../../core/statements/letters'
import { formalKindFrom, formalKindText, formalStateFrom, formalStateText } from '../../tables/formal-letters'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

/** A letter and its row, as long as the sheet is not read again. */
export type RecordedLetter = FormalLetter & { row: number }

const textOf = (value: Cell | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

const dayOf = (value: Cell | undefined): CalendarDate | null =>
  typeof value === 'object' ? value.day : calendarDate(textOf(value))

/** In sheet order; a row without number, kind or day is nobody's letter. */
export const readFormalLetters = (desk: Desk, currency: CurrencyCode): RecordedLetter[] => {
  const scale = 10 ** decimalsOf(currency)
  const known = knownNames(desk)
  return desk.helpers.read('formal-letters').flatMap(({ row, values }): RecordedLetter[] => {
    const kind = formalKindFrom(textOf(values.kind))
    const to = dayOf(values.to)
    const number = textOf(values.number)
    if (kind === null || to === null || number === '') return []
    return [
      {
        ...{ row, number, kind, to },
        customer: standsFor(known, textOf(values.customer)),
        name: textOf(values.name),
        from: dayOf(values.from),
        amount: typeof values.amount === 'number' ? Math.round(values.amount * scale) : 0,
        state: formalStateFrom(textOf(values.state)),
        recipients: textOf(values.recipients)
          .split(',')
          .map(address => address.trim())
          .filter(address => address !== ''),
        at: textOf(values.at),
        by: textOf(values.by),
        repliedOn: dayOf(values.repliedOn),
        difference: textOf(values.difference),
        key: textOf(values.key),
      },
    ]
  })
}

/** Adds the letters at the end in one write. Call under the document lock. */
export const appendFormalLetters = (
  desk: Desk,
  letters: readonly FormalLetter[],
  currency: CurrencyCode,
): void => {
  const { language } = desk.person
  const dayCell = (day: CalendarDate | null): Cell => (day === null ? '' : { day })
  desk.helpers.append(
    'formal-letters',
    letters.map(letter => ({
      number: letter.number,
      kind: formalKindText(letter.kind, language),
      name: letter.name,
      from: dayCell(letter.from),
      to: dayCell(letter.to),
      amount: letter.amount / 10 ** decimalsOf(currency),
      state: formalStateText(letter.state, language),
      recipients: letter.recipients.join(', '),
      at: letter.at,
      by: letter.by,
      repliedOn: dayCell(letter.repliedOn),
      difference: letter.difference,
      customer: letter.customer,
      key: letter.key,
    })),
  )
}

/** What became of a mail, wherever its row is by now; nothing where somebody deleted it. */
export const writeFormalState = (
  desk: Desk,
  { number, state, currency }: { number: string; state: FormalState; currency: CurrencyCode },
): void => {
  const found = readFormalLetters(desk, currency).find(letter => letter.number === number)
  if (found === undefined) return
  const values = { state: formalStateText(state, desk.person.language), at: desk.now() }
  desk.helpers.update('formal-letters', [{ row: found.row, values }])
}
