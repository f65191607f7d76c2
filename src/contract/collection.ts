// 回款计划 of a month against what came in, and 回款率, 逾期率, 周转率 of a period; by owner.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import type { Figure } from '../core/problem'
import type { Month, OwnerProgress, Progress } from '../core/receivables/collection/plan'
import type { OwnerRates, RatesLine } from '../core/receivables/collection/rates'
import type { StandingLine } from '../core/receivables/collection/standing'
import type { Provision } from '../core/receivables/provision/provision'
import type { Rolls } from '../core/receivables/provision/rolls'
import { minor, name, nothing } from './shapes'

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

export const collectionInputs = {
  /** Null for the present month. */
  plan: v.object({ month: v.nullable(month) }),
  /** Freezes the present month's plan. */
  'plan.freeze': nothing,
  /** Another amount for one customer of the present month; `seen`: the one it takes the place of. */
  'plan.adjust': v.object({ customer: name, seen: minor, plan: minor, reason: name }),
  /** `back`: so many periods before the running one. */
  rates: v.object({
    kind: v.picklist(['month', 'quarter', 'year']),
    back: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  }),
  /** 迁徙率 from the closed months. */
  rolls: nothing,
} as const

/** More than a person goes through in the page; all of them are in the sheet and in the sums. */
export const MOST_PLANNED = 200

export type PlannedLine = Progress['lines'][number] & Pick<StandingLine, 'adjusted'>

export type PlanView = {
  asOf: CalendarDate
  currency: CurrencyCode
  month: Month
  /** The present month. */
  present: Month
  /** Frozen months, the latest first. */
  months: Month[]
  /** What freezing would hold now; null where the month's plan is frozen, or is not the present one. */
  offer: { customers: number; overdue: Minor; due: Minor; held: Minor; plan: Minor } | null
  frozen: {
    at: string
    by: string
    lines: PlannedLine[]
    count: number
    owners: OwnerProgress[]
    total: Progress['total']
    /** Null where it is not known what came in of a line. */
    unplanned: Minor | null
    /** The last day whose receipts are counted. */
    until: CalendarDate
    /**
     * How it is known what came in. 'dated': by the days of receipts. 'difference': what is paid by now less what was before the month.
     * 'to-next': up to the freeze of the next month. 'open-end': the end of the month was not kept, payments without a day count whenever made.
     */
    basis: 'dated' | 'difference' | 'to-next' | 'open-end'
    share: number
    daysLeft: number
  } | null
}

export type RatesView = {
  currency: CurrencyCode
  from: CalendarDate
  to: CalendarDate
  total: RatesLine
  owners: OwnerRates[]
  /** Written off in the period, less what came back, of its sales. */
  badDebt: Figure
  /** Paid without a day: counted as paid at both ends. */
  undated: number
}

/** `provision` at these rates; null while there are fewer than `fewest` steps. */
export type RollsView = {
  asOf: CalendarDate
  currency: CurrencyCode
  rolls: Rolls
  fewest: number
  forward: number
  provision: Provision | null
}

export type CollectionOutputs = {
  rolls: RollsView
  plan: PlanView
  'plan.freeze': { month: Month; customers: number; plan: Minor }
  'plan.adjust': { name: string; plan: Minor }
  rates: RatesView
}
