// Payment terms in the words of contracts, and the due days they give (vectors: receivables.md 2.14).
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfMonth } from '../../../src/core/calendar-date'
import { dueFrom, parseTerms, suggestTerms, termsText } from '../../../src/core/ledger/terms'
import type { AwaitedEvent, Terms } from '../../../src/core/ledger/types'
import { anyDay } from '../arbitraries'
import { day } from './build'

const net = (days: number): Terms => ({ kind: 'net', days })
const monthEnd = (days: number): Terms => ({ kind: 'month-end', days })
const months = (count: number): Terms => ({ kind: 'months', months: count })
const endOfMonths = (count: number): Terms => ({ kind: 'end-of-months', months: count })
const dayOfMonth = (day: number, months: number): Terms => ({ kind: 'day-of-month', months, day })
const awaiting = (event: AwaitedEvent): Terms => ({ kind: 'awaiting', event })
const parse = (text: string) => parseTerms(termsText(text), {})

describe('payment terms', () => {
  it.each<[string, Terms]>([
    ['净30天', net(30)],
    ['30天', net(30)],
    ['30日内付款', net(30)],
    ['３０ 天', net(30)],
    ['三十天', net(30)],
    ['十五天', net(15)],
    ['账期30天', net(30)],
    ['账期 60', net(60)],
    ['30天账期', net(30)],
    ['NET30', net(30)],
    ['Net 30', net(30)],
    ['net 45 days', net(45)],
    ['N30', net(30)],
    ['n/60', net(60)],
    ['2/10 net 30', net(30)],
    ['2/10, n/30', net(30)],
    ['60 days', net(60)],
    ['Due on receipt', net(0)],
    ['月结', monthEnd(0)],
    ['当月底', monthEnd(0)],
    ['EOM', monthEnd(0)],
    ['月结30天', monthEnd(30)],
    ['月结 60', monthEnd(60)],
    ['月结九十天', monthEnd(90)],
    ['EOM 30', monthEnd(30)],
    ['EOM+60', monthEnd(60)],
    ['30 days EOM', monthEnd(30)],
    ['次月15日前付款', dayOfMonth(15, 1)],
    ['下下月5日', dayOfMonth(5, 2)],
    ['每月10日付款', dayOfMonth(10, 0)],
    ['次月31日', dayOfMonth(31, 1)],
    ['次月底付款', endOfMonths(1)],
    ['下下月底', endOfMonths(2)],
    ['季末', { kind: 'quarter-end', days: 0 }],
    ['季度末30天', { kind: 'quarter-end', days: 30 }],
    ['季结', { kind: 'quarter-end', days: 0 }],
    ['月结30天（次月底）', endOfMonths(1)],
    ['月结60天（下下月底付款）', endOfMonths(2)],
    ['月结(次月底)', endOfMonths(1)],
    ['月结30天（开票日起）', net(30)],
    ['月结45天（收货后）', net(45)],
    ['月结30天（月末后）', monthEnd(30)],
    ['月结30天，每月25日对账', { kind: 'month-end', days: 30, statementDay: 25 }],
    ['月结30天（25日截止）', { kind: 'month-end', days: 30, statementDay: 25 }],
    ['每月25日对账，次月15日付款', { kind: 'day-of-month', months: 1, day: 15, statementDay: 25 }],
    ['月结30天(次月底,每月20号截账)', { kind: 'end-of-months', months: 1, statementDay: 20 }],
    ['3个月', months(3)],
    ['三个月', months(3)],
    ['两个月内付清', months(2)],
    ['一个季度', months(3)],
    ['半年', months(6)],
    ['一年', months(12)],
    ['货到付款', awaiting('delivery')],
    ['货到后30天付款', { kind: 'awaiting', event: 'delivery', days: 30 }],
    ['货到30天', { kind: 'awaiting', event: 'delivery', days: 30 }],
    ['COD', awaiting('delivery')],
    ['现结', awaiting('delivery')],
    ['验收后', awaiting('acceptance')],
    ['验收合格后30天', awaiting('acceptance')],
    ['30/60/10', awaiting('stages')],
    ['30%/60%/10%', awaiting('stages')],
    ['预付30%，验收后付70%', awaiting('stages')],
    ['分期', awaiting('stages')],
    ['按进度付款', awaiting('stages')],
    ['预付', awaiting('prepayment')],
    ['款到发货', awaiting('prepayment')],
    ['100%预付', awaiting('prepayment')],
    ['prepaid', awaiting('prepayment')],
  ])('%s is understood', (text, terms) => {
    expect(parse(text)).toEqual(terms)
  })

  it.each([
    '30',
    '面议',
    '开票后30天',
    '30个工作日',
    '次月32日',
    '每月25日对账',
    '净30天，每月25日对账',
    '月结30天（下下月底）',
    '月结30天（60天）',
    '月结30天，25日对账，20日截止',
    '月结30天/60天',
    '30/60/20',
    '三四天',
    '按合同',
    '__proto__',
  ])('%s has to be asked about', text => {
    expect(parse(text)).toBeNull()
  })

  it('mean what the person confirmed, before anything we read into them', () => {
    expect(parseTerms('月结30天', { 月结30天: net(30) })).toEqual(net(30))
    expect(parseTerms(termsText(' 面议。'), { 面议: net(45) })).toEqual(net(45))
  })

  it('are one text however spaced, cased or typed', () => {
    expect(termsText(' ｎet　30 。')).toBe('NET30')
    expect(termsText(30)).toBe('30')
    expect(termsText('—')).toBe('')
  })

  it('come with an offer where one number tells something', () => {
    expect(suggestTerms('30')).toEqual(net(30))
    expect(suggestTerms('开票后30天')).toEqual(net(30))
    expect(suggestTerms('对账后月结30')).toEqual(monthEnd(30))
    expect(suggestTerms('开票后3个月')).toEqual(months(3))
    expect(suggestTerms('面议')).toBeNull()
    expect(suggestTerms('30天或60天')).toBeNull()
  })
})

describe('the due day counted from terms', () => {
  it.each<[string, Terms, string]>([
    ['2026-08-05', net(30), '2026-09-04'],
    ['2026-08-05', monthEnd(30), '2026-09-30'],
    ['2026-08-05', monthEnd(60), '2026-10-30'],
    ['2026-01-31', net(30), '2026-03-02'],
    ['2026-01-31', monthEnd(30), '2026-03-02'],
    ['2026-01-31', months(1), '2026-02-28'],
    ['2026-11-30', months(3), '2027-02-28'],
    ['2026-11-21', monthEnd(0), '2026-11-30'],
    ['2026-11-21', monthEnd(15), '2026-12-15'],
  ])('%s with %j is %s', (start, terms, due) => {
    expect(dueFrom(day(start), terms)).toBe(due)
  })

  it('is not there while an event is awaited', () => {
    expect(dueFrom(day('2026-08-05'), awaiting('acceptance'))).toBeNull()
  })

  it('is the same for every start in one month when terms run from the month end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (start, days) => {
        expect(dueFrom(start, monthEnd(days))).toBe(dueFrom(endOfMonth(start), net(days)))
      }),
    )
  })
})
