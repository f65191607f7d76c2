// 历史遗留 of one of the other sheets, by cause, and the way back; part of the fold of the ledger's own.
import type { BookFindings } from '../../../contract/books'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { useSession } from '../../session'
import { BookCell } from './book-cell'

const FIRST = 20

type BookAcknowledgedProps = { found: BookFindings; onChanged: () => void }

export const BookAcknowledged = ({ found: { book, acknowledged }, onChanged }: BookAcknowledgedProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { books: words } = text
  const { legacy } = text.data
  const withdraw = async (code: (typeof acknowledged)[number]['code']) => {
    const done = await act('books.withdraw', { book, code, key: null })
    if (done === null) return
    tell({ kind: 'done', text: legacy.backDone(done.withdrawn) })
    onChanged()
  }
  return (
    <>
      {acknowledged.map(({ code, count, problems, by, on }) => {
        const title = `${words.names[book]} · ${words.problems[code]}`
        return (
          <section key={code} class="num">
            <div class="spread">
              <b>{title}</b>
              <Button
                kind="small"
                label={legacy.backOf(title)}
                disabled={busy}
                onClick={() => void withdraw(code)}
              >
                {legacy.back(count)}
              </Button>
            </div>
            <p class="soft">{legacy.by(by, on)}</p>
            <ul class="cells">
              {problems.slice(0, FIRST).map(problem => (
                <li key={`${problem.row} ${problem.field}`}>
                  <BookCell book={book} problem={problem} />
                </li>
              ))}
            </ul>
            {count > FIRST && <p class="soft">{text.data.more(count - FIRST)}</p>}
          </section>
        )
      })}
    </>
  )
}
