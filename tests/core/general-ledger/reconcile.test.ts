// Our balances held against those of the general ledger: nothing is lost between the lines, and a difference says what it equals.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourAccounts } from '../../../src/core/general-ledger/our-balances'
import { glKey, type NameMatches, reconcile } from '../../../src/core/general-ledger/reconcile'
import type { BalanceRow, Cause } from '../../../src/core/general-ledger/types'
import { readLedger } from '../../../src/core/ledger/read-ledger'
import type { LedgerField } from '../../../src/core/ledger/types'
import { sum } from '../../../src/core/money'
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { anyRows } from '../arbitraries'
import { type Cells, day, ledgerOf, readingOf } from '../ledger/build'
import { receiptLine } from '../receipts/build'

const END = day('2026-10-31')

const contract = (cells: Cells): Cells => ({
  customer: '云栖酒店',
  reference: 'HT-1',
  signedOn: '2026-08-01',
  total: 1000,
  paid: 400,
  ...cells,
})
const stated = (name: string, yuan: number, row = 2): BalanceRow => ({
  row,
  name,
  amount: Math.round(yuan * 100),
  credit: Math.max(0, Math.round(-yuan * 100)),
})
const receipt = (changes: Partial<ReceiptLine>): ReceiptLine =>
  receiptLine({
    receipt: 'SK20261103-01',
    key: 'k',
    on: day('2026-11-03'),
    what: 'HT-1',
    item: '云栖酒店|ht-1',
    due: null,
    amount: 10_000,
    total: 10_000,
    rule: 'exact',
    by: '',
    at: '',
    ...changes,
  })

const rowsOf = (rows: Cells[]) => rows.map((cells, at) => ({ row: at + 2, cells, beside: [] }))
const HOW = { reading: readingOf({}), fields: ['customer', 'reference', 'total'] as LedgerField[] }

type Given = { rows: Cells[]; gl: BalanceRow[]; lines?: ReceiptLine[]; matches?: NameMatches }
const held = ({ rows, gl, lines = [], matches = new Map() }: Given) => {
  const ledger = ledgerOf(rows, { blankPaidIsZero: true }, [
    'customer',
    'reference',
    'signedOn',
    'startsOn',
    'total',
    'paid',
    'paidOn',
  ])
  const own = lines.map(line => ({ ...line, item: line.item === '' ? '' : (ledger.items[0]?.key ?? '') }))
  const accounts = ourAccounts(ledger, own, END)
  return { ...reconcile({ accounts, rows: gl, matches, asOf: END, tolerance: 100 }), accounts }
}
const causes = (given: Given): Cause[] => held(given).lines.map(({ cause }) => cause)

describe('what each customer comes to as of the day', () => {
  it('where the team’s own 收款 says what is paid, goes by its days, unapplied money included, and is taken once', () => {
    const ledger = readLedger(
      [
        {
          table: { sheet: '合同', rows: rowsOf([{ customer: '云栖酒店', reference: 'HT-1', total: 1000 }]) },
          ...HOW,
        },
      ],
      [
        {
          role: 'receipts',
          table: {
            sheet: '收款',
            rows: rowsOf([
              { customer: '云栖酒店', paidOn: '2026-10-20', paid: 300, reference: 'HT-1' },
              { customer: '云栖酒店', paidOn: '2026-11-03', paid: 900, reference: 'HT-1' },
            ]),
          },
          ...HOW,
          fields: ['customer', 'paidOn', 'paid', 'reference'],
        },
      ],
    )
    const lines = [receipt({ amount: 90_000, total: 90_000 })]
    const at = (asOf: string) => ourAccounts(ledger, lines, day(asOf)).get('云栖酒店')
    expect(at('2026-10-31')).toMatchObject({ open: 70_000, later: 0, unapplied: 0, balance: 70_000 })
    expect(at('2026-11-30')).toMatchObject({ open: 0, unapplied: 20_000, balance: -20_000, undatedPaid: 0 })
    const { lines: compared } = reconcile({
      accounts: ourAccounts(ledger, lines, END),
      rows: [stated('云栖酒店', -200)],
      matches: new Map(),
      asOf: END,
      tolerance: 100,
    })
    expect(compared[0]?.cause).toMatchObject({
      kind: 'receipt-after',
      on: '2026-11-03',
      place: { sheet: '收款', row: 3 },
    })
  })

  it('is open less what was paid too much; what begins later is not there yet', () => {
    const { accounts } = held({
      rows: [contract({}), contract({ reference: 'HT-2', paid: 1200 }), contract({ signedOn: '2026-11-02' })],
      gl: [],
    })
    expect(accounts.get('云栖酒店')).toMatchObject({ open: 60_000, prepaid: 20_000, balance: 40_000 })
  })

  it('takes receipts of 收款 after the day back, once, and receipts in no contract off', () => {
    const later = receipt({ amount: 10_000 })
    const rest = receipt({
      receipt: 'SK20261005-01',
      on: day('2026-10-05'),
      item: '',
      rule: 'unapplied',
      state: 'noted',
      amount: 5000,
    })
    const undone = receipt({ receipt: 'SK20261104-01', state: 'undone' })
    const { accounts } = held({ rows: [contract({})], gl: [], lines: [later, rest, undone] })
    expect(accounts.get('云栖酒店')).toMatchObject({
      open: 60_000,
      later: 10_000,
      unapplied: 5000,
      balance: 65_000,
    })
    // 400 was paid before, without a day, and 600 on the day that settled it.
    const last = receipt({ amount: 60_000 })
    const paidUp = held({ rows: [contract({ paid: 1000, paidOn: '2026-11-03' })], gl: [], lines: [last] })
    expect(paidUp.accounts.get('云栖酒店')).toMatchObject({ balance: 60_000 })
    const settled = held({ rows: [contract({ paid: 1000, paidOn: '2026-11-04' })], gl: [], lines: [later] })
    expect(settled.accounts.get('云栖酒店')).toMatchObject({ open: 100_000, later: 0, balance: 100_000 })
  })

  it('has whoever stands in the team’s own 收款 only, as money of his', () => {
    const ledger = ledgerOf([contract({ paid: 0 })])
    const received = { sheet: '收款流水', row: 2, customer: '外人', reference: '', amount: 5000, rest: 5000 }
    const receipts = { feed: true, list: [{ ...received, on: day('2026-10-20') }], unclaimed: [] }
    const accounts = ourAccounts({ ...ledger, receipts }, [], END)
    expect(accounts.get('外人')).toMatchObject({ unapplied: 5000, balance: -5000 })
    const { totals } = reconcile({ accounts, rows: [], matches: new Map(), asOf: END, tolerance: 100 })
    expect(totals.ours).toBe(95_000)
  })

  it('says how much counts as paid without a day', () => {
    expect(held({ rows: [contract({})], gl: [] }).accounts.get('云栖酒店')).toMatchObject({
      undatedPaid: 40_000,
    })
    const known = held({ rows: [contract({})], gl: [], lines: [receipt({})] })
    expect(known.accounts.get('云栖酒店')).toMatchObject({ undatedPaid: 0 })
  })
})

describe('the cause', () => {
  it('agrees within the tolerance for cents', () => {
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', 599.5)] })).toEqual([{ kind: 'agrees' }])
  })

  it('is that one side does not have him', () => {
    expect(causes({ rows: [contract({})], gl: [stated('青禾置业', 70)] }).map(({ kind }) => kind)).toEqual([
      'only-ours',
      'only-gl',
    ])
  })

  it('is a sign or a unit', () => {
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', -600)] })).toEqual([
      { kind: 'sign-turned' },
    ])
    expect(causes({ rows: [contract({ paid: 0 })], gl: [stated('云栖酒店', 0.1)] })).toEqual([
      { kind: 'unit' },
    ])
  })

  it('is one receipt after the day that the general ledger has already', () => {
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', 600)], lines: [receipt({})] })).toEqual([
      { kind: 'receipt-after', what: 'SK20261103-01', on: '2026-11-03', place: { sheet: '合同', row: 2 } },
    ])
    const settled = contract({ reference: 'HT-2', paid: 1000, paidOn: '2026-11-04' })
    expect(causes({ rows: [contract({}), settled], gl: [stated('云栖酒店', 600)] })).toEqual([
      { kind: 'receipt-after', what: 'HT-2', on: '2026-11-04', place: { sheet: '合同', row: 3 } },
    ])
  })

  it('is one receipt before the day that the general ledger does not have yet', () => {
    const before = receipt({ receipt: 'SK20261030-01', on: day('2026-10-30') })
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', 700)], lines: [before] })).toEqual([
      { kind: 'receipt-before', what: 'SK20261030-01', on: '2026-10-30', place: { sheet: '合同', row: 2 } },
    ])
  })

  it('is one contract that the other side does not have, or has already', () => {
    const rows = [contract({}), contract({ reference: 'HT-2', paid: 0, total: 250 })]
    expect(causes({ rows, gl: [stated('云栖酒店', 600)] })).toEqual([
      { kind: 'item', what: 'HT-2', place: { sheet: '合同', row: 3 } },
    ])
    const begins = contract({ reference: 'HT-3', total: 80, paid: 0, signedOn: '2026-11-02' })
    expect(causes({ rows: [contract({}), begins], gl: [stated('云栖酒店', 680)] })).toEqual([
      { kind: 'item-after', what: 'HT-3', on: '2026-11-02', place: { sheet: '合同', row: 3 } },
    ])
  })

  it('is 预收 that only one side knows, or a paid amount without a day', () => {
    const overpaid = contract({ reference: 'HT-2', paid: 1200 })
    expect(causes({ rows: [contract({}), overpaid], gl: [stated('云栖酒店', 600)] })).toEqual([
      { kind: 'prepaid', side: 'ours' },
    ])
    const gl = [stated('云栖酒店', 600, 2), stated('云栖酒店', -90, 3)]
    expect(causes({ rows: [contract({})], gl })).toEqual([{ kind: 'prepaid', side: 'gl' }])
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', 1000)] })).toEqual([
      { kind: 'undated-paid', what: 'HT-1', place: { sheet: '合同', row: 2 } },
    ])
  })

  it('is unexplained otherwise, and rows of ours that cannot be read are named', () => {
    expect(causes({ rows: [contract({})], gl: [stated('云栖酒店', 123)] })).toEqual([{ kind: 'unexplained' }])
    const rows = [contract({}), contract({ reference: 'HT-2', total: '约10万' })]
    expect(causes({ rows, gl: [stated('云栖酒店', 123)] })).toEqual([{ kind: 'unreadable', count: 1 }])
  })
})

describe('names', () => {
  it('are one customer however they are spaced, cased or numbered', () => {
    expect(glKey('001 云栖 酒店')).toBe('云栖酒店')
    expect(glKey('[C-01]ＡＢＣ')).toBe('abc')
    expect(glKey('3M 中国')).toBe('3m中国')
    expect(held({ rows: [contract({})], gl: [stated('1001-云栖　酒店', 600)] }).lines).toMatchObject([
      { key: '云栖酒店', glNames: ['1001-云栖　酒店'], difference: 0 },
    ])
  })

  it('that are merely alike are proposed and never taken for one by themselves', () => {
    const given = { rows: [contract({})], gl: [stated('云栖酒店有限公司', 600)] }
    const { lines, proposals } = held(given)
    expect(lines.map(({ key }) => key)).toEqual(['gl:云栖酒店有限公司', '云栖酒店'])
    expect(proposals).toEqual([
      { name: '云栖酒店有限公司', amount: 60_000, customers: [{ key: '云栖酒店', name: '云栖酒店' }] },
    ])
    const confirmed = held({ ...given, matches: new Map([['云栖酒店有限公司', '云栖酒店']]) })
    expect(confirmed.lines).toMatchObject([{ key: '云栖酒店', cause: { kind: 'agrees' } }])
    expect(confirmed.proposals).toEqual([])
    const refused = held({ ...given, matches: new Map([['云栖酒店有限公司', null]]) })
    expect([refused.lines.length, refused.proposals.length]).toEqual([2, 0])
  })
})

it('adds up: every cent of both sides is in exactly one line, whatever the names, days and matches', () => {
  const name = fc.constantFrom(
    '云栖酒店',
    '云栖 酒店',
    '青禾置业有限公司',
    '青禾置业',
    'Acme Ltd',
    'Acme',
    '001 松间民宿',
    '外人',
  )
  const gl = fc.array(fc.record({ name, fen: fc.integer({ min: -1e9, max: 1e9 }) }), { maxLength: 15 })
  const matched = fc.array(
    fc.tuple(name.map(glKey), fc.constantFrom('青禾置业', 'acmeltd', '没有这家', null)),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(anyRows, gl, matched, (rows, balances, said) => {
      const accounts = ourAccounts(
        ledgerOf(rows),
        [
          receipt({}),
          receipt({ customer: '青禾置业', on: day('2026-10-01'), rule: 'unapplied', state: 'noted' }),
        ],
        END,
      )
      const glRows = balances.map(({ name: whose, fen }, at) => ({
        row: at + 2,
        name: whose,
        amount: fen,
        credit: Math.max(0, -fen),
      }))
      const { lines, totals } = reconcile({
        accounts,
        rows: glRows,
        matches: new Map(said),
        asOf: END,
        tolerance: 100,
      })
      expect(sum(lines.map(({ ours }) => ours ?? 0))).toBe(totals.ours)
      expect(sum(lines.map(one => one.gl ?? 0))).toBe(totals.gl)
      expect(sum(lines.map(({ difference }) => difference))).toBe(totals.difference)
      expect(totals.gl).toBe(sum(balances.map(({ fen }) => fen)))
      expect(totals.ours).toBe(sum([...accounts.values()].map(({ balance }) => balance)))
      expect(lines.flatMap(one => one.glRows).sort((a, b) => a - b)).toEqual(glRows.map(({ row }) => row))
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
      for (const { difference, cause } of lines)
        if (cause.kind === 'agrees') expect(Math.abs(difference)).toBeLessThanOrEqual(100)
    }),
  )
})
