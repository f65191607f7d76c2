// Credit notes and write-offs of the story: one that waits for approval, one that was used in part, one made void.
import type { AdjustmentsView, ShownAdjustment } from '../../../../src/contract/adjustments'
import { receiptsView } from './daily'
import { day, TODAY, yuan } from './day'

const NAME = '恒川酒店管理（集团）有限公司'

export const CREDIT: ShownAdjustment = {
  number: 'TZ20261110-01',
  on: day('2026-11-10'),
  kind: 'credit',
  name: NAME,
  what: '外滩店大堂 HT-2026-031',
  amount: yuan(5_000),
  counted: yuan(3_200),
  of: '',
  state: 'standing',
  entered: { by: 'linxiao@example.com', at: '2026-11-10 14:05', reason: '两把椅子退货' },
  decided: null,
  voided: null,
  mayDecide: 'no',
}

export const WRITE_OFF: ShownAdjustment = {
  ...CREDIT,
  number: 'TZ20261118-01',
  on: day('2026-11-18'),
  kind: 'write-off',
  name: '云栖置业',
  what: '样板间 HT-2024-007',
  amount: yuan(18_600),
  counted: 0,
  state: 'proposed',
  entered: { by: 'wangfang@example.com', at: '2026-11-18 09:30', reason: '公司已注销，法院终结执行' },
  mayDecide: 'yes',
}

const VOID: ShownAdjustment = {
  ...CREDIT,
  number: 'TZ20261101-02',
  on: day('2026-11-01'),
  kind: 'rounding',
  amount: yuan(0.5),
  counted: 0,
  state: 'void',
  entered: { by: 'linxiao@example.com', at: '2026-11-01 10:00', reason: '零头' },
  voided: { by: 'wangfang@example.com', at: '2026-11-02 09:00', reason: '客户补付了' },
}

const OFF: ShownAdjustment = {
  ...WRITE_OFF,
  number: 'TZ20260930-01',
  on: day('2026-09-30'),
  counted: yuan(18_600),
  state: 'approved',
  decided: { by: 'linxiao@example.com', at: '2026-09-30 16:20', reason: '同意' },
  mayDecide: 'no',
}

export const adjustmentsView = (customer: string | null): AdjustmentsView => {
  const { payer } = receiptsView(customer)
  const items = (payer?.items ?? []).map(
    ({ sheet, row, item, project, reference, due, daysOverdue, open }) => ({
      sheet,
      row,
      item,
      project,
      reference,
      due,
      daysOverdue,
      open,
      writtenOff: 0,
      proposed: 0,
    }),
  )
  return {
    asOf: TODAY,
    currency: 'CNY',
    key: 'adjustment-1',
    customer: payer === null ? null : { customer: payer.customer, name: payer.name, items, more: 0 },
    waiting: [WRITE_OFF, { ...WRITE_OFF, number: 'TZ20261119-01', mayDecide: 'no' }],
    recent: [CREDIT, VOID, OFF],
    unused: [
      {
        number: CREDIT.number,
        on: CREDIT.on,
        customer: payer?.customer ?? '',
        name: NAME,
        what: CREDIT.what,
        amount: yuan(1_800),
      },
    ],
    approval: 'others',
  }
}
