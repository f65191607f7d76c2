// 看信: the very letter that would be sent, but for its number.
import type { Input } from '../../../contract/inputs'
import type { LetterView } from '../../../contract/reminders'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { composeLetter } from '../../sending/compose'
import { letterToday } from '../../sending/plan-today'
import { readSettledLog } from '../../sending/recovery'
import { loadLedger } from '../load'

export const viewLetter = (office: Office, { customer }: Input<'reminders.letter'>): Outcome<LetterView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const from = {
    loaded: loaded.value,
    log: readSettledLog(office.desk),
    arrangements: readArrangements(office.desk),
  }
  const planned = letterToday(office, from, customer)
  if (planned === null) return problem('nothing-to-send')
  const composed = composeLetter(office, { planned, loaded: loaded.value, number: null })
  const { phone = '' } = loaded.value.ledger.customers.find(({ key }) => key === customer) ?? {}
  const { to, cc = [], level, channel = null } = planned
  return ok({ to, cc, level, channel, phone, ...composed })
}
