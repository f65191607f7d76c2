// A sheet in use: what it holds, the columns understood, the way to it, and no longer using it.
import { useState } from 'preact/hooks'
import type { BookView } from '../../../contract/books'
import type { BookId } from '../../../core/books/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type State = Extract<BookView['state'], { status: 'here' | 'columns-missing' }>
type BookInUseProps = { book: BookId; state: State; onChanged: () => void }

export const BookInUse = ({ book, state, onChanged }: BookInUseProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { books: words } = text
  const release = async () => {
    setAsking(false)
    const done = await act('books.release', { book })
    if (done === null) return
    tell({ kind: 'done', text: words.released(done.sheet) })
    onChanged()
  }
  return (
    <>
      {state.status === 'here' ? (
        <Here book={book} state={state} />
      ) : (
        <p class="wrong">
          {words.missing(state.sheet, state.fields.map(field => words.fields[field]).join(text.common.list))}
        </p>
      )}
      <div class="actions">
        <Button
          kind="small"
          label={`${words.open}${text.common.comma}${words.names[book]}`}
          onClick={() => void act('books.goto', { book, at: null })}
        >
          {words.open}
        </Button>
        <Button
          kind="small"
          disabled={busy}
          label={`${words.release}${text.common.comma}${words.names[book]}`}
          onClick={() => setAsking(true)}
        >
          {words.release}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.askRelease.title}
          sentences={[words.askRelease.text(state.sheet)]}
          yes={words.askRelease.yes}
          onYes={() => void release()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}

type HereProps = { book: BookId; state: Extract<State, { status: 'here' }> }

const Here = ({ book, state: { sheet, columns, sums } }: HereProps) => {
  const { books: words } = useSession().text
  const { exact } = useFigures()
  const facts = [
    book === 'people' ? words.people(sums.rows) : words.rows(sums.rows, sums.customers),
    ...(sums.from === null || sums.to === null ? [] : [words.span(sums.from, sums.to)]),
    ...(sums.total === null ? [] : [words.total(exact(sums.total))]),
  ]
  return (
    <>
      <p>
        <b>{words.using(sheet)}</b>
      </p>
      <FactsLine facts={facts} />
      {sums.problems > 0 && <p class="soft num">{words.unread(sums.problems)}</p>}
      <Fold title={words.columns}>
        <dl class="facts">
          {columns.map(({ index, letter, header, field, unit }) => (
            <div class="fact" key={index}>
              <dt>{field === null ? words.unused : words.fields[field]}</dt>
              <dd>
                {words.column(letter, header)}
                {unit !== 1 && <span class="soft">{words.unit(unit)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </>
  )
}
