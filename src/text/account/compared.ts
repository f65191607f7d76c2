// A customer's quarter or year beside earlier ones, in words: the same in the sidebar, on the sheet and on paper.
import { type Change, changeOf, changesOf, ENOUGH_SCORES } from '../../core/account-snapshots/compare'
import { type PeriodId, unitOf } from '../../core/account-snapshots/periods'
import type { AccountFigures, ShownFigure } from '../../core/account-snapshots/types'
import { formatChange, formatShare } from '../format'
import type { ComparedText } from '../page/zh-CN/account-paper'

/** A period as far as its words need it; `figures` null: before the ledger began. */
export type ComparedFigures = { period: PeriodId; figures: AccountFigures | null }

type Words = { words: ComparedText; none: string; list: string }

const AMOUNTS: ReadonlySet<ShownFigure> = new Set([
  'revenue',
  'grossProfit',
  'costToServe',
  'collected',
  'balance',
  'overdue',
])
const SHARES: ReadonlySet<ShownFigure> = new Set(['shareOfRevenue', 'grossMargin', 'satisfied'])

/** `2026 Q3`, `2026`. */
export const periodName = (period: PeriodId): string =>
  unitOf(period) === 'year' ? period : `${period.slice(0, 4)} ${period.slice(4)}`

/** Less than what is shown of a share. */
const SAME = 0.0005

const signed = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n)}`

/** `money` prints minor units. */
export const comparedText = ({ words, none, list }: Words, money: (amount: number) => string) => {
  const print = (figure: ShownFigure, value: number | null): string => {
    if (value === null) return none
    if (AMOUNTS.has(figure)) return money(value)
    if (SHARES.has(figure)) return formatShare(value, 1).replace('-', '−')
    return figure === 'daysToPay' ? words.days(String(Math.round(value))) : String(value)
  }
  const changed = ({ figure, kind, by }: Change): string => {
    if (kind === 'turned') return words.turned
    if (Math.abs(by) < SAME) return words.same
    if (kind === 'relative') return formatChange(by)
    if (kind === 'points') return words.points(formatChange(by).replace('%', ''))
    const whole = signed(Math.round(by))
    return figure === 'daysToPay' ? words.days(whole) : words.times(whole)
  }
  const told = (changes: readonly Change[]) =>
    changes.map(change => `${words.figures[change.figure]} ${changed(change)}`).join(list)
  return {
    /** — where the ledger does not tell. */
    value: (figure: ShownFigure, figures: AccountFigures | null) =>
      figures === null ? none : print(figure, figures[figure]),
    print,
    /** How many payments or scores it rests on; '' where it is a count or an amount. */
    basedOn: (figure: ShownFigure, figures: AccountFigures | null): string => {
      if (figures === null) return ''
      if (figure === 'daysToPay')
        return figures.daysToPay === null ? words.few : words.sample(figures.payments)
      if (figure !== 'satisfied' || figures.scores === 0) return ''
      return figures.scores < ENOUGH_SCORES ? words.few : words.scores(figures.scores)
    },
    /** '' where nothing can be said. */
    change: (figure: ShownFigure, [now, before]: readonly ComparedFigures[], underWay: boolean): string => {
      if (now?.figures == null || before?.figures == null) return ''
      const change = changeOf(figure, { now: now.figures, before: before.figures, underWay })
      return change === null ? '' : changed(change)
    },
    /** Against the same quarter a year earlier, or the year before; where there is none, against the period before. */
    conclusion: ([now, before, earlier]: readonly ComparedFigures[], underWay: boolean): string => {
      const isQuarter = now !== undefined && unitOf(now.period) === 'quarter'
      const against = isQuarter && earlier?.figures != null ? earlier : before
      if (now?.figures == null || against?.figures == null) return words.nothingBefore
      const changes = changesOf({ now: now.figures, before: against.figures, underWay })
      const better = told(changes.filter(({ verdict }) => verdict === 'better'))
      const worse = told(changes.filter(({ verdict }) => verdict === 'worse'))
      if (better === '' && worse === '') return words.alike(periodName(against.period))
      return [
        words.against(periodName(against.period)),
        ...(better === '' ? [] : [words.better(better)]),
        ...(worse === '' ? [] : [words.worse(worse)]),
      ].join(words.part)
    },
  }
}
