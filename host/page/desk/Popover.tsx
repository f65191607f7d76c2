// A button of the title bar that opens a small panel under itself; a click elsewhere or Escape closes it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type PopoverProps = { label: string; name: string; face: ComponentChildren; children: ComponentChildren }

export function Popover({ label, name, face, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false)
    }
    addEventListener('pointerdown', leave, true)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('pointerdown', leave, true)
      removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <div class="popover-anchor" ref={box} data-popover={name}>
      <button
        type="button"
        class="bar-button"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && <div class="popover-panel">{children}</div>}
    </div>
  )
}
