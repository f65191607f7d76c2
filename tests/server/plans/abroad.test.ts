// Contracts in other currencies through a year at the desk: planned, looked over, closed, tidied, archived, and in no figure of the ledger's.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../../host/types'
import type { PlanLine } from '../../../src/contract/plans'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { archiveAll, drive, returnAll } from '../archive/settled'
import { saveSettings, sender, value } from '../receivables-desk'
import { linesOf, planRows, THIRTY_SIXTY_TEN } from './planned'

const HEADERS = '客户名称 邮箱地址 合作项目 合同编号 合同签订日期 合同总金额 已付款金额 付款周期 币种'.split(
  ' ',
)
const YUAN: CellInput[] = ['云栖酒店', 'y@example.com', '大堂', 'HT-1', '2026-08-01', 100000, 0, '净30天', '']
const DOLLARS: CellInput[] = [
  'Lantern',
  'l@example.com',
  'Lamps',
  'HT-2',
  '2026-08-01',
  1000,
  0,
  '30/60/10',
  'USD',
]
const YEN: CellInput[] = [
  'Lantern',
  'l@example.com',
  'Chairs',
  'HT-3',
  '2026-08-01',
  "'¥１，２００",
  0,
  '净30天',
  'JPY',
]
const OLD: CellInput[] = [
  'Lantern',
  'l@example.com',
  'Desks',
  'HT-4',
  '2023-03-01',
  500,
  500,
  '净30天',
  'USD',
]

/** Today is 2026-11-21. */
const opened = (
  rows: CellInput[][] = [YUAN, DOLLARS, YEN, OLD],
): { host: Host; ann: Person; bob: Person } => {
  const { host, ann } = openLedger([HEADERS, ...rows])
  adoptAs(ann, { blankPaidIsZero: true, addDueColumn: false, dailyTotals: false })
  saveSettings(ann, settings => ({
    ...settings,
    sender,
    policy: { ...settings.policy, keyAccountShare: 1 },
  }))
  host.share('bob@example.com', 'editor')
  return { host, ann, bob: host.as('bob@example.com') }
}
const CONTRACT = { sheet: SHEET, row: 3 }
const makePlan = (person: Person, change: (lines: PlanLine[]) => PlanLine[] = lines => lines) => {
  const { contract, seen } = value(person, 'plans.open', CONTRACT)
  const { sheet, row, key, total } = contract
  const lines = change(linesOf(total ?? 0, THIRTY_SIXTY_TEN))
  return value(person, 'plans.save', { contract: { sheet, row, key }, total: total ?? 0, seen, lines })
}
const named = (person: Person) => {
  const { sheet, row, key } = value(person, 'plans.open', CONTRACT).contract
  return { sheet, row, key }
}
const delivered = (person: Person, on: string) =>
  value(person, 'plans.trigger', {
    contract: named(person),
    trigger: 'acceptance',
    on,
    was: null,
    rows: null,
  })
const home = (person: Person) => value(person, 'home', {})
const closing = (person: Person) => value(person, 'closing', { month: null, offer: null })
const review = (person: Person) => value(person, 'fourEyes', {})
const tickAll = (person: Person) =>
  value(person, 'fourEyes.tick', {
    changes: review(person).changes.map(({ key }) => ({ key, what: key })),
  })

describe('a contract in dollars', () => {
  it('is planned in dollars, waits for its event in them, and stands overdue in them', () => {
    const { host, ann } = opened()
    const { offered, abroad } = value(ann, 'plans', {})
    expect(offered.map(({ what, currency, amount }) => [what, currency, amount])).toEqual([
      ['HT-2', 'USD', 100_000],
    ])
    expect(abroad.map(({ what, currency, amount }) => [what, currency, amount])).toEqual([
      ['HT-3', 'JPY', 1200],
    ])
    const before = home(ann).totals
    makePlan(ann)
    expect(planRows(host).map(({ 合同, 金额 }) => [合同, 金额])).toEqual([
      ['HT-2', 300],
      ['HT-2', 600],
      ['HT-2', 100],
    ])
    const { waiting, plans } = value(ann, 'plans', {})
    expect(waiting.map(({ event, currency, amount }) => [event, currency, amount])).toEqual([
      ['acceptance', 'USD', 60_000],
      ['warranty', 'USD', 10_000],
    ])
    expect(plans).toMatchObject([{ currency: 'USD', total: 100_000, overdue: 30_000 }])
    delivered(ann, '2026-09-01')
    expect(planRows(host)[1]).toMatchObject({ '到期日（账期管家）': '2026-10-01' })
    expect(home(ann).foreign).toMatchObject([
      { currency: 'USD', open: 100_000, overdue: 90_000 },
      { currency: 'JPY', open: 1200 },
    ])
    expect(home(ann).totals).toEqual(before)
  })

  it('changes no figure of the ledger by a fen: as if its row were not there', () => {
    const [{ ann }, alone] = [opened(), opened([YUAN]).ann]
    makePlan(ann)
    value(ann, 'closing.close', { month: '2026-10' })
    value(alone, 'closing.close', { month: '2026-10' })
    expect(home(ann).totals).toEqual(home(alone).totals)
    expect(closing(ann).months[0]?.figures).toEqual(closing(alone).months[0]?.figures)
  })

  it('is frozen by itself at a close, and what is changed later is listed and acknowledged in its own currency', () => {
    const { host, ann } = opened()
    makePlan(ann)
    expect(closing(ann).offer).toMatchObject({
      items: 1,
      balance: 10_000_000,
      abroad: [
        { currency: 'USD', items: 4, balance: 100_000, overdue: 30_000 },
        { currency: 'JPY', items: 1, balance: 1200 },
      ],
    })
    value(ann, 'closing.close', { month: '2026-10' })
    const [header = [], ...rows] = host.sheet('关账记录').values()
    const column = (label: string) => rows.map(cells => cells[header.indexOf(label)])
    expect([column('货币'), column('应收余额'), column('一起关的货币')]).toEqual([
      ['CNY', 'USD', 'JPY'],
      [100000, 1000, 1200],
      ['CNY、USD、JPY', 'CNY、USD、JPY', 'CNY、USD、JPY'],
    ])
    expect(closing(ann)).toMatchObject({
      months: [{ abroad: [{ currency: 'USD', figures: { balance: 100_000 } }, { currency: 'JPY' }] }],
      late: { count: 0, abroad: [] },
    })
    ann.type(SHEET, 'G3', '50')
    ann.type(SHEET, 'F3', '1100')
    ann.type('分期', 'F4', '200')
    const { late } = closing(ann)
    expect(late).toMatchObject({
      count: 0,
      abroad: [{ currency: 'USD', count: 1, effect: { balance: 10_000 } }],
    })
    const [change] = late?.abroad[0]?.status === 'kept' ? late.abroad[0].changes : []
    expect(change).toMatchObject({ reference: 'HT-2', currency: 'USD' })
    expect(change?.facts.map(({ fact }) => fact)).toEqual(['total', 'plan'])
    value(ann, 'refresh', {})
    expect(home(ann).lateChanges).toEqual({ month: '2026-10', late: 1 })
    value(ann, 'closing.acknowledge', {
      month: '2026-10',
      changes: [{ key: change?.key ?? '', what: 'HT-2' }],
      note: '补签',
    })
    expect(home(ann).lateChanges).toEqual({ month: '2026-10', late: 0 })
    expect(host.sheet('关账后改动确认').values('A2:H2')).toMatchObject([expect.arrayContaining([100, 'USD'])])
  })

  it('in a currency the close knew nothing of is late too, and one whose row was deleted is said to be lost', () => {
    const { host, ann } = opened()
    value(ann, 'closing.close', { month: '2026-10' })
    ann.type(SHEET, 'I4', 'EUR')
    expect(closing(ann).late?.abroad.map(one => [one.currency, one.status])).toEqual([
      ['JPY', 'kept'],
      ['EUR', 'kept'],
    ])
    const at = host
      .sheet('关账记录')
      .values()
      .findIndex(cells => cells.includes('USD'))
    ann.deleteRows('关账记录', at + 1)
    expect(closing(ann).late?.abroad).toContainEqual({ currency: 'USD', status: 'damaged' })
    value(ann, 'closing.reopen', { month: '2026-10', reason: '补' })
    value(ann, 'closing.close', { month: '2026-10' })
    expect(closing(ann)).toMatchObject({ late: { count: 0, abroad: [] } })
  })

  it('waits for a second person as any other, also where its currency alone was changed', () => {
    const { ann, bob } = opened()
    saveSettings(ann, settings => ({ ...settings, fourEyes: { on: true, atLeast: 100_000_000 } }))
    expect(review(ann).count).toBe(0)
    ann.type(SHEET, 'G3', '50')
    ann.type(SHEET, 'I2', 'EUR')
    expect(review(ann).changes).toMatchObject([
      { reference: 'HT-1', currency: 'EUR', facts: [{ fact: 'currency', before: null, now: 'EUR' }] },
      { reference: 'HT-2', currency: 'USD', facts: [{ fact: 'paid', before: 0, now: 5000 }] },
    ])
    expect(tickAll(bob)).toEqual({ ticked: 2 })
    expect(review(ann).count).toBe(0)
  })

  it('is tidied in its own currency, and goes to 归档 and back with its own', () => {
    const { host, ann } = opened()
    const { fixes } = value(ann, 'data.fixes', {})
    expect(fixes.map(({ field, row, after }) => [field, row, after])).toEqual([['total', 4, 1200]])
    const done = drive(ann, value(ann, 'data.fix', { fixes }))
    expect(done.last).toMatchObject({ written: 1 })
    expect(host.sheet(SHEET).values('F4')).toEqual([[1200]])
    const before = home(ann)
    expect(value(ann, 'archive', { months: 24 }).rows).toBe(1)
    expect(archiveAll(ann).last).toMatchObject({ written: 1 })
    expect(value(ann, 'archive.find', { text: '' }).rows).toMatchObject([{ what: 'HT-4', currency: 'USD' }])
    expect([home(ann).foreign, home(ann).totals]).toEqual([before.foreign, before.totals])
    expect(returnAll(ann).last).toMatchObject({ written: 1 })
    expect(host.sheet(SHEET).values('D2:D5').flat()).toContain('HT-4')
  })
})
