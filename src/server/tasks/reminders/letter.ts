// 看信: the very letter that would be sent, but for its number; also in the words a person gave to it alone.
import type { Input } from '../../../contract/inputs'
import type { LetterView } from '../../../contract/reminders'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { composeLetter, wordsToChange } from '../../sending/compose'
import { wrongWords } from '../../sending/letters'
import { letterToday } from '../../sending/plan-today'
import { readSettledLog } from '../../sending/recovery'
import { loadLedger } from '../load'

export const viewLetter = (
  office: Office,
  { customer, own }: Input<'reminders.letter'>,
): Outcome<LetterView> => {
  const wrong = own === undefined ? null : wrongWords([own])
  if (wrong !== null) return wrong
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const from = {
    loaded: loaded.value,
    log: readSettledLog(office.desk),
    arrangements: readArrangements(office.desk),
  }
  const planned = letterToday(office, from, customer)
  if (planned === null) return problem('nothing-to-send')
  const asked = { planned, loaded: loaded.value, number: null }
  const composed = composeLetter(
    office,
    own === undefined ? asked : { ...asked, planned: { ...planned, own } },
  )
  const words = planned.to.length === 0 ? null : (own ?? wordsToChange(office, asked))
  const { phone = '' } = loaded.value.ledger.customers.find(({ key }) => key === customer) ?? {}
  const { to, cc = [], level, channel = null } = planned
  return ok({ to, cc, level, channel, phone, words, ...composed })
}
