// The plan of the present month from the ledger, and what came in of a frozen one.
import type { PlanView } from '../../contract/collection'
import { addToMonth, lastDayOf, monthOf } from '../../core/calendar-date'
import type { OpenItem } from '../../core/ledger/types'
import { formerCustomers } from '../../core/ledger/who/names'
import { paymentsByItem } from '../../core/receipts/by-part'
import { itemsAsOf } from '../../core/receivables/aging/as-of'
import { traitsOf } from '../../core/receivables/aging/narrow'
import {
  dayBefore,
  type Month,
  type PlanLine,
  type Progress,
  planOf,
  progressOf,
} from '../../core/receivables/collection/plan'
import { type Received, receivedBy } from '../../core/receivables/collection/received'
import { isJoinedByOthers, type StandingLine } from '../../core/receivables/collection/standing'
import { heldBeyond } from '../holds/held'
import { knownNames, readNameWords } from '../names/known'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import type { KeptPlan } from './plans'

type Plans = ReadonlyMap<Month, KeptPlan>

/** The ledger as of any day, the receipts read once. */
export const looker = ({ desk, settings }: Office, { ledger, items }: Loaded) => {
  const lines = readLines(desk, ledger.currency)
  const linesOf = paymentsByItem(lines, ledger)
  const { dueSoonDays } = settings.thresholds
  const itemsOn = (asOf: typeof desk.today): OpenItem[] =>
    asOf >= desk.today ? items : itemsAsOf(ledger, { asOf, dueSoonDays, linesOf })
  const receivedOn = (asOf: typeof desk.today): Received =>
    receivedBy({ ledger, items: itemsOn(asOf), lines, asOf })
  return { itemsOn, receivedOn, linesOf }
}

export const ownersOf = ({ ledger }: Loaded): ((item: OpenItem) => string) => {
  const traitOf = traitsOf(ledger.customers)
  return item => traitOf('owner', item)
}

/** The present month's plan as it would be frozen now. */
export const plannedNow = (office: Office, loaded: Loaded, plans: Plans) => {
  const { desk } = office
  const month = monthOf(desk.today)
  const { itemsOn, receivedOn } = looker(office, loaded)
  const start = dayBefore(month)
  const received = receivedOn(start)
  const last = lastDayOf(month)
  const earlier = (plans.get(addToMonth(month, -1))?.lines ?? []).filter(isPlanned)
  const lines = planOf({
    month,
    before: itemsOn(start),
    now: loaded.items,
    ownerOf: ownersOf(loaded),
    heldOf: heldBeyond(desk, loaded, last),
    received: received.byCustomer,
    also: new Map(earlier.map(({ customer, name }) => [customer, name])),
  })
  return { month, lines, received: received.total }
}

/** Who stands in the plan only for what he had paid before is no part of it. */
const isPlanned = ({ overdue, due, plan }: PlanLine): boolean => overdue + due + plan > 0

type Met = { progress: Progress<StandingLine>; basis: NonNullable<PlanView['frozen']>['basis'] }

/** What came in of a frozen plan: by the days of receipts where 收款 has them, else the difference to what was paid before the month. */
export const cameIn = (
  office: Office,
  loaded: Loaded,
  { plan, plans }: { plan: KeptPlan; plans: Plans },
): Met => {
  const { receivedOn } = looker(office, loaded)
  const { month } = plan
  const lines = plan.lines.filter(isPlanned)
  const last = lastDayOf(month)
  const end = receivedOn(last)
  if (loaded.ledger.receipts?.feed === true) {
    const start = receivedOn(dayBefore(month))
    const byCustomer = ({ customer }: PlanLine) =>
      (end.byCustomer.get(customer) ?? 0) - (start.byCustomer.get(customer) ?? 0)
    return {
      progress: progressOf(lines, { byCustomer, total: end.total - start.total }),
      basis: 'dated',
    }
  }
  const next = plans.get(addToMonth(month, 1))
  const kept = new Map((next?.lines ?? []).map(({ customer, received }) => [customer, received]))
  const isUnknown = joinedByOthers(office, plan)
  const byCustomer = (line: StandingLine) =>
    isUnknown(line)
      ? null
      : (kept.get(line.customer) ?? end.byCustomer.get(line.customer) ?? 0) - line.received
  return {
    progress: progressOf(lines, { byCustomer, total: (next?.received ?? end.total) - plan.received }),
    basis: next !== undefined ? 'to-next' : month < monthOf(office.desk.today) ? 'open-end' : 'difference',
  }
}

/** Who was said to be whom is read only where somebody has another name. */
const joinedByOthers = ({ desk }: Office, { at }: KeptPlan): ((line: StandingLine) => boolean) => {
  const known = knownNames(desk)
  if (known.names.size === 0) return () => false
  const merged = new Map([...readNameWords(desk).merges].map(([key, merge]) => [key, merge.at]))
  const former = formerCustomers(known)
  return line => isJoinedByOthers(line, { former, merged, at })
}
