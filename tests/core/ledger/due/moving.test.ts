// Due days moved to workdays (vectors of receivables.md 2.14, holidays of 2026), and a ledger read with such a rule.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../src/core/calendar-date'
import { changedDueDays, unannouncedYears } from '../../../../src/core/ledger/due/changes'
import { movedDay } from '../../../../src/core/ledger/due/move'
import { ADJUSTMENTS, type Adjustment, DEFAULT_DUE_RULES } from '../../../../src/core/ledger/due/rules'
import { dueSamples } from '../../../../src/core/ledger/due/samples'
import { agreedDay, dueDay, openItems } from '../../../../src/core/ledger/open-items'
import type { Reading } from '../../../../src/core/ledger/types'
import { workCalendar } from '../../../../src/core/workdays/work-calendar'
import { anyDay } from '../../arbitraries'
import { planned } from '../../plans/build'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../build'

const calendar = workCalendar([])
const moving = (adjust: Adjustment, customers = {}): Partial<Reading> => ({
  due: { ...DEFAULT_DUE_RULES, adjust, customers },
  workdays: calendar,
})
const row = (cells: Cells): Cells => ({ ...PLAIN_ROW, ...cells })
const dueOf = (cells: Cells, changes: Partial<Reading> = {}) => ledgerOf([row(cells)], changes).items[0]?.due

describe('a due day nobody works on', () => {
  it.each<[string, Adjustment, string]>([
    ['2026-10-03', 'none', '2026-10-03'],
    ['2026-10-03', 'following', '2026-10-08'],
    ['2026-10-03', 'preceding', '2026-09-30'],
    ['2026-10-03', 'modified-following', '2026-10-08'],
    ['2026-10-10', 'following', '2026-10-10'],
    ['2026-10-10', 'preceding', '2026-10-10'],
    ['2026-02-15', 'following', '2026-02-24'],
    ['2026-02-15', 'preceding', '2026-02-14'],
    ['2026-09-20', 'following', '2026-09-20'],
    ['2026-01-04', 'preceding', '2026-01-04'],
    ['2026-02-28', 'following', '2026-02-28'],
    ['2026-05-09', 'following', '2026-05-09'],
    ['2026-05-31', 'following', '2026-06-01'],
    ['2026-05-31', 'modified-following', '2026-05-29'],
  ])('%s moved %s is %s', (from, adjust, to) => {
    expect(movedDay(day(from), adjust, calendar)).toBe(to)
  })

  it('becomes a workday, and a workday stays', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ADJUSTMENTS.filter(one => one !== 'none')), (from, adjust) => {
        const to = movedDay(from, adjust, calendar)
        expect(calendar.isWorkday(to)).toBe(true)
        if (calendar.isWorkday(from)) expect(to).toBe(from)
        if (adjust === 'following') expect(to >= from).toBe(true)
        if (adjust === 'preceding') expect(to <= from).toBe(true)
        if (adjust === 'modified-following') expect(monthOf(to)).toBe(monthOf(from))
      }),
    )
  })
})

describe('an item', () => {
  it('is due on the workday, and keeps the day that was agreed', () => {
    const due = dueOf({ startsOn: '2026-09-03' }, moving('following'))
    expect(due).toEqual({ kind: 'known', from: 'terms', on: '2026-10-08', agreed: '2026-10-03' })
    expect(due && [dueDay(due), agreedDay(due)]).toEqual(['2026-10-08', '2026-10-03'])
  })

  it('says nothing of an agreed day where that is a workday', () => {
    expect(dueOf({ startsOn: '2026-09-10' }, moving('following'))).toEqual({
      kind: 'known',
      from: 'terms',
      on: '2026-10-10',
    })
  })

  it('whose day is written keeps it', () => {
    expect(dueOf({ dueOn: '2026-10-03' }, moving('following'))).toEqual({
      kind: 'known',
      from: 'given',
      on: '2026-10-03',
    })
  })

  it('is overdue only after the workday', () => {
    const late = (asOf: string) =>
      openItems(ledgerOf([row({ startsOn: '2026-09-03' })], moving('following')), day(asOf), {
        dueSoonDays: 7,
      }).map(({ state, daysOverdue }) => [state, daysOverdue])
    expect(late('2026-10-08')).toEqual([['due-soon', 0]])
    expect(late('2026-10-09')).toEqual([['overdue', 1]])
  })

  it('counted from the signing is moved as well, and still inferred', () => {
    expect(dueOf({ startsOn: '', signedOn: '2026-09-03' }, moving('preceding'))).toEqual({
      kind: 'inferred',
      on: '2026-09-30',
      agreed: '2026-10-03',
    })
  })
})

describe('goods that came', () => {
  it('are paid on the day in 起算日, or so many days after it', () => {
    expect(dueOf({ terms: '货到付款' })).toMatchObject({ kind: 'known', on: '2026-08-05' })
    expect(dueOf({ terms: '货到30天' })).toMatchObject({ kind: 'known', on: '2026-09-04' })
    expect(dueOf({ terms: '预付' })).toMatchObject({ kind: 'known', on: '2026-08-05' })
  })

  it('are awaited while 起算日 is empty, whatever day was signed', () => {
    expect(dueOf({ terms: '货到30天', startsOn: '' })).toEqual({ kind: 'awaiting', event: 'delivery' })
    expect(dueOf({ terms: '预付', startsOn: '' })).toEqual({ kind: 'awaiting', event: 'prepayment' })
    expect(dueOf({ terms: '验收后' })).toEqual({ kind: 'awaiting', event: 'acceptance' })
  })
})

describe('a customer with a rule of his own', () => {
  const customers = { 云栖酒店: { monthly: 'from-start', statementDay: null } } as const

  it('has his 月结 read by it, another customer by the rule of the team', () => {
    const rows = [row({ terms: '月结30天' }), row({ customer: '青禾置业', terms: '月结30天' })]
    const days = ledgerOf(rows, moving('none', customers)).items.map(({ due }) => dueDay(due))
    expect(days).toEqual(['2026-09-04', '2026-09-30'])
  })

  it('goes before what was said of the text for everybody, not before what his contract says', () => {
    const said: Partial<Reading> = {
      ...moving('none', customers),
      terms: { 月结30天: { kind: 'months', months: 2 } },
    }
    expect(dueOf({ terms: '月结30天' }, said)).toMatchObject({ on: '2026-09-04' })
    expect(dueOf({ terms: '月结30天（次月底）' }, said)).toMatchObject({ on: '2026-09-30' })
  })
})

describe('what a rule changes', () => {
  const rows = [row({ startsOn: '2026-09-03' }), row({ startsOn: '2026-09-10' }), row({ terms: '面议' })]

  it('is counted by due days that come out otherwise', () => {
    const before = ledgerOf(rows).items
    expect(changedDueDays(before, ledgerOf(rows, moving('following')).items)).toBe(1)
    expect(changedDueDays(before, before)).toBe(0)
  })

  it('is shown on real items, the three readings side by side and moved days with their holiday', () => {
    const terms = ['净30天', '月结30天', '月结']
    const ledger = ledgerOf(
      terms.map((text, at) => row({ terms: text, startsOn: '2026-09-03', reference: `HT-${at}` })),
      moving('following'),
    )
    const items = openItems(ledger, day('2026-11-21'), { dueSoonDays: 7 })
    const samples = dueSamples(items, { most: 3, statementDay: null, adjust: 'following', calendar })
    expect(samples.map(({ terms: text, due }) => [text, due])).toEqual([
      ['月结30天', { agreed: '2026-10-30', on: '2026-10-30', off: '' }],
      ['净30天', { agreed: '2026-10-03', on: '2026-10-08', off: '国庆节' }],
      ['月结', { agreed: '2026-09-30', on: '2026-09-30', off: '' }],
    ])
    expect(samples[0]?.readings).toEqual({
      'month-end': { agreed: '2026-10-30', on: '2026-10-30', off: '' },
      'whole-months': { agreed: '2026-10-31', on: '2026-11-02', off: '' },
      'from-start': { agreed: '2026-10-03', on: '2026-10-08', off: '国庆节' },
    })
    expect(samples[1]?.readings).toBeNull()
  })

  it('is not shown on instalments, which go by the terms of their own line', () => {
    const contract = row({
      terms: '月结30天',
      startsOn: '2026-09-03',
      reference: 'HT-1',
      total: 100,
      paid: 0,
    })
    const line = { customer: '云栖酒店', contract: 'HT-1', share: '30%', triggeredOn: '2026-09-10' }
    const ledger = planned({
      contracts: [contract],
      plan: [
        { ...line, mark: '1', when: 'delivery', terms: '净30天' },
        { ...line, mark: '2', when: 'delivery', terms: '净30天', share: '' },
      ],
    })
    expect(ledger.items.map(({ due }) => 'on' in due && due.on)).toEqual(['2026-10-10', '2026-10-10'])
    const items = openItems(ledger, day('2026-11-21'), { dueSoonDays: 7 })
    expect(dueSamples(items, { most: 3, statementDay: null, adjust: 'none', calendar })).toEqual([])
  })

  it('names the years whose holidays nobody knows, of open items counted from their terms', () => {
    const open = (rows: Cells[]) =>
      openItems(ledgerOf(rows, moving('following')), day('2026-11-21'), { dueSoonDays: 7 })
    const years = (rows: Cells[]) => unannouncedYears(open(rows), { calendar, asOf: day('2026-11-21') })
    expect(years([row({ startsOn: '2026-11-20' })])).toEqual([])
    expect(years([row({ startsOn: '2026-11-20', terms: '净60天' })])).toEqual(['2027'])
    expect(years([row({ dueOn: '2027-03-01' })])).toEqual([])
    expect(years([row({ startsOn: '2026-11-20', terms: '净60天', paid: 100000 })])).toEqual([])
  })
})
