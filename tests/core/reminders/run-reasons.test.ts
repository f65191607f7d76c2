// 为何未发: one reason a customer and run, a row only where it is news, and never silence about what is overdue.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { planReminders } from '../../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../../src/core/reminders/policy/rules'
import {
  type CustomerReason,
  customerReasons,
  newReasons,
  type RunOutcome,
  type WrittenReason,
} from '../../../src/core/reminders/reasons'
import type { LogEntry, WithholdReason } from '../../../src/core/reminders/types'
import { notSentText } from '../../../src/text/letters/not-sent'
import { problemWords } from '../../../src/text/problems'
import { arrangement, customer, daysAgo, logged, openItem, plan, planInput, TODAY } from './build'

const run = (given: Partial<RunOutcome> = {}): RunOutcome => ({
  mode: 'unattended',
  sent: new Set(),
  skipped: new Map(),
  ...given,
})

const reasonsOf = (found: readonly CustomerReason[]) =>
  found.map(({ customer: key, reason }) => [key, reason])

describe('of each customer with something overdue a run says one thing', () => {
  it('what became of his letter, else what a person can act on first', () => {
    const items = [
      openItem({ customer: 'a' }),
      openItem({ customer: 'b' }),
      openItem({ customer: 'c' }),
      openItem({ customer: 'd', overdueBy: 1 }),
      openItem({ customer: 'd', reference: 'R2', overdueBy: 5, dispute: { amount: null } }),
      openItem({ customer: 'e', dueIn: 3 }),
    ]
    const planned = plan(items, { arrangements: [arrangement({ customer: 'b', way: 'by-hand' })] })
    const said = customerReasons(planned, run({ sent: new Set(['a']), skipped: new Map([['c', 'quota']]) }))
    expect(reasonsOf(said).sort()).toEqual([
      ['a', 'sent'],
      ['b', 'by-hand'],
      ['c', 'quota'],
      ['d', 'disputed'],
    ])
    expect(said.find(one => one.customer === 'd')).toMatchObject({ amount: 20_000, daysOverdue: 5 })
    expect(reasonsOf(customerReasons(planned, run({ mode: 'by-hand' }))).slice(0, 1)).toEqual([
      ['a', 'not-chosen'],
    ])
  })
})

describe('a notice before the due day', () => {
  it('is told of with nothing overdue, and of its customer nothing is said to be overdue no more', () => {
    const policy = {
      ...DEFAULT_POLICY,
      levels: DEFAULT_POLICY.levels.map(level => ({ ...level, enabled: true })),
    }
    const planned = plan([openItem({ customer: 'a', dueIn: 3 })], { policy })
    expect(planned.letters).toMatchObject([{ level: 0, total: 10_000 }])
    const said = customerReasons(planned, run({ sent: new Set(['a']) }))
    expect(said).toMatchObject([{ customer: 'a', reason: 'sent', amount: 0, daysOverdue: 0 }])
    expect(newReasons(written(said), [])).toEqual([])
  })
})

const written = (found: readonly CustomerReason[]) =>
  new Map<string, WrittenReason>(found.map(one => [one.customer, one]))

describe('a row is written', () => {
  const said = (reason: CustomerReason['reason'], until = '2026-11-25'): CustomerReason => ({
    customer: 'a',
    name: 'a',
    reason,
    until: addDays(TODAY, until === '2026-11-25' ? 4 : 9),
    detail: '',
    by: '',
    amount: 100,
    daysOverdue: 3,
  })

  it('for what is new, another day, and each letter sent; not for what stands there already', () => {
    expect(newReasons(new Map(), [said('gap')])).toHaveLength(1)
    expect(newReasons(written([said('gap')]), [{ ...said('gap'), amount: 999 }])).toEqual([])
    expect(newReasons(written([said('gap')]), [said('gap', 'later')])).toHaveLength(1)
    expect(newReasons(written([said('sent')]), [said('sent')])).toHaveLength(1)
  })

  it('once for a reason that somebody wrote with a blank after it', () => {
    const arrangements = [arrangement({ customer: 'a', holdUntil: addDays(TODAY, 9), holdReason: '等对账 ' })]
    const said = customerReasons(plan([openItem({ customer: 'a' })], { arrangements }), run())
    expect(said).toMatchObject([{ reason: 'held', detail: '等对账' }])
  })

  it('once for whoever owes nothing overdue any more', () => {
    const over = newReasons(written([said('gap')]), [])
    expect(over).toMatchObject([{ customer: 'a', reason: 'nothing-overdue', until: null, amount: 0 }])
    expect(newReasons(written(over), [])).toEqual([])
  })
})

/** What only a day ends has one; the others wait for a person, a cell or an event. */
const WITH_A_DAY: readonly WithholdReason[] = [
  'gap',
  'already-reminded',
  'before-first-level',
  'held',
  'promised',
  'opted-out',
  'legal',
  'not-due',
]

const anyItem = fc
  .record({
    customer: fc.constantFrom('a', 'b', 'c'),
    reference: fc.constantFrom('1', '2', '3', '4'),
    overdueBy: fc.integer({ min: -10, max: 120 }),
    open: fc.integer({ min: 0, max: 60_000 }),
    dispute: fc.option(fc.record({ amount: fc.option(fc.integer({ min: 0, max: 60_000 })) }), { freq: 4 }),
  })
  .map(openItem)

const anyDesk = fc
  .record({
    items: fc.array(anyItem, { maxLength: 15 }),
    days: fc.array(
      fc.record({ ago: fc.integer({ min: 1, max: 60 }), customer: fc.constantFrom('a', 'b', 'c') }),
      {
        maxLength: 4,
      },
    ),
    hold: fc.option(fc.integer({ min: -2, max: 6 })),
    noAddress: fc.boolean(),
    unapplied: fc.boolean(),
  })
  .map(({ items, days, hold, noAddress, unapplied }) => {
    const log: LogEntry[] = []
    const input = planInput(items, {
      customers: ['a', 'b', 'c'].map(key =>
        customer({ key, ...(noAddress && key === 'b' && { addresses: { kind: 'none' as const } }) }),
      ),
      arrangements: hold === null ? [] : [arrangement({ customer: 'a', holdUntil: addDays(TODAY, hold) })],
      unapplied: new Map(unapplied ? [['c', 5000]] : []),
    })
    for (const { ago, customer: whose } of days.sort((a, b) => b.ago - a.ago)) {
      const then = planReminders({ ...input, log: [...log] })
      const letter = then.letters.find(one => one.customer === whose)
      if (letter) log.push(logged(letter, { on: daysAgo(ago), letter: `L${ago}${whose}` }))
    }
    return { ...input, log }
  })

describe('every run', () => {
  it('gives every overdue open item a place in a letter, a day, or a reason for a person; never silence', () => {
    fc.assert(
      fc.property(anyDesk, input => {
        const { letters, withheld } = planReminders(input)
        for (const item of input.items) {
          if (item.open <= 0 || item.daysOverdue === 0) continue
          const named = letters.some(
            letter => letter.customer === item.customer && letter.items.some(one => one.key === item.key),
          )
          const said = withheld.filter(one => one.item === item.key && one.customer === item.customer)
          expect(named || said.length > 0).toBe(true)
          for (const { reason, until } of said)
            if (WITH_A_DAY.includes(reason)) expect(until !== null && until > TODAY).toBe(true)
        }
      }),
    )
  })

  it('says exactly one thing of each customer with something overdue, and in both languages with words', () => {
    fc.assert(
      fc.property(anyDesk, input => {
        const planned = planReminders(input)
        const said = customerReasons(planned, run())
        const owing = new Set(
          input.items.filter(({ open, daysOverdue }) => open > 0 && daysOverdue > 0).map(one => one.customer),
        )
        expect(said.map(one => one.customer).sort()).toEqual([...owing].sort())
        for (const one of said)
          for (const language of ['zh-CN', 'en'] as const) expect(notSentText(one, language)).not.toBe('')
      }),
    )
  })

  it('read back from the rows written so far, says the same as it said', () => {
    fc.assert(
      fc.property(fc.array(anyDesk, { minLength: 1, maxLength: 4 }), desks => {
        const rows = new Map<string, WrittenReason>()
        for (const input of desks) {
          const now = customerReasons(planReminders(input), run())
          for (const row of newReasons(rows, now)) rows.set(row.customer, row)
          for (const { customer: key, reason, until, detail } of now)
            expect(rows.get(key)).toMatchObject({ reason, until, detail })
        }
      }),
    )
  })

  it('has words for every reason', () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const reason of Object.keys(problemWords(language).withheld) as WithholdReason[])
        expect(notSentText({ reason, detail: '', by: 'ann' }, language)).toContain('ann')
  })
})
