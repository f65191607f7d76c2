// How 月结 was agreed with single customers: what their terms in 客户 spell out, before what was set for them.
import type { ListedCustomers } from '../beside/listed-customers'
import { onceEach } from '../cells/repeats'
import { monthlyDays } from '../terms'
import type { CustomerKey, Reading } from '../types'
import { DEFAULT_DUE_RULES, type MonthlyRule } from './rules'
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

/** The reading of a sheet with the rules of 客户 in it. */
export function withListedRules(reading: Reading, listed: ListedCustomers | null): Reading {
  if (listed === null) return reading
  const { due = DEFAULT_DUE_RULES } = reading
  const said = listedRules(listed, due)
  if (Object.keys(said).length === 0) return reading
  return { ...reading, due: { ...due, customers: { ...due.customers, ...said } } }
}
