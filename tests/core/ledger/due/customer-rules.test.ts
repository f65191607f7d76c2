// Whose a rule for a single customer is once he was found to be another.
import { expect, it } from 'vitest'
import { readLedger } from '../../../../src/core/ledger/read-ledger'
import type { CustomerKey, LedgerField } from '../../../../src/core/ledger/types'
import { NO_NAMES } from '../../../../src/core/ledger/who/names'
import { type Cells, readingOf } from '../build'

const ROW: Cells = {
  customer: '云栖酒店',
  reference: 'HT-1',
  startsOn: '2026-08-05',
  terms: '月结30天',
  total: 1000,
}
const FROM_START = { monthly: 'from-start', statementDay: null } as const
const MONTH_END = { monthly: 'month-end', statementDay: null } as const

const dueOf = (
  customers: Record<CustomerKey, typeof FROM_START | typeof MONTH_END>,
  names: [CustomerKey, CustomerKey][],
) => {
  const due = { monthly: 'whole-months', statementDay: null, adjust: 'none', customers } as const
  const ledger = readLedger(
    [
      {
        table: { sheet: '合同', rows: [{ row: 2, cells: ROW, beside: [] }] },
        reading: readingOf({ due }),
        fields: Object.keys(ROW) as LedgerField[],
      },
    ],
    [],
    { known: { ...NO_NAMES, names: new Map(names) } },
  )
  const [item] = ledger.items
  return item?.due.kind === 'known' ? item.due.on : null
}

it('a rule set under a name that was found to be another customer’s counts for that customer', () => {
  expect(dueOf({ 云栖酒店: FROM_START }, [])).toBe('2026-09-04')
  expect(dueOf({ 云栖: FROM_START }, [['云栖', '云栖酒店']])).toBe('2026-09-04')
})

it('a rule of that customer’s own comes first', () => {
  const both = { 云栖酒店: MONTH_END, 云栖: FROM_START }
  expect(dueOf(both, [['云栖', '云栖酒店']])).toBe('2026-09-30')
})
