// Changes of 已付 of the story, one more paid in part and one that fell, and the bills in hand.
import type { PaidView } from '../../../../src/contract/paid'
import type { BillsView } from '../../../../src/contract/receipts'
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

export const BILLS: BillsView = {
  asOf: TODAY,
  currency: 'CNY',
  counts: 'maturity',
  bills: [
    {
      receipt: 'SK20260818-01',
      on: day('2026-08-18'),
      dueOn: day('2026-11-18'),
      customer: '恒川酒店管理(集团)',
      name: '恒川酒店管理（集团）有限公司',
      amount: yuan(150_000),
      note: '银承 尾号 3391',
      waits: true,
      isDue: true,
    },
    {
      receipt: 'SK20261102-02',
      on: day('2026-11-02'),
      dueOn: day('2027-02-02'),
      customer: '云栖置业',
      name: '云栖置业',
      amount: yuan(60_000),
      note: '',
      waits: false,
      isDue: false,
    },
  ],
  team: {
    bills: [
      {
        ...{ sheet: '收款流水', row: 31, on: day('2026-10-12'), dueOn: day('2027-01-12') },
        ...{ name: '木语设计工作室', amount: yuan(32_000), reference: 'HT-2026-018' },
        ...{ waits: true, isDue: false },
      },
    ],
    count: 1,
    amount: yuan(32_000),
  },
}
