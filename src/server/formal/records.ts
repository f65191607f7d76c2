// 函件记录 as the program reads and writes it: rows found again by their number.
import type { CalendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, toMajor } from '../../core/money'
import type { FormalLetter, FormalState } from '../../core/statements/letters'
import {
  formalKindFrom,
  formalKindText,
  formalStateFrom,
  formalStateText,
} from '../../tables/reminders/formal-letters'
import { dayIn, mailboxesIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'
import type { Drawn } from './desk'

/** A letter and its row, as long as the sheet is not read again. */
export type RecordedLetter = FormalLetter & { row: number }

/** In sheet order; a row without number, kind or day is nobody's letter. */
export const readFormalLetters = (desk: Desk, currency: CurrencyCode): RecordedLetter[] => {
  const known = knownNames(desk)
  return desk.helpers.read('formal-letters').flatMap(({ row, values }): RecordedLetter[] => {
    const kind = formalKindFrom(textIn(values.kind))
    const to = dayIn(values.to)
    const number = textIn(values.number)
    if (kind === null || to === null || number === '') return []
    return [
      {
        ...{ row, number, kind, to },
        customer: standsFor(known, textIn(values.customer)),
        name: textIn(values.name),
        from: dayIn(values.from),
        amount: minorIn(values.amount, currency) ?? 0,
        state: formalStateFrom(textIn(values.state)),
        recipients: mailboxesIn(values.recipients),
        at: textIn(values.at),
        by: textIn(values.by),
        repliedOn: dayIn(values.repliedOn),
        difference: textIn(values.difference),
        key: textIn(values.key),
      },
    ]
  })
}

type Given = Pick<FormalLetter, 'number' | 'key' | 'state' | 'recipients'>
type Stamp = Pick<FormalLetter, 'at' | 'by'>

/** When and by whom letters go out: asked once for as many as there are. */
export const stampOf = (desk: Desk): Stamp => ({ at: desk.now(), by: desk.person.label() })

export const recordOf = (about: Drawn['about'], given: Given & Stamp): FormalLetter => ({
  ...about,
  ...given,
  ...{ repliedOn: null, difference: '' },
})

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
      amount: toMajor(letter.amount, currency),
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

/** What became of mails, wherever their rows are by now; nothing where somebody deleted one. Call under the document lock. */
export const writeFormalStates = (
  desk: Desk,
  states: readonly { number: string; state: FormalState }[],
  currency: CurrencyCode,
): void => {
  const stateOf = new Map(states.map(({ number, state }) => [number, state]))
  const at = desk.now()
  const rows = readFormalLetters(desk, currency).flatMap(({ row, number }) => {
    const state = stateOf.get(number)
    return state === undefined
      ? []
      : [{ row, values: { state: formalStateText(state, desk.person.language), at } }]
  })
  desk.helpers.update('formal-letters', rows)
}
