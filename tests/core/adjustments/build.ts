// An adjustment for the tests: 1,000.00 of PLAIN_ROW's contract, standing.
import type { Adjustment } from '../../../src/core/adjustments/types'
import { day } from '../ledger/build'

export const adjustment = (changes: Partial<Adjustment> = {}): Adjustment => ({
  number: 'TZ20261010-01',
  key: '',
  on: day('2026-10-10'),
  kind: 'credit',
  customer: '云栖酒店',
  name: '云栖酒店',
  what: '大堂家具 HT-001',
  item: '云栖酒店|HT-001',
  sheet: '合同',
  row: 2,
  due: day('2026-09-04'),
  amount: 100_000,
  of: '',
  state: 'standing',
  entered: { by: 'ann@example.com', at: '2026-10-10 09:00', reason: '返工' },
  decided: null,
  voided: null,
  ...changes,
})
