// The ledger row by row, for whoever works with rows and not with what is owed: a planned contract is due when its next instalment is.
import type { CalendarDate } from '../../calendar-date'
import { type OpenItemRules, openItems } from '../open-items'
import type { Ledger, LedgerItem, OpenItem } from '../types'
import { everyItem, everyPlan } from '../who/currencies'
import { nextDue } from './apply-plans'

/** The due day a row shows; `isPlanned`: it is that of its next instalment, whatever the row's own cells say. */
export type RowDue = LedgerItem & { isPlanned?: boolean }

export function rowDues(ledger: Pick<Ledger, 'contracts' | 'foreign' | 'plans'>): readonly RowDue[] {
  const rows = everyItem(ledger)
  const plans = everyPlan(ledger)
  if (plans.length === 0) return rows
  const planned = new Map(plans.map(plan => [plan.contract, nextDue(plan)]))
  return rows.map(contract => {
    const due = planned.get(contract)
    if (due === undefined) return contract
    // What the contract lacks stands first: V8 adds it after a spread ten times slower.
    return { isPlanned: true, ...contract, due }
  })
}

/** Whole contracts as `openItems` tells of items; `items` as they stand on the day, which they are where nothing is planned. */
export function openContracts(
  ledger: Pick<Ledger, 'contracts' | 'plans'>,
  items: OpenItem[],
  { asOf, ...rules }: OpenItemRules & { asOf: CalendarDate },
): OpenItem[] {
  if (ledger.plans.length === 0) return items
  const planned = new Map(ledger.plans.map(plan => [plan.contract, nextDue(plan)]))
  const contracts = ledger.contracts.map(contract => {
    const due = planned.get(contract)
    return due === undefined ? contract : { ...contract, due }
  })
  return openItems({ items: contracts }, asOf, rules)
}
