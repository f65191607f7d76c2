// A key figure: its name, the figure, and up to two quiet lines on how to read it.
import type { ComponentChildren } from 'preact'

type FigureCardProps = {
  name: string
  figure: string
  /** The exact figure or the formula, on hover. */
  hint?: string | undefined
  tone?: 'bad' | undefined
  /** Opens what is behind it; `spoken` is said after the figure. */
  open?: { spoken: string; onOpen: () => void }
  children?: ComponentChildren
}

export const FigureCard = ({ name, figure, hint, tone, open, children }: FigureCardProps) => (
  <div class="figure num" title={hint}>
    <dt>{name}</dt>
    <dd>
      {open === undefined ? (
        <b class={tone ?? ''}>{figure}</b>
      ) : (
        <button type="button" class="whole-card" onClick={open.onOpen}>
          <b class={tone ?? ''}>{figure}</b>
          <span class="unseen">{open.spoken}</span>
        </button>
      )}
      {children}
    </dd>
  </div>
)
