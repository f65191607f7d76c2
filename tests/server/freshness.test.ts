// 资料核对 on the built add-on: the list, 已核对 and its way back, the rhythm in 设置, colleagues' addresses.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { CellInput, Host, Person } from '../../host/types'
import type { FreshnessView } from '../../src/contract/freshness'
import type { Settings } from '../../src/contract/settings'
import { DEFAULT_VERIFY } from '../../src/core/audit/freshness/freshness'
import type { Store } from '../../src/server/ports'
import { readSettings } from '../../src/server/settings'
import { adopt, refusal, saveSettings, value } from './receivables-desk'

const SHEET = '客户台账'
const HEADERS = ['客户名称', '联系人', '邮箱地址', '合同总金额', '已付款金额', '应收日期', '客户经理']
const ROWS: CellInput[][] = [
  ['甲公司', '张三', 'a@example.com', 100, 0, '2026-12-01', '林晓'],
  ['乙公司', '', 'b@example.com', 900, 0, '2026-12-01', '许澄'],
  ['丙公司', '王五', '', 500, 500, '2026-03-01', ''],
]

const opened = (): { host: Host; ann: Person } => {
  const size = { rows: 20, columns: 10 }
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows: [HEADERS, ...ROWS], size }] },
    now: '2026-01-05T09:05',
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  return { host, ann }
}

/** Document properties that hold these values and nothing else. */
const storeOf = (values: Record<string, string>): Store => ({
  all: () => values,
  get: key => values[key] ?? null,
  put: () => undefined,
  remove: () => undefined,
  refresh: () => undefined,
})

const fresh = (person: Person): FreshnessView => value(person, 'freshness', {})
const names = (view: FreshnessView) => view.stale.map(({ name }) => name)
const blocksOf = (view: FreshnessView) =>
  view.stale.map(({ key, blocks }) => ({ customer: key, blocks: blocks.map(({ block }) => block) }))

describe('data to verify', () => {
  it('is nobody’s on the day of set-up, and everybody’s after a quarter, the largest balance first', () => {
    const { host, ann } = opened()
    expect(fresh(ann)).toMatchObject({ customers: 3, count: 0 })
    host.clock.advanceTo('2026-04-05T10:00')
    expect(fresh(ann).count).toBe(0)
    host.clock.advanceTo('2026-04-06T10:00')
    const view = fresh(ann)
    expect(names(view)).toEqual(['乙公司', '甲公司', '丙公司'])
    expect(view.stale[0]).toMatchObject({
      balance: 90_000,
      daysStale: 1,
      completeness: { share: 0.75, missing: ['contact'] },
    })
    expect(value(ann, 'check', {}).stale).toBe(3)
  })

  it('set up again, counts on from the first time', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-04-06T10:00')
    adopt(ann)
    expect(fresh(ann).count).toBe(3)
  })

  it('verified leaves the list, is written down by whom, and shows with the customer; taken back it returns', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-08-01T10:00')
    const bob = host.as('bob@example.com')
    const done = value(bob, 'freshness.verify', { customers: [{ customer: '乙公司', blocks: ['contact'] }] })
    expect(done).toMatchObject({ customers: 1, gone: 0 })
    const view = value(ann, 'customer.open', { customer: '乙公司' })
    expect(view).toMatchObject({
      freshness: {
        blocks: [
          { block: 'contact', verified: { on: '2026-08-01', by: 'bob@example.com' }, daysStale: 0 },
          {},
          {},
        ],
      },
    })
    expect(host.sheet('核对记录').values('A1:E2')).toEqual([
      ['时间', '客户', '核对内容', '由谁', '状态'],
      ['2026-08-01 10:00', '乙公司', '联系方式', 'bob@example.com', null],
    ])
    expect(value(ann, 'freshness.takeBack', { mark: done.mark })).toEqual({ rows: 1 })
    expect(host.sheet('核对记录').values('E2')).toEqual([['已撤销']])
    expect(fresh(ann).stale[0]?.blocks.map(({ block }) => block)).toEqual(['contact', 'amounts', 'terms'])
  })

  it('all that is listed is verified in one go, without a call a customer', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-08-01T10:00')
    const one = ann.rpc('freshness.verify', { customers: blocksOf(fresh(ann)).slice(0, 1) })
    const rest = ann.rpc('freshness.verify', { customers: blocksOf(fresh(ann)) })
    expect(rest.totalCalls).toBeLessThanOrEqual(one.totalCalls)
    expect(fresh(ann).count).toBe(0)
    host.clock.advanceTo('2026-11-02T10:00')
    expect(fresh(ann).count).toBe(3)
  })

  it('of a customer who is gone by now is left out, and refused when nobody is left', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-08-01T10:00')
    const asked = blocksOf(fresh(ann))
    ann.type(SHEET, 'A2', '丁公司')
    expect(value(ann, 'freshness.verify', { customers: asked })).toMatchObject({ customers: 2, gone: 1 })
    const gone = { customers: asked.filter(({ customer }) => customer === '甲公司') }
    expect(refusal(ann, 'freshness.verify', gone)).toEqual({ code: 'customer-gone', values: ['甲公司'] })
  })

  it('reads what people did to the log without trusting it', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-08-01T10:00')
    value(ann, 'freshness.verify', { customers: blocksOf(fresh(ann)) })
    ann.type('核对记录', 'C2', '随便写的')
    ann.type('核对记录', 'A3', '上周')
    expect(fresh(ann).stale.map(({ name, blocks }) => [name, blocks.map(({ block }) => block)])).toEqual([
      ['乙公司', ['contact', 'amounts']],
    ])
  })
})

describe('the rhythm', () => {
  it('is chosen by block', () => {
    const { host, ann } = opened()
    const verify = { contact: 0, amounts: 1, terms: 12, nudge: false } as const
    saveSettings(ann, settings => ({ ...settings, verify }))
    host.clock.advanceTo('2026-02-06T10:00')
    expect(blocksOf(fresh(ann))[0]?.blocks).toEqual(['amounts'])
  })

  it('settings saved before there was one keep all their values', () => {
    const { host, ann } = opened()
    const before = saveSettings(ann, settings => ({ ...settings, sendHour: 14, goal: 'return' })).settings
    const { verify, ...older } = JSON.parse(host.properties('document')['zq.settings'] ?? '') as Settings
    expect(verify).toEqual(DEFAULT_VERIFY)
    expect(readSettings(storeOf({ 'zq.settings': JSON.stringify(older) }))).toEqual(before)
  })
})

describe('colleagues', () => {
  it('are those the ledger names; an address is written where it stands, in a hidden sheet', () => {
    const { host, ann } = opened()
    expect(fresh(ann).people).toEqual([
      { name: '林晓', mail: '', superior: '', customers: 0 },
      { name: '许澄', mail: '', superior: '', customers: 0 },
    ])
    value(ann, 'people.save', { name: '许澄', mail: 'xu@example.com', superior: '林晓' })
    value(ann, 'people.save', { name: '许澄', mail: 'xu2@example.com', superior: '林晓' })
    expect(host.sheet('人员').values()).toEqual([
      ['姓名', '邮箱', '上级'],
      ['许澄', 'xu2@example.com', '林晓'],
    ])
    expect(fresh(ann).people[1]).toMatchObject({ mail: 'xu2@example.com', superior: '林晓' })
  })

  it('have one readable address or none', () => {
    const { ann } = opened()
    for (const mail of ['xu#example.com', 'a@example.com; b@example.com'])
      expect(refusal(ann, 'people.save', { name: '许澄', mail, superior: '' }).code).toBe('value-malformed')
    expect(refusal(ann, 'people.save', { name: '许澄', mail: '', superior: 'x@' }).code).toBe(
      'value-malformed',
    )
  })

  it('leave with the add-on, while the record of what was verified stays unless told otherwise', () => {
    const { host, ann } = opened()
    value(ann, 'people.save', { name: '许澄', mail: 'xu@example.com', superior: '' })
    value(ann, 'freshness.verify', { customers: [{ customer: '甲公司', blocks: ['terms'] }] })
    expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toContain('人员')
    adopt(ann)
    host.clock.advanceTo('2026-04-06T10:00')
    expect(fresh(ann).stale.find(({ name }) => name === '甲公司')?.blocks.length).toBe(3)
    expect(value(ann, 'uninstall', { keepLog: false }).sheetsRemoved).toContain('核对记录')
  })
})
