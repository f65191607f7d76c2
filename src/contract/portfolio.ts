// 客户价值总览 and 产品视图: what customers are worth and what is sold, each in one answer.
import * as v from 'valibot'
import type { BookId } from '../core/books/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { Period } from '../core/period'
import type { BeforeAfter } from '../core/portfolio/before-after'
import type { Reach } from '../core/portfolio/growing'
import type { MatrixCell } from '../core/portfolio/matrix'
import type { Ranked, Ranking } from '../core/portfolio/ranking'
import type { Earnings, ValuedCustomer } from '../core/portfolio/types'
import type { Whale } from '../core/portfolio/whale'
import type { FigureReason } from '../core/problem'
import type { Gap, GrowthGroup, StockHints } from '../core/products/types'
import type { Sales } from '../core/sales/types'
import { nothing } from './shapes'

export const portfolioInputs = {
  portfolio: nothing,
  'portfolio.sheet': v.object({ overwrite: v.boolean() }),
  products: nothing,
} as const

/** `inLedger`: the ledger has him, so his page can be opened. */
export type Named<Of> = Of & { name: string; inLedger: boolean }

type Basis = {
  asOf: CalendarDate
  currency: CurrencyCode
  revenue: Pick<Sales, 'source' | 'net' | 'missing'>
  /** The last twelve months; `reach`: whether the records go back to the year before. */
  period: Period
  reach: Reach
}

export type PortfolioView = Basis & {
  /** Key accounts, the largest revenue first, at most a hundred of the `keyAccounts`; they, `others` and `unassigned` add up to `company`. */
  accounts: Named<ValuedCustomer>[]
  keyAccounts: number
  others: Earnings & { customers: number }
  unassigned: Earnings
  company: Earnings & { customers: number }
  whale:
    | (Omit<Whale, 'eaters'> & { eaters: Named<Whale['eaters'][number]>[] })
    | { basis: null; reason: FigureReason }
  /** Empty where nobody bought. */
  matrix: (Omit<MatrixCell, 'largest'> & { largest: Named<{ customer: CustomerKey }>[] })[]
  /** At most twenty of the `count`. */
  ranking: Omit<Ranking, 'ranked'> & { ranked: Named<Ranked>[]; count: number }
  /** `unknown`: those who bought, with too little to say where they go. */
  promising: { list: Named<ValuedCustomer>[]; count: number; unknown: number }
  halves: BeforeAfter
  /** What the company’s figures cannot tell, and the sheet that would bring it and can be made here. */
  lacking: { figure: 'grossProfit' | 'costToServe'; reason: FigureReason }[]
  wanted: Extract<BookId, 'expenses'> | null
}

/** At most twenty `groups` of the `count`; `rest` is what the others come to. */
export type ProductTable = {
  groups: GrowthGroup[]
  count: number
  rest: { revenue: Minor; before: Minor }
  total: GrowthGroup
}

export const PRODUCT_TRAITS = ['product', 'industry', 'region'] as const
export type ProductTrait = (typeof PRODUCT_TRAITS)[number]

export type ProductsView = Basis & {
  tables: Record<ProductTrait, ProductTable>
  /** At most fifty of the `count`; `noted`: an open opportunity in 大客户计划 names it already. */
  gaps: { list: (Named<Gap> & { noted: boolean })[]; count: number; compared: number; few: number }
  stock: StockHints
}

/** 'changed': somebody changed the sheet since it was made; nothing was written. */
export type PortfolioSheetResult =
  | { status: 'made' | 'replaced'; sheet: string; customers: number }
  | { status: 'changed' }

export type PortfolioOutputs = {
  portfolio: PortfolioView
  'portfolio.sheet': PortfolioSheetResult
  products: ProductsView
}
