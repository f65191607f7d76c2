// 客户价值总览: key accounts in one table, who earns and who eats profit, where to put people and stock. Writes nothing.
import type { Input } from '../../../contract/inputs'
import type { Named, PortfolioView } from '../../../contract/portfolio'
import { twelveMonths } from '../../../core/period'
import { beforeAndAfter } from '../../../core/portfolio/before-after'
import { earnedTogether } from '../../../core/portfolio/earnings'
import { reachOf } from '../../../core/portfolio/growing'
import { matrixOf, promising } from '../../../core/portfolio/matrix'
import { rankingOf } from '../../../core/portfolio/ranking'
import type { Earnings } from '../../../core/portfolio/types'
import { basisOf, whaleOf } from '../../../core/portfolio/whale'
import { type Outcome, ok } from '../../answer'
import { type Valued, valuedIn } from '../../portfolio/valued'
import type { Office } from '../../ports'
import { type Loaded, loadLedger } from '../load'

const MOST_ACCOUNTS = 100
const MOST_LISTED = 20

export const viewPortfolio = (office: Office, _: Input<'portfolio'>): Outcome<PortfolioView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  return ok(portfolioOf(loaded.value, valuedIn(office, loaded.value)))
}

export const portfolioOf = (
  { ledger, books, sales }: Loaded,
  { input, earned, customers, nameOf }: Valued,
): PortfolioView => {
  const named = <Of extends { customer: string }>(one: Of): Named<Of> => ({ ...one, ...nameOf(one.customer) })
  const { source, net, missing, list } = sales()
  const period = twelveMonths(input.asOf)
  const keys = customers.filter(({ keyAccount }) => keyAccount)
  const shown = keys.slice(0, MOST_ACCOUNTS)
  const apart = new Set(shown.map(({ customer }) => customer))
  const others = [...earned.customers].flatMap(([customer, one]) => (apart.has(customer) ? [] : [one]))
  const basis = basisOf(customers)
  const whale = whaleOf(customers, basis)
  const { ranked, ...ranking } = rankingOf(customers, basis)
  const growing = promising(customers)
  const bought = customers.filter(({ now, before }) => now.days + before.days > 0)
  return {
    asOf: input.asOf,
    currency: ledger.currency,
    revenue: { source, net, missing },
    period,
    reach: reachOf(list, period),
    accounts: shown.map(named),
    keyAccounts: keys.length,
    others: { ...earnedTogether(others, earned.nothing), customers: others.length },
    unassigned: earned.unassigned,
    company: { ...earned.company, customers: earned.customers.size },
    whale: whale.basis === null ? whale : { ...whale, eaters: whale.eaters.map(named) },
    matrix: matrixOf(customers).map(cell => ({
      ...cell,
      largest: cell.largest.map(customer => named({ customer })),
    })),
    ranking: { ...ranking, ranked: ranked.slice(0, MOST_LISTED).map(named), count: ranked.length },
    promising: {
      list: growing.slice(0, MOST_LISTED).map(named),
      count: growing.length,
      unknown: bought.filter(({ potential }) => potential === 'unknown').length,
    },
    halves: beforeAndAfter(input),
    lacking: lackingIn(earned.company),
    wanted: books.state('expenses').status === 'none' ? 'expenses' : null,
  }
}

const lackingIn = ({ grossProfit, costToServe }: Earnings): PortfolioView['lacking'] => [
  ...(grossProfit.value === null ? [{ figure: 'grossProfit' as const, reason: grossProfit.reason }] : []),
  ...(costToServe.value === null ? [{ figure: 'costToServe' as const, reason: costToServe.reason }] : []),
]
