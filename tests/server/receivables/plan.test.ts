// 回款计划 on the built add-on: frozen by a person or by the hourly job, met by receipts, adjusted with a reason, followed by the next month.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../../host/types'
import type { PlanView } from '../../../src/contract/collection'
import { SHEET } from '../adopting'
import { opened as openedTill, record } from '../receipts/till'
import { refusal, saveSettings, value } from '../receivables-desk'

/** Today is 2026-11-21: two contracts overdue since October, one falling due in the month, one later. */
const ROWS: CellInput[][] = [
  ['甲公司', 'a@example.com', 'HT-1', '2026-05-01', 1000, 200, 800, '2026-09-01', ''],
  ['甲公司', 'a@example.com', 'HT-2', '2026-06-01', 500, '', 500, '2026-11-25', ''],
  ['乙公司', 'b@example.com', 'HT-3', '2026-06-01', 700, 0, 700, '2026-10-01', ''],
  ['丙公司', 'c@example.com', 'HT-4', '2026-07-01', 2000, 0, 2000, '2026-12-31', ''],
]
const opened = () => openedTill(ROWS)
const view = (person: Person, month: string | null = null): PlanView => value(person, 'plan', { month })
const frozen = (person: Person, month: string | null = null) => {
  const found = view(person, month).frozen
  if (found === null) throw new Error('not frozen')
  return found
}
const met = (person: Person, month: string | null = null) =>
  frozen(person, month).lines.map(({ name, plan, actual }) => [name, plan, actual])
const rows = (host: Host) => {
  const [header = [], ...all] = host.sheet('回款计划').values()
  return all.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

describe('the plan of a month', () => {
  it('is offered with what it would hold, and writes nothing before it is asked to', () => {
    const { host, ann } = opened()
    expect(view(ann)).toMatchObject({
      month: '2026-11',
      months: [],
      frozen: null,
      offer: { customers: 2, overdue: 150_000, due: 50_000, held: 0, plan: 200_000 },
    })
    expect(host.sheetNames()).not.toContain('回款计划')
  })

  it('frozen, stands one row a customer and one for the sum, once and no more', () => {
    const { host, ann } = opened()
    const before = host.sheet(SHEET).snapshot()
    expect(value(ann, 'plan.freeze', {})).toEqual({ month: '2026-11', customers: 2, plan: 200_000 })
    expect(refusal(ann, 'plan.freeze', {}).code).toBe('plan-changed')
    expect(rows(host)).toMatchObject([
      {
        月份: '2026-11',
        版本: 1,
        客户: '甲公司',
        月初逾期: 800,
        本月到期: 500,
        计划回款: 1300,
        月初累计已收: 200,
      },
      { 客户: '乙公司', 月初逾期: 700, 本月到期: 0, 计划回款: 700, 月初累计已收: 0 },
      { 客户: '合计', 月初逾期: 1500, 本月到期: 500, 计划回款: 2000, 月初累计已收: 200 },
    ])
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
  })

  it('is met by receipts and by what is typed as paid; a payment of nobody in it is beyond the plan', () => {
    const { ann } = opened()
    value(ann, 'plan.freeze', {})
    expect(met(ann)).toEqual([
      ['甲公司', 130_000, 0],
      ['乙公司', 70_000, 0],
    ])
    record(ann, 90_000)
    ann.type(SHEET, 'F4', '300')
    ann.type(SHEET, 'G4', '400')
    ann.type(SHEET, 'F5', '50')
    ann.type(SHEET, 'G5', '1950')
    expect(met(ann)).toEqual([
      ['甲公司', 130_000, 90_000],
      ['乙公司', 70_000, 30_000],
    ])
    expect(frozen(ann)).toMatchObject({
      total: { plan: 200_000, actual: 125_000 },
      unplanned: 5_000,
      owners: [{ owner: '', customers: 2, plan: 200_000, actual: 120_000 }],
      basis: 'difference',
      until: '2026-11-21',
      share: 0.7,
      daysLeft: 9,
    })
  })

  it('never changes: another contract or payment leaves it, and an adjustment is a further row with its reason', () => {
    const { host, ann } = opened()
    value(ann, 'plan.freeze', {})
    const first = rows(host)
    ann.type(SHEET, 'H5', '2026-11-30')
    expect(met(ann)).toHaveLength(2)
    const adjust = { customer: '乙公司', seen: 70_000, plan: 40_000, reason: '只先付一半' }
    expect(refusal(ann, 'plan.adjust', { ...adjust, reason: ' ' }).code).toBe('input-invalid')
    expect(value(ann, 'plan.adjust', adjust)).toEqual({ name: '乙公司', plan: 40_000 })
    expect(refusal(ann, 'plan.adjust', adjust).code).toBe('plan-changed')
    expect(rows(host).slice(0, 3)).toEqual(first)
    expect(rows(host)[3]).toMatchObject({ 版本: 2, 客户: '乙公司', 计划回款: 400, 调整原因: '只先付一半' })
    expect(frozen(ann)).toMatchObject({
      total: { plan: 170_000 },
      lines: [{ adjusted: null }, { plan: 40_000, adjusted: { before: 70_000, reason: '只先付一半' } }],
    })
  })

  it('of a month that is over keeps what came in of it, whatever is paid later', () => {
    const { host, ann } = opened()
    value(ann, 'plan.freeze', {})
    ann.type(SHEET, 'F4', '700')
    ann.type(SHEET, 'G4', '0')
    host.clock.advanceTo('2026-12-02T09:00')
    expect(frozen(ann, '2026-11')).toMatchObject({ basis: 'open-end', total: { actual: 70_000 } })
    value(ann, 'plan.freeze', {})
    ann.type(SHEET, 'F2', '1000')
    ann.type(SHEET, 'G2', '0')
    expect(view(ann, '2026-11')).toMatchObject({ months: ['2026-12', '2026-11'], offer: null })
    expect(frozen(ann, '2026-11')).toMatchObject({
      basis: 'to-next',
      until: '2026-11-30',
      total: { actual: 70_000 },
    })
    expect(met(ann, '2026-11')).toEqual([
      ['甲公司', 130_000, 0],
      ['乙公司', 70_000, 70_000],
    ])
    expect(met(ann)).toEqual([
      ['丙公司', 200_000, 0],
      ['甲公司', 130_000, 80_000],
    ])
  })

  it('shows customers who were found to be one as one, over the rows it was frozen with', () => {
    const { host, ann } = opened()
    value(ann, 'plan.freeze', {})
    const first = rows(host)
    value(ann, 'duplicates.merge', { key: '乙公司', customer: '甲公司', write: true })
    record(ann, 90_000)
    expect(met(ann)).toEqual([['甲公司', 200_000, 90_000]])
    expect(frozen(ann)).toMatchObject({ unplanned: 0, owners: [{ customers: 1 }] })
    const adjust = { customer: '甲公司', seen: 200_000, plan: 50_000, reason: '乙的要明年' }
    expect(value(ann, 'plan.adjust', adjust)).toEqual({ name: '甲公司', plan: 50_000 })
    expect(rows(host).slice(0, 3)).toEqual(first)
    expect(frozen(ann)).toMatchObject({
      lines: [{ plan: 50_000, adjusted: { before: 200_000, reason: '乙的要明年' } }],
      total: { plan: 50_000 },
    })
    // Whoever joins him now was in no row: what he had paid before is not known, and no figure is made of it.
    value(ann, 'duplicates.merge', { key: '丙公司', customer: '甲公司', write: false })
    expect(met(ann)).toEqual([['甲公司', 50_000, null]])
    expect(frozen(ann)).toMatchObject({ unplanned: null, total: { actual: 90_000 } })
  })

  it('is refused to who may only look', () => {
    const { host, ann } = opened()
    host.share('bob@example.com', 'viewer')
    expect(refusal(host.as('bob@example.com'), 'plan.freeze', {}).code).toBe('no-permission')
    expect(view(ann).frozen).toBeNull()
  })
})

describe('the hourly job', () => {
  const job = () => {
    const desk = openedTill(ROWS, { dailyTotals: true })
    return desk
  }

  it('freezes the plan on its first run of a month where that is switched on, and once', () => {
    const { host, ann } = job()
    host.clock.advanceTo('2026-11-21T12:00')
    expect(view(ann).frozen).toBeNull()
    saveSettings(ann, settings => ({ ...settings, collectionPlan: { monthly: true } }))
    host.clock.advanceTo('2026-11-21T15:00')
    expect(met(ann)).toHaveLength(2)
    expect(rows(host)).toHaveLength(3)
    host.clock.advanceTo('2026-12-01T03:00')
    expect(view(ann).months).toEqual(['2026-12', '2026-11'])
    expect(frozen(ann).at.slice(0, 10)).toBe('2026-12-01')
  })
})

describe('the rates of a period', () => {
  it('are of what fell due in it, with how many there are', () => {
    const { ann } = opened()
    record(ann, 80_000, { on: '2026-10-15' })
    const { from, to, total, owners } = value(ann, 'rates', { kind: 'quarter', back: 1 })
    expect([from, to, owners.length]).toEqual(['2026-07-01', '2026-09-30', 1])
    // HT-1 fell due in it; what was paid in October was not there at its end.
    expect(total).toMatchObject({ due: 100_000, received: 20_000, rate: { value: 0.2, n: 1 } })
    const now = value(ann, 'rates', { kind: 'month', back: 0 })
    expect(now.total).toMatchObject({ due: 0, balance: 320_000, overdue: 70_000 })
    expect(now.total.rate).toMatchObject({ value: null, reason: 'nothing-collectable' })
  })
})
