// What is told of a chance: never more than two digits, never certain, in either language.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatChance, of100 } from '../../src/text/format'
import { en } from '../../src/text/page/en'
import { zh } from '../../src/text/page/zh-CN'

const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.999, 0.001))

describe.each([
  ['Chinese', zh],
  ['English', en],
])('a chance in %s', (_, { customer, lateRisk, paying }) => {
  /** Every sentence that tells one, with marks of which the numbers beside it are none. */
  const sentences = (one: number): string[] => [
    customer.silence.noOrder(of100(one)),
    customer.silence.earlier(7, 5, 'X', [formatChance(one), formatChance(one)]).replace('95%', ''),
    customer.silence.backTest(8, formatChance(one), 'X'),
    lateRisk.chance(of100(one)),
    lateRisk.backTest('X', 8, formatChance(one), 'X'),
    paying.estimate(formatChance(one), formatChance(one), formatChance(one)),
  ]

  it('has one or two digits wherever it is told', () => {
    fc.assert(
      fc.property(chance, one => {
        for (const sentence of sentences(one)) {
          const numbers = sentence.replace(/\b(?:100|90)\b/g, '').match(/\d[\d.]*/g) ?? []
          expect(numbers.length).toBeGreaterThan(0)
          for (const number of numbers) expect(number).toMatch(/^[1-9]\d?$/)
        }
      }),
    )
  })
})

it('a chance is nearest to itself among the whole per cents that are not certain', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), one => {
      expect(Math.abs(of100(one) / 100 - one)).toBeLessThanOrEqual(0.005 + 1e-12)
    }),
  )
})
