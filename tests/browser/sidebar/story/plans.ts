// The contracts of the story in instalments: one waits for acceptance, one is nearly paid; a third could have a plan.
import type { PlansView, PlanView, StandingLine } from '../../../../src/contract/plans'
import { day, TODAY, yuan } from './day'

const SHEET = '客户台账'
const QINGSHI = { sheet: SHEET, row: 92, key: '青石营造工程有限公司|HT-2026-029' }
const CHANGTING = { sheet: SHEET, row: 76, key: '长汀建筑装饰有限公司|HT-2026-013' }
const LANTERN = { sheet: SHEET, row: 109, key: 'lanterntradingltd|HT-2026-051' }
const LINGNAN = { sheet: SHEET, row: 102, key: '岭南会展中心有限公司|HT-2026-039' }

const line = (row: number, given: Partial<StandingLine>): StandingLine => ({
  row,
  mark: String(row - 1),
  name: '首付款',
  percent: 30,
  amount: yuan(108_000),
  trigger: 'signing',
  triggeredOn: null,
  terms: '',
  dueOn: null,
  invoice: 'FP-2026-0611',
  invoiceState: 'sent',
  invoicedOn: day('2026-06-22'),
  note: '',
  due: { kind: 'known', on: day('2026-06-20'), from: 'terms' },
  paid: yuan(108_000),
  open: 0,
  state: 'settled',
  daysOverdue: 0,
  ...given,
})

export const PLAN: PlanView = {
  asOf: TODAY,
  currency: 'CNY',
  contract: {
    ...QINGSHI,
    customer: '青石营造工程有限公司',
    name: '青石营造工程有限公司',
    project: '办公家具',
    reference: 'HT-2026-029',
    signedOn: day('2026-06-20'),
    startsOn: null,
    total: yuan(360_000),
    paid: yuan(108_000),
    terms: '30/60/10',
  },
  suggested: [
    { percent: 30, trigger: 'signing', terms: '' },
    { percent: 60, trigger: 'acceptance', terms: '' },
    { percent: 10, trigger: 'warranty', terms: '' },
  ],
  confirmed: {},
  lines: [
    line(2, {}),
    line(3, {
      name: '验收款',
      percent: 60,
      amount: yuan(216_000),
      trigger: 'acceptance',
      terms: '净30天',
      invoice: '',
      invoiceState: 'not-issued',
      invoicedOn: null,
      due: { kind: 'awaiting', event: 'acceptance' },
      paid: 0,
      open: yuan(216_000),
      state: 'undated',
    }),
    line(4, {
      name: '质保金',
      percent: 10,
      amount: yuan(36_000),
      trigger: 'warranty',
      invoice: '',
      invoiceState: 'not-issued',
      invoicedOn: null,
      due: { kind: 'awaiting', event: 'warranty' },
      paid: 0,
      open: yuan(36_000),
      state: 'undated',
    }),
  ],
  unusable: 0,
  seen: '3-seen',
}

export const NO_PLAN: PlanView = { ...PLAN, lines: [], seen: '0-none' }

export const PLANS: PlansView = {
  asOf: TODAY,
  currency: 'CNY',
  waiting: [
    {
      event: 'acceptance',
      currency: 'CNY',
      amount: yuan(216_000),
      count: 1,
      lines: [
        {
          contract: QINGSHI,
          item: `${QINGSHI.key}|2`,
          name: '青石营造工程有限公司',
          what: 'HT-2026-029 验收款',
          amount: yuan(216_000),
        },
      ],
    },
    {
      event: 'warranty',
      currency: 'CNY',
      amount: yuan(64_000),
      count: 2,
      lines: [
        {
          contract: QINGSHI,
          item: `${QINGSHI.key}|3`,
          name: '青石营造工程有限公司',
          what: 'HT-2026-029 质保金',
          amount: yuan(36_000),
        },
        {
          contract: CHANGTING,
          item: `${CHANGTING.key}|3`,
          name: '长汀建筑装饰有限公司',
          what: 'HT-2026-013 质保金',
          amount: yuan(28_000),
        },
      ],
    },
    {
      event: 'delivery',
      currency: 'USD',
      amount: 2_100_000,
      count: 1,
      lines: [
        {
          contract: LANTERN,
          item: `${LANTERN.key}|2`,
          name: 'Lantern Trading Ltd',
          what: 'HT-2026-052 发货款',
          amount: 2_100_000,
        },
      ],
    },
  ],
  plans: [
    {
      contract: CHANGTING,
      currency: 'CNY',
      name: '长汀建筑装饰有限公司',
      what: 'HT-2026-013',
      total: yuan(280_000),
      paid: yuan(252_000),
      parts: 3,
      settled: 2,
      overdue: 0,
      next: null,
    },
    {
      contract: QINGSHI,
      currency: 'CNY',
      name: '青石营造工程有限公司',
      what: 'HT-2026-029',
      total: yuan(360_000),
      paid: yuan(108_000),
      parts: 3,
      settled: 1,
      overdue: 0,
      next: null,
    },
  ],
  planCount: 2,
  offered: [
    {
      contract: LINGNAN,
      currency: 'CNY',
      name: '岭南会展中心有限公司',
      what: 'HT-2026-039',
      amount: yuan(378_000),
      terms: '30/60/10',
    },
  ],
  offeredCount: 1,
  abroad: [
    {
      contract: LANTERN,
      currency: 'USD',
      name: 'Lantern Trading Ltd',
      what: 'HT-2026-051',
      amount: 4_800_000,
      terms: 'Net 60',
    },
  ],
  abroadCount: 1,
  hasSheet: true,
}
