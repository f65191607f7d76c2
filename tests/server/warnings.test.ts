// 预警 on the built add-on: opened and closed by the state of the ledger, with what people write kept.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { CellInput, Host } from '../../host/types'
import { adoptAs, CLASSIC, CLASSIC_ROWS, classicSheet, openLedger, SHEET } from './adopting'
import { refusal, saveSettings, value } from './receivables-desk'

const LIST = '预警'

/** The rows of 预警 by the labels of their header. */
const listed = (host: Host): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet(LIST).values()
  return rows
    .filter(cells => cells.some(cell => cell !== null && cell !== ''))
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}
const cellOf = (host: Host, label: string, row: number): string => {
  const at = host.sheet(LIST).values('A1:Z1')[0]?.indexOf(label) ?? -1
  return `${String.fromCharCode(65 + at)}${row}`
}
const open = (host: Host) => listed(host).filter(row => row.关闭日期 === null || row.关闭日期 === '')

/** The classic ledger with 预警 begun: 甲 is long unpaid, 乙 due soon. */
const begun = (rows?: CellInput[][]) => {
  const ledger = openLedger(rows)
  adoptAs(ledger.ann, { dailyTotals: false })
  value(ledger.ann, 'refresh', {})
  return ledger
}

describe('预警', () => {
  it('is not there before the first refresh, and has then a visible row for each cause, in plain words', () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    expect(host.sheetNames()).not.toContain(LIST)
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 2, closed: 0 })
    expect(host.sheet(LIST).hidden).toBe(false)
    expect(listed(host)).toMatchObject([
      {
        规则: '长期未付',
        轻重: '高',
        客户: '甲公司',
        合同或发票: '酒店',
        未付金额: 100000,
        发现日期: '2026-11-21',
        原因: '2026-06-09 到期（推算），拖了 60 天以上，未付 ¥100,000.00',
        怎么办: '联系客户',
        状态: '待处理',
      },
      { 规则: '快到期', 轻重: '低', 客户: '乙公司', 原因: '2026-11-24 到期（推算），未付 ¥50,000.00' },
    ])
  })

  it('offers the statuses as a drop-down that lets other words pass', () => {
    const { host } = begun()
    const [dropDown] = host.sheet(LIST).validations()
    expect(dropDown).toMatchObject({ rejects: false })
    expect(dropDown?.values.slice(0, 4)).toEqual(['待处理', '处理中', '已解决', '忽略'])
  })

  it('refreshed again the next day writes nothing and doubles nothing', () => {
    const { host, ann } = begun()
    const before = host.sheet(LIST).snapshot()
    host.clock.advance({ days: 1 })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
    expect(host.sheet(LIST).snapshot()).toEqual(before)
  })

  it('closes the row of what was paid, and opens a new one when it is owed again', () => {
    const { host, ann } = begun()
    ann.type(SHEET, 'H3', '120000')
    ann.type(SHEET, 'I3', '0')
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 1 })
    expect(listed(host)[0]).toMatchObject({ 关闭日期: '2026-11-21', 状态: '已解决' })
    ann.type(SHEET, 'H3', '0')
    ann.type(SHEET, 'I3', '120000')
    value(ann, 'refresh', {})
    expect(listed(host)).toHaveLength(3)
    expect(open(host).map(row => row.客户)).toEqual(['乙公司', '甲公司'])
  })

  it('leaves status, owner, action and note to people, and keeps the figures its own', () => {
    const { host, ann } = begun()
    const people = { 状态: '处理中', 负责人: '林晓', 怎么办: '约了周五见面', 备注: '先付一半' }
    for (const [label, text] of Object.entries(people)) ann.type(LIST, cellOf(host, label, 2), text)
    ann.type(SHEET, 'H3', '60000')
    ann.type(SHEET, 'I3', '60000')
    value(ann, 'refresh', {})
    expect(listed(host)[0]).toMatchObject({ ...people, 未付金额: 60000 })
    expect(listed(host)[0]?.原因).toContain('未付 ¥60,000.00')
  })

  it('is found again by its cause when rows of it and of the ledger were sorted and one was deleted', () => {
    const { host, ann } = begun()
    ann.type(LIST, cellOf(host, '状态', 2), '处理中')
    ann.sortRows(LIST, cellOf(host, '客户', 1).slice(0, 1), 'descending')
    ann.sortRows(SHEET, 'B', 'descending')
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
    const row = listed(host).findIndex(({ 客户 }) => 客户 === '乙公司') + 2
    ann.deleteRows(LIST, row, 1)
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 1, closed: 0 })
    expect(listed(host).map(({ 客户, 状态 }) => [客户, 状态])).toEqual([
      ['甲公司', '处理中'],
      ['乙公司', '待处理'],
    ])
  })

  it('ignored, stays quiet until the next age threshold', () => {
    const { host, ann } = begun()
    ann.type(LIST, cellOf(host, '状态', 3), '忽略')
    host.clock.advance({ days: 2 })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
    expect(value(ann, 'home', {}).warnings.map(({ name }) => name)).toEqual(['甲公司'])
    // The day after it fell due it is another matter: overdue, no longer due soon.
    host.clock.advance({ days: 2 })
    value(ann, 'refresh', {})
    ann.type(LIST, cellOf(host, '状态', 4), '忽略')
    host.clock.advance({ days: 29 })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
    host.clock.advance({ days: 1 })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 1, closed: 1 })
  })

  it('is brought up to date once a day by the hourly job', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    host.clock.advance({ hours: 2 })
    expect(listed(host)).toHaveLength(2)
    ann.type(SHEET, 'H3', '120000')
    ann.type(SHEET, 'I3', '0')
    host.clock.advance({ hours: 24 })
    expect(listed(host)[0]).toMatchObject({ 关闭日期: '2026-11-22' })
  })

  it('keeps the language it was begun in when a colleague of another language refreshes', () => {
    const { host, ann } = begun()
    saveSettings(ann, settings => ({ ...settings, language: 'en' }))
    const before = host.sheet(LIST).snapshot()
    value(ann, 'refresh', {})
    expect(host.sheet(LIST).snapshot()).toEqual(before)
  })

  it('costs the same calls for many scattered changes as for few', () => {
    const contract = (at: number): CellInput[] => [
      `客户${at}`,
      '',
      '',
      '',
      `项目${at}`,
      '2026-05-10',
      1000,
      0,
      1000,
      '净30天',
      '',
    ]
    const calls = (count: number) => {
      const { host, ann } = begun(classicSheet(Array.from({ length: count }, (_, at) => contract(at))))
      // A row of the person's own among ours.
      const own = cellOf(host, '未付金额', 10)
      ann.insertRows(LIST, 10, 1)
      ann.type(LIST, own, '=1+1')
      for (let at = 0; at < count; at += 2) ann.paste(SHEET, `H${at + 3}`, [['400', '600']])
      const changed = ann.rpc('refresh', {})
      expect(listed(host).filter(row => row.未付金额 === 600)).toHaveLength(Math.ceil(count / 2))
      host.clock.advance({ days: 1 })
      for (let at = 1; at < count; at += 4) ann.paste(SHEET, `H${at + 3}`, [['1000', '0']])
      value(ann, 'refresh', {})
      host.clock.advance({ days: 1 })
      for (let at = 0; at < count; at += 4) ann.paste(SHEET, `H${at + 3}`, [['1000', '0']])
      const closed = ann.rpc('refresh', {})
      const days = listed(host).map(row => row.关闭日期)
      for (const day of ['2026-11-22', '2026-11-23'])
        expect(days.filter(one => one === day)).toHaveLength(count / 4)
      expect(host.sheet(LIST).formulas(own)).toEqual([['=1+1']])
      return [changed.totalCalls, closed.totalCalls]
    }
    const [few, many] = [calls(40), calls(200)]
    for (const [at, most] of few.entries()) expect(many[at]).toBeLessThanOrEqual(most)
  })
})

describe('the rules', () => {
  it('switched off lose their colour and their rows at once', () => {
    const { host, ann } = begun()
    saveSettings(ann, settings => ({
      ...settings,
      thresholds: { ...settings.thresholds, off: ['due-soon', 'long-unpaid', 'overdue'] },
    }))
    expect(open(host)).toEqual([])
    expect(listed(host).map(row => row.状态)).toEqual(['忽略', '忽略'])
    expect(host.sheet(SHEET).rules()).toHaveLength(5)
    expect(value(ann, 'home', {}).warnings).toEqual([])
  })

  it('warn of a customer over his credit limit and of one off his own habit', () => {
    const header = [...CLASSIC.slice(0, 9), '应收日期', '付清日期', '信用额度']
    const row = (customer: string, due: string, paid: boolean, more: CellInput[] = ['', '']): CellInput[] => [
      ...[customer, '', '', '', `${customer}${due}`, '2026-01-05', 1000, paid ? 1000 : 0, paid ? 0 : 1000],
      due,
      ...more,
    ]
    const { host, ann } = openLedger([
      header,
      row('丁公司', '2026-12-31', false, ['', 900]),
      row('戊公司', '2026-03-01', true, ['2026-03-03', '']),
      row('戊公司', '2026-04-01', true, ['2026-04-03', '']),
      row('戊公司', '2026-05-01', true, ['2026-05-03', '']),
      row('戊公司', '2026-11-01', false),
      row('己公司', '2026-04-01', true, ['2026-04-03', '']),
      row('己公司', '2026-11-01', false),
    ])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    value(ann, 'refresh', {})
    const customerWide = listed(host).filter(({ 合同或发票 }) => 合同或发票 === null || 合同或发票 === '')
    expect(customerWide.map(({ 规则, 客户, 原因 }) => [规则, 客户, 原因])).toEqual([
      ['信用额度', '丁公司', '占用 ¥1,000.00，是信用额度 ¥900.00 的 111%'],
      [
        '比平时晚',
        '戊公司',
        '平时晚付 2 天（按付清的 3 笔）；现有 1 笔比这再晚 10 天以上，最早 2026-11-01 到期，未付 ¥1,000.00',
      ],
    ])
  })
})

it('finds in the sample story who is over his limit, who pays later than he used to and whose debt comes near the limit of the law, without being told', () => {
  const host = openHost({ document: { sample: 'story' } })
  const ann = host.as('owner@example.com')
  adoptAs(ann, { dailyTotals: false })
  value(ann, 'refresh', {})
  const about = (rule: string) => listed(host).filter(({ 规则 }) => 规则 === rule)
  expect(about('信用额度')).toMatchObject([
    {
      轻重: '高',
      客户: '合金广场商业管理有限公司',
      原因: '占用 ¥516,000.00，是信用额度 ¥500,000.00 的 103%',
    },
  ])
  expect(about('比平时晚')).toMatchObject([
    {
      客户: '恒川酒店管理(集团)有限公司',
      原因: '平时晚付 24 天（按付清的 6 笔）；现有 1 笔比这再晚 10 天以上，最早 2026-09-30 到期，未付 ¥262,000.00',
    },
  ])
  expect(about('诉讼时效')).toMatchObject([
    {
      轻重: '低',
      客户: '旧港仓储改造有限公司',
      合同或发票: 'HT-2024-004',
      怎么办: '发催款函并留存签收',
      原因: '诉讼时效至 2027-04-20；2024-04-20 到期，次日起算 3 年，之后没有查到中断；未付 ¥60,000.00；提示，非法律意见',
    },
  ])
})

describe('总览', () => {
  it('shows what waits, how far it is, and what is new and resolved since yesterday', () => {
    const { host, ann } = begun()
    expect(value(ann, 'home', {}).warningNews).toBeNull()
    ann.type(LIST, cellOf(host, '状态', 2), '处理中')
    ann.type(LIST, cellOf(host, '负责人', 2), '林晓')
    host.clock.advance({ days: 3 })
    ann.type(SHEET, 'H4', '50000')
    ann.type(SHEET, 'I4', '0')
    ann.paste(SHEET, 'A7', [['己公司', '', '', '', '餐厅', '2026-08-01', '700', '0', '700', '净30天', '']])
    value(ann, 'refresh', {})
    const { warnings, warningNews } = value(ann, 'home', {})
    expect(warningNews).toEqual({ opened: 1, closed: 1 })
    expect(warnings.map(({ name, status, owner }) => [name, status, owner])).toEqual([
      ['甲公司', 'in-progress', '林晓'],
      ['己公司', 'open', ''],
    ])
  })
})

describe('a warning in the sidebar', () => {
  const handling = { status: 'open', owner: '', note: '' } as const
  const first = (ledger: ReturnType<typeof openLedger>) => {
    const [warning] = value(ledger.ann, 'warnings', { customer: '甲公司' }).warnings
    if (warning === undefined) throw new Error('no warning')
    return warning
  }

  it('gets its row when somebody deals with it before the first refresh', () => {
    const ledger = openLedger()
    adoptAs(ledger.ann, { dailyTotals: false })
    const { cause, grade, foundOn } = first(ledger)
    expect(foundOn).toBeNull()
    const after = { status: 'in-progress', owner: '林晓', note: '=下周一付' } as const
    expect(value(ledger.ann, 'warnings.edit', { cause, grade, before: handling, after })).toEqual({
      status: 'saved',
      handling: after,
    })
    expect(listed(ledger.host)[0]).toMatchObject({ 状态: '处理中', 负责人: '林晓', 备注: '=下周一付' })
    expect(first(ledger)).toMatchObject({ ...after, foundOn: '2026-11-21' })
  })

  it('is not written over what a colleague has just put there', () => {
    const ledger = begun()
    const { cause, grade } = first(ledger)
    const bob = ledger.host.as('bob@example.com')
    const his = { ...handling, owner: '周岩' }
    value(bob, 'warnings.edit', { cause, grade, before: handling, after: his })
    const mine = { ...handling, owner: '林晓' }
    expect(value(ledger.ann, 'warnings.edit', { cause, grade, before: handling, after: mine })).toEqual({
      status: 'changed-meanwhile',
      handling: his,
    })
    expect(listed(ledger.host)[0]?.负责人).toBe('周岩')
  })

  it('ignored there leaves 总览, and keeps a word of one’s own', () => {
    const ledger = begun()
    const { host, ann } = ledger
    const { cause, grade } = first(ledger)
    value(ann, 'warnings.edit', { cause, grade, before: handling, after: { ...handling, status: 'ignored' } })
    expect(value(ann, 'home', {}).warnings.map(({ name }) => name)).toEqual(['乙公司'])
    ann.type(LIST, cellOf(host, '状态', 2), '等老板回话')
    expect(first(ledger)).toMatchObject({ status: 'other', word: '等老板回话' })
    const own = { ...handling, status: 'other' } as const
    value(ann, 'warnings.edit', { cause, grade, before: own, after: { ...own, note: '周五再问' } })
    expect(listed(host)[0]).toMatchObject({ 状态: '等老板回话', 备注: '周五再问' })
  })

  it('that is over by now is told', () => {
    const { ann } = begun()
    const asked = { cause: 'late:nobody@', grade: 0, before: handling, after: handling }
    expect(refusal(ann, 'warnings.edit', asked).code).toBe('warning-gone')
  })
})

it('stays with 催款记录 after uninstalling, and goes on after setting up again', () => {
  const { host, ann } = begun()
  ann.type(LIST, cellOf(host, '状态', 2), '忽略')
  expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toEqual(['每日合计'])
  expect(host.sheet(LIST).metadata()).toEqual([])
  adoptAs(ann, { dailyTotals: false })
  expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
  expect(listed(host)).toHaveLength(CLASSIC_ROWS.length - 2)
  expect(value(ann, 'uninstall', { keepLog: false }).sheetsRemoved).toContain(LIST)
})

describe('stale data', () => {
  const stale = (host: Host) => listed(host).filter(row => row.规则 === '资料过期')

  it('opens one row a customer who owes something, once the rhythm has passed, and closes it by 已核对', () => {
    const { host, ann } = begun()
    host.clock.advanceTo('2027-02-22T10:00')
    value(ann, 'refresh', {})
    expect(stale(host)).toMatchObject([
      {
        客户: '甲公司',
        轻重: '低',
        未付金额: 190000,
        原因: '联系方式、合同与金额、付款条件该核对了（2027-02-21 到期）；未付 ¥190,000.00',
        怎么办: '核对资料',
        状态: '待处理',
      },
      { 客户: '乙公司' },
    ])
    expect(value(ann, 'warnings', { customer: '甲公司' }).warnings.map(({ kind }) => kind)).toContain(
      'stale-data',
    )
    host.clock.advance({ days: 3 })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 0 })
    const blocks = ['contact', 'amounts', 'terms'] as const
    value(ann, 'freshness.verify', { customers: [{ customer: '甲公司', blocks: [...blocks] }] })
    expect(value(ann, 'refresh', {}).warnings).toEqual({ opened: 0, closed: 1 })
    expect(stale(host).map(row => row.状态)).toEqual(['已解决', '待处理'])
  })

  it('can be switched off: its rows are closed as ignored; older settings keep their values and have it on', () => {
    const { host, ann } = begun()
    const stored = JSON.parse(host.properties('document')['zq.settings'] ?? '{}') as { thresholds?: object }
    expect(JSON.stringify(stored.thresholds ?? {})).not.toContain('stale-data')
    saveSettings(ann, settings => ({
      ...settings,
      thresholds: { ...settings.thresholds, large: 100, off: ['due-soon'] },
    }))
    host.clock.advanceTo('2027-02-22T10:00')
    value(ann, 'refresh', {})
    expect(stale(host)).toHaveLength(2)
    saveSettings(ann, settings => ({
      ...settings,
      thresholds: { ...settings.thresholds, off: [...settings.thresholds.off, 'stale-data'] },
    }))
    value(ann, 'refresh', {})
    expect(stale(host).map(row => row.状态)).toEqual(['忽略', '忽略'])
    expect(value(ann, 'settings', {}).settings.thresholds).toMatchObject({
      large: 100,
      off: ['due-soon', 'stale-data'],
    })
  })
})
