// Cells of optional columns that show a formula's error: they name nobody, and nothing is decided by them.
import { describe, expect, it } from 'vitest'
import type { Cells } from '../build'
import { ledgerWith, problemsOf } from '../build-beside'

const contract = (customer: string, more: Cells = {}): Cells => ({
  customer,
  reference: 'HT-1',
  signedOn: '2026-08-01',
  dueOn: '2026-09-01',
  total: 1000,
  paid: 0,
  ...more,
})

describe('an id that shows an error', () => {
  it.each(['#N/A', 'Loading...', '#REF!'])('%s is nobody’s, and makes no two customers one', customerId => {
    const ledger = ledgerWith({
      contracts: [contract('甲公司'), contract('乙公司', { reference: 'HT-2' })],
      customers: [
        { customerId, customer: '甲公司', contact: '李敏' },
        { customerId, customer: '乙公司', contact: '王强' },
      ],
    })
    expect(ledger.items.map(({ customer }) => customer)).toEqual(['甲公司', '乙公司'])
    expect(ledger.customers.map(({ name }) => name)).toEqual(['甲公司', '乙公司'])
    expect(ledger.ids ?? []).toEqual([])
    expect(problemsOf(ledger)).toEqual(['cell-error 客户!2 customerId', 'cell-error 客户!3 customerId'])
  })
})

describe('a currency that shows an error', () => {
  it('makes the amounts unreadable rather than the ledger’s own', () => {
    const ledger = ledgerWith({
      contracts: [
        contract('甲公司', { currency: 'USD' }),
        contract('甲公司', { reference: 'HT-2', currency: '#N/A' }),
      ],
    })
    expect(ledger.items.map(({ reference, total }) => [reference, total])).toEqual([['HT-2', null]])
    expect(problemsOf(ledger)).toContain('currency-unreadable 合同!3 currency')
  })
})

it('a dunning policy that shows an error is no leave to send by itself', () => {
  const ledger = ledgerWith({
    contracts: [contract('甲公司')],
    customers: [{ customer: '甲公司', dunning: '#N/A', contact: '李敏' }],
  })
  expect(ledger.customers[0]?.more?.dunning).toBe('#N/A')
  expect(problemsOf(ledger)).toEqual(['dunning-unknown 客户!2 dunning'])
})
