// The figures of any quarter or year reckoned from the ledger as it stands: nothing that came after its last day is in them.
import { type PeriodSource, periodFigures } from '../../core/account-snapshots/figures'
import { daysOf, type PeriodId } from '../../core/account-snapshots/periods'
import type { PeriodFigures } from '../../core/account-snapshots/types'
import type { CalendarDate } from '../../core/calendar-date'
import { openContracts } from '../../core/ledger/plans/rows'
import type { CustomerKey } from '../../core/ledger/types'
import type { Period } from '../../core/period'
import { paymentsByItem } from '../../core/receipts/by-part'
import { itemsAsOf, lessLater } from '../../core/receivables/aging/as-of'
import type { Office } from '../ports'
import { readLines } from '../receipts/lines'
import { type Loaded, salesFrom } from '../tasks/load'

export type Reckoned = PeriodFigures & { period: PeriodId; days: Period }

/** The period as far as it has come. */
export const daysUntil = (id: PeriodId, today: CalendarDate): Period => {
  const { from, to } = daysOf(id)
  return { from, to: to > today ? today : to }
}

/** Reads 收款 once, whichever periods are asked for afterwards. */
export const reckoner = (office: Office, loaded: Loaded) => {
  const { desk, settings } = office
  const { ledger, books, costRates } = loaded
  const { opening } = ledger
  const { dueSoonDays } = settings.thresholds
  const linesOf = paymentsByItem(readLines(desk, ledger.currency), ledger)
  const sourceAt = (asOf: CalendarDate): PeriodSource => {
    const items = itemsAsOf(ledger, { asOf, dueSoonDays, linesOf })
    const whole =
      ledger.plans.length === 0
        ? ledger
        : { ...ledger, contracts: lessLater(ledger.contracts, { asOf, opening, linesOf }) }
    const contracts = openContracts(whole, items, { asOf, dueSoonDays })
    return {
      items,
      sales: salesFrom(office, { ledger, contracts, books, costRates }),
      expenses: books.expenses()?.entries ?? null,
      services: books.services()?.entries ?? null,
      surveys: books.surveys()?.entries ?? null,
      dated: ledger.fields.includes('paidOn'),
    }
  }
  return (id: PeriodId, customers: Iterable<CustomerKey>): Reckoned => {
    const days = daysUntil(id, desk.today)
    return { period: id, days, ...periodFigures(sourceAt(days.to), { period: days, customers }) }
  }
}
