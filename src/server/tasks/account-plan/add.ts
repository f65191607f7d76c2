// A row added to 大客户计划 from the sidebar; taken back by removing it again.
import type { AccountPlanOutputs } from '../../../contract/account-plan'
import type { Input } from '../../../contract/inputs'
import { lackingIn, planCells } from '../../account-plan/cells'
import { hasAccountPlan, planIn } from '../../account-plan/rows'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

/** What its kind cannot do without is 'account-plan-lacks', with the headers. */
export const addToPlan = (
  office: Office,
  { customer, fields }: Input<'accountPlan.add'>,
): Outcome<AccountPlanOutputs['accountPlan.add']> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger } = loaded.value
  const { language } = desk.person
  const known = ledger.customers.find(({ key }) => key === customer)
  if (known === undefined) return problem('customer-gone', customer)
  const cells = planCells(fields, { language, currency: ledger.currency })
  if (!cells.ok) return cells
  const values = { name: known.name, customer, ...cells.value }
  const lacking = planIn(desk, ledger, [{ row: 0, values }]).entries.flatMap(entry =>
    lackingIn(entry, language),
  )
  if (lacking.length > 0) return problem('account-plan-lacks', ...lacking)
  const added = desk.locked((): Outcome<AccountPlanOutputs['accountPlan.add']> => {
    const madeSheet = !hasAccountPlan(desk)
    const written = desk.helpers.append('account-plan', [values])
    const [entry] = planIn(desk, ledger, written).entries
    return entry === undefined ? problem('customer-gone', customer) : ok({ entry, madeSheet })
  })
  return added ?? problem('busy')
}
