// Charts: what a chart of Sheets is in the engine's words, and back. The engine moves ranges and places along with rows and columns.
import { helpers } from '@odoo/o-spreadsheet'
import type { SheetsDocument, Zone } from './document'
import { dispatch, settle } from './document'

/** As Charts.ChartType names them. */
export const CHART_KINDS = ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

export const LEGEND_POSITIONS = ['bottom', 'left', 'none', 'right', 'top'] as const
export type LegendPosition = (typeof LEGEND_POSITIONS)[number]

export type ChartSpec = {
  type: ChartKind
  /** A1 notation, with the sheet's name where it is another sheet. The first column of all is what the others are drawn over. */
  ranges: string[]
  /** The first row of the ranges names the series. */
  hasHeader: boolean
  title: string
  legend: LegendPosition
  /** Of the series, of a pie its slices; where it ends Sheets' own go on. */
  colours: string[]
  stacked: boolean
  /** Share of the radius, 0 for a full pie. */
  pieHole: number
  /** Cell of the upper left corner, from 0, and pixels from its edges. */
  place: { row: number; col: number; x: number; y: number }
  /** In pixels. */
  size: { width: number; height: number }
}

export type ChartItem = { id: string; sheetId: string; spec: ChartSpec }

/** Size of a chart that Sheets is told none for. */
export const CHART_SIZE = { width: 600, height: 371 }

const SHEETS_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6']
const TITLE_LOOK = { align: 'left', color: '#757575', fontSize: 16 } as const

type DataSet = { dataSetId: string; dataRange: string }
type Definition = {
  type: string
  horizontal?: boolean
  fillArea?: boolean
  stacked?: boolean
  pieHolePercentage?: number
  legendPosition: LegendPosition
  title: { text?: string }
  dataSetStyles: Record<string, { backgroundColor?: string }>
  dataSource: { dataSets: DataSet[]; dataSetsHaveTitle: boolean; labelRange?: string }
}

/** Own colours are kept among the styles of the series, under names that no series has. */
const OWN_COLOUR = 'own.'

/** The definition the engine wants. */
export function chartDefinition(spec: ChartSpec): object {
  const { type: kind, title, legend, stacked, pieHole } = spec
  const { dataSource, dataSetStyles } = series(spec)
  const common = {
    dataSource,
    dataSetStyles,
    title: { text: title, ...TITLE_LOOK },
    background: '#FFFFFF',
    legendPosition: legend,
  }
  if (kind === 'PIE') {
    const slicesColors = [...spec.colours, ...SHEETS_COLOURS.slice(spec.colours.length)]
    return {
      ...common,
      type: 'pie',
      slicesColors,
      isDoughnut: pieHole > 0,
      pieHolePercentage: pieHole * 100,
    }
  }
  if (kind === 'BAR' || kind === 'COLUMN') {
    return { ...common, type: 'bar', stacked, horizontal: kind === 'BAR' }
  }
  // Labels as text: an axis of time needs a library of dates that neither side has.
  return {
    ...common,
    type: 'line',
    stacked,
    fillArea: kind === 'AREA',
    labelsAsText: true,
    cumulative: false,
  }
}

/** One series a column. Its id says which range it is part of: '1.0' is the first column of the second range. */
function series({ ranges, hasHeader, colours }: ChartSpec) {
  const columns = ranges.flatMap((range, index) =>
    columnsOf(range).map((dataRange, column) => ({ dataSetId: `${index}.${column}`, dataRange })),
  )
  const [labels, ...others] = columns
  const dataSets = others.length > 0 ? others : columns
  const drawn = dataSets.map(({ dataSetId }, index): [string, object] => [
    dataSetId,
    { backgroundColor: colours[index] ?? SHEETS_COLOURS[index % SHEETS_COLOURS.length] },
  ])
  const own = colours.map((colour, index): [string, object] => [
    `${OWN_COLOUR}${index}`,
    { backgroundColor: colour },
  ])
  return {
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: hasHeader,
      ...(labels && others.length > 0 ? { labelRange: labels.dataRange } : {}),
    },
    dataSetStyles: Object.fromEntries([...drawn, ...own]),
  }
}

function columnsOf(range: string): string[] {
  const { sheetName, xc } = helpers.splitReference(range)
  const { left, right, top, bottom } = helpers.toZone(xc)
  return Array.from({ length: right - left + 1 }, (_, column) =>
    onSheet(sheetName, { left: left + column, right: left + column, top, bottom }),
  )
}

function onSheet(sheetName: string | undefined, { left, right, top, bottom }: Zone): string {
  const cells = `${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`
  // The engine allows no quotes within the name of a sheet.
  return sheetName === undefined ? cells : `'${sheetName}'!${cells}`
}

/** The charts of a sheet in the order they came, where they are now. */
export function chartsOf(document: SheetsDocument, sheetId: string): ChartItem[] {
  settle(document)
  const { getters } = document.model
  return getters.getChartIds(sheetId).flatMap(id => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id))
    const definition = getters.getChartDefinition(id) as unknown as Definition
    const kind = kindOf(definition)
    if (!figure || !kind) return []
    const { col, row, offset, width, height } = figure
    const place = { row, col, x: offset.x, y: offset.y }
    return [{ id, sheetId, spec: { ...specOf(definition, kind), place, size: { width, height } } }]
  })
}

function kindOf({ type, horizontal, fillArea }: Definition): ChartKind | undefined {
  if (type === 'pie') return 'PIE'
  if (type === 'bar') return horizontal ? 'BAR' : 'COLUMN'
  if (type === 'line') return fillArea ? 'AREA' : 'LINE'
  return undefined
}

function specOf(definition: Definition, kind: ChartKind): Omit<ChartSpec, 'place' | 'size'> {
  const { dataSource, dataSetStyles, title, legendPosition, stacked = false, pieHolePercentage } = definition
  const own = Object.entries(dataSetStyles).filter(([name]) => name.startsWith(OWN_COLOUR))
  return {
    type: kind,
    ranges: rangesOf(dataSource),
    hasHeader: dataSource.dataSetsHaveTitle,
    title: title.text ?? '',
    legend: legendPosition,
    colours: own.map(([, { backgroundColor = '' }]) => backgroundColor),
    stacked,
    pieHole: (pieHolePercentage ?? 0) / 100,
  }
}

/** The columns put together again to the ranges that were given. */
function rangesOf({ labelRange, dataSets }: Definition['dataSource']): string[] {
  const labels = labelRange === undefined ? [] : [{ dataSetId: '0.', dataRange: labelRange }]
  const ranges = new Map<string, { sheetName: string | undefined; zone: Zone }>()
  for (const { dataSetId, dataRange } of [...labels, ...dataSets]) {
    const [index = ''] = dataSetId.split('.')
    const { sheetName, xc } = helpers.splitReference(dataRange)
    const known = ranges.get(index)
    const zone = known ? helpers.union(known.zone, helpers.toZone(xc)) : helpers.toZone(xc)
    ranges.set(index, { sheetName, zone })
  }
  return [...ranges.values()].map(({ sheetName, zone }) => onSheet(sheetName, zone))
}

export function createChart(document: SheetsDocument, { id, sheetId, spec }: ChartItem): void {
  dispatch(document, 'CREATE_CHART', {
    sheetId,
    chartId: id,
    figureId: figureOf(id),
    definition: chartDefinition(spec),
    ...figurePlace(spec),
    size: spec.size,
  })
}

/** Changes a chart that is there; its id stays. */
export function updateChart(document: SheetsDocument, { id, sheetId, spec }: ChartItem): void {
  const figureId = document.model.getters.getFigureIdFromChartId(id)
  dispatch(document, 'UPDATE_CHART', { sheetId, chartId: id, figureId, definition: chartDefinition(spec) })
  dispatch(document, 'UPDATE_FIGURE', { sheetId, figureId, ...figurePlace(spec), ...spec.size })
}

export function removeChart(document: SheetsDocument, { id, sheetId }: ChartItem): void {
  const figureId = document.model.getters.getFigureIdFromChartId(id)
  dispatch(document, 'DELETE_FIGURE', { sheetId, figureId })
}

/** A chart among the engine's sheet data. */
export function chartFigure(id: string, spec: ChartSpec): object {
  return {
    id: figureOf(id),
    tag: 'chart',
    ...figurePlace(spec),
    ...spec.size,
    data: { ...chartDefinition(spec), chartId: id },
  }
}

const figureOf = (chartId: string): string => `figure-${chartId}`

function figurePlace({ place: { row, col, x, y } }: ChartSpec) {
  return { row, col, offset: { x, y } }
}
