// What is sold, to whom and where: growth by product, industry and region, what similar customers buy, and what may be asked for soon.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Figure } from '../problem'

/** '' is what names none; `isNew`: sold now, and never before. `n` rows of the period, `customers` who bought. Growth over the rows of both years; shares of the whole, 0–1. */
export type GrowthGroup = {
  name: string
  isNew: boolean
  revenue: Minor
  before: Minor
  n: number
  customers: number
  growth: Figure
  share: Figure
  /** Over the rows whose cost is entered. */
  grossProfit: Figure
  margin: Figure
  profitShare: Figure
}

/** The largest revenue first; `total` is of all of them. */
export type GrowthTable = { groups: GrowthGroup[]; total: GrowthGroup }

/** Similar by industry, or where too few share one, by class. */
export type Likeness = { by: 'industry' | 'class'; value: string }

/** A product that `hits` of `of` similar customers bought in the period and this one never; `usual`: the median of what it came to with them. */
export type Gap = {
  customer: CustomerKey
  product: string
  like: Likeness
  hits: number
  of: number
  usual: Minor
}

/** `few`: customers who bought, with too few similar ones to say anything. */
export type Gaps = { gaps: Gap[]; compared: number; few: number }

/** Amounts a month, minor units: expected in the months ahead, and usual in the last twelve whole months. `low`: four times in five it is more. */
export type StockHint = {
  product: string
  why: 'season' | 'rising' | 'falling'
  expected: Minor
  low: Minor
  high: Minor
  usual: Minor
  months: number
  customers: number
}

export type StockHints = {
  from: string
  to: string
  hints: StockHint[]
  /** Products looked at, and those of them with too short a history. */
  looked: number
  few: number
}
