// 其他表 and 客户分级 of the story: 交易 in use with cells to look at, a sheet of the team's that looks like 费用, customers by class.

import type { BookFindings, BooksView, ClassesView } from '../../../../src/contract/books'
import type { Input } from '../../../../src/contract/inputs'
import type { BookField } from '../../../../src/core/books/types'
import { day, TODAY, yuan } from './day'

const column = (index: number, letter: string, header: string, field: BookField | null) => ({
  index,
  letter,
  header,
  field,
  confidence: field === null ? ('none' as const) : ('sure' as const),
  unit: 1,
})

export const BOOKS_VIEW: BooksView = {
  asOf: TODAY,
  revenue: { source: 'contracts', net: 'none', missing: false },
  books: [
    {
      book: 'deals',
      brings: '按实际成交看收入：多久买一次、每次多少、买什么、毛利',
      fields: ['on', 'customer', 'product', 'amount', 'cost', 'order', 'note'],
      state: {
        status: 'here',
        sheet: '2026年销售明细',
        columns: [
          column(1, 'A', '下单日期', 'on'),
          column(2, 'B', '客户名称', 'customer'),
          column(7, 'G', '销售金额', 'amount'),
        ],
        sums: {
          rows: 1_284,
          customers: 42,
          total: yuan(21_430_600),
          from: day('2024-01-08'),
          to: day('2026-11-20'),
          problems: 3,
        },
      },
    },
    {
      book: 'services',
      brings: '客户页的服务次数、响应时长、满意度',
      fields: ['on', 'customer', 'kind', 'responseHours', 'score'],
      state: { status: 'none', candidates: [] },
    },
    {
      book: 'expenses',
      brings: '每位客户的服务成本、净利、利润率和投资回报率',
      fields: ['on', 'customer', 'kind', 'amount', 'note'],
      state: {
        status: 'none',
        candidates: [
          {
            sheetId: 7,
            sheet: '报销登记',
            headerRow: 1,
            rows: 318,
            confidence: 'sure',
            columns: [
              column(1, 'A', '报销日期', 'on'),
              column(2, 'B', '客户', 'customer'),
              column(3, 'C', '费用类别', 'kind'),
              column(4, 'D', '金额', 'amount'),
              column(5, 'E', '报销人', null),
            ],
          },
        ],
      },
    },
    {
      book: 'people',
      brings: '提醒客户经理时，按你们的人员表写给谁',
      fields: ['person', 'mail', 'role', 'superior', 'note'],
      state: {
        status: 'here',
        sheet: '员工名单',
        columns: [
          { index: 2, letter: 'B', header: '员工姓名', field: 'person', confidence: 'sure', unit: 1 },
          { index: 4, letter: 'D', header: '电子邮箱', field: 'mail', confidence: 'sure', unit: 1 },
        ],
        sums: { rows: 14, customers: 0, total: null, from: null, to: null, problems: 1 },
      },
    },
    {
      book: 'surveys',
      brings: '客户页的满意度、下次调查的提醒',
      fields: ['on', 'customerId', 'customer', 'score', 'comment', 'source'],
      state: {
        status: 'here',
        sheet: '表单回复 1',
        columns: [
          column(1, 'A', '时间戳记', 'on'),
          column(2, 'B', '客户编号', 'customerId'),
          column(3, 'C', '您对我们的服务满意度', 'score'),
          column(4, 'D', '意见和建议', 'comment'),
        ],
        sums: {
          rows: 36,
          customers: 21,
          total: null,
          from: day('2025-01-12'),
          to: day('2026-11-18'),
          problems: 1,
        },
      },
    },
  ],
}

export const BOOK_FINDINGS: BookFindings[] = [
  {
    book: 'deals',
    sheet: '2026年销售明细',
    status: 'here',
    missing: [],
    groups: [
      {
        code: 'amount-differs',
        count: 1,
        seen: '1-a',
        problems: [
          {
            code: 'amount-differs',
            key: 'amount-differs 98000',
            sheet: '2026年销售明细',
            row: 88,
            field: 'amount',
            value: '98000',
            header: '销售金额',
            expected: yuan(89_000),
          },
        ],
      },
      {
        code: 'customer-unknown',
        count: 2,
        seen: '2-b',
        problems: [
          {
            code: 'customer-unknown',
            key: 'customer-unknown 零售散客',
            sheet: '2026年销售明细',
            row: 120,
            field: 'customer',
            value: '零售散客',
            header: '客户名称',
          },
        ],
      },
    ],
    acknowledged: [
      {
        code: 'date-missing',
        count: 1,
        problems: [
          {
            code: 'date-missing',
            key: 'date-missing',
            sheet: '2026年销售明细',
            row: 31,
            field: 'on',
            value: '',
            header: '日期',
          },
        ],
        by: 'lin@example.com',
        on: '2026-11-20',
      },
    ],
    health: { score: 98, withAcknowledged: 97, rows: 412, soundRows: 409 },
  },
]

const CUSTOMERS: ClassesView['customers'] = [
  {
    customer: '恒川酒店管理(集团)',
    name: '恒川酒店管理（集团）有限公司',
    inLedger: true,
    abc: 'A',
    segment: 'champion',
    code: '555',
    amount: yuan(1_342_000),
    purchases: 9,
    lastOn: day('2026-10-12'),
  },
  {
    customer: '青禾设计院',
    name: '青禾设计院',
    inLedger: true,
    abc: 'B',
    segment: 'cannot-lose',
    code: '244',
    amount: yuan(388_000),
    purchases: 4,
    lastOn: day('2026-04-02'),
  },
  {
    customer: '零售散客',
    name: '零售散客',
    inLedger: false,
    abc: 'C',
    segment: 'new',
    code: '412',
    amount: yuan(9_800),
    purchases: 1,
    lastOn: day('2026-09-18'),
  },
]

export const classesView = ({ period, pick }: Input<'classes'>): ClassesView => {
  const customers = CUSTOMERS.filter(one => pick === null || one[pick.by] === pick.value)
  return {
    asOf: TODAY,
    currency: 'CNY',
    revenue: { source: 'deals', net: 'all', missing: false },
    period: { from: period === 'year' ? day('2025-12-01') : day('2024-01-08'), to: TODAY },
    total: yuan(8_620_000),
    unassigned: yuan(12_400),
    buyers: 36,
    abc: [
      { value: 'A', customers: 9, amount: yuan(6_902_000) },
      { value: 'B', customers: 11, amount: yuan(1_284_000) },
      { value: 'C', customers: 16, amount: yuan(421_600) },
    ],
    segments: [
      { value: 'champion', customers: 4, amount: yuan(4_120_000) },
      { value: 'potential', customers: 7, amount: yuan(2_010_000) },
      { value: 'cannot-lose', customers: 2, amount: yuan(640_000) },
      { value: 'asleep', customers: 6, amount: 0 },
    ],
    concentration: { cr1: 0.156, cr5: 0.51, hhi: 812, band: 'scattered', negative: 1 },
    unassignedExpenses: yuan(38_000),
    customers,
    listed: pick === null ? 42 : customers.length,
  }
}
