// The causes that no cell tells by itself: doubled items, customers alike, shared phones, outliers, our own cells.
import { describe, expect, it } from 'vitest'
import { auditLedger } from '../../../src/core/audit/audit-ledger'
import { bareName } from '../../../src/core/audit/causes/customers-alike'
import type { Beside } from '../../../src/core/audit/types'
import type { ProblemCode } from '../../../src/core/problem'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { planned, thirtySixtyTen } from '../plans/build'

const TODAY = day('2026-11-21')

/** Row, and the row it is held against, of every finding of a cause. */
const found = (code: ProblemCode, rows: readonly Cells[], beside?: Beside) =>
  auditLedger(ledgerOf(rows), TODAY, beside)
    .filter(group => group.code === code)
    .flatMap(({ problems }) => problems.map(({ place, other }) => [place.row, other?.place.row ?? null]))

describe('customers who may be one', () => {
  it.each([
    ['木岚家具（上海）有限公司', '木岚家具(上海)有限责任公司'],
    ['木岚家具上海股份有限公司', '木岚家具（上海）公司'],
    ['ＡＢＣ Trading Co., Ltd.', 'ABC Trading, Inc'],
    ['青禾·置业', '青禾置业有限公司'],
  ])('%s and %s', (one, other) => {
    const rows = [{ ...PLAIN_ROW, customer: one }, PLAIN_ROW, { ...PLAIN_ROW, customer: other }]
    expect(found('customers-alike', rows)).toEqual([[4, 2]])
  })

  it.each([
    ['木岚家具（上海）有限公司', '木岚家具（北京）有限公司'],
    ['青禾置业', '青禾物业'],
    ['Texaco', 'Texa'],
    ['公司', '有限公司'],
  ])('but not %s and %s', (one, other) => {
    expect(
      found('customers-alike', [
        { ...PLAIN_ROW, customer: one },
        { ...PLAIN_ROW, customer: other },
      ]),
    ).toEqual([])
  })

  it('are one customer already where only spaces and width differ', () => {
    expect(bareName('Ａcme  Ltd')).toBe('acme')
    expect(
      found('customers-alike', [
        { ...PLAIN_ROW, customer: 'Ａcme  Ltd' },
        { ...PLAIN_ROW, customer: 'acme ltd' },
      ]),
    ).toEqual([])
  })
})

describe('items that may have been entered twice', () => {
  const bare: Cells = {
    customer: '青禾',
    project: '门',
    signedOn: '2026-08-01',
    total: 500,
    paid: 0,
    dueOn: '2026-09-01',
  }

  it('have the reference, or project, day and amount, of an earlier row of the customer', () => {
    expect(found('item-doubled', [PLAIN_ROW, { ...PLAIN_ROW, total: 7 }, bare, bare])).toEqual([
      [3, 2],
      [5, 4],
    ])
  })

  it('are not instalments, whose due days or amounts differ', () => {
    const staged = { ...PLAIN_ROW, startsOn: '', signedOn: '', terms: '30/60/10' }
    const rows = [
      { ...PLAIN_ROW, dueOn: '2026-09-01' },
      { ...PLAIN_ROW, dueOn: '2026-10-01' },
      { ...staged, total: 30 },
      { ...staged, total: 60 },
      { ...bare, dueOn: '2026-10-01' },
      bare,
    ]
    expect(found('item-doubled', rows)).toEqual([])
  })

  it('are not rows that say too little', () => {
    const vague = { customer: '青禾', total: 500, paid: 0 }
    expect(
      found('item-doubled', [vague, vague, { ...vague, project: '门' }, { ...vague, project: '门' }]),
    ).toEqual([])
  })
})

describe('a phone number', () => {
  it('of two customers is named at the later one, however it is written', () => {
    const rows = [
      { ...PLAIN_ROW, phone: '138 0000 0001' },
      { ...PLAIN_ROW, customer: '青禾', phone: '+86 13800000001' },
      { ...PLAIN_ROW, customer: '松间', phone: '13800000002' },
      { ...PLAIN_ROW, phone: '13800000001' },
    ]
    expect(found('phone-shared', rows)).toEqual([[3, 2]])
  })
})

describe('an amount', () => {
  const usual = (customer: string, total: number, at: number): Cells => ({
    ...PLAIN_ROW,
    customer,
    reference: `HT-${customer}${at}`,
    total,
    paid: 0,
  })
  const many = Array.from({ length: 24 }, (_, at) => usual(`客户${at % 12}`, 80_000 + 2000 * at, at))

  it('ten times off what is usual is named, and says what is usual', () => {
    const ledger = ledgerOf([...many, usual('新客户', 9_000_000, 1), usual('新客户', 12, 2)])
    const [group] = auditLedger(ledger, TODAY).filter(({ code }) => code === 'amount-outlier')
    expect(group?.problems.map(({ place, value }) => [place.row, value])).toEqual([
      [26, '9000000'],
      [27, '12'],
    ])
    expect(group?.problems[0]?.expected).toBeGreaterThan(8_000_000)
    expect(group?.problems[0]?.expected).toBeLessThan(13_000_000)
  })

  it('that is usual for this customer is not', () => {
    const small = Array.from({ length: 6 }, (_, at) => usual('小客户', 500 + at, at))
    expect(found('amount-outlier', [...many, ...small])).toEqual([])
    expect(found('amount-outlier', [...many, ...small, usual('小客户', 900_000, 9)])).toHaveLength(0)
    expect(found('amount-outlier', [...many, ...small, usual('小客户', 9_000_000, 9)])).toEqual([[32, null]])
  })

  it('of fewer than twenty is never one', () => {
    expect(found('amount-outlier', [...many.slice(0, 18), usual('新客户', 9_000_000, 1)])).toEqual([])
  })

  it('of a ledger that varies widely by itself is not', () => {
    const wide = Array.from({ length: 24 }, (_, at) => usual(`客户${at}`, 1000 * 2 ** (at / 2), at))
    expect(found('amount-outlier', wide)).toEqual([])
  })
})

describe('a date', () => {
  it('before 2000 or more than three years ahead is named, once', () => {
    const rows = [
      { ...PLAIN_ROW, signedOn: '1926-08-01' },
      { ...PLAIN_ROW, signedOn: '2062-08-01', reference: 'HT-2' },
      { ...PLAIN_ROW, dueOn: '2029-11-22', reference: 'HT-3' },
      { ...PLAIN_ROW, dueOn: '2029-11-21', reference: 'HT-4' },
    ]
    expect(found('date-outlier', rows).map(([row]) => row)).toEqual([2, 3, 4])
    expect(found('date-in-future', rows)).toEqual([])
  })
})

describe('what we wrote ourselves', () => {
  const beside = (ourDue: Beside['ourDue'], arrangements: Beside['arrangements'] = []) => ({
    ourDue,
    arrangements,
  })

  it('is named where our due day of an instalment is not the one its plan gives, in whatever currency', () => {
    const contract = { customer: '云栖酒店', signedOn: '2026-08-01', total: 100, paid: 0 }
    const ledger = planned({
      contracts: [
        { ...contract, reference: 'HT-1' },
        { ...contract, reference: 'HT-2', currency: 'USD' },
      ],
      plan: [...thirtySixtyTen('HT-1'), ...thirtySixtyTen('HT-2')],
    })
    const cells = [
      { sheet: '分期', row: 2, cell: { day: day('2026-08-01') } },
      { sheet: '分期', row: 3, cell: '' },
      { sheet: '分期', row: 4, cell: { day: day('2026-12-01') } },
      { sheet: '分期', row: 5, cell: { day: day('2026-08-02') } },
      { sheet: '分期', row: 99, cell: { day: day('2026-08-02') } },
    ]
    const found = auditLedger(ledger, TODAY, { ...beside([]), planDue: { column: '到期日', cells } })
    const off = found.find(({ code }) => code === 'due-cell-differs')
    expect(off?.problems.map(({ place, value, expectedDay }) => [place, value, expectedDay])).toEqual([
      [{ sheet: '分期', row: 4, field: null, column: '到期日' }, '2026-12-01', null],
      [{ sheet: '分期', row: 5, field: null, column: '到期日' }, '2026-08-02', '2026-08-01'],
    ])
  })

  it('is named where our due day is not the one of today’s cells, and not while it is blank', () => {
    const cells = [{ day: day('2026-09-04') }, { day: day('2026-10-04') }, '']
    const rows = [PLAIN_ROW, { ...PLAIN_ROW, reference: 'HT-2' }, { ...PLAIN_ROW, reference: 'HT-3' }]
    const ours = cells.map((cell, at) => ({ sheet: '合同', row: at + 2, cell }))
    expect(found('due-cell-differs', rows, beside(ours))).toEqual([[3, null]])
  })

  it('is named where an arrangement is of a customer who is gone', () => {
    const row = (customer: string, at: number) => ({ sheet: '催款安排', row: at, customer, name: customer })
    expect(
      found('orphan-arrangement', [PLAIN_ROW], beside([], [row('云栖酒店', 2), row('走了', 3)])),
    ).toEqual([[3, null]])
    const held = { ...row('云栖酒店', 4), sheet: '暂停催款' }
    const rows = [
      { ...held, item: '云栖酒店|HT-001' },
      { ...held, row: 5, item: '云栖酒店|没有这笔' },
    ]
    expect(found('orphan-arrangement', [PLAIN_ROW], beside([], rows))).toEqual([[5, null]])
  })
})
