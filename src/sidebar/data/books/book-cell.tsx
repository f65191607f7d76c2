// One cell of 交易, 服务, 费用 or 人员 that cannot be read, as a line that goes there.
import type { BookFindingGroup, BookFindings } from '../../../contract/books'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type Problem = BookFindingGroup['problems'][number]

/** Row, column and what stands there. */
export const useBookPlace = () => {
  const { books: words } = useSession().text
  return ({ row, field, header, value }: Problem): string =>
    words.finding(words.row(row), header || words.fields[field], value)
}

type BookCellProps = { book: BookFindings['book']; problem: Problem }

export const BookCell = ({ book, problem }: BookCellProps) => {
  const { books: words } = useSession().text
  const { act } = useAct()
  const { exact } = useFigures()
  const placeText = useBookPlace()
  const { row, field, expected, counted } = problem
  return (
    <div class="grow">
      <Button kind="link" onClick={() => void act('books.goto', { book, at: { row, field } })}>
        {placeText(problem)}
      </Button>
      {expected !== undefined && <span class="soft"> {words.expected(exact(expected))}</span>}
      {counted !== undefined && (
        <span class="soft"> {words.hours(String(Math.round(counted * 10) / 10))}</span>
      )}
    </div>
  )
}
