// Today's plan from what stands in the ledger, the log, the arrangements and the settings: the same for preview and sending.

import type { CustomerKey } from '../../core/ledger/types'
import { letterByOtherChannel, type PlanInput, planReminders } from '../../core/reminders/plan'
import type { ToldLevels } from '../../core/reminders/told'
import type { Arrangement, LogEntry, PlannedLetter, ReminderPlan } from '../../core/reminders/types'
import { heldPlaces } from '../four-eyes/pending'
import type { Office } from '../ports'
import { unappliedIn } from '../receipts/unapplied'
import type { Loaded } from '../tasks/load'
import { toldLevels } from './told'

/** `told`: other levels than those noted in the document. */
export type PlanFrom = { loaded: Loaded; log: LogEntry[]; arrangements: Arrangement[]; told?: ToldLevels }

const planInput = (office: Office, { loaded, log, arrangements, told }: PlanFrom): PlanInput => ({
  items: loaded.items,
  customers: loaded.ledger.customers,
  policy: office.settings.policy,
  arrangements,
  log,
  asOf: office.desk.today,
  told: told ?? toldLevels(office.desk.documentStore),
  keyAccounts: loaded.keyAccounts,
  unapplied: unappliedIn(office.desk, loaded.ledger),
  unreviewed: heldPlaces(office, loaded),
})

export const planToday = (office: Office, from: PlanFrom): ReminderPlan =>
  planReminders(planInput(office, from))

/** What a customer is to be told today; without a usable address it is for WeChat or the telephone. Null when nothing is due. */
export const letterToday = (office: Office, from: PlanFrom, customer: CustomerKey): PlannedLetter | null =>
  planToday(office, from).letters.find(letter => letter.customer === customer) ??
  letterByOtherChannel(planInput(office, from), customer)
