// 账龄 on the built add-on: customer by customer on any day, as a sheet, and by the team's own edges.
import { describe, expect, it } from 'vitest'
import type { CellInput, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import { putLong } from '../../../src/server/long-values'
import type { Store } from '../../../src/server/ports'
import { DEFAULT_SETTINGS, readSettings } from '../../../src/server/settings'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { record, HEADERS as TILL } from '../receipts/till'
import { refusal, saveSettings, value } from '../receivables-desk'

const HEADERS = [...TILL, '业务员', '地区']
/** Today is 2026-11-21. */
const ROWS: CellInput[][] = [
  ['甲公司', 'a@example.com', 'HT-1', '2026-05-01', 1000, 200, 800, '2026-09-01', '', '林晓', '上海'],
  ['甲公司', 'a@example.com', 'HT-2', '2026-06-01', 500, '', 500, '2026-10-22', '', '王芳', '上海'],
  ['乙公司', 'b@example.com', 'HT-3', '2024-06-01', 700, 0, 700, '2026-10-21', '', '', '江苏'],
  ['甲公司', 'a@example.com', 'HT-4', '2026-07-01', 2000, 0, 2000, '2026-12-31', '', '林晓', '上海'],
  ['丙公司', 'c@example.com', 'HT-5', '2026-07-01', 300, 300, 0, '2026-08-01', '2026-11-10', '林晓', ''],
]
const opened = (rows = ROWS) => {
  const ledger = openLedger([HEADERS, ...rows])
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals: false })
  return ledger
}
const ALL: Input<'aging'> = { by: 'due', asOf: null, narrowing: null }
const aged = (person: Person, asked: Partial<Input<'aging'>> = {}) =>
  value(person, 'aging', { ...ALL, ...asked })
const sheet = (person: Person, overwrite = false) => value(person, 'aging.sheet', { ...ALL, overwrite })

describe('aging by customer', () => {
  it('adds up by row and in all, and agrees with the ledger', () => {
    const { ann } = opened()
    record(ann, 450_000)
    const { rows, total, check, ids } = aged(ann)
    expect(ids).toEqual(['not-due', '1-30', '31-60', '61-90', '90+', 'undated'])
    // 甲公司 paid all it owes and 1,200.00 more than that: unapplied.
    expect(
      rows.map(({ name, amounts, unapplied, balance }) => [name, ...amounts, unapplied, balance]),
    ).toEqual([
      ['乙公司', 0, 0, 70_000, 0, 0, 0, 0, 70_000],
      ['甲公司', 0, 0, 0, 0, 0, 0, 120_000, -120_000],
    ])
    expect(total).toMatchObject({ unapplied: 120_000, balance: -50_000, overdue: 70_000, count: 1 })
    expect(check).toEqual({ balance: -50_000, total: -50_000, off: [], offCount: 0 })
  })

  it('on an earlier day sees nothing of what came later, and says of which payments nobody knows the day', () => {
    const { ann } = opened()
    record(ann, 80_000, { on: '2026-11-20' })
    const { rows, total, check, undated, asOf } = aged(ann, { asOf: '2026-10-31' })
    expect(asOf).toBe('2026-10-31')
    expect(rows.map(({ name, amounts }) => [name, ...amounts])).toEqual([
      ['甲公司', 200_000, 50_000, 80_000, 0, 0, 0].map((cell, at) => (at === 3 ? 80_000 : cell)),
      ['乙公司', 0, 70_000, 0, 0, 0, 0],
      ['丙公司', 0, 0, 0, 0, 30_000, 0],
    ])
    expect(total.balance).toBe(430_000)
    expect(check.offCount).toBe(0)
    expect(undated).toEqual({ count: 0, amount: 0 })
    expect(aged(opened().ann, { asOf: '2026-10-31' }).undated).toEqual({ count: 1, amount: 20_000 })
  })

  it('refuses a day that has not come', () => {
    const { ann } = opened()
    expect(refusal(ann, 'aging', { ...ALL, asOf: '2026-11-22' })).toEqual({
      code: 'value-malformed',
      values: ['2026-11-22'],
    })
  })

  it('by the day of the sale ages what is not overdue too', () => {
    const { ids, rows } = aged(opened().ann, { by: 'sale' })
    expect(ids).toEqual(['m0-12', 'm12-24', 'm24-36', 'm36+', 'undated'])
    expect(rows.map(({ name, amounts }) => [name, ...amounts])).toEqual([
      ['甲公司', 330_000, 0, 0, 0, 0],
      ['乙公司', 0, 0, 70_000, 0, 0],
    ])
  })

  it('narrowed to owners, the parts add up to the whole; an item’s own owner comes before its customer’s', () => {
    const { ann } = opened()
    const { choices, total } = aged(ann)
    expect(choices).toEqual([
      { by: 'owner', values: ['林晓', '王芳', ''] },
      { by: 'region', values: ['上海', '江苏', ''] },
    ])
    const balances = ['林晓', '王芳', ''].map(
      owner => aged(ann, { narrowing: { by: 'owner', value: owner } }).total.balance,
    )
    expect(balances).toEqual([280_000, 50_000, 70_000])
    expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(total.balance)
  })

  it('asks for no more calls with many rows of many customers than with few', () => {
    const many = Array.from({ length: 400 }, (_, at): CellInput[] => {
      const [, mail = '', , ...rest] = ROWS[at % ROWS.length] ?? []
      return [`客户${at % 90}`, mail, `N-${at}`, ...rest]
    })
    const calls = (rows: CellInput[][]) => {
      const { ann } = opened(rows)
      sheet(ann)
      const viewed = ann.rpc('aging', ALL).calls
      const written = ann.rpc('aging.sheet', { ...ALL, overwrite: false }).calls
      return [viewed, written].map(all => Object.values(all).reduce((sum, n) => sum + n, 0))
    }
    expect(calls(many)).toEqual(calls(ROWS))
  })
})

describe('the aging sheet', () => {
  it('has every customer and a sum, the numbers as numbers, and is replaced in its place', () => {
    const { host, ann } = opened()
    expect(sheet(ann)).toEqual({ status: 'made', sheet: '账龄表', customers: 2 })
    const [title, about, header, ...rows] = host.sheet('账龄表').values()
    expect([title?.[0], String(about?.[0]).slice(0, 13)]).toEqual(['逾期账龄表', '截至 2026-11-21'])
    expect(header).toEqual([
      ...['客户', '未到期', '1–30 天', '31–60 天', '61–90 天', '90 天以上', '没有日期'],
      ...['减：未核销', '余额', '笔数'],
    ])
    expect(rows.slice(0, 3)).toEqual([
      ['甲公司', 2000, 500, 0, 800, 0, 0, 0, 3300, 3],
      ['乙公司', 0, 0, 700, 0, 0, 0, 0, 700, 1],
      ['合计 2 位客户', 2000, 500, 700, 800, 0, 0, 0, 4000, 4],
    ])
    expect(String(rows[3]?.[0])).toContain('¥4,000.00')
    ann.type(SHEET, 'F4', '700')
    expect(sheet(ann)).toEqual({ status: 'replaced', sheet: '账龄表', customers: 1 })
    expect(host.sheet('账龄表').values().slice(3, 5)).toEqual([
      ['甲公司', 2000, 500, 0, 800, 0, 0, 0, 3300, 3],
      ['合计 1 位客户', 2000, 500, 0, 800, 0, 0, 0, 3300, 3],
    ])
    expect(host.sheetNames().filter(name => name.includes('账龄'))).toEqual(['账龄表'])
  })

  it('asks before it writes over what somebody wrote on it, and leaves with the add-on', () => {
    const { host, ann } = opened()
    sheet(ann)
    ann.type('账龄表', 'K4', '下周来付')
    expect(sheet(ann)).toEqual({ status: 'changed' })
    expect(host.sheet('账龄表').values('K4')).toEqual([['下周来付']])
    expect(sheet(ann, true).status).toBe('replaced')
    expect(sheet(ann).status).toBe('replaced')
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheetNames()).toEqual([SHEET])
  })
})

describe('own edges', () => {
  const EDGES = { overdueDays: [15, 45], ageMonths: [6, 12] }

  it('are followed by the overview, the customer, the aging page, the board and the daily totals', () => {
    const { host, ann } = opened()
    saveSettings(ann, settings => ({ ...settings, aging: EDGES }))
    const ids = ['not-due', '1-15', '16-45', '45+', 'undated']
    const buckets = value(ann, 'home', {}).totals.aging.buckets
    expect(buckets.map(({ id, amount }) => [id, amount])).toEqual([
      ['not-due', 200_000],
      ['1-15', 0],
      ['16-45', 120_000],
      ['45+', 80_000],
      ['undated', 0],
    ])
    const view = value(ann, 'customer.open', { customer: '甲公司' })
    if (view.summary === null) throw new Error('no summary')
    expect(view.summary.finance.aging.buckets.map(({ id }) => id)).toEqual(ids)
    expect(aged(ann).ids).toEqual(ids)
    expect(aged(ann, { by: 'sale' }).ids).toEqual(['m0-6', 'm6-12', 'm12+', 'undated'])
    value(ann, 'board', { again: false })
    const board = host.sheet('看板').values().flat()
    expect(board).toContain('16–45 天')
    expect(board).not.toContain('31–60 天')
    host.clock.advanceTo('2026-11-22T09:00')
    value(ann, 'home', {})
    const [header = [], , row = []] = host.sheet('每日合计').values()
    const kept = Object.fromEntries(header.map((label, at) => [String(label), row[at]]))
    expect(kept).toMatchObject({ 账龄分段: '15/45', 各段金额: '2000 | 0 | 1200 | 800 | 0', 未到期: null })
  })

  it('ask for the loss rates of the buckets that are new; the others keep theirs, and none comes back by itself', () => {
    const { ann } = opened()
    const rates = { 'not-due': 0.01, '1-30': 0.02, '31-60': 0.05, '61-90': 0.1, '90+': 0.5, undated: null }
    saveSettings(ann, settings => ({ ...settings, finance: { ...settings.finance, provision: rates } }))
    const { fingerprint } = value(ann, 'settings', {})
    const changed = { aging: { ...EDGES, overdueDays: [30, 60, 120] } }
    const saved = value(ann, 'settings.save', { settings: changed, seen: fingerprint })
    expect(saved.settings.finance.provision).toEqual({
      'not-due': 0.01,
      '1-30': 0.02,
      '31-60': 0.05,
      '61-120': null,
      '120+': null,
      undated: null,
    })
    const back = saveSettings(ann, settings => ({ ...settings, aging: DEFAULT_SETTINGS.aging }))
    expect(back.settings.finance.provision).toMatchObject({ '31-60': 0.05, '61-90': null, '90+': null })
  })

  it('leave a closed month as it was closed', () => {
    const { ann } = opened()
    const months = () => value(ann, 'closing', { month: null, offer: null }).months
    value(ann, 'closing.close', { month: '2026-09' })
    saveSettings(ann, settings => ({ ...settings, aging: EDGES }))
    value(ann, 'closing.close', { month: '2026-10' })
    expect(months().map(({ figures }) => [figures.overdueDays, figures.buckets])).toEqual([
      [
        [15, 45],
        [200_000, 120_000, 0, 110_000, 0],
      ],
      [
        [30, 60, 90],
        [320_000, 80_000, 30_000, 0, 0, 0],
      ],
    ])
  })

  it('that do not rise are refused, and settings saved before there were any keep all they say', () => {
    const { ann } = opened()
    const { fingerprint } = value(ann, 'settings', {})
    const refused = { aging: { ...EDGES, overdueDays: [30, 30] } }
    expect(refusal(ann, 'settings.save', { settings: refused, seen: fingerprint }).code).toBe('input-invalid')
    const provision = { 'not-due': 0, '1-30': 0.1, '31-60': null, '61-90': 0.2, '90+': 1, undated: 0 }
    const { aging: _, ...older } = {
      ...DEFAULT_SETTINGS,
      sendHour: 14,
      finance: { provision, capitalRate: 0.05, roll: { finalLoss: null, forward: 1 } },
    }
    expect(readSettings(storeOf(older))).toEqual({ ...older, aging: DEFAULT_SETTINGS.aging })
  })
})

const storeOf = (settings: object): Store => {
  const values: Record<string, string> = {}
  const store: Store = {
    all: () => values,
    get: key => values[key] ?? null,
    put: put => Object.assign(values, put),
    remove: (...keys) => {
      for (const key of keys) delete values[key]
    },
    refresh: () => undefined,
  }
  putLong(store, 'zq.settings', JSON.stringify(settings))
  return store
}
