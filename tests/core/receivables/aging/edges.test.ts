// 账龄分段: a team's own edges by example, then that whatever the edges nothing is lost.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../../src/core/ledger/open-items'
import { sum } from '../../../../src/core/money'
import { aging, bucketOf } from '../../../../src/core/receivables/aging/aging'
import { ageIds, areEdges, bucketIds } from '../../../../src/core/receivables/aging/edges'
import { provision } from '../../../../src/core/receivables/provision/provision'
import { BUCKETS_EN, BUCKETS_ZH, bucketName } from '../../../../src/text/buckets'
import { anyRows, nearbyDay } from '../../arbitraries'
import { ledgerOf } from '../../ledger/build'

const late = (daysOverdue: number) => ({ state: 'overdue' as const, daysOverdue })

describe('the edges of the buckets', () => {
  it.each([
    [0, 'not-due'],
    [1, '1-7'],
    [7, '1-7'],
    [8, '8-45'],
    [45, '8-45'],
    [46, '45+'],
    [9999, '45+'],
  ])('day %i under 7 and 45 is %s', (days, bucket) => {
    expect(bucketOf(late(days), [7, 45])).toBe(bucket)
  })

  it('are two to six whole numbers that rise', () => {
    expect(areEdges([30, 60], 3650)).toBe(true)
    expect(areEdges([1, 2, 3, 4, 5, 6], 3650)).toBe(true)
    for (const edges of [[], [30], [1, 2, 3, 4, 5, 6, 7], [30, 30], [60, 30], [0, 30], [1.5, 3], [30, 4000]])
      expect(areEdges(edges, 3650)).toBe(false)
  })

  it('name the buckets, the last one open-ended, in years where they are whole', () => {
    expect(bucketIds([30, 60, 90])).toEqual(['not-due', '1-30', '31-60', '61-90', '90+', 'undated'])
    const names = (ids: ReturnType<typeof ageIds>, words = BUCKETS_ZH) => ids.map(id => bucketName(id, words))
    expect(names(ageIds([12, 24, 36]))).toEqual(['1 年以内', '1–2 年', '2–3 年', '3 年以上', '没有日期'])
    expect(names(ageIds([6, 12]))).toEqual(['6 个月以内', '6–12 个月', '1 年以上', '没有日期'])
    expect(names(ageIds([12, 36]), BUCKETS_EN)).toEqual([
      'within 1 year',
      '1–3 years',
      'over 3 years',
      'No date',
    ])
    expect(bucketIds([15, 45]).map(id => bucketName(id, BUCKETS_ZH))).toEqual([
      '未到期',
      '1–15 天',
      '16–45 天',
      '45 天以上',
      '没有日期',
    ])
  })

  it('lose and double nothing: the buckets add up to what is open, whatever the edges', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 6 })
      .map(days => days.sort((a, b) => a - b))
    fc.assert(
      fc.property(anyRows, nearbyDay, edges, (rows, asOf, overdueDays) => {
        const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        const { buckets, balance } = aging(items, overdueDays)
        expect(buckets.map(({ id }) => id)).toEqual(bucketIds(overdueDays))
        expect(balance).toBe(sum(items.map(({ open }) => open)))
        expect(sum(buckets.map(({ count }) => count))).toBe(items.filter(({ open }) => open > 0).length)
      }),
    )
  })
})

it('a loss rate belongs to its bucket: where the edges are others there is none, and none moves', () => {
  const items = [{ ...late(20), open: 1000 }] as never
  const rates = { '1-30': 0.1, '31-60': 0.2 }
  expect(provision(aging(items, [30, 60]), rates).total.value).toBe(100)
  expect(provision(aging(items, [45, 60]), rates)).toMatchObject({ total: { value: null }, unrated: 1000 })
})
