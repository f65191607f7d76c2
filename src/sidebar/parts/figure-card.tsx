// A key figure: its name, the figure, and up to two quiet lines on how to read it.
import type { ComponentChildren } from 'preact'

type FigureCardProps = {
  name: string
  figure: string
  /** The exact figure or the formula, on hover. */
  hint?: string | undefined
  tone?: 'bad' | undefined
  children?: ComponentChildren
}

export const FigureCard = ({ name, figure, hint, tone, children }: FigureCardProps) => (
  <div class="figure num" title={hint}>
    <dt>{name}</dt>
    <dd>
      <b class={tone ?? ''}>{figure}</b>
      {children}
    </dd>
  </div>
)
