// The summary over time and on paper, on the built add-on: snapshots by the hourly job and by hand, 和以前比, the page, the mail.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../../host/types'
import { NO_PLAN_FIELDS } from '../../../src/contract/account-plan'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { pdfText } from '../formal/pdf-text'
import { refusal, saveSettings, sender, value } from '../receivables-desk'

const HEADERS =
  '客户名称 联系人 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 未付款金额 应收日期 付清日期 成本 客户经理'.split(
    ' ',
  )
const row = (name: string, on: string, total: number, paidOn = ''): CellInput[] => {
  const paid = paidOn === '' ? 0 : total
  return [name, '陈工', 'a@example.com', '客房', on, total, paid, total - paid, on, paidOn, total / 2, '王芳']
}
/** Today is 2026-11-21. */
const ROWS: CellInput[][] = [
  row('甲公司', '2025-08-01', 1000, '2025-09-20'),
  row('甲公司', '2026-05-10', 2000, '2026-06-01'),
  row('甲公司', '2026-07-05', 3000, '2026-08-01'),
  row('甲公司', '2026-09-01', 1000),
  row('甲公司', '2026-10-15', 4000),
  row('乙公司', '2026-08-15', 500),
]
const SNAPSHOTS = '大客户快照'
const STRATEGY = { ...NO_PLAN_FIELDS, kind: 'strategy', what: '每月拜访' } as const

const opened = (options: Parameters<typeof openLedger>[1] = {}, rows = ROWS) => {
  const ledger = openLedger([HEADERS, ...rows], { account: 'workspace', ...options })
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals: false })
  return ledger
}

const compare = (person: Person, customer: string | null = '甲公司', period: string | null = null) =>
  value(person, 'account.compare', { customer, unit: 'quarter', period })

const kept = (host: Host) => {
  const [header = [], ...rows] = host.sheet(SNAPSHOTS).display('A1:V40')
  return rows
    .filter(([period]) => period !== '')
    .map(cells => Object.fromEntries(header.map((label, at) => [label, cells[at]])))
}

describe('snapshots', () => {
  it('are kept once after a quarter and a year are over, by the hourly job, as of their last day, in a hidden log', () => {
    const { host, ann } = opened({ now: '2026-12-31T20:00' })
    value(ann, 'hourly.take', {})
    host.clock.advance({ hours: 2 })
    expect(host.sheet(SNAPSHOTS).hidden).toBe(true)
    const rows = kept(host)
    expect(rows.map(one => [one.期间, one.截至, one.客户])).toEqual([
      ['2025', '2025-12-31', '全公司'],
      ['2025', '2025-12-31', '甲公司'],
      ['2026Q3', '2026-09-30', '全公司'],
      ['2026Q3', '2026-09-30', '甲公司'],
    ])
    expect(rows[3]).toMatchObject({
      收入: '4,000.00',
      毛利: '2,000.00',
      回款: '3,000.00',
      应收余额: '1,000.00',
    })
    host.clock.advance({ hours: 5 })
    expect(kept(host).map(one => one.期间)).toEqual([
      ...['2025', '2025', '2026Q3', '2026Q3'],
      ...['2026', '2026', '2026Q4', '2026Q4'],
    ])
  })

  it('stay as they were kept; what the ledger says differently by now is named, and words of then stand with them', () => {
    const { host, ann } = opened()
    value(ann, 'customer.sheet', { customer: '甲公司', overwrite: false })
    const foot = host
      .sheet('大客户总结')
      .display('A1:A120')
      .findIndex(([cell]) => cell?.startsWith('我们写的'))
    ann.type('大客户总结', `A${foot + 2}`, '先做样板间')
    value(ann, 'accountPlan.add', { customer: '甲公司', fields: STRATEGY })
    expect(value(ann, 'account.keep', { periods: ['2026Q3', '2025Q3'] })).toEqual({
      periods: ['2025Q3', '2026Q3'],
      customers: 1,
    })
    expect(value(ann, 'account.keep', { periods: ['2026Q3'] }).periods).toEqual([])
    const before = compare(ann)
    expect(before.columns.map(({ period, drift }) => [period, drift])).toEqual([
      ['2026Q3', []],
      ['2026Q2', []],
      ['2025Q3', []],
    ])
    expect(before.columns[0]?.kept).toMatchObject({
      by: 'owner@example.com',
      words: '策略 每月拜访\n先做样板间',
    })
    expect(before.columns[1]?.kept).toBeNull()
    expect(before.missing).toContain('2026Q2')
    expect(before.missing).not.toContain('2025Q2')
    // A contract of July turns out larger; what is paid in November is no change of the quarter.
    ann.type(SHEET, 'F4', '3500')
    ann.type(SHEET, 'G5', '1000')
    ann.type(SHEET, 'J5', '2026-11-20')
    const [quarter] = compare(ann).columns
    expect(quarter?.figures?.revenue).toBe(400_000)
    expect(quarter?.drift.find(({ figure }) => figure === 'revenue')).toEqual({
      figure: 'revenue',
      kept: 400_000,
      now: 450_000,
    })
    expect(quarter?.drift.find(({ figure }) => figure === 'overdue')?.now).toBe(150_000)
  })

  it('are refused for a quarter that is not over, and compared for the whole company too', () => {
    const { ann } = opened()
    expect(refusal(ann, 'account.keep', { periods: ['2026Q4'] }).code).toBe('period-not-over')
    expect(refusal(ann, 'account.compare', { customer: '没有', unit: 'quarter', period: null }).code).toBe(
      'customer-gone',
    )
    const now = compare(ann, null, '2026Q4')
    expect(now).toMatchObject({ underWay: true, name: '全公司' })
    expect(now.columns.map(({ asOf, figures }) => [asOf, figures?.revenue])).toEqual([
      ['2026-11-21', 400_000],
      ['2026-09-30', 450_000],
      ['2025-12-31', 0],
    ])
    expect(compare(ann, '甲公司', '2025Q3').columns[1]?.figures).toBeNull()
  })

  it('cost the same calls for many key accounts as for few', () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(`客户${at}`, '2026-08-01', 100))
    const calls = (share: number) => {
      const { ann } = opened({}, rows)
      saveSettings(ann, settings => ({
        ...settings,
        policy: { ...settings.policy, keyAccountShare: share },
      }))
      const { calls: made, answer } = ann.rpc('account.keep', { periods: ['2026Q3', '2026Q2', '2025'] })
      expect(answer).toMatchObject({ ok: true, value: { customers: share < 0.1 ? 40 : 0 } })
      return made
    }
    expect(calls(0.001)).toEqual(calls(0.9))
  })
})

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('the page of a summary', () => {
  it('has the six parts and the comparison of the sheet, with places for its charts and no script', () => {
    const { ann } = opened()
    const { html, charts, people, title } = value(ann, 'account.paper', { customer: '甲公司' })
    expect(title).toBe('甲公司 大客户管理会计总结')
    const at = ['①', '②', '③', '④', '⑤', '⑥', '和以前比'].map(mark => html.indexOf(mark))
    expect(at.every(place => place > 0)).toBe(true)
    // Which part comes first is for the goal to say; the comparison is under all of them.
    expect(Math.max(...at)).toBe(at[6])
    expect(charts.map(({ kind, points }) => [kind, points.length])).toEqual([
      ['line', 12],
      ['bar', 6],
    ])
    expect(html).toContain('src="chart:line"')
    expect(html).not.toMatch(/<script|onload|http/)
    expect(html).not.toContain('我们写的')
    expect(people).toEqual([{ name: '', mail: 'owner@example.com', isOwner: false }])
  })

  it('escapes what people wrote, and shows it', () => {
    const { host, ann } = opened()
    value(ann, 'customer.sheet', { customer: '甲公司', overwrite: false })
    const foot = host
      .sheet('大客户总结')
      .display('A1:A120')
      .findIndex(([cell]) => cell?.startsWith('我们写的'))
    ann.type('大客户总结', `A${foot + 2}`, '<img src="chart:line">重点')
    const { html } = value(ann, 'account.paper', { customer: '甲公司' })
    expect(html).toContain('&lt;img src=&quot;chart:line&quot;&gt;重点')
  })
})

describe('the mail', () => {
  const ready = () => {
    const desk = opened()
    value(desk.ann, 'people.save', { name: '王芳', mail: 'wang@example.com', superior: '' })
    const paper = value(desk.ann, 'account.paper', { customer: '甲公司' })
    return { ...desk, paper }
  }

  it('goes as PDF to who was chosen within the team, the customer’s owner named as such', () => {
    const { host, ann, paper } = ready()
    expect(paper.people).toEqual([
      { name: '', mail: 'owner@example.com', isOwner: false },
      { name: '王芳', mail: 'wang@example.com', isOwner: true },
    ])
    value(ann, 'account.mail', {
      customer: '甲公司',
      to: ['owner@example.com', 'wang@example.com'],
      pictures: { line: PIXEL, bar: PIXEL },
      seen: paper.seen,
    })
    const [mail] = host.mails
    expect(mail?.to).toEqual(['owner@example.com', 'wang@example.com'])
    expect(mail?.subject).toBe('大客户总结：甲公司（截至 2026-11-21）')
    expect(mail?.body).toContain('③ 财务状况：收入')
    const [pdf] = mail?.attachments ?? []
    expect(pdf?.name).toBe('甲公司 大客户管理会计总结 2026-11-21.pdf')
    expect(pdfText(pdf?.bytes ?? new Uint8Array())).toContain('② 历史交易')
  })

  it('is refused to any other address, for figures that changed, and for a picture that is none', () => {
    const { host, ann, paper } = ready()
    const ask = { customer: '甲公司', to: ['owner@example.com'], pictures: {}, seen: paper.seen }
    expect(refusal(ann, 'account.mail', { ...ask, to: ['a@example.com'] }).code).toBe('value-malformed')
    expect(refusal(ann, 'account.mail', { ...ask, pictures: { line: 'data:text/html,<script>' } }).code).toBe(
      'input-invalid',
    )
    ann.type(SHEET, 'F6', '4500')
    expect(refusal(ann, 'account.mail', ask).code).toBe('summary-changed')
    expect(host.mails).toEqual([])
  })

  it('waits while customers’ letters need what is left of the day’s quota', () => {
    const many = Array.from({ length: 98 }, (_, at) => row(`客户${at}`, '2026-08-01', 100))
    const { host, ann } = opened({ account: 'consumer' }, [...ROWS, ...many])
    saveSettings(ann, settings => ({
      ...settings,
      sender,
      policy: { ...settings.policy, keyAccountShare: 1 },
    }))
    const { seen } = value(ann, 'account.paper', { customer: '甲公司' })
    const ask = { customer: '甲公司', to: ['owner@example.com'], pictures: {}, seen }
    expect(refusal(ann, 'account.mail', ask)).toMatchObject({ code: 'mail-quota' })
    expect(host.mails).toEqual([])
  })
})

describe('updates of key accounts', () => {
  it('are asked by mail of the owner, once a day, and are no longer asked for once verified', () => {
    const { host, ann } = opened()
    value(ann, 'people.save', { name: '王芳', mail: 'wang@example.com', superior: '' })
    host.clock.advanceTo('2027-03-02T09:00')
    const { requests, nobody } = value(ann, 'freshness', {})
    expect(nobody).toBe(0)
    expect(requests).toEqual([
      {
        to: 'wang@example.com',
        name: '王芳',
        customers: [{ key: '甲公司', name: '甲公司', blocks: ['contact', 'amounts', 'terms'] }],
      },
    ])
    const ask = { to: ['wang@example.com'] }
    expect(value(ann, 'freshness.ask', ask)).toMatchObject({ sent: ['wang@example.com'], toldToday: [] })
    expect(value(ann, 'freshness.ask', ask)).toMatchObject({ sent: [], toldToday: ['wang@example.com'] })
    expect(host.mails.map(({ to }) => to)).toEqual([['wang@example.com']])
    expect(host.mails[0]?.body).toContain('甲公司')
    value(ann, 'freshness.verify', {
      customers: [{ customer: '甲公司', blocks: ['contact', 'amounts', 'terms'] }],
    })
    expect(value(ann, 'freshness', {}).requests).toEqual([])
  })
})
