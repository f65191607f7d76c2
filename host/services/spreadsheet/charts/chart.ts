// EmbeddedChart and its builder.
import { cellValue } from '../../../document/cells'
import type { ChartKind, ChartSpec } from '../../../document/charts'
import { CHART_KINDS, CHART_SIZE } from '../../../document/charts'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { enumOf } from '../../enums'
import { innerOf, offer } from '../../offer'
import { text, wholeNumber } from '../args'
import { type RangeInner, rangeObject } from '../range/range'
import { optionOf, withOption } from './options'

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

/** A chart as it was read or built; without an id it is not in the document yet. */
export type ChartInner = { sheetId: string; id?: string; spec: ChartSpec }

/** How a chart begins that nothing is said about. */
const NEW_CHART: ChartSpec = {
  type: 'COLUMN',
  ranges: [],
  hasHeader: false,
  title: '',
  legend: 'right',
  colours: [],
  stacked: false,
  pieHole: 0,
  place: { row: 0, col: 0, x: 0, y: 0 },
  size: CHART_SIZE,
}

export function chartObject(run: Run, inner: ChartInner): Chart {
  const { id, spec, sheetId } = inner
  return offer<Chart>(run, {
    kind: 'EmbeddedChart',
    inner,
    members: {
      getChartId: () => (id === undefined ? null : chartNumber(id)),
      getRanges: () => rangesOf(run, sheetId, spec),
      getContainerInfo: () => containerObject(run, spec),
      getOptions: () =>
        offer<GoogleAppsScript.Charts.ChartOptions>(run, {
          kind: 'ChartOptions',
          members: { get: (name: unknown) => optionOf(spec, text(name, 'Charts.ChartOptions.get')) },
        }),
      modify: () => builderFrom(run, { ...inner, hasHeader: spec.hasHeader }),
    },
  })
}

export function newChart(run: Run, sheetId: string): Builder {
  return builderFrom(run, { sheetId, spec: NEW_CHART })
}

/** `hasHeader` is undefined until somebody says it: then it is guessed from the cells. */
function builderFrom(run: Run, start: ChartInner & { hasHeader?: boolean }): Builder {
  let { spec, hasHeader } = start
  const { sheetId } = start
  const become = (change: Partial<ChartSpec>) => {
    spec = { ...spec, ...change }
    return builder
  }
  const builder: Builder = offer<Builder>(run, {
    kind: 'EmbeddedChartBuilder',
    members: {
      ...kinds(run, () => spec.type, become),
      addRange: (range: unknown) =>
        become({
          ranges: [...spec.ranges, rangeText(run, sheetId, innerOf<RangeInner>(run, range, 'Range'))],
        }),
      clearRanges: () => become({ ranges: [] }),
      getRanges: () => rangesOf(run, sheetId, spec),
      setNumHeaders: (headers: unknown) => {
        const count = wholeNumber(headers, 'EmbeddedChartBuilder.setNumHeaders')
        if (count > 1) fail('EmbeddedChartBuilder.setNumHeaders above 1 is not offered by this host')
        hasHeader = count === 1
        return builder
      },
      setOption: (name: unknown, value: unknown) =>
        become(withOption(spec, text(name, 'EmbeddedChartBuilder.setOption'), value)),
      setPosition: (...position: unknown[]) => {
        const [row = 1, column = 1, x = 0, y = 0] = Array.from(position, part =>
          wholeNumber(part, 'EmbeddedChartBuilder.setPosition'),
        )
        return become({ place: { row: row - 1, col: column - 1, x, y } })
      },
      build: () =>
        chartObject(run, {
          sheetId,
          ...(start.id === undefined ? {} : { id: start.id }),
          spec: { ...spec, hasHeader: hasHeader ?? namesSeries(run, sheetId, spec) },
        }),
    },
  })
  return builder
}

function kinds(run: Run, kind: () => ChartKind, become: (change: Partial<ChartSpec>) => Builder) {
  return {
    setChartType: (type: unknown) => {
      const name = innerOf<string>(run, type, 'ChartType')
      return become({ type: CHART_KINDS.find(known => known === name) ?? fail(`Invalid argument: ${name}`) })
    },
    getChartType: () => enumOf(run, 'ChartType', kind()),
    asAreaChart: () => become({ type: 'AREA' }),
    asBarChart: () => become({ type: 'BAR' }),
    asColumnChart: () => become({ type: 'COLUMN' }),
    asLineChart: () => become({ type: 'LINE' }),
    asPieChart: () => become({ type: 'PIE' }),
  }
}

function containerObject(run: Run, { place }: ChartSpec) {
  return offer<GoogleAppsScript.Spreadsheet.ContainerInfo>(run, {
    kind: 'ContainerInfo',
    members: {
      getAnchorRow: () => place.row + 1,
      getAnchorColumn: () => place.col + 1,
      getOffsetX: () => place.x,
      getOffsetY: () => place.y,
    },
  })
}

function rangeText(run: Run, sheetId: string, range: RangeInner): string {
  const { getters } = documentOf(run).model
  return getters.getRangeString(getters.getRangeFromZone(range.sheetId, range.zone), sheetId)
}

function rangesOf(run: Run, sheetId: string, { ranges }: ChartSpec) {
  return ranges.map(range => {
    const { sheetId: own, zone } = documentOf(run).model.getters.getRangeFromSheetXC(sheetId, range)
    return rangeObject(run, own, zone)
  })
}

/** Whether the first row looks like names: there is text above the series. */
function namesSeries(run: Run, sheetId: string, { ranges }: ChartSpec): boolean {
  const document = documentOf(run)
  const tops = ranges.flatMap(range => {
    const { sheetId: own, zone } = document.model.getters.getRangeFromSheetXC(sheetId, range)
    return Array.from({ length: zone.right - zone.left + 1 }, (_, column) =>
      cellValue(document, { sheetId: own, col: zone.left + column, row: zone.top }),
    )
  })
  const named = tops.length > 1 ? tops.slice(1) : tops
  return named.some(value => typeof value === 'string' && value !== '')
}

/** The number scripts know a chart by; charts of a duplicated tab have ids of the engine's own. */
function chartNumber(id: string): number {
  const own = /^chart-(\d+)$/.exec(id)?.[1]
  if (own !== undefined) return Number(own)
  let hash = 7
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 2_000_000_011
  return hash
}
