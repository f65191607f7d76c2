// Plans before the due day: whose items get one, on which days, and when a step is over.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { lateDrafts } from '../../../src/core/collecting/drafts'
import { dueSteps, isPlanned, standingSteps } from '../../../src/core/collecting/standing'
import { collectingSteps } from '../../../src/core/collecting/steps'
import type { AcceptedStep } from '../../../src/core/collecting/types'
import type { FollowUp } from '../../../src/core/follow-ups/types'
import type { OpenItem } from '../../../src/core/ledger/types'
import { payingFacts } from '../../../src/core/receivables/paying/facts'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { paidLate } from '../receivables/paying/build'
import { day, daysAgo, openItem, TODAY } from '../reminders/build'

const calendar = workCalendar([])
const stepsOf = (due: string, usual: number, given: { asOf?: string; hasMail?: boolean } = {}) =>
  collectingSteps({
    ...{ due: day(due), asOf: day(given.asOf ?? '2026-11-02'), usual, calendar },
    hasMail: given.hasMail ?? true,
  }).map(({ step, on, channel }) => `${step} ${on} ${channel}`)

describe('the days of a plan', () => {
  it('are a week before, the due day and three workdays after, for who is a few days late', () => {
    expect(stepsOf('2026-11-25', 5)).toEqual([
      'remind 2026-11-18 email',
      'call 2026-11-25 call',
      'chase 2026-11-30 call',
    ])
  })

  it('come earlier the later a customer usually is', () => {
    expect(stepsOf('2026-11-25', 12)).toEqual([
      'remind 2026-11-13 email',
      // Three days before is a Sunday.
      'call 2026-11-20 call',
      'confirm 2026-11-25 wechat',
      'chase 2026-11-30 call',
    ])
    expect(stepsOf('2026-11-25', 25).slice(0, 2)).toEqual(['remind 2026-11-04 email', 'call 2026-11-18 call'])
    expect(stepsOf('2026-11-25', 60).slice(0, 2)).toEqual(['remind 2026-11-04 email', 'call 2026-11-11 call'])
  })

  it('begin today where their day is past, and the call alone where there is no time for a friendly word', () => {
    expect(stepsOf('2026-11-25', 12, { asOf: '2026-11-18', hasMail: false })[0]).toBe(
      'remind 2026-11-18 wechat',
    )
    expect(stepsOf('2026-11-25', 12, { asOf: '2026-11-23' })).toEqual([
      'call 2026-11-23 call',
      'confirm 2026-11-25 wechat',
      'chase 2026-11-30 call',
    ])
  })

  it('are workdays in order, one step a day, never before today', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(40), fc.nat(90), (from, ahead, usual) => {
        const asOf = addDays(day('2026-01-01'), from)
        const steps = collectingSteps({ due: addDays(asOf, ahead), asOf, usual, hasMail: true, calendar })
        expect(steps.length).toBeGreaterThan(0)
        const days = steps.map(({ on }) => on)
        expect(days).toEqual([...new Set(days)].sort())
        expect(days.every(on => on >= asOf && calendar.isWorkday(on))).toBe(true)
      }),
    )
  })
})

const history = Array.from({ length: 6 }, () => paidLate(12))
const draftsOf = (items: OpenItem[], given: Partial<Parameters<typeof lateDrafts>[0]> = {}) =>
  lateDrafts({
    ...{ items, dated: true, graceDays: 0, asOf: TODAY, calendar },
    facts: payingFacts(items, { asOf: TODAY, graceDays: 0 }),
    isLeftAlone: () => false,
    ownerOf: () => '林晓',
    hasMail: () => true,
    ...given,
  })

describe('an item not yet due', () => {
  it('gets a draft that says why, from a customer who is habitually late', () => {
    const [draft, ...others] = draftsOf([...history, openItem({ dueIn: 20, reference: 'NEW' })])
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      ...{ item: 'acme|NEW', what: 'NEW', open: 10_000, owner: '林晓' },
      ...{ usual: { days: 12, n: 6 }, late: { hits: 6, of: 6 } },
    })
  })

  it('gets none where too little is known, of who pays in time, when overdue, paid, far ahead or left alone', () => {
    const item = openItem({ dueIn: 20, reference: 'NEW' })
    expect(draftsOf([...history.slice(0, 4), item])).toEqual([])
    expect(draftsOf([...history.map(() => paidLate(0)), item])).toEqual([])
    for (const other of [
      openItem({ overdueBy: 2, reference: 'NEW' }),
      openItem({ dueIn: 20, reference: 'NEW', open: 0, state: 'settled', total: 10, paid: 10 }),
      openItem({ dueIn: 31, reference: 'NEW' }),
    ])
      expect(draftsOf([...history, other])).toEqual([])
    expect(draftsOf([...history, item], { isLeftAlone: ({ key }) => key === 'acme|NEW' })).toEqual([])
    expect(draftsOf([...history, item], { graceDays: 12 })).toEqual([])
  })
})

describe('an accepted step', () => {
  const due = daysAgo(-5)
  const step = (on: string, kind: AcceptedStep['step'], given: Partial<AcceptedStep> = {}): AcceptedStep => ({
    ...{ plan: 'p', customer: 'acme', name: 'acme', item: 'acme|R1', what: 'R1', due, owner: '', by: '' },
    ...{ step: kind, on: day(on), channel: 'call', state: 'open', touch: '' },
    ...given,
  })
  const steps = [step('2026-11-16', 'remind'), step('2026-11-20', 'call'), step('2026-11-26', 'confirm')]
  const items = [openItem({ dueIn: 5 })]
  const touch = (on: string): FollowUp => ({
    ...{ key: on, at: `${on} 10:00`, customer: 'acme', name: 'acme', channel: 'call', outcome: 'reached' },
    ...{ promised: null, words: '', next: null, by: '' },
  })
  const dueNow = (followUps: FollowUp[], of = items) => dueSteps(steps, { items: of, followUps, asOf: TODAY })

  it('is due from its day on, of each plan the last one', () => {
    expect(dueNow([])).toMatchObject([{ step: 'call', daysLate: 1, open: 10_000 }])
    expect(dueNow([touch('2026-11-19')])).toMatchObject([{ step: 'call' }])
  })

  it('is over once somebody got in touch on its day or later, or when nothing is open any more', () => {
    expect(dueNow([touch('2026-11-20')])).toEqual([])
    expect(dueNow([], [])).toEqual([])
    const states = standingSteps(steps, { items, followUps: [touch('2026-11-17')] })
    expect(states.map(({ state }) => state)).toEqual(['done', 'open', 'open'])
    expect(standingSteps(steps, { items: [], followUps: [] }).map(({ state }) => state)).toEqual([
      ...['paid', 'paid', 'paid'],
    ])
  })

  it('set back to do waits for a follow-up after the one that made it done', () => {
    const [back] = standingSteps(steps, { items, followUps: [touch('2026-11-17')] })
    const again = [step('2026-11-16', 'remind', { touch: back?.touch ?? '' })]
    const stateWith = (...followUps: FollowUp[]) =>
      standingSteps(again, { items, followUps }).map(({ state }) => state)
    expect(stateWith(touch('2026-11-17'))).toEqual(['open'])
    expect(stateWith(touch('2026-11-17'), touch('2026-11-18'))).toEqual(['done'])
  })

  it('goes on where the item cannot be read just now, and asks for nothing meanwhile', () => {
    const slip = items.map(item => ({ ...item, state: 'unreadable' as const, open: 0 }))
    const states = standingSteps(steps, { items: slip, followUps: [touch('2026-11-17')] })
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['open']))
    expect(dueNow([], slip)).toEqual([])
  })

  it('keeps a second plan away, also after the due day was changed, until it is over', () => {
    const planned = (followUps: FollowUp[], [item = openItem({})]: OpenItem[], own = steps) =>
      isPlanned(standingSteps(own, { items: [item], followUps }), [item])(item)
    const moved = [openItem({ dueIn: 25 })]
    expect([planned([], items), planned([], moved)]).toEqual([true, true])
    // All of it was done: the item has its plan, on its new day none.
    expect([planned([touch('2026-11-26')], items), planned([touch('2026-11-26')], moved)]).toEqual([
      true,
      false,
    ])
    expect(
      planned(
        [],
        items,
        steps.map(one => ({ ...one, state: 'undone' as const })),
      ),
    ).toBe(false)
  })

  it('stays over where its row says so', () => {
    const own = steps.map(one => ({ ...one, state: 'undone' as const }))
    expect(dueSteps(own, { items, followUps: [], asOf: TODAY })).toEqual([])
  })
})
