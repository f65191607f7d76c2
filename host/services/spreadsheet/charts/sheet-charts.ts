// Sheet: the charts on it.
import type { ChartItem, ChartSpec } from '../../../document/charts'
import { chartsOf, createChart, removeChart, updateChart } from '../../../document/charts'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { innerOf } from '../../offer'
import type { ChartInner } from './chart'
import { chartObject, newChart } from './chart'

export function sheetCharts(run: Run, sheetId: string) {
  const chartOf = (chart: unknown) => innerOf<ChartInner>(run, chart, 'EmbeddedChart')
  return {
    newChart: () => newChart(run, sheetId),
    getCharts: () => chartsOf(documentOf(run), sheetId).map(chart => chartObject(run, chart)),
    insertChart: (chart: unknown) => {
      const id = `chart-${Math.floor(run.world.random() * 2_000_000_000)}`
      createChart(documentOf(run), { id, sheetId, spec: placed(run, sheetId, chartOf(chart).spec) })
    },
    updateChart: (chart: unknown) => {
      const { id, spec } = chartOf(chart)
      updateChart(documentOf(run), { ...standing(run, sheetId, id), spec: placed(run, sheetId, spec) })
    },
    removeChart: (chart: unknown) => {
      removeChart(documentOf(run), standing(run, sheetId, chartOf(chart).id))
    },
  }
}

/** The chart of this sheet with an id. */
function standing(run: Run, sheetId: string, id: string | undefined): ChartItem {
  const charts = chartsOf(documentOf(run), sheetId)
  return charts.find(chart => chart.id === id) ?? fail('The chart is not on this sheet.')
}

function placed(run: Run, sheetId: string, spec: ChartSpec): ChartSpec {
  const { getters } = documentOf(run).model
  const { row, col } = spec.place
  if (row < 0 || row >= getters.getNumberRows(sheetId)) fail(`Argument out of range: ${row + 1}`)
  if (col < 0 || col >= getters.getNumberCols(sheetId)) fail(`Argument out of range: ${col + 1}`)
  return spec
}
