// A sentence that has to be written before something is done: why, and the button that does it.
import { useState } from 'preact/hooks'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { useSession } from '../session'

type ReasonFormProps = {
  title: string
  text: string
  label: string
  hint?: string
  /** What is said when nothing was written. */
  needed: string
  yes: string
  busy: boolean
  onYes: (reason: string) => void
  onNo: () => void
}

export const ReasonForm = ({ title, text, label, hint, needed, yes, busy, onYes, onNo }: ReasonFormProps) => {
  const { buttons } = useSession().text.common
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isWritten = reason.trim() !== ''
  const done = () => {
    setTried(true)
    if (isWritten) onYes(reason.trim().slice(0, 300))
  }
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      <TextField
        label={label}
        value={reason}
        onChange={setReason}
        long
        hint={hint}
        wrong={tried && !isWritten ? needed : undefined}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={done}>
          {yes}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {buttons.cancel}
        </Button>
      </div>
    </section>
  )
}
