// A line of 收款 for the tests: one share of a receipt of 云栖酒店, as 登记收款 writes it.
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { day } from '../ledger/build'

export const receiptLine = (changes: Partial<ReceiptLine> = {}): ReceiptLine => ({
  receipt: 'SK20261105-01',
  key: '',
  on: day('2026-11-05'),
  customer: '云栖酒店',
  name: '云栖酒店',
  what: '',
  item: '云栖酒店|HT-1',
  sheet: '合同',
  row: 2,
  due: day('2026-09-04'),
  amount: 1_000_000,
  total: 1_000_000,
  rule: 'chosen',
  state: 'entered',
  by: 'ann@example.com',
  at: '2026-11-05 10:00',
  note: '',
  changes: [],
  append: null,
  ...changes,
})
