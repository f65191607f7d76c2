// Two looks at the same customer held against one another: how much each figure moved, and whether that is for the better.
import { type AccountFigures, SHOWN_FIGURES, type ShownFigure } from './types'

/** 'relative': by a share of what it was; 'turned': from a gain to a loss; 'points': shares, 0.02 = two points; 'amount': in its own unit. */
export type ChangeKind = 'relative' | 'turned' | 'points' | 'amount'

const KINDS: Record<ShownFigure, Exclude<ChangeKind, 'turned'>> = {
  revenue: 'relative',
  shareOfRevenue: 'points',
  orders: 'amount',
  grossProfit: 'relative',
  grossMargin: 'points',
  costToServe: 'relative',
  collected: 'relative',
  balance: 'relative',
  overdue: 'relative',
  daysToPay: 'amount',
  services: 'amount',
  satisfied: 'points',
}

/** Of the period, not of its last day: one that is under way cannot be held against a whole one. */
const OVER_THE_PERIOD: ReadonlySet<ShownFigure> = new Set([
  'revenue',
  'orders',
  'grossProfit',
  'costToServe',
  'collected',
  'services',
])

/** 1: more of it is better, −1: less; the others are neither by themselves. */
const BETTER: Partial<Record<ShownFigure, 1 | -1>> = {
  revenue: 1,
  shareOfRevenue: 1,
  grossProfit: 1,
  grossMargin: 1,
  collected: 1,
  overdue: -1,
  daysToPay: -1,
  satisfied: 1,
}

/** Smaller moves are no news. */
const LEAST: Record<ChangeKind, number> = { relative: 0.05, turned: 0, points: 0.01, amount: 2 }

/** Fewer scores say nothing of satisfaction. */
export const ENOUGH_SCORES = 5

export type Change = { figure: ShownFigure; kind: ChangeKind; by: number; verdict: 'better' | 'worse' | null }

/** Null where either side is not known, is too few to tell, or there was nothing to grow from. `underWay`: the period of `now` is not over. */
export const changeOf = (
  figure: ShownFigure,
  { now, before, underWay = false }: { now: AccountFigures; before: AccountFigures; underWay?: boolean },
): Change | null => {
  if (underWay && OVER_THE_PERIOD.has(figure)) return null
  if (figure === 'satisfied' && Math.min(now.scores, before.scores) < ENOUGH_SCORES) return null
  const [value, was] = [now[figure], before[figure]]
  if (value === null || was === null) return null
  const usual = KINDS[figure]
  if (usual === 'relative' && was <= 0) return null
  const kind = usual === 'relative' && value < 0 ? 'turned' : usual
  const by = kind === 'relative' ? (value - was) / was : value - was
  const way = BETTER[figure]
  const isNews = Math.abs(by) >= LEAST[kind]
  return {
    figure,
    kind,
    by,
    verdict: way === undefined || !isNews ? null : by * way > 0 ? 'better' : 'worse',
  }
}

/** All that moved, in the order figures are shown. */
export const changesOf = (sides: Parameters<typeof changeOf>[1]): Change[] =>
  SHOWN_FIGURES.flatMap(figure => changeOf(figure, sides) ?? [])

export type Drift = { figure: ShownFigure; kept: number | null; now: number | null }

/** Shares and days of a cell come back a little rounded. */
const SAME = 1e-6

/** What the ledger says differently of that day by now; empty while nothing of the period was touched. */
export const driftOf = (kept: AccountFigures, now: AccountFigures): Drift[] =>
  SHOWN_FIGURES.flatMap(figure => {
    const [then, today] = [kept[figure], now[figure]]
    const isSame = then === null || today === null ? then === today : Math.abs(then - today) <= SAME
    return isSame ? [] : [{ figure, kept: then, now: today }]
  })
