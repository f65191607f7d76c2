// The key-account accounting summary of one customer, from the ledger and 催款记录 alone.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Figure } from '../problem'
import { unappliedInSheet } from '../receipts/receipts'
import type { LogEntry } from '../reminders/types'
import { abcClasses } from './abc'
import { basics } from './parts/basics'
import { finance } from './parts/finance'
import { history } from './parts/history'
import { outlook } from './parts/outlook'
import { risk } from './parts/risk'
import { service } from './parts/service'
import { daysToPay } from './payment'
import { profit } from './profit'
import { revenueByCustomer, twelveMonths } from './twelve-months'
import type { AbcClass, AccountSummary } from './types'

/** `items` are all open items of the ledger as they stand on `asOf`; `log` one entry a letter. */
export type SummaryInput = {
  ledger: Ledger
  items: readonly OpenItem[]
  log: readonly LogEntry[]
  keyAccounts: ReadonlySet<CustomerKey>
  asOf: CalendarDate
  /** Upper edges of the aging buckets. */
  overdueDays: readonly number[]
}

type CompanyRevenue = ReadonlyMap<CustomerKey, Minor>

const classOf = (revenue: CompanyRevenue, customer: CustomerKey): AbcClass | null => {
  const classes = abcClasses(revenue)
  return classes.size === 0 ? null : (classes.get(customer) ?? 'C')
}

/** The customer's share of the last twelve months' revenue; negative revenue counts as none. `n` customers with revenue. */
const shareOf = (revenue: CompanyRevenue, customer: CustomerKey): Figure => {
  const positive = [...revenue.values()].filter(amount => amount > 0)
  const [total, n] = [sum(positive), positive.length]
  if (total === 0) return { value: null, n, reason: 'no-sales-in-period' }
  return { value: Math.max(0, revenue.get(customer) ?? 0) / total, n }
}

const unappliedOf = ({ ledger, asOf }: SummaryInput, customer: CustomerKey): Minor | null =>
  ledger.receipts?.feed === true ? (unappliedInSheet(ledger.receipts, asOf).get(customer) ?? 0) : null

/** The six parts with what the ledger has; a figure it cannot tell is null with its reason. Null for an unknown customer. */
export const accountSummary = (input: SummaryInput, key: CustomerKey): AccountSummary | null => {
  const { ledger, asOf } = input
  const customer = ledger.customers.find(one => one.key === key)
  if (!customer) return null

  const items = input.items.filter(item => item.customer === key)
  const revenue = revenueByCustomer(input.items, twelveMonths(asOf))
  const shareOfRevenue = shareOf(revenue, key)
  const profits = profit(items, ledger.fields)
  const past = history(items, asOf)
  const { usualGapDays, lastDealOn } = past
  const risks = risk({ items, asOf, usualGapDays, lastDealOn, shareOfRevenue })
  return {
    customer: key,
    name: customer.name,
    abc: classOf(revenue, key),
    keyAccount: input.keyAccounts.has(key),
    grossProfit: profits.grossProfit,
    netProfit: profits.netProfit,
    daysToPay: daysToPay(items, ledger.fields),
    basics: basics(customer, items),
    history: past,
    finance: finance({
      items,
      asOf,
      profit: profits,
      shareOfRevenue,
      unapplied: unappliedOf(input, key),
      overdueDays: input.overdueDays,
    }),
    service: service(
      items,
      input.log.filter(entry => entry.customer === key),
      asOf,
    ),
    risk: risks,
    outlook: outlook({ items, asOf, risks: risks.risks }),
  }
}
