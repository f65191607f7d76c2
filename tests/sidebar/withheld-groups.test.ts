// What is not sent, as it is read: every item in one group, no reason left without a place.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { REASONS_IN_ORDER } from '../../src/core/reminders/reasons'
import type { Withheld } from '../../src/core/reminders/types'
import { groupWithheld } from '../../src/sidebar/reminders/withheld/withheld-groups'
import { problemWords } from '../../src/text/problems'

const reasons = Object.keys(problemWords('zh-CN').withheld)

const held = fc.record({
  customer: fc.constantFrom('甲', '乙', '丙'),
  reason: fc.constantFrom(...REASONS_IN_ORDER),
  amount: fc.integer({ min: 0, max: 1_000_000 }),
  daysOverdue: fc.integer({ min: 0, max: 400 }),
  row: fc.integer({ min: 2, max: 900 }),
})

const withheld = (
  facts: { customer: string } & Pick<Withheld, 'reason' | 'amount' | 'daysOverdue' | 'row'>,
) =>
  ({
    ...facts,
    name: facts.customer,
    item: `${facts.customer}|${facts.row}`,
    sheet: '台账',
    project: '',
    reference: '',
    until: null,
    detail: '',
  }) satisfies Withheld

it('every reason there is has its place', () => {
  expect([...REASONS_IN_ORDER].sort()).toEqual([...reasons].sort())
})

it('no item and no amount is lost or told twice', () => {
  fc.assert(
    fc.property(fc.array(held), all => {
      const items = all.map(withheld)
      const groups = groupWithheld(items)
      const told = groups.flatMap(group => group.customers.flatMap(customer => customer.items))
      expect(new Set(told)).toEqual(new Set(items))
      expect(told).toHaveLength(items.length)
      for (const group of groups) {
        const amounts = group.customers.reduce((sum, { amount }) => sum + amount, 0)
        expect(amounts).toBe(group.amount)
      }
    }),
  )
})

it('one customer’s items under one reason are one line with the longest delay', () => {
  const items = [3, 40, 12].map((daysOverdue, at) =>
    withheld({ customer: '甲', reason: 'held', amount: 100, daysOverdue, row: at + 2 }),
  )
  expect(groupWithheld(items)).toMatchObject([
    { reason: 'held', count: 3, amount: 300, customers: [{ daysOverdue: 40, row: 2, amount: 300 }] },
  ])
})
