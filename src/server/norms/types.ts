// What the tasks may ask of Google about 使用规范.
import type { NormsPicture } from './picture'

/** The part of ours as it stands; `hasOwn`: whether the heading of the team's part is still there. */
export type StandingNorms = { text: string; hasOwn: boolean }

export type NormsSheet = {
  /** Null when there is none. One read. */
  read(): StandingNorms | null
  /** Writes our part, on a new sheet when there is none; from the heading of the team's part on nothing is touched. */
  write(picture: NormsPicture): void
  /** Leaves the present sheet to the team as its own. */
  letGo(): void
  mayEdit(): boolean
  open(): void
  /** Deletes the sheet, or leaves it to the team when they wrote rules of their own; answers the names of what is gone. */
  remove(): string[]
}
