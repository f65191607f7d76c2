// What is remembered of 看板: its language, the day it was drawn, its charts; whether the team deleted it.
import * as v from 'valibot'
import type { Store } from '../ports'

const id = v.exactOptional(v.number())

const record = v.object({
  language: v.picklist(['zh-CN', 'en']),
  on: v.string(),
  isGone: v.boolean(),
  /** Of which look its charts are; the first had no number. */
  look: v.optional(v.number(), 1),
  /** The day on which a run last wrote the heartbeat, and whether it was given its colour. */
  beatOn: v.optional(v.string(), ''),
  hasBeatRule: v.optional(v.boolean(), false),
  charts: v.object({ aging: id, expected: id, balance: id, collected: id, debtors: id, shares: id }),
})

export type BoardRecord = v.InferOutput<typeof record>

const KEY = 'zq.board'

export const readBoardRecord = (store: Store): BoardRecord | null => {
  const text = store.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

/** Writes nothing when the store already says so. */
export const writeBoardRecord = (store: Store, board: BoardRecord): void => {
  const text = JSON.stringify(board)
  if (store.get(KEY) !== text) store.put({ [KEY]: text })
}
