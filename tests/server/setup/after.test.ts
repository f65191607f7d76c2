// After set-up, on the built add-on: columns are found wherever they went, copies are told, calls do not grow.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host'
import { adoptAs, CLASSIC, classicSheet, confirmation, openLedger, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'

describe('after set-up', () => {
  it('still finds columns that were renamed, moved and inserted, and rows that were sorted', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const before = value(ann, 'home', {}).totals
    ann.type(SHEET, 'G2', '金额合计（含税）')
    ann.insertColumns(SHEET, 'C', 2)
    ann.moveColumns(SHEET, 'J', 1, 'B')
    ann.insertRows(SHEET, 1, 1)
    expect(value(ann, 'home', {}).totals).toEqual(before)
    expect(value(ann, 'check', {}).columns.find(({ field }) => field === 'paid')?.letter).toBe('B')
    expect(host.sheet(SHEET).values('B3')).toEqual([['已付款金额']])
  })

  it('says which column is missing when one that figures depend on was deleted', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    ann.deleteColumns(SHEET, 'H')
    expect(refusal(ann, 'home', {})).toEqual({ code: 'columns-missing', values: ['已付款金额'] })
    expect(value(ann, 'start', {}).state).toBe('ready')
  })

  it('finds a column again by its header when its mark is gone', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    const before = value(ann, 'home', {}).totals
    ann.deleteColumns(SHEET, 'H')
    ann.insertColumns(SHEET, 'B')
    ann.paste(SHEET, 'B2', [['已付款金额'], ['20000'], [''], ['80000'], ['0']])
    expect(value(ann, 'home', {}).totals).toEqual(before)
  })

  it('does not choose between two columns of the same header', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    ann.deleteColumns(SHEET, 'H')
    ann.insertColumns(SHEET, 'B', 2)
    ann.paste(SHEET, 'B2', [['已付款金额', '已付款金额']])
    expect(refusal(ann, 'home', {})).toEqual({ code: 'columns-doubled', values: ['已付款金额'] })
  })

  it('works without a column that only adds detail', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    ann.deleteColumns(SHEET, 'K')
    expect(value(ann, 'home', {}).totals.overdueItems).toBe(1)
  })

  it('says so when the sheet was deleted', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.renameSheet(SHEET, '旧台账')
    host.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: '其他', position: 1 })
    ann.deleteSheet('旧台账')
    expect(refusal(ann, 'home', {})).toEqual({ code: 'sheet-gone', values: [SHEET] })
  })

  it('is told as a copy in a copied spreadsheet, where nothing runs by itself', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const copy = host.copy()
    const there = copy.as('owner@example.com')
    expect(value(there, 'start', {}).state).toBe('copied')
    expect(refusal(there, 'home', {})).toMatchObject({ code: 'not-set-up' })
    expect(there.triggers()).toEqual([])
    const draft = value(there, 'setup.read', {})
    expect(draft.columns.slice(0, CLASSIC.length).every(({ why }) => why === 'remembered')).toBe(true)
    expect(draft.dueColumn).toBe('present')
    value(there, 'setup.confirm', confirmation(draft))
    expect(value(there, 'home', {}).totals).toEqual(value(ann, 'home', {}).totals)
  })

  it('uses no more service calls for a thousand rows than for four', () => {
    const many = Array.from({ length: 1000 }, (_, at) => [
      `客户${at % 200}`,
      '张三',
      '13800000001',
      'a@example.com',
      '酒店',
      '2026-05-10',
      1200,
      200,
      1000,
      '净30天',
      '',
    ])
    const few = openLedger().ann
    const lots = openLedger(classicSheet(many)).ann
    const callsOfSetup = (person: Person) =>
      person.rpc('setup.confirm', confirmation(value(person, 'setup.read', {}))).totalCalls
    expect(callsOfSetup(lots)).toBeLessThanOrEqual(callsOfSetup(few))
    for (const method of ['home', 'check', 'refresh', 'reminders', 'freshness'] as const) {
      expect(lots.rpc(method, {}).totalCalls, method).toBeLessThanOrEqual(few.rpc(method, {}).totalCalls)
    }
  })
})

describe('a spreadsheet of another zone than the script and the machine', () => {
  it('has its own today, and date cells keep their days', () => {
    const options = { zone: 'America/New_York', scriptZone: 'Asia/Shanghai', now: '2026-11-20T22:30' }
    const { host, ann } = openLedger(undefined, options)
    adoptAs(ann)
    expect(value(ann, 'start', {}).asOf).toBe('2026-11-20')
    expect(host.sheet(SHEET).values('L3:L5').flat()).toEqual(['2026-06-09', '2026-11-24', '2026-06-01'])
    const view = value(ann, 'customer.open', { customer: '甲公司' })
    expect(view.summary?.history.deals.map(({ on }) => on)).toEqual(['2026-11-01', '2026-05-10'])
  })
})
