// What is the case today: the findings of the ledger, and customers whose data is to be looked over by 核对记录.
import { staleCustomers } from '../../core/audit/freshness/freshness'
import { findings } from '../../core/warnings/findings'
import { staleFindings } from '../../core/warnings/stale-findings'
import type { Finding, WarningThresholds } from '../../core/warnings/types'
import { freshnessRules } from '../freshness/rules'
import { readVerifications } from '../freshness/verifications'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'

export type Standing = Pick<Loaded, 'ledger' | 'items'>

/** `thresholds`: other ones than those set. 核对记录 is read only where its rule is on. */
export const foundIn = (
  office: Office,
  { ledger, items }: Standing,
  thresholds: WarningThresholds = office.settings.thresholds,
): Finding[] => {
  const found = findings(items, ledger.customers, { ...thresholds, asOf: office.desk.today })
  if (thresholds.off.includes('stale-data')) return found
  // Only who owes something is warned of; the others need not be reckoned.
  const owing = new Set(items.filter(({ open }) => open > 0).map(({ customer }) => customer))
  const customers = ledger.customers.filter(({ key }) => owing.has(key))
  const verifications = readVerifications(office.desk)
  const about = { ledger: { ...ledger, customers }, items, verifications }
  const stale = staleCustomers(about, freshnessRules(office))
  return [...found, ...staleFindings({ stale, items, customers }, thresholds)]
}
