// 启用前后: overdue, its share, DSO and the cost of capital, the first day on record against today.
import { overdueShare, type SinceUse } from '../../core/effect/since'
import { useFigures } from '../figures'
import { FigureRow } from '../parts/figure-row'
import { useSession } from '../session'

export const SincePart = ({ since, rate }: { since: SinceUse; rate: number | null }) => {
  const { effect: words, common } = useSession().text
  const { short, exact, share, figure, reason } = useFigures()
  const { first, now, days, n, saved } = since
  if (first === null)
    return (
      <>
        <h2>{words.since}</h2>
        <p class="soft">{words.tooYoung}</p>
      </>
    )
  const [before, after] = [overdueShare(first), overdueShare(now)]
  const shown = (value: number | null, print: (value: number) => string) =>
    value === null ? common.none : print(value)
  const wholeDays = (value: number) => common.days(Math.round(value))
  const isLost = saved.value !== null && saved.value < 0
  return (
    <>
      <h2>{words.since}</h2>
      <p class="soft num">{words.days(first.on, now.on, days, n)}</p>
      <ul class="rows">
        <FigureRow
          name={words.share}
          value={words.arrow(shown(before, share), shown(after, share))}
          facts={[words.amount(short(now.overdue), short(now.balance))]}
        />
        <FigureRow
          name={words.overdue}
          value={words.arrow(short(first.overdue), short(now.overdue))}
          facts={[]}
        />
        <FigureRow
          name={words.dso}
          value={words.arrow(shown(first.dso, wholeDays), shown(now.dso, wholeDays))}
          facts={[]}
        />
        <FigureRow
          name={isLost ? words.lost : words.saved}
          value={figure(saved, amount => exact(Math.abs(amount)))}
          facts={[rate === null || saved.value === null ? reason(saved) : words.formula(share(rate))]}
        />
      </ul>
    </>
  )
}
