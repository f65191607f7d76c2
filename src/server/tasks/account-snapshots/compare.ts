// 对比: a customer's quarter or year beside earlier ones, and which periods are kept.
import type { CompareView } from '../../../contract/account-paper'
import type { Input } from '../../../contract/inputs'
import {
  daysOf,
  lastEnded,
  type PeriodId,
  periodOf,
  stepped,
  unitOf,
} from '../../../core/account-snapshots/periods'
import type { Snapshot } from '../../../core/account-snapshots/types'
import type { CalendarDate } from '../../../core/calendar-date'
import { wholeCompany } from '../../../tables/account-snapshots'
import { comparedPeriods, firstDay } from '../../account-snapshots/compared'
import { readSnapshots } from '../../account-snapshots/kept'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

/** So many ended periods of each kind are offered to be kept afterwards. */
const OFFERED = { quarter: 5, year: 2 } as const

export const compareAccount = (office: Office, asked: Input<'account.compare'>): Outcome<CompareView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger } = loaded.value
  const { customer, unit } = asked
  const period = asked.period ?? lastEnded(desk.today, unit)
  const present = periodOf(desk.today, unit)
  if (unitOf(period) !== unit || period > present) return problem('value-malformed', period)
  const found = customer === null ? null : ledger.customers.find(one => one.key === customer)
  if (found === undefined) return problem('customer-gone', customer ?? '')
  const snapshots = readSnapshots(desk, ledger.currency)
  return ok({
    currency: ledger.currency,
    today: desk.today,
    name: found === null ? wholeCompany(desk.person.language) : found.name,
    unit,
    underWay: period === present,
    columns: comparedPeriods(office, loaded.value, { customer, period, snapshots }),
    kept: keptPeriods(snapshots),
    missing: missingPeriods(snapshots, desk.today, firstDay(loaded.value)),
  })
}

const keptPeriods = (snapshots: readonly Snapshot[]): CompareView['kept'] => {
  const periods = new Map<PeriodId, { period: PeriodId; customers: number; at: string }>()
  for (const { period, customer, at } of snapshots) {
    const one = periods.get(period) ?? { period, customers: 0, at }
    if (customer !== null) one.customers += 1
    periods.set(period, one)
  }
  return [...periods.values()].sort((a, b) => (a.period > b.period ? -1 : 1))
}

const missingPeriods = (
  snapshots: readonly Snapshot[],
  today: CalendarDate,
  first: CalendarDate | null,
): PeriodId[] => {
  if (first === null) return []
  const there = new Set(snapshots.map(({ period }) => period))
  return (['quarter', 'year'] as const).flatMap(unit =>
    Array.from({ length: OFFERED[unit] }, (_, back) => stepped(lastEnded(today, unit), -back)).filter(
      period => !there.has(period) && daysOf(period).to >= first,
    ),
  )
}
