// 历史遗留: what somebody took for what it is, by cause, and the way back.
import type { AcknowledgedGroup, CheckView } from '../../../contract/data'
import { useAct } from '../../answers'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { BookAcknowledged } from '../books/book-acknowledged'
import { AcknowledgedCause, FIRST } from './acknowledged-cause'
import { FindingCell } from './finding-cell'
import { useWithdraw } from './use-legacy'

/** Of the ledger and of the other sheets. */
export const acknowledgedIn = ({ acknowledged, books }: CheckView): number =>
  [acknowledged, ...books.map(book => book.acknowledged)].flat().reduce((sum, { count }) => sum + count, 0)

type FoldProps = { view: CheckView; onChanged: () => void }

export const AcknowledgedFold = ({ view, onChanged }: FoldProps) => {
  const { legacy } = useSession().text.data
  const count = acknowledgedIn(view)
  return (
    <Fold title={legacy.title(count)} conclusion={legacy.text}>
      {view.acknowledged.map(group => (
        <Cause key={group.code} group={group} columns={view.columns} onChanged={onChanged} />
      ))}
      {view.books.map(found => (
        <BookAcknowledged key={found.book} found={found} onChanged={onChanged} />
      ))}
    </Fold>
  )
}

type CauseProps = { group: AcknowledgedGroup; columns: CheckView['columns']; onChanged: () => void }

const Cause = ({ group, columns, onChanged }: CauseProps) => {
  const { words } = useSession()
  const { busy, act } = useAct()
  const { code, problems } = group
  const withdraw = useWithdraw({ withdraw: key => act('data.withdraw', { code, key }), onChanged })
  return (
    <AcknowledgedCause
      title={words.data[code].title}
      group={group}
      busy={busy}
      onBack={() => void withdraw(null)}
    >
      {problems.slice(0, FIRST).map(problem => (
        <li
          key={`${problem.place.sheet} ${problem.place.row} ${problem.place.field ?? problem.place.column ?? ''}`}
        >
          <FindingCell problem={problem} columns={columns} />
        </li>
      ))}
    </AcknowledgedCause>
  )
}
