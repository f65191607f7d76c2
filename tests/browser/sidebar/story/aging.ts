// 账龄 of the story: three customers, one of them with more received than he owes; the rows add up to the sum.
import type { AgingView } from '../../../../src/contract/aging'
import type { AgedCustomer, AgedLine } from '../../../../src/core/receivables/aging/report'
import { TODAY, yuan } from './day'

const line = (amounts: number[], unapplied: number): AgedLine => ({
  amounts: amounts.map(yuan),
  unapplied: yuan(unapplied),
  balance: yuan(amounts.reduce((sum, amount) => sum + amount, 0) - unapplied),
  overdue: yuan(amounts.slice(1, 5).reduce((sum, amount) => sum + amount, 0)),
  count: amounts.filter(amount => amount > 0).length,
})
const row = (name: string, amounts: number[], unapplied = 0): AgedCustomer => ({
  customer: name,
  name,
  ...line(amounts, unapplied),
})

const ROWS = [
  row('恒川酒店管理（集团）有限公司', [120_000, 0, 262_000, 0, 1_298_000, 90_000], 60_000),
  row('云栖置业', [0, 86_500.5, 0, 0, 0, 0]),
  row('松间民宿', [0, 0, 0, 0, 0, 0], 30_000),
]
const SUMS = [0, 1, 2, 3, 4, 5].map(
  at => ROWS.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0) / 100,
)

export const AGING: AgingView = {
  asOf: TODAY,
  today: TODAY,
  currency: 'CNY',
  by: 'due',
  ids: ['not-due', '1-30', '31-60', '61-90', '90+', 'undated'],
  rows: ROWS,
  count: 3,
  total: line(SUMS, 90_000),
  check: {
    balance: line(SUMS, 90_000).balance,
    total: line(SUMS, 90_000).balance,
    off: [],
    offCount: 0,
  },
  undated: { count: 0, amount: 0 },
  unreadable: 1,
  choices: [
    { by: 'owner', values: ['林晓', '王芳', ''] },
    { by: 'region', values: ['上海', '江苏'] },
  ],
}
