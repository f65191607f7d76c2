// What is the case today: the findings of the ledger, and customers whose data is to be looked over by 核对记录.
import { staleCustomers, type Verification } from '../../core/audit/freshness/freshness'
import { brokenPromises, type JudgedPromise } from '../../core/follow-ups/promises'
import { findings } from '../../core/warnings/findings'
import { LIMITATION_DAYS, limitationFindings } from '../../core/warnings/limitation-findings'
import { planFindings } from '../../core/warnings/plan-findings'
import { promiseFindings } from '../../core/warnings/promise-findings'
import { staleFindings } from '../../core/warnings/stale-findings'
import {
  type Finding,
  PLAN_WARNINGS,
  WARNING_KINDS,
  type WarningKind,
  type WarningThresholds,
} from '../../core/warnings/types'
import { ACCOUNT_PLAN } from '../../tables/account-plan/account-plan'
import { readPlan } from '../account-plan/rows'
import { promisesIn } from '../follow-ups/promises'
import { freshnessRules } from '../freshness/rules'
import { readVerifications } from '../freshness/verifications'
import { runningIn } from '../limitation/facts'
import type { Office } from '../ports'
import { unappliedIn } from '../receipts/unapplied'
import { surveysDueIn } from '../service/surveys-due'
import type { Loaded } from '../tasks/load'

/** `promises`, `verifications`: where they were judged or read already. */
export type Standing = Pick<Loaded, 'ledger' | 'items' | 'books' | 'keyAccounts'> & {
  promises?: readonly JudgedPromise[]
  verifications?: readonly Verification[]
}

/** 跟进记录 is read only where the rule is on. */
const brokenIn = ({ desk }: Office, standing: Standing, { off }: WarningThresholds): Finding[] => {
  if (off.includes('broken-promise')) return []
  const { items, promises = promisesIn(desk, standing) } = standing
  const broken = brokenPromises(promises, items, desk.today)
  return promiseFindings({ broken, items })
}

/** Of items old enough only; the customers stand for those that are asked about. */
const runningOutIn = (office: Office, standing: Standing, { off }: WarningThresholds): Finding[] => {
  if (off.includes('limitation')) return []
  const running = runningIn(office, standing, { days: LIMITATION_DAYS[0] })
  const { customers } = standing.ledger
  return limitationFindings({ ...running, customers, years: office.settings.formal.limitationYears })
}

/** 大客户计划 is read only where there is one and one of its rules is on. */
const plannedIn = ({ desk }: Office, { ledger }: Standing, thresholds: WarningThresholds): Finding[] => {
  if (PLAN_WARNINGS.every(kind => thresholds.off.includes(kind))) return []
  const plan = readPlan(desk, ledger)
  if (plan === null) return []
  const { customers } = ledger
  const sheet = ACCOUNT_PLAN.name[desk.person.language]
  return planFindings({ entries: plan.entries, customers, sheet, asOf: desk.today }, thresholds)
}

/**
 * What only rules that are off would find: each other rule is reckoned once, in `foundIn`. Whether an item is overdue or unpaid for long is
 * one question.
 */
export const unwatchedIn = (office: Office, standing: Standing): Finding[] => {
  const { thresholds } = office.settings
  const { off } = thresholds
  if (off.length === 0) return []
  const asked = new Set<WarningKind>(off)
  if (asked.has('overdue')) asked.add('long-unpaid')
  return foundIn(office, standing, { ...thresholds, off: WARNING_KINDS.filter(kind => !asked.has(kind)) })
}

/** `thresholds`: other ones than those set. 核对记录 is read only where its rule is on. */
export const foundIn = (
  office: Office,
  standing: Standing,
  thresholds: WarningThresholds = office.settings.thresholds,
): Finding[] => {
  const { ledger, items } = standing
  // Only a credit limit asks what came in and is in no contract.
  const asksCredit = ledger.fields.includes('creditLimit') && !thresholds.off.includes('over-credit')
  const unapplied = asksCredit ? unappliedIn(office.desk, ledger) : new Map()
  const planned = plannedIn(office, standing, thresholds)
  const found = findings(items, ledger.customers, {
    ...thresholds,
    asOf: office.desk.today,
    unapplied,
  }).concat(
    brokenIn(office, standing, thresholds),
    runningOutIn(office, standing, thresholds),
    planned,
    surveysDueIn(office, standing, { off: thresholds.off, planned }),
  )
  if (thresholds.off.includes('stale-data')) return found
  // Only who owes something is warned of; the others need not be reckoned.
  const owing = new Set(items.filter(({ open }) => open > 0).map(({ customer }) => customer))
  const customers = ledger.customers.filter(({ key }) => owing.has(key))
  const verifications = standing.verifications ?? readVerifications(office.desk)
  const about = { ledger: { ...ledger, customers }, items, verifications }
  const stale = staleCustomers(about, freshnessRules(office))
  return [...found, ...staleFindings({ stale, items, customers }, thresholds)]
}
