// Promises to pay, held against what came in: by day where the day is known, by what the ledger says is paid where it is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import {
  brokenPromises,
  holdingPromises,
  type Incoming,
  judgedPromises,
  lastDayToKeep,
  owedNow,
  type PromiseMade,
  promiseRate,
} from '../../../src/core/follow-ups/promises'
import type { OpenItem } from '../../../src/core/ledger/types'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { day, daysAgo, openItem, TODAY } from '../reminders/build'

const calendar = workCalendar([])

type Sketch = {
  customer?: string
  at?: string
  on: string
  amount?: number | null
  hold?: boolean
  owing?: OpenItem[]
}

const made = ({
  customer = 'acme',
  at = '2026-11-10 09:00',
  on,
  amount = null,
  hold = true,
  owing = [],
}: Sketch) =>
  ({
    entry: {
      key: `${customer} ${at} ${on}`,
      at,
      customer,
      name: customer,
      channel: 'call',
      outcome: 'promised',
      promised: { on: day(on), amount, hold },
      words: '',
      next: null,
      by: 'ann',
    },
    owed: owedNow(owing, customer),
  }) satisfies PromiseMade

const money = (on: string, amount: number, at = ''): Incoming => ({
  customer: 'acme',
  on: day(on),
  at,
  amount,
})

const judge = (
  promises: PromiseMade[],
  {
    incoming = [],
    items = [],
    asOf = TODAY,
  }: { incoming?: Incoming[]; items?: OpenItem[]; asOf?: CalendarDate } = {},
) => judgedPromises({ made: promises, incoming, items, calendar, asOf })

const statesOf = (...args: Parameters<typeof judge>) => judge(...args).map(({ state, came }) => [state, came])

describe('a promise', () => {
  it('can be kept until the workday after its day, and one on a holiday until the one after the next', () => {
    expect(lastDayToKeep(day('2026-11-20'), calendar)).toBe('2026-11-23')
    expect(lastDayToKeep(day('2026-10-01'), calendar)).toBe('2026-10-09')
    const promise = made({ on: '2026-11-20', amount: 5000 })
    expect(statesOf([promise], { asOf: day('2026-11-23') })).toEqual([['open', 0]])
    expect(statesOf([promise], { asOf: day('2026-11-24') })).toEqual([['broken', 0]])
  })

  it('is kept by money since it was made, in part by less, and not by money before it or after its last day', () => {
    const promise = made({ on: '2026-11-16', amount: 5000 })
    expect(statesOf([promise], { incoming: [money('2026-11-12', 2000), money('2026-11-17', 3000)] })).toEqual(
      [['kept', 5000]],
    )
    expect(statesOf([promise], { incoming: [money('2026-11-12', 2000), money('2026-11-18', 3000)] })).toEqual(
      [['part', 2000]],
    )
    expect(statesOf([promise], { incoming: [money('2026-11-09', 5000)] })).toEqual([['broken', 0]])
    const before = money('2026-11-10', 5000, '2026-11-10 08:30')
    expect(statesOf([promise], { incoming: [before] })).toEqual([['broken', 0]])
  })

  it('kept before its day holds nothing any more', () => {
    const promise = made({ on: '2026-11-30', amount: 5000 })
    expect(holdingPromises(judge([promise])).get('acme')?.lastDay).toBe('2026-12-01')
    expect(holdingPromises(judge([promise], { incoming: [money('2026-11-20', 5000)] })).size).toBe(0)
    expect(holdingPromises(judge([made({ on: '2026-11-30', hold: false })])).size).toBe(0)
  })

  it('without an amount is about what was due by its day; where nothing was, any payment keeps it', () => {
    const owing = [openItem({ reference: 'R1' }), openItem({ reference: 'R2', dueIn: 60, open: 700 })]
    const promise = made({ on: '2026-11-16', owing })
    expect(judge([promise])[0]?.amount).toBe(10_000)
    expect(statesOf([promise], { incoming: [money('2026-11-12', 9999)] })).toEqual([['part', 9999]])
    expect(statesOf([made({ on: '2026-11-16' })], { incoming: [money('2026-11-12', 1)] })).toEqual([
      ['kept', 1],
    ])
  })

  it('is kept by what somebody typed into 已付, which is counted once where 收款 knows its day', () => {
    const owing = [openItem({ reference: 'R1' })]
    const promise = made({ on: '2026-11-16', amount: 10_000, owing })
    const now = [openItem({ reference: 'R1', open: 0, total: 10_000, paid: 10_000, state: 'settled' })]
    expect(statesOf([promise], { items: now })).toEqual([['kept', 10_000]])
    expect(statesOf([promise], { items: now, incoming: [money('2026-11-12', 10_000)] })).toEqual([
      ['kept', 10_000],
    ])
    expect(statesOf([promise], { items: now, incoming: [money('2026-11-20', 10_000)] })).toEqual([
      ['broken', 0],
    ])
    const late = now.map(item => ({ ...item, paidOn: day('2026-11-20') }))
    expect(statesOf([promise], { items: late })).toEqual([['broken', 0]])
    expect(statesOf([promise], { items: [] })).toEqual([['broken', 0]])
  })

  it('is kept by what is paid of the instalments into which its contract was split since', () => {
    const promise = made({ on: '2026-11-16', amount: 10_000, owing: [openItem({ reference: 'R1' })] })
    const parts = ['首付', '尾款'].map(mark =>
      openItem({
        key: `acme|R1|${mark}`,
        instalment: { contract: 'acme|R1', mark, name: mark, place: null, isLast: mark === '尾款' },
        open: 0,
        total: 5000,
        paid: 5000,
        state: 'settled',
      }),
    )
    expect(statesOf([promise], { items: parts })).toEqual([['kept', 10_000]])
  })

  it('put off to a later day before it had passed is replaced; one in several days made in one talk needs the money of all', () => {
    const first = made({ on: '2026-11-16', amount: 5000 })
    const second = made({ at: '2026-11-13 10:00', on: '2026-11-20', amount: 5000 })
    expect(judge([first, second]).map(({ state }) => state)).toEqual(['replaced', 'open'])
    const afterwards = made({ at: '2026-11-18 10:00', on: '2026-11-20', amount: 5000 })
    expect(judge([first, afterwards]).map(({ state }) => state)).toEqual(['broken', 'open'])
    const staged = [made({ on: '2026-11-12', amount: 1000 }), made({ on: '2026-11-17', amount: 2000 })]
    expect(statesOf(staged, { incoming: [money('2026-11-12', 1000)] })).toEqual([
      ['kept', 1000],
      ['part', 1000],
    ])
    expect(statesOf(staged, { incoming: [money('2026-11-12', 3000)] })).toEqual([
      ['kept', 3000],
      ['kept', 3000],
    ])
  })
})

describe('a broken promise', () => {
  const items = [openItem({ overdueBy: 30 })]

  it('is said as long as something is overdue and no other day was named', () => {
    const broken = made({ on: '2026-11-10', amount: 5000, at: '2026-11-02 09:00' })
    const said = (promises: PromiseMade[], of = items) => brokenPromises(judge(promises), of, TODAY)
    expect(said([broken])).toMatchObject([{ customer: 'acme', daysLate: 11, overdue: 10_000, came: 0 }])
    expect(said([broken], [openItem({ dueIn: 5 })])).toEqual([])
    expect(said([broken, made({ on: '2026-11-27', at: '2026-11-19 09:00' })])).toEqual([])
    expect(said([broken, made({ on: '2026-11-17', at: '2026-11-16 09:00' })])).toMatchObject([
      { on: '2026-11-17', daysLate: 4 },
    ])
  })

  it('counts in the share of promises kept, of which one that was replaced or can still be kept is none', () => {
    expect(promiseRate(judge([]))).toEqual({ value: null, n: 0 })
    const promises = [
      made({ customer: 'a', on: '2026-11-12', amount: 10 }),
      made({ customer: 'acme', on: '2026-11-12', amount: 10 }),
      made({ customer: 'b', on: '2026-11-28', amount: 10 }),
    ]
    expect(promiseRate(judge(promises, { incoming: [money('2026-11-12', 10)] }))).toEqual({
      value: 0.5,
      n: 2,
    })
  })
})

const anyPromise = fc.record({
  madeAgo: fc.integer({ min: 0, max: 40 }),
  ahead: fc.integer({ min: 0, max: 30 }),
  amount: fc.option(fc.integer({ min: 1, max: 20_000 })),
  hold: fc.boolean(),
})
const anyMoney = fc.record({
  ago: fc.integer({ min: 0, max: 45 }),
  amount: fc.integer({ min: 1, max: 20_000 }),
})

describe('every promise', () => {
  const story = fc.tuple(
    fc.array(anyPromise, { minLength: 1, maxLength: 5 }),
    fc.array(anyMoney, { maxLength: 6 }),
  )
  const build = ([promises, moneys]: [
    { madeAgo: number; ahead: number; amount: number | null; hold: boolean }[],
    { ago: number; amount: number }[],
  ]) => ({
    promises: promises
      .map(({ madeAgo, ahead, amount, hold }) =>
        made({
          at: `${daysAgo(madeAgo)} 09:00`,
          on: addDays(daysAgo(madeAgo), ahead),
          amount,
          hold,
          owing: [openItem({ overdueBy: 20 })],
        }),
      )
      .sort((a, b) => (a.entry.at < b.entry.at ? -1 : 1)),
    incoming: moneys.map(({ ago, amount }) => money(daysAgo(ago), amount)),
  })

  it('is in one state, open only until its last day, kept only by enough money, and broken only by none', () => {
    fc.assert(
      fc.property(story, told => {
        const { promises, incoming } = build(told)
        for (const promise of judge(promises, { incoming })) {
          if (promise.state === 'open') expect(promise.lastDay >= TODAY).toBe(true)
          if (promise.state === 'kept') expect(promise.came).toBeGreaterThanOrEqual(promise.amount ?? 1)
          if (promise.state === 'broken') expect(promise.came).toBe(0)
          if (promise.state === 'part' || promise.state === 'broken')
            expect(promise.lastDay < TODAY).toBe(true)
        }
      }),
    )
  })

  it('does not get worse by more money, nor better as the days pass without any', () => {
    const order = ['broken', 'part', 'open', 'replaced', 'kept']
    fc.assert(
      fc.property(story, anyMoney, (told, more) => {
        const { promises, incoming } = build(told)
        const now = judge(promises, { incoming })
        const richer = judge(promises, { incoming: [...incoming, money(daysAgo(more.ago), more.amount)] })
        const later = judge(promises, { incoming, asOf: addDays(TODAY, 9) })
        now.forEach((promise, at) => {
          expect(richer[at]?.came).toBeGreaterThanOrEqual(promise.came)
          const rank = (state: string) => order.indexOf(state)
          if (promise.state === 'kept') expect(richer[at]?.state).toBe('kept')
          expect(rank(later[at]?.state ?? '')).toBeLessThanOrEqual(rank(promise.state))
        })
      }),
    )
  })
})
