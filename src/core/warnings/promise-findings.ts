// Customers who promised to pay and did not, or not in full: one cause each, gone once they name another day or owe nothing overdue.
import type { BrokenPromise } from '../follow-ups/promises'
import { byCustomer } from '../ledger/by-customer'
import type { OpenItem } from '../ledger/types'
import { causeOf } from './item-findings'
import type { Finding } from './types'

export type PromiseInput = { broken: readonly BrokenPromise[]; items: readonly OpenItem[] }

/** A later promise that is broken too is another cause: what was set aside is asked anew. */
export const promiseFindings = ({ broken, items }: PromiseInput): Finding[] => {
  if (broken.length === 0) return []
  const own = byCustomer(items)
  return broken.map(({ customer, name, on, amount, came, daysLate, overdue }) => {
    const late = (own.get(customer) ?? []).filter(({ state }) => state === 'overdue')
    return {
      kind: 'broken-promise',
      cause: causeOf('promise', `${customer} ${on}`),
      severity: came > 0 ? 'medium' : 'high',
      customer,
      name,
      item: '',
      grade: 0,
      amount: overdue,
      days: daysLate,
      places: late.map(({ sheet, row }) => ({ sheet, row })),
      action: 'contact',
      owner: late.find(({ owner }) => owner !== '')?.owner ?? '',
      on,
      promised: amount,
      came,
    }
  })
}
