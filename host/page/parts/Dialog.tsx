// A modal window of the page: Escape and the cross close it, the browser keeps the focus inside, and it goes back where it was.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './Icon'

type DialogProps = {
  title: string
  size: 'small' | 'medium' | 'large'
  /** Name of the cross; without it the window can only be left by its own buttons. */
  closeLabel?: string
  onClose(): void
  children: ComponentChildren
}

export function Dialog({ title, size, closeLabel, onClose, children }: DialogProps) {
  const window = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    window.current?.showModal()
    // Without this the cross would be focused, with a ring around it.
    window.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={window} tabIndex={-1} class={`window window-${size}`} aria-label={title} onClose={onClose}>
      <div class="window-head">
        <h2>{title}</h2>
        {closeLabel !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={onClose}
          >
            <Icon name="cross" />
          </button>
        )}
      </div>
      {children}
    </dialog>
  )
}
