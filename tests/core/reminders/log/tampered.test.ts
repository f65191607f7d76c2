// 催款记录 in other people's hands: whatever becomes of its rows, nobody is told a level twice, and the damage is named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src/core/calendar-date'
import { type LogRow, logDamage, nextLogNo, sealOf } from '../../../../src/core/reminders/log/rows'
import {
  highestTold,
  type ToldLevels,
  type ToldMap,
  toldBy,
  toldFrom,
  toldKey,
  toldText,
  withClaim,
} from '../../../../src/core/reminders/log/told'
import { planReminders } from '../../../../src/core/reminders/plan'
import type { Claim, LetterOutcome, LogEntry } from '../../../../src/core/reminders/types'
import { daysAgo, entry, logged, openItem, planInput, reasonOf, TODAY } from '../build'

const note = (told: ToldMap, claims: Claim[], change: 'set' | 'clear'): void => {
  for (const claim of claims) {
    const key = toldKey(claim.item, claim.due)
    told.set(key, withClaim(told.get(key) ?? 0, claim, change))
  }
}
const levelsOf =
  (told: ToldMap): ToldLevels =>
  (item, due) =>
    highestTold(told.get(toldKey(item, due)) ?? 0)

describe('the levels told beside the log', () => {
  it('count when the log does not say so any more, for that due day only', () => {
    const told: ToldMap = new Map()
    note(told, [{ item: 'acme|R1', level: 1, due: daysAgo(10) }], 'set')
    const given = { log: [], told: levelsOf(told) }
    expect(reasonOf([openItem()], given).reason).toBe('already-reminded')
    const moved = planReminders(planInput([openItem({ overdueBy: 9 })], given))
    expect(moved.letters).toHaveLength(1)
  })

  it('leave it to the log where that says as much: a letter of unknown outcome stays to be settled', () => {
    const told: ToldMap = new Map()
    const claims: Claim[] = [{ item: 'acme|R1', level: 1, due: daysAgo(10) }]
    note(told, claims, 'set')
    const log = [entry({ outcome: 'unknown', claims, on: daysAgo(30) })]
    expect(reasonOf([openItem()], { log, told: levelsOf(told) }).reason).toBe('unknown-outcome')
  })

  it('are told by what went or may have gone, taken back by what certainly did not, and not touched by a test', () => {
    const outcomes: LetterOutcome[] = ['claimed', 'sent', 'unknown', 'by-hand', 'failed', 'released', 'test']
    expect(outcomes.map(toldBy)).toEqual(['set', 'set', 'set', 'set', 'clear', 'clear', null])
    const claim = { item: 'a', level: 2, due: TODAY } as const
    expect(highestTold(withClaim(0b0110, claim, 'clear'))).toBe(1)
    expect(highestTold(0)).toBeNull()
  })

  it('are the same after they were kept as text; of too many the oldest give way; nonsense is nothing', () => {
    const item = fc.tuple(fc.string(), fc.integer({ min: 1, max: 15 }))
    fc.assert(
      fc.property(fc.array(item), fc.nat({ max: 20 }), (items, most) => {
        const told: ToldMap = new Map(items.map(([key, bits]) => [toldKey(key, TODAY), bits]))
        expect([...toldFrom(toldText(told, 1000))]).toEqual([...told])
        expect([...toldFrom(toldText(told, most))]).toEqual([...told].slice(Math.max(0, told.size - most)))
      }),
    )
    expect(toldFrom('那是什么 1').size).toBe(0)
  })

  it('keep every plan from telling a level twice, whatever rows are deleted, shuffled or edited in between', () => {
    const items = fc.array(
      fc.record({
        reference: fc.constantFrom('1', '2', '3'),
        late: fc.integer({ min: -10, max: 60 }),
        customer: fc.constantFrom('a', 'b'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    const damage = fc.record({
      keep: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      outcome: fc.constantFrom<LetterOutcome>('sent', 'failed', 'released', 'unknown'),
      loseClaims: fc.boolean(),
      turn: fc.boolean(),
    })
    fc.assert(
      fc.property(items, fc.array(damage, { minLength: 40, maxLength: 40 }), (sketches, damages) => {
        const told: ToldMap = new Map()
        const said = new Set<string>()
        let log: LogEntry[] = []
        damages.forEach(({ keep, outcome, loseClaims, turn }, after) => {
          const asOf = addDays(TODAY, after)
          const open = sketches.map(({ late, ...given }) => {
            const due = { kind: 'known', on: daysAgo(late), from: 'terms' } as const
            return openItem({ ...given, overdueBy: late + after, due })
          })
          for (const letter of planReminders(planInput(open, { log, asOf, told: levelsOf(told) })).letters) {
            for (const { item, level, due } of letter.claims) {
              expect(said.has(`${item}@${level}@${due}`)).toBe(false)
              said.add(`${item}@${level}@${due}`)
            }
            note(told, letter.claims, 'set')
            log.push(logged(letter, { on: asOf }))
          }
          log = log.filter((_, at) => keep[at % keep.length])
          log = log.map(one => ({ ...one, outcome, claims: loseClaims ? [] : one.claims }))
          if (turn) log.reverse()
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the rows of the log', () => {
  const written = (no: number): LogRow & { text: string } => ({
    row: no + 1,
    no,
    name: `客户${no}`,
    letter: `ZQ-${no}`,
    isSealed: true,
    isTest: false,
    text: `row ${no}`,
  })

  it('are sealed by number and content', () => {
    const seal = sealOf(3, ['ZQ-3', '甲公司', '已发出'])
    expect(sealOf(3, ['ZQ-3', '甲公司', '已发出'])).toBe(seal)
    expect(sealOf(4, ['ZQ-3', '甲公司', '已发出'])).not.toBe(seal)
    expect(sealOf(3, ['ZQ-3', '甲公司已', '发出'])).not.toBe(seal)
  })

  it('of a log without numbers are accepted as they stand', () => {
    expect(logDamage([{ ...written(1), no: null, isSealed: false }], null)).toEqual([])
  })

  it('name a copied row, one typed by hand, one nobody numbered; a test needs no number', () => {
    const rows = [written(1), { ...written(1), row: 3 }, { ...written(9), isSealed: false, row: 4 }]
    const nameless = { ...written(2), no: null, row: 5 }
    const damage = logDamage([...rows, nameless, { ...nameless, isTest: true, row: 6 }], 1)
    expect(damage.map(one => ('row' in one ? [one.kind, one.row] : one.kind))).toEqual([
      ['added', 3],
      ['added', 4],
      ['added', 5],
    ])
    expect(nextLogNo(rows, 1)).toBe(2)
  })

  it('take a row that a killed run had written before it could say so, and count on from it', () => {
    const rows = [written(1), written(2)]
    expect(logDamage(rows, 1)).toEqual([])
    expect(nextLogNo(rows, 1)).toBe(3)
    expect(nextLogNo([], 7)).toBe(8)
  })

  it('say exactly which were deleted and which changed, in whatever order they stand', () => {
    const fate = fc.constantFrom('kept', 'deleted', 'changed')
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 30 }), fc.boolean(), (fates, turned) => {
        const rows = fates.flatMap((what, at) =>
          what === 'deleted' ? [] : [{ ...written(at + 1), isSealed: what === 'kept' }],
        )
        const damage = logDamage(turned ? [...rows].reverse() : rows, fates.length)
        const gone = damage.flatMap(one =>
          one.kind === 'missing'
            ? Array.from({ length: one.to - one.from + 1 }, (_, at) => one.from + at)
            : [],
        )
        const changed = damage.flatMap(one => (one.kind === 'changed' ? [one.no ?? 0] : []))
        const wanted = (what: string) => fates.flatMap((one, at) => (one === what ? [at + 1] : []))
        expect(gone).toEqual(wanted('deleted'))
        expect(changed.sort((a, b) => a - b)).toEqual(wanted('changed'))
        expect(damage.filter(({ kind }) => kind === 'added')).toEqual([])
      }),
    )
  })
})
