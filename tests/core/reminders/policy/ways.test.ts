// By whose word an item is reminded, by hand or not at all: what was arranged, the contract's row, the customer, his class.
import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../../../src/core/reminders/policy/rules'
import type { ReminderPolicy } from '../../../../src/core/reminders/types'
import { ledgerWith } from '../../ledger/build-beside'
import { arrangement, customer, daysAgo, entry, openItem, plan, reasonOf } from '../build'

const KEY = new Set(['acme'])
const ranked = new Map([['acme', 'A' as const]])
const classed = (classes: NonNullable<ReminderPolicy['classes']>): ReminderPolicy => ({
  ...DEFAULT_POLICY,
  classes,
})
const row = (dunning: string, reference = 'R1') => openItem({ reference, more: { dunning } })
const said = (dunning: string) => [customer({ more: { dunning } })]
const needs = (...[items, given]: Parameters<typeof plan>) =>
  plan(items, given).letters.map(one => [one.needs, one.byHand])

describe('the word that counts', () => {
  it('is the contract’s before the customer’s, and his before that of his class', () => {
    const policy = classed({ A: 'by-hand' })
    const given = { policy, abc: ranked }
    expect(needs([openItem()], given)).toEqual([['by-hand', { of: 'class', class: 'A' }]])
    expect(needs([openItem()], { ...given, customers: said('正常') })).toEqual([['nothing', undefined]])
    expect(needs([row('人工')], { ...given, customers: said('正常') })).toEqual([['by-hand', { of: 'item' }]])
    expect(needs([row('正常')], { customers: said('不催') })).toEqual([['nothing', undefined]])
    expect(needs([openItem()], { customers: said('看情况') })).toEqual([['by-hand', { of: 'customer' }]])
  })

  it('is what a person arranged here, whatever is written', () => {
    const never = [arrangement({ way: 'never', holdReason: '老板自己谈' })]
    expect(reasonOf([row('正常')], { arrangements: never })).toMatchObject({
      reason: 'never',
      detail: '老板自己谈',
    })
    const byHand = [arrangement({ way: 'by-hand' })]
    expect(needs([row('正常')], { arrangements: byHand })).toEqual([['by-hand', { of: 'arranged' }]])
  })

  it('leaves a class that is never reminded out, and names it', () => {
    const given = { policy: classed({ A: 'never' }), abc: ranked }
    expect(reasonOf([openItem()], given)).toMatchObject({ reason: 'never', detail: 'class A' })
  })
})

describe('who bought nothing for a year', () => {
  it('is of class C, as his page says', () => {
    const policy = classed({ C: 'by-hand' })
    const others = new Map([['other', 'A' as const]])
    const byClass = [['by-hand', { of: 'class', class: 'C' }]]
    expect(needs([openItem()], { policy, abc: others })).toEqual(byClass)
    expect(needs([openItem()], { policy, abc: new Map() })).toEqual([['nothing', undefined]])
  })
})

describe('key accounts', () => {
  it('stay by hand whatever is written, until a rule speaks of them', () => {
    const byKey = [['by-hand', { of: 'class', class: 'key' }]]
    expect(needs([row('正常')], { keyAccounts: KEY })).toEqual(byKey)
    expect(needs([openItem()], { keyAccounts: KEY, policy: classed({ key: 'by-hand' }) })).toEqual(byKey)
    expect(needs([row('正常')], { keyAccounts: KEY, policy: classed({ key: 'by-hand' }) })).toEqual([
      ['nothing', undefined],
    ])
    const usual = { keyAccounts: KEY, policy: classed({ key: 'default', A: 'by-hand' }), abc: ranked }
    expect(needs([openItem()], usual)).toEqual([['nothing', undefined]])
  })
})

describe('one contract by hand', () => {
  it('keeps none of the customer’s others: it stays out of their letter and says why', () => {
    const { letters, withheld } = plan([row('人工'), openItem({ reference: 'R2' })])
    expect(letters).toMatchObject([{ needs: 'nothing', total: 10_000, items: [{ reference: 'R2' }] }])
    expect(withheld).toMatchObject([{ reference: 'R1', reason: 'item-by-hand', amount: 10_000 }])
  })

  it('has its own letter, for a person, when it alone is new', () => {
    const told = entry({ claims: [{ item: 'acme|R2', level: 1, due: daysAgo(10) }] })
    const { letters } = plan([row('人工'), openItem({ reference: 'R2' })], { log: [told] })
    expect(letters).toMatchObject([
      { needs: 'by-hand', byHand: { of: 'item' }, claims: [{ item: 'acme|R1' }] },
    ])
  })

  it('not to be reminded leaves the others as they are', () => {
    const { letters, withheld } = plan([row('不催'), openItem({ reference: 'R2' })])
    expect(letters).toMatchObject([{ total: 10_000, items: [{ reference: 'R2' }] }])
    expect(withheld).toMatchObject([{ reference: 'R1', reason: 'never', detail: '不催' }])
  })
})

describe('催款策略 of the sheets', () => {
  const contracts = ['HT-1', 'HT-2'].map((reference, at) => ({
    customer: '甲公司',
    reference,
    dueOn: '2026-09-01',
    total: 1000,
    paid: 0,
    ...(at === 0 && { dunning: '不催' }),
  }))

  it('on a contract’s row is the contract’s, and the customer’s where 客户 does not have the column', () => {
    const ledger = ledgerWith({ contracts })
    expect(ledger.items.map(({ more }) => more?.dunning)).toEqual(['不催', undefined])
    expect(ledger.customers[0]?.more?.dunning).toBe('不催')
  })

  it('in 客户 is the customer’s: a contract’s row then speaks for itself alone', () => {
    const ledger = ledgerWith({ contracts, customers: [{ customer: '甲公司', dunning: '' }] })
    expect(ledger.items[0]?.more?.dunning).toBe('不催')
    expect(ledger.customers[0]?.more?.dunning).toBeUndefined()
  })
})
