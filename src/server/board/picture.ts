// 看板 as cells and charts: what stands where is said here, so that the sheet only has to be written.
import type { Language } from '../../contract/shapes'
import { daysBetween } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { decimalsOf, type Minor, sum } from '../../core/money'
import { concentrationBand } from '../../core/receivables/concentration'
import type { ExpectedWeek } from '../../core/receivables/expected'
import { BOARD_BLOCKS, BOARD_FIGURES, type BoardBlock } from '../../tables/board'
import { boardText } from '../../text/board'
import { formatMoney, formatShare } from '../../text/format'
import { blockRows } from './blocks'
import type { BoardFigures } from './figures'
import { figureCards } from './key-figures'

/** `rows`: those that are filled; the block is written to its full height. */
export type DrawnBlock = { block: BoardBlock; title: string; header: string[]; rows: Cell[][] }

export type BoardPicture = {
  /** Names for the sheet, the first that is free. */
  names: readonly string[]
  /** Title to the last sentence, every row as wide as there are key figures. */
  top: Cell[][]
  /** On the labels of the key figures and on the figures themselves. */
  notes: [labels: string[], figures: string[]]
  /** Formats of the key figures. */
  formats: string[]
  blocks: DrawnBlock[]
  /** On the title of each block. */
  blocksNote: string
}

export const boardPicture = (figures: BoardFigures, language: Language): BoardPicture => {
  const text = boardText(language)
  const amountFormat = decimalsOf(figures.currency) === 0 ? '#,##0' : '#,##0.00'
  const cards = figureCards(figures, text)
  const rows = blockRows(figures, language)
  const line = (words: string): Cell[] => BOARD_FIGURES.map((_, at) => (at === 0 ? words : ''))
  const { asOf, sheets, currency, monthAgo, baseline } = figures
  return {
    names: text.names,
    top: [
      line(text.title),
      line(
        `${text.asOf(asOf, text.ledger(sheets), text.currencies[currency])} · ${text.against(monthAgo?.on ?? '', baseline?.on ?? '')}`,
      ),
      line(''),
      cards.map(({ label }) => label),
      cards.map(({ value }) => value),
      cards.map(({ month }) => month),
      cards.map(({ baseline: change }) => change),
      line(''),
      ...sentences(figures, language).map(line),
    ],
    notes: [cards.map(({ definition }) => definition), cards.map(({ why }) => why)],
    formats: BOARD_FIGURES.map(({ format }) => FIGURE_FORMATS[format] ?? amountFormat),
    blocks: BOARD_BLOCKS.map(block => ({
      block,
      title: block.title[language],
      header: block.columns.map(({ label }) => label[language]),
      rows: rows[block.id],
    })),
    blocksNote: text.blocks,
  }
}

const FIGURE_FORMATS: Partial<Record<'amount' | 'share' | 'days', string>> = { share: '0.0%', days: '0.0' }

/** A line over fewer days shows chance, not a trend. */
const DAYS_OF_A_LINE = 7

/** Three lines under the key figures, whatever there is to say. */
const sentences = (figures: BoardFigures, language: Language): [string, string, string] => {
  const text = boardText(language)
  const { concentration: found, expected, byHabit, currency, points, revenue } = figures
  const comma = language === 'en' ? ', ' : '，'
  const basis = `${text.revenue[revenue.source]}${comma}${text.vat[revenue.net]}`
  const exact = (amount: Minor) => formatMoney(amount, currency)
  const inWeeks = (weeks: readonly ExpectedWeek[]) => exact(sum(weeks.map(({ amount }) => amount)))
  const [first] = points
  const age = first === undefined ? 0 : daysBetween(first.on, figures.asOf) + 1
  return [
    found === null
      ? revenue.missing
        ? text.noDeals
        : text.noSales(text.revenue[revenue.source])
      : text.concentration(
          basis,
          formatShare(found.cr1),
          formatShare(found.cr5),
          String(Math.round(found.hhi)),
        ) +
        text.bands[concentrationBand(found.hhi)] +
        (found.negative > 0 ? ` ${text.negative(found.negative)}` : ''),
    text.expected(inWeeks(expected.weeks), exact(expected.later), exact(expected.undated)) +
      (byHabit.value === null
        ? text.noHabit[byHabit.reason]
        : text.habit(inWeeks(byHabit.value.weeks), byHabit.n, exact(byHabit.value.untold))),
    first === undefined || age < DAYS_OF_A_LINE ? text.young(age) : text.long(first.on),
  ]
}
