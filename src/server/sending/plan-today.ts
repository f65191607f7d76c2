// Today's plan from what stands in the ledger, the log, the arrangements and the settings: the same for preview and sending.
import type { CustomerKey } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { honouredBills } from '../../core/receipts/bills'
import { unappliedByCustomer, unappliedInSheet } from '../../core/receipts/receipts'
import type { ForeignOpen } from '../../core/receivables/foreign'
import { letterByOtherChannel, type PlanInput, planReminders } from '../../core/reminders/plan'
import type { ToldLevels } from '../../core/reminders/told'
import type { Arrangement, LogEntry, PlannedLetter, ReminderPlan, Withheld } from '../../core/reminders/types'
import { formatMoney } from '../../text/format'
import { heldPlaces } from '../four-eyes/pending'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
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
  told: told ?? toldLevels(office.desk),
  keyAccounts: loaded.keyAccounts,
  unapplied: unappliedIn(office.desk, loaded),
  unreviewed: heldPlaces(office, loaded),
})

const unappliedIn = (desk: Office['desk'], { ledger }: Loaded): Map<CustomerKey, Minor> => {
  const lines = readLines(desk, ledger.currency)
  const unapplied = unappliedByCustomer(lines, honouredBills(lines, desk.today))
  for (const [customer, amount] of unappliedInSheet(ledger.receipts, desk.today)) {
    unapplied.set(customer, (unapplied.get(customer) ?? 0) + amount)
  }
  return unapplied
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
export const letterToday = (office: Office, from: PlanFrom, customer: CustomerKey): PlannedLetter | null =>
  planToday(office, from).letters.find(letter => letter.customer === customer) ??
  letterByOtherChannel(planInput(office, from), customer)
