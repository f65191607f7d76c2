// What is not due yet in the story, by how likely it is paid late.
import type { LikelyLate } from '../../../../src/contract/paying'
import type { LateItem, LateRisk } from '../../../../src/core/receivables/paying/late-risk'
import { day, yuan } from './day'

const item = (given: Partial<LateItem>): LateItem => ({
  ...{ sheet: '客户台账', row: 8, customer: '恒川酒店管理(集团)', name: '恒川酒店管理（集团）有限公司' },
  ...{
    item: 'MQ-2026-118 尾款',
    open: yuan(80_000),
    due: day('2026-12-05'),
    chance: 0.91,
    late: 9,
    known: 10,
  },
  ...given,
})

export const LATE_RISK: LateRisk = {
  basis: {
    ...{ n: 642, late: 228, by: 'item', from: day('2026-06-12') },
    backTest: { n: 160, expected: 0.35, came: 0.331, ranking: 0.85, brier: 0.14 },
  },
  items: [item({}), item({ row: 19, item: '大堂吧台', open: yuan(1_240_000), chance: 0.84 })],
}

export const LIKELY_LATE: LikelyLate = {
  days: 30,
  basis: { n: 96, late: 31, by: 'customer', reason: 'too-few-bills' },
  items: [
    ...LATE_RISK.items,
    item({ row: 31, name: '南山装饰工程有限公司', item: '三期木门', chance: 0.62, late: 8, known: 12 }),
  ],
  count: 7,
  open: yuan(1_986_000),
}
