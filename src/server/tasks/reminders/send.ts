// 发送: the letters a person confirmed; or, as a test, the same letters to himself.
import type { Input } from '../../../contract/inputs'
import type { RunResult } from '../../../contract/reminders'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { wrongWords } from '../../sending/letters'
import { runReminders } from '../../sending/run'
import { sendTest } from '../../sending/test-run'

export const sendReminders = (
  office: Office,
  { test, letters }: Input<'reminders.send'>,
): Outcome<RunResult> => {
  const wrong = wrongWords(letters.flatMap(({ own }) => (own === undefined ? [] : [own])))
  if (wrong !== null) return wrong
  if (test) return sendTest(office, letters)
  const run = runReminders(office, { mode: 'by-hand', choose: () => letters, keepQuota: 0 })
  return run.ok ? ok(run.value.result) : run
}
