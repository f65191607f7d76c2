// A desk with two contracts to be split, one paid in part; terms and a due column as a team has them.
import type { CellInput, Host, Person } from '../../../host/types'
import type { PlanLine, PlanView } from '../../../src/contract/plans'
import { equalParts, planAmounts } from '../../../src/core/ledger/plans/amounts'
import type { Part, Trigger } from '../../../src/core/ledger/plans/types'
import { adoptAs, type Ledger, openLedger, SHEET } from '../adopting'
import { saveSettings, sender, value } from '../receivables-desk'

const HEADERS = [
  '客户名称',
  '邮箱地址',
  '合作项目',
  '合同编号',
  '合同签订日期',
  '合同总金额',
  '已付款金额',
  '付款周期',
]

/** Today is 2026-11-21. */
const ROWS: CellInput[][] = [
  ['云栖酒店', 'y@example.com', '大堂', 'HT-1', '2026-08-01', 100000.01, 0, '30/60/10'],
  ['云栖酒店', 'y@example.com', '客房', 'HT-2', '2026-09-01', 50000, 0, '净30天'],
]

export const CONTRACT = { sheet: SHEET, row: 2 }

export const openPlanned = (rows: CellInput[][] = ROWS): Ledger => {
  const ledger = openLedger([HEADERS, ...rows])
  adoptAs(ledger.ann, { blankPaidIsZero: true })
  saveSettings(ledger.ann, settings => ({
    ...settings,
    sender,
    policy: { ...settings.policy, keyAccountShare: 1 },
  }))
  return ledger
}

export const viewPlan = (person: Person, contract = CONTRACT): PlanView =>
  value(person, 'plans.open', contract)

type Wanted = { name: string; part: Part; trigger: Trigger } & Partial<PlanLine>

/** The lines as the page sends them. */
export const linesOf = (total: number, wanted: readonly Wanted[]): PlanLine[] => {
  const { amounts } = planAmounts(
    total,
    wanted.map(({ part }) => part),
  )
  return wanted.map(({ part, ...line }, at) => ({
    row: null,
    mark: String(at + 1),
    percent: part.kind === 'share' && part.of === 100 ? part.part : null,
    amount: amounts[at] ?? 0,
    triggeredOn: null,
    terms: '',
    dueOn: null,
    invoice: '',
    invoiceState: 'not-issued',
    invoicedOn: null,
    note: '',
    ...line,
  }))
}

export const THIRTY_SIXTY_TEN: Wanted[] = [
  { name: '首付款', part: { kind: 'share', part: 30, of: 100 }, trigger: 'signing' },
  { name: '验收款', part: { kind: 'share', part: 60, of: 100 }, trigger: 'acceptance', terms: '净30天' },
  { name: '质保金', part: { kind: 'share', part: 10, of: 100 }, trigger: 'warranty' },
]

export const thirds: Wanted[] = equalParts(3).map((part, at) => ({
  name: `第 ${at + 1} 期`,
  part,
  trigger: 'date',
}))

/** Writes a plan as a person does who agrees with the preview. */
export const makePlan = (person: Person, wanted: readonly Wanted[] = THIRTY_SIXTY_TEN) => {
  const { contract, seen } = viewPlan(person)
  const { sheet, row, key, total } = contract
  return value(person, 'plans.save', {
    contract: { sheet, row, key },
    total: total ?? 0,
    seen,
    lines: linesOf(total ?? 0, wanted),
  })
}

/** 分期 by the labels of its header, without blank rows. */
export const planRows = (host: Host): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet('分期').values()
  return rows
    .filter(cells => cells.some(cell => cell !== null && cell !== ''))
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}
