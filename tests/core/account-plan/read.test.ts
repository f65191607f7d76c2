import { describe, expect, it } from 'vitest'
import { planPeriod } from '../../../src/core/account-plan/period'
import { printOfRow } from '../../../src/core/account-plan/read'
import { day } from '../ledger/build'
import { planOf } from './build'

describe('a row of 大客户计划', () => {
  it('is an opportunity with its amount, chance and expected day', () => {
    const { entries, problems } = planOf({
      kind: '商机',
      about: '客房家具',
      what: '二期 80 间',
      amount: '120万',
      chance: '40%',
      on: '2026/12/15',
      owner: '周敏',
    })
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        row: 2,
        customer: '云栖酒店',
        kind: 'opportunity',
        topic: null,
        about: '客房家具',
        amount: 120_000_000,
        chance: 0.4,
        on: '2026-12-15',
        state: 'open',
        owner: '周敏',
      },
    ])
  })

  it('may name the stage of an opportunity instead of its chance', () => {
    const chances = ['初步接触', '口头同意', '40', 0.4, '1', '']
    const { entries } = planOf(...chances.map(chance => ({ kind: '商机', what: '二期', amount: 1, chance })))
    expect(entries.map(({ chance }) => chance)).toEqual([0.1, 0.9, 0.4, 0.4, 0.01, null])
  })

  it('reads 回款 as a target or as a risk, by its kind', () => {
    const { entries } = planOf(
      { kind: '目标', about: '回款', period: '2026', amount: 100 },
      { kind: '措施', about: '回款', what: '每月对账' },
    )
    expect(entries.map(({ topic }) => topic)).toEqual(['receipts', 'collection'])
  })

  it('in which nothing is filled in but what the team wrote beside is no row of ours', () => {
    expect(planOf({ name: '' }, { name: '', customer: '' })).toEqual({ entries: [], problems: [] })
  })
})

describe('what cannot be used', () => {
  it('is named with its row and column, and the rest of the row counts', () => {
    const { entries, problems } = planOf({
      kind: '商机',
      what: '二期',
      amount: '约10万',
      chance: '120%',
      on: '2026-02-30',
      state: '已完成',
    })
    expect(problems).toEqual([
      { row: 2, column: 'state', code: 'state-unknown', value: '已完成' },
      { row: 2, column: 'amount', code: 'amount-unreadable', value: '约10万' },
      { row: 2, column: 'on', code: 'day-unreadable', value: '2026-02-30' },
      { row: 2, column: 'chance', code: 'chance-unreadable', value: '120%' },
    ])
    expect(entries).toMatchObject([{ what: '二期', amount: null, chance: null, on: null, state: 'open' }])
  })

  it('is a customer nobody knows, a kind that is none, and what a kind cannot do without', () => {
    const { entries, problems } = planOf(
      { name: '没有这家', kind: '商机', what: '二期' },
      { name: '', kind: '商机', what: '二期' },
      { kind: '愿望', what: '二期' },
      { kind: '目标', about: '销售额', period: '明年' },
      { kind: '复盘', what: '上次说好了' },
    )
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'name', 'customer-unknown'],
      [3, 'name', 'customer-missing'],
      [4, 'kind', 'kind-unknown'],
      [5, 'period', 'period-unreadable'],
      [5, 'amount', 'lacking'],
      [6, 'on', 'lacking'],
    ])
    expect(entries.map(({ row }) => row)).toEqual([5, 6])
  })
})

describe('the period of a target', () => {
  it('is a year or a quarter, however it is written', () => {
    const written = ['2026', '2026年', '2026Q4', '2026-q4', '2026年第4季度', '2026 年四季度', '２０２６Ｑ１']
    expect(written.map(text => planPeriod(text)?.text)).toEqual([
      ...['2026', '2026', '2026Q4', '2026Q4', '2026Q4', '2026Q4', '2026Q1'],
    ])
    expect(planPeriod('2026Q4')).toMatchObject({ from: day('2026-10-01'), to: day('2026-12-31') })
    expect(['26年', '2026Q5', '明年', ''].map(planPeriod)).toEqual([null, null, null, null])
  })
})

describe('what a person saw of a row', () => {
  it('is known by what its cells say, not by where the columns stand', () => {
    const one = { kind: '策略', what: '多拜访' }
    expect(printOfRow({ what: '多拜访', kind: '策略' })).toBe(printOfRow(one))
    expect(printOfRow({ ...one, note: '' })).toBe(printOfRow(one))
    expect(printOfRow({ ...one, what: '少拜访' })).not.toBe(printOfRow(one))
    expect(printOfRow({ kind: '多拜访', what: '策略' })).not.toBe(printOfRow(one))
  })
})
