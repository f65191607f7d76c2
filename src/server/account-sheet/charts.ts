// The figures of the three charts, as rows at the end of the sheet, and where each chart stands on the page.
import type { PartId } from '../../core/accounts/frame'
import type { AccountSummary } from '../../core/accounts/types'
import { bucketName } from '../../text/buckets'
import type { SummaryText } from '../../text/reports/summary'
import type { Pen } from './picture'
import { blank, heading, row } from './rows'
import type { SummaryChart, SummaryChartKind, SummaryRow } from './types'

const PROJECTS = 5

type Block = Pick<SummaryChart, 'kind' | 'from' | 'rows' | 'columns'>
export type ChartData = { rows: SummaryRow[]; blocks: Block[] }

/** Without a month or a second project there is nothing to draw of them. */
export const dataOf = (
  { history, finance }: AccountSummary,
  parts: readonly PartId[],
  pen: Pen,
): ChartData => {
  const [hasHistory, hasFinance] = [parts.includes('history'), parts.includes('finance')]
  const { sheet: text, major, customer, common } = pen
  const rows: SummaryRow[] = heading(text.data.head, '')
  const blocks: Block[] = []
  const add = (kind: SummaryChartKind, header: readonly string[], points: [string, ...number[]][]) => {
    blocks.push({ kind, from: rows.length, rows: points.length + 1, columns: header.length })
    rows.push(row('header', header), ...points.map(cells => row('table', cells)), blank())
  }
  if (hasHistory && history.months.length > 0) add('line', ...monthsOf(history, pen))
  const named = history.byProject.filter(({ amount }) => amount > 0)
  if (hasHistory && named.length > 1) {
    const rest = named.slice(PROJECTS).reduce((total, { amount }) => total + amount, 0)
    add('pie', text.data.projects, [
      ...named
        .slice(0, PROJECTS)
        .map(({ project, amount }): [string, number] => [
          project || customer.history.noProject,
          major(amount),
        ]),
      ...(rest > 0 ? [[text.other, major(rest)] as [string, number]] : []),
    ])
  }
  if (hasFinance && finance.balance > 0)
    add(
      'bar',
      text.data.aging,
      finance.aging.buckets.map(({ id, amount }) => [bucketName(id, common.buckets), major(amount)]),
    )
  return { rows, blocks }
}

/** With the same days a year earlier beside them, where there are any. */
const monthsOf = (
  { months, monthsBefore }: AccountSummary['history'],
  { sheet: text, past, major }: Pen,
): [header: readonly string[], points: [string, ...number[]][]] => {
  const points = months.map(({ month, amount }): [string, number] => [month, major(amount)])
  if (monthsBefore.length === 0) return [text.data.months, points]
  const [month = ''] = text.data.months
  return [
    [month, past.lines.now, past.lines.before],
    points.map(([name, amount], at) => [name, amount, major(monthsBefore[at]?.amount ?? 0)]),
  ]
}

/** Four columns for the line, two for the pie; the bars at the right of the figures of part three. */
const PLACES = {
  line: { column: 1, width: 488, height: 202 },
  pie: { column: 5, width: 244, height: 202 },
  bar: { column: 5, width: 244, height: 182 },
} as const

/** `startsAt`: the first rows below the headings of the parts that stand, 1-based. */
export const chartsOf = (
  { blocks }: ChartData,
  startsAt: Partial<Record<PartId, number>>,
  { charts }: SummaryText,
): SummaryChart[] =>
  blocks.map(({ kind, from, rows, columns }) => ({
    kind,
    title: { line: charts.months, pie: charts.projects, bar: charts.aging }[kind],
    from,
    rows,
    columns,
    place: { row: startsAt[kind === 'bar' ? 'finance' : 'history'] ?? 1, ...PLACES[kind] },
  }))
