// Rows of 大客户计划 whose day has come, or comes soon: one cause each, gone once the row is closed or its day moved.
import { openOf } from '../account-plan/outlook'
import type { PlanEntry, PlanKind } from '../account-plan/types'
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { Customer, CustomerKey } from '../ledger/types'
import { causeOf } from './item-findings'
import type { CauseKey, Finding, PlanWarning, Severity, WarningThresholds } from './types'

/** So long past its day it is grave. */
const GRAVE_DAYS = 30

const RULES: Partial<Record<PlanKind, PlanWarning>> = {
  opportunity: 'opportunity-late',
  measure: 'measure-due',
  expansion: 'measure-due',
  review: 'review-due',
  survey: 'survey-due',
}

export type PlanFindingsInput = {
  entries: readonly PlanEntry[]
  /** Those asked about; rows of others are left out. */
  customers: readonly Customer[]
  sheet: string
  asOf: CalendarDate
}

/** An opportunity warns once its expected day is past, the others so many days ahead as due dates do. None of a rule that is off. */
export const planFindings = (
  { entries, customers, sheet, asOf }: PlanFindingsInput,
  { off, dueSoonDays }: WarningThresholds,
): Finding[] => {
  const known = new Map<CustomerKey, Customer>(customers.map(customer => [customer.key, customer]))
  const found = new Map<CauseKey, Finding>()
  for (const planned of Object.keys(RULES) as PlanKind[]) {
    const kind = RULES[planned]
    if (kind === undefined || off.includes(kind)) continue
    const ahead = planned === 'opportunity' ? -1 : dueSoonDays
    for (const { customer, on, about, what, owner, row } of openOf(entries, planned)) {
      const whose = known.get(customer)
      if (on === null || whose === undefined) continue
      const days = daysBetween(on, asOf)
      if (-days > ahead) continue
      const cause = causeOf('plan', [customer, planned, about, what].join(' '), on)
      found.set(cause, {
        ...{ kind, cause, customer, days, planned, on, action: 'plan' },
        name: whose.name,
        item: '',
        what: [about, what].filter(part => part !== '').join(' '),
        severity: severityOf(days),
        grade: gradeOf(days),
        amount: 0,
        places: [{ sheet, row }],
        owner: owner || whose.owner,
      })
    }
  }
  return [...found.values()]
}

const severityOf = (days: number): Severity => {
  if (days < 0) return 'low'
  return days > GRAVE_DAYS ? 'high' : 'medium'
}

const gradeOf = (days: number): number => (days <= 0 ? 0 : days > GRAVE_DAYS ? 2 : 1)
