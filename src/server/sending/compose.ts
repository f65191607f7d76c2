// One planned letter composed with the texts, sender and currency in use.
import type { PlannedLetter } from '../../core/reminders/types'
import { type RenderedLetter, renderLetter } from '../email/render-letter'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'
import { letterTextFor } from './letters'

export type ToCompose = { planned: PlannedLetter; loaded: Loaded; number: string | null }

/** The same for preview (no number yet), test and sending. */
export const composeLetter = (office: Office, { planned, loaded, number }: ToCompose): RenderedLetter =>
  renderLetter({
    letter: planned,
    text: letterTextFor(office, planned),
    sender: office.settings.sender,
    currency: loaded.ledger.currency,
    style: loaded.ledger.style,
    asOf: office.desk.today,
    number,
  })

/** 函号 of the n-th letter of a run: numbers of one run sort in the order of sending. */
export const letterNumber = (run: string, n: number): string => `ZQ${run}-${String(n).padStart(4, '0')}`

/** A run's number: the day and six random digits. */
export const newRun = ({ today, uuid }: Office['desk']): string =>
  `${today.replace(/-/g, '')}-${uuid().replace(/-/g, '').slice(0, 6)}`
