// Who is an A customer and who a key account.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abcClasses } from '../../../src/core/accounts/abc'
import {
  type KeyAccountRule,
  keyAccounts,
  suggestedKeyAccounts,
} from '../../../src/core/accounts/key-accounts'
import { twelveMonths, yearBefore } from '../../../src/core/period'
import { day, TODAY } from '../reminders/build'
import { contractsOf, sold } from './build'

const classes = (revenue: Record<string, number>) =>
  Object.fromEntries(abcClasses(new Map(Object.entries(revenue))))

describe('classes', () => {
  it('the customer who crosses 80 % is an A, who begins there is a B, from 95 % on a C', () => {
    expect(classes({ a: 79, b: 10, c: 6, d: 5 })).toEqual({ a: 'A', b: 'A', c: 'B', d: 'C' })
    expect(classes({ a: 80, b: 15, c: 5 })).toEqual({ a: 'A', b: 'B', c: 'C' })
  })

  it('ties go by key, and one customer alone is an A', () => {
    expect(classes({ z: 50, a: 50 })).toEqual({ a: 'A', z: 'A' })
    expect(classes({ b: 10, a: 10, c: 80 })).toEqual({ c: 'A', a: 'B', b: 'B' })
    expect(classes({ only: 1 })).toEqual({ only: 'A' })
  })

  it('without revenue a customer is a C; where nobody has any there are no classes', () => {
    expect(classes({ a: 100, none: 0, back: -20 })).toEqual({ a: 'A', none: 'C', back: 'C' })
    expect(classes({ none: 0, back: -20 })).toEqual({})
  })

  it('more revenue never means a lower class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100_000 }), { maxLength: 40 }), amounts => {
        const all = abcClasses(new Map(amounts.map((amount, at) => [String(at), amount])))
        const ranked = [...all].sort(([a], [b]) => (amounts[Number(b)] ?? 0) - (amounts[Number(a)] ?? 0))
        const letters = ranked.map(([, letter]) => letter)
        expect(letters.filter((_, at) => (amounts[Number(ranked[at]?.[0])] ?? 0) > 0).join('')).toMatch(
          /^A*B*C*$/,
        )
      }),
    )
  })
})

it('a customer with exactly the share asked for is suggested, whatever binary makes of it', () => {
  const items = [sold(TODAY, 7), sold(TODAY, 93, { customer: 'other' })]
  const rule: KeyAccountRule = { asOf: TODAY, share: 0.07, purchases: null, profitShare: null, need: 'any' }
  expect([...suggestedKeyAccounts(contractsOf(items).list, rule).keys()]).toEqual(['acme', 'other'])
})

describe('twelve months', () => {
  it('are the month begun and the eleven before it, compared with the same days a year earlier', () => {
    expect(twelveMonths(TODAY)).toEqual({ from: '2025-12-01', to: '2026-11-21' })
    expect(yearBefore(twelveMonths(TODAY))).toEqual({ from: '2024-12-01', to: '2025-11-21' })
    expect(yearBefore(twelveMonths(day('2028-02-29')))).toEqual({ from: '2026-03-01', to: '2027-02-28' })
  })
})

describe('key accounts', () => {
  const deals = [
    sold(day('2026-03-01'), 50, { customer: 'large' }),
    sold(day('2026-03-01'), 45, { customer: 'middle' }),
    sold(day('2026-03-01'), 5, { customer: 'edge' }),
    sold(day('2025-11-30'), 900, { customer: 'long ago' }),
    sold(day('2026-03-01'), 900, { customer: 'ahead', state: 'not-started' }),
    sold(day('2026-03-01'), 900, { customer: '' }),
  ]

  const rule = (given: Partial<KeyAccountRule>): KeyAccountRule => ({
    asOf: TODAY,
    share: 0,
    purchases: null,
    profitShare: null,
    need: 'any',
    ...given,
  })
  const suggested = (items: Parameters<typeof contractsOf>[0], given: Partial<KeyAccountRule>) =>
    suggestedKeyAccounts(contractsOf(items).list, rule(given))

  it('have at least their share of the last twelve months’ revenue', () => {
    expect([...suggested(deals, { share: 0.05 }).keys()]).toEqual(['large', 'middle', 'edge'])
    expect([...suggested(deals, { share: 0.06 }).keys()]).toEqual(['large', 'middle'])
  })

  it('without revenue nobody is one', () => {
    expect(suggested([sold(day('2026-03-01'), 0)], {}).size).toBe(0)
    expect(suggested([], {}).size).toBe(0)
  })

  it('are so by how often they buy and by their share of the profit as well, by one of these or by all', () => {
    const many = [1, 2, 3, 4].map(month => sold(day(`2026-0${month}-01`), 5, { customer: 'often', cost: 5 }))
    const items = [
      ...many,
      sold(day('2026-03-01'), 60, { customer: 'large', cost: 60 }),
      sold(day('2026-03-02'), 20, { customer: 'profit', cost: 4 }),
      sold(day('2026-03-02'), 20, { customer: 'unknown cost' }),
    ]
    const by = { share: 0.5, purchases: 4, profitShare: 0.5 }
    expect([...suggested(items, by)]).toEqual([
      ['often', ['frequency']],
      ['large', ['volume']],
      ['profit', ['profit']],
    ])
    expect([...suggested(items, { ...by, need: 'all' }).keys()]).toEqual([])
    expect([...suggested(items, { share: 0.15, profitShare: 0.5, need: 'all' })]).toEqual([
      ['profit', ['volume', 'profit']],
    ])
  })

  it('are who a person says, whatever is suggested', () => {
    const said = (customer: string, isKey: boolean) => ({
      customer,
      name: customer,
      isKey,
      why: '',
      by: '',
      on: '',
    })
    const rules = new Map([['large', []]])
    expect([...keyAccounts(rules, [])]).toEqual(['large'])
    expect([...keyAccounts(rules, [said('large', false), said('small', true)])]).toEqual(['small'])
  })
})
