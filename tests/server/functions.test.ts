// The three functions for cells on the built add-on: whole columns in one call, reading only, what is wrong said in the cell.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Host, Person } from '../../host/types'
import { confirmation } from './adopting'
import { saveSettings, value } from './receivables-desk'

const LEDGER = [['客户名称']]
/** The day in Shanghai, as a date cell gives it. */
const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`)

describe('functions for cells', () => {
  let host: Host
  let ann: Person

  beforeAll(() => {
    host = openHost({ document: { sample: 'story' } })
    ann = host.as(host.owner)
    ann.open()
  })

  const shown = (name: string, ...args: unknown[]): unknown => {
    const run = ann.formula(name, ...args)
    if (run.error) throw new Error(run.error.message)
    expect(run.cellsWritten).toBe(0)
    return run.value
  }

  it('before set-up a customer’s figure says that there is none yet', () => {
    expect(shown('ZQ_CUSTOMER', '恒川', '未付', LEDGER)).toBe('还没有设置：请先打开账期管家完成设置')
    value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
  })

  it('ZQ_AGING tells the bucket of every cell by the team’s own edges', () => {
    expect(shown('ZQ_AGING', [[-3], [0], [30], [31], [''], [945], ['三天']])).toEqual([
      ...[['未到期'], ['未到期'], ['1–30 天'], ['31–60 天']],
      ...[[''], ['90 天以上'], ['不是天数：三天']],
    ])
    saveSettings(ann, settings => ({ ...settings, aging: { ...settings.aging, overdueDays: [15, 45] } }))
    expect(shown('ZQ_AGING', 30)).toBe('16–45 天')
  })

  it('ZQ_WORKDAY moves weekends and holidays on, and knows make-up workdays', () => {
    // 2026-10-01 to 07 is off; 2026-10-10 is a Saturday worked instead.
    const days = ['2026-09-30', '2026-10-03', '2026-10-10', '2026-10-11'].map(day => [midnight(day)])
    const due = ['2026-09-30', '2026-10-08', '2026-10-10', '2026-10-12'].map(day => [midnight(day)])
    expect(shown('ZQ_WORKDAY', days)).toEqual(due)
    expect(shown('ZQ_WORKDAY', '2026-09-01', 30)).toEqual(midnight('2026-10-08'))
    expect(shown('ZQ_WORKDAY', [['下周'], ['']])).toEqual([['不是日期：下周'], ['']])
    expect(shown('ZQ_WORKDAY', midnight('2026-09-01'), 1.5)).toBe('第二个参数要是整数天数')
  })

  it('ZQ_CUSTOMER has what the customer’s page has, for a whole column in as many calls as for one', () => {
    const names = value(ann, 'customer.search', { words: '', within: [], group: null }).hits
    const column = names.map(({ name }) => [name])
    const [all, one] = [column, column.slice(0, 1)].map(range =>
      ann.formula('ZQ_CUSTOMER', range, '未付', LEDGER),
    )
    expect(all?.value).toEqual(names.map(({ balance }) => [balance / 100]))
    expect(all?.totalCalls).toBe(one?.totalCalls)
    expect(shown('ZQ_CUSTOMER', column, 'overdue', LEDGER)).toEqual(
      names.map(({ overdue }) => [overdue / 100]),
    )
    expect(shown('ZQ_CUSTOMER', '旧港仓储改造有限公司', '最久逾期天数', LEDGER)).toBe(945)
    expect(shown('ZQ_CUSTOMER', '恒川酒店管理（集团）有限公司', '未付笔数', LEDGER)).toBe(3)
    expect(shown('ZQ_CUSTOMER', [['没有这家公司'], ['']], '未付', LEDGER)).toEqual([
      ['台账里没有：没有这家公司'],
      [''],
    ])
    expect(shown('ZQ_CUSTOMER', '恒川', '利润', LEDGER)).toBe(
      '第二个参数要是其中之一：未付、逾期、最久逾期天数、未付笔数',
    )
    expect(shown('ZQ_CUSTOMER', '恒川', '未付')).toContain('第三个参数要选台账的数据区域')
  })

  it('Google lets a function in a cell do no more than read: nothing is sent, shown or written from there', () => {
    const answered = ann.formula('rpc', JSON.stringify({ method: 'refresh', input: {} }))
    expect(JSON.stringify(answered.value ?? answered.error)).toContain('您没有更改电子表格的权限')
    expect(host.sheetNames()).not.toContain('预警')
    expect(ann.formula('openHome').log.join()).toContain('getUi')
  })
})
