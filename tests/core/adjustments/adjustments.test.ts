// What lowers an open amount without cash, on the ledger's own cells and on one that 收款 feeds.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Adjustment } from '../../../src/core/adjustments/types'
import { ADJUSTMENT_KINDS } from '../../../src/core/adjustments/types'
import { addDays } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import { readLedger } from '../../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField } from '../../../src/core/ledger/types'
import { totals } from '../../../src/core/receivables/totals'
import { type Cells, day, PLAIN_ROW, readingOf } from '../ledger/build'
import { planned } from '../plans/build'
import { adjustment } from './build'

const tableOf = (sheet: string, rows: readonly Cells[]) => ({
  table: { sheet, rows: rows.map((cells, index) => ({ row: index + 2, cells, beside: [] })) },
  fields: [...new Set(rows.flatMap(row => Object.keys(row) as LedgerField[]))],
})

const ledgerOf = (
  rows: readonly Cells[],
  adjustments: readonly Adjustment[],
  { receipts, style = 'contract' }: { receipts?: readonly Cells[]; style?: 'contract' | 'invoice' } = {},
): Ledger => {
  const reading = readingOf({ style })
  return readLedger(
    [{ reading, ...tableOf('合同', rows) }],
    receipts === undefined ? [] : [{ role: 'receipts', reading, ...tableOf('收款', receipts) }],
    { adjustments },
  )
}

const seen = (ledger: Ledger, asOf = '2026-11-21') => openItems(ledger, day(asOf), { dueSoonDays: 7 })
const first = (ledger: Ledger, asOf?: string) => {
  const [item] = seen(ledger, asOf)
  if (item === undefined) throw new Error('no item')
  return item
}
const problems = ({ problems: named }: Ledger) =>
  named.map(({ code, value, expected, counted }) => ({ code, value, expected, counted }))

describe('an adjustment', () => {
  it('lowers what is open from its day on, and not the day before', () => {
    const ledger = ledgerOf([PLAIN_ROW], [adjustment()])
    expect(first(ledger, '2026-10-09').open).toBe(6_000_000)
    expect(first(ledger, '2026-10-10').open).toBe(5_900_000)
  })

  it('of a write-off counts once it is approved, and not while it is proposed, rejected or void', () => {
    const open = (state: Adjustment['state']) =>
      first(ledgerOf([PLAIN_ROW], [adjustment({ kind: 'write-off', amount: 6_000_000, state })])).open
    expect(open('approved')).toBe(0)
    expect(['proposed', 'rejected', 'void', 'standing'].map(state => open(state as 'void'))).toEqual([
      6_000_000, 6_000_000, 6_000_000, 6_000_000,
    ])
  })

  it('is no cash: 累计收款 leaves it out, and takes in what was recovered after a write-off', () => {
    const off = adjustment({ kind: 'write-off', amount: 6_000_000, state: 'approved' })
    const back = adjustment({
      kind: 'recovery',
      number: 'TZ20261101-01',
      on: day('2026-11-01'),
      amount: 500_000,
    })
    const ledger = ledgerOf([PLAIN_ROW], [off, back])
    const at = (asOf: string) => totals(seen(ledger, asOf), day(asOf))
    expect(at('2026-10-09')).toMatchObject({ balance: 6_000_000, received: 4_000_000 })
    expect(at('2026-10-31')).toMatchObject({ balance: 0, received: 4_000_000, prepaid: 0 })
    expect(at('2026-11-01')).toMatchObject({ balance: 0, received: 4_500_000, prepaid: 0 })
  })

  it('of a recovery counts up to what was written off', () => {
    const back = adjustment({ kind: 'recovery', amount: 500_000 })
    expect(totals(seen(ledgerOf([PLAIN_ROW], [back])), day('2026-11-21')).received).toBe(4_000_000)
    expect(problems(ledgerOf([PLAIN_ROW], [back]))).toEqual([
      { code: 'adjustment-over', value: 'TZ20261010-01', expected: 0, counted: 500_000 },
    ])
  })

  it('above what is open is named, and the open amount stops at 0', () => {
    const ledger = ledgerOf([PLAIN_ROW], [adjustment({ kind: 'rounding', amount: 6_000_001 })])
    expect(first(ledger)).toMatchObject({ open: 0, prepaid: 0, state: 'settled' })
    expect(problems(ledger)).toEqual([
      { code: 'adjustment-over', value: 'TZ20261010-01', expected: 6_000_000, counted: 6_000_001 },
    ])
  })

  it('of a credit note remembers what its own contract did not take, until it goes to another', () => {
    const two = [PLAIN_ROW, { ...PLAIN_ROW, reference: 'HT-002', paid: 0 }]
    const note = adjustment({ amount: 7_000_000 })
    const alone = ledgerOf(two, [note])
    expect(alone.adjustments?.unused.map(({ number, amount }) => ({ number, amount }))).toEqual([
      { number: 'TZ20261010-01', amount: 1_000_000 },
    ])
    expect(problems(alone)).toEqual([])
    const moved = adjustment({
      number: 'TZ20261011-01',
      of: 'TZ20261010-01',
      item: '云栖酒店|HT-002',
      row: 3,
      amount: 600_000,
    })
    const after = ledgerOf(two, [note, moved])
    expect(seen(after).map(({ open }) => open)).toEqual([0, 9_400_000])
    expect(after.adjustments?.unused.map(({ amount }) => amount)).toEqual([400_000])
  })

  it('is found by the contract’s name wherever the row went, and named when the contract is gone', () => {
    const other = { ...PLAIN_ROW, reference: 'HT-002' }
    const sorted = ledgerOf([other, PLAIN_ROW], [adjustment()])
    expect(seen(sorted).map(({ open }) => open)).toEqual([6_000_000, 5_900_000])
    const gone = ledgerOf([{ ...other, customer: '青禾' }], [adjustment()])
    expect(seen(gone).map(({ open }) => open)).toEqual([6_000_000])
    expect(problems(gone)).toMatchObject([{ code: 'adjustment-orphan', expected: 100_000 }])
  })

  it('of one of two instalments with the same number goes to the one due on its day, and counts once', () => {
    const { terms: _, ...row } = PLAIN_ROW
    const rows = [
      { ...row, dueOn: '2026-09-04' },
      { ...row, dueOn: '2026-12-04' },
    ]
    const later = adjustment({ due: day('2026-12-04') })
    expect(seen(ledgerOf(rows, [later])).map(({ open }) => open)).toEqual([6_000_000, 5_900_000])
    const alike = [rows[0], rows[0]] as Cells[]
    expect(seen(ledgerOf(alike, [adjustment()])).map(({ open }) => open)).toEqual([5_900_000, 6_000_000])
  })

  it('of an invoice that only has a paid-on day leaves as cash what the day settled', () => {
    const { paid: _, terms: __, ...row } = PLAIN_ROW
    const invoice = { ...row, dueOn: '2026-09-04', paidOn: '2026-11-01' }
    const ledger = ledgerOf([invoice], [adjustment()], { style: 'invoice' })
    expect(problems(ledger)).toEqual([])
    expect(first(ledger, '2026-10-31').open).toBe(9_900_000)
    expect(first(ledger)).toMatchObject({ open: 0, prepaid: 0 })
    expect(totals(seen(ledger), day('2026-11-21')).received).toBe(9_900_000)
  })
})

describe('收款 beside contracts that only have a paid-on day', () => {
  it('is compared with the cash, after what a credit note lowered', () => {
    const { paid: _, terms: __, ...row } = PLAIN_ROW
    const contracts = { ...row, dueOn: '2026-09-04', paidOn: '2026-11-01' }
    const receipt = { customer: '云栖酒店', paidOn: '2026-11-01', paid: 99_000, reference: 'HT-001' }
    const tables = { contracts: [contracts], plan: [], receipts: [receipt] }
    expect(problems(planned({ ...tables, adjustments: [adjustment()] }, { style: 'invoice' }))).toEqual([])
    expect(problems(planned(tables, { style: 'invoice' }))).toMatchObject([
      { code: 'receipts-differ', expected: 9_900_000, counted: 10_000_000 },
    ])
  })
})

describe('where 收款 feeds the ledger, an adjustment', () => {
  const { paid: _, ...unpaid } = PLAIN_ROW
  const two = [unpaid, { ...unpaid, reference: 'HT-002', startsOn: '2026-08-06' }]
  const paidIn = (paidOn: string, paid: number): Cells => ({ customer: '云栖酒店', paidOn, paid })

  it('leaves the receipt after it the rest to pay exactly', () => {
    const note = adjustment({ item: '云栖酒店|HT-002', row: 3, amount: 1_000_000 })
    const rest = ledgerOf(two, [note], { receipts: [paidIn('2026-10-10', 90000)] })
    expect(seen(rest).map(({ open }) => open)).toEqual([10_000_000, 0])
    const before = ledgerOf(two, [note], { receipts: [paidIn('2026-10-09', 90000)] })
    expect(seen(before).map(({ open }) => open)).toEqual([1_000_000, 9_000_000])
  })

  it('that wrote off a part keeps the contract from counting as paid in full', () => {
    const off = adjustment({ kind: 'write-off', state: 'approved', on: day('2026-11-01'), amount: 1_000_000 })
    const ledger = ledgerOf([unpaid], [off], { receipts: [paidIn('2026-10-09', 90000)] })
    expect(first(ledger)).toMatchObject({ open: 0, state: 'settled', paidOn: null, paid: 9_000_000 })
    expect(first(ledger, '2026-10-31')).toMatchObject({ open: 1_000_000, state: 'overdue' })
  })
})

const anyAdjustments = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ADJUSTMENT_KINDS),
      on: fc.integer({ min: 0, max: 120 }).map(days => addDays(day('2026-08-01'), days)),
      amount: fc.integer({ min: 1, max: 12_000_000 }),
      at: fc.integer({ min: 0, max: 2 }),
      isApproved: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map(all =>
    all.map(({ at, isApproved, kind, ...one }, index) =>
      adjustment({
        ...one,
        kind,
        number: `TZ20261010-${String(index + 1).padStart(2, '0')}`,
        item: `云栖酒店|HT-${at}`,
        row: at + 2,
        state: kind === 'write-off' ? (isApproved ? 'approved' : 'proposed') : 'standing',
      }),
    ),
  )
const anyReceipts = fc.array(
  fc.record({
    customer: fc.constant('云栖酒店'),
    paidOn: fc.integer({ min: 0, max: 120 }).map(days => addDays(day('2026-08-01'), days) as string),
    paid: fc.integer({ min: -50_000, max: 120_000 }).filter(amount => amount !== 0),
    reference: fc.constantFrom('', 'HT-0', 'HT-1'),
  }),
  { minLength: 1, maxLength: 6 },
)
const rowsOf = (isFed: boolean): Cells[] =>
  [0, 1, 2].map(at => {
    const { paid: _, ...unpaid } = PLAIN_ROW
    const row = { ...unpaid, reference: `HT-${at}` }
    return isFed ? row : { ...row, paid: 40000 * at }
  })

describe('whatever is adjusted and received', () => {
  const days = fc.integer({ min: -5, max: 130 }).map(at => addDays(day('2026-08-01'), at))

  it('nothing is open below 0, and total = open + lowered + paid − too much, on any day', () => {
    fc.assert(
      fc.property(anyAdjustments, anyReceipts, fc.boolean(), days, (adjustments, receipts, isFed, asOf) => {
        const ledger = ledgerOf(rowsOf(isFed), adjustments, isFed ? { receipts } : {})
        for (const item of seen(ledger, asOf)) {
          expect(item.open).toBeGreaterThanOrEqual(0)
          if (item.state === 'not-started') continue
          const lowered = (item.adjustments ?? [])
            .filter(({ kind, on }) => kind !== 'recovery' && on <= asOf)
            .reduce((sum, { amount }) => sum + amount, 0)
          expect(item.open + lowered + (item.paid ?? 0) - item.prepaid).toBe(item.total)
        }
      }),
    )
  })

  it('the order of the lines changes nothing', () => {
    fc.assert(
      fc.property(anyAdjustments, fc.boolean(), (adjustments, isFed) => {
        const receipts = [{ customer: '云栖酒店', paidOn: '2026-09-09', paid: 70000 }]
        const ledger = (all: readonly Adjustment[]) => ledgerOf(rowsOf(isFed), all, isFed ? { receipts } : {})
        expect(seen(ledger([...adjustments].reverse()))).toEqual(seen(ledger(adjustments)))
      }),
    )
  })

  it('what is dated later changes nothing of an earlier day, on cells that say what is paid', () => {
    fc.assert(
      fc.property(anyAdjustments, days, (adjustments, asOf) => {
        const then = adjustments.filter(({ on }) => on <= asOf)
        const opens = (all: readonly Adjustment[]) =>
          seen(ledgerOf(rowsOf(false), all), asOf).map(({ open }) => open)
        expect(opens(adjustments)).toEqual(opens(then))
      }),
    )
  })
})
