// 大客户计划 in every place that takes from it, on the built bundle and the sample story, whose team had the sheet before.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Host, Person } from '../../../host/types'
import { confirmation } from '../adopting'
import { value } from '../receivables-desk'

const HENGCHUAN = '恒川'

let host: Host
let ann: Person
beforeAll(() => {
  host = openHost({ document: { sample: 'story' } })
  ann = host.as(host.owner)
  ann.open()
  value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
})

const open = (words: string) => {
  const [hit] = value(ann, 'customer.search', { words, within: [], group: null }).hits
  const view = value(ann, 'customer.open', { customer: hit?.key ?? '' })
  if (view.summary === null) throw new Error(`nobody called ${words}`)
  return view
}

const listed = () => {
  const [header = [], ...rows] = host.sheet('预警').values()
  return rows
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
    .filter(({ 规则 }) => ['商机过期', '措施到期', '该复盘', '该做满意度调查'].includes(String(规则)))
}

describe('the customer', () => {
  it('has his targets against the time elapsed, each from the source that counts everywhere', () => {
    const { finance, history } = open(HENGCHUAN).summary
    const year = finance.targets.map(({ measure, actual, done, elapsed, pace }) => ({
      ...{ measure, actual: actual.value, pace },
      done: done === null ? null : Math.round(done * 100),
      elapsed: Math.round(elapsed * 100),
    }))
    expect(year).toEqual([
      { measure: 'revenue', actual: 120_400_000, pace: 'on-track', done: 80, elapsed: 89 },
      { measure: 'gross-profit', actual: 1_200_000, pace: 'behind', done: 3, elapsed: 89 },
      { measure: 'receipts', actual: 58_400_000, pace: 'behind', done: 42, elapsed: 89 },
    ])
    const thisYear = history.months.filter(({ month }) => month >= '2026-01')
    expect(thisYear.reduce((sum, { amount }) => sum + amount, 0)).toBe(120_400_000)
  })

  it('has four risks with level and measure, and opportunities weighed', () => {
    const { risk, outlook } = open(HENGCHUAN).summary
    expect(risk.topics.standings.map(({ topic, level }) => [topic, level])).toEqual([
      ['churn', 'low'],
      ['collection', 'medium'],
      ['competition', 'medium'],
      ['concentration', 'low'],
    ])
    expect(risk.topics.standings[1]?.measures).toMatchObject([{ owner: '林晓', on: '2026-11-18' }])
    expect(outlook.plan.weighted).toEqual({ amount: 44_200_000, n: 2, left: 0, total: 98_000_000 })
    expect(outlook.plan.review).toMatchObject({ next: { on: '2026-12-05' }, last: { on: '2026-08-20' } })
  })

  it('is said on 大客户总结 in parts ③, ⑤ and ⑥', () => {
    value(ann, 'customer.sheet', { customer: open(HENGCHUAN).summary.customer, overwrite: false })
    const page = host
      .sheet('大客户总结')
      .display('A1:F120')
      .map(row => row.filter(cell => cell !== '').join(' | '))
    expect(page).toContainEqual(expect.stringMatching(/^目标 \| 2026 销售额，完成 80%，时间过去 89%/))
    expect(page).toContainEqual(expect.stringMatching(/^竞争 中 \| 锦木家具：报价低 8%/))
    expect(page).toContainEqual('商机 | 合计 ¥980,000.00，按把握加权 ¥442,000.00')
    expect(page).toContainEqual('策略 | 以样板房带动集采，先收清旧账再接新单')
  })
})

describe('预警', () => {
  it('has what is due, each with owner and action, and closes it once it is done or moved', () => {
    value(ann, 'refresh', {})
    expect(listed().map(({ 规则, 客户, 负责人, 原因 }) => [规则, 客户, 负责人, 原因])).toEqual([
      [
        '商机过期',
        '青禾设计院有限公司',
        '林晓',
        '大客户计划：商机预计成交日已过「办公家具 新办公区工位」，2026-11-10',
      ],
      [
        '措施到期',
        '恒川酒店管理(集团)有限公司',
        '林晓',
        '大客户计划：措施「回款 和对方财务总监约定每月 25 日对账」，2026-11-18',
      ],
      [
        '措施到期',
        '青禾设计院有限公司',
        '林晓',
        '大客户计划：措施「流失 上门问清停单原因，带上新办公区方案」，2026-11-28',
      ],
    ])
    const { plan, summary } = open(HENGCHUAN)
    const measure = plan.entries.find(({ kind }) => kind === 'measure')
    if (measure === undefined) throw new Error('no measure')
    const { row, seen, period, problems: _, name: __, customer: ___, ...fields } = measure
    value(ann, 'accountPlan.edit', {
      ...{ customer: summary.customer, row, seen },
      fields: { ...fields, period: period?.text ?? '', state: 'done' },
    })
    value(ann, 'refresh', {})
    expect(listed().filter(({ 客户 }) => String(客户).startsWith(HENGCHUAN))).toMatchObject([
      { 状态: '已解决', 关闭日期: '2026-11-21' },
    ])
  })
})

describe('a team’s own 大客户计划', () => {
  it('stays theirs when the add-on goes with all its logs', () => {
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheetNames()).toEqual(['客户台账', '大客户计划'])
  })
})
