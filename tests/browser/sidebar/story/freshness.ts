// Three customers of the story whose data is to be looked over, and the owners who could be told.
import type { FreshnessView } from '../../../../src/contract/freshness'
import { day, TODAY, yuan } from './day'

const contact = { block: 'contact', verified: null, dueOn: day('2026-10-29'), daysStale: 23 } as const
const terms = {
  block: 'terms',
  verified: { on: day('2026-08-01'), by: '林晓' },
  dueOn: day('2026-11-01'),
  daysStale: 20,
} as const

export const FRESHNESS: FreshnessView = {
  asOf: TODAY,
  currency: 'CNY',
  customers: 42,
  stale: [
    {
      key: '恒川酒店管理(集团)',
      name: '恒川酒店管理（集团）有限公司',
      owner: '林晓',
      balance: yuan(1_382_000),
      blocks: [contact, terms],
      daysStale: 23,
      completeness: { share: 0.8, missing: ['email', 'rating'] },
    },
    {
      key: '云栖置业',
      name: '云栖置业',
      owner: '许澄',
      balance: yuan(200_000),
      blocks: [contact],
      daysStale: 23,
      completeness: { share: 1, missing: [] },
    },
    {
      key: '松果智能',
      name: '松果智能',
      owner: '',
      balance: 0,
      blocks: [terms],
      daysStale: 20,
      completeness: { share: null, missing: [] },
    },
  ],
  count: 3,
  unowned: 2,
  people: [
    { name: '林晓', mail: 'linxiao@example.com', superior: '', customers: 1 },
    { name: '许澄', mail: '', superior: '林晓', customers: 1 },
    {
      name: '何远',
      mail: 'heyuan@example.com',
      role: '大客户经理',
      superior: '林晓',
      sheet: '员工名单',
      row: 6,
      customers: 0,
    },
  ],
  nudge: { on: false, by: null, mine: false, stopped: false },
  requests: [
    {
      to: 'linxiao@example.com',
      name: '林晓',
      customers: [{ key: '云栖酒店', name: '云栖酒店', blocks: ['contact', 'amounts'] }],
    },
  ],
  nobody: 1,
}
