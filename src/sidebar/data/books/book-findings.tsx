// What of 交易, 服务 and 费用 cannot be read, by cause; a click goes to the cell.
import type { BookFindings } from '../../../contract/books'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

const FIRST = 20

export const BookFindingFolds = ({ books }: { books: readonly BookFindings[] }) => {
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
              <Cause key={group.code} found={found} group={group} />
            ))}
          </Fold>
        )
      })}
    </>
  )
}

type CauseProps = { found: BookFindings; group: BookFindings['groups'][number] }

const Cause = ({ found: { book }, group }: CauseProps) => {
  const { text } = useSession()
  const { act } = useAct()
  const { exact } = useFigures()
  const { books: words } = text
  return (
    <section class="num">
      <b>{words.problems[group.code]}</b>
      <ul class="cells">
        {group.problems.slice(0, FIRST).map(({ row, field, header, value, expected }) => (
          <li key={`${row} ${field}`}>
            <Button kind="link" onClick={() => void act('books.goto', { book, at: { row, field } })}>
              {words.finding(words.row(row), header || words.fields[field], value)}
            </Button>
            {expected !== undefined && <span class="soft"> {words.expected(exact(expected))}</span>}
          </li>
        ))}
      </ul>
      {group.count > FIRST && <p class="soft">{text.data.more(group.count - FIRST)}</p>}
    </section>
  )
}
