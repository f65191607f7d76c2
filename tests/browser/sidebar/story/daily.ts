// Receipts, contacts and what is behind the figures, of the story: one customer with three open contracts, one of them disputed in part.
import type { FollowUpsView } from '../../../../src/contract/follow-ups'
import type { FigureBehind } from '../../../../src/contract/home'
import type { ReceiptsView } from '../../../../src/contract/receipts'
import type { BrokenPromise } from '../../../../src/core/follow-ups/promises'
import type { FollowUp } from '../../../../src/core/follow-ups/types'
import type { Receipt } from '../../../../src/core/receipts/receipts'
import type { PayableItem } from '../../../../src/core/receipts/types'
import type { KeyFigure } from '../../../../src/core/receivables/behind'
import type { Finance } from '../../../../src/core/receivables/provision/finance'
import { provision } from '../../../../src/core/receivables/provision/provision'
import type { BucketId } from '../../../../src/core/receivables/types'
import { day, TODAY, yuan } from './day'

const CUSTOMER = '恒川酒店管理(集团)'
const NAME = '恒川酒店管理（集团）有限公司'

export const PAYABLE: PayableItem = {
  item: `${CUSTOMER}|HT-2026-018`,
  sheet: '客户台账',
  row: 8,
  project: '外滩店客房家具',
  reference: 'HT-2026-018',
  due: day('2026-10-05'),
  invoicedOn: day('2026-09-02'),
  daysOverdue: 47,
  total: yuan(382_000),
  paid: yuan(120_000),
  open: yuan(262_000),
  disputed: 0,
  booking: 'paid',
}

const ITEMS: PayableItem[] = [
  PAYABLE,
  {
    ...PAYABLE,
    item: `${CUSTOMER}|HT-2026-031`,
    row: 9,
    project: '外滩店大堂',
    reference: 'HT-2026-031',
    due: day('2026-11-26'),
    daysOverdue: 0,
    total: yuan(180_000),
    paid: yuan(60_000),
    open: yuan(120_000),
    disputed: yuan(30_000),
  },
  {
    ...PAYABLE,
    item: `${CUSTOMER}|HT-2026-040`,
    row: 11,
    project: '滨江店二期走廊与电梯厅固定家具',
    reference: 'HT-2026-040',
    due: null,
    daysOverdue: 0,
    total: yuan(90_000),
    paid: 0,
    open: yuan(90_000),
  },
]

export const RECEIPT: Receipt = {
  receipt: 'SK20261120-02',
  on: day('2026-11-20'),
  customer: CUSTOMER,
  name: NAME,
  total: yuan(60_000),
  rest: 0,
  noted: 0,
  shares: [{ what: '外滩店大堂 HT-2026-031', amount: yuan(60_000), state: 'entered', rule: 'exact' }],
  state: 'entered',
  undoing: false,
  by: '林晓',
  at: '2026-11-20 16:40',
  note: '工行回单 0871',
}

export const receiptsView = (customer: string | null): ReceiptsView => ({
  asOf: TODAY,
  currency: 'CNY',
  key: 'form-1',
  payer:
    customer === null
      ? null
      : { customer, name: NAME, items: ITEMS, more: 0, receiptsSheet: null, receiptColumns: null },
  billsCount: 'receipt',
  unfinished: [],
  unclaimed: 0,
  offersNote: false,
  recent: [RECEIPT, { ...RECEIPT, receipt: 'SK20261119-01', state: 'undone', name: '云栖置业', note: '' }],
  team: [
    {
      sheet: '收款流水',
      row: 58,
      on: day('2026-11-19'),
      name: NAME,
      amount: yuan(100_000),
      shares: [
        { what: '外滩店客房家具 HT-2026-018', amount: yuan(80_000), rule: 'chosen' },
        { what: '外滩店大堂 HT-2026-031', amount: yuan(15_000), rule: 'oldest-first' },
      ],
      rest: yuan(5_000),
    },
  ],
  apart: {
    prepaid: yuan(12_000),
    unapplied: yuan(5_000),
    unusedCredit: yuan(1_800),
    unclaimed: yuan(3_600),
    claims: [{ sheet: '收款流水', row: 61, on: day('2026-11-20'), amount: yuan(3_600), payer: '王先生' }],
  },
})

export const FOLLOW_UP: FollowUp = {
  key: 'contact-1',
  at: '2026-11-14 10:20',
  customer: CUSTOMER,
  name: NAME,
  channel: 'call',
  outcome: 'promised',
  promised: { on: day('2026-11-18'), amount: yuan(100_000) },
  words: '财务王姐说这周排款，先付十万。',
  next: day('2026-11-18'),
  by: '林晓',
}

/** What became of it. */
export const BROKEN: BrokenPromise = {
  key: 'contact-1',
  customer: CUSTOMER,
  name: NAME,
  madeOn: day('2026-11-14'),
  on: day('2026-11-18'),
  lastDay: day('2026-11-19'),
  amount: yuan(100_000),
  came: yuan(30_000),
  state: 'part',
  hold: true,
  by: '林晓',
  daysLate: 3,
  overdue: yuan(262_000),
}

export const followUpsView = (customer: string | null): FollowUpsView => ({
  asOf: TODAY,
  currency: 'CNY',
  key: 'form-2',
  customer:
    customer === null
      ? null
      : {
          customer,
          name: NAME,
          contact: '陈工',
          phone: '138 0000 0000',
          overdue: yuan(262_000),
          arrangement: null,
          promises: [BROKEN],
          waits: null,
          latest: [FOLLOW_UP],
        },
})

const bucket = (id: BucketId, amount: number) => ({ id, amount: yuan(amount), count: 1 })
const FINANCE: Finance = {
  provision: provision(
    {
      overdueDays: [30, 60, 90],
      buckets: [
        bucket('not-due', 2_301_000),
        bucket('1-30', 424_000),
        bucket('31-60', 730_000),
        bucket('90+', 314_000),
        bucket('undated', 843_000),
      ],
      balance: yuan(4_612_000),
    },
    { 'not-due': 0.005, '1-30': 0.02, '31-60': 0.05, '61-90': 0.1, '90+': 0.08, undated: null },
  ),
  capital: { rate: 0.045, year: yuan(207_540), overdue: yuan(66_060) },
}

export const behind = (figure: KeyFigure): FigureBehind => ({
  asOf: TODAY,
  currency: 'CNY',
  n: 19,
  amount: figure === 'dso' ? yuan(8_366_000) : yuan(1_214_000),
  totals: { balance: yuan(4_862_000), dso: { value: 52.3, n: 38 } },
  dueSoonDays: 7,
  finance: figure === 'balance' ? FINANCE : null,
  collection:
    figure === 'dso'
      ? {
          countback: { value: 48.6, n: 2, atLeast: false },
          bestPossible: { value: 34.1, n: 38 },
          delinquent: { value: 18.2, n: 38 },
          overdueShare: { value: 0.348, n: 19 },
          effectiveness: { value: 0.724, n: 12, since: day('2026-10-21') },
          turnover: { value: null, n: 0, reason: 'totals-too-young', since: null },
        }
      : null,
  rows: ITEMS.map(({ sheet, row, project, reference, open, due, daysOverdue }) => ({
    sheet,
    row,
    name: NAME,
    project,
    reference,
    amount: open,
    on: due,
    daysOverdue,
  })),
})
