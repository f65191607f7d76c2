// 重复客户 and 待认领 of the story: two spellings of one company, two customers at one switchboard, two receipts of nobody.
import type { DuplicateSide, DuplicatesView } from '../../../../src/contract/duplicates'
import type { PayersView } from '../../../../src/contract/payers'
import { day, TODAY } from './day'

const side = (changes: Partial<DuplicateSide>): DuplicateSide => ({
  key: '',
  name: '',
  contact: '陈工',
  phone: '138 0000 0000',
  email: 'chen@example.com',
  contracts: 9,
  balance: 26_200_000,
  receipts: 4,
  cells: [
    { sheet: '客户台账', cells: 9 },
    { sheet: '收款流水', cells: 4 },
  ],
  ...changes,
})

export const DUPLICATES: DuplicatesView = {
  asOf: TODAY,
  currency: 'CNY',
  pairs: [
    {
      a: side({ key: '恒川酒店管理(集团)有限公司', name: '恒川酒店管理（集团）有限公司' }),
      b: side({
        key: '恒川酒店管理集团',
        name: '恒川酒店管理集团',
        contracts: 2,
        balance: 4_800_000,
        receipts: 0,
        cells: [{ sheet: '客户台账', cells: 2 }],
      }),
      why: ['name', 'phone'],
    },
    {
      a: side({ key: '云栖酒店', name: '云栖酒店', phone: '021-60000000', email: '' }),
      b: side({ key: '云栖物业', name: '云栖物业', phone: '021-60000000', email: '', receipts: 0 }),
      why: ['phone'],
    },
  ],
  more: 0,
  said: [
    {
      kind: 'same',
      key: '东湖地产',
      customer: '东湖置业',
      name: '东湖地产',
      other: '东湖置业',
      by: 'ann@example.com',
      at: '2026-11-20 10:12',
      written: true,
    },
    {
      kind: 'different',
      key: '南山',
      customer: '南山北',
      name: '南山',
      other: '南山北',
      by: 'ann@example.com',
      at: '2026-11-19 16:40',
      written: false,
    },
  ],
  lastAct: null,
}

export const PAYERS_VIEW: PayersView = {
  asOf: TODAY,
  unclaimed: [
    {
      sheet: '收款流水',
      row: 14,
      on: day('2026-11-18'),
      payer: '李四',
      reference: '',
      amount: 3_000_000,
      currency: 'CNY',
      name: '李四||2026-11-18|30000',
    },
    {
      sheet: '收款流水',
      row: 15,
      on: day('2026-11-19'),
      payer: '',
      reference: '',
      amount: 1_200_000,
      currency: 'USD',
      name: '||2026-11-19|12000',
    },
  ],
  known: [
    {
      payer: '恒川控股（香港）有限公司',
      customer: '恒川酒店管理（集团）有限公司',
      receipt: '',
      by: 'ann@example.com',
      at: '2026-11-12 09:30',
    },
  ],
}
