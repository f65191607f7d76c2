// A modal window of the page: Escape and the cross close it, the browser keeps the focus inside.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type DialogProps = {
  title: string
  size: 'small' | 'large'
  /** Name of the cross; without it the window can only be left by its own buttons. */
  closeLabel?: string
  onClose(): void
  children: ComponentChildren
}

export function Dialog({ title, size, closeLabel, onClose, children }: DialogProps) {
  const window = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    window.current?.showModal()
    // Without this the cross would be focused, with a ring around it.
    window.current?.focus()
  }, [])
  return (
    <dialog ref={window} tabIndex={-1} class={`window window-${size}`} aria-label={title} onClose={onClose}>
      <header class="window-head">
        <h2>{title}</h2>
        {closeLabel !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={onClose}
          >
            ✕
          </button>
        )}
      </header>
      {children}
    </dialog>
  )
}
