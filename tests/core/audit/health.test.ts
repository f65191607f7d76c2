// The score, what was acknowledged, and by what a finding is known again.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditLedger } from '../../../src/core/audit/audit-ledger'
import { health, listPrint, splitAcknowledged } from '../../../src/core/audit/health'
import { anyRows } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'

const TODAY = day('2026-11-21')
const sound = (at: number): Cells => ({ ...PLAIN_ROW, reference: `HT-${at}` })
const ten = (...bad: Cells[]) => [
  ...bad,
  ...Array.from({ length: 10 - bad.length }, (_, at) => sound(100 + at)),
]

const scoreOf = (rows: readonly Cells[], known: readonly string[] = []) => {
  const ledger = ledgerOf(rows)
  return health(splitAcknowledged(auditLedger(ledger, TODAY), new Set(known)), ledger.items)
}
const keysOf = (rows: readonly Cells[]) =>
  auditLedger(ledgerOf(rows), TODAY).flatMap(({ problems }) => problems.map(({ key }) => key))

describe('the score', () => {
  it('is 100 where nothing is open, and unknown without a row', () => {
    expect(scoreOf(ten())).toEqual({ score: 100, withAcknowledged: 100, rows: 10, soundRows: 10 })
    expect(scoreOf([]).score).toBeNull()
  })

  it('loses a whole row for an amount, half for a letter, a fifth for the rest', () => {
    expect(scoreOf(ten({ ...sound(1), total: '待定' })).score).toBe(90)
    expect(scoreOf(ten({ ...sound(1), email: 'a@b' })).score).toBe(95)
    expect(scoreOf(ten({ ...sound(1), phone: '12' })).score).toBe(98)
  })

  it('counts the gravest finding of a row once', () => {
    expect(
      scoreOf(ten({ ...sound(1), total: '待定', email: 'a@b', phone: '12', terms: '面议' })),
    ).toMatchObject({
      score: 90,
      soundRows: 9,
    })
  })

  it('never rounds up to 100', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => sound(at))
    expect(scoreOf([...rows, { ...sound(-1), phone: '12' }]).score).toBe(99)
  })

  it('leaves acknowledged findings aside, and says what it would be with them', () => {
    const rows = ten({ ...sound(1), total: '待定' })
    expect(scoreOf(rows, keysOf(rows))).toMatchObject({ score: 100, withAcknowledged: 90, soundRows: 10 })
  })

  it('lies between 0 and 100, and is not lower for what is acknowledged', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 5 }), (rows, every) => {
        const known = keysOf(rows).filter((_, at) => at % every === 0)
        const { score, withAcknowledged } = scoreOf(rows, known)
        if (score === null || withAcknowledged === null) return
        expect(withAcknowledged).toBeGreaterThanOrEqual(0)
        expect(score).toBeGreaterThanOrEqual(withAcknowledged)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('an acknowledged finding', () => {
  const bad = { ...sound(1), email: 'a@b' }

  it('stays so when rows are sorted, inserted or another row goes wrong', () => {
    const keys = keysOf([bad, sound(2)])
    expect(keysOf([sound(2), sound(3), bad])).toEqual(keys)
    expect(keysOf([{ ...sound(4), email: 'c@d' }, bad])).toEqual(expect.arrayContaining(keys))
  })

  it('comes back when the cell says something else that is wrong', () => {
    expect(keysOf([{ ...bad, email: 'a@c' }])).not.toEqual(keysOf([bad]))
  })

  it('is either open or acknowledged, and no group is empty', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 4 }), (rows, every) => {
        const groups = auditLedger(ledgerOf(rows), TODAY)
        const known = new Set(keysOf(rows).filter((_, at) => at % every === 0))
        const { open, acknowledged } = splitAcknowledged(groups, known)
        const all = [...open, ...acknowledged]
        expect(all.every(({ count, problems }) => count > 0 && count === problems.length)).toBe(true)
        expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(
          groups.reduce((sum, { count }) => sum + count, 0),
        )
        expect(open.some(({ problems }) => problems.some(({ key }) => known.has(key)))).toBe(false)
      }),
    )
  })
})

describe('the name of a list of findings', () => {
  it('is the same in any order, and another one for any other list', () => {
    const key = fc.record({ key: fc.string({ maxLength: 6 }) })
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), list => {
        expect(listPrint([...list].reverse())).toBe(listPrint(list))
        expect(listPrint(list.slice(1))).not.toBe(listPrint(list))
        const [first, ...rest] = list
        expect(listPrint([{ key: `${first?.key}!` }, ...rest])).not.toBe(listPrint(list))
      }),
    )
  })
})
