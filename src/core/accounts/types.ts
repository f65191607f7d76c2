// The key-account accounting summary in six parts; what the sheets cannot tell is null with a reason.
import type { PlanOutlook } from '../account-plan/outlook'
import type { TargetStanding } from '../account-plan/targets'
import type { CalendarDate } from '../calendar-date'
import type { Addresses, Customer, CustomerKey, ItemState, MoreTexts, OwnCell } from '../ledger/types'
import type { Minor } from '../money'
import type { Figure } from '../problem'
import type { LateRisk } from '../receivables/paying/late-risk'
import type { Strategy } from '../receivables/paying/strategy'
import type { Aging } from '../receivables/types'
import type { Rfm } from '../sales/rfm'
import type { Sale, Sales } from '../sales/types'
import type { ServiceFigures } from '../service/types'
import type { SheetRow } from '../sheet-row'
import type { Count } from '../statistics/beta-binomial'
import type { Neighbours } from './frame'
import type { SalesForecast } from './parts/forecast'
import type { ProductShare } from './parts/past/mix'
import type { Rhythm } from './parts/past/rhythm'
import type { Season } from './parts/past/season'
import type { Paying } from './parts/paying'
import type { RiskTopics } from './parts/risk-topics'
import type { Serving } from './parts/serving'
import type { Silence } from './parts/silence'
import type { ExpectedGross } from './parts/year-ahead'

export type AbcClass = 'A' | 'B' | 'C'
export type RiskLevel = 'low' | 'medium' | 'high'

export type Deal = SheetRow & {
  on: CalendarDate | null
  project: string
  reference: string
  total: Minor | null
  open: Minor
  state: ItemState
  daysOverdue: number
  /** What the contract says in optional columns. */
  more?: MoreTexts
  /** The workday it is due on instead of the day agreed; where they differ. */
  moved?: { on: CalendarDate; agreed: CalendarDate }
}

/** Amount of one calendar month, `YYYY-MM`; months without sales are there with 0. */
export type MonthAmount = { month: string; amount: Minor }

export type RiskKind = 'collection' | 'silence' | 'concentration' | 'data' | 'habit' | 'credit'
/**
 * A risk with the figures its sentence needs: `days`/`usual` in days, `amount` minor units, `share` 0–1; of a habit how often he was late
 * and what to do about it; of the credit limit the state it would be in with what is signed and not begun, where that makes it worse, and
 * the last day of one that ran out.
 */
export type Risk = {
  kind: RiskKind
  level: RiskLevel
  days?: number
  usual?: number
  amount?: Minor
  share?: number
  late?: Count
  strategy?: Strategy
  credit?: 'cash-only' | 'near' | 'full' | 'projected'
  ranOut?: string
}

export type NextStepKind = 'remind' | 'settle-dispute' | 'fix-data' | 'visit' | 'keep' | 'confirm-terms'
export type NextStep = { kind: NextStepKind; amount?: Minor; days?: number }

export type AccountSummary = {
  customer: CustomerKey
  name: string
  abc: AbcClass | null
  keyAccount: boolean
  among: Neighbours
  /** Of the last twelve months; null where nobody bought. */
  rfm: Rfm | null
  /** Key figures in front: 毛利 and 净利 in minor units over all readable deals, 回款周期 in days. */
  grossProfit: Figure
  netProfit: Figure
  daysToPay: Figure
  basics: {
    contact: string
    phone: string
    addresses: Addresses
    address: string
    industry: string
    region: string
    rating: string
    owner: string
    terms: string[]
    /** Notes of the rows, first the newest deal's. */
    notes: (SheetRow & { text: string })[]
    /** Where each contact field is edited, and what stands in that cell. */
    cells: Customer['cells']
    /** The team's own columns, as they chose them. */
    own: OwnCell[]
    /** What optional columns say of him. */
    more: MoreTexts
    /** The customer's first row. */
    place: SheetRow
  }
  history: {
    deals: Deal[]
    months: MonthAmount[]
    byProject: { project: string; amount: Minor }[]
    /** The same days a year earlier, month by month; empty where nothing is older. */
    monthsBefore: MonthAmount[]
    lastTwelveMonths: Minor
    /** Change against the twelve months before, 0.08 = +8 %. */
    growth: Figure
    /** Of the last twelve months, against the twelve before. */
    mix: ProductShare[]
    rhythm: Rhythm
    season: Season
    /** Median days between days with a purchase; needs four of them. */
    usualGapDays: Figure
    lastDealOn: CalendarDate | null
    /** Days with a purchase in the last twelve months, and what one purchase came to then. */
    purchases: number
    meanTicket: Figure
    medianTicket: Figure
    /** What counts as revenue here, and whether VAT was taken out of it. */
    source: Sales['source']
    net: Sales['net']
    /** 交易 counts and cannot be read: the amounts here say nothing. */
    missing: boolean
    /** The newest rows of 交易; none where something else counts. */
    lines: Sale[]
    lineCount: number
  }
  finance: {
    /** Null where 交易 counts and cannot be read. */
    revenue: Minor | null
    /** Contract totals with VAT. */
    signed: Minor
    received: Minor
    balance: Minor
    overdue: Minor
    prepaid: Minor
    /** 未核销: received, and on no contract; null where there is none and the team’s own 收款 does not say what is paid. */
    unapplied: Minor | null
    collectedShare: Figure
    shareOfRevenue: Figure
    cost: Figure
    grossMargin: Figure
    costToServe: Figure
    financing: Figure
    netMargin: Figure
    roi: Figure
    /** 历史 and 预期 12 个月毛利. */
    yearGross: Figure
    yearMargin: Figure
    expectedGross: ExpectedGross
    serving: Serving
    aging: Aging
    /** Of 大客户计划, the one that ends first before the others. */
    targets: TargetStanding[]
  }
  paying: Paying
  /** Letters and disputes, and what 服务 and 满意度 tell. */
  service: {
    lettersSent: number
    lastLetterOn: CalendarDate | null
    disputedItems: number
    disputedAmount: Minor
    figures: ServiceFigures
  }
  /** `topics`: the four that are always spoken of. `late`: what is not due yet and may be paid late; null where there is none, or nothing to tell it by. */
  risk: { level: RiskLevel; risks: Risk[]; silence: Silence; topics: RiskTopics; late: LateRisk | null }
  outlook: {
    /** Open amounts by the month they fall due, from the month of asOf on; null month: no known due date. */
    expected: { month: string | null; amount: Minor }[]
    signedNotCollected: Minor
    nextSteps: NextStep[]
    sales: SalesForecast
    plan: PlanOutlook
  }
}

/** `place`: the customer's first row. */
export type CustomerHit = {
  key: CustomerKey
  name: string
  detail: string
  balance: Minor
  overdue: Minor
  place: SheetRow
}
