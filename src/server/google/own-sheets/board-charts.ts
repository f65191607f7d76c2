// The charts of 看板: made once, then only their ranges follow; where a person put one, and how he changed it, it stays.
import { BOARD_BLOCKS, type BoardBlock, type BoardBlockId, RELOOKED } from '../../../tables/board'
import type { BoardPicture, DrawnBlock } from '../../board/picture'
import type { ChartIds } from '../../board/types'
import { type Corner, chartedRange } from './board-layout'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart

/** Pixels; two charts stand side by side over three columns of key figures each. */
const WIDTH = 550
const HEIGHT = { column: 300, line: 300, bar: 380 }
/** Rows from one pair of charts to the next. */
const STEP = 15
const COLUMNS_A_CHART = 3

export type ChartingRules = {
  picture: BoardPicture
  /** Header cell of each block that is there. */
  corners: Partial<Record<BoardBlockId, Corner>>
  /** Cell of the first chart's corner. */
  first: Corner
  known: ChartIds | null
  restore: boolean
  relook: boolean
}

/** @returns the ids of the charts that stand now */
export const drawCharts = (sheet: Sheet, rules: ChartingRules): ChartIds => {
  const { picture, corners, first, restore, relook } = rules
  const charts = sheet.getCharts()
  const known = rules.known ?? overBlocks(charts, corners)
  const byId = new Map(charts.map(chart => [chart.getChartId(), chart]))
  const found: ChartIds = {}
  let inserted = false
  picture.blocks.forEach((drawn, at) => {
    const corner = corners[drawn.block.id]
    if (corner === undefined) return
    const range = chartedRange(corner, drawn)
    const id = known[drawn.block.id]
    const present = id === undefined ? undefined : byId.get(id)
    if (id !== undefined && present !== undefined) {
      found[drawn.block.id] = id
      if (relook && RELOOKED.includes(drawn.block.id)) lookAnew(sheet, present, drawn.block)
      follow(sheet, present, range)
    } else if (restore) {
      const place = {
        row: first.row + Math.floor(at / 2) * STEP,
        column: first.column + (at % 2) * COLUMNS_A_CHART,
      }
      sheet.insertChart(newChart(sheet, drawn, { range, place }))
      inserted = true
    }
  })
  if (!inserted) return found
  // Google gives a chart its id when it is there.
  SpreadsheetApp.flush()
  return { ...overBlocks(sheet.getCharts(), corners), ...found }
}

export const missingCharts = (charts: ChartIds): number =>
  BOARD_BLOCKS.filter(({ id }) => charts[id] === undefined).length

/** Charts known by what they are drawn over: after a drawing that was cut short, and in a copy of the spreadsheet. */
const overBlocks = (charts: Chart[], corners: ChartingRules['corners']): ChartIds => {
  const ids: ChartIds = {}
  for (const chart of charts) {
    const [range] = chart.getRanges()
    const id = chart.getChartId()
    if (range === undefined || id === null) continue
    const [row, column] = [range.getRow(), range.getColumn()]
    const block = BOARD_BLOCKS.find(one => corners[one.id]?.row === row && corners[one.id]?.column === column)
    if (block !== undefined && ids[block.id] === undefined) ids[block.id] = id
  }
  return ids
}

const follow = (sheet: Sheet, chart: Chart, wanted: string): void => {
  const present = chart.getRanges().map(range => range.getA1Notation())
  if (present.length === 1 && present[0] === wanted) return
  sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange(wanted)).build())
}

/** What its columns mean has changed: colours and stacking follow once, the rest stays as a person left it. */
const lookAnew = (sheet: Sheet, present: Chart, { chart }: BoardBlock): void => {
  const { colours, stacked } = chart
  sheet.updateChart(
    present
      .modify()
      .setOption('colors', [...colours])
      .setOption('isStacked', stacked)
      .build(),
  )
}

const newChart = (
  sheet: Sheet,
  { block, title }: DrawnBlock,
  { range, place }: { range: string; place: Corner },
): Chart =>
  sheet
    .newChart()
    .setChartType(kindOf(block))
    .addRange(sheet.getRange(range))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: block.chart.series > 1 ? 'bottom' : 'none' })
    .setOption('colors', [...block.chart.colours])
    .setOption('isStacked', block.chart.stacked)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT[block.chart.kind])
    .setPosition(place.row, place.column, 0, 0)
    .build()

const kindOf = ({ chart }: BoardBlock) => {
  const { ChartType } = Charts
  return { column: ChartType.COLUMN, line: ChartType.LINE, bar: ChartType.BAR }[chart.kind]
}
