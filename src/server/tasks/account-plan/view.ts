// 大客户计划 of one customer, and the sheet itself.
import type { AccountPlanOutputs, AccountPlanView } from '../../../contract/account-plan'
import type { Input } from '../../../contract/inputs'
import type { AccountPlan } from '../../../core/account-plan/types'
import type { CustomerKey } from '../../../core/ledger/types'
import { hasAccountPlan, readPlan } from '../../account-plan/rows'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

export const viewAccountPlan = (
  office: Office,
  { customer }: Input<'accountPlan'>,
): Outcome<AccountPlanView> => {
  const loaded = loadLedger(office)
  return loaded.ok ? ok(planOf(readPlan(office.desk, loaded.value.ledger), customer)) : loaded
}

export const planOf = (plan: AccountPlan | null, customer: CustomerKey): AccountPlanView => {
  const entries = plan?.entries.filter(entry => entry.customer === customer) ?? []
  return { entries, problems: entries.flatMap(({ problems }) => problems) }
}

export const openAccountPlan = (
  { desk }: Office,
  { row }: Input<'accountPlan.sheet'>,
): Outcome<AccountPlanOutputs['accountPlan.sheet']> => {
  const made = !hasAccountPlan(desk)
  const sheet = desk.helpers.show('account-plan')
  if (row !== null && !made) desk.helpers.goTo('account-plan', row)
  return ok({ sheet, made })
}
