// What may happen at a team's desk, as single steps drawn at random: money, disputes, holds, policies, hands in the sheets, people who send, the clock.
import fc from 'fast-check'
import type { HoldKind } from '../../../../src/core/reminders/holds'

export type Who = 'ann' | 'bob'

/** `place`: any number, taken modulo what there is. */
export type DeskStep =
  | {
      do: 'invoice'
      customer: number
      yuan: number
      late: number
      flaw: 'none' | 'undated' | 'no day' | 'no sum'
    }
  | { do: 'pay'; place: number; how: 'full' | 'part' | 'over' | 'taken back' }
  | { do: 'dispute'; place: number; how: 'all' | 'part' | 'none' }
  | { do: 'due'; place: number; days: number }
  | { do: 'mail'; place: number; to: 'own' | 'shared' | 'none' | 'broken' }
  | { do: 'unmatched'; customer: number; yuan: number }
  | { do: 'hold'; place: number; whole: boolean; kind: HoldKind; part: boolean; days: number }
  | { do: 'end hold'; place: number }
  | { do: 'arrange'; customer: number; way: 'default' | 'by-hand' | 'never'; days: number | null }
  | { do: 'promise'; customer: number; days: number }
  | {
      do: 'policy'
      days: number[]
      enabled: boolean[]
      approval: boolean[]
      gap: number
      workdays: boolean
      minimum: number
    }
  | { do: 'sort' | 'sort log' }
  | { do: 'blank row' | 'delete row' | 'delete log row'; place: number }

/** `at`: the how manieth point of a run, from 1. */
export type Mishap =
  | { kind: 'none' }
  | { kind: 'stop'; at: number; lost: boolean }
  | { kind: 'refused'; at: number }
  | { kind: 'meanwhile'; at: number; step: DeskStep | { do: 'send'; who: Who } }

export type Step =
  | DeskStep
  | { do: 'look'; who: Who }
  /** `fresh`: what stands there now, not what was seen before. */
  | { do: 'send'; who: Who; fresh: boolean; mishap: Mishap }
  | { do: 'unattended'; mishap: Mishap }
  | { do: 'mark sent'; customer: number }
  | { do: 'settle'; place: number }
  | { do: 'clock'; minutes: number }

const place = fc.nat({ max: 99 })
const customer = fc.nat({ max: 3 })
const just = <const T>(...values: T[]) => fc.constantFrom(...values)
const kinds = just<HoldKind>('snooze', 'dispute', 'dispute', 'opt-out', 'legal')
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const invoice: fc.Arbitrary<DeskStep> = fc.record({
  do: fc.constant('invoice'),
  customer,
  yuan: just(1, 400, 800, 1500, 90_000),
  late: fc.integer({ min: -12, max: 50 }),
  flaw: just('none', 'none', 'none', 'none', 'none', 'none', 'undated', 'no day', 'no sum'),
})

const money: fc.Arbitrary<DeskStep> = fc.oneof(
  fc.record({ do: fc.constant('pay'), place, how: just('full', 'part', 'part', 'over', 'taken back') }),
  fc.record({ do: fc.constant('dispute'), place, how: just('all', 'part', 'none') }),
)

const cells: fc.Arbitrary<DeskStep> = fc.oneof(
  fc.record({ do: fc.constant('due'), place, days: fc.integer({ min: -20, max: 20 }) }),
  fc.record({ do: fc.constant('mail'), place, to: just('own', 'own', 'own', 'shared', 'none', 'broken') }),
  fc.record({ do: just('sort', 'sort log') }),
  fc.record({ do: just('blank row', 'delete row', 'delete log row', 'delete log row'), place }),
)

const word: fc.Arbitrary<DeskStep> = fc.oneof(
  fc.record({
    do: fc.constant('hold'),
    place,
    whole: fc.boolean(),
    kind: kinds,
    part: fc.boolean(),
    days: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({ do: fc.constant('end hold'), place }),
  fc.record({
    do: fc.constant('arrange'),
    customer,
    way: just('default', 'default', 'default', 'by-hand', 'never'),
    days: just(null, null, 2, 9),
  }),
  fc.record({ do: fc.constant('promise'), customer, days: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('unmatched'), customer, yuan: just(0, 0, 0, 500) }),
)

const policy: fc.Arbitrary<DeskStep> = fc.record({
  do: fc.constant('policy'),
  days: fc
    .tuple(
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 14 }),
    )
    .map(([notice, first, second, third]) => [notice, first, first + second, first + second + third]),
  enabled: fc.tuple(fc.boolean(), just(true, true, false), just(true, true, false), just(true, true, false)),
  approval: fc.tuple(fc.constant(false), just(false, false, true), just(false, false, true), fc.boolean()),
  gap: just(0, 1, 3, 7),
  workdays: fc.boolean(),
  minimum: just(0, 0, 0, 100_000),
})

/** Whatever a colleague may do to the document on one side while a run goes on at the other. */
export const deskStep: fc.Arbitrary<DeskStep> = fc.oneof(
  often(6, invoice),
  often(5, money),
  often(4, cells),
  often(3, word),
  often(2, policy),
)

const who = just<Who>('ann', 'bob')

const mishap = (points: number): fc.Arbitrary<Mishap> => {
  const at = fc.integer({ min: 1, max: points })
  return fc.oneof(
    often(4, fc.constant({ kind: 'none' } as const)),
    often(3, fc.record({ kind: fc.constant('stop'), at, lost: fc.boolean() })),
    often(1, fc.record({ kind: fc.constant('refused'), at: fc.integer({ min: 1, max: 3 }) })),
    often(
      2,
      fc.record({
        kind: fc.constant('meanwhile'),
        at,
        step: fc.oneof(deskStep, fc.record({ do: fc.constant('send'), who })),
      }),
    ),
  )
}

const minutes = just(-60, 10, 10, 180, 720, 1440, 1440, 2880, 4320, 5760, 7 * 1440)

/** What stands in the ledger to begin with. */
export const someInvoices = (most: number) => fc.array(invoice, { minLength: 3, maxLength: most })

/** `points`: how many places of a run a mishap is drawn from. */
export const anyStep = (points: number): fc.Arbitrary<Step> =>
  fc.oneof(
    often(11, deskStep),
    often(4, fc.record({ do: fc.constant('look'), who })),
    often(
      9,
      fc.record({ do: fc.constant('send'), who, fresh: just(true, true, false), mishap: mishap(points) }),
    ),
    often(7, fc.record({ do: fc.constant('unattended'), mishap: mishap(points) })),
    often(1, fc.record({ do: fc.constant('mark sent'), customer })),
    often(2, fc.record({ do: fc.constant('settle'), place })),
    often(10, fc.record({ do: fc.constant('clock'), minutes })),
  )
