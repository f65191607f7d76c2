// A small untidy ledger for the tests of 整理, 撤销 and 历史遗留, adopted in the host.
import type { CellInput, Host, Person, SheetLayout } from '../../../host/types'
import type { ShownFix } from '../../../src/contract/data'
import type { LeftUnits, WorkView } from '../../../src/contract/work'
import { adoptAs, classicSheet, openLedger, SHEET } from '../adopting'
import { drive } from '../archive/settled'
import { value } from '../receivables-desk'

/** Rows 3 to 6 under the title and the header: text amounts and dates, full width, spaces, a formula. */
export const UNTIDY: CellInput[][] = [
  [
    ' 甲公司',
    '张三',
    "'１３８００００００１１",
    'ａ@example.com',
    '酒店',
    "'2026年5月10日",
    "'¥120,000.00",
    "'2万",
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
    "'5万",
    0,
    50000,
    '净30天',
    '老客户',
  ],
  [
    '丙公司',
    '王五',
    '13800000003',
    'c@example.com ',
    '售楼处',
    "'2026-03-01",
    80000,
    80000,
    '=G5-H5',
    '3个月',
    '',
  ],
  ['丁公司', '赵六', '13800000004', 'd@example.com', '二期', '2026-11-01', "'约9万", 0, '', '验收后', ''],
]

export type Untidy = { host: Host; ann: Person }

export const untidyLedger = (
  rows: CellInput[][] = UNTIDY,
  layout: SheetLayout = {},
  dailyTotals = false,
): Untidy => {
  const sheet = classicSheet(rows)
  const size = { rows: sheet.length + 20, columns: 16 }
  const ledger = openLedger(sheet, { document: { sheets: [{ name: SHEET, rows: sheet, size, layout }] } })
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals })
  return ledger
}

export const fixesOf = (person: Person): ShownFix[] => value(person, 'data.fixes', {}).fixes

/** Field and row of each, with what it becomes. */
export const inShort = (fixes: readonly ShownFix[]) =>
  fixes.map(({ field, row, after }) => [field, row, typeof after === 'object' ? after.day : after])

export type Tidied = { written: number; left: LeftUnits['some'] }

/** As the page does it: begun once, then call after call until all are gone through. */
export const tidy = (person: Person, fixes = fixesOf(person)): Tidied =>
  tidied(drive(person, beginTidying(person, fixes)))

export const beginTidying = (person: Person, fixes: readonly ShownFix[]): WorkView =>
  value(person, 'data.fix', { fixes: fixes.map(({ kind: _, ...fix }) => fix) })

export const tidied = ({ last }: WorkView): Tidied => {
  if (last === null) throw new Error('Nothing was tidied')
  return { written: last.written, left: last.left.some }
}

export const undoAll = (person: Person): { restored: number; left: number } => {
  const act = value(person, 'check', {}).lastAct
  if (act === null) throw new Error('There is nothing to undo')
  const all = { restored: 0, left: 0 }
  for (let from: number | null = 0; from !== null; ) {
    const step: { restored: number; left: number; next: number | null } = value(person, 'undo', {
      act: act.id,
      from,
    })
    all.restored += step.restored
    all.left += step.left
    from = step.next
  }
  return all
}

export const cells = (host: Host, a1: string) => host.sheet(SHEET).values(a1)
