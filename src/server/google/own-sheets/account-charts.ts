// The charts of 大客户总结: made once, then only their figures and places follow.
import {
  CHART_KINDS,
  type SummaryChart,
  type SummaryChartIds,
  type SummaryPicture,
} from '../../account-sheet/types'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart

const COLOURS = ['#1a73e8', '#12b5cb', '#f9ab00', '#e8710a', '#9334e6', '#80868b']

/** The last year, and the one before in grey. */
const LINES = ['#1a73e8', '#80868b']

/** `data`: the row of the heading of the figures; `known`: the charts made before. */
type Drawing = { picture: Pick<SummaryPicture, 'charts'>; data: number; known: SummaryChartIds }

/** @returns the ids of the charts that stand now */
export const drawSummaryCharts = (sheet: Sheet, { picture, data, known }: Drawing): SummaryChartIds => {
  const standing = new Map(sheet.getCharts().map(chart => [chart.getChartId(), chart]))
  const found: SummaryChartIds = {}
  const rangeOf = ({ from, rows, columns }: SummaryChart) => sheet.getRange(data + from, 1, rows, columns)
  for (const kind of CHART_KINDS) {
    const wanted = picture.charts.find(chart => chart.kind === kind)
    const id = known[kind]
    const present = id === undefined ? undefined : standing.get(id)
    if (present !== undefined && wanted === undefined) sheet.removeChart(present)
    if (wanted === undefined) continue
    const { row, column } = wanted.place
    if (present !== undefined && id !== undefined) {
      const moved = present.modify().clearRanges().addRange(rangeOf(wanted)).setPosition(row, column, 2, 2)
      sheet.updateChart(moved.setOption('legend', legendOf(wanted)).build())
      found[kind] = id
    } else sheet.insertChart(newChart(sheet, wanted, rangeOf(wanted)))
  }
  if (picture.charts.every(({ kind }) => found[kind] !== undefined)) return found
  // Google gives a chart its id when it is there.
  SpreadsheetApp.flush()
  const charts = sheet.getCharts()
  for (const wanted of picture.charts) {
    const over = rangeOf(wanted).getA1Notation()
    const id = charts.find(chart => isOver(chart, over))?.getChartId()
    if (found[wanted.kind] === undefined && id != null) found[wanted.kind] = id
  }
  return found
}

const isOver = (chart: Chart, a1: string) => chart.getRanges()[0]?.getA1Notation() === a1

/** One line or row of bars needs no name beside the title. */
const legendOf = ({ kind, columns }: SummaryChart) => ({
  position: kind === 'pie' ? 'right' : columns > 2 ? 'bottom' : 'none',
})

const newChart = (sheet: Sheet, chart: SummaryChart, range: GoogleAppsScript.Spreadsheet.Range): Chart => {
  const { kind, title, place } = chart
  const { ChartType } = Charts
  return sheet
    .newChart()
    .setChartType({ line: ChartType.LINE, pie: ChartType.PIE, bar: ChartType.BAR }[kind])
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', legendOf(chart))
    .setOption('colors', kind === 'line' ? LINES : kind === 'pie' ? COLOURS : COLOURS.slice(0, 1))
    .setOption('width', place.width)
    .setOption('height', place.height)
    .setPosition(place.row, place.column, 2, 2)
    .build()
}
