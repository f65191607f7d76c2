// 总览, colours, daily totals and the hourly job on the built add-on.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Host, Person } from '../../host/types'
import { adoptAs, CLASSIC_ROWS, classicSheet, openLedger, SHEET } from './adopting'
import { refusal, saveSettings, value } from './receivables-desk'

const background = (host: Host, a1: string, sheet = SHEET) =>
  host.sheet(sheet).coloured(a1)[0]?.[0]?.background
const OVERDUE = '#fce8e6'
const ON_HOLD = '#f1f3f4'
const DUE_SOON = '#fef7e0'
const LARGE = '#e8f0fe'
const LONG_UNPAID = '#f6aea9'
const BAD_DATA = '#f3e8fd'

describe('总览', () => {
  it('counts what the ledger says, in fen', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    const home = value(ann, 'home', {})
    expect(home.totals).toMatchObject({
      balance: 24_000_000,
      overdue: 10_000_000,
      overdueItems: 1,
      dueSoon: 5_000_000,
      received: 10_000_000,
    })
    expect(home.warnings.map(({ kind, name, row }) => [kind, name, row])).toEqual([
      ['long-unpaid', '甲公司', 3],
      ['due-soon', '乙公司', 4],
    ])
    expect(home.earlier).toBeNull()
    expect(home.lastRun).toBeNull()
  })

  it('names each customer who needs attention once, and the two hundred most urgent of many', () => {
    const late = (row: number) => [
      `客户${row}`,
      '',
      '',
      '',
      '项目',
      '2026-06-01',
      90_000 + row,
      0,
      '',
      '净30天',
      '',
    ]
    const rows = Array.from({ length: 205 }, (_, row) => late(row))
    const { ann } = openLedger(classicSheet([...rows, late(204)]))
    adoptAs(ann)
    const { warnings, warningCount } = value(ann, 'home', {})
    expect(warningCount).toBe(205)
    expect(new Set(warnings.map(({ customer }) => customer)).size).toBe(200)
    expect(warnings[0]).toMatchObject({ name: '客户204', count: 2 })
  })

  it('compares with the totals of a month ago once there are any', () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    host.clock.advance({ days: 20 })
    expect(value(ann, 'home', {}).earlier).toBeNull()
    host.clock.advance({ days: 20 })
    expect(value(ann, 'home', {}).earlier).toMatchObject({
      on: '2026-11-21',
      balance: 24_000_000,
      overdue: 10_000_000,
    })
  })

  it('refuses before set-up', () => {
    const { ann } = openLedger()
    expect(refusal(ann, 'home', {})).toEqual({ code: 'not-set-up', values: [] })
  })
})

describe('每日合计', () => {
  it('has its baseline from set-up, in a hidden sheet, once a day however often somebody looks', () => {
    const { host, ann } = openLedger()
    adoptAs(ann, { dailyTotals: false })
    value(ann, 'home', {})
    value(host.as('bob@example.com'), 'home', {})
    const rows = host
      .sheet('每日合计')
      .values()
      .filter(row => row[0] !== null)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(0, 4)).toEqual(['2026-11-21', 240000, 100000, 50000])
    expect(host.sheet('每日合计').hidden).toBe(true)
    host.clock.advance({ days: 1 })
    value(ann, 'home', {})
    expect(host.sheet('每日合计').values('A3')).toEqual([['2026-11-22']])
  })

  it('is written by the hourly job when nobody looks', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const runs = host.clock.advance({ hours: 26 })
    expect(runs.length).toBeGreaterThan(24)
    expect(runs.every(run => run.error === undefined)).toBe(true)
    expect(host.sheet('每日合计').values('A3')).toEqual([['2026-11-22']])
    expect(value(ann, 'home', {}).hourly).toMatchObject({
      owner: 'owner@example.com',
      mine: true,
      stale: false,
    })
  })

  it('leaves the person on the sheet he was on', () => {
    const { host, ann } = openLedger()
    ann.select(SHEET, 'C4')
    adoptAs(ann)
    expect(value(ann, 'customer.open', { customer: null }).summary?.name).toBe('乙公司')
    expect(host.sheet('每日合计').lastRow).toBe(2)
  })
})

describe('the hourly job', () => {
  it('belongs to one person: a colleague who sets up again leaves it where it is', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const bob = host.as('bob@example.com')
    expect(adoptAs(bob).hourly).toBe('someone-else')
    expect(bob.triggers()).toEqual([])
    expect(value(bob, 'home', {}).hourly).toMatchObject({ owner: 'owner@example.com', mine: false })
  })

  it('can be left off, and switched off again', () => {
    const { ann } = openLedger()
    expect(adoptAs(ann, { dailyTotals: false }).hourly).toBe('off')
    expect(ann.triggers()).toEqual([])
    expect(adoptAs(ann).hourly).toBe('on')
    expect(adoptAs(ann, { dailyTotals: false }).hourly).toBe('off')
    expect(ann.triggers()).toEqual([])
  })

  it('costs little when nothing is due', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    // The first hour begins 预警.
    host.clock.advance({ hours: 2 })
    const [later] = host.clock.advance({ hours: 1 })
    expect(later?.cellsRead).toBe(0)
    expect(later?.cellsWritten).toBe(0)
    expect(later?.simulatedSeconds).toBeLessThan(1)
  })

  it('gives rows that came in meanwhile their due date and colour', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.paste(SHEET, 'A7', [['己公司', '', '', '', '餐厅', '2026-08-01', '700', '0', '700', '净30天', '']])
    host.clock.advance({ hours: 1 })
    expect(host.sheet(SHEET).values('L7')).toEqual([['2026-08-31']])
    expect(background(host, 'A7')).toBe(OVERDUE)
  })

  it('does nothing without a document, and says so in the log', () => {
    const { host, ann } = openLedger(undefined, { documentInClockTrigger: false })
    adoptAs(ann)
    const [run] = host.clock.advance({ hours: 2 })
    expect(run?.error).toBeUndefined()
    expect(run?.log.join()).toContain('no active spreadsheet')
    expect(value(ann, 'home', {}).hourly.stale).toBe(true)
  })

  it('shows as stale when it has been silent for half a day', () => {
    const { host, ann } = openLedger(undefined, { documentInClockTrigger: false })
    adoptAs(ann)
    host.clock.advance({ hours: 30 })
    expect(value(ann, 'home', {}).hourly.stale).toBe(true)
  })
})

describe('colours', () => {
  it('show the state of each row', () => {
    const { host, ann } = openLedger(
      classicSheet([
        ...CLASSIC_ROWS,
        ['丁公司', '', '不详', 'not an address', '大堂', '2026-11-01', '约5万', 0, 0, '净30天', ''],
        ['戊公司', '', '', '', '样板', '2026-10-20', 300000, 0, 300000, '净30天', ''],
      ]),
    )
    adoptAs(ann)
    expect(background(host, 'A3')).toBe(OVERDUE)
    expect(background(host, 'L3')).toBe(LONG_UNPAID)
    expect(background(host, 'A4')).toBeUndefined()
    expect(background(host, 'L4')).toBe(DUE_SOON)
    expect(background(host, 'A5')).toBe(ON_HOLD)
    expect(background(host, 'A6')).toBeUndefined()
    expect(background(host, 'G7')).toBe(BAD_DATA)
    expect(background(host, 'D7')).toBe(BAD_DATA)
    expect(background(host, 'G8')).toBe(LARGE)
  })

  it('stay after the rules of the team, which keep their place and their look', () => {
    const { host, ann } = openLedger()
    const sheetId = host.model.getters.getSheetIdByName(SHEET) ?? ''
    host.model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {
        id: 'team',
        rule: {
          type: 'CellIsRule',
          operator: 'isGreaterThan',
          values: ['100000'],
          style: { fillColor: '#00ff00' },
        },
      },
      ranges: [host.model.getters.getRangeDataFromXc(sheetId, 'G3:G20')],
    })
    const [team] = host.sheet(SHEET).rules()
    expect(team).toMatchObject({ style: { background: '#00ff00' } })
    adoptAs(ann)
    expect(host.sheet(SHEET).rules()[0]).toEqual(team)
    expect(host.sheet(SHEET).rules()).toHaveLength(9)
    expect(background(host, 'G3')).toBe('#00ff00')
  })

  it('are none for columns that are not there', () => {
    const { host, ann } = openLedger([
      ['客户名称', '未付款金额'],
      ['甲', 100],
      ['乙', 0],
    ])
    expect(adoptAs(ann).colourRules).toBe(2)
    expect(background(host, 'A3')).toBe(ON_HOLD)
  })

  it('follow the thresholds at once', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    saveSettings(ann, settings => ({
      ...settings,
      thresholds: { ...settings.thresholds, dueSoonDays: 2, large: 10_000_000, longUnpaidDays: 365 },
    }))
    expect(background(host, 'L4')).toBeUndefined()
    expect(background(host, 'G3')).toBe(LARGE)
    expect(background(host, 'L3')).toBe(OVERDUE)
  })

  it('move with their columns', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.insertColumns(SHEET, 'B', 3)
    expect(background(host, 'A3')).toBe(OVERDUE)
    expect(background(host, 'O4')).toBe(DUE_SOON)
  })

  it('grey out a disputed row, also an overdue one', () => {
    const { host, ann } = openLedger([
      ['客户名称', '合同总金额', '已付款金额', '应收日期', '争议'],
      ['甲', 100, 0, '2026-01-01', '是'],
      ['乙', 100, 0, '2026-01-01', '否'],
      ['丙', 100, 0, '2026-01-01', 40],
    ])
    adoptAs(ann)
    expect(['A2', 'A3', 'A4'].map(a1 => background(host, a1))).toEqual([ON_HOLD, OVERDUE, OVERDUE])
  })

  it('agree with the reckoning on the sample story: red is what is overdue and not disputed', () => {
    const host = openHost({ document: { sample: 'story' } })
    const ann: Person = host.as('owner@example.com')
    adoptAs(ann)
    const { plan } = value(ann, 'reminders', {})
    const named = [...plan.letters.flatMap(({ items }) => items), ...plan.withheld]
    const overdue = new Set(named.filter(({ daysOverdue }) => daysOverdue > 0).map(({ row }) => row))
    const sheet = host.sheet('客户台账')
    const disputed = sheet.values('T1:T200').flatMap(([cell], at) => (cell === '是' ? [at + 1] : []))
    const rows = sheet.coloured('A1:A150').map(([cell], at) => ({ row: at + 1, colour: cell?.background }))
    const red = rows.filter(({ colour }) => colour === OVERDUE).map(({ row }) => row)
    expect(red).toEqual([...overdue].filter(row => !disputed.includes(row)).sort((a, b) => a - b))
    expect(red.length).toBeGreaterThan(10)
  })
})

describe('刷新预警和看板', () => {
  it('gives new rows their due date and says how many rows there are', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.paste(SHEET, 'A7', [['己公司', '', '', '', '餐厅', '2026-08-01', '700', '0', '700', '净30天', '']])
    expect(background(host, 'A7')).toBeUndefined()
    ann.open()
    const run = ann.click('刷新预警和看板')
    expect(run.toasts.map(({ message }) => message)).toEqual([
      '已按最新数据刷新 5 行；预警新增 3 条，关闭 0 条。看板已经建好，在最后一个标签。',
    ])
    expect(host.sheet(SHEET).values('L7')).toEqual([['2026-08-31']])
    expect(background(host, 'A7')).toBe(OVERDUE)
  })

  it('says in an alert what is wrong', () => {
    const { ann } = openLedger()
    ann.open()
    const run = ann.click('刷新预警和看板')
    expect(run.alerts.map(({ prompt }) => prompt).join()).toContain('还没有设置')
  })
})
