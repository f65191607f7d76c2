// 使用规范 and 工具自查: how the team is to fill the ledger, and what of the tool it does not use.
import * as v from 'valibot'
import type { ReviewFinding } from '../core/audit/self-review'
import type { CalendarDate } from '../core/calendar-date'
import { nothing } from './shapes'

export const normsInputs = {
  /** `overwrite`: also where somebody changed the part of ours. */
  norms: v.object({ overwrite: v.boolean() }),
  review: nothing,
} as const

/** 'changed': somebody changed our part since, and nothing was written. */
export type NormsResult = { status: 'made' | 'updated' } | { status: 'changed' }

/** `columns`: how many are in use. */
export type ReviewView = { asOf: CalendarDate; columns: number; findings: ReviewFinding[] }

export type NormsOutputs = { norms: NormsResult; review: ReviewView }
