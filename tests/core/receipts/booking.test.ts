// What a receipt changes in a row, in the unit of its columns, and that it is finished or taken back only where nobody wrote since.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../src/core/ledger/cells/amount'
import { agreedDay, openItems } from '../../../src/core/ledger/open-items'
import type { Cell, LedgerField, Reading } from '../../../src/core/ledger/types'
import { cellChanges, inUnit, type StandingRow, settle, standsIn } from '../../../src/core/receipts/booking'
import { candidates } from '../../../src/core/receipts/locate'
import { payables } from '../../../src/core/receipts/payables'
import { nextNumber, receiptsOf, sameReceipt, unappliedByCustomer } from '../../../src/core/receipts/receipts'
import type { BookedField, ReceiptLine } from '../../../src/core/receipts/types'
import { anyAmount } from '../arbitraries'
import { type Cells, day, ledgerOf, readingOf } from '../ledger/build'
import { type PlanCells, planned } from '../plans/build'

const TODAY = day('2026-11-21')
const BASE: Cells = { customer: '云栖酒店', reference: 'HT-1', signedOn: '2026-08-01', dueOn: '2026-10-01' }

type Row = { cells: Cells; formulas?: LedgerField[]; reading?: Partial<Reading>; lines?: ReceiptLine[] }

const itemOf = ({ cells, formulas = [], reading = {}, lines = [] }: Row) => {
  const ledger = ledgerOf([{ ...BASE, ...cells }], reading)
  const found = payables(openItems(ledger, TODAY, { dueSoonDays: 7 }), '云栖酒店', {
    fields: () => ledger.fields,
    lines,
    isFormula: (_, field) => formulas.includes(field),
    feed: false,
  })
  return found[0] ?? null
}

const standing = (cells: Cells, formulas: LedgerField[] = []): StandingRow =>
  Object.fromEntries(
    (['paid', 'unpaid', 'paidOn'] as const)
      .filter(field => cells[field] !== undefined)
      .map(field => [field, { cell: cells[field] ?? '', isFormula: formulas.includes(field) }]),
  )

const changesOf = (row: Row, amount: number): [BookedField, Cell, Cell][] => {
  const item = itemOf(row)
  if (item === null) throw new Error('Nothing is open')
  const changes = cellChanges(
    { item, amount, on: TODAY },
    standing(row.cells, row.formulas),
    readingOf(row.reading),
  )
  return changes.map(({ field, before, after }) => [field, before, after])
}

describe('a share of a receipt', () => {
  it('raises 已付 and lowers a typed 未付', () => {
    expect(changesOf({ cells: { total: 1000, paid: 200, unpaid: 800 } }, 30_000)).toEqual([
      ['paid', 200, 500],
      ['unpaid', 800, 500],
    ])
  })

  it('counts in the unit of each column', () => {
    const cells = { total: 12, paid: 2.5, unpaid: 9.5 }
    const reading = { units: { total: 10_000, paid: 10_000, unpaid: 10_000 } } as const
    expect(changesOf({ cells, reading }, 1_234_567)).toEqual([
      ['paid', 2.5, 3.734567],
      ['unpaid', 9.5, 8.265433],
    ])
  })

  it('leaves a formula in 未付 alone, and everything where 已付 is a formula', () => {
    const cells = { total: 1000, paid: 200, unpaid: 800 }
    expect(changesOf({ cells, formulas: ['unpaid'] }, 100)).toEqual([['paid', 200, 201]])
    expect(itemOf({ cells, formulas: ['paid'] })?.booking).toBe('formula')
    expect(changesOf({ cells, formulas: ['paid'] }, 100)).toEqual([])
  })

  it('in a blank 已付 writes what was paid so far and this', () => {
    expect(changesOf({ cells: { total: 1000, paid: '', unpaid: 800 } }, 10_000)).toEqual([
      ['paid', '', 300],
      ['unpaid', 800, 700],
    ])
  })

  it('lowers 未付 where there is no 已付', () => {
    expect(changesOf({ cells: { total: 1000, unpaid: 800 } }, 10_000)).toEqual([['unpaid', 800, 700]])
  })

  it('puts the day into a blank 付清日期 once nothing is left, and not before', () => {
    const cells = { total: 1000, paid: 200, paidOn: '' }
    expect(changesOf({ cells }, 80_000)).toEqual([
      ['paid', 200, 1000],
      ['paidOn', '', { day: TODAY }],
    ])
    expect(changesOf({ cells }, 79_999).map(([field]) => field)).toEqual(['paid'])
    expect(changesOf({ cells, formulas: ['paidOn'] }, 80_000).map(([field]) => field)).toEqual(['paid'])
  })

  it('of an invoice with only a 付清日期 is its day when paid in full, else nothing', () => {
    const row: Row = { cells: { total: 1000, paidOn: '' }, reading: { style: 'invoice' } }
    expect(changesOf(row, 100_000)).toEqual([['paidOn', '', { day: TODAY }]])
    expect(changesOf(row, 99_999)).toEqual([])
  })

  it('keeps every cent, whatever unit the column counts in', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(1, 1000, 10_000, 1_000_000), (amount, unit) => {
        const written = inUnit(amount, unit, { currency: 'CNY' })
        expect(readAmount(written, { currency: 'CNY', unit })).toEqual({ ok: true, value: amount })
      }),
    )
  })
})

const line = (changes: Partial<ReceiptLine> = {}): ReceiptLine => ({
  receipt: 'SK20261121-01',
  key: 'form-1',
  on: TODAY,
  customer: '云栖酒店',
  name: '云栖酒店',
  what: 'HT-1',
  item: '云栖酒店|HT-1',
  sheet: '合同',
  row: 2,
  due: day('2026-10-01'),
  amount: 30_000,
  total: 30_000,
  rule: 'exact',
  state: 'entered',
  by: 'ann@example.com',
  at: '2026-11-21 09:00',
  note: '',
  changes: [],
  append: null,
  ...changes,
})

describe('what 收款 alone knows of', () => {
  const invoice: Row = { cells: { total: 1000, paidOn: '' }, reading: { style: 'invoice' } }

  it('is taken off what is open where no column holds amounts, so that the last part settles the invoice', () => {
    const row = { ...invoice, lines: [line({ state: 'noted' }), line({ state: 'undone' })] }
    expect(itemOf(row)?.open).toBe(70_000)
    expect(changesOf(row, 70_000)).toEqual([['paidOn', '', { day: TODAY }]])
    expect(itemOf({ ...invoice, lines: [line({ state: 'noted', amount: 100_000 })] })).toBeNull()
  })

  it('is taken off what is open of a contract with instalments too, so that the last part settles it', () => {
    const contract: Cells = { ...BASE, total: 1000, paidOn: '' }
    const plan: PlanCells[] = [
      { customer: '云栖酒店', contract: 'HT-1', mark: '1', amount: 600, when: 'date', dueOn: '2026-09-01' },
      { customer: '云栖酒店', contract: 'HT-1', mark: '2', amount: 400, when: 'date', dueOn: '2026-10-01' },
    ]
    const ledger = planned({ contracts: [contract], plan }, { style: 'invoice' })
    const [row] = ledger.contracts
    const found = payables(openItems(ledger, TODAY, { dueSoonDays: 7 }), '云栖酒店', {
      fields: () => ['customer', 'total', 'paidOn'],
      lines: [
        line({
          state: 'noted',
          item: row?.key ?? '',
          due: row === undefined ? null : agreedDay(row.due),
          amount: 60_000,
        }),
      ],
      isFormula: () => false,
      feed: false,
      contracts: ledger.contracts,
    })
    expect(found.map(({ open, contract }) => [open, contract?.open])).toEqual([[40_000, 40_000]])
  })

  it('is not taken off twice where the ledger says what was paid', () => {
    const cells = { total: 1000, paid: 200 }
    expect(itemOf({ cells, formulas: ['paid'], lines: [line({ state: 'noted' })] })?.open).toBe(80_000)
  })
})

describe('a change that was stopped or is taken back', () => {
  const changes = [
    { field: 'paid' as const, before: 200, after: 500 },
    { field: 'paidOn' as const, before: '', after: { day: TODAY } },
  ]

  it('is finished where the cell stands as before, and done where it stands as after', () => {
    const half = standing({ paid: 500, paidOn: '' })
    expect(settle(changes, half, 'finish')).toEqual({
      write: [{ field: 'paidOn', value: { day: TODAY } }],
      untouched: [],
    })
    expect(settle(changes, half, 'take-back')).toEqual({
      write: [{ field: 'paid', value: 200 }],
      untouched: [],
    })
    const whole = standing({ paid: 500, paidOn: TODAY })
    const other = standing({ paid: 650, paidOn: TODAY })
    const blank = standing({ paid: 200, paidOn: '' })
    expect([half, whole, other, blank].map(row => standsIn(changes, row))).toEqual([
      'part',
      'all',
      'none',
      'none',
    ])
  })

  it('leaves alone what somebody wrote since, what has become a formula, and a row that is gone', () => {
    const later = standing({ paid: 650, paidOn: TODAY })
    expect(settle(changes, later, 'take-back')).toEqual({
      write: [{ field: 'paidOn', value: '' }],
      untouched: ['paid'],
    })
    expect(settle(changes, standing({ paid: 500, paidOn: TODAY }, ['paid']), 'take-back').untouched).toEqual([
      'paid',
    ])
    expect(settle(changes, null, 'take-back').untouched).toEqual(['paid', 'paidOn'])
    expect(settle(changes, standing({ paid: 210, paidOn: '' }), 'finish')).toEqual({
      write: [],
      untouched: ['paid', 'paidOn'],
    })
  })
})

describe('a line of 收款', () => {
  const rows = [
    { ...BASE, total: 1000, paid: 0 },
    { ...BASE, total: 1000, paid: 0, dueOn: '2026-12-01' },
    { ...BASE, total: 1000, paid: 0, reference: 'HT-2' },
  ]

  it('finds its instalment again by name and due day, wherever it stands', () => {
    const { items } = ledgerOf([...rows].reverse())
    expect(candidates(items, line()).map(({ row }) => row)).toEqual([4])
    const moved = line({ due: day('2026-10-15'), row: 3 })
    expect(candidates(items, moved).map(({ row }) => row)).toEqual([3, 4])
  })

  it('takes the customer’s row in the old place when the number was corrected', () => {
    const { items } = ledgerOf(rows.map(cells => ({ ...cells, reference: `新-${cells.reference}` })))
    expect(candidates(items, line()).map(({ row }) => row)).toEqual([2])
    expect(candidates(items, line({ row: 40 }))).toEqual([])
  })
})

describe('receipts', () => {
  const lines = [
    line(),
    line({ receipt: 'SK20261121-02', what: 'HT-1', amount: 100, total: 300, state: 'noted' }),
    line({
      receipt: 'SK20261121-02',
      what: '',
      item: '',
      amount: 200,
      total: 300,
      rule: 'unapplied',
      state: 'noted',
    }),
    line({ receipt: 'SK20261121-03', amount: 1, total: 2, state: 'entering' }),
    line({ receipt: 'SK20261121-03', amount: 1, total: 2, state: 'entered' }),
    line({ receipt: 'SK20261121-04', state: 'undone' }),
  ]

  it('are gathered from their lines, the newest first, with what is left half done', () => {
    expect(receiptsOf(lines).map(({ receipt, state, rest, noted }) => [receipt, state, rest, noted])).toEqual(
      [
        ['SK20261121-04', 'undone', 0, 0],
        ['SK20261121-03', 'unfinished', 0, 0],
        ['SK20261121-02', 'entered', 200, 100],
        ['SK20261121-01', 'entered', 0, 0],
      ],
    )
  })

  it('are numbered by the day, going on from the highest', () => {
    expect(nextNumber(lines, TODAY)).toBe('SK20261121-05')
    expect(nextNumber(lines, day('2026-11-22'))).toBe('SK20261122-01')
  })

  it('keep what is in no contract, or half entered, apart by customer', () => {
    expect([...unappliedByCustomer(lines)]).toEqual([['云栖酒店', 201]])
  })

  it('are recognised when they are entered a second time, unless taken back', () => {
    const like = { customer: '云栖酒店', on: TODAY, total: 30_000 }
    expect(sameReceipt(receiptsOf(lines), like)?.receipt).toBe('SK20261121-01')
    expect(sameReceipt(receiptsOf(lines.slice(-1)), like)).toBeNull()
    expect(sameReceipt(receiptsOf(lines), { ...like, total: 30_001 })).toBeNull()
  })
})
