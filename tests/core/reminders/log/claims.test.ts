// Claims in one cell of the log, and the largest letter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src/core/calendar-date'
import {
  claimsFrom,
  claimText,
  MAX_CLAIM_TEXT,
  MAX_LETTER_ITEMS,
} from '../../../../src/core/reminders/log/claims'
import { daysAgo, logged, openItem, plan, TODAY } from '../build'

describe('claims as text', () => {
  const claims = [
    { item: 'acme|HT-1', level: 2 as const, due: daysAgo(20) },
    { item: 'acme|HT-2', level: 1 as const, due: daysAgo(5) },
  ]

  it('are one line each', () => {
    expect(claimText(claims)).toBe(`acme|HT-1@2@${daysAgo(20)}\nacme|HT-2@1@${daysAgo(5)}`)
    expect(claimsFrom('')).toEqual([])
  })

  it('a line that someone edited does not take the others with it', () => {
    expect(claimsFrom(`合同2已付\n${claimText(claims)}\nacme@5@2026-01-01\nacme@1@2026-02-30`)).toEqual(
      claims,
    )
  })

  it('come back as they were, whatever the names hold', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('@', '\n', '\r', '\\', 'n', '1', '|', '\u2028', '账') }),
    )
    const claim = fc.record({
      item: key,
      level: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
      due: fc.integer({ min: -3000, max: 3000 }).map(days => addDays(TODAY, days)),
    })
    fc.assert(
      fc.property(fc.array(claim), all => {
        expect(claimsFrom(claimText(all))).toEqual(all)
      }),
    )
  })
})

describe('a customer with more overdue items than a letter carries', () => {
  const many = (count: number, reference = '') =>
    Array.from({ length: count }, (_, at) =>
      openItem({ reference: `${reference}${at}`, row: at + 2, overdueBy: 400 - Math.floor(at / 2) }),
    )

  it('gets the oldest first; the rest waits for the next letter with its amount and day', () => {
    const { letters, withheld } = plan(many(320))
    expect(letters[0]?.items).toHaveLength(MAX_LETTER_ITEMS)
    expect(letters[0]?.items[0]).toMatchObject({ reference: '0' })
    expect(withheld).toHaveLength(20)
    expect(withheld[0]).toMatchObject({ reference: '300', reason: 'gap', until: addDays(TODAY, 7) })
  })

  it('the next letter brings what waited', () => {
    const items = many(320)
    const [first] = plan(items).letters
    const log = first ? [logged(first, { on: daysAgo(7) })] : []
    const policy = { levels: [{ level: 1 as const, days: 3, approval: false, enabled: true }] }
    const rules = { gapDays: 7, tolerance: 100, minimum: 0, keyAccountShare: 1, ...policy }
    const { letters, withheld } = plan(items, { log, policy: rules })
    expect(letters[0]?.claims).toHaveLength(20)
    expect(letters[0]?.items).toHaveLength(MAX_LETTER_ITEMS)
    expect(withheld.every(({ reason }) => reason === 'ladder-ended')).toBe(true)
  })

  it('its claims fit one cell, however long the names', () => {
    const { letters, withheld } = plan(many(300, '很长的合同编号'.repeat(60)))
    const text = claimText(letters[0]?.claims ?? [])
    expect(text.length).toBeLessThanOrEqual(MAX_CLAIM_TEXT)
    expect(letters[0]?.claims.length).toBeGreaterThan(50)
    expect((letters[0]?.items.length ?? 0) + withheld.length).toBe(300)
  })

  it('a name too long for any cell is listed, not lost', () => {
    const { letters, withheld } = plan([openItem({ reference: 'x'.repeat(MAX_CLAIM_TEXT) })])
    expect(letters).toEqual([])
    expect(withheld).toMatchObject([{ amount: 10_000, reason: 'gap' }])
  })
})
