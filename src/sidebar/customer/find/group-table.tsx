// One line a group: how many customers, what is open, what is overdue; a click looks at that group only.
import type { FindView } from '../../../contract/find'
import type { Grouping } from '../../../core/accounts/find/groups'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type GroupTableProps = {
  view: FindView
  by: Grouping
  nameOf: (value: string) => string
  onChoose: (value: string) => void
}

export const GroupTable = ({ view, by, nameOf, onChoose }: GroupTableProps) => {
  const { find } = useSession().text
  const { compact, exact } = useFigures()
  return (
    <>
      <table class="table num">
        <thead>
          <tr>
            <th scope="col">{find.groupings[by]}</th>
            <th scope="col">{find.columns.customers}</th>
            <th scope="col">{find.columns.balance}</th>
            <th scope="col">{find.columns.overdue}</th>
          </tr>
        </thead>
        <tbody>
          {view.groups.map(({ value, customers, balance, overdue }) => (
            <tr key={value}>
              <th scope="row">
                <Button kind="link" label={find.onlyThese(nameOf(value))} onClick={() => onChoose(value)}>
                  {nameOf(value)}
                </Button>
              </th>
              <td>{customers}</td>
              <td title={exact(balance)}>{compact(balance)}</td>
              <td title={exact(overdue)} class={overdue > 0 ? 'up' : ''}>
                {compact(overdue)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.groupCount > view.groups.length && (
        <p class="soft">{find.moreGroups(view.groupCount - view.groups.length)}</p>
      )}
    </>
  )
}
