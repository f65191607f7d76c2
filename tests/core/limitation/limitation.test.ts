// 诉讼时效: three years from the day after the due day, anew from each interruption in time, and only from what the records prove.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type CalendarDate } from '../../../src/core/calendar-date'
import type { FollowUp } from '../../../src/core/follow-ups/types'
import type { OpenItem } from '../../../src/core/ledger/types'
import { agedDebts, debtsOf } from '../../../src/core/limitation/debts'
import { limitationOf } from '../../../src/core/limitation/limitation'
import type { LimitationFacts } from '../../../src/core/limitation/types'
import type { Hold } from '../../../src/core/reminders/holds'
import type { FormalLetter } from '../../../src/core/statements/letters'
import { LIMITATION_DAYS, limitationFindings } from '../../../src/core/warnings/limitation-findings'
import { day, entry, openItem } from '../reminders/build'

const NOTHING: LimitationFacts = { log: [], letters: [], promises: [], holds: [], paymentsOf: () => [] }
const YEARS = 3
const ASOF = day('2026-11-21')

const dueOn = (on: string, given: Partial<OpenItem> = {}): OpenItem =>
  openItem({ ...given, due: { kind: 'known', on: day(on), from: 'given' } })

const at = (item: OpenItem, facts: Partial<LimitationFacts> = {}, asOf = ASOF, items = [item]) =>
  limitationOf({ ...NOTHING, ...facts }, debtsOf(items), { years: YEARS, asOf })(item)

const reminded = (on: string, item: OpenItem) =>
  entry({
    letter: `L ${on}`,
    on: day(on),
    claims: [{ item: item.key, level: 1, due: item.due.kind === 'known' ? item.due.on : day(on) }],
  })

const letter = (given: Partial<FormalLetter>): FormalLetter => ({
  number: 'CK20240501-01',
  kind: 'demand',
  customer: 'acme',
  name: 'acme',
  from: null,
  to: day('2024-05-01'),
  amount: 10_000,
  state: 'sent',
  recipients: ['acme@example.com'],
  at: '2024-05-01 10:00',
  by: 'ann@example.com',
  repliedOn: null,
  difference: '',
  key: 'k',
  ...given,
})

const promised = (on: string, item: OpenItem | null) => ({
  entry: { customer: 'acme', at: `${on} 10:00`, promised: { on: day(on), amount: null } } as FollowUp,
  owed: item === null ? [] : [{ item: item.key, due: null, paid: 0, open: 10_000 }],
})

const legal = (given: Partial<Hold> = {}): Hold => ({
  id: 'h',
  kind: 'legal',
  customer: 'acme',
  name: 'acme',
  item: null,
  what: '',
  amount: null,
  from: day('2026-11-01'),
  until: day('2027-11-01'),
  reason: '',
  by: 'ann@example.com',
  ended: false,
  ...given,
})

describe('the last day of the period', () => {
  it('is the due day three years on: counted from the day after it', () => {
    expect(at(dueOn('2024-04-10'))).toEqual({
      due: '2024-04-10',
      until: '2027-04-10',
      left: 140,
      last: null,
      atLawSince: null,
    })
  })

  it('of a leap day is the last of February, and of 28 February the 28th of a leap year too', () => {
    expect(at(dueOn('2024-02-29'))?.until).toBe('2027-02-28')
    expect(at(dueOn('2025-02-28'))?.until).toBe('2028-02-28')
  })

  it('has none left on the day itself, and is past the day after', () => {
    expect(at(dueOn('2023-11-21'))?.left).toBe(0)
    expect(at(dueOn('2023-11-20'))?.left).toBe(-1)
  })

  it('goes by the day as agreed, not by the workday it was moved to', () => {
    const moved = openItem({
      due: { kind: 'known', on: day('2024-10-08'), from: 'terms', agreed: day('2024-10-03') },
    })
    expect(at(moved)?.until).toBe('2027-10-03')
    // Letters know it by that day too.
    const claims = [{ item: moved.key, level: 1 as const, due: day('2024-10-03') }]
    expect(at(moved, { log: [entry({ on: day('2025-03-01'), claims })] })?.until).toBe('2028-03-01')
  })

  it('is not told of an item without a due day that is known, nor of one that is paid', () => {
    expect(at(openItem({ due: { kind: 'inferred', on: day('2024-04-10') } }))).toBeNull()
    expect(at(openItem({ due: { kind: 'missing' } }))).toBeNull()
    expect(at(dueOn('2024-04-10', { open: 0 }))).toBeNull()
  })

  it('of a contract in instalments is counted from the last one, paid or not; a day still open leaves the last known', () => {
    const part = (mark: string, due: string | null, open: number) =>
      openItem({
        key: `acme|R1 ${mark}`,
        open,
        due:
          due === null
            ? { kind: 'awaiting', event: 'acceptance' }
            : { kind: 'known', on: day(due), from: 'given' },
        instalment: { contract: 'acme|R1', mark, name: mark, place: null, isLast: false },
      })
    const parts = [part('3', null, 100), part('1', '2024-01-10', 100), part('2', '2024-06-30', 0)]
    const [, first] = parts
    if (first === undefined) throw new Error('no parts')
    expect(at(first, {}, ASOF, parts)).toMatchObject({ due: '2024-06-30', until: '2027-06-30' })
    const paid = {
      paymentsOf: (item: { key: string }) =>
        item.key === 'acme|R1 2' ? [{ on: day('2024-07-15'), amount: 100 }] : [],
    }
    // What was paid of one part is a part payment of the debt.
    expect(at(first, paid, ASOF, parts)).toMatchObject({ until: '2027-07-15', last: { by: 'payment' } })
  })
})

describe('what begins it anew', () => {
  const item = dueOn('2023-01-10')

  it('a mailed letter that named the item, a mailed demand, a payment, a promise, each from its day', () => {
    expect(at(item, { log: [reminded('2024-03-01', item)] })).toMatchObject({
      until: '2027-03-01',
      last: { on: '2024-03-01', by: 'letter', number: 'L 2024-03-01' },
    })
    expect(at(item, { letters: [letter({})] })).toMatchObject({
      until: '2027-05-01',
      last: { by: 'demand', number: 'CK20240501-01' },
    })
    expect(at(item, { paymentsOf: () => [{ on: day('2024-06-01'), amount: 100 }] })?.until).toBe('2027-06-01')
    expect(at(item, { promises: [promised('2024-07-01', item)] })?.until).toBe('2027-07-01')
    expect(at(item, { promises: [promised('2024-07-01', null)] })?.until).toBe('2027-07-01')
  })

  it('on the very last day still, and the day after no longer', () => {
    expect(at(item, { log: [reminded('2026-01-10', item)] })?.until).toBe('2029-01-10')
    expect(at(item, { log: [reminded('2026-01-11', item)] })).toMatchObject({
      until: '2026-01-10',
      last: null,
    })
  })

  it('after it has passed no letter and no payment does, an acknowledgement does (民法典 192)', () => {
    const late = '2026-02-01'
    expect(at(item, { letters: [letter({ to: day(late) })] })?.until).toBe('2026-01-10')
    expect(at(item, { paymentsOf: () => [{ on: day(late), amount: 100 }] })?.until).toBe('2026-01-10')
    const back = letter({ kind: 'statement', to: day(late), repliedOn: day(late) })
    expect(at(item, { letters: [back] })).toMatchObject({ until: '2029-02-01', last: { by: 'reply' } })
    // Its receipt says only that the demand arrived.
    expect(at(item, { letters: [{ ...back, kind: 'demand' }] })?.until).toBe('2026-01-10')
    expect(at(item, { promises: [promised(late, item)] })?.until).toBe('2029-02-01')
  })

  it('not before it is due, not by money that went back, not by what lies ahead', () => {
    expect(at(item, { log: [reminded('2023-01-05', item)] })?.last).toBeNull()
    expect(at(item, { paymentsOf: () => [{ on: day('2024-06-01'), amount: -100 }] })?.last).toBeNull()
    const wrong = [
      { on: day('2024-06-02'), amount: -100 },
      { on: day('2024-06-01'), amount: 100 },
    ]
    expect(at(item, { paymentsOf: () => wrong })?.last).toBeNull()
    const kept = [...wrong, { on: day('2024-02-01'), amount: 50 }]
    expect(at(item, { paymentsOf: () => kept })).toMatchObject({
      until: '2027-02-01',
      last: { by: 'payment' },
    })
    expect(at(item, { log: [reminded('2024-03-01', item)] }, day('2024-02-01'))?.last).toBeNull()
  })

  it('not by what proves nothing: a test, a letter of unknown outcome, WeChat, a printed demand, a statement that did not come back or came back with a difference', () => {
    for (const outcome of ['test', 'unknown', 'by-hand', 'failed', 'released', 'claimed'] as const)
      expect(at(item, { log: [{ ...reminded('2024-03-01', item), outcome }] })?.last).toBeNull()
    for (const state of ['printed', 'sending', 'failed'] as const)
      expect(at(item, { letters: [letter({ state })] })?.last).toBeNull()
    const statement = letter({ kind: 'statement', to: day('2024-05-01') })
    expect(at(item, { letters: [statement] })?.last).toBeNull()
    const back = { ...statement, state: 'printed' as const, repliedOn: day('2024-05-20') }
    expect(at(item, { letters: [back] })).toMatchObject({ until: '2027-05-20', last: { by: 'reply' } })
    expect(at(item, { letters: [{ ...back, difference: '少记一笔' }] })?.last).toBeNull()
  })

  it('nor by a letter or a demand that came back', () => {
    const bounced = { on: day('2024-03-02'), words: '', again: false }
    expect(at(item, { log: [{ ...reminded('2024-03-01', item), bounced }] })?.last).toBeNull()
    const both = { ...reminded('2024-03-01', item), to: ['a@example.com', 'b@example.com'] }
    const one = { ...bounced, words: 'b@example.com 查无此人' }
    expect(at(item, { log: [{ ...both, bounced: one }] })?.until).toBe('2027-03-01')
    const noted = { ...reminded('2024-05-01', item), letter: 'CK20240501-01', outcome: 'by-hand' as const }
    expect(at(item, { letters: [letter({})], log: [{ ...noted, bounced }] })?.last).toBeNull()
  })

  it('nor by a demand that 催款记录 knows and that left the item out', () => {
    const note = (about: OpenItem) => ({
      ...reminded('2024-05-01', about),
      letter: 'CK20240501-01',
      outcome: 'by-hand' as const,
    })
    const facts = (about: OpenItem) => ({ letters: [letter({})], log: [note(about)] })
    expect(at(item, facts(item))).toMatchObject({ until: '2027-05-01', last: { by: 'demand' } })
    expect(at(item, facts(dueOn('2023-01-10', { key: 'acme|R9' })))?.last).toBeNull()
    // A part in dispute was left out, the rest of the item was demanded.
    expect(at({ ...item, dispute: { amount: 100 } }, facts(item))?.until).toBe('2027-05-01')
  })

  it('nor by a letter about another item, another customer, or a demand of what was in dispute', () => {
    const other = dueOn('2023-01-10', { key: 'acme|R9' })
    expect(at(item, { log: [reminded('2024-03-01', other)] })?.last).toBeNull()
    expect(at(item, { letters: [letter({ customer: 'other' })] })?.last).toBeNull()
    expect(at({ ...item, dispute: { amount: null } }, { letters: [letter({})] })?.last).toBeNull()
    expect(at(dueOn('2024-06-01'), { letters: [letter({})] })?.last).toBeNull()
  })

  it('a legal hold of today is told beside it and moves no day: only a suit does', () => {
    const near = dueOn('2023-12-01')
    expect(at(near, { holds: [legal()] })).toMatchObject({ until: '2026-12-01', atLawSince: '2026-11-01' })
    expect(at(near, { holds: [legal({ item: near.key })] })?.atLawSince).toBe('2026-11-01')
    expect(at(near, { holds: [legal({ ended: true })] })?.atLawSince).toBeNull()
    expect(at(near, { holds: [legal({ item: 'acme|R9' })] })?.atLawSince).toBeNull()
    // Begun after the period it can no longer help.
    expect(at(dueOn('2023-10-01'), { holds: [legal()] })?.atLawSince).toBeNull()
  })
})

describe('the warning', () => {
  const warn = (left: number, facts: Partial<LimitationFacts> = {}) => {
    const item = openItem({
      due: { kind: 'known', on: addMonths(addDays(ASOF, left), -12 * YEARS), from: 'given' },
    })
    return limitationFindings({
      items: [item],
      limitationOf: limitationOf({ ...NOTHING, ...facts }, debtsOf([item]), { years: YEARS, asOf: ASOF }),
      customers: [],
      years: YEARS,
    }).map(({ severity, grade, action, days }) => ({ severity, grade, action, days }))
  }

  it('comes at 180, 90 and 30 days and once it has passed, each time anew', () => {
    expect(warn(181)).toEqual([])
    const told = [180, 91, 90, 31, 30, 0, -1].map(left => warn(left)[0])
    expect(told.map(one => [one?.days, one?.severity, one?.grade])).toEqual([
      [180, 'low', 0],
      [91, 'low', 0],
      [90, 'medium', 1],
      [31, 'medium', 1],
      [30, 'high', 2],
      [0, 'high', 2],
      [-1, 'high', 3],
    ])
    expect(told.map(one => one?.action)).toEqual([...Array(6).fill('demand'), 'acknowledge'])
  })

  it('is quiet about what is at law, and does not fall silent', () => {
    expect(warn(10, { holds: [legal()] })).toEqual([
      { severity: 'low', grade: 2, action: 'contact', days: 10 },
    ])
  })
})

describe('what is looked at', () => {
  it('holds every item that may warn, whatever day it is: nothing interrupts a period into ending sooner', () => {
    const days = fc.integer({ min: -2000, max: 400 })
    fc.assert(
      fc.property(fc.array(days, { maxLength: 8 }), fc.integer({ min: 0, max: 1500 }), (dues, shift) => {
        const asOf: CalendarDate = addDays(ASOF, shift)
        const items = dues.map(due => dueOn(addDays(asOf, due), { state: due < 0 ? 'overdue' : 'not-due' }))
        const debtOf = debtsOf(items)
        const rules = { years: YEARS, asOf }
        const near = new Set(agedDebts(items, debtOf, { ...rules, days: LIMITATION_DAYS[0] }))
        const reckon = limitationOf(NOTHING, debtOf, rules)
        for (const item of items) {
          const left = reckon(item)?.left ?? Number.POSITIVE_INFINITY
          if (left <= LIMITATION_DAYS[0]) expect(near.has(item)).toBe(true)
        }
        expect(near.size).toBeLessThanOrEqual(items.length)
      }),
    )
  })
})
