// 与总账核对 for the page's tests: the end of October, one name to confirm, differences of several causes, one row not read.
import type { GlLine, GlStart, GlView } from '../../../../src/contract/general-ledger'
import { causeText, generalLedgerWords } from '../../../../src/text/general-ledger'
import { day, TODAY } from './day'

const { titles } = generalLedgerWords('zh-CN')

export const GL_START: GlStart = {
  today: TODAY,
  asOf: day('2026-10-31'),
  sheets: [
    { id: 7, name: '10月科目余额表', likely: true },
    { id: 8, name: '报价单', likely: false },
  ],
  last: {
    at: '2026-10-08 16:20',
    by: 'lin@example.com',
    asOf: '2026-09-30',
    source: '9月科目余额表.csv',
    difference: 1_200_000,
    differing: 2,
  },
}

const line = (changes: Partial<GlLine> & Pick<GlLine, 'key' | 'cause'>): GlLine => ({
  name: changes.key,
  says: causeText(changes.cause, 'zh-CN'),
  ours: null,
  gl: null,
  difference: 0,
  glNames: [],
  glRows: [],
  places: [],
  note: null,
  ...changes,
})

const RECEIPT = line({
  key: '恒川酒店管理（集团）有限公司',
  ours: 68_000_000,
  gl: 38_000_000,
  difference: 30_000_000,
  glNames: ['恒川酒店管理(集团)有限公司'],
  glRows: [6],
  cause: {
    kind: 'receipt-after',
    what: 'SK20261103-01',
    on: day('2026-11-03'),
    place: { sheet: '客户台账', row: 12 },
  },
  places: [
    { sheet: '客户台账', row: 12 },
    { sheet: '客户台账', row: 13 },
  ],
  note: {
    text: '11 月 3 日才到账，总账提前记了',
    by: 'lin@example.com',
    at: '2026-11-21 09:40',
    asOf: '2026-10-31',
    difference: 30_000_000,
    isCurrent: true,
  },
})

export const GL_VIEW: GlView = {
  asOf: day('2026-10-31'),
  currency: 'CNY',
  source: '',
  tolerance: 100,
  rows: 31,
  unit: 1,
  columns: [
    { role: 'account', header: '科目名称' },
    { role: 'customer', header: '往来单位' },
    { role: 'balance', header: '期末余额' },
  ],
  leftOut: [
    { why: 'sum', count: 2, rows: [{ row: 34, name: '合计', why: 'sum', amount: 412_345_678 }] },
    {
      why: 'other-account',
      count: 1,
      rows: [{ row: 20, name: '其他应收款', why: 'other-account', amount: 120_000 }],
    },
  ],
  unread: { count: 1, rows: [{ row: 18, text: '临江会展 约 10 万', why: 'amount' }] },
  offSums: [{ row: 3, name: '应收账款', stated: 412_345_678, counted: 402_345_678 }],
  totals: { ours: 425_345_678, gl: 402_345_678, difference: 23_000_000 },
  parts: { open: 431_345_678, later: 0, prepaid: 5_000_000, unapplied: 1_000_000, undatedPaid: 88_000_000 },
  agreeing: 28,
  cents: { count: 1, difference: 3 },
  differing: 4,
  explained: 1,
  groups: [
    {
      kind: 'only-gl',
      title: titles['only-gl'],
      count: 1,
      difference: -10_000_000,
      lines: [
        line({
          key: 'gl:云栖度假酒店',
          name: '云栖度假酒店',
          gl: 10_000_000,
          difference: -10_000_000,
          glNames: ['云栖度假酒店'],
          glRows: [9],
          cause: { kind: 'only-gl' },
        }),
      ],
    },
    {
      kind: 'only-ours',
      title: titles['only-ours'],
      count: 1,
      difference: 2_800_000,
      lines: [
        line({
          key: '云栖度假酒店有限公司',
          ours: 2_800_000,
          difference: 2_800_000,
          cause: { kind: 'only-ours' },
          places: [{ sheet: '客户台账', row: 21 }],
        }),
      ],
    },
    {
      kind: 'receipt-after',
      title: titles['receipt-after'],
      count: 1,
      difference: 30_000_000,
      lines: [RECEIPT],
    },
    {
      kind: 'unexplained',
      title: titles.unexplained,
      count: 1,
      difference: 200_000,
      lines: [
        line({
          key: '松间民宿',
          ours: 500_000,
          gl: 300_000,
          difference: 200_000,
          glNames: ['松间民宿'],
          glRows: [11],
          cause: { kind: 'unexplained' },
          places: [{ sheet: '客户台账', row: 30 }],
        }),
      ],
    },
  ],
  proposals: [
    {
      name: '云栖度假酒店',
      amount: 10_000_000,
      customers: [{ key: '云栖度假酒店有限公司', name: '云栖度假酒店有限公司' }],
    },
  ],
  matches: [
    { name: '青禾地产', customer: '青禾置业有限公司', by: 'lin@example.com', at: '2026-10-08 16:21' },
  ],
  free: [{ key: '云栖度假酒店有限公司', name: '云栖度假酒店有限公司' }],
}
