// Causes, one by one: what the two rules about the customer himself need, and what makes a cause the same one.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import type { OpenItem } from '../../../src/core/ledger/types'
import { findings } from '../../../src/core/warnings/findings'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { WARNING_KINDS, type WarningThresholds } from '../../../src/core/warnings/types'
import { customer, daysAgo, openItem } from '../reminders/build'

const find = (items: OpenItem[], about = customer(), changes: Partial<WarningThresholds> = {}) =>
  findings(items, [about], { ...DEFAULT_THRESHOLDS, ...changes })
const kinds = (items: OpenItem[], about = customer(), changes: Partial<WarningThresholds> = {}) =>
  find(items, about, changes).map(({ kind }) => kind)

/** An item paid in full so many days after its due day. */
const paidLate = (days: number, reference: string): OpenItem =>
  openItem({
    overdueBy: 100,
    reference,
    state: 'settled',
    open: 0,
    daysOverdue: 0,
    total: 50_000,
    paid: 50_000,
    paidOn: addDays(daysAgo(100), days),
  })
const usuallyTwelveLate = [paidLate(10, 'P1'), paidLate(12, 'P2'), paidLate(15, 'P3')]

describe('off his own habit', () => {
  it('warns from the day on that is later than his usual delay by the days chosen', () => {
    expect(kinds([...usuallyTwelveLate, openItem({ overdueBy: 21 })])).toEqual(['overdue'])
    expect(find([...usuallyTwelveLate, openItem({ overdueBy: 22, row: 7 })])).toMatchObject([
      { kind: 'overdue' },
      {
        kind: 'off-habit',
        severity: 'medium',
        usual: 12,
        payments: 3,
        later: 10,
        days: 10,
        item: '',
        places: [{ row: 7 }],
      },
    ])
  })

  it('says nothing of a customer with fewer than three payments', () => {
    const two = usuallyTwelveLate.slice(0, 2)
    expect(kinds([...two, openItem({ overdueBy: 59 })])).toEqual(['overdue'])
  })

  it('expects one who pays early to go on doing so, but nothing before the due day', () => {
    const early = [paidLate(-20, 'P1'), paidLate(-20, 'P2'), paidLate(-20, 'P3')]
    expect(kinds([...early, openItem({ dueIn: 30 })])).toEqual([])
    expect(kinds([...early, openItem({ overdueBy: 1 })])).toEqual(['overdue', 'off-habit'])
  })

  it('leaves out what is wholly in dispute', () => {
    const disputed = openItem({ overdueBy: 59, dispute: { amount: null } })
    expect(kinds([...usuallyTwelveLate, disputed])).toEqual(['overdue'])
  })

  it('becomes graver with every further month', () => {
    const grade = (overdueBy: number) =>
      find([...usuallyTwelveLate, openItem({ overdueBy })]).find(({ kind }) => kind === 'off-habit')
    expect(grade(51)).toMatchObject({ grade: 0, severity: 'medium' })
    expect(grade(52)).toMatchObject({ grade: 1, severity: 'high' })
  })
})

describe('over credit', () => {
  const limited = (creditLimit: number | null) => customer({ creditLimit })
  const owing = (open: number) => openItem({ open, dueIn: 40 })

  it('warns at 80 % of the limit and is grave at 100 %', () => {
    expect(kinds([owing(7_999)], limited(10_000))).toEqual([])
    expect(find([owing(8_000)], limited(10_000))).toMatchObject([
      { kind: 'over-credit', severity: 'medium', grade: 0, amount: 8_000, limit: 10_000 },
    ])
    expect(find([owing(10_000)], limited(10_000))).toMatchObject([{ severity: 'high', grade: 1 }])
  })

  it('adds up all that is open, due or not, less what was paid too much', () => {
    const items = [
      owing(6_000),
      openItem({ open: 5_000, reference: 'R2', dueIn: 90 }),
      openItem({ open: 0, prepaid: 4_000, state: 'settled', reference: 'R3' }),
    ]
    expect(kinds(items, limited(10_000))).toEqual([])
    expect(find(items.slice(0, 2), limited(10_000))).toMatchObject([{ amount: 11_000 }])
  })

  it('takes off what came in and is in no contract yet', () => {
    const unapplied = new Map([['acme', 2_001]])
    expect(findings([owing(10_000)], [limited(10_000)], { ...DEFAULT_THRESHOLDS, unapplied })).toEqual([])
    expect(kinds([owing(10_000)], limited(10_000))).toEqual(['over-credit'])
  })

  it('has no limit where none is stated, and takes 0 as cash only', () => {
    expect(kinds([owing(99_999_999)], limited(null))).toEqual([])
    expect(find([owing(1)], limited(0))).toMatchObject([{ kind: 'over-credit', severity: 'high' }])
    expect(kinds([openItem({ open: 0, state: 'settled' })], limited(0))).toEqual([])
  })

  it('warns from the share chosen', () => {
    expect(kinds([owing(5_000)], limited(10_000), { creditPercent: 50 })).toEqual(['over-credit'])
  })
})

describe('a cause', () => {
  it('of a late item stays the same while it grows older, at a higher grade', () => {
    const [young, old] = [openItem({ overdueBy: 59 }), { ...openItem({ overdueBy: 59 }), daysOverdue: 60 }]
    const [before] = find([young])
    const [after] = find([old])
    expect([before?.kind, after?.kind]).toEqual(['overdue', 'long-unpaid'])
    expect(after?.cause).toBe(before?.cause)
    expect(after?.grade).toBe((before?.grade ?? 0) + 1)
  })

  it('is the same in whatever row and sheet it stands', () => {
    const [here] = find([openItem({ row: 3 })])
    const [there] = find([openItem({ row: 90, sheet: '2025' })])
    expect(there?.cause).toBe(here?.cause)
  })

  it('tells the instalments of one contract apart by their due days', () => {
    const found = find([openItem({ overdueBy: 10 }), openItem({ overdueBy: 20 })])
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(2)
  })

  it('is one for rows that nothing tells apart, with their amounts added up', () => {
    expect(find([openItem({ row: 2 }), openItem({ row: 5 })])).toMatchObject([
      { amount: 20_000, places: [{ row: 2 }, { row: 5 }] },
    ])
  })
})

it('a rule that is off finds nothing, and an old debt is then merely overdue', () => {
  const items = [
    ...usuallyTwelveLate,
    openItem({ overdueBy: 70, open: 30_000_000 }),
    openItem({ reference: 'R2', dueIn: 2 }),
  ]
  const about = customer({
    creditLimit: 1,
    addresses: { kind: 'conflict', choices: [['a@x.cn'], ['b@x.cn']] },
  })
  for (const kind of WARNING_KINDS) expect(kinds(items, about, { off: [kind] }), kind).not.toContain(kind)
  expect(kinds(items, about, { off: ['long-unpaid'] })).toContain('overdue')
  expect(kinds(items, about, { off: [...WARNING_KINDS] })).toEqual([])
})

describe('the grade of a late item', () => {
  const grade = (overdueBy: number, longUnpaidDays: number) =>
    find([openItem({ overdueBy })], customer(), { longUnpaidDays })[0]?.grade

  it('counts every age step it has passed, and the day it is long unpaid', () => {
    expect([30, 31, 61, 91].map(days => grade(days, 200))).toEqual([0, 1, 2, 3])
    expect([44, 45, 61].map(days => grade(days, 45))).toEqual([1, 2, 3])
  })

  it('counts a step once where long unpaid begins on it', () => {
    expect([60, 61, 91].map(days => grade(days, 61))).toEqual([1, 2, 3])
  })
})

describe('an item that is owed nothing', () => {
  it('is warned of only where its amounts cannot be read', () => {
    const problem = {
      code: 'amount-unreadable',
      place: { sheet: '合同', row: 2, field: 'total' },
      value: '10万左右',
    } as const
    const paid = { state: 'settled', open: 0, daysOverdue: 0 } as const
    expect(kinds([openItem({ ...paid, overdueBy: 100 })])).toEqual([])
    expect(kinds([openItem({ ...paid, overdueBy: 100, problems: [problem] })])).toEqual([])
    const unreadable = openItem({ ...paid, overdueBy: 100, problems: [problem], state: 'unreadable' })
    expect(kinds([unreadable])).toEqual(['bad-data'])
  })
})
