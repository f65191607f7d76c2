// Columns that are gone: each with the column that looks like it, one click to use that one.
import type { LostColumn } from '../../../contract/columns'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type LostColumnsProps = { lost: LostColumn[]; onChanged: () => void }

export const LostColumns = ({ lost, onChanged }: LostColumnsProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.columns.lost
  const use = async ({ sheet, field, was, likely }: LostColumn) => {
    if (likely === null) return
    const done = await act('columns.mend', { columns: [{ sheet, field, column: likely.column }] })
    if (done === null) return
    tell({ kind: 'done', text: words.done(was) })
    onChanged()
  }
  return (
    <section class="card warn">
      <h2>{words.title(lost.length)}</h2>
      <p class="soft">{words.text}</p>
      <ul class="rows">
        {lost.map(column => (
          <li key={`${column.sheet} ${column.field}`}>
            <div class="grow column">
              <b>{words.line(column.was)}</b>
              <div class="soft">{text.columns.sheet(column.sheet)}</div>
              {column.likely === null ? (
                <p class="soft">{words.unknown}</p>
              ) : (
                <Button disabled={busy} onClick={() => void use(column)}>
                  {words.mend(column.likely.letter, column.likely.header)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
