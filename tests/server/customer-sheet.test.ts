// 大客户总结 on the built add-on: one sheet for whoever is asked for, with native charts, and what people wrote on it kept by customer.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../host/types'
import { adoptAs, openLedger, SHEET } from './adopting'
import { value } from './receivables-desk'

const NAME = '大客户总结'
const HEADERS =
  '客户名称 联系人 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 未付款金额 应收日期 付清日期 成本'.split(
    ' ',
  )
/** Today is 2026-11-21. */
const ROWS: CellInput[][] = [
  ['甲公司', '陈工', 'a@example.com', '客房', '2026-03-01', 1000, 1000, 0, '2026-04-01', '2026-04-11', 600],
  ['甲公司', '陈工', 'a@example.com', '大堂', '2026-06-01', 3000, 0, 3000, '2026-10-21', '', 2000],
  ['乙公司', '李工', 'b@example.com', '餐厅', '2026-07-01', 500, 0, 500, '2026-12-31', '', 200],
]
const opened = (options: Parameters<typeof openLedger>[1] = {}) => {
  const ledger = openLedger([HEADERS, ...ROWS], options)
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals: false })
  return ledger
}

const make = (person: Person, customer: string | null, overwrite = false) =>
  value(person, 'customer.sheet', { customer, overwrite })

const cells = (host: Host, name = NAME) => host.sheet(name).display('A1:F110')
const page = (host: Host, name = NAME) =>
  cells(host, name)
    .map(row => row.filter(cell => cell !== '').join(' | '))
    .filter(row => row !== '')
const rowOf = (host: Host, text: string) => cells(host).findIndex(([first]) => first?.startsWith(text)) + 1

describe('the summary sheet', () => {
  it('has the three figures in front, the six parts in the order of the goal, and what people write after them', () => {
    const { host, ann } = opened()
    expect(make(ann, '甲公司')).toEqual({ status: 'made', sheet: NAME })
    const rows = page(host)
    expect(rows.slice(0, 6)).toEqual([
      '甲公司 | A 类大客户',
      '大客户管理会计总结 · 截至 2026-11-21 · 金额单位：元',
      expect.stringMatching(/^收入和利润含税 · 应收含税 · 2026-11-21 \d\d:\d\d owner@example\.com 生成$/),
      '毛利 | 净利 | 回款周期 | 收入 | 应收余额 | 投资回报率',
      '1,400 | — | — | 4,000 | 3,000 | —',
      '毛利率 35% | 没有费用表 | 样本不足 | 占公司 89% | 其中逾期 ¥3,000.00 | 没有费用表',
    ])
    const headings = ['③', '⑤', '①', '②', '④', '⑥', '还缺', '我们写的', '图里的数']
    const at = headings.map(mark => rows.findIndex(row => row.startsWith(mark)))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at.every(row => row > 0)).toBe(true)
    expect(rows).toContain('2026-06-01 | 大堂 | 3,000.00 | 3,000.00 | 逾期 31 天')
    expect(rows).toContain('回款 中 | 最久逾期 31 天，共 ¥3,000.00')
    expect(host.sheet(NAME).values(`A${rowOf(host, '毛利') + 1}`)).toEqual([[1400]])
    expect(ann.selection().sheet).toBe(NAME)
  })

  it('draws a line, a pie and bars over the figures at its end, and moves them along for the next customer', () => {
    const { host, ann } = opened()
    make(ann, '甲公司')
    const drawn = () => host.sheet(NAME).charts()
    expect(drawn().map(({ type, title }) => [type, title])).toEqual([
      ['LINE', '每月收入'],
      ['PIE', '收入构成'],
      ['BAR', '账龄（未付金额）'],
    ])
    for (const { ranges } of drawn()) {
      const [[header]] = host.sheet(NAME).values(ranges[0] ?? '') as [[string]]
      expect(['月份', '项目', '账龄']).toContain(header)
    }
    // 乙公司 has one project: no pie.
    expect(make(ann, '乙公司')).toEqual({ status: 'replaced', sheet: NAME })
    expect(drawn().map(({ type }) => type)).toEqual(['LINE', 'BAR'])
    make(ann, '甲公司')
    expect(drawn()).toHaveLength(3)
    expect(host.sheetNames().filter(name => name.startsWith(NAME))).toEqual([NAME])
  })

  it('keeps what people wrote by customer, and puts it back', () => {
    const { host, ann } = opened()
    make(ann, '甲公司')
    const own = rowOf(host, '我们写的')
    ann.type(NAME, `A${own + 1}`, '十二月拜访总经理')
    ann.type(NAME, `B${own + 3}`, '=1+1')
    make(ann, '甲公司')
    expect(cells(host)[own]?.[0]).toBe('十二月拜访总经理')
    expect(cells(host)[own + 2]?.[1]).toBe('=1+1')
    make(ann, '乙公司')
    expect(page(host).join()).not.toContain('十二月拜访总经理')
    ann.type(NAME, `A${rowOf(host, '我们写的') + 1}`, '先做样板间')
    make(ann, '甲公司')
    expect(page(host).join()).toContain('十二月拜访总经理')
    expect(page(host).join()).not.toContain('先做样板间')
    make(ann, '乙公司')
    expect(page(host).join()).toContain('先做样板间')
  })

  it('is not written over where somebody changed the page, until he says so; his own words stay', () => {
    const { host, ann } = opened()
    make(ann, '甲公司')
    ann.type(NAME, `A${rowOf(host, '我们写的') + 1}`, '留着')
    ann.type(NAME, 'A1', '甲公司（重点）')
    expect(make(ann, '甲公司')).toEqual({ status: 'changed' })
    expect(cells(host)[0]?.[0]).toBe('甲公司（重点）')
    expect(make(ann, '甲公司', true)).toEqual({ status: 'replaced', sheet: NAME })
    expect(cells(host)[0]?.[0]).toBe('甲公司')
    expect(page(host)).toContain('留着')
  })

  it('is made from the menu for the customer of the selected row, and says so where there is none', () => {
    const { host, ann } = opened()
    ann.select(SHEET, 'A4')
    ann.run('makeSummary')
    expect(cells(host)[0]?.[0]).toBe('乙公司')
    ann.select(SHEET, 'A20')
    expect(JSON.stringify(ann.run('makeSummary').alerts)).toContain('先在台账里点一行客户的数据')
  })

  it('is in English for who works in English', () => {
    const { host, ann } = opened({ userLocale: 'en' })
    expect(make(ann, '甲公司')).toEqual({ status: 'made', sheet: 'Account summary' })
    const said = page(host, 'Account summary').filter(row => /[一-鿿]/.test(row))
    expect(said.every(row => /甲公司|客房|大堂|陈工/.test(row))).toBe(true)
  })

  it('goes with the add-on where nobody wrote on it, and stays with the team where somebody did', () => {
    const bare = opened()
    make(bare.ann, '甲公司')
    value(bare.ann, 'uninstall', { keepLog: true })
    expect(bare.host.sheetNames()).not.toContain(NAME)
    const written = opened()
    make(written.ann, '甲公司')
    written.ann.type(NAME, `A${rowOf(written.host, '我们写的') + 1}`, '留着')
    value(written.ann, 'uninstall', { keepLog: true })
    expect(written.host.sheetNames()).toContain(NAME)
  })

  it('costs the same calls for a customer with many contracts as for one with few', () => {
    const many = Array.from({ length: 60 }, (_, at): CellInput[] => [
      '丙公司',
      '',
      '',
      `项目${at}`,
      '2026-05-01',
      100,
      0,
      100,
      '2026-06-01',
      '',
      50,
    ])
    const { ann } = openLedger([HEADERS, ...ROWS, ...many])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    const calls = (customer: string) => {
      const { calls: made } = ann.rpc('customer.sheet', { customer, overwrite: false })
      return Object.values(made).reduce((total, count) => total + count, 0)
    }
    make(ann, '丙公司')
    make(ann, '甲公司')
    expect(Math.abs(calls('丙公司') - calls('甲公司'))).toBeLessThan(12)
  })
})
