// 标记已发: the customer was told by WeChat or phone; that counts as the level.
import type { Input } from '../../../contract/inputs'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { composeLetter, letterNumber, newRun } from '../../sending/compose'
import { languageFor } from '../../sending/letters'
import { appendToLog } from '../../sending/log'
import { letterToday } from '../../sending/plan-today'
import { settleDeadRuns } from '../../sending/recovery'
import { loadLedger } from '../load'

/** Refuses with 'nothing-to-send' when the letter has changed, was sent meanwhile or is being sent. */
export const markSent = (office: Office, asked: Input<'reminders.markSent'>): Outcome<{ letter: string }> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const marked = desk.locked(() => {
    desk.documentStore.refresh()
    const from = {
      loaded: loaded.value,
      log: settleDeadRuns(desk),
      arrangements: readArrangements(desk),
    }
    const planned = letterToday(office, from, asked.customer)
    if (planned?.total !== asked.total) return problem('nothing-to-send')
    const run = newRun(desk)
    const letter = letterNumber(run, 1)
    appendToLog(desk, from.log, [
      {
        letter,
        run,
        planned,
        to: planned.to,
        outcome: 'by-hand',
        subject: composeLetter(office, { planned, loaded: loaded.value, number: letter }).subject,
        language: languageFor(office, planned),
        currency: loaded.value.ledger.currency,
      },
    ])
    return ok({ letter })
  })
  return marked ?? problem('busy')
}
