// 整理: what is proposed for which cell, and that nothing the ledger says is changed by it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeFixes } from '../../../src/core/fixes/propose'
import type { Fix } from '../../../src/core/fixes/types'
import { type LedgerSource, readLedger } from '../../../src/core/ledger/read-ledger'
import type { Cell, Ledger, LedgerField, Reading } from '../../../src/core/ledger/types'
import { type Cells, day, PLAIN_ROW, readingOf } from '../ledger/build'

type Sheet = { rows: readonly Cells[]; reading: Reading }

const FIELDS: LedgerField[] = [
  'customer',
  'phone',
  'email',
  'project',
  'reference',
  'signedOn',
  'startsOn',
  'dueOn',
  'paidOn',
  'terms',
  'total',
  'paid',
  'unpaid',
  'note',
]
const table = (rows: readonly Cells[]) => ({
  sheet: '合同',
  rows: rows.map((cells, at) => ({ row: at + 2, cells, beside: [] })),
})
const sourceOf = ({ rows, reading }: Sheet): LedgerSource => ({ table: table(rows), reading, fields: FIELDS })
const read = (sheet: Sheet): Ledger => readLedger([sourceOf(sheet)])
const propose = (sheet: Sheet): Fix[] =>
  proposeFixes([sourceOf(sheet)], [read(sheet), ...(read(sheet).foreign ?? [])])
const written = ({ rows, reading }: Sheet, fixes: readonly Fix[]): Sheet => ({
  reading,
  rows: rows.map((cells, at) => {
    const own = fixes.filter(({ row }) => row === at + 2)
    return { ...cells, ...Object.fromEntries(own.map(({ field, after }) => [field, after])) }
  }),
})

const abroad = (currency: string, total: string): Sheet => ({
  rows: [{ ...PLAIN_ROW, currency, total }],
  reading: readingOf(),
})
const ledgerAbroad = (currency: string, total: string): Ledger =>
  readLedger([{ ...sourceOf(abroad(currency, total)), fields: [...FIELDS, 'currency'] }])

/** What is proposed for one cell in a row of its own. */
const fixOf = (field: LedgerField, cell: Cell, changes: Partial<Reading> = {}) => {
  const fixes = propose({ rows: [{ ...PLAIN_ROW, [field]: cell }], reading: readingOf(changes) })
  const [fix] = fixes.filter(one => one.field === field)
  return fix === undefined ? null : [fix.kind, fix.after]
}

describe('an amount written as text', () => {
  it.each<[string, number, number]>([
    ['¥1,200.00', 1, 1200],
    ['1.2万', 1, 12000],
    ['1.2万', 10000, 1.2],
    ['１２０００元', 1, 12000],
    [' 12000 ', 1, 12000],
    ['500元', 10000, 0.05],
    ['(300.50)', 1, -300.5],
  ])('%s in a column of %i becomes %d', (text, unit, number) => {
    expect(fixOf('total', text, { units: { total: unit } })).toEqual(['text-amount', number])
  })

  it.each(['约5万', '12,34', 'US$500', '12.500', '-', '', '#REF!'])('%s stays', text => {
    expect(fixOf('total', text)).toBeNull()
  })

  it('of a row in another currency is read in that one: yen have no fractions, and $ is not the sign of the ledger', () => {
    const fixesIn = (currency: string, total: string) =>
      proposeFixes(
        [{ ...sourceOf(abroad(currency, total)), fields: [...FIELDS, 'currency'] }],
        [ledgerAbroad(currency, total), ...(ledgerAbroad(currency, total).foreign ?? [])],
      )
        .filter(({ field }) => field === 'total')
        .map(({ field, after }) => [field, after])
    expect(fixesIn('USD', '$1,200.50')).toEqual([['total', 1200.5]])
    expect(fixesIn('JPY', '¥1,200')).toEqual([['total', 1200]])
    expect(fixesIn('JPY', '1200.50')).toEqual([])
    expect(fixesIn('CNY', '$1,200.50')).toEqual([])
  })

  it('of another unit than the column’s stays where it could be either', () => {
    expect(fixOf('total', '¥12', { units: { total: 10000 } })).toBeNull()
  })
})

describe('a date written as text', () => {
  it.each(['2026-11-02', '2026年11月2日', '20261102', '2 Nov 2026', '２０２６．１１．２'])(
    '%s becomes the day',
    text => {
      expect(fixOf('dueOn', text)).toEqual(['text-date', { day: '2026-11-02' }])
    },
  )

  it('of day and month unknown stays, until the order of the column is known', () => {
    expect(fixOf('dueOn', '2/11/2026')).toBeNull()
    expect(fixOf('dueOn', '2/11/2026', { dateOrders: { dueOn: 'day-first' } })).toEqual([
      'text-date',
      { day: '2026-11-02' },
    ])
    expect(fixOf('dueOn', '25/11/2026')).toEqual(['text-date', { day: '2026-11-25' }])
  })

  it('with a time of day stays, which a date would lose', () => {
    expect(fixOf('dueOn', '2026-11-02 13:45')).toBeNull()
  })

  it('of a column that an import exchanged stays: it is what shows the exchange', () => {
    const rows = ['3/25/2026', { day: day('2026-04-03') }].map((dueOn, at) => ({
      ...PLAIN_ROW,
      reference: `HT-${at}`,
      dueOn,
    }))
    expect(propose({ rows, reading: readingOf() }).filter(({ field }) => field === 'dueOn')).toEqual([])
  })

  it('with a year of two digits becomes the day where the column shows that years stand first, the cell that shows it last', () => {
    const rows = ['2026-09-01', '26/8/1', '26/3/25', '2026.9.3'].map((signedOn, at) => ({
      ...PLAIN_ROW,
      reference: `HT-${at}`,
      signedOn,
    }))
    const fixes = propose({ rows, reading: readingOf() }).filter(({ field }) => field === 'signedOn')
    expect(fixes.map(({ before, after }) => [before, after])).toEqual([
      ['2026-09-01', { day: '2026-09-01' }],
      ['26/3/25', { day: '2026-03-25' }],
      ['2026.9.3', { day: '2026-09-03' }],
      ['26/8/1', { day: '2026-08-01' }],
    ])
  })

  it('that would make its column look exchanged stays', () => {
    const rows = ['2026-04-03', '30/2/2026'].map((dueOn, at) => ({
      ...PLAIN_ROW,
      reference: `HT-${at}`,
      dueOn,
    }))
    const sheet = { rows, reading: readingOf() }
    expect(propose(sheet).filter(({ field }) => field === 'dueOn')).toEqual([])
  })
})

describe('text', () => {
  it('loses the white space around it, and full width where only half width is meant', () => {
    expect(fixOf('customer', ' 云栖酒店　')).toEqual(['spaces', '云栖酒店'])
    expect(fixOf('note', 'ｘ １２')).toBeNull()
    expect(fixOf('email', 'ｌｉ＠example.com')).toEqual(['half-width', 'li@example.com'])
    expect(fixOf('email', ' li@example.com')).toEqual(['spaces', 'li@example.com'])
    expect(fixOf('phone', '１３８ ００００ ０００１')).toEqual(['half-width', '138 0000 0001'])
    expect(fixOf('phone', '13800000001\n13800000002')).toBeNull()
  })

  it('that cannot be read stays as it is', () => {
    expect(fixOf('phone', '１２')).toBeNull()
    expect(fixOf('email', 'ｌｉ＃example.com')).toBeNull()
    expect(fixOf('customer', '云栖酒店')).toBeNull()
  })

  it('of a row without a customer, or of a row of sums, is left alone', () => {
    const rows = [
      { ...PLAIN_ROW, customer: '', total: '1.2万' },
      { customer: '合计', total: '1.2万' },
    ]
    expect(propose({ rows, reading: readingOf() })).toEqual([])
  })
})

const text = (...cells: Cell[]) => fc.constantFrom<Cell>(...cells)
const dateCell = fc.oneof(
  text(
    '2026-11-02',
    '25/11/2026',
    '3/25/2026',
    '3/4/2026',
    '2026年3月5日',
    '20261102',
    '30/2/2026',
    '26/3/5',
    '26/3/26',
    '26年3月25日',
    '',
  ),
  fc.constantFrom<Cell>({ day: day('2026-04-03') }, { day: day('2026-04-23') }, { day: day('2026-05-05') }),
)
const amountCell = text('¥1,200.00', '1.2万', '１２', '约5万', '0', '-', '', 800, 0, '3.5')
const anyRow: fc.Arbitrary<Cells> = fc.record({
  customer: text('云栖酒店', ' 云栖酒店', '青禾 ', '合计', ''),
  phone: text('１３８０００００００１', '138 0000 0001', '12', ''),
  email: text('ｌｉ＠example.com', 'li@example.com ', 'x', ''),
  project: text(' 大堂', '大堂', ''),
  reference: text('HT-1', ' HT-1', 'HT-2', ''),
  signedOn: dateCell,
  dueOn: dateCell,
  paidOn: dateCell,
  terms: text('净30天', ' 月结', ''),
  total: amountCell,
  paid: amountCell,
  unpaid: amountCell,
})
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  rows: fc.array(anyRow, { maxLength: 8 }),
  reading: fc
    .record({
      unit: fc.constantFrom(1, 10000),
      order: fc.constantFrom('day-first', 'month-first', undefined),
    })
    .map(({ unit, order }) =>
      readingOf({
        units: { total: unit, paid: unit, unpaid: unit },
        dateOrders: order ? { dueOn: order } : {},
      }),
    ),
})

/** All that a figure or a letter rests on: the cells as written, which problems quote, left out. */
const facts = ({ items, customers, problems, rowsOfSums }: Ledger) => ({
  items: items.map(({ problems: own, ...item }) => ({ ...item, codes: own.map(({ code }) => code) })),
  customers: customers.map(({ cells: _, phone, addresses, ...one }) => ({
    ...one,
    hasPhone: phone !== '',
    addresses: addresses.kind === 'malformed' ? addresses.kind : addresses,
  })),
  problems: problems.map(({ code, place }) => ({ code, place })),
  rowsOfSums,
})

describe('any fixes of any sheet', () => {
  it('leave every value that is read from it the same, also when only the first few are made', () => {
    fc.assert(
      fc.property(anySheet, fc.nat({ max: 30 }), (sheet, some) => {
        const fixes = propose(sheet)
        const before = facts(read(sheet))
        expect(facts(read(written(sheet, fixes)))).toEqual(before)
        expect(facts(read(written(sheet, fixes.slice(0, some))))).toEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  it('half made, leave the others to be proposed again', () => {
    const cellOf = ({ row, field, after }: Fix) => JSON.stringify([row, field, after])
    fc.assert(
      fc.property(anySheet, fc.nat({ max: 30 }), (sheet, some) => {
        const fixes = propose(sheet)
        const rest = new Set(propose(written(sheet, fixes.slice(0, some))).map(cellOf))
        expect(fixes.slice(some).filter(fix => !rest.has(cellOf(fix)))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('leave nothing to be fixed', () => {
    fc.assert(
      fc.property(anySheet, sheet => {
        expect(propose(written(sheet, propose(sheet)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
