// Everything of the ledger that needs attention, cause by cause: what 预警 keeps a row of.
import { byCustomer } from '../ledger/by-customer'
import type { Customer, OpenItem } from '../ledger/types'
import { type CustomerRules, customerFindings } from './customer-findings'
import { itemFindings } from './item-findings'
import type { CauseKey, Finding, Severity } from './types'

export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']

const graver = (a: Severity, b: Severity) => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b)

/** Rows that cannot be told apart, the same contract due on the same day, are one cause. */
const together = (first: Finding, other: Finding): Finding => ({
  ...first,
  severity: graver(first.severity, other.severity),
  grade: Math.max(first.grade, other.grade),
  amount: first.amount + other.amount,
  places: [...first.places, ...other.places],
  owner: first.owner || other.owner,
})

/**
 * The findings of the ledger, each cause once, customers in the order of their first row. Amounts in minor units. Items: 'overdue',
 * or 'long-unpaid' once overdue for `longUnpaidDays`; 'large': at least `large` and overdue or due soon; 'due-soon'; 'bad-data': no
 * letter may name it. Customers: 'address-conflict'; 'off-habit': overdue `habitDays` longer than his own usual delay, which needs
 * three paid items; 'over-credit': at `creditPercent` of his limit.
 */
export const findings = (
  items: readonly OpenItem[],
  customers: readonly Customer[],
  thresholds: CustomerRules,
): Finding[] => {
  const known = new Map(customers.map(customer => [customer.key, customer]))
  const found = new Map<CauseKey, Finding>()
  for (const [key, own] of byCustomer(items)) {
    const customer = known.get(key)
    const all = own.flatMap(item => itemFindings(item, customer, thresholds))
    if (customer !== undefined) all.push(...customerFindings(own, customer, thresholds))
    for (const finding of all) {
      const same = found.get(finding.cause)
      found.set(finding.cause, same === undefined ? finding : together(same, finding))
    }
  }
  return [...found.values()]
}
