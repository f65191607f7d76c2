// 半年前后: profit and cost to serve of the last six months against the same days a year before.
import type { PortfolioView } from '../../contract/portfolio'
import type { HalfYear } from '../../core/portfolio/before-after'
import { useFigures } from '../figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

export const HalvesFold = ({ view: { halves } }: { view: PortfolioView }) => {
  const { portfolio, classes, common } = useSession().text
  const { compact, exact, share, figure, reason } = useFigures()
  const { halves: words, measures } = portfolio
  const { now, before } = halves
  if (before.sales === 0)
    return (
      <Fold title={words.title} conclusion={common.none}>
        <p class="soft">{words.none}</p>
      </Fold>
    )
  const whole = (value: number) => share(value, 1)
  const spanOf = ({ period }: HalfYear) => classes.span(period.from, period.to)
  const money = ['grossProfit', 'costToServe', 'financing', 'netProfit'] as const
  const rows: { name: string; cell: (half: HalfYear) => string; hint: (half: HalfYear) => string }[] = [
    {
      name: measures.revenue,
      cell: half => compact(half.revenue),
      hint: half => exact(half.revenue),
    },
    ...money.map(name => ({
      name: measures[name],
      cell: (half: HalfYear) => figure(half[name], compact),
      hint: (half: HalfYear) => figure(half[name], exact) + reason(half[name]),
    })),
    {
      name: words.servedShare,
      cell: half => figure(half.servedShare, whole),
      hint: half => reason(half.servedShare),
    },
    { name: words.onLarge, cell: half => figure(half.onLarge, whole), hint: half => reason(half.onLarge) },
    {
      name: words.eating,
      cell: half => figure(half.eating, n => words.people(n, half.eating.n)),
      hint: half => reason(half.eating),
    },
  ]
  return (
    <Fold
      title={words.title}
      conclusion={
        now.netProfit.value === null || before.netProfit.value === null
          ? reason(now.netProfit) || reason(before.netProfit)
          : words.conclusion(compact(before.netProfit.value), compact(now.netProfit.value))
      }
    >
      <p class="soft num">{words.spans(spanOf(before), spanOf(now))}</p>
      <table class="table kept num">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell, hint }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td title={hint(before)}>{cell(before)}</td>
              <td title={hint(now)}>{cell(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  )
}
