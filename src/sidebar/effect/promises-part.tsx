// Promises kept: in all, by customer and by owner, the lowest rate first.
import type { KeptGroup, PromisesKept } from '../../core/effect/promises'
import { useFigures } from '../figures'
import { FigureRow } from '../parts/figure-row'
import { Fold } from '../parts/fold'
import { usePromiseRate } from '../reminders/standing/promise-rate'
import { useSession } from '../session'

export const PromisesPart = ({ promises: { all, customers, owners } }: { promises: PromisesKept }) => {
  const { effect: words } = useSession().text
  const rate = usePromiseRate()
  return (
    <Fold title={words.promises} conclusion={rate(all)}>
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
