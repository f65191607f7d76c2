// 大客户计划 as the program reads it: not at all while there is no such sheet.
import { readAccountPlan } from '../../core/account-plan/read'
import type { AccountPlan, PlanRow } from '../../core/account-plan/types'
import { cellText } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import type { Customer, CustomerKey, Ledger } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { idKey } from '../../core/ledger/who/reader'
import {
  planKindFrom,
  planLevelFrom,
  planStateFrom,
  planTopicFrom,
  stageChance,
} from '../../tables/account-plan/words'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

export type PlanLedger = Pick<Ledger, 'customers' | 'currency'>

export const hasAccountPlan = ({ helpers }: Desk): boolean => helpers.present().includes('account-plan')

export const planHelperRows = (desk: Desk): HelperRow[] =>
  hasAccountPlan(desk) ? desk.helpers.read('account-plan') : []

/** Null while there is no sheet. */
export const readPlan = (desk: Desk, ledger: PlanLedger): AccountPlan | null =>
  hasAccountPlan(desk) ? planIn(desk, ledger, planHelperRows(desk)) : null

export const planIn = (desk: Desk, ledger: PlanLedger, rows: readonly HelperRow[]): AccountPlan =>
  readAccountPlan(rows.map(planRowOf), {
    currency: ledger.currency,
    customerOf: customerFinder(desk, ledger),
  })

const planRowOf = ({ row, values }: HelperRow): PlanRow => {
  const text = (id: string) => cellText(values[id]).trim()
  const kind = planKindFrom(text('kind'))
  return {
    row,
    cells: values,
    kind,
    topic: planTopicFrom(kind, text('about')),
    state: planStateFrom(text('state')),
    level: planLevelFrom(text('level')),
    stage: stageChance(text('chance')),
  }
}

/**
 * Whose a row is: by the key we wrote as long as the name beside it is still his, else by the name or the number a person typed. Who was one
 * customer with another since is found as that one.
 */
const customerFinder = (
  desk: Desk,
  { customers }: Pick<Ledger, 'customers'>,
): ((name: string, key: string) => CustomerKey | null) => {
  const known = knownNames(desk)
  const byKey = new Map<CustomerKey, Customer>(customers.map(customer => [customer.key, customer]))
  const byId = new Map<string, CustomerKey>(
    customers.flatMap(({ key, more }) =>
      more?.customerId === undefined ? [] : [[idKey(more.customerId), key] as const],
    ),
  )
  return (name, key) => {
    const written = byKey.get(standsFor(known, key))
    const named = standsFor(known, customerKey(name))
    if (written !== undefined) {
      const isHis = named === written.key || customerKey(name) === customerKey(written.name)
      if (name === '' || isHis) return written.key
    }
    if (name === '') return null
    if (byKey.has(named)) return named
    return byId.get(idKey(name)) ?? known.ids.get(idKey(name)) ?? null
  }
}
