// Promises kept: in all, by customer and by owner, the lowest rate first.
import { ENOUGH_PROMISES, type KeptGroup, type PromisesKept } from '../../core/effect/promises'
import { useFigures } from '../figures'
import { FigureRow } from '../parts/figure-row'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

export const PromisesPart = ({ promises: { all, customers, owners } }: { promises: PromisesKept }) => {
  const { effect: words, standing } = useSession().text
  const { share } = useFigures()
  const isKnown = all.value !== null && all.n >= ENOUGH_PROMISES
  const conclusion = isKnown ? standing.rate(share(all.value ?? 0, 0), all.n) : standing.rateUnknown(all.n)
  return (
    <Fold title={words.promises} conclusion={conclusion}>
      <Group title={words.byCustomer} group={customers} />
      <Group title={words.byOwner} group={owners} />
    </Fold>
  )
}

const Group = ({ title, group: { list, few } }: { title: string; group: KeptGroup }) => {
  const { effect: words, common } = useSession().text
  const { share } = useFigures()
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {list.map(({ name, kept, n, rate }) => (
          <FigureRow
            key={name}
            name={name === '' ? words.nobody : name}
            value={share(rate, 0)}
            facts={[words.kept(kept, n)]}
          />
        ))}
      </ul>
      {list.length === 0 && few === 0 && <p class="soft">{common.none}</p>}
      {few > 0 && <p class="soft num">{words.fewEach(few)}</p>}
    </>
  )
}
