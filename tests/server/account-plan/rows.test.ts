// 大客户计划 on the built bundle: rows added, changed, emptied and put back, only as they were seen.
import { beforeAll, describe, expect, it } from 'vitest'
import { NO_PLAN_FIELDS } from '../../../src/contract/account-plan'
import { adoptAs, type Ledger, openLedger } from '../adopting'
import { refusal, value } from '../receivables-desk'

const NAME = '大客户计划'
const CUSTOMER = '甲公司'
const OPPORTUNITY = {
  ...NO_PLAN_FIELDS,
  kind: 'opportunity',
  about: '客房家具',
  what: '二期 80 间',
  amount: 120_000_000,
  chance: 0.4,
  on: '2026-12-15',
} as const

let desk: Ledger
beforeAll(() => {
  desk = openLedger()
  adoptAs(desk.ann)
})

const records = () => {
  const [header = [], ...rows] = desk.host.sheet(NAME).values()
  return rows
    .filter(cells => cells.some(cell => cell !== null && cell !== ''))
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}
const entries = () => value(desk.ann, 'accountPlan', { customer: CUSTOMER }).entries
const first = () => {
  const [entry] = entries()
  if (entry === undefined) throw new Error('No entry')
  const { row, seen } = entry
  return { customer: CUSTOMER, row, seen }
}

describe('大客户计划', () => {
  it('is not there until somebody plans something', () => {
    expect(value(desk.ann, 'accountPlan', { customer: CUSTOMER })).toEqual({ entries: [], problems: [] })
    expect(desk.host.sheetNames()).not.toContain(NAME)
  })

  it('is made with the first row, which says what the page said', () => {
    const added = value(desk.ann, 'accountPlan.add', { customer: CUSTOMER, fields: OPPORTUNITY })
    expect(added).toMatchObject({ madeSheet: true, entry: { row: 2, amount: 120_000_000, chance: 0.4 } })
    expect(desk.host.sheet(NAME).hidden).toBe(false)
    expect(records()).toMatchObject([
      {
        ...{ 客户: CUSTOMER, 类别: '商机', 对象: '客房家具', 金额: 1_200_000 },
        ...{ 把握: '40%', 日期: '2026-12-15', 状态: '进行中' },
      },
    ])
    expect(entries()).toEqual([added.entry])
  })

  it('says which columns a row still needs, and refuses a day that there is not', () => {
    const fields = { ...NO_PLAN_FIELDS, kind: 'target', topic: 'revenue' } as const
    expect(refusal(desk.ann, 'accountPlan.add', { customer: CUSTOMER, fields })).toEqual({
      code: 'account-plan-lacks',
      values: ['期间', '金额'],
    })
    const never = { ...OPPORTUNITY, on: '2026-02-30' }
    expect(refusal(desk.ann, 'accountPlan.add', { customer: CUSTOMER, fields: never }).code).toBe(
      'value-malformed',
    )
    expect(records()).toHaveLength(1)
  })
})

describe('a row of it', () => {
  it('is changed where it stands, found again after somebody put a row above it, and put back', () => {
    const before = first()
    desk.ann.type(NAME, 'A3', CUSTOMER)
    desk.ann.type(NAME, 'B3', '策略')
    desk.ann.type(NAME, 'D3', '多拜访')
    desk.ann.type(NAME, 'G2', '方案报价')
    const stale = value(desk.ann, 'accountPlan.edit', { ...before, fields: { ...OPPORTUNITY, state: 'won' } })
    expect(stale).toMatchObject({ status: 'changed-meanwhile', entry: { row: 2, chance: 0.5 } })
    expect(records()).toMatchObject([{ 状态: '进行中', 把握: '方案报价' }, {}])

    const fields = { ...OPPORTUNITY, chance: 0.5, state: 'won' } as const
    const won = value(desk.ann, 'accountPlan.edit', { ...first(), row: 9, fields })
    if (won.status !== 'saved') throw new Error('not saved')
    expect(won).toMatchObject({ row: 2, cells: { state: '进行中' } })
    // The word he wrote for the same chance is left to him.
    expect(records()).toMatchObject([{ 状态: '赢单', 把握: '方案报价' }, { 内容: '多拜访' }])

    const { row, seen, cells } = won
    value(desk.ann, 'accountPlan.putBack', { customer: CUSTOMER, row, seen, cells })
    expect(records()).toMatchObject([{ 状态: '进行中', 把握: '方案报价' }, {}])
  })

  it('is emptied and put back whole, unless the row holds something else by then', () => {
    const told = records()
    const gone = value(desk.ann, 'accountPlan.remove', first())
    if (gone.status !== 'saved') throw new Error('not removed')
    expect(records()).toMatchObject([{ 内容: '多拜访' }])
    const { row, seen, cells } = gone
    const back = { customer: CUSTOMER, row, seen, cells }
    expect(value(desk.ann, 'accountPlan.putBack', back)).toMatchObject({ entry: { what: '二期 80 间' } })
    expect(records()).toEqual(told)
    expect(value(desk.ann, 'accountPlan.putBack', back).status).toBe('changed-meanwhile')
  })

  it('typed by hand counts as one from the page does, and what cannot be read is named', () => {
    desk.ann.type(NAME, 'A4', '甲公司')
    desk.ann.type(NAME, 'B4', '目标')
    desk.ann.type(NAME, 'C4', '销售额')
    desk.ann.type(NAME, 'F4', '约10万')
    expect(value(desk.ann, 'accountPlan', { customer: CUSTOMER }).problems).toEqual([
      { row: 4, column: 'amount', code: 'amount-unreadable', value: '约10万' },
      { row: 4, column: 'period', code: 'lacking', value: '' },
    ])
  })
})
