// Chart.js with only the two charts used: the line of the history and the doughnut by project.
import {
  ArcElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { useEffect, useRef } from 'preact/hooks'

Chart.register(
  ArcElement,
  CategoryScale,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** The order colours are used in. */
export const CHART_COLOURS = ['#1a73e8', '#12b5cb', '#f9ab00', '#e8710a', '#9334e6', '#80868b'] as const

type ChartCanvasProps = { config: ChartConfiguration<'line'> | ChartConfiguration<'doughnut'>; label: string }

/** Draws on a canvas of the parent's size; `label` tells the same to who cannot see it. */
export const ChartCanvas = ({ config, label }: ChartCanvasProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    const chart = new Chart(canvas.current, config as ChartConfiguration)
    return () => chart.destroy()
  }, [config])
  return <canvas ref={canvas} role="img" aria-label={label} />
}
