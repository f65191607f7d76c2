import { describe, expect, it } from 'vitest'
import { planOutlook } from '../../../src/core/account-plan/outlook'
import { potentialAhead, suggestedStrategy } from '../../../src/core/account-plan/strategy'
import { riskTopics } from '../../../src/core/accounts/parts/risk-topics'
import { planFindings } from '../../../src/core/warnings/plan-findings'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { day } from '../ledger/build'
import { planOf, type Written } from './build'

const ASOF = day('2026-11-21')

const ahead = (...rows: Written[]) =>
  planOutlook({
    ...{ entries: planOf(...rows).entries, abc: 'B', risk: 'low', grown: 'medium' },
    lastTwelveMonths: 100_00,
  })

describe('opportunities', () => {
  const chance = (amount: number | '', of: string, more: Written = {}): Written => ({
    ...{ kind: '商机', what: `单子 ${of}`, amount, chance: of },
    ...more,
  })

  it('are listed the soonest first, each by amount × chance, and summed', () => {
    const { opportunities, weighted } = ahead(
      chance(200, '10%'),
      chance(100, '50%', { on: '2027-01-01' }),
      chance(300, '方案报价', { on: '2026-12-01' }),
      chance(900, '90%', { state: '赢单' }),
    )
    expect(opportunities.map(({ what }) => what)).toEqual(['单子 方案报价', '单子 50%', '单子 10%'])
    expect(weighted).toEqual({ amount: 220_00, n: 3, left: 0, total: 600_00 })
  })

  it('without a chance or an amount are told apart, never guessed', () => {
    expect(ahead(chance(100, ''), chance('', '50%')).weighted).toEqual({
      ...{ amount: 0, n: 0, left: 2, total: 100_00 },
    })
  })
})

describe('the strategy', () => {
  it('is the person’s own where he wrote one; the suggestion stays beside it', () => {
    const { strategy } = ahead({ kind: '策略', what: '先做样板间' })
    expect(strategy.own.map(({ what }) => what)).toEqual(['先做样板间'])
    expect(strategy.suggested).toEqual({ kind: 'of-class', abc: 'B', potential: 'medium' })
  })

  it('follows class and potential, and a grave risk goes first', () => {
    const of = (abc: 'A' | 'C' | null, risk: 'medium' | 'high') =>
      suggestedStrategy({ abc, potential: 'high', risk })
    expect(of('A', 'medium')).toEqual({ kind: 'of-class', abc: 'A', potential: 'high' })
    expect([of('A', 'high'), of('C', 'high')]).toEqual([{ kind: 'rescue' }, { kind: 'secure' }])
    expect(of(null, 'high')).toBeNull()
  })

  it('takes high potential from growth or from what is ahead, not from high revenue', () => {
    const of = (grown: 'medium' | 'low' | 'unknown', weighted: number) =>
      potentialAhead({ grown, weighted, lastTwelveMonths: 1000 })
    expect([of('low', 200), of('medium', 199), of('unknown', 0)]).toEqual(['high', 'medium', 'unknown'])
  })
})

describe('the next review', () => {
  it('is the earliest that was not held, and the last one held is told with its result', () => {
    const { review } = ahead(
      { kind: '复盘', on: '2027-02-01' },
      { kind: '复盘', on: '2026-12-05' },
      { kind: '复盘', on: '2026-05-01', state: '已完成', what: '早的' },
      { kind: '复盘', on: '2026-08-20', state: '已完成', what: '对账慢' },
    )
    expect([review.next?.on, review.last?.what]).toEqual(['2026-12-05', '对账慢'])
  })
})

describe('the four risks', () => {
  const topics = (changes: Partial<Parameters<typeof riskTopics>[0]> = {}, ...rows: Written[]) =>
    riskTopics({
      risks: [],
      silence: {
        ...{ lastOn: null, days: 0, earlier: null, noOrder: null },
        usual: { value: null, n: 2, reason: 'not-enough-data' },
        ratio: { value: null, n: 2, reason: 'not-enough-data' },
      },
      hasItems: false,
      shareOfRevenue: { value: null, n: 0, reason: 'no-sales-in-period' },
      more: {},
      entries: planOf(...rows).entries,
      asOf: ASOF,
      ...changes,
    })
  const levels = (of: ReturnType<typeof topics>) => of.standings.map(({ level }) => level)

  it('are always there: where nothing is known no level is made up', () => {
    expect(levels(topics())).toEqual([null, null, null, null])
    expect(
      levels(
        topics(
          { hasItems: true, shareOfRevenue: { value: 0.1, n: 9 } },
          { kind: '竞争', about: '锦木', level: '低', on: '2026-10-01' },
        ),
      ),
    ).toEqual([null, 'low', 'low', 'low'])
  })

  it('carry what the rules found and propose a measure with a day, until the person has his own', () => {
    const found = { risks: [{ kind: 'collection', level: 'high', days: 95, amount: 1 }] } as const
    expect(topics(found).standings[1]).toMatchObject({
      level: 'high',
      suggested: { level: 'high', on: '2026-11-28' },
    })
    const own = topics(found, { kind: '措施', about: '回款', what: '上门', on: '2026-12-01', owner: '林晓' })
    expect(own.standings[1]).toMatchObject({ suggested: null, measures: [{ what: '上门', owner: '林晓' }] })
    const done = topics(found, { kind: '措施', about: '回款', what: '上门', state: '已完成' })
    expect(done.standings[1]?.suggested).not.toBeNull()
  })

  it('leave measures against none of them in sight', () => {
    const { others } = topics(
      {},
      { kind: '措施', what: '换开票方式' },
      { kind: '措施', about: '流失', what: '上门' },
    )
    expect(others.map(({ what }) => what)).toEqual(['换开票方式'])
  })

  it('take competition from the plan and from the customer’s own column, and say what is old', () => {
    const rows: Written[] = [{ kind: '竞争', about: '锦木', level: '高', on: '2025-11-21', source: '展会' }]
    const more = { rival: '南城家具', rivalOn: '2026-10-12', rivalSource: '采购' }
    const { rivals } = topics({ more }, ...rows)
    expect(rivals.map(({ who, old, row }) => [who, old, row])).toEqual([
      ['锦木', true, 2],
      ['南城家具', false, null],
    ])
    // Named without a level: medium. What is a year old no longer says high.
    expect(levels(topics({ more }, ...rows))[2]).toBe('medium')
    expect(levels(topics({}, ...rows))[2]).toBe('low')
  })
})

describe('预警 of 大客户计划', () => {
  const customer = { key: '云栖酒店', name: '云栖酒店', owner: '林晓' }
  const found = (rows: Written[], off: typeof DEFAULT_THRESHOLDS.off = []) =>
    planFindings(
      {
        ...{ entries: planOf(...rows).entries, sheet: '大客户计划', asOf: ASOF },
        customers: [customer as Parameters<typeof planFindings>[0]['customers'][number]],
      },
      { ...DEFAULT_THRESHOLDS, off },
    )
  const rows: Written[] = [
    { kind: '措施', what: '上门', on: '2026-11-28' },
    { kind: '措施', what: '太早', on: '2026-11-29' },
    { kind: '商机', what: '二期', amount: 1, on: '2026-11-20' },
    { kind: '商机', what: '今天', amount: 1, on: '2026-11-21' },
    { kind: '复盘', on: '2026-10-01', owner: '周敏' },
    { kind: '满意度调查', on: '2026-11-21' },
    { kind: '拓展计划', what: '华北', on: '2026-11-22', state: '已完成' },
  ]

  it('has what is due within the days of 快到期, and opportunities past their day', () => {
    expect(found(rows).map(({ kind, days, severity, owner }) => [kind, days, severity, owner])).toEqual([
      ['opportunity-late', 1, 'medium', '林晓'],
      ['measure-due', -7, 'low', '林晓'],
      ['review-due', 51, 'high', '周敏'],
      ['survey-due', 0, 'medium', '林晓'],
    ])
  })

  it('names the row, keeps its cause while the day moves, and has none of a rule that is off', () => {
    const [first] = found([{ kind: '措施', what: '上门', on: '2026-11-22' }])
    const [moved] = found([{ kind: '措施', what: '上门', on: '2026-11-25' }])
    expect(first?.places).toEqual([{ sheet: '大客户计划', row: 2 }])
    expect(first?.cause.split('@')[0]).toBe(moved?.cause.split('@')[0])
    expect(found(rows, ['review-due', 'opportunity-late']).map(({ kind }) => kind)).toEqual([
      'measure-due',
      'survey-due',
    ])
  })
})
