// The rows under each chart of 看板, as its cells hold them.
import type { Language } from '../../contract/shapes'
import type { Cell } from '../../core/ledger/types'
import { type Minor, toMajor } from '../../core/money'
import type { BoardBlockId } from '../../tables/board'
import { boardText } from '../../text/board'
import { bucketName } from '../../text/buckets'
import type { BoardFigures } from './figures'

/** Rows of every block; a blank cell draws nothing. */
export const blockRows = (figures: BoardFigures, language: Language): Record<BoardBlockId, Cell[][]> => {
  const text = boardText(language)
  const major = (amount: Minor) => toMajor(amount, figures.currency)
  const { totals, expected, byHabit, points, debtors, shares } = figures
  const habitWeeks = byHabit.value?.weeks ?? []
  const habitCell = (amount: Minor | undefined): Cell => (amount === undefined ? '' : major(amount))
  const others: Cell[][] =
    shares.others.count === 0 ? [] : [[text.others(shares.others.count), shares.others.share]]
  return {
    aging: totals.aging.buckets.map(({ id, amount, count }) => [
      bucketName(id, text.buckets),
      major(amount),
      count,
    ]),
    expected: [
      [text.overdueWeek, major(expected.overdue), ''],
      ...expected.weeks.map(({ from, amount }, at): Cell[] => [
        at === 0 ? text.thisWeek : text.week(from.slice(5)),
        major(amount),
        habitCell(habitWeeks[at]?.amount),
      ]),
    ],
    balance: points.map(({ on, balance, overdue }) => [{ day: on }, major(balance), major(overdue)]),
    collected: points
      .slice(1)
      .map(({ on, collected }) => [{ day: on }, collected === null ? '' : major(collected)]),
    debtors: debtors.map(({ name, open, overdue }) => [name, major(overdue), major(open - overdue)]),
    shares: [...shares.largest.map(({ name, share }): Cell[] => [name, share]), ...others],
  }
}
