// Amounts, shares and changes as people read them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatChange, formatMoney, formatShare, shortMoney } from '../../src/text/format'

describe('an amount', () => {
  it.each([
    [123_456_700, 'CNY', '¥1,234,567.00'],
    [5, 'CNY', '¥0.05'],
    [-500, 'EUR', '−€5.00'],
    [0, 'HKD', 'HK$0.00'],
    [123_456, 'JPY', 'JP¥123,456'],
  ] as const)('%i in %s is %s', (amount, currency, words) => {
    expect(formatMoney(amount, currency)).toBe(words)
  })

  it('can be read back to the same minor units', () => {
    fc.assert(
      fc.property(fc.integer(), amount => {
        const digits = formatMoney(amount, 'CNY').replace(/[¥,.]/g, '').replace('−', '-')
        return Number(digits) === amount
      }),
    )
  })
})

describe('in short form', () => {
  it.each([
    [99_999_999, 'CNY', 'zh-CN', '¥999,999.99'],
    [100_000_000, 'CNY', 'zh-CN', '¥100.0 万'],
    [1_234_567_890_00, 'CNY', 'zh-CN', '¥123,456.8 万'],
    [121_400_000, 'USD', 'en', '$1.2M'],
    [1_214_000, 'JPY', 'zh-CN', 'JP¥121.4 万'],
  ] as const)('%i %s in %s is %s', (amount, currency, language, words) => {
    expect(shortMoney(amount, currency, language)).toBe(words)
  })
})

it('shares have one decimal, changes a sign', () => {
  expect([formatShare(0.25), formatChange(0.031), formatChange(-0.04), formatChange(0)]).toEqual([
    '25.0%',
    '+3.1%',
    '−4.0%',
    '+0.0%',
  ])
})
