// The key figures on top of 看板: value, change against last month and against the baseline, what it means, why there is none.
import { type Minor, toMajor } from '../../core/money'
import type { DayTotals } from '../../core/receivables/trend'
import { BOARD_FIGURES, type BoardFigureId } from '../../tables/board'
import type { BoardText } from '../../text/board'
import { formatChange } from '../../text/format'
import type { BoardFigures } from './figures'

export type FigureCard = {
  label: string
  /** A number as the cell holds it, or —. */
  value: number | string
  month: string
  baseline: string
  definition: string
  /** Why there is no value; '' when there is one. */
  why: string
}

type Value = { value: number; why: null } | { value: null; why: keyof BoardText['why'] }
type Kind = 'amount' | 'share' | 'days'

export const figureCards = (figures: BoardFigures, text: BoardText): FigureCard[] =>
  BOARD_FIGURES.map(({ id, format }) => {
    const now = VALUES[id](figures)
    const against = (then: DayTotals | null, say: (change: string) => string) => {
      const before = then === null ? null : EARLIER[id](then)
      return say(changeText({ now: now.value, before, kind: format }, text))
    }
    const { label, definition } = text.figures[id]
    return {
      label: label(figures.dueSoonDays),
      value: now.value === null ? text.none : inCell(now.value, format, figures),
      month: against(figures.monthAgo, text.month),
      baseline: against(figures.baseline, text.baseline),
      definition,
      why: now.value === null ? text.why[now.why] : '',
    }
  })

const inCell = (value: number, kind: Kind, { currency }: BoardFigures) =>
  kind === 'amount' ? toMajor(value, currency) : value

const known = (value: number): Value => ({ value, why: null })
const shareOf = (overdue: Minor, balance: Minor) => (balance > 0 ? overdue / balance : null)

const VALUES: Record<BoardFigureId, (figures: BoardFigures) => Value> = {
  balance: ({ totals }) => known(totals.balance),
  overdue: ({ totals }) => known(totals.overdue),
  overdueShare: ({ totals }) => {
    const share = shareOf(totals.overdue, totals.balance)
    return share === null ? { value: null, why: 'no-balance' } : known(share)
  },
  dueSoon: ({ totals }) => known(totals.dueSoon),
  dso: ({ totals: { dso } }) => {
    if (dso.value !== null) return known(dso.value)
    return {
      value: null,
      why: dso.reason === 'no-sales-in-period' ? 'no-sales-in-period' : 'not-enough-data',
    }
  },
  collected: ({ totals, monthAgo }) => {
    if (monthAgo === null) return { value: null, why: 'no-month' }
    const collected = totals.received - monthAgo.received
    return collected < 0 ? { value: null, why: 'corrected' } : known(collected)
  },
}

/** The same figure on an earlier day; null where that day's totals do not say it. */
const EARLIER: Record<BoardFigureId, (then: DayTotals) => number | null> = {
  balance: ({ balance }) => balance,
  overdue: ({ overdue }) => overdue,
  overdueShare: ({ overdue, balance }) => shareOf(overdue, balance),
  dueSoon: ({ dueSoon }) => dueSoon,
  dso: ({ dso }) => dso,
  collected: () => null,
}

type Change = { now: number | null; before: number | null; kind: Kind }

/** Amounts change by a share of what they were, shares by points, days by days. */
const changeText = ({ now, before, kind }: Change, text: BoardText): string => {
  if (now === null || before === null) return text.none
  const difference = now - before
  if (kind === 'amount') {
    if (difference === 0) return text.unchanged
    return before > 0 ? formatChange(difference / before) : text.none
  }
  const rounded = Math.round(difference * (kind === 'share' ? 1000 : 10)) / 10
  if (rounded === 0) return text.unchanged
  const signed = `${rounded < 0 ? '−' : '+'}${Math.abs(rounded).toFixed(1)}`
  return kind === 'share' ? text.points(signed) : text.days(signed)
}
