// One customer of the story with all six parts; no cost column, so profit is — with its reason.
import type { CustomerView } from '../../../../src/contract/customer'
import { FOLLOW_UP } from './daily'
import { day, TODAY, yuan } from './day'

const months = Array.from({ length: 24 }, (_, at) => ({
  month: `${2024 + Math.floor((at + 11) / 12)}-${String(((at + 11) % 12) + 1).padStart(2, '0')}`,
  amount: at % 4 === 2 ? 0 : yuan(30_000 + 9_000 * (at % 7) + 4_000 * at),
}))

export const CUSTOMER: CustomerView = {
  asOf: TODAY,
  currency: 'CNY',
  editable: ['contact', 'phone', 'email', 'address', 'note'],
  arrangement: null,
  followUps: [FOLLOW_UP],
  freshness: {
    daysStale: 23,
    blocks: [
      {
        block: 'contact',
        verified: { on: day('2026-07-29'), by: '林晓' },
        dueOn: day('2026-10-29'),
        daysStale: 23,
      },
      {
        block: 'amounts',
        verified: { on: day('2026-11-02'), by: '林晓' },
        dueOn: day('2027-02-02'),
        daysStale: 0,
      },
      { block: 'terms', verified: null, dueOn: day('2027-01-15'), daysStale: 0 },
    ],
    completeness: { share: 0.8, missing: ['email', 'rating'] },
  },
  summary: {
    customer: '恒川酒店管理(集团)',
    name: '恒川酒店管理（集团）有限公司',
    abc: 'A',
    keyAccount: true,
    grossProfit: { value: null, n: 0, reason: 'no-cost-column' },
    netProfit: { value: null, n: 0, reason: 'no-expense-column' },
    daysToPay: { value: 71.2, n: 9 },
    basics: {
      contact: '陈工',
      phone: '138 0000 0000',
      addresses: { kind: 'one', to: ['chen@example.com'] },
      address: '上海市示例区样板路 1 号',
      industry: '酒店',
      region: '华东',
      rating: 'B',
      owner: '林晓',
      terms: ['月结30天', '净60天'],
      notes: [{ sheet: '客户台账', row: 8, text: '发票要寄到前台，注明项目经理。' }],
      cells: {
        contact: { sheet: '客户台账', row: 8, text: '陈工' },
        phone: { sheet: '客户台账', row: 8, text: '138 0000 0000' },
        email: { sheet: '客户台账', row: 9, text: 'chen@example.com；' },
        address: { sheet: '客户台账', row: 8, text: '上海市示例区样板路 1 号' },
      },
      own: [{ header: '开票要求', text: '专票，注明项目经理' }],
      place: { sheet: '客户台账', row: 8 },
    },
    history: {
      deals: [
        {
          sheet: '客户台账',
          row: 8,
          on: day('2026-09-02'),
          project: '外滩店客房家具',
          reference: 'HT-2026-018',
          total: yuan(382_000),
          open: yuan(262_000),
          state: 'overdue',
          daysOverdue: 47,
        },
        {
          sheet: '客户台账',
          row: 9,
          on: day('2026-10-12'),
          project: '外滩店大堂',
          reference: 'HT-2026-031',
          total: yuan(180_000),
          open: yuan(120_000),
          state: 'due-soon',
          daysOverdue: 0,
        },
        {
          sheet: '客户台账',
          row: 10,
          on: day('2025-03-04'),
          project: '滨江店',
          reference: 'HT-2025-007',
          total: yuan(780_000),
          open: 0,
          state: 'settled',
          daysOverdue: 0,
        },
      ],
      months,
      byProject: [
        { project: '滨江店', amount: yuan(780_000) },
        { project: '外滩店客房家具', amount: yuan(382_000) },
        { project: '外滩店大堂', amount: yuan(180_000) },
      ],
      lastTwelveMonths: yuan(1_342_000),
      growth: { value: 0.08, n: 12 },
      usualGapDays: { value: 38, n: 9 },
      lastDealOn: day('2026-10-12'),
    },
    finance: {
      revenue: yuan(1_342_000),
      received: yuan(960_000),
      balance: yuan(382_000),
      overdue: yuan(262_000),
      prepaid: 0,
      unapplied: 1_200_000,
      collectedShare: { value: 0.715, n: 3 },
      shareOfRevenue: { value: 0.092, n: 42 },
      cost: { value: null, n: 0, reason: 'no-cost-column' },
      grossMargin: { value: null, n: 0, reason: 'no-cost-column' },
      roi: { value: null, n: 0, reason: 'no-expense-column' },
      aging: {
        overdueDays: [30, 60, 90],
        balance: yuan(382_000),
        buckets: [
          { id: 'not-due', amount: yuan(120_000), count: 1 },
          { id: '1-30', amount: 0, count: 0 },
          { id: '31-60', amount: yuan(262_000), count: 1 },
          { id: '61-90', amount: 0, count: 0 },
          { id: '90+', amount: 0, count: 0 },
          { id: 'undated', amount: 0, count: 0 },
        ],
      },
    },
    service: {
      lettersSent: 2,
      lastLetterOn: day('2026-11-03'),
      disputedItems: 1,
      disputedAmount: yuan(30_000),
    },
    risk: {
      level: 'medium',
      risks: [
        { kind: 'collection', level: 'medium', days: 47, amount: yuan(262_000) },
        { kind: 'silence', level: 'low', days: 58, usual: 21 },
      ],
    },
    outlook: {
      expected: [
        { month: '2026-11', amount: yuan(302_000) },
        { month: '2026-12', amount: yuan(80_000) },
      ],
      signedNotCollected: yuan(382_000),
      nextSteps: [
        { kind: 'remind', amount: yuan(262_000) },
        { kind: 'settle-dispute', amount: yuan(30_000) },
      ],
    },
  },
}
