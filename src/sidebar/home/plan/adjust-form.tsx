// Another amount for one customer's plan: what it becomes and why; the frozen one stays on record.
import { useState } from 'preact/hooks'
import type { PlannedLine } from '../../../contract/collection'
import { decimalsOf } from '../../../core/money'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { readAmount } from '../../more/settings/settings-form'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { useSession } from '../../session'

type AdjustFormProps = { line: PlannedLine; onDone: () => void; onNo: () => void }

export const AdjustForm = ({ line, onDone, onNo }: AdjustFormProps) => {
  const { text, currency, tell } = useSession()
  const { busy, act } = useAct()
  const { exact } = useFigures()
  const decimals = decimalsOf(currency)
  const [amount, setAmount] = useState((line.plan / 10 ** decimals).toFixed(decimals))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { plan: words, common, more } = text
  const read = readAmount(amount, currency)
  const save = async () => {
    setTried(true)
    if (read === null || reason.trim() === '') return
    const input = {
      customer: line.customer,
      seen: line.plan,
      plan: read,
      reason: reason.trim().slice(0, 300),
    }
    const done = await act('plan.adjust', input)
    if (done !== null) tell({ kind: 'done', text: words.adjustedTo(done.name, exact(done.plan)) })
    onDone()
  }
  return (
    <div class="editor">
      <TextField
        label={words.newPlan}
        kind="numeric"
        value={amount}
        wrong={tried && read === null ? more.settings.notAmount : undefined}
        onChange={setAmount}
      />
      <TextField
        label={words.reason}
        value={reason}
        long
        wrong={tried && reason.trim() === '' ? words.reasonNeeded : undefined}
        onChange={setReason}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void save()}>
          {common.buttons.save}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {common.buttons.cancel}
        </Button>
      </div>
    </div>
  )
}
