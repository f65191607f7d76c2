// 查找客户: hits and groups from one read of the ledger.
import type { FindView } from '../../../contract/find'
import type { Input } from '../../../contract/inputs'
import { GROUPINGS } from '../../../core/accounts/find/groups'
import { searchCustomers } from '../../../core/accounts/search'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'
import { ourFilters } from './filter'

export const findCustomers = (
  office: Office,
  { words, within, group }: Input<'customer.search'>,
): Outcome<FindView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  return ok({
    asOf: office.desk.today,
    ...searchCustomers(ledger, items, { words, within, group }),
    groupings: GROUPINGS.filter(one => ledger.fields.includes(one)),
    filtered: ourFilters(office.desk)?.customers ?? null,
  })
}
