// Whom to call since letters did not move them: the log held against payments, 跟进记录 and promises.
import { incomingIn, lastAnswers } from '../../core/follow-ups/incoming'
import type { LogEntry, ReminderPlan } from '../../core/reminders/types'
import { type Unanswered, unansweredLetters } from '../../core/reminders/unanswered'
import { once } from '../books/read'
import type { Desk } from '../ports'
import type { KnownStanding } from '../sending/plan-today'
import type { Loaded } from '../tasks/load'

type From = {
  loaded: Pick<Loaded, 'ledger' | 'items'>
  plan: ReminderPlan
  log: readonly LogEntry[]
  known: Pick<KnownStanding, 'lines' | 'followUps'>
}

export const unansweredIn = ({ today }: Desk, { loaded, plan, log, known }: From): Unanswered[] => {
  // Asked only where two letters went to somebody who still owes.
  const answers = once(() => {
    const { ledger, items } = loaded
    const { lines, followUps } = known
    return lastAnswers(today, { incoming: incomingIn(ledger, lines, today), items, followUps })
  })
  return unansweredLetters({ plan, log, answeredOn: customer => answers().get(customer) ?? null })
}
