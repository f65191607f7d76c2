// Columns the ledger lacks, each with what it would bring; those ticked are added at the right after asking.
import { useState } from 'preact/hooks'
import type { ColumnsView } from '../../../contract/columns'
import type { LedgerField } from '../../../core/ledger/types'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Tick } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type OfferedColumnsProps = { offered: ColumnsView['offered']; onChanged: () => void }

export const OfferedColumns = ({ offered, onChanged }: OfferedColumnsProps) => {
  const { text, start, tell } = useSession()
  const { busy, act } = useAct()
  const [ticked, setTicked] = useState<LedgerField[]>([])
  const [asking, setAsking] = useState(false)
  const words = text.columns.offered
  const sheets = (start?.sheets ?? []).map(text.columns.sheet).join(text.common.list)
  const add = async () => {
    setAsking(false)
    const done = await act('columns.add', { fields: ticked })
    if (done === null) return
    tell({ kind: 'done', text: words.done(ticked.length) })
    onChanged()
  }
  return (
    <Fold title={words.title(offered.length)} conclusion={words.text}>
      {offered.map(({ field, brings }) => (
        <Tick
          key={field}
          label={text.fields[field]}
          hint={brings}
          on={ticked.includes(field)}
          onChange={on => setTicked(now => (on ? [...now, field] : now.filter(one => one !== field)))}
        />
      ))}
      <div class="actions">
        <Button disabled={busy || ticked.length === 0} onClick={() => setAsking(true)}>
          {words.add(ticked.length)}
        </Button>
      </div>
      {asking && (
        <AskDialog
          title={words.add(ticked.length)}
          sentences={[
            words.ask(ticked.length, sheets),
            ticked.map(field => text.fields[field]).join(text.common.list),
          ]}
          yes={words.add(ticked.length)}
          onYes={() => void add()}
          onNo={() => setAsking(false)}
        />
      )}
    </Fold>
  )
}
