// 发送: the letters a person confirmed; or, as a test, the same letters to himself.
import type { Input } from '../../../contract/inputs'
import type { RunResult } from '../../../contract/reminders'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { runReminders } from '../../sending/run'
import { sendTest } from '../../sending/test-run'

export const sendReminders = (
  office: Office,
  { test, letters }: Input<'reminders.send'>,
): Outcome<RunResult> => {
  if (test) return sendTest(office, letters)
  const run = runReminders(office, { mode: 'by-hand', choose: () => letters, keepQuota: 0 })
  return run.ok ? ok(run.value.result) : run
}
