// A ledger with 分期 beside it, for tests: rows as a person would type them.
import type { Adjustment } from '../../../src/core/adjustments/types'
import type { PlanRow, PlanSheet } from '../../../src/core/ledger/plans/types'
import { readLedger } from '../../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField, Reading } from '../../../src/core/ledger/types'
import type { Minor } from '../../../src/core/money'
import { type Cells, readingOf } from '../ledger/build'

export type PlanCells = PlanRow['cells'] & { when?: PlanRow['trigger']; isVoid?: boolean }

const LABELS: PlanSheet['labels'] = {
  customer: '客户',
  contract: '合同',
  mark: '期次',
  name: '名称',
  share: '比例',
  amount: '金额',
  trigger: '触发条件',
  triggeredOn: '触发日期',
  terms: '账期',
  dueOn: '应收日期',
  invoice: '发票号',
  invoiceState: '发票状态',
  invoicedOn: '开票日期',
  note: '备注',
  key: '合同键',
}

export const planSheet = (rows: readonly PlanCells[]): PlanSheet => ({
  sheet: '分期',
  labels: LABELS,
  rows: rows.map(({ when = '', isVoid = false, ...cells }, at) => ({
    row: at + 2,
    cells,
    trigger: when,
    isVoid,
  })),
})

type Tables = {
  contracts: readonly Cells[]
  plan: readonly PlanCells[]
  receipts?: readonly Cells[]
  adjustments?: readonly Adjustment[]
}

/** 合同 from row 2 on, 分期 likewise, 收款 where given. */
export const planned = (
  { contracts, plan, receipts, adjustments = [] }: Tables,
  changes: Partial<Reading> = {},
): Ledger => {
  const reading = readingOf({ blankPaidIsZero: true, ...changes })
  const tableOf = (sheet: string, rows: readonly Cells[]) => ({
    reading,
    table: { sheet, rows: rows.map((cells, index) => ({ row: index + 2, cells, beside: [] })) },
    fields: [...new Set(rows.flatMap(row => Object.keys(row) as LedgerField[]))],
  })
  const beside = receipts === undefined ? [] : [{ role: 'receipts' as const, ...tableOf('收款', receipts) }]
  return readLedger([tableOf('合同', contracts)], beside, { planned: planSheet(plan), adjustments })
}

/** The three lines of 30/60/10 for a contract. */
export const thirtySixtyTen = (contract: string, customer = '云栖酒店'): PlanCells[] => [
  { customer, contract, mark: '1', name: '首付款', share: '30%', when: 'signing' },
  { customer, contract, mark: '2', name: '验收款', share: '60%', when: 'acceptance', terms: '30天' },
  { customer, contract, mark: '3', name: '质保金', share: '10%', when: 'warranty' },
]

export const amountsOf = (ledger: Ledger): (Minor | null)[] => ledger.items.map(({ total }) => total)

/** Each problem as its code and the cell of 分期 it stands in. */
export const problemsIn = (ledger: Ledger): string[] =>
  ledger.problems.map(({ code, place }) =>
    [code, `${place.sheet}!${place.row}`, place.column ?? place.field ?? ''].join(' ').trim(),
  )
