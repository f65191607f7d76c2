// 人和货先给谁: value × potential less risk, every term in sight.
import type { PortfolioView } from '../../contract/portfolio'
import { useFigures } from '../figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { type Choose, CustomerRow } from './customer-row'

type RankingFoldProps = { view: PortfolioView; onChoose: Choose }

export const RankingFold = ({ view: { ranking }, onChoose }: RankingFoldProps) => {
  const { portfolio } = useSession().text
  const { short, exact, share } = useFigures()
  const { ranking: words, bases, potentials, risks } = portfolio
  const { ranked, count, negative, unknown, basis } = ranking
  const [first] = ranked
  return (
    <Fold title={words.title} conclusion={first === undefined ? '' : words.conclusion(first.name)}>
      {first === undefined && <p class="soft">{words.none}</p>}
      <ul class="rows">
        {ranked.map(one => (
          <CustomerRow
            key={one.customer}
            of={one}
            figure={short(one.score)}
            hint={exact(one.score)}
            onChoose={onChoose}
            facts={[
              words.value(bases[basis], short(one.value)),
              words.times(one.factor, potentials[one.potential]),
              words.less(share(one.riskShare, 0), risks[one.risk]),
            ]}
          />
        ))}
      </ul>
      {count > ranked.length && <p class="soft num">{words.listed(count, ranked.length)}</p>}
      {negative > 0 && <p class="soft num">{words.negative(negative)}</p>}
      {unknown > 0 && <p class="soft num">{words.unknown(unknown)}</p>}
    </Fold>
  )
}
