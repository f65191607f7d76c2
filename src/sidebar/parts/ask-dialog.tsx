// Asks once before something outward or final, saying exactly what will happen. Escape and 取消 mean no.
import { useEffect, useId, useRef } from 'preact/hooks'
import { useSession } from '../session'
import { Button } from './button'

type AskDialogProps = {
  title: string
  /** One sentence each. */
  sentences: string[]
  yes: string
  danger?: boolean
  onYes: () => void
  onNo: () => void
}

export const AskDialog = ({ title, sentences, yes, danger, onYes, onNo }: AskDialogProps) => {
  const { buttons } = useSession().text.common
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={onNo}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="actions">
        <Button kind={danger === true ? 'danger' : 'primary'} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{buttons.cancel}</Button>
      </div>
    </dialog>
  )
}
