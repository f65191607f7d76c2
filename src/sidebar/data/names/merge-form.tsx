// 是同一家: which name stays, whether it is written into the sheets, and what that does, before anything happens.
import { useState } from 'preact/hooks'
import type { DuplicatesView } from '../../../contract/duplicates'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { ChoiceField, Tick } from '../../parts/field'
import { useSession } from '../../session'

type MergeFormProps = {
  pair: DuplicatesView['pairs'][number]
  onCancel: () => void
  onMerged: () => void
}

export const MergeForm = ({ pair: { a, b }, onCancel, onMerged }: MergeFormProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [staying, setStaying] = useState<'a' | 'b'>('a')
  const [write, setWrite] = useState(false)
  const [asking, setAsking] = useState(false)
  const { duplicates: words } = text.who
  const [stays, goes] = staying === 'a' ? [a, b] : [b, a]
  const where = goes.cells.map(({ sheet, cells }) => words.ask.sheet(sheet, cells)).join(text.common.list)
  const merge = async () => {
    setAsking(false)
    const done = await act('duplicates.merge', { key: goes.key, customer: stays.key, write })
    if (done === null) return
    const rest = done.left > 0 ? [words.left(done.left)] : []
    tell({ kind: 'done', text: [words.merged(stays.name, done.written), ...rest].join(text.data.between) })
    onMerged()
  }
  return (
    <>
      <ChoiceField
        label={words.ask.stays}
        value={staying}
        choices={[
          { value: 'a', name: a.name },
          { value: 'b', name: b.name },
        ]}
        onChange={setStaying}
      />
      {where !== '' && (
        <Tick label={words.ask.write} hint={words.ask.writeHint} on={write} onChange={setWrite} />
      )}
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
          {words.ask.yes}
        </Button>
        <Button onClick={onCancel}>{text.common.buttons.cancel}</Button>
      </div>
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[
            words.ask.together(goes.name, stays.name),
            write && where !== '' ? words.ask.cells(goes.name, stays.name, where) : words.ask.noCells,
          ]}
          yes={words.ask.yes}
          onYes={() => void merge()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
