// 回款计划 as the program reads and writes it: rows are only ever added, the last one of a customer and month counts.
import type { Cell, CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import type { Month, PlanLine } from '../../core/receivables/collection/plan'
import {
  adjustedRows,
  type KeptLine,
  type StandingLine,
  standingLines,
} from '../../core/receivables/collection/standing'
import { SUM_KEY, SUM_LABEL } from '../../tables/collection-plan'
import { minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const KEY = 'zq.plan'

/** `received`: from all customers, before the month. */
export type KeptPlan = { month: Month; at: string; by: string; lines: StandingLine[]; received: Minor }

/** The month whose plan was frozen last; one property. */
export const lastPlanned = (desk: Desk): Month | null => desk.documentStore.get(KEY)
/** Call when the rows have been flushed. */
export const notePlanned = (desk: Desk, month: Month): void => desk.documentStore.put({ [KEY]: month })

/** By month; a month without its sum was not frozen whole and is left out, and so are rows in another currency or made unreadable. */
export const readPlans = (desk: Desk, currency: CurrencyCode): Map<Month, KeptPlan> => {
  const minor = (cell: Cell | undefined) => minorIn(cell, currency)
  const plans = new Map<Month, Omit<KeptPlan, 'lines'> & { byCustomer: Map<CustomerKey, KeptLine> }>()
  const rows = desk.helpers
    .read('collection-plan')
    .filter(({ values }) => textIn(values.currency) === currency)
  for (const { values } of rows) {
    const [month, received] = [textIn(values.month), minor(values.received)]
    if (textIn(values.customer) !== SUM_KEY || received === null || plans.has(month)) continue
    const [at, by] = [textIn(values.at), textIn(values.by)]
    plans.set(month, { month, at, by, received, byCustomer: new Map() })
  }
  for (const { values } of rows) {
    const customer = textIn(values.customer)
    const plan = plans.get(textIn(values.month))
    const [overdue, due, held, amount, received] = [
      values.overdue,
      values.due,
      values.held,
      values.plan,
      values.received,
    ].map(minor)
    if (plan === undefined || customer === SUM_KEY || overdue == null || due == null) continue
    if (held == null || amount == null || received == null) continue
    const earlier = plan.byCustomer.get(customer)
    const version = typeof values.version === 'number' ? values.version : 1
    const [reason, by, at] = [textIn(values.reason), textIn(values.by), textIn(values.at)]
    plan.byCustomer.set(customer, {
      ...{ customer, name: textIn(values.name), owner: textIn(values.owner) },
      ...{ overdue, due, held, plan: amount, received, version },
      adjusted: earlier === undefined ? null : { before: earlier.plan, reason, by, at },
    })
  }
  const known = knownNames(desk)
  const whose = (customer: CustomerKey) => standsFor(known, customer)
  return new Map(
    [...plans].map(([month, { byCustomer, ...plan }]) => [
      month,
      { ...plan, lines: standingLines([...byCustomer.values()], { whose, shown: known.shown }) },
    ]),
  )
}

type Written = { currency: CurrencyCode; month: Month }

const rowOf = (desk: Desk, { currency, month }: Written, line: PlanLine) => {
  const major = (amount: Minor) => toMajor(amount, currency)
  return {
    month,
    version: 1,
    name: line.name,
    owner: line.owner,
    overdue: major(line.overdue),
    due: major(line.due),
    held: major(line.held),
    plan: major(line.plan),
    received: major(line.received),
    currency,
    at: desk.now(),
    by: desk.person.label(),
    reason: '',
    customer: line.customer,
  }
}

/** The lines and then their sum, in one write. Call under the document lock. */
export const appendPlan = (
  desk: Desk,
  written: Written,
  { lines, received }: { lines: readonly PlanLine[]; received: Minor },
): void => {
  const total = (of: (line: PlanLine) => Minor) => lines.reduce((sum, line) => sum + of(line), 0)
  const sum: PlanLine = {
    ...{ customer: SUM_KEY, name: SUM_LABEL[desk.person.language], owner: '', received },
    overdue: total(line => line.overdue),
    due: total(line => line.due),
    held: total(line => line.held),
    plan: total(line => line.plan),
  }
  desk.helpers.append(
    'collection-plan',
    [...lines, sum].map(line => rowOf(desk, written, line)),
  )
}

/** Call under the document lock. */
export const appendAdjustment = (
  desk: Desk,
  written: Written,
  { line, plan, reason }: { line: StandingLine; plan: Minor; reason: string },
): void => {
  const rows = adjustedRows(line, plan)
  desk.helpers.append(
    'collection-plan',
    rows.map(row => ({ ...rowOf(desk, written, row), version: row.version + 1, reason })),
  )
}
