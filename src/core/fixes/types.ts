// 整理: cells that can be written better without changing what they say.
import type { CellChange } from '../undo/types'

/** Text that is a date or an amount becomes one; full width becomes half width; spaces around a text go. */
export type FixKind = 'text-date' | 'text-amount' | 'half-width' | 'spaces'

export type Fix = CellChange & { kind: FixKind }
