// A quarter or year of one customer, or of the company, beside those it is held against: as kept, else reckoned from the ledger.
import type { ComparedPeriod } from '../../contract/account-paper'
import { driftOf } from '../../core/account-snapshots/compare'
import { heldAgainst, lastEnded, type PeriodId } from '../../core/account-snapshots/periods'
import type { AccountFigures, Snapshot } from '../../core/account-snapshots/types'
import type { CalendarDate } from '../../core/calendar-date'
import type { CustomerKey } from '../../core/ledger/types'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'
import { readSnapshots } from './kept'
import { daysUntil, reckoner } from './reckon'

/** `customer` null: the whole company. */
export type Compared = { customer: CustomerKey | null; period: PeriodId; snapshots: readonly Snapshot[] }

/** The first day of which the ledger or 交易 knows anything; null while it knows of none. */
export const firstDay = ({ ledger, sales }: Loaded): CalendarDate | null => {
  let first: CalendarDate | null = null
  const look = (on: CalendarDate | null) => {
    if (on !== null && (first === null || on < first)) first = on
  }
  for (const { recognisedOn } of ledger.items) look(recognisedOn)
  for (const { on } of sales().list) look(on)
  return first
}

/** A period that ended before the ledger began has no figures. */
export const comparedPeriods = (
  office: Office,
  loaded: Loaded,
  { customer, period, snapshots }: Compared,
): ComparedPeriod[] => {
  const reckon = reckoner(office, loaded)
  const first = firstDay(loaded)
  const figuresOf = (id: PeriodId): AccountFigures => {
    const { company, customers } = reckon(id, customer === null ? [] : [customer])
    const own = customer === null ? company : customers.get(customer)
    if (own === undefined) throw new Error('Reckoned without the customer')
    return own
  }
  return [period, ...heldAgainst(period)].map((id): ComparedPeriod => {
    const { from, to: asOf } = daysUntil(id, office.desk.today)
    const kept = snapshots.find(one => one.period === id && one.customer === customer)
    if (kept === undefined && (first === null || asOf < first))
      return { period: id, from, asOf, figures: null, kept: null, drift: [] }
    const now = figuresOf(id)
    if (kept === undefined) return { period: id, from, asOf, figures: now, kept: null, drift: [] }
    const { figures, at, by, words } = kept
    return { period: id, from, asOf, figures, kept: { at, by, words }, drift: driftOf(figures, now) }
  })
}

/** The last quarter that is over, and those it is held against. */
export const lastQuarters = (office: Office, loaded: Loaded, customer: CustomerKey): ComparedPeriod[] =>
  comparedPeriods(office, loaded, {
    customer,
    period: lastEnded(office.desk.today, 'quarter'),
    snapshots: readSnapshots(office.desk, loaded.ledger.currency),
  })
