// The two charts of the history: a line by month, a doughnut by project, each with its legend in words.
import type { ChartConfiguration } from 'chart.js'
import { useMemo } from 'preact/hooks'
import type { AccountSummary } from '../../../core/accounts/types'
import { useFigures } from '../../figures'
import { CHART_COLOURS, ChartCanvas } from '../../parts/chart'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'

const GRID = '#eceff1'
const LABEL = { color: '#5f6368', font: { size: 10 } }

const EARLIER = '#80868b'

type MonthLineProps = { history: AccountSummary['history'] }

/** The year before lies beneath the last one, dashed, month over month. */
export const MonthLine = ({ history }: MonthLineProps) => {
  const { months, monthsBefore } = history
  const { text } = useSession()
  const { past: said } = useAccountSentences()
  const { lines } = text.past
  const { compact, exact } = useFigures()
  const words = text.customer.history
  const config = useMemo(
    (): ChartConfiguration<'line'> => ({
      type: 'line',
      data: {
        labels: months.map(({ month }) => month),
        datasets: [
          {
            label: lines.now,
            data: months.map(({ amount }) => amount),
            borderColor: CHART_COLOURS[0],
            backgroundColor: CHART_COLOURS[0],
            borderWidth: 2,
            pointRadius: 0,
            pointHitRadius: 12,
          },
          ...(monthsBefore.length === 0
            ? []
            : [
                {
                  label: lines.before,
                  data: monthsBefore.map(({ amount }) => amount),
                  borderColor: EARLIER,
                  backgroundColor: EARLIER,
                  borderWidth: 1.5,
                  borderDash: [4, 3],
                  pointRadius: 0,
                  pointHitRadius: 12,
                },
              ]),
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        scales: {
          x: { grid: { display: false }, ticks: { ...LABEL, maxTicksLimit: 3, maxRotation: 0 } },
          y: {
            beginAtZero: true,
            grid: { color: GRID },
            border: { display: false },
            ticks: { ...LABEL, maxTicksLimit: 4, callback: value => compact(Number(value)) },
          },
        },
        plugins: {
          tooltip: {
            displayColors: false,
            callbacks: { label: item => `${item.dataset.label} ${exact(item.parsed.y ?? 0)}` },
          },
        },
      },
    }),
    [months, monthsBefore],
  )
  const peak = Math.max(...months.map(({ amount }) => amount))
  const label = words.lineLabel(months[0]?.month ?? '', months[months.length - 1]?.month ?? '', exact(peak))
  return (
    <>
      <h3>{words.byMonth}</h3>
      <div class="chart line">
        <ChartCanvas config={config} label={label} />
      </div>
      {monthsBefore.length > 0 && (
        <div class="legend">
          <span>
            <i style={{ background: CHART_COLOURS[0] }} />
            {lines.now}
          </span>
          <span>
            <i style={{ background: EARLIER }} />
            {lines.before}
          </span>
        </div>
      )}
      <p>{said.trend(history)}</p>
    </>
  )
}

const SLICES = 5

type Project = { project: string; amount: number }

export const ProjectPie = ({ projects }: { projects: Project[] }) => {
  const { text } = useSession()
  const { compact, exact, share } = useFigures()
  const words = text.customer.history
  const slices = useMemo(() => largest(projects, words.otherProjects), [projects])
  const whole = slices.reduce((sum, slice) => sum + slice.amount, 0)
  const nameOf = ({ project }: Project) => (project === '' ? words.noProject : project)
  const config = useMemo(
    (): ChartConfiguration<'doughnut'> => ({
      type: 'doughnut',
      data: {
        labels: slices.map(nameOf),
        datasets: [
          { data: slices.map(({ amount }) => amount), backgroundColor: [...CHART_COLOURS], borderWidth: 1 },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        cutout: '58%',
        plugins: { tooltip: { displayColors: false, callbacks: { label: item => exact(item.parsed) } } },
      },
    }),
    [slices],
  )
  return (
    <>
      <h3>{words.byProject}</h3>
      <div class="pie">
        <div class="chart">
          <ChartCanvas config={config} label={words.pieLabel} />
        </div>
        <ul class="num">
          {slices.map((slice, index) => (
            <li key={slice.project} title={`${nameOf(slice)} ${exact(slice.amount)}`}>
              <i style={{ background: CHART_COLOURS[index] }} />
              <span class="cut">{nameOf(slice)}</span>
              <span class="soft">{whole === 0 ? compact(slice.amount) : share(slice.amount / whole)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** The largest projects, the rest in one; only what was sold for more than nothing. */
const largest = (projects: Project[], otherName: string): Project[] => {
  const sorted = projects.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount)
  if (sorted.length <= SLICES + 1) return sorted
  const other = sorted.slice(SLICES).reduce((sum, { amount }) => sum + amount, 0)
  return [...sorted.slice(0, SLICES), { project: otherName, amount: other }]
}
