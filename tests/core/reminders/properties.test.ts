// What holds for every ledger, policy and log: nothing lost, nothing told twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import type { Addresses, OpenItem } from '../../../src/core/ledger/types'
import { type PlanInput, planReminders } from '../../../src/core/reminders/plan'
import type { LogEntry, ReminderPolicy } from '../../../src/core/reminders/types'
import { anyLevels, arrangement, customer, daysAgo, logged, openItem, planInput, TODAY } from './build'

const names = ['a', 'b', 'c']

const item: fc.Arbitrary<OpenItem> = fc
  .record({
    customer: fc.constantFrom(...names),
    reference: fc.constantFrom('1', '2', '3', '4', '5'),
    late: fc.integer({ min: -40, max: 120 }),
    open: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 90_000_000 })),
    prepaid: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 500),
    dispute: fc.option(fc.record({ amount: fc.option(fc.integer({ min: 0, max: 100_000 })) }), { freq: 4 }),
    more: fc.constantFrom({}, {}, { dunning: '人工' }, { dunning: '不催' }),
    due: fc.constantFrom('known', 'known', 'known', 'inferred', 'awaiting', 'missing'),
  })
  .map(({ late, due, ...given }) => {
    const base = openItem({ overdueBy: late, ...given })
    if (due === 'known') return base
    const on = daysAgo(late)
    const other = {
      inferred: { kind: 'inferred', on },
      awaiting: { kind: 'awaiting', event: 'delivery' },
    } as const
    return { ...base, due: due === 'missing' ? { kind: 'missing' } : other[due as keyof typeof other] }
  })

const policy: fc.Arbitrary<ReminderPolicy> = fc.record({
  levels: anyLevels,
  gapDays: fc.integer({ min: 0, max: 10 }),
  tolerance: fc.constantFrom(0, 100),
  minimum: fc.constantFrom(0, 0, 50_000),
  keyAccountShare: fc.constant(0.05),
})

const addresses = (key: string): fc.Arbitrary<Addresses> =>
  fc.constantFrom<Addresses>(
    { kind: 'one', to: [`${key}@example.com`] },
    { kind: 'one', to: ['shared@example.com'] },
    { kind: 'none' },
    { kind: 'conflict', choices: [['x@example.com'], ['y@example.com']] },
  )

const desk: fc.Arbitrary<PlanInput> = fc
  .record({
    items: fc.array(item, { maxLength: 25 }),
    policy,
    mail: fc.tuple(...names.map(addresses)),
    unreviewed: fc.subarray(['2 台账', '3 台账', '4 台账', '9 台账']),
    holds: fc.array(fc.record({ at: fc.nat({ max: 2 }), days: fc.integer({ min: -3, max: 5 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ items, policy, mail, unreviewed, holds }) =>
    planInput(items, {
      policy,
      unreviewed: new Set(unreviewed),
      customers: names.map((key, at) => customer({ key, addresses: mail[at] ?? { kind: 'none' } })),
      arrangements: holds.map(({ at, days }) =>
        arrangement({ customer: names[at] ?? '', holdUntil: addDays(TODAY, days) }),
      ),
    }),
  )

/** Mails, and what a person is to tell otherwise. */
const toldIn = (input: PlanInput) => {
  const { letters, tasks } = planReminders(input)
  return [...letters, ...tasks]
}

const cents = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

describe('every plan', () => {
  it('puts each open cent exactly once into a letter or under a reason', () => {
    fc.assert(
      fc.property(desk, input => {
        const { withheld } = planReminders(input)
        const letters = toldIn(input)
        for (const key of names) {
          const open = cents(input.items.filter(one => one.customer === key).map(one => one.open))
          const told = letters.filter(one => one.customer === key).map(one => one.total)
          const kept = withheld.filter(one => one.customer === key).map(one => one.amount)
          expect(cents(told) + cents(kept)).toBe(open)
        }
      }),
    )
  })

  it('holds one letter a customer, each with a claim, its total the sum of its items, its level that of its harshest claim', () => {
    fc.assert(
      fc.property(desk, input => {
        const letters = toldIn(input)
        expect(new Set(letters.map(one => one.customer)).size).toBe(letters.length)
        for (const letter of letters) {
          expect(letter.claims.length).toBeGreaterThan(0)
          expect(letter.total).toBe(cents(letter.items.map(one => one.open)))
          expect(letter.level).toBe(Math.max(...letter.claims.map(claim => claim.level)))
          const keys = letter.items.map(one => one.key)
          expect(letter.claims.every(claim => keys.includes(claim.item))).toBe(true)
        }
      }),
    )
  })

  it('never names an item that is not due, disputed as a whole, undated or only inferred', () => {
    fc.assert(
      fc.property(desk, input => {
        for (const letter of toldIn(input))
          for (const named of letter.items) {
            const same = input.items.filter(one => one.key === named.key && one.customer === letter.customer)
            const fits = same.some(
              one => one.due.kind === 'known' && one.due.on === named.due && one.open >= named.open,
            )
            expect(fits).toBe(true)
            expect(named.open).toBeGreaterThan(input.policy.tolerance)
            expect(letter.level === 0 ? named.daysOverdue === 0 : named.daysOverdue > 0).toBe(true)
          }
      }),
    )
  })

  it('mails only what its rule mails, and lists only what its rule gives a person to do', () => {
    fc.assert(
      fc.property(desk, input => {
        const { letters, tasks } = planReminders(input)
        const channelOf = (level: number) => input.policy.levels[level]?.channel
        for (const letter of letters)
          for (const { level } of letter.claims) expect(channelOf(level)).toBeUndefined()
        for (const task of tasks) {
          expect(task.to).toEqual([])
          for (const { level } of task.claims) expect(channelOf(level)).toBe(task.channel)
        }
      }),
    )
  })

  it('names nothing that is by hand in a letter that may go by itself, and nothing that is not to be reminded', () => {
    fc.assert(
      fc.property(desk, input => {
        const written = (key: string, way: string) =>
          input.items.filter(one => one.key === key).every(({ more }) => more?.dunning === way)
        for (const letter of toldIn(input))
          for (const { key } of letter.items) {
            expect(written(key, '不催')).toBe(false)
            if (letter.needs !== 'by-hand') expect(written(key, '人工')).toBe(false)
          }
      }),
    )
  })

  it('tells nobody of an item that is overdue beyond the days of its rule', () => {
    fc.assert(
      fc.property(desk, input => {
        for (const letter of toldIn(input))
          for (const { item, level } of letter.claims) {
            const stop = input.policy.levels[level]?.stopAfter ?? Number.POSITIVE_INFINITY
            const named = letter.items.filter(one => one.key === item)
            expect(named.some(one => one.daysOverdue <= stop)).toBe(true)
          }
      }),
    )
  })

  it('sent once, sends nothing more that day', () => {
    fc.assert(
      fc.property(desk, input => {
        const log = toldIn(input).map(letter => logged(letter))
        const claimed = new Set(
          log.flatMap(one => one.claims.map(claim => `${claim.item}@${claim.level}@${claim.due}`)),
        )
        for (const letter of toldIn({ ...input, log }))
          for (const { item, level, due } of letter.claims)
            expect(claimed.has(`${item}@${level}@${due}`)).toBe(false)
        const gap = { ...input, policy: { ...input.policy, gapDays: Math.max(1, input.policy.gapDays) } }
        expect(toldIn({ ...gap, log })).toEqual([])
      }),
    )
  })

  it('day after day, tells each item each level once, in order, with the gap between letters', () => {
    fc.assert(
      fc.property(desk, input => {
        const log: LogEntry[] = []
        for (let day = 0; day < 45; day += 1) {
          const asOf = addDays(TODAY, day)
          const items = input.items.map(one => {
            if (one.due.kind !== 'known') return one
            const aged = openItem({ overdueBy: (one.daysOverdue || -(one.daysToDue ?? 0)) + day })
            return { ...one, daysOverdue: aged.daysOverdue, daysToDue: aged.daysToDue }
          })
          for (const letter of toldIn({ ...input, items, asOf, log })) {
            const before = log.filter(one => one.customer === letter.customer)
            expect(before.every(one => one.on <= addDays(asOf, -input.policy.gapDays))).toBe(true)
            for (const { item, level, due } of letter.claims) {
              const told = before
                .flatMap(one => one.claims)
                .filter(one => one.item === item && one.due === due)
              expect(told.every(one => one.level < level)).toBe(true)
              const skipped = input.policy.levels.filter(
                one => one.enabled && one.level > 0 && one.level < level,
              )
              expect(skipped.every(one => told.some(claim => claim.level === one.level))).toBe(true)
            }
            log.push(logged(letter, { on: asOf, letter: `${letter.customer}-${day}` }))
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
