// 查找客户: hits and groups from one read of the ledger.
import type { FindView, FoundCustomer } from '../../../contract/find'
import type { Input } from '../../../contract/inputs'
import { GROUPINGS } from '../../../core/accounts/find/groups'
import { searchCustomers } from '../../../core/accounts/search'
import type { CustomerHit } from '../../../core/accounts/types'
import { byCustomer } from '../../../core/ledger/by-customer'
import { creditUse } from '../../../core/receivables/paying/credit'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { unappliedIn } from '../../receipts/unapplied'
import { type Loaded, loadLedger } from '../load'
import { ourFilters } from './filter'

export const findCustomers = (
  office: Office,
  { words, within, group }: Input<'customer.search'>,
): Outcome<FindView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  const { hits, ...found } = searchCustomers(ledger, items, { words, within, group })
  return ok({
    asOf: office.desk.today,
    ...found,
    hits: withCredit(office, loaded.value, hits),
    groupings: GROUPINGS.filter(one => ledger.fields.includes(one)),
    filtered: ourFilters(office.desk)?.customers ?? null,
  })
}

/** Credit is reckoned of those listed only, and asks for 收款 only where there is a limit to hold it against. */
const withCredit = (
  { desk, settings }: Office,
  { ledger, items }: Loaded,
  hits: readonly CustomerHit[],
): FoundCustomer[] => {
  if (!ledger.fields.includes('creditLimit')) return hits.map(hit => ({ ...hit, credit: null }))
  const listed = new Set(hits.map(({ key }) => key))
  const own = byCustomer(items.filter(({ customer }) => listed.has(customer)))
  const known = new Map(ledger.customers.map(customer => [customer.key, customer]))
  const unapplied = unappliedIn(desk, ledger)
  const percent = settings.thresholds.creditPercent
  return hits.map(hit => {
    const rules = { asOf: desk.today, unapplied: unapplied.get(hit.key) ?? 0, percent }
    const customer = known.get(hit.key)
    return { ...hit, credit: customer ? creditUse(own.get(hit.key) ?? [], customer, rules) : null }
  })
}
