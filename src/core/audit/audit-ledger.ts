// The check of the data on a given day: what reading found, and what only the calendar, the other rows and our own sheets tell.
import type { CalendarDate } from '../calendar-date'
import type { Ledger, NamedRow } from '../ledger/types'
import { everyItem, everyPlan } from '../ledger/who/currencies'
import type { Problem } from '../problem'
import { customersAlike } from './causes/customers-alike'
import { datesOff } from './causes/dates-off'
import { doubledItems } from './causes/doubled-items'
import { ourCellsOff } from './causes/our-cells'
import { amountOutliers } from './causes/outliers'
import { sharedPhones } from './causes/shared-phones'
import { withKeys } from './finding-key'
import { groupProblems } from './group-problems'
import type { Beside, ProblemGroup } from './types'

const NOTHING_BESIDE: Beside = { arrangements: [], ourDue: [] }

/** All problems of the ledger by cause. `beside`: our own sheets and column, held against the ledger as well. */
export function auditLedger(
  ledger: Ledger,
  asOf: CalendarDate,
  beside: Beside = NOTHING_BESIDE,
): ProblemGroup[] {
  const problems: Problem[] = [
    ...ledger.problems,
    ...datesOff(ledger, asOf),
    ...doubledItems(ledger.contracts),
    ...amountOutliers(ledger),
    ...customersAlike(ledger.contracts, beside.different),
    ...sharedPhones(ledger),
    ...ourCellsOff(ledger, beside),
  ]
  return groupProblems(withKeys(problems, [...everyItem(ledger), ...ledger.beside, ...planRows(ledger)]))
}

/** The rows of 分期 by their instalments. */
function planRows(ledger: Ledger): NamedRow[] {
  const rows: NamedRow[] = []
  for (const { parts } of everyPlan(ledger))
    for (const { key, instalment } of parts) if (instalment?.place) rows.push({ ...instalment.place, key })
  return rows
}
