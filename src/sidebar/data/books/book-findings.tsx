// What of 交易, 服务, 费用, 人员 and 满意度 cannot be read, by cause; a click goes to the cell, another takes it for what it is.
import type { BookFindingGroup, BookFindings } from '../../../contract/books'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { TickOff } from '../findings/tick-off'
import { useAcknowledge } from '../findings/use-legacy'
import { BookCell, useBookPlace } from './book-cell'

const FIRST = 20

type FoldsProps = { books: readonly BookFindings[]; onChanged: () => void }

export const BookFindingFolds = ({ books, onChanged }: FoldsProps) => {
  const { text } = useSession()
  const { books: words } = text
  return (
    <>
      {books.map(found => {
        const { book, sheet, status, missing } = found
        if (status === 'gone')
          return (
            <p key={book} class="wrong">
              {words.gone(sheet)}
            </p>
          )
        if (status === 'columns-missing')
          return (
            <p key={book} class="wrong">
              {words.missing(sheet, missing.map(field => words.fields[field]).join(text.common.list))}
            </p>
          )
        const count = found.groups.reduce((sum, group) => sum + group.count, 0)
        return count === 0 ? null : (
          <Fold key={book} title={words.findings(sheet, count)}>
            {found.groups.map(group => (
              <Cause key={group.code} book={book} group={group} onChanged={onChanged} />
            ))}
          </Fold>
        )
      })}
    </>
  )
}

type CauseProps = { book: BookFindings['book']; group: BookFindingGroup; onChanged: () => void }

const Cause = ({ book, group, onChanged }: CauseProps) => {
  const { text } = useSession()
  const { busy, act } = useAct()
  const placeText = useBookPlace()
  const { books: words } = text
  const { legacy } = text.data
  const { code, seen, count } = group
  const title = words.problems[code]
  const acknowledge = useAcknowledge({
    acknowledge: key => {
      const what = `${words.names[book]}${text.common.dot}${title}`
      return act('books.acknowledge', { book, code, key, seen, what })
    },
    withdraw: (key, only) => act('books.withdraw', { book, code, key, ...only }),
    onChanged,
  })
  return (
    <section class="num">
      <b>{title}</b>
      <ul class="cells">
        {group.problems.slice(0, FIRST).map(problem => (
          <li class="with-act" key={`${problem.row} ${problem.field}`}>
            <BookCell book={book} problem={problem} />
            <TickOff place={placeText(problem)} busy={busy} onTick={() => void acknowledge(problem.key)} />
          </li>
        ))}
      </ul>
      {count > FIRST && <p class="soft">{text.data.more(count - FIRST)}</p>}
      <div class="actions">
        <Button
          kind="small"
          label={text.common.about(legacy.all(count), title)}
          disabled={busy}
          onClick={() => void acknowledge(null)}
        >
          {legacy.all(count)}
        </Button>
      </div>
    </section>
  )
}
