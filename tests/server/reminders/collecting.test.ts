// 可能会晚付的 on the built add-on: a draft from the customer's habit, accepted once, due in 总览, taken back, closed when paid.
import { beforeAll, describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../../host/types'
import { A, form, opened, ROWS, viewOf } from '../receipts/till'
import { refusal, value } from '../receivables-desk'

/** Each due on the first of a month of 2026 and paid twelve days later. */
const PAID: CellInput[][] = [1, 2, 3, 4, 5, 6].map(month => [
  ...['丁公司', A, `D-${month}`, `2025-0${month}-01`, 1000, 1000, 0],
  ...[`2026-0${month}-01`, `2026-0${month}-13`],
])
const open = (reference: string, due: string): CellInput[] => [
  ...['丁公司', A, reference, '2026-10-01', 3000, 0, 3000, due, ''],
]

const rows = (host: Host) => {
  const [header = [], ...cells] = host.sheet('催收计划').values()
  return cells
    .filter(([name]) => name !== null)
    .map(row => Object.fromEntries(header.map((label, at) => [String(label), row[at]])))
}

describe('who is always twelve days late', () => {
  let host: Host
  let ann: Person
  const draft = () => value(ann, 'collecting', {}).drafts[0]
  const accept = () => {
    const { item = '', due = '', steps = [] } = draft() ?? {}
    return { item, due, seen: steps.map(({ on }) => on as string) }
  }
  beforeAll(() => {
    ;({ host, ann } = opened([...ROWS, ...PAID, open('D-8', '2026-12-11'), open('D-9', '2027-03-01')]))
  })

  it('gets a draft for what falls due within 30 days, and nobody else', () => {
    const view = value(ann, 'collecting', {})
    expect(view.count).toBe(1)
    expect(view.drafts).toMatchObject([
      { name: '丁公司', what: 'D-8', due: '2026-12-11', open: 300_000, usual: { days: 12, n: 6 } },
    ])
    expect(host.sheetNames()).not.toContain('催收计划')
  })

  it('accepts only the days that were seen, and twice is once', () => {
    const asked = accept()
    expect(refusal(ann, 'collecting.accept', { ...asked, seen: ['2026-11-30'] }).code).toBe('draft-changed')
    const first = value(ann, 'collecting.accept', asked)
    expect(value(ann, 'collecting.accept', asked)).toEqual(first)
    expect(rows(host)).toHaveLength(first.steps)
    expect(rows(host)[0]).toMatchObject({
      客户: '丁公司',
      合同: 'D-8',
      步骤: '友好提醒',
      方式: '邮件',
      状态: '待做',
    })
    expect(host.sheet('催收计划').hidden).toBe(false)
    expect(value(ann, 'collecting', {})).toMatchObject({ count: 0, running: [{ what: 'D-8' }] })
  })

  it('is taken back in one click and may be accepted again', () => {
    const [plan] = value(ann, 'collecting', {}).running
    value(ann, 'collecting.undo', { plan: plan?.plan ?? '' })
    expect(value(ann, 'collecting', {})).toMatchObject({ count: 1, running: [] })
    expect(new Set(rows(host).map(({ 状态 }) => 状态))).toEqual(new Set(['撤销']))
    value(ann, 'collecting.accept', accept())
    expect(value(ann, 'home', {}).steps).toEqual([])
  })

  it('stands in 总览 on its day, until somebody logs a follow-up', () => {
    host.clock.advanceTo('2026-12-01T10:00')
    const { steps, stepCount } = value(ann, 'home', {})
    expect([stepCount, steps]).toMatchObject([1, [{ name: '丁公司', step: 'remind', what: 'D-8' }]])
    const { key } = value(ann, 'followUps', { customer: '丁公司' })
    value(ann, 'followUps.log', {
      ...{ key, customer: '丁公司', channel: 'email', outcome: 'reached', promised: null, hold: false },
      ...{ words: '提醒过', next: null },
    })
    expect(value(ann, 'home', {}).stepCount).toBe(0)
  })

  it('is over when the item is paid: 刷新 writes so, and nothing is due any more', () => {
    value(ann, 'refresh', {})
    const states = () => rows(host).map(({ 状态 }) => 状态)
    const done = states().indexOf('做了')
    expect(done).toBeGreaterThanOrEqual(0)
    // Set back by hand it stays so: the follow-up of that day was counted.
    const [header = []] = host.sheet('催收计划').values()
    const column = String.fromCharCode(65 + header.indexOf('状态'))
    ann.type('催收计划', `${column}${done + 2}`, '待做')
    value(ann, 'refresh', {})
    expect(states()[done]).toBe('待做')
    ann.type('催收计划', `${column}${done + 2}`, '做了')
    host.clock.advanceTo('2026-12-11T10:00')
    expect(value(ann, 'home', {}).stepCount).toBe(1)
    value(ann, 'receipts.record', form(viewOf(ann, '丁公司'), 300_000, { chosen: 'D-8', on: '2026-12-11' }))
    expect(value(ann, 'home', {}).stepCount).toBe(0)
    value(ann, 'refresh', {})
    expect(states()).toContain('不用了')
    expect(states()).not.toContain('待做')
  })
})
