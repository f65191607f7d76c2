// 看板: making it, opening it, what became of it at a refresh.
import * as v from 'valibot'

export const boardInputs = {
  /** Opens it; `again` brings back a board or charts that were deleted. */
  board: v.object({ again: v.boolean() }),
} as const

/** 'gone': the team deleted the sheet. `missing`: charts that were deleted, of a board that stands. */
export type BoardOutcome = {
  state: 'none' | 'made' | 'updated' | 'gone' | 'busy' | 'no-permission'
  missing: number
}

export type BoardOutputs = { board: BoardOutcome }
