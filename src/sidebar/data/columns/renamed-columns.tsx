// Headers that say something else by now: told, and remembered in one click.
import type { RenamedColumn } from '../../../contract/columns'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type RenamedColumnsProps = { renamed: RenamedColumn[]; onChanged: () => void }

export const RenamedColumns = ({ renamed, onChanged }: RenamedColumnsProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.columns.renamed
  const remember = async () => {
    const columns = renamed.map(({ sheet, field, now }) => ({ sheet, field, column: now.column }))
    const done = await act('columns.mend', { columns })
    if (done === null) return
    tell({ kind: 'done', text: words.done(done.mended) })
    onChanged()
  }
  return (
    <section class="card">
      <h2>{words.title(renamed.length)}</h2>
      <p class="soft">{words.text}</p>
      <ul class="lines">
        {renamed.map(({ sheet, field, was, now }) => (
          <li key={`${sheet} ${field}`}>{words.line(was, now.header, now.letter)}</li>
        ))}
      </ul>
      <div class="actions">
        <Button disabled={busy} onClick={() => void remember()}>
          {words.mend}
        </Button>
      </div>
    </section>
  )
}
