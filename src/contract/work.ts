// Long work: done in calls of bounded length, shown with a bar, left when one likes, and finished by the hourly job.
import * as v from 'valibot'
import type { LedgerField } from '../core/ledger/types'
import type { LeftReason, WorkKind } from '../core/work/kinds'
import { name, nothing } from './shapes'
import type { LastAct } from './undo'

export const workInputs = {
  work: nothing,
  /** Goes on with it for some seconds. */
  'work.step': v.object({ work: name }),
  /** Ends it where it stands: what was done stays done. */
  'work.stop': v.object({ work: name }),
} as const

/** Some of what was left, and how many there are of each reason. */
export type LeftUnits = {
  some: { sheet: string; row: number; why: LeftReason; field?: LedgerField }[]
  counts: Partial<Record<LeftReason, number>>
}

export type WorkNow = {
  id: string
  kind: WorkKind
  by: string
  /** Wall time in the spreadsheet's zone. */
  startedAt: string
  done: number
  total: number
  /** Somebody else's page or the hourly job is at it this minute. */
  runBy: string | null
  /** Whether an hourly job is on, which finishes it by itself. */
  hourly: boolean
}

export type WorkEnd = {
  id: string
  kind: WorkKind
  by: string
  at: string
  /** Rows or cells it was about, and those it did. */
  total: number
  written: number
  left: LeftUnits
  /** Ended by hand before its end. */
  stopped: boolean
  /** Finished by the hourly job. */
  unattended: boolean
}

/** `act`: what 撤销 would take back of the team's cells. */
export type WorkView = { now: WorkNow | null; last: WorkEnd | null; act: LastAct | null }

export type WorkOutputs = { work: WorkView; 'work.step': WorkView; 'work.stop': WorkView }
