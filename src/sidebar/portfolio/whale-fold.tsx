// 谁赚钱，谁吃利润: the whale curve with what it says in words, and those who eat most.
import type { ChartConfiguration } from 'chart.js'
import { useMemo } from 'preact/hooks'
import type { PortfolioView } from '../../contract/portfolio'
import type { WhalePoint } from '../../core/portfolio/whale'
import { useFigures } from '../figures'
import { CHART_COLOURS, ChartCanvas } from '../parts/chart'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { type Choose, CustomerRow } from './customer-row'

type WhaleFoldProps = { view: PortfolioView; onChoose: Choose }

export const WhaleFold = ({ view: { whale }, onChoose }: WhaleFoldProps) => {
  const { text, words: problems } = useSession()
  const { short, exact, share } = useFigures()
  const { whale: words, bases, measures, lacking } = text.portfolio
  if (whale.basis === null)
    return (
      <Fold title={words.title} conclusion={text.common.none}>
        <p class="soft">{lacking(measures.grossProfit, problems.figure[whale.reason])}</p>
      </Fold>
    )
  const { earning, eating, total, peakShare, unknown, eaters, basis } = whale
  return (
    <Fold
      title={words.title}
      conclusion={words.conclusion(earning.customers, eating.customers, short(0 - eating.amount + 0))}
    >
      {basis === 'gross' && <p class="soft">{words.gross}</p>}
      <h3>{words.chart(bases[basis])}</h3>
      <div class="chart line">
        <Curve
          points={whale.points}
          peak={earning.customers}
          label={words.label(whale.customers, exact(earning.amount), exact(total))}
        />
      </div>
      <ul class="lines num">
        <li>{words.peak(earning.customers, short(earning.amount), short(total))}</li>
        {peakShare !== null && eating.customers > 0 && <li>{words.share(share(peakShare, 0))}</li>}
        <li>
          {eating.customers > 0 ? words.eaten(eating.customers, short(0 - eating.amount)) : words.nobody}
        </li>
        {unknown > 0 && <li>{words.unknown(unknown)}</li>}
      </ul>
      {eaters.length > 0 && (
        <>
          <h3>{words.eaters}</h3>
          <ul class="rows">
            {eaters.map(one => (
              <CustomerRow
                key={one.customer}
                of={one}
                figure={short(one.amount)}
                hint={exact(one.amount)}
                facts={[]}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </>
      )}
    </Fold>
  )
}

const LABEL = { color: '#5f6368', font: { size: 10 } }

type CurveProps = { points: WhalePoint[]; peak: number; label: string }

/** The peak is marked. */
const Curve = ({ points, peak, label }: CurveProps) => {
  const { portfolio: words } = useSession().text
  const { compact, exact } = useFigures()
  const config = useMemo(
    (): ChartConfiguration<'line'> => ({
      type: 'line',
      data: {
        labels: points.map(({ customers }) => words.whale.axis(customers)),
        datasets: [
          {
            data: points.map(({ amount }) => amount),
            borderColor: CHART_COLOURS[0],
            backgroundColor: CHART_COLOURS[0],
            borderWidth: 2,
            pointRadius: points.map(({ customers }) => (customers === peak ? 3 : 0)),
            pointHitRadius: 12,
          },
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
            grid: { color: '#eceff1' },
            border: { display: false },
            ticks: { ...LABEL, maxTicksLimit: 4, callback: value => compact(Number(value)) },
          },
        },
        plugins: {
          tooltip: { displayColors: false, callbacks: { label: item => exact(item.parsed.y ?? 0) } },
        },
      },
    }),
    [points, peak],
  )
  return <ChartCanvas config={config} label={label} />
}
