// 使用规范 and 工具自查: how the team is to fill the ledger, and what of the tool it does not use.
import * as v from 'valibot'

export const normsInputs = {
  /** `overwrite`: also where somebody changed the part of ours. */
  norms: v.object({ overwrite: v.boolean() }),
} as const

/** 'changed': somebody changed our part since, and nothing was written. */
export type NormsResult = { status: 'made' | 'updated' | 'changed' }

export type NormsOutputs = { norms: NormsResult }
