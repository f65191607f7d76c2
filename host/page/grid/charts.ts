// Charts on the grid: the library that draws them, and of the engine's menu on a chart what Sheets has too.
import { registries } from '@odoo/o-spreadsheet'
import { BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js'

/** The engine's window for a chart would make of it what no script of Sheets knows. */
const KEPT = new Set(['copy', 'cut', 'delete'])
const DOUBLE_CLICK = 'class="o-chart-container w-100 h-100" t-on-dblclick="onDoubleClick"'

/** Call before the first Model. */
export function drawCharts(): void {
  Chart.register(...registerables)
  // The engine looks for it there, with its parts on it as in the library's own script for pages.
  Object.assign(globalThis, { Chart: Object.assign(Chart, { BarController, BarElement, Tooltip }) })
  const chart = registries.figureRegistry.get('chart')
  registries.figureRegistry.replace('chart', {
    ...chart,
    menuBuilder: (figureId, env) => chart.menuBuilder(figureId, env).filter(({ id }) => KEPT.has(id)),
  })
}

/** The engine's templates without the double click that opens that window. Throws when the engine no longer has it. */
export function withoutChartWindow(templates: string): string {
  if (!templates.includes(DOUBLE_CLICK)) throw new Error("The engine's chart has no double click")
  return templates.replace(DOUBLE_CLICK, 'class="o-chart-container w-100 h-100"')
}
