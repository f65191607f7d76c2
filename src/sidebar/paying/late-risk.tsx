// What is not due yet by how likely it is paid late, and what that rests on: in ⑤ of a customer, and for all on 经常迟付.
import type { LateBasis, LateItem, LateRisk } from '../../core/receivables/paying/late-risk'
import { formatChance, formatShare, of100 } from '../../text/format'
import { useFigures } from '../figures'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

const MOST = 5

/** Of one customer. */
export const LateRiskFacts = ({ risk: { basis, items } }: { risk: LateRisk }) => {
  const words = useSession().text.lateRisk
  if (items.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <LateItems items={items.slice(0, MOST)} />
      {items.length > MOST && <p class="soft num">{words.more(items.length - MOST)}</p>}
      <LateBasisText basis={basis} />
    </>
  )
}

/** `names`: of several customers, each by name. */
export const LateItems = ({ items, names = false }: { items: readonly LateItem[]; names?: boolean }) => {
  const { text } = useSession()
  const { short } = useFigures()
  const { lateRisk: words, paying } = text
  return (
    <ul class="rows">
      {items.map(({ sheet, row, name, item, open, due, chance, late, known }) => (
        <li key={`${row} ${sheet} ${item}`}>
          <div class="grow">
            <NameLine name={names ? name : item}>
              <span class="num">{short(open)}</span>
            </NameLine>
            <p class="num">{words.chance(of100(chance))}</p>
            <FactsLine
              facts={[names ? item : '', words.due(due), known > 0 ? paying.times(known, late) : '']}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

export const LateBasisText = ({ basis }: { basis: LateBasis }) => {
  const words = useSession().text.lateRisk
  if (basis.by === 'customer')
    return <p class="soft">{words.byCustomer[basis.reason](basis.n, basis.late)}</p>
  const { n, late, from, backTest } = basis
  return (
    <p class="soft">
      {words.basis(n, late)}
      {words.backTest(from, backTest.n, formatChance(backTest.expected), formatShare(backTest.came, 0))}
    </p>
  )
}
