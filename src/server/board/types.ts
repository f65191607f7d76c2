// What the tasks may ask of Google about 看板.
import type { BoardBlockId } from '../../tables/board'
import type { Heartbeat } from './heartbeat'
import type { BoardPicture } from './picture'

/** Google's id of each chart of ours. */
export type ChartIds = Partial<Record<BoardBlockId, number>>

export type DrawingRules = {
  /** Makes the sheet when none stands. */
  make: boolean
  /** Brings back charts and blocks that a person deleted. */
  restore: boolean
  /** As noted after the last drawing; null: never, or the drawing was cut short. */
  charts: ChartIds | null
  /** Its charts are of an earlier look. */
  relook: boolean
  beat: Heartbeat | null
  /** The heartbeat has not been given its colour yet. */
  addRule: boolean
}

export type Drawing =
  | { status: 'drawn'; made: boolean; charts: ChartIds; missing: number }
  | { status: 'none' }
  | { status: 'no-permission' }

export type BoardSheet = {
  /** Figures are written anew; a chart stays where and as a person left it, only its range follows. Calls do not depend on the data. */
  draw(picture: BoardPicture, rules: DrawingRules): Drawing
  /** Writes the heartbeat alone; answers whether it was given its colour. */
  beat(beat: Heartbeat | null, rules: { addRule: boolean }): boolean
  /** Puts the person on the sheet. */
  open(): void
  /** Deletes the sheet; answers its name, if there was one. */
  remove(): string[]
}
