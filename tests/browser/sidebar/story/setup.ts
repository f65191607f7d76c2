// A ledger not set up yet: a unit in a header, undecided dates, terms nobody can guess, blank 已付.
import type { BesideSheet, DraftColumn, SetupDraft, SetupResult } from '../../../../src/contract/setup'
import { NO_WORK } from './archive'

type Seen = Partial<DraftColumn> & Pick<DraftColumn, 'index' | 'header' | 'field'>

const column = (seen: Seen): DraftColumn => ({
  confidence: 'sure',
  why: 'label',
  samples: [],
  unit: null,
  dateOrder: 'not-needed',
  ...seen,
})

/** Last year's sheet, in yuan and with the columns elsewhere, and a copy of this year's. */
const ALIKE: SetupDraft['alike'] = [
  {
    sheetId: 7,
    sheet: '2025 年归档',
    headerRow: 1,
    rows: 90,
    sameRows: 0,
    joined: true,
    columns: [
      column({ index: 2, header: '客户名称', field: 'customer' }),
      column({
        index: 4,
        header: '合同额（千元）',
        field: 'total',
        unit: { factor: 1000, text: '千元' },
      }),
      column({ index: 5, header: '签约', field: 'signedOn', dateOrder: 'undecided' }),
    ],
  },
  {
    sheetId: 9,
    sheet: '客户台账 的副本',
    headerRow: 2,
    rows: 128,
    sameRows: 128,
    joined: false,
    columns: [column({ index: 1, header: '客户名称', field: 'customer' })],
  },
]

/** A list of customers that is surely one, and receipts of which few fit. */
const BESIDE: BesideSheet[] = [
  {
    role: 'customers',
    sheetId: 11,
    sheet: '客户',
    headerRow: 1,
    rows: 46,
    known: 40,
    of: 42,
    joined: true,
    columns: [
      column({ index: 1, header: '客户全称', field: 'customer', why: 'alias', samples: ['澜庭地产'] }),
      column({ index: 2, header: '联系人', field: 'contact', samples: ['周小姐'] }),
      column({ index: 3, header: '手机', field: 'phone', why: 'alias', samples: ['139 0000 0001'] }),
      column({ index: 4, header: '星级', field: null, confidence: 'none', why: 'none', samples: ['★★★'] }),
    ],
  },
  {
    role: 'receipts',
    sheetId: 12,
    sheet: '2026 年收款登记（财务）',
    headerRow: 2,
    rows: 210,
    known: 12,
    of: 210,
    joined: false,
    columns: [
      column({ index: 1, header: '日期', field: 'paidOn', why: 'alias', samples: ['2026-03-04'] }),
      column({ index: 2, header: '付款单位', field: 'customer', why: 'alias', samples: ['澜庭地产'] }),
      column({ index: 3, header: '金额', field: 'paid', why: 'alias', samples: ['50000'] }),
    ],
  },
]

export const DRAFT: SetupDraft = {
  sheets: [
    { id: 0, name: '客户台账', rows: 128 },
    { id: 7, name: '2025 年归档', rows: 90 },
    { id: 9, name: '客户台账 的副本', rows: 128 },
  ],
  sheetId: 0,
  sheetName: '客户台账',
  headerRow: 2,
  rows: 128,
  goal: null,
  style: 'contract',
  currency: 'CNY',
  columns: [
    column({
      index: 1,
      header: '客户名称',
      field: 'customer',
      samples: ['恒川酒店管理（集团）', '澜庭地产', '素山民宿'],
    }),
    column({ index: 2, header: '负责人', field: 'contact', why: 'alias', samples: ['陈工', '周小姐'] }),
    column({
      index: 3,
      header: '合同额（万元）',
      field: 'total',
      why: 'alias',
      samples: ['38.2', '9.65', '1.8'],
      unit: { factor: 10_000, text: '万元' },
    }),
    column({ index: 4, header: '已付款金额', field: 'paid', samples: ['12', '0'] }),
    column({
      index: 5,
      header: '签约',
      field: 'signedOn',
      confidence: 'likely',
      why: 'content',
      samples: ['3/4/2026', '5/6/2026'],
      dateOrder: 'undecided',
    }),
    column({ index: 6, header: '付款周期', field: 'terms', samples: ['月结30天', '验收合格付清'] }),
    column({ index: 7, header: '', field: null, confidence: 'none', why: 'none', samples: ['x'] }),
  ],
  alike: ALIKE,
  beside: BESIDE,
  terms: [
    { text: '验收合格付清', count: 12, meaning: null, known: false },
    { text: '两个月后', count: 3, meaning: { kind: 'months', months: 2 }, known: false },
    { text: '月结30天', count: 80, meaning: { kind: 'month-end', days: 30 }, known: true },
  ],
  blankPaid: 5,
  blankPaidIsZero: false,
  dueColumn: 'offered',
  openColumn: false,
  dailyTotals: true,
}

export const SETUP_RESULT: SetupResult = {
  items: 128,
  customers: 42,
  problems: 6,
  rulesSet: ['customer', 'total', 'email'],
  rulesKept: ['terms'],
  rulesRefused: [],
  colourRules: 6,
  dueColumn: true,
  openColumn: false,
  beside: [
    { role: 'customers', sheet: '客户', rows: 46 },
    { role: 'receipts', sheet: '收款', rows: 210 },
  ],
  hourly: 'on',
  work: NO_WORK,
}
