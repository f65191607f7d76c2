// Customers who may be one: what they share, and what says nothing.
import { describe, expect, it } from 'vitest'
import { duplicatePairs } from '../../../src/core/audit/duplicates'
import { pairKey } from '../../../src/core/ledger/who/names'
import { customer } from '../reminders/build'

const called = (key: string, phone: string) => customer({ key, phone, addresses: { kind: 'none' } })
const found = (...customers: ReturnType<typeof called>[]) =>
  duplicatePairs(customers, new Set()).map(({ a, b, why }) => `${a} ${b} ${why}`)

describe('customers who may be one', () => {
  it('share a number however it is written, once for a number that stands twice in a cell', () => {
    expect(found(called('甲', '+86 138-0000-0001、13800000001'), called('乙', '(138)00000001'))).toEqual([
      '甲 乙 phone',
    ])
    expect(found(called('甲', '13800000001/13800000001'))).toEqual([])
  })

  it('are no more than a few: a switchboard says nothing, nor a pair that people said are two', () => {
    const office = ['甲', '乙', '丙', '丁', '戊'].map(key => called(key, '021-6000 0000'))
    expect(found(...office)).toEqual([])
    expect(found(...office.slice(1))).toEqual(['乙 丙 phone', '乙 丁 phone', '乙 戊 phone'])
    expect(duplicatePairs(office.slice(3), new Set([pairKey('丁', '戊')]))).toEqual([])
  })
})
