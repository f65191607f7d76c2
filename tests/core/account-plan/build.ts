// Rows of 大客户计划 for the tests, written in Chinese as a person writes them.
import { readAccountPlan } from '../../../src/core/account-plan/read'
import type { AccountPlan, PlanColumn, PlanRow } from '../../../src/core/account-plan/types'
import type { Cell } from '../../../src/core/ledger/types'
import {
  planKindFrom,
  planLevelFrom,
  planStateFrom,
  planTopicFrom,
  stageChance,
} from '../../../src/tables/account-plan/words'

export type Written = Partial<Record<PlanColumn | 'customer', Cell>>

export const planRow = (written: Written, at: number): PlanRow => {
  const cells = { name: '云栖酒店', ...written }
  const text = (id: PlanColumn) => String(cells[id] ?? '')
  const kind = planKindFrom(text('kind'))
  return {
    row: at + 2,
    cells,
    kind,
    topic: planTopicFrom(kind, text('about')),
    state: planStateFrom(text('state')),
    level: planLevelFrom(text('level')),
    stage: stageChance(text('chance')),
  }
}

/** Every name is a customer but 没有这家. */
export const planOf = (...rows: Written[]): AccountPlan =>
  readAccountPlan(rows.map(planRow), {
    currency: 'CNY',
    customerOf: name => (name === '没有这家' ? null : name),
  })
