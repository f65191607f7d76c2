// Changes of 已付 of the story: one more paid in part, one that fell.
import type { PaidView } from '../../../../src/contract/paid'
import { day, TODAY, yuan } from './day'

export const PAID: PaidView = {
  asOf: TODAY,
  currency: 'CNY',
  state: 'kept',
  opening: { on: day('2026-10-31'), by: 'linxiao@example.com' },
  changes: [
    {
      number: 'BD20261118-01',
      foundOn: day('2026-11-18'),
      on: day('2026-11-18'),
      name: '恒川酒店管理（集团）有限公司',
      what: '外滩店客房家具 HT-2026-018',
      before: yuan(120_000),
      amount: yuan(12_000),
      sheet: '客户台账',
      row: 8,
    },
    {
      number: 'BD20261120-01',
      foundOn: day('2026-11-20'),
      on: day('2026-11-20'),
      name: '云栖置业',
      what: '',
      before: yuan(30_000),
      amount: yuan(-500),
      sheet: '客户台账',
      row: 27,
    },
  ],
  more: 0,
}
