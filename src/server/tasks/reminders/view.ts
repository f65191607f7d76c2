// 催款: today's plan with everything the page shows around it. Nothing is sent.
import type { Input } from '../../../contract/inputs'
import type { RemindersView } from '../../../contract/reminders'
import type { Customer, CustomerKey } from '../../../core/ledger/types'
import { type Outcome, ok } from '../../answer'
import { moneyStanding } from '../../follow-ups/standing'
import { unansweredIn } from '../../follow-ups/unanswered'
import { hourlyState } from '../../hourly'
import type { Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { liveLease } from '../../sending/lease'
import { isSenderReady, sendingState } from '../../sending/owner'
import { planToday, standingKnown } from '../../sending/plan-today'
import { readSettledLog } from '../../sending/recovery'
import { recentRuns } from '../../sending/runs'
import { unknownYear } from '../../workdays/calendar'
import { loadLedger } from '../load'

/** More than a person calls in a day. */
const MOST_CALLS = 50

export const viewReminders = (office: Office, _: Input<'reminders'>): Outcome<RemindersView> => {
  const { desk, settings } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const log = readSettledLog(desk)
  const arrangements = readArrangements(desk)
  const live = liveLease(desk.documentStore)
  const known = standingKnown(office, loaded.value)
  const calendar = known.calendar()
  const plan = planToday(office, { loaded: loaded.value, log, arrangements, known })
  const tasks = new Set(plan.tasks.map(({ customer }) => customer))
  const calls = unansweredIn(desk, { loaded: loaded.value, plan, log, known }).filter(
    ({ customer }) => !tasks.has(customer),
  )
  const shown = calls.slice(0, MOST_CALLS)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    plan,
    calls: shown,
    moreCalls: calls.length - shown.length,
    phones: phonesOf(ledger.customers, [
      ...plan.tasks.filter(({ channel }) => channel === 'phone'),
      ...shown,
    ]),
    arrangements,
    conflicts: ledger.customers.flatMap(({ key, addresses }) =>
      addresses.kind === 'conflict' ? [{ customer: key, choices: addresses.choices }] : [],
    ),
    sending: sendingState(office),
    hourly: hourlyState(desk),
    rest: calendar.isWorkday(desk.today)
      ? null
      : { name: calendar.special(desk.today)?.name ?? '', until: calendar.workdayFrom(desk.today) },
    unknownYear: unknownYear(calendar, desk.today),
    quota: desk.mail.quota(),
    unknown: log
      .filter(({ outcome }) => outcome === 'unknown')
      .map(({ letter, customer, name, to, on, level, total }) => ({
        letter,
        customer,
        name,
        to,
        on,
        level,
        total,
      })),
    busy: live === null ? null : { by: live.by, since: live.since },
    runs: recentRuns(desk.documentStore),
    senderReady: isSenderReady(settings),
    money: moneyStanding(loaded.value, {
      ...known,
      calendar,
      asOf: desk.today,
      staleAfter: settings.receiptsAge,
    }),
    receiptsGate: settings.receiptsAge !== null,
  })
}

const phonesOf = (
  customers: readonly Customer[],
  called: readonly { customer: CustomerKey }[],
): Record<CustomerKey, string> => {
  const wanted = new Set(called.map(({ customer }) => customer))
  return Object.fromEntries(
    customers.filter(({ key }) => wanted.has(key)).map(({ key, phone }) => [key, phone]),
  )
}
