// 高潜力客户: who grows and is not large yet.
import type { PortfolioView } from '../../contract/portfolio'
import { useFigures } from '../figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { type Choose, CustomerRow } from './customer-row'
import { useValueFacts } from './value-facts'

type PromisingFoldProps = { view: PortfolioView; onChoose: Choose }

export const PromisingFold = ({ view: { promising }, onChoose }: PromisingFoldProps) => {
  const { portfolio } = useSession().text
  const { short, figure } = useFigures()
  const say = useValueFacts()
  const { promising: words, ranking } = portfolio
  const { list, count, unknown } = promising
  return (
    <Fold title={words.title} conclusion={words.conclusion(count)}>
      {count === 0 && <p class="soft">{words.none}</p>}
      <ul class="rows">
        {list.map(one => (
          <CustomerRow
            key={one.customer}
            of={one}
            figure={figure(one.growth, say.change)}
            onChoose={onChoose}
            facts={[
              say.abc(one.abc),
              words.amounts(short(one.before.revenue), short(one.now.revenue)),
              words.bought(one.before.days, one.now.days),
              say.risk(one.risk),
            ]}
          />
        ))}
      </ul>
      {count > list.length && <p class="soft num">{ranking.listed(count, list.length)}</p>}
      {unknown > 0 && <p class="soft num">{words.unknown(unknown)}</p>}
    </Fold>
  )
}
