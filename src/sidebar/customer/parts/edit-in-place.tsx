// A value of the sheet that is changed where it stands: a pencil, a box, 保存 and 取消; a change made meanwhile is shown, not lost.
import { useState } from 'preact/hooks'
import type { Input } from '../../../contract/inputs'
import type { SheetRow } from '../../../core/sheet-row'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { Icon } from '../../parts/icon'
import { useSession } from '../../session'

type EditInPlaceProps = {
  name: string
  customer: string
  /** Where it stands in the sheet, and how it is written there. */
  cell: SheetRow & { text: string }
  field: Input<'customer.edit'>['field']
  /** As shown. */
  value: string
  editable: boolean
  onEdited: () => void
}

export const EditInPlace = (props: EditInPlaceProps) => {
  const { basics } = useSession().text.customer
  const [editing, setEditing] = useState(false)
  const { name, value, editable } = props
  if (editing) {
    const done = () => {
      setEditing(false)
      props.onEdited()
    }
    return (
      <div>
        <dt class="unseen">{name}</dt>
        <dd>
          <Editor {...props} onDone={done} onCancel={() => setEditing(false)} />
        </dd>
      </div>
    )
  }
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <span class={value === '' ? 'soft' : ''}>{value === '' ? basics.blank : value}</span>
        {editable && (
          <Button kind="icon" label={basics.edit(name)} onClick={() => setEditing(true)}>
            <Icon name="pencil" />
          </Button>
        )}
      </dd>
    </div>
  )
}

type EditorProps = EditInPlaceProps & { onDone: () => void; onCancel: () => void }

const Editor = ({ name, customer, cell, field, onDone, onCancel }: EditorProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  // What stood there when editing began: the page may read the row again meanwhile.
  const [begun] = useState(cell)
  const [written, setWritten] = useState(cell.text)
  const [current, setCurrent] = useState<string | null>(null)
  const { basics } = text.customer
  const { buttons } = text.common

  const save = async () => {
    const before = current ?? begun.text
    const { sheet, row } = begun
    const result = await act('customer.edit', { customer, sheet, row, field, before, value: written })
    if (result === null) return
    if (result.status === 'changed-meanwhile') {
      setCurrent(result.current)
      return
    }
    tell({ kind: 'done', text: basics.saved(name) })
    onDone()
  }
  const changed =
    current === null ? undefined : current === '' ? basics.changedToBlank : basics.changed(current)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && field !== 'note' && !busy) void save()
  }
  return (
    <div class="editor">
      <TextField
        label={name}
        value={written}
        long={field === 'note'}
        wrong={changed}
        onKey={onKey}
        onChange={setWritten}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void save()}>
          {current === null ? buttons.save : basics.useMine}
        </Button>
        <Button disabled={busy} onClick={current === null ? onCancel : onDone}>
          {current === null ? buttons.cancel : basics.useTheirs}
        </Button>
      </div>
    </div>
  )
}
