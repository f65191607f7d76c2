// Which customers need attention: every warning says what the sheet's colours say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../../src/core/ledger/types'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { topWarnings, warnings } from '../../../src/core/warnings/warn'
import { customer, openItem } from '../reminders/build'

const problem = {
  code: 'amounts-disagree' as const,
  place: { sheet: '台账', row: 2, field: null },
  value: '',
}

const warn = (items: OpenItem[], customers = [customer()]) => warnings(items, customers, DEFAULT_THRESHOLDS)
const kinds = (items: OpenItem[]) => warn(items).map(({ kind }) => kind)

describe('kinds', () => {
  it('one overdue day is overdue, with the whole overdue amount, the oldest days and the row to go to', () => {
    const items = [
      openItem({ row: 5, overdueBy: 1, open: 300 }),
      openItem({ row: 9, overdueBy: 12, open: 200 }),
      openItem({ row: 3, dueIn: 20, open: 999 }),
    ]
    expect(warn(items)).toEqual([
      {
        kind: 'overdue',
        severity: 'medium',
        customer: 'acme',
        name: 'acme',
        amount: 500,
        days: 12,
        count: 2,
        sheet: '台账',
        row: 9,
        action: 'remind',
        owner: '',
      },
    ])
  })

  it('more than thirty days overdue is grave', () => {
    expect(warn([openItem({ overdueBy: 30 })])).toMatchObject([{ severity: 'medium' }])
    expect(warn([openItem({ overdueBy: 31 })])).toMatchObject([{ severity: 'high' }])
  })

  it('long unpaid begins on its day', () => {
    expect(kinds([openItem({ overdueBy: 59 })])).toEqual(['overdue'])
    expect(kinds([openItem({ overdueBy: 60 })])).toContain('long-unpaid')
  })

  it('a large item warns once it is overdue or due soon', () => {
    expect(kinds([openItem({ open: 20_000_000, overdueBy: 1 })])).toContain('large')
    expect(kinds([openItem({ open: 19_999_999, overdueBy: 1 })])).not.toContain('large')
    expect(warn([openItem({ open: 20_000_000, dueIn: 3 })])).toMatchObject([
      { kind: 'large', severity: 'medium', days: 0 },
      { kind: 'due-soon', days: 3 },
    ])
    expect(kinds([openItem({ open: 20_000_000, dueIn: 30 })])).toEqual([])
  })

  it('two small items do not add up to a large one', () => {
    expect(kinds([openItem({ open: 10_000_000 }), openItem({ open: 10_000_000 })])).toEqual(['overdue'])
  })

  it('due soon counts to the next due day', () => {
    const items = [openItem({ dueIn: 5, open: 100 }), openItem({ dueIn: 2, open: 50 })]
    expect(warn(items)).toMatchObject([{ kind: 'due-soon', severity: 'low', days: 2, amount: 150, count: 2 }])
    expect(warn([openItem({ dueIn: 0 })])).toMatchObject([{ kind: 'due-soon', days: 0 }])
  })

  it('bad data and addresses that disagree are to be looked at', () => {
    const bad = openItem({ dueIn: 30, problems: [problem], state: 'unreadable', open: 0, total: null })
    expect(warn([bad])).toMatchObject([{ kind: 'bad-data', action: 'look', amount: 0 }])
    const customers = [customer({ addresses: { kind: 'conflict', choices: [['a@x.cn'], ['b@x.cn']] } })]
    expect(warn([openItem({ dueIn: 30 })], customers)).toMatchObject([
      { kind: 'address-conflict', amount: 10_000 },
    ])
    expect(warn([openItem({ dueIn: 30, open: 0, state: 'settled' })], customers)).toEqual([])
  })

  it('what is wholly disputed is settled by talking', () => {
    expect(warn([openItem({ dispute: { amount: null } })])).toMatchObject([{ action: 'contact' }])
    expect(warn([openItem({ dispute: { amount: 1 } })])).toMatchObject([{ action: 'remind' }])
  })

  it('names who acts: the item’s owner, else the customer’s', () => {
    expect(warn([openItem({ owner: '林晓' })], [customer({ owner: '周岩' })])).toMatchObject([
      { owner: '林晓' },
    ])
    expect(warn([openItem()], [customer({ owner: '周岩' })])).toMatchObject([{ owner: '周岩' }])
  })
})

describe('order', () => {
  const items = [
    openItem({ customer: 'soon', dueIn: 1, open: 900 }),
    openItem({ customer: 'small', overdueBy: 70, open: 100 }),
    openItem({ customer: 'big', overdueBy: 40, open: 800 }),
    openItem({ customer: 'late', overdueBy: 5, open: 700 }),
  ]

  it('gravest first, then the larger amount', () => {
    expect(warn(items).map(({ customer, kind }) => `${customer} ${kind}`)).toEqual([
      'big overdue',
      'small long-unpaid',
      'small overdue',
      'late overdue',
      'soon due-soon',
    ])
  })

  it('an overdue customer is named for all that is overdue, not for his one large item', () => {
    const owed = [openItem({ open: 26_200_000 }), openItem({ open: 12_000_000 })]
    expect(topWarnings(warn(owed), 5)).toMatchObject([
      { kind: 'overdue', severity: 'high', amount: 38_200_000 },
    ])
  })

  it('the home list names each customer once, with his gravest kind', () => {
    expect(topWarnings(warn(items), 3).map(({ customer, kind }) => `${customer} ${kind}`)).toEqual([
      'big overdue',
      'small long-unpaid',
      'late overdue',
    ])
  })
})

it('overdue amounts add up to what is overdue, and no customer has a kind twice', () => {
  const item = fc
    .record({
      customer: fc.constantFrom('a', 'b', 'c'),
      overdueBy: fc.integer({ min: -30, max: 90 }),
      open: fc.integer({ min: 1, max: 50_000_000 }),
    })
    .map(openItem)
  fc.assert(
    fc.property(fc.array(item), items => {
      const all = warn(items)
      const late = items.filter(one => one.daysOverdue > 0).reduce((sum, one) => sum + one.open, 0)
      const warned = all.filter(one => one.kind === 'overdue').reduce((sum, one) => sum + one.amount, 0)
      expect(warned).toBe(late)
      expect(new Set(all.map(one => `${one.customer} ${one.kind}`)).size).toBe(all.length)
      const top = topWarnings(all, 5)
      expect(new Set(top.map(one => one.customer)).size).toBe(top.length)
      const ranking = ['high', 'medium', 'low']
      const ranks = top.map(one => ranking.indexOf(one.severity))
      expect(ranks).toEqual([...ranks].sort())
    }),
  )
})
