// Who gets a letter today, what it says, and why everyone else gets none.
import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../../src/core/reminders/policy/rules'
import type { ReminderPolicy } from '../../../src/core/reminders/types'
import { customer, daysAgo, entry, logged, openItem, plan, TODAY } from './build'

const withNotice: ReminderPolicy = {
  ...DEFAULT_POLICY,
  levels: DEFAULT_POLICY.levels.map(level => (level.level === 0 ? { ...level, enabled: true } : level)),
}

const levelsOf = (items: Parameters<typeof plan>[0], given: Parameters<typeof plan>[1] = {}) =>
  plan(items, given).letters.map(({ level }) => level)

describe('levels', () => {
  it('an item three days overdue gets the first letter, two days overdue none', () => {
    expect(levelsOf([openItem({ overdueBy: 3 })])).toEqual([1])
    expect(levelsOf([openItem({ overdueBy: 2 })])).toEqual([])
  })

  it('an old debt starts at level 1, with its true age', () => {
    const [letter] = plan([openItem({ overdueBy: 400 })]).letters
    expect(letter).toMatchObject({ level: 1, oldestDays: 400, claims: [{ level: 1 }] })
  })

  it('no level is skipped: after level 1 comes level 2, however old the debt', () => {
    const item = openItem({ overdueBy: 400 })
    const claims = [{ item: item.key, level: 1 as const, due: daysAgo(400) }]
    expect(levelsOf([item], { log: [entry({ claims })] })).toEqual([2])
  })

  it('level 2 waits for its day', () => {
    const item = openItem({ overdueBy: 14 })
    const log = [entry({ on: daysAgo(11), claims: [{ item: item.key, level: 1, due: daysAgo(14) }] })]
    const { letters, withheld } = plan([item], { log })
    expect(letters).toEqual([])
    expect(withheld).toMatchObject([{ reason: 'already-reminded', until: daysAgo(-1) }])
  })

  it('at the top of the ladder a person has to go on', () => {
    const item = openItem({ overdueBy: 90 })
    const log = [
      entry({ on: daysAgo(30), level: 3, claims: [{ item: item.key, level: 3, due: daysAgo(90) }] }),
    ]
    expect(plan([item], { log }).withheld).toMatchObject([{ reason: 'ladder-ended', until: null }])
  })

  it('a level that is switched off is passed over', () => {
    const policy = {
      ...DEFAULT_POLICY,
      levels: DEFAULT_POLICY.levels.map(level => (level.level === 2 ? { ...level, enabled: false } : level)),
    }
    const item = openItem({ overdueBy: 40 })
    const log = [entry({ claims: [{ item: item.key, level: 1, due: daysAgo(40) }] })]
    expect(levelsOf([item], { log, policy })).toEqual([3])
  })

  it('a new due day starts a new ladder', () => {
    const item = openItem({ overdueBy: 5 })
    const log = [entry({ level: 3, claims: [{ item: item.key, level: 3, due: daysAgo(60) }] })]
    expect(levelsOf([item], { log })).toEqual([1])
  })

  it('a payment taken back re-opens the item with its history', () => {
    const item = openItem({ overdueBy: 20 })
    const log = [entry({ claims: [{ item: item.key, level: 1, due: daysAgo(20) }] })]
    const paid = { ...item, open: 0, paid: item.total, state: 'settled' as const, daysOverdue: 0 }
    expect(plan([paid], { log })).toMatchObject({ letters: [], withheld: [] })
    expect(levelsOf([item], { log })).toEqual([2])
  })

  it('told by WeChat or of unknown outcome counts as the level, a failed, released or test letter does not', () => {
    const item = openItem({ overdueBy: 20 })
    const claims = [{ item: item.key, level: 1 as const, due: daysAgo(20) }]
    const levelAfter = (outcome: 'by-hand' | 'unknown' | 'failed' | 'released' | 'test') =>
      levelsOf([item], { log: [entry({ claims, outcome })] })
    expect(levelAfter('by-hand')).toEqual([2])
    expect(levelAfter('unknown')).toEqual([2])
    expect(levelAfter('failed')).toEqual([1])
    expect(levelAfter('released')).toEqual([1])
    expect(levelAfter('test')).toEqual([1])
  })
})

describe('a letter', () => {
  it('goes once to a customer and lists every open overdue item, oldest due first', () => {
    const items = [
      openItem({ reference: 'B', row: 3, overdueBy: 5, open: 200 }),
      openItem({ reference: 'A', row: 2, overdueBy: 40, open: 300 }),
    ]
    const { letters, withheld } = plan(items)
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({
      total: 500,
      to: ['acme@example.com'],
      contact: '陈工',
      needs: 'nothing',
    })
    expect(letters[0]?.items.map(({ reference, open }) => [reference, open])).toEqual([
      ['A', 300],
      ['B', 200],
    ])
    expect(withheld).toEqual([])
  })

  it('has the level of its harshest claim and names, without claim, what has no new level', () => {
    const items = [
      openItem({ reference: 'old', overdueBy: 20 }),
      openItem({ reference: 'reminded', overdueBy: 10 }),
      openItem({ reference: 'young', overdueBy: 1 }),
    ]
    const claims = [
      { item: 'acme|old', level: 1 as const, due: daysAgo(20) },
      { item: 'acme|reminded', level: 1 as const, due: daysAgo(10) },
    ]
    const { letters, withheld } = plan(items, { log: [entry({ claims })] })
    expect(letters).toMatchObject([{ level: 2, claims: [{ item: 'acme|old', level: 2 }] }])
    expect(letters[0]?.items.map(({ reference }) => reference)).toEqual(['old', 'reminded', 'young'])
    expect(withheld).toEqual([])
  })

  it('leaves out one item without holding back the rest', () => {
    const items = [
      openItem({ reference: 'fine', overdueBy: 5 }),
      openItem({ reference: 'quarrel', overdueBy: 9, dispute: { amount: null } }),
    ]
    const { letters, withheld } = plan(items)
    expect(letters[0]?.items.map(({ reference }) => reference)).toEqual(['fine'])
    expect(withheld).toMatchObject([{ reference: 'quarrel', reason: 'disputed' }])
  })

  it('asks for the undisputed rest only', () => {
    const { letters, withheld } = plan([openItem({ open: 11_800, dispute: { amount: 3_000 } })])
    expect(letters).toMatchObject([{ total: 8_800, items: [{ open: 8_800 }] }])
    expect(withheld).toMatchObject([{ reason: 'disputed', amount: 3_000 }])
  })

  it('of level 3 waits for approval', () => {
    const item = openItem({ overdueBy: 40 })
    const log = [entry({ level: 2, claims: [{ item: item.key, level: 2, due: daysAgo(40) }] })]
    expect(plan([item], { log }).letters).toMatchObject([{ level: 3, needs: 'approval' }])
  })

  it('to a key account stays with a person, also where its level asks for approval', () => {
    const item = openItem({ overdueBy: 40 })
    const log = [entry({ level: 2, claims: [{ item: item.key, level: 2, due: daysAgo(40) }] })]
    const keyAccounts = new Set(['acme'])
    expect(plan([item], { keyAccounts }).letters).toMatchObject([{ needs: 'by-hand' }])
    expect(plan([item], { keyAccounts, log }).letters).toMatchObject([{ level: 3, needs: 'by-hand' }])
  })

  it('the letters come largest total first', () => {
    const items = [openItem({ customer: 'small', open: 500 }), openItem({ customer: 'large', open: 900 })]
    expect(plan(items).letters.map(letter => letter.customer)).toEqual(['large', 'small'])
  })

  it('two rows of one name and due day are one claim', () => {
    const { letters } = plan([openItem({ row: 2 }), openItem({ row: 3 })])
    expect(letters[0]?.items).toHaveLength(2)
    expect(letters[0]?.claims).toHaveLength(1)
  })
})

describe('the notice before the due day', () => {
  it('is off unless switched on', () => {
    expect(plan([openItem({ dueIn: 5 })])).toMatchObject({
      letters: [],
      withheld: [{ reason: 'not-due', until: daysAgo(-6) }],
    })
  })

  it('goes within its window: from seven days ahead to the day before', () => {
    const level = (dueIn: number) => levelsOf([openItem({ dueIn })], { policy: withNotice })
    expect(level(8)).toEqual([])
    expect(level(7)).toEqual([0])
    expect(level(1)).toEqual([0])
    expect(level(0)).toEqual([])
  })

  it('says when its window opens', () => {
    const { withheld } = plan([openItem({ dueIn: 20 })], { policy: withNotice })
    expect(withheld).toMatchObject([{ reason: 'not-due', until: daysAgo(-13) }])
  })

  it('goes once; then the item waits for level 1', () => {
    const item = openItem({ dueIn: 2 })
    const [letter] = plan([item], { policy: withNotice }).letters
    const log = letter ? [logged(letter, { on: daysAgo(1) })] : []
    expect(plan([item], { policy: { ...withNotice, gapDays: 0 }, log })).toMatchObject({
      letters: [],
      withheld: [{ reason: 'already-reminded', until: daysAgo(-5) }],
    })
  })

  it('a noticed item is dunned from level 1 on', () => {
    const item = openItem({ overdueBy: 3 })
    const log = [entry({ on: daysAgo(9), level: 0, claims: [{ item: item.key, level: 0, due: daysAgo(3) }] })]
    expect(levelsOf([item], { policy: withNotice, log })).toEqual([1])
  })

  it('gives way to a letter about overdue items and is not mixed into it', () => {
    const items = [openItem({ reference: 'ahead', dueIn: 3 }), openItem({ reference: 'late', overdueBy: 3 })]
    const { letters, withheld } = plan(items, { policy: withNotice })
    expect(letters).toMatchObject([{ level: 1, items: [{ reference: 'late' }] }])
    expect(withheld).toMatchObject([{ reference: 'ahead', reason: 'not-due', until: daysAgo(-4) }])
  })

  it('a disputed item gets none', () => {
    const { withheld } = plan([openItem({ dueIn: 3, dispute: { amount: null } })], { policy: withNotice })
    expect(withheld).toMatchObject([{ reason: 'disputed' }])
  })
})

it('the plan is the same whatever the order of the rows', () => {
  const items = [3, 12, 30, 1].map((overdueBy, at) =>
    openItem({ reference: `R${at}`, row: at + 2, overdueBy }),
  )
  const customers = [customer()]
  expect(plan([...items].reverse(), { customers }).letters).toEqual(plan(items, { customers }).letters)
})

it('the day of the plan is the day asked about', () => {
  expect(plan([]).asOf).toBe(TODAY)
})
