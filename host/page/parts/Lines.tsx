// The list at the left of a window: one line is chosen, arrow keys go to the next.
import type { ComponentChildren } from 'preact'

type LinesProps<T> = {
  label: string
  lines: T[]
  chosen: T
  choose(id: number): void
  children(line: T): ComponentChildren
}

export function Lines<T extends { id: number }>({ label, lines, chosen, choose, children }: LinesProps<T>) {
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const next = lines[lines.indexOf(chosen) + step]
    if (next === undefined) return
    event.preventDefault()
    choose(next.id)
    if (event.currentTarget instanceof HTMLElement) {
      event.currentTarget.querySelector<HTMLElement>(`[data-line="${next.id}"]`)?.focus()
    }
  }
  return (
    <ul class="lines" aria-label={label} onKeyDown={onKey}>
      {lines.map(line => (
        <li key={line.id}>
          <button
            type="button"
            data-line={line.id}
            aria-current={line === chosen}
            onClick={() => choose(line.id)}
          >
            {children(line)}
          </button>
        </li>
      ))}
    </ul>
  )
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
