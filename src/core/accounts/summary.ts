// The key-account accounting summary of one customer, from the ledger, 催款记录 and the sheets beside it.
import { planOutlook } from '../account-plan/outlook'
import { targetStandings } from '../account-plan/targets'
import type { PlanEntry } from '../account-plan/types'
import type { Expense, ServiceCase, SurveyAnswer } from '../books/types'
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import { twelveMonths } from '../period'
import { growingCustomers, NOT_GROWING } from '../portfolio/growing'
import type { Figure } from '../problem'
import { concentration } from '../receivables/concentration'
import { lateRisk } from '../receivables/paying/late-risk'
import type { LogEntry } from '../reminders/types'
import { salesByCustomer } from '../sales/by-customer'
import { rfm } from '../sales/rfm'
import type { Sales } from '../sales/types'
import { serviceFigures } from '../service/figures'
import { DEFAULT_SERVICE, type SurveyRhythm } from '../service/rules'
import type { WorkClock } from '../workdays/work-hours'
import { abcClasses } from './abc'
import { neighbours } from './frame'
import { basics } from './parts/basics'
import { finance } from './parts/finance'
import { salesForecast } from './parts/forecast'
import { history } from './parts/history'
import { outlook } from './parts/outlook'
import { type PayingThresholds, paying } from './parts/paying'
import { risk } from './parts/risk'
import { graverLevel, riskTopics } from './parts/risk-topics'
import { service } from './parts/service'
import { serving } from './parts/serving'
import { silenceOf } from './parts/silence'
import { profit } from './profit'
import { bookOf, purchasesOf } from './purchases'
import type { AbcClass, AccountSummary } from './types'

/** What the sheets beside the ledger tell of everybody; null where there is no such sheet. `capitalRate` a year, null: not said. */
export type AccountBooks = {
  expenses: readonly Expense[] | null
  services: readonly ServiceCase[] | null
  capitalRate: number | null
  surveys?: readonly SurveyAnswer[] | null
  /** Where 服务 says when a case was answered. */
  clock?: WorkClock | null
  rhythm?: SurveyRhythm
}

/** `items` are all open items of the ledger as they stand on `asOf`, `contracts` the same by contract, `sales` all of the chosen source; `log` one entry a letter. */
export type SummaryInput = {
  ledger: Ledger
  items: readonly OpenItem[]
  contracts?: readonly OpenItem[]
  sales: Sales
  books: AccountBooks
  log: readonly LogEntry[]
  keyAccounts: ReadonlySet<CustomerKey>
  thresholds: PayingThresholds
  /** 未核销 by customer, wherever it is written down. */
  unapplied: ReadonlyMap<CustomerKey, Minor>
  asOf: CalendarDate
  /** Upper edges of the aging buckets. */
  overdueDays: readonly number[]
  /** 大客户计划 of everybody; absent where there is no such sheet. */
  plan?: readonly PlanEntry[]
}

type CompanyRevenue = ReadonlyMap<CustomerKey, Minor>

const classOf = (revenue: CompanyRevenue, customer: CustomerKey): AbcClass | null => {
  const classes = abcClasses(revenue)
  return classes.size === 0 ? null : (classes.get(customer) ?? 'C')
}

/** The customer's share of the last twelve months' revenue; negative revenue counts as none. `n` customers with revenue. */
const shareOf = (revenue: CompanyRevenue, customer: CustomerKey, missing: boolean): Figure => {
  const shares = concentration(revenue)?.shares
  if (shares === undefined)
    return { value: null, n: 0, reason: missing ? 'no-deals-sheet' : 'no-sales-in-period' }
  return { value: shares.find(one => one.customer === customer)?.share ?? 0, n: shares.length }
}

const unappliedOf = ({ ledger, unapplied }: SummaryInput, customer: CustomerKey): Minor | null =>
  unapplied.get(customer) ?? (ledger.receipts?.feed === true ? 0 : null)

/** The six parts with what the ledger has; a figure it cannot tell is null with its reason. Null for an unknown customer. */
export const accountSummary = (input: SummaryInput, key: CustomerKey): AccountSummary | null => {
  const { ledger, asOf } = input
  const customer = ledger.customers.find(one => one.key === key)
  if (!customer) return null

  const items = input.items.filter(item => item.customer === key)
  const contracts = (input.contracts ?? input.items).filter(item => item.customer === key)
  const period = twelveMonths(asOf)
  const sales = input.sales.list.filter(
    ({ customer: whose, on }) => whose === key && (on === null || on <= asOf),
  )
  const revenue = salesByCustomer(input.sales.list, period)
  const shareOfRevenue = shareOf(revenue, key, input.sales.missing)
  const { expenses, services, capitalRate, surveys = null, clock = null } = input.books
  const { rhythm = DEFAULT_SERVICE.survey } = input.books
  const profits = profit({
    sales,
    source: input.sales,
    items: contracts,
    expenses: expenses?.filter(expense => expense.customer === key) ?? null,
    capitalRate,
    asOf,
  })
  const book = bookOf(purchasesOf(input.sales.list), asOf)
  const silence = silenceOf(book, key)
  const days = book.orderDays.get(key) ?? []
  const past = history({ items: contracts, sales, all: input.sales, silence, days, asOf })
  const ahead = salesForecast(book, key)
  const pays = paying({ ...input, unapplied: input.unapplied.get(key) ?? 0 }, customer)
  const risks = risk({
    items,
    asOf,
    usualGapDays: silence.usual,
    lastDealOn: silence.lastOn,
    shareOfRevenue,
    paying: pays,
  })
  const entries = input.plan?.filter(entry => entry.customer === key) ?? []
  const abc = classOf(revenue, key)
  const about = basics(customer, contracts)
  const topics = riskTopics({
    ...{ risks: risks.risks, silence, shareOfRevenue, entries, asOf },
    hasItems: items.length > 0,
    more: about.more,
  })
  const competition = topics.standings.find(({ topic }) => topic === 'competition')?.level ?? null
  const level = graverLevel(risks.level, competition)
  const scored = rfm({ sales: input.sales.list, customers: [key], period, asOf })
  return {
    customer: key,
    name: customer.name,
    abc,
    keyAccount: input.keyAccounts.has(key),
    among: neighbours({ customers: ledger.customers, keyAccounts: input.keyAccounts, revenue }, key),
    rfm: scored.some(({ facts }) => facts !== null)
      ? (scored.find(one => one.customer === key) ?? null)
      : null,
    grossProfit: profits.grossProfit,
    netProfit: profits.netProfit,
    daysToPay: pays.daysToPay,
    basics: about,
    history: past,
    finance: {
      ...finance({
        items,
        sales,
        missing: input.sales.missing,
        asOf,
        profit: profits,
        shareOfRevenue,
        year: ahead.year,
        serving: serving({ expenses, sales: input.sales.list, asOf }, key),
        unapplied: unappliedOf(input, key),
        overdueDays: input.overdueDays,
      }),
      targets: targetStandings(entries, {
        sales,
        source: input.sales,
        items,
        receipts:
          ledger.receipts?.feed === true ? ledger.receipts.list.filter(one => one.customer === key) : null,
        fields: ledger.fields,
        asOf,
      }),
    },
    paying: pays,
    service: service({
      items: contracts,
      log: input.log.filter(entry => entry.customer === key),
      figures: serviceFigures(
        { cases: services, surveys, clock, rhythm },
        { customer: key, isKey: input.keyAccounts.has(key), asOf },
      ),
      asOf,
    }),
    risk: {
      ...risks,
      level,
      silence,
      topics,
      late: lateRisk(
        input.items,
        { asOf, graceDays: input.thresholds.graceDays },
        ({ customer: whose }) => whose === key,
      ),
    },
    outlook: {
      ...outlook({ items, asOf, risks: risks.risks }),
      sales: ahead,
      plan: planOutlook({
        ...{ entries, abc, risk: level },
        grown: (growingCustomers(input.sales.list, period).get(key) ?? NOT_GROWING).potential,
        lastTwelveMonths: past.lastTwelveMonths,
      }),
    },
  }
}
