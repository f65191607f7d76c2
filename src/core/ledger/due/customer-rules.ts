// How 月结 was agreed with single customers: what their terms in 客户 spell out, before what was set for them.
import type { ListedCustomers } from '../beside/listed-customers'
import { onceEach } from '../cells/repeats'
import { monthlyDays } from '../terms'
import type { CustomerKey, Reading } from '../types'
import { type KnownNames, standsFor } from '../who/names'
import { DEFAULT_DUE_RULES, type DueRules, type MonthlyRule } from './rules'
import { ruleSaid } from './said-beside'

/** By customer, of those in 客户 whose terms spell it out; `rule` says the rest. */
export function listedRules(listed: ListedCustomers, rule: MonthlyRule): Record<CustomerKey, MonthlyRule> {
  const said = onceEach((terms: string) => ruleSaid(terms, monthlyDays))
  const rules: [CustomerKey, MonthlyRule][] = []
  for (const [key, { terms }] of listed.byKey) {
    const own = terms === '' ? null : said(terms)
    const { monthly, statementDay } = rule
    if (own !== null) rules.push([key, { monthly, statementDay, ...own }])
  }
  return Object.fromEntries(rules)
}

/** Rules set for single customers, by whose they are now: one found to be another has his rule, unless that other has one himself. */
export function standingRules(
  rules: DueRules['customers'],
  known: Pick<KnownNames, 'names'>,
): DueRules['customers'] {
  if (known.names.size === 0) return rules
  const entries = Object.entries(rules)
  const now = entries.map(([key, rule]) => [standsFor(known, key), rule] as const)
  const own = entries.filter(([key]) => !known.names.has(key))
  return Object.fromEntries([...now, ...own])
}

/** The reading of a sheet with the rules of 客户 in it, and each rule with the customer whose it is now. */
export function withCustomerRules(
  reading: Reading,
  { listed, known }: { listed: ListedCustomers | null; known: Pick<KnownNames, 'names'> },
): Reading {
  const { due = DEFAULT_DUE_RULES } = reading
  const customers = standingRules(due.customers, known)
  const said = listed === null ? {} : listedRules(listed, due)
  if (customers === due.customers && Object.keys(said).length === 0) return reading
  return { ...reading, due: { ...due, customers: { ...customers, ...said } } }
}
