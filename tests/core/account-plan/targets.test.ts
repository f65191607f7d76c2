import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TargetBasis, targetStandings } from '../../../src/core/account-plan/targets'
import type { OpenItem } from '../../../src/core/ledger/types'
import type { Sale } from '../../../src/core/sales/types'
import { day } from '../ledger/build'
import { planOf, type Written } from './build'

const ASOF = day('2026-11-21')

const sale = (on: string, amount: number, cost: number | null = null): Sale => ({
  ...{ sheet: '交易', row: 2, customer: '云栖酒店', customerName: '云栖酒店', product: '', order: '' },
  ...{ on: day(on), amount, cost },
})

const basis = (changes: Partial<TargetBasis> = {}): TargetBasis => ({
  sales: [sale('2026-03-01', 40_00), sale('2026-10-02', 22_00), sale('2025-12-31', 900_00)],
  source: { hasCost: true, missing: false },
  items: [],
  receipts: [],
  fields: [],
  asOf: ASOF,
  ...changes,
})

const target = (about: string, changes: Written = {}): Written => ({
  kind: '目标',
  about,
  period: '2026',
  amount: 100,
  ...changes,
})

const standing = (written: Written, changes: Partial<TargetBasis> = {}) =>
  targetStandings(planOf(written).entries, basis(changes))[0]

const paid = (changes: Partial<OpenItem>): OpenItem =>
  ({
    ...{ total: 100_00, open: 0, prepaid: 0, state: 'settled', paidOn: null },
    ...{ recognisedOn: null, startsOn: null, signedOn: null },
    ...changes,
  }) as OpenItem

describe('a target', () => {
  it('is reached so far, while so much of its time has passed', () => {
    expect(standing(target('销售额'))).toMatchObject({
      actual: { value: 62_00, n: 2 },
      done: 0.62,
      elapsed: 325 / 365,
      pace: 'behind',
    })
  })

  it('of a quarter counts its own days, and one that has not begun is not behind', () => {
    expect(standing(target('销售额', { period: '2026Q4' }))).toMatchObject({
      actual: { value: 22_00 },
      elapsed: 52 / 92,
    })
    expect(standing(target('销售额', { period: '2027' }))).toMatchObject({ elapsed: 0, pace: 'not-begun' })
  })

  it('is reached, or missed once its time is over', () => {
    expect(standing(target('销售额', { amount: 62 }))?.pace).toBe('reached')
    expect(standing(target('销售额', { period: '2026Q1' }))).toMatchObject({ done: 0.4, pace: 'missed' })
    expect(standing(target('销售额', { amount: 65 }))?.pace).toBe('on-track')
  })

  it('of gross profit is — with its reason while a cost is missing, never the part that has one', () => {
    const some = [sale('2026-03-01', 40_00, 30_00), sale('2026-10-02', 22_00)]
    expect(standing(target('毛利'), { sales: some })).toMatchObject({
      actual: { value: null, n: 1, reason: 'cost-incomplete' },
      done: null,
      pace: null,
    })
    const all = [sale('2026-03-01', 40_00, 30_00), sale('2026-10-02', 22_00, 2_00)]
    expect(standing(target('毛利'), { sales: all })?.actual).toEqual({ value: 30_00, n: 2 })
    const none = { source: { hasCost: false, missing: false } }
    expect(standing(target('毛利'), none)?.actual).toMatchObject({ reason: 'no-cost-column' })
  })

  it('says nothing where 交易 counts and cannot be read', () => {
    const gone = { sales: [], source: { hasCost: false, missing: true } }
    expect(standing(target('销售额'), gone)?.actual).toEqual({ value: null, n: 0, reason: 'no-deals-sheet' })
  })

  it('without an amount or a period, or dropped, is none', () => {
    const rows = [{ amount: '' }, { period: '' }, { state: '已取消' }, { amount: 0 }]
    expect(targetStandings(planOf(...rows.map(row => target('销售额', row))).entries, basis())).toEqual([])
  })
})

describe('receipts of a period', () => {
  const receipts = [
    { on: day('2025-12-31'), amount: 5_00 },
    { on: day('2026-01-01'), amount: 30_00 },
    { on: day('2026-11-21'), amount: 20_00 },
  ]

  it('are those of 收款 by their days where it says what is paid', () => {
    expect(standing(target('回款'), { receipts })).toMatchObject({
      actual: { value: 50_00, n: 2 },
      done: 0.5,
    })
  })

  it('are the ledger’s by the day of full payment, and of contracts that began within it', () => {
    const items = [
      paid({ paidOn: day('2026-05-01') }),
      paid({ paidOn: day('2025-05-01') }),
      paid({ open: 70_00, state: 'overdue', signedOn: day('2026-08-01') }),
    ]
    const actual = standing(target('回款'), { receipts: null, items, fields: ['paidOn'] })?.actual
    expect(actual).toEqual({ value: 130_00, n: 2 })
  })

  it('cannot be told where part of an earlier contract was paid on a day nobody wrote down', () => {
    const items = [paid({ open: 70_00, state: 'overdue', signedOn: day('2025-08-01') })]
    const told = (fields: TargetBasis['fields']) =>
      standing(target('回款'), { receipts: null, items, fields })?.actual
    expect(told(['paidOn'])).toMatchObject({ value: null, reason: 'undated-receipts' })
    expect(told([])).toMatchObject({ value: null, reason: 'no-paid-date-column' })
  })
})

it('quarters add up to their year, whatever was sold when', () => {
  const days = fc.integer({ min: 0, max: 364 })
  const sales = fc.array(fc.tuple(days, fc.integer({ min: -1000, max: 100_000 })), { maxLength: 30 })
  fc.assert(
    fc.property(sales, sold => {
      const list = sold.map(([at, amount]) =>
        sale(new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10), amount),
      )
      const of = (period: string) =>
        standing(target('销售额', { period }), { sales: list, asOf: day('2027-06-30') })?.actual.value ?? 0
      expect(['2026Q1', '2026Q2', '2026Q3', '2026Q4'].reduce((sum, one) => sum + of(one), 0)).toBe(of('2026'))
    }),
  )
})
