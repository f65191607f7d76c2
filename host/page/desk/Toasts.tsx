// Short messages at the lower right, as spreadsheet.toast shows them; each goes by itself or on a click.
import { useEffect } from 'preact/hooks'
import { Icon } from '../parts/Icon'
import type { Words } from '../words'

export type Toast = { id: number; title: string; message: string; action?: { label: string; run(): void } }

const SHOWN_MS = 8000
/** A long message stays until it can have been read. */
const READ_MS_PER_CHARACTER = 150

type ToastsProps = { toasts: Toast[]; words: Words; dismiss(id: number): void }

export function Toasts({ toasts, words, dismiss }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(toast => (
        <ToastCard key={toast.id} toast={toast} words={words} dismiss={dismiss} />
      ))}
    </div>
  )
}

function ToastCard({ toast, words, dismiss }: Omit<ToastsProps, 'toasts'> & { toast: Toast }) {
  const { id, title, message, action } = toast
  useEffect(() => {
    const shown = Math.max(SHOWN_MS, message.length * READ_MS_PER_CHARACTER)
    const timer = setTimeout(() => dismiss(id), shown)
    return () => clearTimeout(timer)
  }, [id, message, dismiss])
  return (
    <div class="toast-card">
      <div>
        {title !== '' && <strong>{title}</strong>}
        <p>{message}</p>
        {action && (
          <button type="button" class="link" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
      <button type="button" class="icon-button" aria-label={words.close} onClick={() => dismiss(id)}>
        <Icon name="cross" />
      </button>
    </div>
  )
}
