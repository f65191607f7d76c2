// 先发给我看: the confirmed letters, to the person himself. Logged as a test, counts for nothing, so it needs neither claims nor lease.
import type { RunResult } from '../../contract/reminders'
import { type Confirmed, stillPlanned } from '../../core/reminders/confirm'
import type { SkipReason } from '../../core/reminders/reasons'
import type { PlannedLetter } from '../../core/reminders/types'
import { LETTER_WORDS } from '../../text/letters/index'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { type Loaded, loadLedger } from '../tasks/load'
import { readArrangements } from './arrangements'
import { SECONDS_TO_SEND, type Skipped } from './batch'
import { composeLetter, letterNumber, newRun } from './compose'
import { languageFor } from './letters'
import { appendToLog, type NewEntry, readLog } from './log'
import { isSenderReady } from './owner'
import { planToday } from './plan-today'
import { readSettledLog } from './recovery'

type TestRun = { office: Office; run: string; me: string; loaded: Loaded }

export const sendTest = (office: Office, confirmed: Confirmed[]): Outcome<RunResult> => {
  const { desk, settings } = office
  if (!isSenderReady(settings)) return problem('sender-incomplete')
  const me = desk.person.email()
  if (me === '') return problem('not-authorized')
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const log = readSettledLog(desk)
  const plan = planToday(office, { loaded: loaded.value, log, arrangements: readArrangements(desk) })
  const { send, skipped } = stillPlanned(plan, confirmed)
  const test: TestRun = { office, run: newRun(desk), me, loaded: loaded.value }
  const sent: NewEntry[] = []
  const left: Skipped[] = []
  for (const planned of send) {
    const done = sendOne(test, { planned, at: sent.length + 1 })
    if (typeof done === 'string') left.push({ customer: planned.customer, name: planned.name, why: done })
    else sent.push(done)
  }
  const isLogged = desk.locked(() => {
    appendToLog(desk, readLog(desk), sent)
    return true
  })
  // A test counts for nothing: a colleague who is writing right now is not waited for again.
  if (isLogged === null) appendToLog(desk, null, sent)
  const stop = left.find(({ why }) => why === 'quota' || why === 'time')?.why
  return ok({
    run: test.run,
    sent: sent.length,
    skipped: [...skipped, ...left],
    stopped: stop === 'quota' || stop === 'time' ? stop : 'done',
  })
}

/** Its row for the log, or why it did not go. */
const sendOne = (
  { office, run, me, loaded }: TestRun,
  { planned, at }: { planned: PlannedLetter; at: number },
): NewEntry | SkipReason => {
  const { desk, settings } = office
  if (desk.secondsRun() >= SECONDS_TO_SEND) return 'time'
  if (desk.mail.quota() < 1) return 'quota'
  const letter = letterNumber(run, at)
  const { subject, text, html } = composeLetter(office, { planned, loaded, number: letter })
  const marked = `${LETTER_WORDS[languageFor(office, planned)].testPrefix}${subject}`.slice(0, 250)
  try {
    desk.mail.send({ to: [me], subject: marked, text, html, name: settings.sender.company })
  } catch (error) {
    console.warn(`A test letter was not accepted: ${String(error)}`)
    return 'failed'
  }
  return {
    letter,
    run,
    planned,
    to: [me],
    outcome: 'test',
    subject: marked,
    language: languageFor(office, planned),
    currency: loaded.ledger.currency,
  }
}
