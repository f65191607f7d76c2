// Approving or rejecting a write-off: what it will do, and the word that goes into the record.
import { useState } from 'preact/hooks'
import type { ShownAdjustment } from '../../../contract/adjustments'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { useSession } from '../../session'

type DecideFormProps = {
  one: ShownAdjustment
  way: 'approve' | 'reject'
  busy: boolean
  onYes: (reason: string) => void
  onNo: () => void
}

export const DecideForm = ({ one, way, busy, onYes, onNo }: DecideFormProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { decide: words, reasonNeeded, approve, reject } = text.adjustments
  const isNeeded = way === 'reject' || one.mayDecide !== 'yes'
  const isMissing = isNeeded && reason.trim() === ''
  const said = (way === 'approve' ? words.approve : words.reject)(
    one.name,
    one.what || text.receipts.noName,
    exact(one.amount),
  )
  return (
    <section class="card">
      <h2>{way === 'approve' ? words.approveTitle : words.rejectTitle}</h2>
      <p>{said}</p>
      <p class="soft">{one.entered.reason}</p>
      <TextField
        label={words.remark}
        hint={isNeeded ? undefined : words.remarkHint}
        value={reason}
        long
        wrong={tried && isMissing ? reasonNeeded : undefined}
        onChange={setReason}
      />
      <div class="actions">
        <Button
          kind={way === 'approve' ? 'primary' : 'danger'}
          disabled={busy}
          onClick={() => {
            setTried(true)
            if (!isMissing) onYes(reason.trim().slice(0, 300))
          }}
        >
          {way === 'approve' ? approve : reject}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {text.common.buttons.cancel}
        </Button>
      </div>
    </section>
  )
}
