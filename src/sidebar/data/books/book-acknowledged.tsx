// 历史遗留 of one of the other sheets, by cause, and the way back; part of the fold of the ledger's own.
import type { BookFindings } from '../../../contract/books'
import { useAct } from '../../answers'
import { useSession } from '../../session'
import { AcknowledgedCause, FIRST } from '../findings/acknowledged-cause'
import { useWithdraw } from '../findings/use-legacy'
import { BookCell } from './book-cell'

type BookAcknowledgedProps = { found: BookFindings; onChanged: () => void }

export const BookAcknowledged = ({ found: { book, acknowledged }, onChanged }: BookAcknowledgedProps) => (
  <>
    {acknowledged.map(group => (
      <Cause key={group.code} book={book} group={group} onChanged={onChanged} />
    ))}
  </>
)

type CauseProps = {
  book: BookFindings['book']
  group: BookFindings['acknowledged'][number]
  onChanged: () => void
}

const Cause = ({ book, group, onChanged }: CauseProps) => {
  const { books: words, common } = useSession().text
  const { busy, act } = useAct()
  const { code, problems } = group
  const withdraw = useWithdraw({ withdraw: key => act('books.withdraw', { book, code, key }), onChanged })
  return (
    <AcknowledgedCause
      title={`${words.names[book]}${common.dot}${words.problems[code]}`}
      group={group}
      busy={busy}
      onBack={() => void withdraw(null)}
    >
      {problems.slice(0, FIRST).map(problem => (
        <li key={`${problem.row} ${problem.field}`}>
          <BookCell book={book} problem={problem} />
        </li>
      ))}
    </AcknowledgedCause>
  )
}
