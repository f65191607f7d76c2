// The last quarter beside earlier ones, as rows of 大客户总结.
import type { ComparedPeriod } from '../../contract/account-paper'
import type { ShownFigure } from '../../core/account-snapshots/types'
import { comparedText, periodName } from '../../text/account/compared'
import type { Pen } from './picture'
import { row } from './rows'
import type { SummaryRow } from './types'

/** Those that matter most: the page is one of A4. */
const ON_PAPER = [
  'revenue',
  'grossProfit',
  'grossMargin',
  'collected',
  'overdue',
  'daysToPay',
  'satisfied',
] as const satisfies readonly ShownFigure[]

const textOf = ({ compared, sheet, common, short }: Pen) =>
  comparedText({ words: compared, none: sheet.none, list: common.list }, short)

export const ofCompared = (periods: readonly ComparedPeriod[], pen: Pen): string =>
  textOf(pen).conclusion(periods, false)

/** A figure that no period knows has no row. */
export const comparedRows = (periods: readonly ComparedPeriod[], pen: Pen): SummaryRow[] => {
  const [now, before, earlier] = periods
  if (now === undefined || before === undefined || earlier === undefined) return []
  const said = textOf(pen)
  const isKnown = (figure: ShownFigure) => periods.some(({ figures }) => figures?.[figure] != null)
  const names = [now, before, earlier].map(({ period }) => periodName(period))
  return [
    row('header', ['', names[0] ?? '', names[1] ?? '', pen.sheet.change, names[2] ?? '', pen.sheet.change]),
    ...ON_PAPER.filter(isKnown).map(figure =>
      row('table', [
        pen.compared.figures[figure],
        said.value(figure, now.figures),
        said.value(figure, before.figures),
        said.change(figure, [now, before], false),
        said.value(figure, earlier.figures),
        said.change(figure, [now, earlier], false),
      ]),
    ),
  ]
}
