// 数据 of the story: findings of every severity, some acknowledged, cells to be tidied, an act that can be undone.

import type { CheckView, FixesView, OpenGroup } from '../../../../src/contract/data'
import type { LastAct } from '../../../../src/contract/undo'
import { severityOf } from '../../../../src/core/audit/group-problems'
import type { Finding } from '../../../../src/core/audit/types'
import type { LedgerField } from '../../../../src/core/ledger/types'
import type { Problem, ProblemCode } from '../../../../src/core/problem'
import { NO_WORK } from './archive'
import { BOOK_FINDINGS } from './books'
import { TODAY, yuan } from './day'

const SHEET = '客户台账'

const place = (row: number, field: LedgerField | null) => ({ sheet: SHEET, row, field })
const problem = (code: ProblemCode, row: number, field: LedgerField, value: string): Problem => ({
  code,
  place: place(row, field),
  value,
})
const keyed = (problems: Problem[]): Finding[] =>
  problems.map(one => ({ ...one, key: `${one.code} ${one.place.row}` }))
const group = (code: ProblemCode, problems: Problem[]): OpenGroup => ({
  code,
  severity: severityOf(code),
  count: problems.length,
  problems: keyed(problems),
  seen: `all of ${code}`,
})

export const LAST_ACT: LastAct = {
  id: 'act-1',
  kind: 'fixes',
  at: `${TODAY} 09:12`,
  by: 'wangfang@example.com',
  cells: 23,
}

/** 催款记录 as somebody left it: a row changed, two deleted. */
export const TAMPERED: OpenGroup[] = [
  group('log-row-changed', [
    {
      code: 'log-row-changed',
      place: { sheet: '催款记录', row: 7, field: null },
      value: '6 ZQ20261110-3f2a1c-0002 青禾设计院',
    },
  ]),
  group('log-row-missing', [
    { code: 'log-row-missing', place: { sheet: '催款记录', row: 0, field: null }, value: '3–4' },
  ]),
]

export const CHECK: CheckView = {
  asOf: TODAY,
  sheets: [{ sheet: SHEET, items: 128 }],
  rowsOfSums: [41, 82, 131].map(row => ({ sheet: SHEET, row })),
  health: { score: 86, withAcknowledged: 84, rows: 128, soundRows: 90 },
  beside: [{ sheet: '收款流水', health: { score: 95, withAcknowledged: 95, rows: 64, soundRows: 60 } }],
  earlier: { on: TODAY, score: 81 },
  groups: [
    group('amount-outlier', [
      { ...problem('amount-outlier', 77, 'total', '9600000'), expected: yuan(86_000) },
    ]),
    group('item-doubled', [
      {
        ...problem('item-doubled', 64, 'reference', 'HT-2026-018'),
        other: { place: place(18, 'reference'), value: 'HT-2026-018' },
      },
    ]),
    group('amounts-disagree', [
      { ...problem('amounts-disagree', 12, 'unpaid', '20,000.00'), expected: yuan(21_000) },
    ]),
    group('date-unreadable', [
      problem('date-unreadable', 23, 'dueOn', '下个月'),
      problem('date-unreadable', 40, 'dueOn', '待定'),
    ]),
    group('customers-alike', [
      {
        ...problem('customers-alike', 90, 'customer', '木岚定制家具（上海）有限公司'),
        other: { place: place(7, 'customer'), value: '木岚定制家具(上海)公司' },
      },
    ]),
    group(
      'email-malformed',
      Array.from({ length: 30 }, (_, at) => problem('email-malformed', 50 + at, 'email', 'chen#example.com')),
    ),
    group('due-cell-differs', [
      {
        code: 'due-cell-differs',
        place: place(31, null),
        value: '2026-10-01',
        expectedDay: TODAY,
      },
    ]),
    group('orphan-arrangement', [
      {
        code: 'orphan-arrangement',
        place: { sheet: '催款安排', row: 3, field: null },
        value: '南山装饰工程有限责任公司',
      },
    ]),
  ],
  acknowledged: [
    {
      ...group('phone-malformed', [problem('phone-malformed', 9, 'phone', '021-无')]),
      by: 'wangfang@example.com',
      on: TODAY,
    },
  ],
  fixable: 46,
  lastAct: LAST_ACT,
  stale: 3,
  closing: { month: '2026-10', late: 2 },
  pendingReview: 3,
  unannounced: [],
  archived: 412,
  work: NO_WORK,
  books: BOOK_FINDINGS,
  accountPlan: [{ row: 5, column: 'amount', code: 'amount-unreadable', value: '约10万' }],
  columns: [
    { sheet: SHEET, field: 'customer', header: '客户名称', letter: 'A' },
    { sheet: SHEET, field: 'total', header: '合同总金额（元）', letter: 'G' },
    { sheet: SHEET, field: 'unpaid', header: '未付', letter: 'I' },
    { sheet: SHEET, field: 'dueOn', header: '应收日期', letter: 'K' },
    { sheet: SHEET, field: 'email', header: '邮箱', letter: 'D' },
  ],
}

const fix = (
  kind: FixesView['fixes'][number]['kind'],
  row: number,
  { field, before, after }: Pick<FixesView['fixes'][number], 'field' | 'before' | 'after'>,
) => ({ kind, sheet: SHEET, row, field, key: `云栖|HT-${row}`, mark: '', before, after })

export const FIXES: FixesView = {
  asOf: TODAY,
  work: NO_WORK,
  fixes: [
    fix('text-amount', 5, { field: 'total', before: '¥1,200.00', after: 1200 }),
    fix('text-amount', 6, { field: 'total', before: '1.2万', after: 12000 }),
    ...Array.from({ length: 42 }, (_, at) =>
      fix('text-date', 10 + at, { field: 'dueOn', before: '2026年11月21日', after: { day: TODAY } }),
    ),
    fix('half-width', 8, {
      field: 'email',
      before: 'ｃｈｅｎ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      after: 'chen@example.com',
    }),
    fix('spaces', 9, { field: 'customer', before: ' 云栖置业', after: '云栖置业' }),
  ],
  total: 46,
  columns: CHECK.columns,
}
