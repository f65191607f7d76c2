// The days a policy gives for an item, held against the plans of those very days.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, daysBetween } from '../../../../src/core/calendar-date'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { planReminders } from '../../../../src/core/reminders/plan'
import { DEFAULT_POLICY, gapEnd, NO_REST } from '../../../../src/core/reminders/policy/rules'
import { ladderOf, type StepsBasis, samplesOf } from '../../../../src/core/reminders/policy/steps'
import type { LogEntry, ReminderPolicy } from '../../../../src/core/reminders/types'
import { workCalendar } from '../../../../src/core/workdays/work-calendar'
import { anyLevels, day, daysAgo, logged, openItem, planInput, reasonOf, TODAY } from '../build'

const calendar = workCalendar([])

const ladder = (item: OpenItem, given: Partial<StepsBasis> = {}) =>
  ladderOf(item, {
    policy: DEFAULT_POLICY,
    calendar,
    sendDays: NO_REST,
    asOf: TODAY,
    told: null,
    toldOn: null,
    lastLetter: null,
    ...given,
  })

const steps = (item: OpenItem, given: Partial<StepsBasis> = {}) => ladder(item, given).steps

const noticed: ReminderPolicy = {
  ...DEFAULT_POLICY,
  levels: DEFAULT_POLICY.levels.map(level => ({ ...level, enabled: true })),
}

describe('the days of an item', () => {
  it('are those of the levels in use, from its due day', () => {
    expect(steps(openItem({ dueIn: 10 }))).toEqual([
      { level: 1, on: '2026-12-04', approval: false },
      { level: 2, on: '2026-12-16', approval: false },
      { level: 3, on: '2026-12-31', approval: true },
    ])
    expect(steps(openItem({ dueIn: 10 }), { policy: noticed })[0]).toMatchObject({
      level: 0,
      on: '2026-11-24',
    })
    expect(steps(openItem({ overdueBy: 1 }), { policy: noticed })[0]).toMatchObject({ level: 1 })
  })

  it('of an old debt begin gently today, a gap apart, and go on after what was told', () => {
    expect(steps(openItem({ overdueBy: 100 })).map(({ level, on }) => [level, on])).toEqual([
      [1, '2026-11-21'],
      [2, '2026-11-28'],
      [3, '2026-12-05'],
    ])
    const later = steps(openItem({ overdueBy: 100 }), { told: 2, lastLetter: daysAgo(3) })
    expect(later).toEqual([{ level: 3, on: '2026-11-25', approval: true }])
    expect(steps(openItem({ overdueBy: 100 }), { told: 3 })).toEqual([])
    expect(steps({ ...openItem(), due: { kind: 'missing' } })).toEqual([])
    expect(steps(openItem({ open: 100 }))).toEqual([])
  })
})

describe('letters that go out by themselves', () => {
  it('are foretold for workdays only, and no notice for the due day or later', () => {
    const sendDays = calendar
    const old = openItem({ overdueBy: 100 })
    expect(steps(old, { sendDays }).map(({ level, on }) => [level, on])).toEqual([
      [1, '2026-11-23'],
      [2, '2026-11-30'],
      [3, '2026-12-07'],
    ])
    // Due on a Sunday; its notice would be on a Saturday.
    const policy = {
      ...noticed,
      levels: noticed.levels.map(one => (one.level === 0 ? { ...one, days: 1 } : one)),
    }
    expect(steps(openItem({ dueIn: 1 }), { policy })[0]).toMatchObject({ level: 0, on: '2026-11-21' })
    expect(steps(openItem({ dueIn: 1 }), { policy, sendDays })[0]).toMatchObject({
      level: 1,
      on: '2026-11-25',
    })
  })
})

describe('the items on which rules are tried', () => {
  const owing = (customer: string, open: number) => openItem({ customer, open })
  const ahead = (customer: string, open: number) => openItem({ customer, open, dueIn: 9 })

  it('are the three largest overdue and the three largest ahead, one a customer, however many are overdue', () => {
    const overdue = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => owing(name, 9000 - at))
    const items = [
      ...overdue,
      ahead('a', 800),
      owing('a', 8000),
      ahead('d', 700),
      ahead('x', 900),
      ahead('y', 600),
    ]
    const taken = samplesOf([...items].reverse(), 3)
    expect(taken.map(({ customer, open }) => [customer, open])).toEqual([
      ['a', 9000],
      ['b', 8999],
      ['c', 8998],
      ['x', 900],
      ['d', 700],
      ['y', 600],
    ])
  })

  it('have a due day and something open', () => {
    const undated = openItem({ customer: 'a', due: { kind: 'missing' } })
    expect(samplesOf([undated, openItem({ customer: 'b', open: 0 })], 3)).toEqual([])
  })
})

describe('a gap in workdays', () => {
  const inWorkdays: ReminderPolicy = { ...DEFAULT_POLICY, gapDays: 5, gapUnit: 'workdays' }

  it('leaves out weekends and holidays, and counts make-up workdays', () => {
    expect(gapEnd(day('2026-11-20'), inWorkdays, calendar)).toBe('2026-11-27')
    expect(gapEnd(day('2026-11-20'), DEFAULT_POLICY, calendar)).toBe('2026-11-27')
    // National holiday 10-01 to 10-07; Saturday 10-10 is worked.
    expect(gapEnd(day('2026-09-29'), inWorkdays, calendar)).toBe('2026-10-12')
    expect(gapEnd(day('2026-11-20'), { ...inWorkdays, gapDays: 0 }, calendar)).toBe('2026-11-20')
  })

  it('holds the next letter back, with the day on which it may go', () => {
    const item = openItem({ overdueBy: 20 })
    const claims = [{ item: item.key, level: 1 as const, due: daysAgo(20) }]
    const log: LogEntry[] = [
      {
        letter: 'L1',
        run: 'r',
        on: day('2026-11-16'),
        customer: 'acme',
        to: ['acme@example.com'],
        level: 1,
        claims,
        outcome: 'sent',
      },
    ]
    const given = { log, policy: inWorkdays, calendar }
    expect(reasonOf([item], given)).toMatchObject({ reason: 'gap', until: '2026-11-23' })
    expect(planReminders(planInput([item], { ...given, asOf: day('2026-11-23') })).letters).toHaveLength(1)
  })
})

describe('every step', () => {
  const anyPolicy: fc.Arbitrary<ReminderPolicy> = fc.record(
    {
      gapDays: fc.integer({ min: 0, max: 9 }),
      gapUnit: fc.constant('workdays' as const),
      levels: anyLevels,
      tolerance: fc.constant(100),
      minimum: fc.constant(0),
      keyAccountShare: fc.constant(0.05),
    },
    { requiredKeys: ['gapDays', 'levels', 'tolerance', 'minimum', 'keyAccountShare'] },
  )

  it('is the day on which the plan has its letter, and there is no other', () => {
    fc.assert(
      fc.property(anyPolicy, fc.integer({ min: -20, max: 70 }), fc.boolean(), (policy, late, byItself) => {
        const sendDays = byItself ? calendar : NO_REST
        const first = openItem({ overdueBy: late })
        const log: LogEntry[] = []
        const told: [number, CalendarDate][] = []
        for (let ahead = 0; ahead < 80; ahead += 1) {
          const asOf = addDays(TODAY, ahead)
          if (sendDays.workdayFrom(asOf) !== asOf) continue
          const aged = { ...first, ...agedBy(first, asOf) }
          const { letters, tasks } = planReminders(planInput([aged], { policy, calendar, asOf, log }))
          const [letter] = [...letters, ...tasks]
          if (letter === undefined) continue
          told.push([letter.level, asOf])
          log.push(logged(letter, { on: asOf, letter: `L${ahead}` }))
        }
        const horizon = addDays(TODAY, 79)
        const foretold = steps(first, { policy, sendDays }).filter(({ on }) => on <= horizon)
        expect(foretold.map(({ level, on }) => [level, on])).toEqual(told)
      }),
    )
  })

  it('of calendar days needs no calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), gapDays => {
        const policy = { ...DEFAULT_POLICY, gapDays }
        expect(daysBetween(TODAY, gapEnd(TODAY, policy, NO_REST))).toBe(gapDays)
      }),
    )
  })
})

const agedBy = ({ due }: OpenItem, asOf: CalendarDate) => {
  const late = due.kind === 'known' ? daysBetween(due.on, asOf) : 0
  return {
    state: late > 0 ? ('overdue' as const) : ('not-due' as const),
    daysOverdue: Math.max(0, late),
    daysToDue: late > 0 ? null : -late,
  }
}
