// The desk where receipts come in: a small ledger with paid, unpaid and paid-on, the form as the page sends it, and 收款 as rows.
import type { CellInput, Host, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import type { ReceiptsView } from '../../../src/contract/receipts'
import { allocate } from '../../../src/core/receipts/allocate'
import { adoptAs, type Ledger, openLedger, SHEET } from '../adopting'
import { value } from '../receivables-desk'

export const HEADERS =
  '客户名称 邮箱地址 合同编号 合同签订日期 合同总金额 已付款金额 未付款金额 应收日期 付清日期'.split(' ')
export const A = 'a@example.com'

/** Today is 2026-11-21: two contracts of 甲公司 overdue, one not yet due; one of 乙公司. */
export const ROWS: CellInput[][] = [
  ['甲公司', A, 'HT-1', '2026-05-01', 1000, 200, 800, '2026-09-01', ''],
  ['甲公司', A, 'HT-2', '2026-06-01', 500, '', 500, '2026-10-01', ''],
  ['乙公司', 'b@example.com', 'HT-3', '2026-06-01', 700, 0, 700, '2026-10-01', ''],
  ['甲公司', A, 'HT-4', '2026-07-01', 2000, 0, 2000, '2026-12-31', ''],
]

export const opened = (rows: CellInput[][] = ROWS, changes: Partial<Input<'setup.confirm'>> = {}): Ledger => {
  const ledger = openLedger([HEADERS, ...rows])
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals: false, ...changes })
  return ledger
}

export const payments = (host: Host) => host.sheet(SHEET).values('F2:I5')

export const viewOf = (person: Person, customer = '甲公司'): ReceiptsView =>
  value(person, 'receipts', { customer })

/** The form as the page sends it: set against the items as the rule says, or all on the chosen number. */
export const form = (
  view: ReceiptsView,
  total: number,
  changes: Partial<Input<'receipts.record'>> & { chosen?: string } = {},
) => {
  const { chosen, ...rest } = changes
  const items = view.payer?.items ?? []
  const { shares } = allocate(items, total, items.find(({ reference }) => reference === chosen) ?? null)
  return {
    key: view.key,
    customer: view.payer?.customer ?? '',
    on: '2026-11-20',
    total,
    note: '',
    again: false,
    shares: shares.map(({ item: { sheet, row, item, paid, open, booking }, amount, rule }) => ({
      sheet,
      row,
      item,
      paid,
      open,
      booking,
      amount,
      rule,
    })),
    ...rest,
  }
}

export const record = (person: Person, total: number, changes: Parameters<typeof form>[2] = {}) =>
  value(person, 'receipts.record', form(viewOf(person), total, changes))

/** 收款 by the labels of its header. */
export const lines = (host: Host, sheet = '收款'): Record<string, unknown>[] => {
  if (!host.sheetNames().includes(sheet)) return []
  const [header = [], ...rows] = host.sheet(sheet).values()
  return rows
    .filter(cells => cells[0] !== null)
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}
