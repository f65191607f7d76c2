// 客户分级: customers by class and segment over a period, and those of one group. Writes nothing.
import type { ClassesView, ClassRow } from '../../../contract/books'
import type { Input } from '../../../contract/inputs'
import { type ClassedCustomer, type Classes, classesOf } from '../../../core/accounts/classes'
import type { CalendarDate } from '../../../core/calendar-date'
import { sum } from '../../../core/money'
import { twelveMonths, within } from '../../../core/period'
import { concentrationBand } from '../../../core/receivables/concentration'
import type { Sale } from '../../../core/sales/types'
import { type Outcome, ok } from '../../answer'
import { type CustomerName, customerNames } from '../../customer-names'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

const MOST = 100

export const viewClasses = (
  office: Office,
  { period: span, pick }: Input<'classes'>,
): Outcome<ClassesView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, books, sales } = loaded.value
  const { source, net, missing, list } = sales()
  const asOf = desk.today
  const first = firstDay(list)
  const period = span === 'year' ? twelveMonths(asOf) : { from: first ?? asOf, to: asOf }
  const classes = classesOf({ sales: list, customers: ledger.customers.map(({ key }) => key), period, asOf })
  const picked = classes.customers.filter(one => pick === null || groupOf(one, pick.by) === pick.value)
  const expenses = books.expenses()?.entries ?? null
  const nameOf = customerNames(ledger.customers, list)
  return ok({
    asOf,
    currency: ledger.currency,
    revenue: { source, net, missing },
    period: { from: span === 'year' ? period.from : first, to: asOf },
    total: classes.total,
    unassigned: classes.unassigned,
    buyers: classes.customers.filter(({ purchases }) => purchases > 0).length,
    abc: classes.abc,
    segments: classes.segments,
    concentration: concentrationOf(classes),
    unassignedExpenses:
      expenses === null
        ? null
        : sum(
            expenses
              .filter(({ customer, on }) => customer === '' && within(on, period))
              .map(({ amount }) => amount),
          ),
    customers: picked.slice(0, MOST).map(one => rowOf(one, nameOf(one.customer))),
    listed: picked.length,
  })
}

const groupOf = ({ abc, segment }: ClassedCustomer, by: 'abc' | 'segment') => (by === 'abc' ? abc : segment)

const firstDay = (sales: readonly Sale[]): CalendarDate | null =>
  sales.reduce<CalendarDate | null>(
    (first, { on }) => (on !== null && (first === null || on < first) ? on : first),
    null,
  )

const rowOf = (
  { customer, abc, rfm, segment, amount, purchases, lastOn }: ClassedCustomer,
  { name, inLedger }: CustomerName,
): ClassRow => {
  const score = rfm?.score ?? null
  return {
    customer,
    name,
    inLedger,
    abc,
    segment,
    code: score === null ? null : `${score.r}${score.f}${score.m}`,
    amount,
    purchases,
    lastOn,
  }
}

const concentrationOf = ({ concentration: found }: Classes): ClassesView['concentration'] => {
  if (found === null) return null
  const { cr1, cr5, hhi, negative } = found
  return { cr1, cr5, hhi, band: concentrationBand(hhi), negative }
}
