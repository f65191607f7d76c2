// Figures for narrow columns, and moments as a colleague says them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactMoney, momentText, unitName } from '../../src/text/page/figures'

describe('an amount for a legend', () => {
  it.each([
    [880_000, '8,800'],
    [38_200_000, '38.2 万'],
    [12_000_000, '12 万'],
    [1_234_500_000_000, '123.5 亿'],
    [-38_200_000, '−38.2 万'],
    [0, '0'],
  ])('%i fen is %s', (amount, words) => {
    expect(compactMoney(amount, 'CNY', 'zh-CN')).toBe(words)
  })

  it.each([
    [880_000, '8,800'],
    [38_200_000, '382K'],
    [123_400_000, '1.2M'],
  ])('%i cents is %s in English', (amount, words) => {
    expect(compactMoney(amount, 'USD', 'en')).toBe(words)
  })

  it('never takes more room than an axis has', () => {
    const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
    fc.assert(fc.property(amounts, amount => compactMoney(amount, 'CNY', 'zh-CN').length <= 10))
  })
})

describe('a moment', () => {
  const days = { today: '今天', yesterday: '昨天' }

  it.each([
    ['2026-11-21T09:12:00', '今天 9:12'],
    ['2026-11-20 23:05', '昨天 23:05'],
    ['2026-11-03T00:00', '2026-11-03 0:00'],
    ['昨天下午', '昨天下午'],
  ])('%s is %s', (at, words) => {
    expect(momentText(at, '2026-11-21', days)).toBe(words)
  })

  it('knows yesterday across the end of a year', () => {
    expect(momentText('2026-12-31T18:00', '2027-01-01', days)).toBe('昨天 18:00')
  })
})

it('a column in 百万元 is not said to count in 万元, nor one in 亿元 in millions', () => {
  expect([1000, 10_000, 1_000_000, 100_000_000].map(unit => unitName(unit, 'zh-CN'))).toEqual([
    '千',
    '万',
    '百万',
    '亿',
  ])
  expect(unitName(100_000_000, 'en')).toBe('hundred millions')
})
