// 资料核对: whose data is to be looked over again, and which owner hears of it.
import type { FreshnessView } from '../../../contract/freshness'
import type { Input } from '../../../contract/inputs'
import {
  type StaleCustomer,
  staleCustomers,
  type Verification,
} from '../../../core/audit/freshness/freshness'
import { addressees } from '../../../core/audit/freshness/nudges'
import { customerKey } from '../../../core/ledger/customer-key'
import { type Outcome, ok } from '../../answer'
import { nudgeState } from '../../freshness/nudging'
import { ownersIn, peopleOf, readPeople } from '../../freshness/people'
import { requestsIn } from '../../freshness/requests'
import { freshnessRules } from '../../freshness/rules'
import { readVerifications } from '../../freshness/verifications'
import type { Office } from '../../ports'
import { type Loaded, loadLedger } from '../load'

const MOST_LISTED = 50

/** Everybody whose data is to be looked over again, the largest balance first. */
export const staleIn = (
  office: Office,
  { ledger, items }: Loaded,
  verifications: readonly Verification[] = readVerifications(office.desk),
): StaleCustomer[] => staleCustomers({ ledger, items, verifications }, freshnessRules(office))

export const viewFreshness = (office: Office, _: Input<'freshness'>): Outcome<FreshnessView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger } = loaded.value
  const stale = staleIn(office, loaded.value)
  const { requests, nobody } = requestsIn(desk, loaded.value, stale)
  const known = readPeople(desk)
  const addresseeOf = addressees(known)
  const counts = new Map<string, number>()
  for (const { owner } of stale) counts.set(customerKey(owner), (counts.get(customerKey(owner)) ?? 0) + 1)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    customers: ledger.customers.length,
    stale: stale.slice(0, MOST_LISTED),
    count: stale.length,
    unowned: stale.filter(({ owner }) => addresseeOf(owner.trim()) === null).length,
    people: peopleOf(ownersIn(ledger), known).map(person => ({
      ...person,
      customers: counts.get(customerKey(person.name)) ?? 0,
    })),
    nudge: nudgeState(office),
    requests: requests.map(({ to, name, customers }) => ({
      to,
      name,
      customers: customers.map(one => ({
        key: one.key,
        name: one.name,
        blocks: one.blocks.map(({ block }) => block),
      })),
    })),
    nobody: nobody.length,
  })
}
