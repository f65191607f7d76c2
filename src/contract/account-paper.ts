// The summary over time and on paper: quarters and years held against one another, snapshots, the page to print, the mail.
import * as v from 'valibot'
import type { Drift } from '../core/account-snapshots/compare'
import { PERIOD_UNITS, type PeriodId, type PeriodUnit } from '../core/account-snapshots/periods'
import type { AccountFigures } from '../core/account-snapshots/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode } from '../core/money'
import { name } from './shapes'

const period = v.pipe(v.string(), v.regex(/^[12]\d{3}(Q[1-4])?$/))
/** A chart as the page drew it. */
const picture = v.pipe(v.string(), v.maxLength(400_000), v.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/))

export const accountPaperInputs = {
  /** `customer` null: the whole company; `period` null: the last one of its kind that is over. */
  'account.compare': v.object({
    customer: v.nullable(name),
    unit: v.picklist(PERIOD_UNITS),
    period: v.nullable(period),
  }),
  'account.keep': v.object({ periods: v.pipe(v.array(period), v.minLength(1), v.maxLength(12)) }),
  'account.paper': v.object({ customer: name }),
  /** `seen`: of the page that was looked at. */
  'account.mail': v.object({
    customer: name,
    to: v.pipe(v.array(name), v.minLength(1), v.maxLength(10)),
    pictures: v.object({
      line: v.exactOptional(picture),
      pie: v.exactOptional(picture),
      bar: v.exactOptional(picture),
    }),
    seen: name,
  }),
} as const

/** `figures` null: before the first day of the ledger. `kept` null: reckoned from the ledger now; `drift`: what that says differently of a kept one. */
export type ComparedPeriod = {
  period: PeriodId
  from: CalendarDate
  asOf: CalendarDate
  figures: AccountFigures | null
  kept: { at: string; by: string; words: string } | null
  drift: Drift[]
}

/** `columns`: the period asked for, the one before, and of a quarter the same one a year earlier; of a year the one before that. */
export type CompareView = {
  currency: CurrencyCode
  today: CalendarDate
  name: string
  unit: PeriodUnit
  underWay: boolean
  columns: ComparedPeriod[]
  /** Periods that are kept, the latest first, with how many customers, and ended ones that are not, since the ledger began. */
  kept: { period: PeriodId; customers: number; at: string }[]
  missing: PeriodId[]
}

export type ChartPoints = {
  kind: 'line' | 'pie' | 'bar'
  title: string
  points: { label: string; value: number }[]
}

/** `html` has a place for each chart, marked by its kind. `people`: whom it may be mailed to: oneself, and the colleagues of 人员. */
export type PaperView = {
  name: string
  title: string
  html: string
  charts: ChartPoints[]
  people: { name: string; mail: string; isOwner: boolean }[]
  seen: string
}

export type AccountPaperOutputs = {
  'account.compare': CompareView
  'account.keep': { periods: PeriodId[]; customers: number }
  'account.paper': PaperView
  'account.mail': { to: string[] }
}
