// 催款效果 on the built add-on: letters sent, receipts entered, promises and daily totals, and what the page says of them.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Host, Person } from '../../../host/types'
import { shareInterval } from '../../../src/core/statistics/scores/interval'
import { form, viewOf } from '../receipts/till'
import { customers, letters, openDesk, saveSettings, sendAll, value } from '../receivables-desk'

const pay = (ann: Person, customer: string, on: string) => {
  const asked = form(viewOf(ann, customer), 100_000, { on })
  expect(value(ann, 'receipts.record', asked)).toMatchObject({ status: 'recorded' })
}

describe('six customers told on a Monday', () => {
  let host: Host
  let ann: Person
  beforeAll(() => {
    ;({ host, ann } = openDesk(customers(6)))
    value(ann, 'home', {})
    value(ann, 'reminders.send', {
      test: true,
      letters: letters(value(ann, 'reminders', {})),
    })
    sendAll(ann)
    host.clock.advanceTo('2026-11-27T10:00')
    pay(ann, 'a公司', '2026-11-24')
    pay(ann, 'b公司', '2026-11-26')
    host.clock.advanceTo('2026-12-02T10:00')
    pay(ann, 'c公司', '2026-12-01')
  })

  it('are three of six paid, two of them within 7 days; 14 days are not over, and the test letter counts for nothing', () => {
    const { first, levels } = value(ann, 'effect', {})
    expect(first).toBe('2026-11-23')
    expect(levels).toMatchObject([
      {
        ...{ level: 1, letters: 6, unknown: 0, items: 6, age: 13, half: { value: 8, n: 6 } },
        windows: [
          {
            ...{ days: 7, waiting: 0, came: 200_000, open: 600_000 },
            paid: { hits: 2, n: 6, interval: shareInterval(2, 6) },
          },
          { days: 14, paid: { hits: 0, n: 0, interval: null }, waiting: 6 },
        ],
        leftOut: { before: 0, lowered: 0, undated: 0, gone: 0 },
      },
    ])
  })

  it('show what is overdue now against the first day, and its cost only at a rate of the settings', () => {
    const { since } = value(ann, 'effect', {})
    expect(since).toMatchObject({
      first: { on: '2026-11-23', balance: 600_000, overdue: 600_000 },
      now: { on: '2026-12-02', balance: 300_000, overdue: 300_000 },
      ...{ days: 9, saved: { value: null, reason: 'no-capital-rate' } },
    })
    expect(value(ann, 'home', {}).since).toEqual({ on: '2026-11-23', before: 1, now: 1 })
    saveSettings(ann, settings => ({ ...settings, finance: { ...settings.finance, capitalRate: 0.05 } }))
    expect(value(ann, 'effect', {}).since.saved).toMatchObject({ value: 0 })
  })

  it('ask for as many calls with sixty customers as with six', () => {
    const many = openDesk(
      Array.from({ length: 60 }, (_, at) => ({ customer: `K${at}`, email: `k${at}@example.com` })),
    ).ann
    value(many, 'home', {})
    sendAll(many)
    const few = openDesk(customers(6)).ann
    value(few, 'home', {})
    sendAll(few)
    expect(many.rpc('effect', {}).totalCalls).toBe(few.rpc('effect', {}).totalCalls)
  })
})
