// The requirements that other systems' users asked for in public (receivables.md §3.7), as far as the choice of letters decides them.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { holdingPromises, judgedPromises } from '../../../src/core/follow-ups/promises'
import { stillPlanned } from '../../../src/core/reminders/confirm'
import type { Hold } from '../../../src/core/reminders/holds'
import { letterByOtherChannel, planReminders } from '../../../src/core/reminders/plan'
import { DEFAULT_POLICY, NO_REST } from '../../../src/core/reminders/policy/rules'
import { ladderOf } from '../../../src/core/reminders/policy/steps'
import { customerReasons } from '../../../src/core/reminders/reasons'
import type { LogEntry } from '../../../src/core/reminders/types'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import {
  arrangement,
  customer,
  day,
  daysAgo,
  entry,
  logged,
  openItem,
  plan,
  planInput,
  reasonOf,
  TODAY,
} from './build'

const calendar = workCalendar([])

const hold = (given: Partial<Hold> = {}): Hold => ({
  id: 'h',
  kind: 'snooze',
  customer: 'acme',
  name: 'acme',
  item: null,
  what: '',
  amount: null,
  from: daysAgo(1),
  until: addDays(TODAY, 5),
  reason: '等发票',
  by: 'ann',
  ended: false,
  ...given,
})

describe('before a letter leaves', () => {
  it('R1: what was paid since the list was confirmed is not asked for', () => {
    const confirmed = plan([openItem()]).letters.map(({ customer: key, total }) => ({ customer: key, total }))
    const paid = plan([openItem({ open: 0, paid: 10_000, total: 10_000, state: 'settled' })])
    expect(stillPlanned(paid, confirmed)).toMatchObject({ send: [], skipped: [{ why: 'gone' }] })
  })

  it('R33: a credit that leaves nothing open clears the item as money does', () => {
    expect(plan([openItem({ open: 0, total: 10_000, state: 'settled' })]).letters).toEqual([])
  })
})

describe('what a letter says', () => {
  it('R2: what is open after a part payment, not the total', () => {
    expect(plan([openItem({ open: 4000, total: 10_000, paid: 6000 })]).letters[0]).toMatchObject({
      total: 4000,
      items: [{ open: 4000 }],
    })
  })

  it('R3 and R4: one to a customer, each item with its own open amount', () => {
    const items = [openItem({ open: 500 }), openItem({ reference: 'R2', open: 700 })]
    const { letters } = plan(items)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.items.map(({ open }) => open)).toEqual([500, 700])
  })

  it('R18: only what this customer owes', () => {
    const { letters } = plan([openItem({ customer: 'a' }), openItem({ customer: 'b', reference: 'B1' })])
    for (const letter of letters)
      for (const { key } of letter.items) expect(key.startsWith(`${letter.customer}|`)).toBe(true)
  })

  it('R16: the undisputed rest, where one item or a part of it is in dispute', () => {
    const items = [openItem({ open: 500 }), openItem({ reference: 'R2', open: 700 })]
    const holds = [hold({ kind: 'dispute', item: 'acme|R2', amount: 200 })]
    expect(plan(items, { holds }).letters).toMatchObject([{ total: 1000 }])
  })
})

describe('when a letter goes', () => {
  it('R13: an item reminded last week does not silence a new one of the same customer', () => {
    const told = openItem({ overdueBy: 10 })
    const fresh = openItem({ reference: 'R2', overdueBy: 4 })
    const log = [entry({ on: daysAgo(7) })]
    expect(plan([told, fresh], { log }).letters).toMatchObject([{ claims: [{ item: 'acme|R2' }] }])
  })

  it('R22 and R34: nobody gets two within the gap, and a long weekend does not burn the ladder', () => {
    const policy = { ...DEFAULT_POLICY, gapDays: 5, gapUnit: 'workdays' as const }
    const basis = { policy, calendar, sendDays: NO_REST, told: null, toldOn: null, lastLetter: null }
    // The last workday before the national holiday of 2026; Saturday 10-10 is worked.
    const old = {
      ...openItem(),
      due: { kind: 'known' as const, on: day('2026-06-01'), from: 'terms' as const },
    }
    expect(ladderOf(old, { ...basis, asOf: day('2026-09-30') }).steps.map(({ on }) => on)).toEqual([
      '2026-09-30',
      '2026-10-13',
      '2026-10-20',
    ])
  })

  it('R23: never for an item without a due day', () => {
    expect(reasonOf([openItem({ due: { kind: 'missing' } })]).reason).toBe('undated')
  })

  it('R29: a level after the due day is after it, the notice before it', () => {
    const policy = {
      ...DEFAULT_POLICY,
      levels: DEFAULT_POLICY.levels.map(one => ({ ...one, enabled: true })),
    }
    const item = openItem({ dueIn: 30 })
    const { steps } = ladderOf(item, {
      policy,
      calendar,
      sendDays: NO_REST,
      asOf: TODAY,
      told: null,
      toldOn: null,
      lastLetter: null,
    })
    expect(steps.map(({ on }) => on < addDays(TODAY, 30))).toEqual([true, false, false, false])
  })

  it('R30: a missed day is caught up: what is due is told by state, not by date', () => {
    expect(plan([openItem({ overdueBy: 3 })]).letters).toHaveLength(1)
    expect(plan([openItem({ overdueBy: 9 })]).letters).toHaveLength(1)
  })

  it('R32: no level is skipped, and a part payment raises none', () => {
    const item = openItem({ overdueBy: 90 })
    const [first] = plan([item]).letters
    expect(first?.level).toBe(1)
    const log = first === undefined ? [] : [logged(first, { on: daysAgo(8) })]
    expect(plan([{ ...item, open: 4000, paid: 6000 }], { log }).letters[0]?.level).toBe(2)
  })
})

describe('what holds a letter back', () => {
  it('R15: a hold until a day has a reason and an author and ends by itself', () => {
    const holds = [hold()]
    expect(plan([openItem()], { holds }).withheld).toMatchObject([
      { reason: 'held', until: addDays(TODAY, 6), detail: '等发票', by: 'ann' },
    ])
    expect(plan([openItem()], { holds, asOf: addDays(TODAY, 6) }).letters).toHaveLength(1)
  })

  it('R24 and R37: who is not to be reminded is not, by mail or any other way', () => {
    const never = { arrangements: [arrangement({ way: 'never' as const })] }
    const optedOut = { holds: [hold({ kind: 'opt-out' })] }
    for (const given of [never, optedOut]) {
      expect(plan([openItem()], given).letters).toEqual([])
      expect(letterByOtherChannel(planInput([openItem()], given), 'acme')).toBeNull()
    }
  })

  it('R38: a promise pauses, and resumes once it is broken', () => {
    const made = {
      entry: {
        key: 'k',
        at: '2026-11-19 09:00',
        customer: 'acme',
        name: 'acme',
        channel: 'call' as const,
        outcome: 'promised' as const,
        promised: { on: day('2026-11-20'), amount: 5000, hold: true },
        words: '',
        next: null,
        by: 'ann',
      },
      owed: [],
    }
    const lettersOn = (asOf: typeof TODAY) => {
      const promises = holdingPromises(
        judgedPromises({ made: [made], incoming: [], items: [], calendar, asOf }),
      )
      return planReminders(planInput([openItem()], { promises, asOf })).letters.length
    }
    expect([lettersOn(TODAY), lettersOn(day('2026-11-23')), lettersOn(day('2026-11-24'))]).toEqual([0, 0, 1])
  })
})

describe('silence', () => {
  it('R14: whoever waits has the day on which to look again', () => {
    const log: LogEntry[] = [entry({ on: daysAgo(2) })]
    expect(plan([openItem()], { log }).withheld).toMatchObject([
      { reason: 'already-reminded', until: addDays(TODAY, 5) },
    ])
  })

  it('R17 and R20: has a reason, also for who has no usable address', () => {
    const customers = [customer({ addresses: { kind: 'malformed', text: '不详' } })]
    const planned = plan([openItem()], { customers })
    const run = { mode: 'unattended' as const, sent: new Set<string>(), skipped: new Map() }
    expect(customerReasons(planned, run)).toMatchObject([{ customer: 'acme', reason: 'bad-address' }])
  })

  it('R31: after the last level is a person’s to end', () => {
    const item = openItem({ overdueBy: 60 })
    const log = ([1, 2, 3] as const).map(level =>
      entry({
        letter: `L${level}`,
        on: daysAgo(50 - level * 10),
        level,
        claims: [{ item: item.key, level, due: daysAgo(60) }],
      }),
    )
    expect(reasonOf([item], { log })).toEqual({ reason: 'ladder-ended', until: null, detail: '' })
  })
})
