// One planned letter composed with the texts, sender and currency in use.
import type { OwnWords, PlannedLetter } from '../../core/reminders/types'
import { type LetterRequest, type RenderedLetter, renderLetter, wordsOf } from '../email/render-letter'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'
import { letterTextFor } from './letters'

export type ToCompose = { planned: PlannedLetter; loaded: Loaded; number: string | null }

/** The same for preview (no number yet), test and sending. */
export const composeLetter = (office: Office, asked: ToCompose): RenderedLetter =>
  renderLetter(requestOf(office, asked))

/** What a person begins with who changes the words of this letter alone. */
export const wordsToChange = (office: Office, asked: ToCompose): OwnWords => ({
  ...wordsOf(requestOf(office, asked)),
  on: office.desk.today,
})

const requestOf = (office: Office, { planned, loaded, number }: ToCompose): LetterRequest => {
  const text = letterTextFor(office, planned)
  const { subject, body } = planned.own ?? text
  return {
    letter: planned,
    text: { ...text, subject, body },
    sender: office.settings.sender,
    currency: loaded.ledger.currency,
    style: loaded.ledger.style,
    asOf: office.desk.today,
    number,
  }
}

/** 函号 of the n-th letter of a run: numbers of one run sort in the order of sending. */
export const letterNumber = (run: string, n: number): string => `ZQ${run}-${String(n).padStart(4, '0')}`

/** A run's number: the day and six random digits. */
export const newRun = ({ today, uuid }: Office['desk']): string =>
  `${today.replace(/-/g, '')}-${uuid().replace(/-/g, '').slice(0, 6)}`
