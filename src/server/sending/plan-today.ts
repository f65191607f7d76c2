// Today's plan from what stands in the ledger, the log, the arrangements and the settings: the same for preview and sending.

import { holdingPromises, type JudgedPromise } from '../../core/follow-ups/promises'
import type { FollowUp } from '../../core/follow-ups/types'
import type { CustomerKey } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import type { ReceiptLine } from '../../core/receipts/types'
import type { ForeignOpen } from '../../core/receivables/foreign'
import type { Hold } from '../../core/reminders/holds'
import type { ToldLevels } from '../../core/reminders/log/told'
import { letterByOtherChannel, type PlanInput, planReminders } from '../../core/reminders/plan'
import type { Arrangement, LogEntry, PlannedLetter, ReminderPlan, Withheld } from '../../core/reminders/types'
import type { WorkCalendar } from '../../core/workdays/work-calendar'
import { formatMoney } from '../../text/format'
import { readEntries } from '../follow-ups/entries'
import { promisesIn } from '../follow-ups/promises'
import { heldPlaces } from '../four-eyes/pending'
import { readHolds } from '../holds/holds'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { unappliedOf } from '../receipts/unapplied'
import type { Loaded } from '../tasks/load'
import { calendarOnce } from '../workdays/calendar'
import { ownerMail } from './approved'
import { lastLetters } from './last-letters'
import { toldLevels } from './told'
import { classingToday } from './ways'

/** What page, note and list of calls show beside the plan, read once for all of them; `calendar` reads 节假日 when it is first asked. */
export type KnownStanding = {
  holds: Hold[]
  followUps: FollowUp[]
  promises: JudgedPromise[]
  unapplied: Map<CustomerKey, Minor>
  lines: ReceiptLine[]
  calendar: () => WorkCalendar
}

export const standingKnown = ({ desk }: Office, { ledger, items }: Loaded): KnownStanding => {
  const lines = readLines(desk, ledger.currency)
  const calendar = calendarOnce(desk)
  const entries = readEntries(desk, ledger.currency)
  return {
    holds: readHolds(desk, ledger.currency),
    followUps: entries.map(({ entry }) => entry),
    promises: promisesIn(desk, { ledger, items }, { lines, calendar, entries }),
    unapplied: unappliedOf(ledger, lines, desk.today),
    lines,
    calendar,
  }
}

/** `told`: other levels than those noted in the document. */
export type PlanFrom = {
  loaded: Loaded
  log: LogEntry[]
  arrangements: Arrangement[]
  told?: ToldLevels
  known?: KnownStanding
}

const planInput = (office: Office, { loaded, log, arrangements, told, known }: PlanFrom): PlanInput => {
  const { holds, promises, unapplied, lines, calendar } = known ?? standingKnown(office, loaded)
  const mails = ownerMail(office)
  return {
    items: loaded.items,
    customers: loaded.ledger.customers,
    policy: office.settings.policy,
    arrangements,
    log,
    asOf: office.desk.today,
    told: told ?? toldLevels(office.desk),
    last: lastLetters(office.desk),
    ...classingToday(office, loaded),
    unapplied,
    unreviewed: heldPlaces(office, { ledger: loaded.ledger, lines }),
    holds,
    ...(mails !== null && { ownerMail: mails }),
    ...(office.settings.policy.gapUnit === 'workdays' && { calendar: calendar() }),
    promises: holdingPromises(promises),
  }
}

export const planToday = (office: Office, from: PlanFrom): ReminderPlan => {
  const plan = planReminders(planInput(office, from))
  const abroad = from.loaded.foreign.flatMap(withheldAbroad)
  return abroad.length === 0 ? plan : { ...plan, withheld: [...plan.withheld, ...abroad] }
}

/** Letters speak of one currency: what is open in another waits for a person, with its own amount in words. */
const withheldAbroad = ({ currency, items }: ForeignOpen): Withheld[] =>
  items
    .filter(({ open }) => open > 0)
    .map(({ key, customer, customerName, sheet, row, project, reference, daysOverdue, open }) => ({
      ...{ customer, name: customerName, item: key, sheet, row, project, reference, daysOverdue },
      ...{ amount: 0, reason: 'foreign-currency', until: null, detail: formatMoney(open, currency) },
    }))

/** What a customer is to be told today; without a usable address it is for WeChat or the telephone. Null when nothing is due. */
export const letterToday = (office: Office, from: PlanFrom, customer: CustomerKey): PlannedLetter | null => {
  const input = planInput(office, from)
  const { letters, tasks } = planReminders(input)
  return (
    [...letters, ...tasks].find(letter => letter.customer === customer) ??
    letterByOtherChannel(input, customer)
  )
}
