// The customers of one class, the largest first; a click opens his page, where the ledger has him.
import type { ClassesView, ClassRow } from '../../../contract/books'
import { useFigures } from '../../figures'
import { useSession } from '../../session'

type ClassListProps = { view: ClassesView; onChoose: (customer: string) => void }

export const ClassList = ({ view, onChoose }: ClassListProps) => {
  const { classes: words } = useSession().text
  return (
    <>
      <p class="num" role="status">
        {words.listed(view.listed, view.customers.length)}
      </p>
      <ul class="rows">
        {view.customers.map(row => (
          <li key={row.customer}>
            {row.inLedger ? (
              <button type="button" class="hit grow" onClick={() => onChoose(row.customer)}>
                <Facts row={row} />
              </button>
            ) : (
              <div class="hit grow">
                <Facts row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const Facts = ({ row }: { row: ClassRow }) => {
  const { text } = useSession()
  const { short, exact } = useFigures()
  const { classes: words, common } = text
  const { abc, segment, code } = row
  const facts = [
    row.lastOn === null ? words.none : words.row(row.purchases, row.lastOn),
    abc === null ? '' : words.abc.name(abc),
    segment === null || segment === 'asleep' ? '' : words.names[segment],
    code === null ? '' : words.code(code),
    row.inLedger ? '' : words.notInLedger,
  ]
  return (
    <>
      <span class="spread">
        <span class="cut">{row.name}</span>
        <span class="num" title={exact(row.amount)}>
          {short(row.amount)}
        </span>
      </span>
      <span class="soft num">{facts.filter(fact => fact !== '').join(common.dot)}</span>
    </>
  )
}
