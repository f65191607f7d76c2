// What followed the letters: examples worked out by hand, then that order, noise and letters that do not count change nothing.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelEffects } from '../../../src/core/effect/levels'
import type { OpenItem } from '../../../src/core/ledger/types'
import type { LogEntry } from '../../../src/core/reminders/types'
import { shareInterval } from '../../../src/core/statistics/scores/interval'
import { daysAgo, entry, openItem, TODAY } from '../reminders/build'

/** Due 40 days ago; paid in full so many days after the letter of 30 days ago, or still open. */
const item = (reference: string, paidAfter: number | null, given: Partial<OpenItem> = {}): OpenItem =>
  openItem({
    overdueBy: 40,
    reference,
    ...(paidAfter === null
      ? {}
      : { state: 'settled', open: 0, total: 10_000, paid: 10_000, paidOn: daysAgo(30 - paidAfter) }),
    ...given,
  })
const letter = (references: string[], given: Partial<LogEntry> = {}): LogEntry =>
  entry({
    letter: `L-${references.join()}-${given.level ?? 1}`,
    on: daysAgo(30),
    claims: references.map(reference => ({
      item: `acme|${reference}`,
      level: given.level ?? 1,
      due: daysAgo(40),
    })),
    ...given,
  })
const effectOf = (
  items: OpenItem[],
  log: LogEntry[],
  given: Partial<Parameters<typeof levelEffects>[0]> = {},
) => levelEffects({ items, log, paymentsOf: () => [], since: daysAgo(60), asOf: TODAY, ...given })
const windowsOf = (...args: Parameters<typeof effectOf>) => effectOf(...args)[0]?.windows ?? []

const SIX = [item('A', 0), item('B', 7), item('C', 8), item('D', 14), item('E', 20), item('F', null)]
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F']

describe('the share paid within days of a letter', () => {
  it('counts an item paid on the last day, and none paid the day after', () => {
    const [week, fortnight] = windowsOf(SIX, [letter(NAMES)])
    expect(week).toMatchObject({ days: 7, came: 20_000, open: 60_000, waiting: 0 })
    expect(week?.paid).toEqual({ hits: 2, n: 6, interval: shareInterval(2, 6) })
    expect(fortnight?.paid).toMatchObject({ hits: 4, n: 6 })
  })

  it('leaves out items whose days are not over, also where they are paid already', () => {
    const log = [letter(NAMES), letter(['G'], { on: daysAgo(7) }), letter(['H'], { on: daysAgo(8) })]
    const items = [...SIX, item('G', 25, { paidOn: daysAgo(5) }), item('H', null)]
    const [week, fortnight] = windowsOf(items, log)
    expect([week?.paid.n, week?.waiting]).toEqual([7, 1])
    expect([fortnight?.paid.n, fortnight?.waiting]).toEqual([6, 2])
  })

  it('has an interval from five items on', () => {
    const few = windowsOf(SIX.slice(0, 4), [letter(NAMES.slice(0, 4))])
    expect(few.map(({ paid }) => paid.interval)).toEqual([null, null])
    expect(windowsOf(SIX.slice(0, 5), [letter(NAMES.slice(0, 5))])[0]?.paid.interval).not.toBeNull()
  })

  it('counts money in part by its day, and the item only once it is paid in full', () => {
    const part = item('A', null, { open: 4_000, total: 10_000, paid: 6_000 })
    const payments = [
      { on: daysAgo(31), amount: 1_000 },
      { on: daysAgo(25), amount: 2_000 },
      { on: daysAgo(20), amount: 3_000 },
    ]
    const expected = { paid: { hits: 0, n: 1 }, open: 9_000 }
    const [week, fortnight] = windowsOf([{ ...part, payments }], [letter(['A'])])
    expect(week).toMatchObject({ ...expected, came: 2_000 })
    expect(fortnight).toMatchObject({ ...expected, came: 5_000 })
    expect(windowsOf([part], [letter(['A'])], { paymentsOf: () => payments })).toEqual([week, fortnight])
  })

  it('leaves out, and counts, what tells nothing', () => {
    const items = [
      item('A', 0, { paidOn: daysAgo(33) }),
      item('B', 0, { paidOn: null }),
      item('C', 0, {
        ...{ paid: 0, paidOn: null },
        adjustments: [{ on: daysAgo(28), kind: 'credit', amount: 10_000 }],
      }),
    ]
    const [level] = effectOf(items, [letter(['A', 'B', 'C', 'gone'])])
    expect(level).toMatchObject({ items: 4, leftOut: { before: 1, undated: 1, lowered: 1, gone: 1 } })
    expect(level?.windows[0]?.paid.n).toBe(0)
  })

  it('counts an item once a level, by its first letter, and each level by itself', () => {
    const log = [
      letter(['B'], { on: daysAgo(24) }),
      letter(['B']),
      letter(['B'], { level: 2, on: daysAgo(24) }),
    ]
    const levels = effectOf(SIX, log)
    expect(levels.map(({ level, items }) => [level, items])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(levels[0]?.windows[0]?.paid).toMatchObject({ hits: 1, n: 1 })
  })

  it('is told of the fourth level as of the others', () => {
    const found = effectOf(SIX, [letter(['A', 'B']), letter(['C'], { level: 4, outcome: 'by-hand' })])
    expect(found.map(({ level, letters, items }) => [level, letters, items])).toEqual([
      [1, 1, 2],
      [4, 1, 1],
    ])
  })

  it('finds a row among others of its name by its due day, and an only one also after its due day was changed', () => {
    const twin = item('A', null, { due: { kind: 'known', on: daysAgo(50), from: 'given' } })
    expect(windowsOf([twin, item('A', 3)], [letter(['A'])])[0]?.paid).toMatchObject({ hits: 1, n: 1 })
    const moved = item('A', 3, { due: { kind: 'known', on: daysAgo(35), from: 'given' } })
    expect(windowsOf([moved], [letter(['A'])])[0]?.paid).toMatchObject({ hits: 1, n: 1 })
  })
})

describe('beside it', () => {
  /** Due 100 + so many days ago, so that all of it lay before the first day on record; paid so many days late. */
  const earlier = (at: number, late: number | null): OpenItem => {
    const due = 100 + at
    const paid = late === null ? {} : { state: 'settled' as const, open: 0, total: 10_000, paid: 10_000 }
    return openItem({
      ...{ overdueBy: due, reference: `old-${at}`, ...paid },
      ...(late === null ? {} : { paidOn: daysAgo(due - late) }),
    })
  }

  it('stands what was as late before use and had no letter', () => {
    // The letters went 10 days after the due day: 10 to 17 days late is within 7 days.
    const past = [
      earlier(1, 9),
      earlier(2, 10),
      earlier(3, 17),
      earlier(4, 18),
      earlier(5, null),
      earlier(6, 12),
    ]
    const [week, fortnight] = windowsOf([...SIX, ...past], [letter(NAMES)])
    expect(week?.without).toEqual({ hits: 3, n: 5, interval: shareInterval(3, 5) })
    expect(fortnight?.without).toMatchObject({ hits: 4, n: 5 })
  })

  it('stands nothing that reaches into the time of use, and no share of fewer than five', () => {
    const late = [earlier(-45, 12), earlier(-40, 12)]
    expect(windowsOf([...SIX, ...late], [letter(NAMES)])[0]?.without).toEqual({
      hits: 0,
      n: 0,
      interval: null,
    })
    const few = [earlier(1, 12), earlier(2, 12)]
    expect(windowsOf([...SIX, ...few], [letter(NAMES)])[0]?.without).toEqual({
      hits: 2,
      n: 2,
      interval: null,
    })
  })
})

describe('half of it', () => {
  it('is paid after so many days, those still open counted as far as they waited', () => {
    // 1 − 1/6 − 1/6 − 1/6 = 1/2 at the third payment, on day 8.
    expect(effectOf(SIX, [letter(NAMES)])[0]?.half).toEqual({ value: 8, n: 6 })
    const open = ['A', 'B', 'C', 'D', 'E'].map(name => item(name, name === 'A' ? 1 : null))
    expect(effectOf(open, [letter(['A', 'B', 'C', 'D', 'E'])])[0]?.half).toEqual({
      ...{ value: null, n: 5, reason: 'half-unpaid' },
    })
    expect(effectOf(SIX, [letter(['A'])])[0]?.half).toMatchObject({ value: null, reason: 'not-enough-data' })
  })
})

describe('whatever the history', () => {
  const anyOutcome = fc.constantFrom<LogEntry['outcome']>('failed', 'released', 'test', 'claimed')

  it('letters that did not go count for nothing, unknown ones are counted apart, and no order matters', () => {
    const plain = effectOf(SIX, [letter(NAMES)])
    fc.assert(
      fc.property(
        fc.array(anyOutcome, { maxLength: 4 }),
        fc.nat({ max: 3 }),
        fc.shuffledSubarray(SIX, { minLength: 6 }),
        (outcomes, unknowns, shuffled) => {
          const noise = outcomes.map(outcome => letter(NAMES, { outcome, on: daysAgo(35) }))
          const unknown = Array.from({ length: unknowns }, () =>
            letter(NAMES, { outcome: 'unknown', on: daysAgo(35) }),
          )
          const [found] = effectOf(shuffled, [...noise, letter(NAMES), ...unknown])
          expect({ ...found, unknown: 0 }).toEqual(plain[0])
          expect(found?.unknown).toBe(unknowns)
        },
      ),
    )
    expect(effectOf(SIX, [letter(NAMES, { outcome: 'test' })])).toEqual([])
    expect(effectOf(SIX, [letter(NAMES, { outcome: 'by-hand' })])).toEqual(plain)
  })

  it('a letter that came back is none, and the next one is the first', () => {
    const bounced = { on: daysAgo(34), words: '', again: false }
    const lost = letter(NAMES, { on: daysAgo(35), bounced })
    expect(effectOf(SIX, [lost])).toEqual([])
    expect(effectOf(SIX, [lost, letter(NAMES)])).toEqual(effectOf(SIX, [letter(NAMES)]))
  })

  it('more days never count less, and no more money than was open', () => {
    const paidAfter = fc.option(fc.integer({ min: -5, max: 29 }))
    fc.assert(
      fc.property(fc.array(paidAfter, { minLength: 1, maxLength: 8 }), days => {
        const items = days.map((after, at) => item(`R${at}`, after))
        const [level] = effectOf(items, [letter(days.map((_, at) => `R${at}`))])
        const [week, fortnight] = level?.windows ?? []
        if (level === undefined || week === undefined || fortnight === undefined) throw new Error('no level')
        expect(fortnight.paid.hits).toBeGreaterThanOrEqual(week.paid.hits)
        expect(fortnight.came).toBeLessThanOrEqual(fortnight.open)
        const { before, lowered, undated, gone } = level.leftOut
        expect(week.paid.n + week.waiting + before + lowered + undated + gone).toBe(level.items)
      }),
    )
  })
})
