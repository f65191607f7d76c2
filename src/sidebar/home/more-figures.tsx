// 更多指标: the figures beside the simple DSO, each with what it means, or why it is — .
import type { CollectionFigures } from '../../core/receivables/collection/collection'
import { useFigures } from '../figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

type Line = { name: string; text: string; value: string; note: string }

export const MoreFigures = ({ collection }: { collection: CollectionFigures }) => {
  const { text } = useSession()
  const lines = useLines(collection)
  return (
    <Fold title={text.behind.collection.title}>
      <ul class="rows">
        {lines.map(({ name, text: meaning, value, note }) => (
          <li key={name}>
            <div class="grow">
              <div class="name-line">
                <b class="grow">{name}</b>
                <b class="num">{value}</b>
              </div>
              {note !== '' && <p class="num">{note}</p>}
              <p class="soft">{meaning}</p>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

const useLines = (collection: CollectionFigures): Line[] => {
  const { text } = useSession()
  const { figure, reason, share } = useFigures()
  const { collection: names, ...words } = text.behind
  const days = (value: number) => text.common.days(Math.round(value))
  const { countback, bestPossible, delinquent, overdueShare, effectiveness, turnover } = collection
  const since = (on: string | null) => (on === null ? '' : words.since(on))
  return [
    {
      ...names.countback,
      value: figure(countback, value => (countback.atLeast ? words.atLeast(days(value)) : days(value))),
      note: countback.atLeast ? words.historyShort : reason(countback),
    },
    { ...names.bestPossible, value: figure(bestPossible, days), note: reason(bestPossible) },
    { ...names.delinquent, value: figure(delinquent, days), note: reason(delinquent) },
    { ...names.overdueShare, value: figure(overdueShare, share), note: reason(overdueShare) },
    {
      ...names.effectiveness,
      value: figure(effectiveness, share),
      note: reason(effectiveness) || since(effectiveness.since),
    },
    {
      ...names.turnover,
      value: figure(turnover, value => words.times(value.toFixed(1))),
      note: reason(turnover) || since(turnover.since),
    },
  ]
}
