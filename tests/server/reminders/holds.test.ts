// What keeps a letter back on the built add-on: promises held against receipts, holds of a customer or an item, and the record of why.
import { describe, expect, it } from 'vitest'
import type { Host, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import type { PayableItem } from '../../../src/core/receipts/types'
import {
  type Contract,
  customers,
  letters,
  openDesk,
  refusal,
  SHEET,
  saveSettings,
  sendAll,
  value,
} from '../receivables-desk'

const A = 'a公司'

const promise = (person: Person, on: string, changes: Partial<Input<'followUps.log'>> = {}) =>
  value(person, 'followUps.log', {
    key: value(person, 'followUps', { customer: A }).key,
    customer: A,
    channel: 'call',
    outcome: 'promised',
    promised: { on, amount: 50_000 },
    words: '',
    next: null,
    hold: true,
    ...changes,
  })

const pay = (person: Person, on: string, total: number) => {
  const { key, payer } = value(person, 'receipts', { customer: A })
  const [item] = payer?.items ?? []
  if (item === undefined) throw new Error('nothing to pay')
  return value(person, 'receipts.record', {
    key,
    customer: A,
    on,
    total,
    note: '',
    shares: [{ ...shareOf(item), amount: total, rule: 'chosen' }],
    again: false,
  })
}

const shareOf = ({ sheet, row, item, paid, open, booking }: PayableItem) => ({
  sheet,
  row,
  item,
  paid,
  open,
  booking,
})

const view = (person: Person) => value(person, 'reminders', {})
const due = (person: Person) => letters(view(person)).map(({ customer }) => customer)
const reasons = (person: Person) =>
  view(person).plan.withheld.map(({ customer, reason, until, by = '' }) => ({ customer, reason, until, by }))

const rowsOf = (host: Host, sheet: string): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet(sheet).values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

describe('a promise to pay', () => {
  it('holds the letters until the workday after its day, and broken they go on, in 预警 and first on 催款', () => {
    const { host, ann } = openDesk(customers(2))
    expect(due(ann)).toEqual([A, 'b公司'])
    expect(promise(ann, '2026-11-25')).toMatchObject({ held: '2026-11-26' })
    expect(due(ann)).toEqual(['b公司'])
    expect(reasons(ann)).toEqual([
      { customer: A, reason: 'promised', until: '2026-11-27', by: 'owner@example.com' },
    ])
    host.clock.advanceTo('2026-11-26T10:00')
    expect(due(ann)).toEqual(['b公司'])
    host.clock.advanceTo('2026-11-27T10:00')
    expect(due(ann)).toEqual([A, 'b公司'])
    expect(view(ann).money).toMatchObject({
      open: [],
      broken: [{ customer: A, state: 'broken', came: 0, daysLate: 2, overdue: 100_000 }],
      rate: { value: 0, n: 1 },
    })
    value(ann, 'refresh', {})
    const warned = rowsOf(host, '预警').find(row => row.规则 === '承诺未兑现')
    expect(warned).toMatchObject({
      客户: 'A公司',
      原因: '答应 2026-11-25 付 ¥500.00，没有付；逾期 ¥1,000.00',
    })
    expect(value(ann, 'warnings', { customer: A }).warnings.map(({ kind }) => kind)).toContain(
      'broken-promise',
    )
  })

  it('kept by a receipt ends its hold before the day; what is left is reminded', () => {
    const { ann } = openDesk(customers(1))
    promise(ann, '2026-11-30')
    pay(ann, '2026-11-23', 20_000)
    expect(due(ann)).toEqual([])
    pay(ann, '2026-11-23', 30_000)
    expect(view(ann).plan.letters).toMatchObject([{ customer: A, total: 50_000 }])
    expect(value(ann, 'followUps', { customer: A }).customer).toMatchObject({
      waits: null,
      promises: [{ state: 'kept', came: 50_000 }],
    })
  })

  it('is kept by what somebody types into 已付, and no longer waited for once a person says so', () => {
    const { host, ann } = openDesk(customers(1))
    const { followUp } = promise(ann, '2026-11-30')
    ann.type(SHEET, 'F2', '500')
    expect(value(ann, 'followUps', { customer: A }).customer?.promises).toMatchObject([{ state: 'kept' }])
    ann.type(SHEET, 'F2', '0')
    expect(due(ann)).toEqual([])
    value(ann, 'followUps.stopWaiting', { key: followUp.key })
    expect(due(ann)).toEqual([A])
    expect(rowsOf(host, '跟进记录')[0]).toMatchObject({ 结果: '承诺付款', 等承诺: null })
    expect(refusal(ann, 'followUps.stopWaiting', { key: 'x' }).code).toBe('input-invalid')
  })
})

describe('a hold', () => {
  const three: Contract[] = [
    { customer: 'A', open: 1000 },
    { customer: 'A', open: 400 },
    { customer: 'B', open: 300 },
  ]
  const hold = (person: Person, changes: Partial<Input<'holds.add'>> = {}) =>
    value(person, 'holds.add', {
      customer: A,
      item: null,
      kind: 'legal',
      amount: null,
      until: '2026-11-30',
      reason: '已交给律师',
      ...changes,
    })

  it('of one item or a part of it leaves the rest to be reminded, and ends by itself', () => {
    const { host, ann } = openDesk(three)
    const { items } = value(ann, 'holds', { customer: A })
    expect(items.map(({ what, open }) => [what, open])).toEqual([
      ['HT-1', 100_000],
      ['HT-2', 40_000],
    ])
    const [first, second] = items
    hold(ann, { item: first?.item ?? '', kind: 'dispute', amount: 30_000, reason: '少两把椅子' })
    hold(ann, { item: second?.item ?? '' })
    expect(view(ann).plan.letters[0]).toMatchObject({ customer: A, total: 70_000 })
    expect(reasons(ann)).toEqual([
      { customer: A, reason: 'disputed', until: '2026-12-01', by: 'owner@example.com' },
      { customer: A, reason: 'legal', until: '2026-12-01', by: 'owner@example.com' },
    ])
    host.clock.advanceTo('2026-12-01T10:00')
    expect(view(ann).plan.letters[0]).toMatchObject({ customer: A, total: 140_000 })
    expect(host.sheet('暂停催款').hidden).toBe(true)
    expect(rowsOf(host, '暂停催款')).toMatchObject([
      { 客户: 'A公司', 合同: 'HT-1', 为什么停: '有争议', 争议金额: 300, 原因: '少两把椅子' },
      { 合同: 'HT-2', 为什么停: '法务处理', 由谁: 'owner@example.com' },
    ])
  })

  it('beyond the end of the month takes what it holds out of the month’s collection plan', () => {
    const { ann } = openDesk(three)
    const held = () => value(ann, 'plan', { month: null }).offer?.held
    const before = held()
    const [first] = value(ann, 'holds', { customer: A }).items
    hold(ann, { item: first?.item ?? '', kind: 'dispute', amount: 30_000, until: '2026-12-31' })
    expect([before, held()]).toEqual([0, 30_000])
    hold(ann, { until: '2026-12-31' })
    expect(held()).toBe(140_000)
    expect(value(ann, 'customer.open', { customer: A })).toMatchObject({ heldUntil: '2026-12-31' })
  })

  it('of a customer stops all his letters, read by header wherever its columns stand, until somebody ends it', () => {
    const { ann } = openDesk(three)
    const { id } = hold(ann, { reason: '=1+1' })
    expect(due(ann)).toEqual(['b公司'])
    ann.insertColumns('暂停催款', 'A')
    expect(due(ann)).toEqual(['b公司'])
    expect(value(ann, 'holds', { customer: A }).active).toMatchObject([{ id, reason: '=1+1', item: null }])
    expect(value(ann, 'holds.end', { id })).toMatchObject({ ended: true })
    expect(due(ann)).toEqual([A, 'b公司'])
    expect(value(ann, 'holds', { customer: A }).active).toEqual([])
  })

  it('is refused for a day that has passed or does not exist, a part above what is open, and nobody’s item', () => {
    const { ann } = openDesk(three)
    const [first] = value(ann, 'holds', { customer: A }).items
    const asked = {
      customer: A,
      item: first?.item ?? '',
      kind: 'dispute',
      amount: 100_001,
      until: '2026-11-30',
      reason: '色差',
    } as const
    expect(refusal(ann, 'holds.add', asked)).toEqual({ code: 'value-malformed', values: ['¥1,000.01'] })
    expect(refusal(ann, 'holds.add', { ...asked, until: '2026-11-22' }).code).toBe('value-malformed')
    expect(refusal(ann, 'holds.add', { ...asked, until: '2026-02-30' }).code).toBe('value-malformed')
    expect(refusal(ann, 'holds.add', { ...asked, customer: 'z公司' }).code).toBe('customer-gone')
    expect(refusal(ann, 'holds.add', { ...asked, item: 'x' }).code).toBe('nothing-to-send')
    expect(refusal(ann, 'holds.add', { ...asked, reason: '' }).code).toBe('input-invalid')
  })
})

describe('为何未发', () => {
  it('has after a run one row for each customer with something overdue, and later only what is new', () => {
    const { host, ann } = openDesk([
      { customer: 'A' },
      { customer: 'B', email: '不详' },
      { customer: 'C', due: '2026-11-22' },
      { customer: 'D', due: '2026-12-20' },
    ])
    sendAll(ann)
    const said = () => rowsOf(host, '为何未发').map(row => [row.客户, row.为什么, row.再看的日子])
    expect(host.sheet('为何未发').hidden).toBe(true)
    expect(said()).toEqual([
      ['A公司', '已发出', null],
      ['B公司', expect.stringContaining('邮箱写得不完整'), null],
      ['C公司', '刚到期，还没到第 1 级', '2026-11-25'],
    ])
    host.clock.advanceTo('2026-11-25T10:00')
    ann.type(SHEET, 'F3', '1000')
    sendAll(ann)
    expect(said().slice(3)).toEqual([
      ['C公司', '已发出', null],
      ['A公司', '离上一封信太近', '2026-11-30'],
      ['B公司', '没有逾期了', null],
    ])
  })

  it('says of what only a person sends that it was listed', () => {
    const { host, ann } = openDesk(customers(2))
    saveSettings(ann, settings => ({ ...settings, policy: { ...settings.policy, gapDays: 0 } }))
    const [first] = letters(view(ann))
    value(ann, 'reminders.send', { test: false, letters: first === undefined ? [] : [first] })
    expect(rowsOf(host, '为何未发').map(row => [row.客户, row.为什么])).toEqual([
      ['A公司', '已发出'],
      ['B公司', '列出来了，没有勾选'],
    ])
    expect(value(ann, 'notSent.show', {})).toEqual({ sheet: '为何未发' })
    expect(host.sheet('为何未发').hidden).toBe(false)
  })
})

describe('the age of the money', () => {
  it('is told by the newest receipt, and stale after five workdays', () => {
    const { host, ann } = openDesk(customers(1))
    expect(view(ann).money.age).toMatchObject({ newest: null, stale: false })
    pay(ann, '2026-11-23', 20_000)
    expect(view(ann).money.age).toMatchObject({ newest: '2026-11-23', days: 0, stale: false })
    host.clock.advanceTo('2026-11-30T10:00')
    expect(view(ann).money.age).toMatchObject({ days: 7, workdays: 5, stale: false })
    host.clock.advanceTo('2026-12-01T10:00')
    expect(view(ann).money.age).toMatchObject({ days: 8, stale: true })
  })
})

describe('the rules of reminding', () => {
  it('tried on real items before they are saved give the days on which the letters then come', () => {
    const { host, ann } = openDesk([
      { customer: 'A', open: 5000, due: '2026-11-22' },
      { customer: 'A', open: 100 },
      { customer: 'B', due: '2026-12-01' },
    ])
    const { policy } = value(ann, 'settings', {}).settings
    const typed = { ...policy, gapDays: 12, gapUnit: 'workdays' as const }
    const { rows } = value(ann, 'policy.preview', { policy: typed })
    expect(rows.map(({ name, what, due: day }) => [name, what, day])).toEqual([
      ['A公司', 'HT-1', '2026-11-22'],
      ['B公司', 'HT-3', '2026-12-01'],
    ])
    expect(rows[0]?.steps.map(({ level, on }) => [level, on])).toEqual([
      [1, '2026-11-25'],
      [2, '2026-12-11'],
      [3, '2026-12-29'],
    ])
    expect(value(ann, 'settings', {}).settings.policy.gapUnit).toBeUndefined()
    saveSettings(ann, settings => ({ ...settings, policy: typed }))
    expect(value(ann, 'settings', {}).settings.policy.gapUnit).toBe('workdays')
    host.clock.advanceTo('2026-11-25T10:00')
    sendAll(ann)
    host.clock.advanceTo('2026-12-10T10:00')
    expect(due(ann)).not.toContain(A)
    expect(view(ann).plan.withheld.find(({ item }) => item.includes('HT-1'))).toMatchObject({
      reason: 'gap',
      until: '2026-12-11',
    })
    host.clock.advanceTo('2026-12-11T10:00')
    expect(due(ann)).toContain(A)
  })
})
