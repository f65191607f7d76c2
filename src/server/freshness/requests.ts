// The key accounts whose data is to be brought up to date, by the person who is to enter it.
import type { StaleCustomer } from '../../core/audit/freshness/freshness'
import { planRequests, type Requests } from '../../core/audit/freshness/requests'
import { isFinanceRole } from '../../tables/people'
import type { Desk } from '../ports'
import type { Loaded } from '../tasks/load'
import { readPeople } from './people'

/** `stale`: everybody whose turn it is. */
export const requestsIn = (desk: Desk, loaded: Loaded, stale: readonly StaleCustomer[]): Requests => {
  const keys = stale.length === 0 ? new Set<string>() : loaded.keyAccounts()
  const own = stale.filter(({ key }) => keys.has(key))
  if (own.length === 0) return { requests: [], nobody: [] }
  return planRequests({ stale: own, people: readPeople(desk), isFinance: isFinanceRole })
}
