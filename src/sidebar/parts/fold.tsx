// A fold-out that still informs while closed: its one-line conclusion stays in sight.
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from './icon'

type FoldProps = {
  title: string
  chip?: ComponentChildren
  conclusion?: string
  startsOpen?: boolean
  children: ComponentChildren
}

export const Fold = ({ title, chip, conclusion, startsOpen, children }: FoldProps) => {
  const [open, setOpen] = useState(startsOpen ?? false)
  const inside = useId()
  return (
    <section class="fold">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={inside} onClick={() => setOpen(!open)}>
          <span>
            <b>{title}</b> {chip}
          </span>
          <Icon name={open ? 'open' : 'closed'} />
        </button>
      </h2>
      {conclusion !== undefined && conclusion !== '' && <p class="soft">{conclusion}</p>}
      <div id={inside} hidden={!open} class="inside">
        {open && children}
      </div>
    </section>
  )
}
