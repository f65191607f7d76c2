// Why an open amount is in no letter: one reason, the one a person can act on first.
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../../src/core/ledger/types'
import { letterByOtherChannel, type PlanInput } from '../../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../../src/core/reminders/policy/rules'
import type { WithholdReason } from '../../../src/core/reminders/types'
import { arrangement, customer, daysAgo, entry, openItem, plan, planInput, reasonOf } from './build'

const problem = {
  code: 'amounts-disagree' as const,
  place: { sheet: '台账', row: 2, field: null },
  value: '',
}

describe('reasons in the item itself', () => {
  const cases: [string, Partial<OpenItem>, ReturnType<typeof reasonOf>][] = [
    ['bad data', { problems: [problem] }, { reason: 'bad-data', until: null, detail: 'amounts-disagree' }],
    ['no due day', { due: { kind: 'missing' } }, { reason: 'undated', until: null, detail: '' }],
    [
      'a due day that waits for acceptance',
      { due: { kind: 'awaiting', event: 'acceptance' } },
      { reason: 'awaiting', until: null, detail: 'acceptance' },
    ],
    [
      'a due day counted from 签订日期',
      { due: { kind: 'inferred', on: daysAgo(10) } },
      { reason: 'inferred-due', until: null, detail: daysAgo(10) },
    ],
    ['a dispute', { dispute: { amount: null } }, { reason: 'disputed', until: null, detail: '' }],
    [
      'a dispute above what is open',
      { dispute: { amount: 99_999 } },
      { reason: 'disputed', until: null, detail: '' },
    ],
    ['尾差', { open: 100 }, { reason: 'small-difference', until: null, detail: '' }],
  ]
  it.each(cases)('%s', (_, item, expected) => {
    expect(reasonOf([openItem(item)])).toEqual(expected)
  })

  it('bad data comes before every other reason', () => {
    const item = openItem({ problems: [problem], dueIn: 30, dispute: { amount: null } })
    expect(reasonOf([item], { arrangements: [arrangement({ way: 'never' })] }).reason).toBe('bad-data')
  })

  it('an item not due is not due, whoever the customer is', () => {
    const given = { arrangements: [arrangement({ way: 'never' })] }
    expect(reasonOf([openItem({ dueIn: 30, dispute: { amount: null } })], given).reason).toBe('not-due')
  })

  it('what a second person has not ticked is left out, the customer’s other items are not', () => {
    const items = [openItem({ row: 2, open: 500 }), openItem({ row: 3, open: 700, key: 'acme|R2' })]
    const { letters, withheld } = plan(items, { unreviewed: new Set(['2 台账']) })
    expect(letters).toMatchObject([{ total: 700 }])
    expect(withheld).toMatchObject([{ reason: 'unreviewed', amount: 500, row: 2 }])
  })

  it('what is not due waits for its day, ticked or not', () => {
    const unreviewed = new Set(['2 台账'])
    expect(reasonOf([openItem({ row: 2, dueIn: 30 })], { unreviewed }).reason).toBe('not-due')
  })

  it('the first level names its day', () => {
    expect(reasonOf([openItem({ overdueBy: 1 })])).toEqual({
      reason: 'before-first-level',
      until: daysAgo(-2),
      detail: '',
    })
  })

  it('one fen above the tolerance is reminded', () => {
    expect(plan([openItem({ open: 101 })]).letters).toMatchObject([{ total: 101 }])
  })

  it('an item that cannot be read is listed with 0', () => {
    const { withheld } = plan([openItem({ total: null, open: 0, state: 'unreadable', problems: [problem] })])
    expect(withheld).toMatchObject([{ amount: 0, reason: 'bad-data' }])
  })

  it('what is settled or has not begun is not listed', () => {
    const items = [openItem({ open: 0, state: 'settled' }), openItem({ open: 0, state: 'not-started' })]
    expect(plan(items).withheld).toEqual([])
  })
})

describe('reasons in the customer', () => {
  const late = [openItem()]
  const from = (addresses: Parameters<typeof customer>[0]) => ({ customers: [customer(addresses)] })

  it('不催 and 暂缓 carry the words of the person who arranged them', () => {
    const never = arrangement({ way: 'never', holdReason: '集团内部' })
    expect(reasonOf(late, { arrangements: [never] })).toEqual({
      reason: 'never',
      until: null,
      detail: '集团内部',
    })
    const held = arrangement({ holdUntil: daysAgo(-4), holdReason: '承诺 11-25 付' })
    expect(reasonOf(late, { arrangements: [held] })).toEqual({
      reason: 'held',
      until: daysAgo(-5),
      detail: '承诺 11-25 付',
    })
  })

  it('a hold includes its last day and ends by itself', () => {
    const held = (until: number) => ({ arrangements: [arrangement({ holdUntil: daysAgo(until) })] })
    expect(reasonOf(late, held(0)).reason).toBe('held')
    expect(plan(late, held(1)).letters).toHaveLength(1)
  })

  it('addresses that are missing, malformed or disagree', () => {
    expect(reasonOf(late, from({ addresses: { kind: 'none' } })).reason).toBe('no-address')
    expect(reasonOf(late, from({ addresses: { kind: 'malformed', text: 'chen@' } }))).toMatchObject({
      reason: 'bad-address',
      detail: 'chen@',
    })
    expect(
      reasonOf(late, from({ addresses: { kind: 'conflict', choices: [['a@x.cn'], ['b@x.cn', 'c@x.cn']] } })),
    ).toMatchObject({ reason: 'address-conflict', detail: 'a@x.cn / b@x.cn, c@x.cn' })
  })

  it('a chosen address ends the disagreement while it stands on one of the rows', () => {
    const customers = [customer({ addresses: { kind: 'conflict', choices: [['a@x.cn'], ['b@x.cn']] } })]
    const choose = (to: string[]) => plan(late, { customers, arrangements: [arrangement({ to })] })
    expect(choose(['B@x.cn']).letters).toMatchObject([{ to: ['B@x.cn'] }])
    expect(choose(['gone@x.cn']).withheld).toMatchObject([{ reason: 'address-conflict' }])
    expect(choose([]).withheld).toMatchObject([{ reason: 'address-conflict' }])
  })

  it('a receipt to be allocated comes before any reminder, unless it is 尾差', () => {
    const prepaid = openItem({ reference: 'P', open: 0, prepaid: 5_000, state: 'settled', daysOverdue: 0 })
    expect(reasonOf([...late, prepaid]).reason).toBe('unapplied-receipt')
    expect(plan([...late, { ...prepaid, prepaid: 100 }]).letters).toHaveLength(1)
    const [item] = late
    const unapplied = new Map([[item?.customer ?? '', 5_000]])
    expect(reasonOf(late, { unapplied }).reason).toBe('unapplied-receipt')
  })

  it('a run under way keeps the whole customer out', () => {
    expect(reasonOf(late, { log: [entry({ outcome: 'claimed' })] }).reason).toBe('in-progress')
  })

  it('a total below the minimum', () => {
    const policy = { ...DEFAULT_POLICY, minimum: 10_001 }
    expect(reasonOf(late, { policy }).reason).toBe('below-minimum')
    expect(plan(late, { policy: { ...policy, minimum: 10_000 } }).letters).toHaveLength(1)
  })

  it('names one reason for all items the letter would have named', () => {
    const items = [openItem({ reference: 'A' }), openItem({ reference: 'B', overdueBy: 1 })]
    const { withheld } = plan(items, from({ addresses: { kind: 'none' } }))
    expect(withheld.map(({ reason }) => reason)).toEqual(['no-address', 'no-address'])
  })

  it('is named before the day of the next level, so that it can be put right in time', () => {
    const young = [openItem({ overdueBy: 1 })]
    expect(reasonOf(young, from({ addresses: { kind: 'none' } })).reason).toBe('no-address')
    expect(reasonOf(young, { arrangements: [arrangement({ way: 'never' })] }).reason).toBe('never')
  })

  it('what a person arranged comes first, then the address, then receipts, then the gap', () => {
    const prepaid = openItem({ reference: 'P', open: 0, prepaid: 500, state: 'settled', daysOverdue: 0 })
    const log = [entry({ on: daysAgo(1), claims: [] })]
    const everything: Partial<PlanInput> = {
      log,
      customers: [customer({ addresses: { kind: 'none' } })],
      arrangements: [arrangement({ holdUntil: daysAgo(-9) })],
    }
    const ladder: WithholdReason[] = [
      reasonOf([...late, prepaid], everything).reason,
      reasonOf([...late, prepaid], { ...everything, arrangements: [] }).reason,
      reasonOf([...late, prepaid], { log }).reason,
      reasonOf(late, { log }).reason,
    ]
    expect(ladder).toEqual(['held', 'no-address', 'unapplied-receipt', 'gap'])
  })
})

describe('the gap between two letters', () => {
  const late = [openItem()]

  it('is seven days by default and names the first day after it', () => {
    const gap = (days: number) => plan(late, { log: [entry({ on: daysAgo(days), claims: [] })] })
    expect(gap(6).withheld).toMatchObject([{ reason: 'gap', until: daysAgo(-1) }])
    expect(gap(7).letters).toHaveLength(1)
  })

  it('a letter to another customer at the same address counts from the next day on', () => {
    const other = (days: number) => ({
      log: [entry({ customer: 'sister', to: ['ACME@example.com'], on: daysAgo(days), claims: [] })],
    })
    expect(reasonOf(late, other(2)).reason).toBe('gap')
    expect(plan(late, other(0)).letters).toHaveLength(1)
    expect(plan(late, other(7)).letters).toHaveLength(1)
  })

  it('a letter dated after today, from a clock set back, still counts', () => {
    expect(reasonOf(late, { log: [entry({ on: daysAgo(-2), claims: [] })] }).reason).toBe('gap')
  })
})

describe('a letter of unknown outcome', () => {
  const item = openItem({ overdueBy: 5 })
  const claims = [{ item: item.key, level: 1 as const, due: daysAgo(5) }]

  it('is never resent by itself and named as the reason when nothing else stands in the way', () => {
    const log = [entry({ letter: 'L7', on: daysAgo(8), claims, outcome: 'unknown' })]
    expect(reasonOf([item], { log })).toEqual({ reason: 'unknown-outcome', until: null, detail: 'L7' })
  })

  it('counts for the gap', () => {
    const log = [entry({ letter: 'L7', on: daysAgo(2), claims: [], outcome: 'unknown' })]
    expect(reasonOf([item], { log })).toMatchObject({ reason: 'unknown-outcome', detail: 'L7' })
  })

  it('is not the reason where a sent letter would be one too', () => {
    const log = [
      entry({ letter: 'L7', on: daysAgo(2), claims: [], outcome: 'unknown' }),
      entry({ letter: 'L8', on: daysAgo(1), claims: [] }),
    ]
    expect(reasonOf([item], { log })).toMatchObject({ reason: 'gap', until: daysAgo(-6) })
  })
})

describe('told by another channel', () => {
  it('needs no address, but the same level, gap and arrangement', () => {
    const customers = [customer({ addresses: { kind: 'none' } })]
    const told = (given: Partial<PlanInput> = {}) =>
      letterByOtherChannel(
        planInput([openItem(), openItem({ customer: 'other' })], { customers, ...given }),
        'acme',
      )
    expect(told()).toMatchObject({ customer: 'acme', to: [], level: 1, total: 10_000 })
    expect(told({ log: [entry({ on: daysAgo(1), claims: [] })] })).toBeNull()
    expect(told({ arrangements: [arrangement({ way: 'never' })] })).toBeNull()
  })
})
