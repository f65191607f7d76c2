// 发送: the letters a person confirmed; or, as a test, the same letters to himself.
import type { Input } from '../../contract/inputs'
import type { RunResult } from '../../contract/outputs'
import { stillPlanned } from '../../core/reminders/confirm'
import { LETTER_WORDS } from '../../text/letters/index'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { readArrangements } from '../sending/arrangements'
import { SECONDS_TO_SEND, type Skipped } from '../sending/batch'
import { composeLetter, letterNumber, newRun } from '../sending/compose'
import { appendToLog } from '../sending/log'
import { isSenderReady } from '../sending/owner'
import { planToday } from '../sending/plan-today'
import { readSettledLog } from '../sending/recovery'
import { runReminders } from '../sending/run'
import { loadLedger } from './load'

type Asked = Input<'reminders.send'>

export const sendReminders = (office: Office, asked: Asked): Outcome<RunResult> => {
  if (asked.test) return sendTest(office, asked)
  const run = runReminders(office, { mode: 'by-hand', choose: () => asked.letters, keepQuota: 0 })
  return run.ok ? ok(run.value.result) : run
}

/** Goes to the person himself, is logged as a test and counts for nothing; so it needs neither claims nor lease. */
const sendTest = (office: Office, { letters }: Asked): Outcome<RunResult> => {
  const { desk, settings } = office
  if (!isSenderReady(settings)) return problem('sender-incomplete')
  const me = desk.person.email()
  if (me === '') return problem('not-authorized')
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const plan = planToday(office, {
    loaded: loaded.value,
    log: readSettledLog(desk),
    arrangements: readArrangements(desk),
  })
  const planned = stillPlanned(plan, letters)
  const skipped: Skipped[] = [...planned.skipped]
  const run = newRun(desk)
  const { testPrefix } = LETTER_WORDS[settings.letterLanguage]
  const room = desk.mail.quota()
  const numbered = planned.send.map((one, at) => ({ planned: one, number: letterNumber(run, at + 1) }))
  const mails = numbered.slice(0, room).map(one => ({
    ...one,
    mail: composeLetter(office, { ...one, loaded: loaded.value }),
  }))
  appendToLog(
    desk,
    mails.map(({ planned: one, number, mail }) => ({
      letter: number,
      run,
      planned: one,
      to: [me],
      outcome: 'test',
      subject: `${testPrefix}${mail.subject}`,
      language: settings.letterLanguage,
      currency: loaded.value.ledger.currency,
    })),
  )
  let sent = 0
  for (const { planned: one, mail } of mails) {
    if (desk.secondsRun() >= SECONDS_TO_SEND) {
      skipped.push({ customer: one.customer, name: one.name, why: 'time' })
      continue
    }
    const subject = `${testPrefix}${mail.subject}`.slice(0, 250)
    desk.mail.send({
      to: [me],
      subject,
      text: mail.text,
      html: mail.html,
      name: settings.sender.company,
    })
    sent += 1
  }
  for (const { planned: one } of numbered.slice(room)) {
    skipped.push({ customer: one.customer, name: one.name, why: 'quota' })
  }
  const stopped = skipped.some(({ why }) => why === 'time')
    ? 'time'
    : skipped.some(({ why }) => why === 'quota')
      ? 'quota'
      : 'done'
  return ok({ run, sent, skipped, stopped })
}
