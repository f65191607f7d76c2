// Small ledgers for the tests of adoption: the eleven classic headers, opened in the host and taken through the wizard.
import { openHost } from '../../host'
import type { CellInput, Host, HostOptions, Person } from '../../host/types'
import type { Input } from '../../src/contract/inputs'
import type { SetupDraft, SetupResult } from '../../src/contract/setup'
import { value } from './receivables-desk'

export const SHEET = '合同台账'

export const CLASSIC =
  '客户名称 联系人 联系电话 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 未付款金额 付款周期 备注'.split(
    ' ',
  )

/** Under a title line; today is 2026-11-21: one overdue, one soon due, one settled, one waiting for acceptance. */
export const CLASSIC_ROWS: CellInput[][] = [
  [
    '甲公司',
    '张三',
    '13800000001',
    'a@example.com',
    '酒店',
    '2026-05-10',
    120000,
    20000,
    100000,
    '净30天',
    '',
  ],
  [
    '乙公司',
    '李四',
    '13800000002',
    'b@example.com',
    '样板间',
    '2026-10-25',
    50000,
    '',
    50000,
    '净30天',
    '老客户',
  ],
  ['丙公司', '王五', '13800000003', 'c@example.com', '售楼处', '2026-03-01', 80000, 80000, 0, '3个月', ''],
  ['甲公司', '张三', '13800000001', 'a@example.com', '二期', '2026-11-01', 90000, 0, 90000, '验收后', ''],
]

export const classicSheet = (rows: CellInput[][] = CLASSIC_ROWS): CellInput[][] => [
  ['2026年合同台账'],
  CLASSIC,
  ...rows,
]

export type Ledger = { host: Host; ann: Person }

export const openLedger = (
  rows: CellInput[][] = classicSheet(),
  options: Partial<HostOptions> = {},
): Ledger => {
  // A small grid: the engine evaluates colours and rules over all of it.
  const size = { rows: rows.length + 20, columns: 16 }
  const host = openHost({ document: { sheets: [{ name: SHEET, rows, size }] }, ...options })
  return { host, ann: host.as('owner@example.com') }
}

/** What a person who changes nothing in the wizard confirms. */
export const confirmation = (draft: SetupDraft): Input<'setup.confirm'> => ({
  sheetId: draft.sheetId,
  headerRow: draft.headerRow,
  goal: 'collect',
  style: draft.style,
  currency: draft.currency,
  columns: draft.columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }])),
  units: [],
  dateOrders: draft.columns.flatMap(({ field, dateOrder }) =>
    field !== null && (dateOrder === 'day-first' || dateOrder === 'month-first')
      ? [{ field, order: dateOrder }]
      : [],
  ),
  others: [],
  blankPaidIsZero: draft.blankPaidIsZero,
  terms: [],
  addDueColumn: draft.dueColumn === 'offered',
  dailyTotals: true,
})

/** Through the wizard, with what the person changes in it. */
export const adoptAs = (person: Person, changes: Partial<Input<'setup.confirm'>> = {}): SetupResult => {
  const draft = value(person, 'setup.read', {})
  return value(person, 'setup.confirm', { ...confirmation(draft), ...changes })
}

/** Everything a person could notice on the sheets, but for sheets not named. */
export const looks = (host: Host, sheets: readonly string[] = [SHEET]): unknown =>
  sheets.map(name => host.sheet(name).snapshot())
