// Today's plan from what stands in the ledger, the log, the arrangements and the settings: the same for preview and sending.
import { planReminders } from '../../core/reminders/plan'
import type { Arrangement, LogEntry, ReminderPlan } from '../../core/reminders/types'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'

export type PlanFrom = { loaded: Loaded; log: LogEntry[]; arrangements: Arrangement[] }

export const planToday = (
  { desk, settings }: Office,
  { loaded, log, arrangements }: PlanFrom,
): ReminderPlan =>
  planReminders({
    items: loaded.items,
    customers: loaded.ledger.customers,
    policy: settings.policy,
    arrangements,
    log,
    asOf: desk.today,
    keyAccounts: loaded.keyAccounts,
  })
