// A button of the title bar that opens a small panel under itself; a click elsewhere or Escape closes it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type PopoverProps = {
  label: string
  name: string
  face: ComponentChildren
  children: ComponentChildren
  /** Told each time the panel opens. */
  onOpen?(): void
}

export function Popover({ label, name, face, children, onOpen }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', leave, true)
    addEventListener('focusin', leave)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('pointerdown', leave, true)
      removeEventListener('focusin', leave)
      removeEventListener('keydown', onKey)
    }
  }, [open])
  const toggle = () => {
    if (!open) onOpen?.()
    setOpen(!open)
  }
  return (
    <div class="popover-anchor" ref={box} data-popover={name}>
      <button
        ref={button}
        type="button"
        class="bar-button"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={toggle}
      >
        {face}
      </button>
      {open && <div class="popover-panel">{children}</div>}
    </div>
  )
}
