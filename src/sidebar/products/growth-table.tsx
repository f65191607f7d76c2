// Growth by product, industry or region: revenue, change against the year before, margin; shares and counts below each name.
import type { ProductTable, ProductTrait } from '../../contract/portfolio'
import type { GrowthGroup } from '../../core/products/types'
import { useFigures } from '../figures'
import { useValueFacts } from '../portfolio/value-facts'
import { useSession } from '../session'

type GrowthTableProps = { table: ProductTable; by: ProductTrait }

export const GrowthTable = ({ table, by }: GrowthTableProps) => {
  const { products: words } = useSession().text
  const { compact, exact } = useFigures()
  const { groups, count, rest, total } = table
  return (
    <table class="table kept num">
      <thead>
        <tr>
          <th scope="col">{words.traits[by]}</th>
          <th scope="col">{words.columns.revenue}</th>
          <th scope="col">{words.columns.growth}</th>
          <th scope="col">{words.columns.margin}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(group => (
          <GroupRow key={group.name} group={group} name={group.name === '' ? words.blank[by] : group.name} />
        ))}
        {count > groups.length && (
          <tr>
            <th scope="row">{words.rest(count - groups.length)}</th>
            <td title={exact(rest.revenue)}>{compact(rest.revenue)}</td>
            <td />
            <td />
          </tr>
        )}
        <GroupRow group={total} name={words.total} whole />
      </tbody>
    </table>
  )
}

const GroupRow = ({ group, name, whole }: { group: GrowthGroup; name: string; whole?: boolean }) => {
  const { text } = useSession()
  const { products: words, common } = text
  const { compact, exact, share, short, figure, reason } = useFigures()
  const say = useValueFacts()
  const { revenue, before, n, customers, growth, margin } = group
  const shares =
    group.share.value === null || whole === true
      ? ''
      : words.shares(
          share(group.share.value, 0),
          figureShare(group, value => share(value, 0)),
        )
  const facts = n === 0 ? words.gone(short(before)) : words.rows(n, customers)
  return (
    <tr>
      <th scope="row">
        {whole === true ? <b>{name}</b> : name}
        <div class="soft">{[shares, facts].filter(fact => fact !== '').join(common.comma)}</div>
      </th>
      <td title={exact(revenue)}>{compact(revenue)}</td>
      <td title={exact(before)}>
        {group.isNew && whole !== true ? words.isNew : figure(growth, say.change)}
      </td>
      <td title={reason(margin)}>{figure(margin, value => share(value, 0))}</td>
    </tr>
  )
}

const figureShare = ({ profitShare }: GrowthGroup, print: (value: number) => string): string =>
  profitShare.value === null ? '' : print(profitShare.value)
