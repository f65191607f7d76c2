// 成本率 made where there is none, and shown.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { loadSheets, lockedSheet } from '../load'

export const openCostRates = (
  office: Office,
  _: Input<'customer.costRates'>,
): Outcome<Output<'customer.costRates'>> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const sheet = desk.locked(() => desk.helpers.show('cost-rates'))
  return sheet === null ? problem('busy') : ok({ sheet })
}
