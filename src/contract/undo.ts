// Taking back what we last wrote into the team's cells.
import * as v from 'valibot'
import { count, name } from './shapes'

/** 'fixes': 整理. 'merge': the name of one customer written where another stood. */
export const lastAct = v.object({
  id: name,
  kind: v.picklist(['fixes', 'merge']),
  /** Wall time in the spreadsheet's zone. */
  at: v.string(),
  by: v.string(),
  cells: count,
})

export type LastAct = v.InferOutput<typeof lastAct>

export const undoInputs = {
  /** `from`: how many cells were gone through by earlier calls. */
  undo: v.object({ act: name, from: count }),
} as const

/** `left`: cells that say something else since, rows that are gone, cells the sheet refused. `next`: null when all were gone through. */
export type UndoResult = { restored: number; left: number; next: number | null; cells: number }

export type UndoOutputs = { undo: UndoResult }
