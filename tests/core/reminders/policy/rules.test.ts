// What a rule can say besides its days: from the level before, otherwise than by mail, for how long, with copies, with which text.
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { highestTold, toldFrom, toldKey, toldText } from '../../../../src/core/reminders/log/told'
import { DEFAULT_POLICY, FOURTH_LEVEL } from '../../../../src/core/reminders/policy/rules'
import { ladderOf } from '../../../../src/core/reminders/policy/steps'
import { customerReasons } from '../../../../src/core/reminders/reasons'
import type { Level, ReminderPolicy } from '../../../../src/core/reminders/types'
import { workCalendar } from '../../../../src/core/workdays/work-calendar'
import { customer, daysAgo, entry, openItem, plan, reasonOf, TODAY } from '../build'

const calendar = workCalendar([])

const ruled = (...changes: (Partial<Level> & Pick<Level, 'level'>)[]): ReminderPolicy => ({
  ...DEFAULT_POLICY,
  levels: [...DEFAULT_POLICY.levels, FOURTH_LEVEL].map(level => ({
    ...level,
    ...changes.find(one => one.level === level.level),
  })),
})

const ladder = (item: OpenItem, policy: ReminderPolicy) =>
  ladderOf(item, {
    policy,
    calendar,
    sendDays: calendar,
    asOf: TODAY,
    told: null,
    toldOn: null,
    lastLetter: null,
  })

describe('a level counted from the one before', () => {
  const policy = ruled({ level: 2, days: 10, after: 'previous' })
  const item = openItem({ overdueBy: 60 })
  const told = (days: number) => [
    entry({ on: daysAgo(days), claims: [{ item: item.key, level: 1, due: daysAgo(60) }] }),
  ]

  it('waits its days after that was told, however old the item is', () => {
    expect(reasonOf([item], { policy, log: told(9) })).toMatchObject({
      reason: 'already-reminded',
      until: daysAgo(-1),
    })
    expect(plan([item], { policy, log: told(10) }).letters).toMatchObject([{ level: 2 }])
  })

  it('whose day nobody knows any more counts as told on the day it was due', () => {
    const known = { policy, told: () => 1 as const }
    expect(plan([openItem({ overdueBy: 13 })], known).letters).toMatchObject([{ level: 2 }])
    expect(reasonOf([openItem({ overdueBy: 12 })], known)).toMatchObject({
      reason: 'already-reminded',
      until: daysAgo(-1),
    })
  })

  it('is not counted from the day of a lower level when the row of the one before is gone', () => {
    const due = daysAgo(12)
    const late = openItem({ overdueBy: 12 })
    const log = [entry({ on: daysAgo(19), level: 0, claims: [{ item: late.key, level: 0, due }] })]
    const known = { policy, log, told: () => 1 as const }
    expect(reasonOf([late], known)).toMatchObject({ reason: 'already-reminded', until: daysAgo(-1) })
  })

  it('is not told on the day of the one before, although no days need lie between', () => {
    const none = { ...ruled({ level: 2, days: 0, after: 'previous' }), gapDays: 0 }
    expect(reasonOf([item], { policy: none, log: told(0) })).toMatchObject({
      reason: 'already-reminded',
      until: daysAgo(-1),
    })
    expect(reasonOf([item], { policy: { ...DEFAULT_POLICY, gapDays: 0 }, log: told(0) })).toMatchObject({
      reason: 'already-reminded',
    })
    expect(plan([item], { policy: none, log: told(1) }).letters).toMatchObject([{ level: 2 }])
  })

  it('as the first in use, which cannot be saved, is counted from the due day', () => {
    const first = ruled({ level: 1, enabled: false }, { level: 2, days: 10, after: 'previous' })
    expect(plan([openItem({ overdueBy: 10 })], { policy: first }).letters).toMatchObject([{ level: 2 }])
    expect(reasonOf([openItem({ overdueBy: 9 })], { policy: first })).toMatchObject({ until: daysAgo(-1) })
  })
})

describe('a level told otherwise than by mail', () => {
  const policy = ruled({ level: 1, channel: 'wechat' })

  it('is for a person, addressed to nobody, and asks for no address', () => {
    const noMail = { policy, customers: [customer({ addresses: { kind: 'none' } })] }
    const { letters, tasks, withheld } = plan([openItem()], noMail)
    expect(letters).toEqual([])
    expect(withheld).toEqual([])
    expect(tasks).toMatchObject([{ customer: 'acme', channel: 'wechat', level: 1, to: [], total: 10_000 }])
  })

  it('counts as told once it was marked', () => {
    const item = openItem({ overdueBy: 12 })
    const claims = [{ item: item.key, level: 1 as const, due: daysAgo(12) }]
    const log = [entry({ outcome: 'by-hand', to: [], on: daysAgo(2), claims })]
    expect(reasonOf([item], { policy, log })).toMatchObject({ reason: 'already-reminded' })
  })

  it('does not ride on a mail of another level: it is named there, and has its turn after the gap', () => {
    const [old, young] = [openItem({ reference: 'OLD', overdueBy: 25 }), openItem({ reference: 'NEW' })]
    const log = [entry({ on: daysAgo(20), claims: [{ item: old.key, level: 1, due: daysAgo(25) }] })]
    const first = plan([old, young], { policy, log })
    expect(first.letters).toMatchObject([{ level: 2, claims: [{ item: old.key }], total: 20_000 }])
    expect(first.tasks).toEqual([])
    const sent = entry({ letter: 'L2', on: daysAgo(7), claims: first.letters[0]?.claims ?? [] })
    expect(plan([old, young], { policy, log: [...log, sent] }).tasks).toMatchObject([
      { level: 1, claims: [{ item: young.key }] },
    ])
  })

  it('is said in 为何未发 as waiting for a person', () => {
    const outcome = { mode: 'unattended', sent: new Set<string>(), skipped: new Map() } as const
    expect(customerReasons(plan([openItem()], { policy }), outcome)).toMatchObject([
      { reason: 'task', detail: 'wechat', amount: 10_000 },
    ])
  })
})

describe('a rule with an end', () => {
  const policy = ruled({ level: 1, stopAfter: 90 })

  it('leaves to a person what is overdue longer, and says so', () => {
    expect(plan([openItem({ overdueBy: 90 })], { policy }).letters).toHaveLength(1)
    expect(reasonOf([openItem({ overdueBy: 91 })], { policy })).toEqual({
      reason: 'too-old',
      until: null,
      detail: '90',
    })
  })

  it('says in its preview that nothing follows', () => {
    expect(ladder(openItem({ overdueBy: 91 }), policy)).toEqual({ steps: [], stopsAfter: 90 })
    const stopped = ladder(openItem({ dueIn: 10 }), ruled({ level: 3, stopAfter: 30 }))
    expect(stopped.steps.map(({ level }) => level)).toEqual([1, 2, 3])
    expect(ladder(openItem({ dueIn: 10 }), ruled({ level: 3, stopAfter: 29 })).stopsAfter).toBe(29)
  })
})

describe('copies', () => {
  const owned = [customer({ owner: ' 王芳 ' })]
  const ownerMail = new Map([['王芳', 'wang@example.com']])
  const copiesOf = (rule: Partial<Level>, customers = owned) =>
    plan([openItem()], { policy: ruled({ level: 1, ...rule }), customers, ownerMail }).letters[0]?.cc

  it('go to those the rule names and to the owner, nobody twice and never to the customer again', () => {
    expect(copiesOf({})).toBeUndefined()
    expect(copiesOf({ cc: ['fin@example.com'], ccOwner: true })).toEqual([
      'fin@example.com',
      'wang@example.com',
    ])
    expect(copiesOf({ cc: ['Wang@example.com'], ccOwner: true })).toEqual(['Wang@example.com'])
    expect(copiesOf({ cc: ['ACME@example.com'] })).toBeUndefined()
    expect(copiesOf({ ccOwner: true }, [customer({ owner: '' })])).toBeUndefined()
  })
})

describe('the fourth level', () => {
  const policy = ruled({ level: 4, enabled: true })
  const item = openItem({ overdueBy: 70 })
  const log = [entry({ level: 3, on: daysAgo(30), claims: [{ item: item.key, level: 3, due: daysAgo(70) }] })]

  it('is out of use by itself, and a task of the house where it is in use', () => {
    expect(reasonOf([item], { policy: ruled(), log }).reason).toBe('ladder-ended')
    expect(plan([item], { policy, log })).toMatchObject({
      letters: [],
      tasks: [{ level: 4, channel: 'owner' }],
    })
    expect(ladder(openItem({ dueIn: 10 }), policy).steps[3]).toEqual({
      level: 4,
      on: '2027-02-01',
      approval: false,
      channel: 'owner',
    })
  })

  it('is remembered beside the log, and what was noted before there was such a level still reads', () => {
    const key = toldKey('acme|R1', TODAY)
    const again = toldFrom(toldText(new Map([[key, 0b11110]]), 9))
    expect(highestTold(again.get(key) ?? 0)).toBe(4)
    expect(highestTold(toldFrom(`${key}e`).get(key) ?? 0)).toBe(3)
  })
})

it('a rule may write another level’s text', () => {
  expect(plan([openItem()], { policy: ruled({ level: 1, text: 2 }) }).letters).toMatchObject([
    { level: 1, text: 2 },
  ])
})

it('a level that needs approval is asked about in the letter of a harsher one that needs none', () => {
  const policy = ruled({ level: 1, approval: true }, { level: 2, approval: false })
  const old = openItem({ reference: 'old', overdueBy: 20 })
  const log = [entry({ on: daysAgo(10), claims: [{ item: old.key, level: 1, due: daysAgo(20) }] })]
  const young = openItem({ reference: 'young', overdueBy: 5 })
  expect(plan([old], { policy, log }).letters).toMatchObject([{ level: 2, needs: 'nothing' }])
  expect(plan([old, young], { policy, log }).letters).toMatchObject([{ level: 2, needs: 'approval' }])
})
