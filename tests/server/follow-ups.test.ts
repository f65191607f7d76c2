// 记跟进, what is behind the figures, and the news of a version, on the built add-on.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../host/types'
import type { Input } from '../../src/contract/inputs'
import { VERSION } from '../../src/contract/version'
import { adoptAs, openLedger, SHEET } from './adopting'
import { customers, openDesk, refusal, saveSettings, value } from './receivables-desk'

const log = (person: Person, changes: Partial<Input<'followUps.log'>> = {}) =>
  value(person, 'followUps.log', {
    key: value(person, 'followUps', { customer: 'a公司' }).key,
    customer: 'a公司',
    channel: 'call',
    outcome: 'reached',
    promised: null,
    words: '财务说下周排款',
    next: null,
    hold: false,
    ...changes,
  })

describe('a follow-up', () => {
  it('is a row of 跟进记录, shown with the customer, the newest first', () => {
    const { host, ann } = openDesk(customers(2))
    log(ann)
    host.clock.advance({ days: 1 })
    log(host.as('bob@example.com'), { channel: 'wechat', outcome: 'disputed', words: '=说少了两把椅子' })
    const shown = value(ann, 'customer.open', { customer: 'a公司' })
    expect(shown.summary === null ? [] : shown.followUps).toMatchObject([
      { at: '2026-11-24 09:05', channel: 'wechat', outcome: 'disputed', words: '=说少了两把椅子' },
      { at: '2026-11-23 09:05', channel: 'call', outcome: 'reached', by: 'owner@example.com' },
    ])
    expect(host.sheet('跟进记录').hidden).toBe(true)
    expect(host.sheet('跟进记录').values('B2:D2')).toEqual([['A公司', '电话', '接通']])
  })

  it('with a next date is on 总览 from that day on, until somebody gets in touch again', () => {
    const { host, ann } = openDesk(customers(2))
    log(ann, { next: '2026-11-25' })
    expect(value(ann, 'home', {}).followUps).toEqual([])
    host.clock.advance({ days: 3 })
    expect(value(ann, 'home', {})).toMatchObject({
      followUpCount: 1,
      followUps: [{ customer: 'a公司', next: '2026-11-25', daysLate: 1, words: '财务说下周排款' }],
    })
    log(ann)
    expect(value(ann, 'home', {}).followUps).toEqual([])
  })

  it('of many promises still to be kept lists the first on 催款, and counts all', () => {
    const { ann } = openDesk(customers(1))
    for (let n = 0; n < 52; n += 1) {
      log(ann, { outcome: 'promised', promised: { on: '2026-11-30', amount: 100 + n } })
    }
    const { open, more } = value(ann, 'reminders', {}).money
    expect([open.length, more]).toEqual([50, { open: 2, broken: 0 }])
  })

  it('sent twice is logged once', () => {
    const { ann } = openDesk(customers(1))
    const form = {
      key: value(ann, 'followUps', { customer: 'a公司' }).key,
      customer: 'a公司',
      channel: 'call',
      outcome: 'promised',
      promised: { on: '2026-11-30', amount: null },
      words: '',
      next: null,
      hold: true,
    } as const
    expect(value(ann, 'followUps.log', form)).toMatchObject({ held: '2026-12-01' })
    expect(value(ann, 'followUps.log', form)).toMatchObject({ held: '2026-12-01' })
    expect(value(ann, 'followUps', { customer: 'a公司' }).customer).toMatchObject({
      waits: '2026-12-01',
      latest: [{ key: form.key }],
      promises: [{ state: 'open', amount: 100_000 }],
    })
  })

  it('is refused for a promise or a next date that has passed, and for somebody who is not in the ledger', () => {
    const { ann } = openDesk(customers(1))
    const asked = {
      key: 'k',
      customer: 'a公司',
      channel: 'call',
      outcome: 'promised',
      promised: { on: '2026-11-22', amount: null },
      words: '',
      next: null,
      hold: false,
    } as const
    expect(refusal(ann, 'followUps.log', asked)).toEqual({ code: 'value-malformed', values: ['2026-11-22'] })
    expect(refusal(ann, 'followUps.log', { ...asked, promised: null, next: '2026-02-30' }).values).toEqual([
      '2026-02-30',
    ])
    expect(refusal(ann, 'followUps', { customer: 'z公司' }).code).toBe('customer-gone')
  })
})

describe('a key figure', () => {
  it('is told with the rows behind it, the largest first, and where they stand', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    const behind = value(ann, 'home.explain', { figure: 'overdue' })
    expect(behind).toMatchObject({
      asOf: '2026-11-21',
      n: 1,
      amount: 10_000_000,
      rows: [{ sheet: SHEET, row: 3, name: '甲公司', project: '酒店', amount: 10_000_000, daysOverdue: 165 }],
    })
    expect(value(ann, 'home.explain', { figure: 'balance' }).rows.map(({ row }) => row)).toEqual([3, 6, 4])
    const dso = value(ann, 'home.explain', { figure: 'dso' })
    expect(dso.totals.dso.value).toBeCloseTo((dso.totals.balance / dso.amount) * 90)
  })

  it('DSO has more figures beside it; effectiveness begins on the day of set-up once that is a month ago', () => {
    const { host, ann } = openDesk([
      { customer: 'A', open: 600, signed: '2026-11-01', due: '2026-11-10' },
      { customer: 'B', open: 200, signed: '2026-11-02', due: '2027-03-01' },
    ])
    const now = value(ann, 'home.explain', { figure: 'dso' }).collection
    expect(now).toMatchObject({
      bestPossible: { value: 22.5, n: 2 },
      delinquent: { value: 67.5 },
      overdueShare: { value: 0.75 },
      effectiveness: { value: null, reason: 'totals-too-young' },
    })
    host.clock.advanceTo('2026-12-23T10:00')
    ann.type('合同', 'F2', '300')
    expect(value(ann, 'home.explain', { figure: 'dso' }).collection).toMatchObject({
      effectiveness: { value: 0.5, since: '2026-11-23' },
      countback: { value: 23 + (500 / 800) * 30, atLeast: false },
    })
    expect(value(ann, 'home.explain', { figure: 'overdue' }).collection).toBeNull()
  })

  it('the balance has its provision beside it, at the rates of 设置', () => {
    const { ann } = openDesk([
      { customer: 'A', open: 600, signed: '2026-11-01', due: '2026-11-10' },
      { customer: 'B', open: 200, signed: '2026-11-02', due: '2027-03-01' },
    ])
    const balance = () => value(ann, 'home.explain', { figure: 'balance' }).finance
    expect(balance()).toMatchObject({
      provision: { total: { value: null, reason: 'no-rates' } },
      capital: null,
    })
    saveSettings(ann, settings => ({
      ...settings,
      finance: {
        ...settings.finance,
        provision: { ...settings.finance.provision, '1-30': 0.05 },
        capitalRate: 0.04,
      },
    }))
    expect(balance()).toMatchObject({
      provision: { total: { value: 3000, n: 1 }, unrated: 20_000 },
      capital: { rate: 0.04, year: 3200, overdue: 2400 },
    })
  })

  it('of many rows shows the fifty largest', () => {
    const { ann } = openDesk(Array.from({ length: 60 }, (_, at) => ({ customer: 'A', open: 1000 + at })))
    const behind = value(ann, 'home.explain', { figure: 'balance' })
    expect([behind.n, behind.rows.length, behind.rows[0]?.amount]).toEqual([60, 50, 105_900])
  })
})

describe('the news of a version', () => {
  it('are told each person until he has read them, and not whoever sets up', () => {
    const { host, ann } = openDesk(customers(1))
    const bob = host.as('bob@example.com')
    expect(value(ann, 'home', {}).news).toBeNull()
    expect(value(bob, 'home', {}).news).toBe(VERSION)
    value(bob, 'news.dismiss', { version: VERSION })
    expect(value(bob, 'home', {}).news).toBeNull()
  })
})
