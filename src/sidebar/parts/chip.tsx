// A state in a word, with its colour.
import type { ComponentChildren } from 'preact'

export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'hold'

export const Chip = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <span class={`chip ${tone}`}>{children}</span>
)
