// 客户 beside the contracts: what it says of a customer comes first, and what does not agree is named.
import { describe, expect, it } from 'vitest'
import { customerKey } from '../../../src/core/ledger/customer-key'
import type { Cells } from './build'
import { ledgerWith, problemsOf } from './build-beside'

const CONTRACT: Cells = {
  customer: '云栖酒店',
  reference: 'HT-1',
  signedOn: '2026-08-01',
  total: 1000,
  paid: 0,
}
const LISTED: Cells = {
  customer: '云栖酒店',
  contact: '李敏',
  phone: '021-6000 0000',
  email: 'li@example.com',
  terms: '净30天',
  owner: '林晓',
  creditLimit: 5000,
}

const customerOf = (ledger: ReturnType<typeof ledgerWith>, name: string) =>
  ledger.customers.find(({ key }) => key === customerKey(name))

describe('a customer who stands in 客户', () => {
  it('has his contact data from there, and his contracts where it is blank', () => {
    const ledger = ledgerWith({
      contracts: [{ ...CONTRACT, address: '一号路', contact: '李敏' }],
      customers: [LISTED],
    })
    const customer = customerOf(ledger, '云栖酒店')
    expect(customer).toMatchObject({ contact: '李敏', address: '一号路', creditLimit: 500_000 })
    expect(customer?.addresses).toEqual({ kind: 'one', to: ['li@example.com'] })
    expect(customer?.cells.contact).toEqual({ sheet: '客户', row: 2, text: '李敏' })
    expect(customer?.cells.address).toEqual({ sheet: '合同', row: 2, text: '一号路' })
    expect(customer?.places).toEqual([
      { sheet: '合同', row: 2 },
      { sheet: '客户', row: 2 },
    ])
    expect(problemsOf(ledger)).toEqual([])
  })

  it('lends his terms and owner to contracts that do not say their own', () => {
    const contracts = [
      { ...CONTRACT, startsOn: '2026-08-01', terms: '', owner: '' },
      { ...CONTRACT, reference: 'HT-2', startsOn: '2026-08-01', terms: '净60天', owner: '周岩' },
    ]
    const { items } = ledgerWith({ contracts, customers: [LISTED] })
    expect(items.map(({ terms, owner, due }) => [terms, owner, 'on' in due ? due.on : null])).toEqual([
      ['净30天', '林晓', '2026-08-31'],
      ['净60天', '周岩', '2026-09-30'],
    ])
  })

  it('takes a phone number for the same with and without the code of the country, in any order', () => {
    const phones = (listed: string, own: string) =>
      problemsOf(
        ledgerWith({
          contracts: [{ ...CONTRACT, dueOn: '2026-09-01', phone: own }],
          customers: [{ ...LISTED, phone: listed }],
        }),
      ).filter(problem => problem.includes('phone'))
    expect(phones('+86 138 0000 0001', '13800000001')).toEqual([])
    expect(phones('13800000001/021-6000 0000', '02160000000、+8613800000001')).toEqual([])
    expect(phones('13800000001/021-6000 0000', '13800000001')).toEqual(['customer-differs 合同!2 phone'])
    expect(phones('13800000001', '13800000002')).toEqual(['customer-differs 合同!2 phone'])
  })

  it('is named where a contract says something else, once a field, at the contract', () => {
    const contracts = [
      { ...CONTRACT, dueOn: '2026-09-01', phone: '02160000000', email: 'LI@example.com' },
      {
        ...CONTRACT,
        reference: 'HT-2',
        dueOn: '2026-09-01',
        phone: '021-6000 0001',
        email: 'wu@example.com',
      },
      { ...CONTRACT, reference: 'HT-3', dueOn: '2026-09-01', phone: '021-6000 0002', creditLimit: 1 },
    ]
    const ledger = ledgerWith({ contracts, customers: [LISTED] })
    expect(problemsOf(ledger)).toEqual([
      'customer-differs 合同!3 phone',
      'customer-differs 合同!3 email',
      'customer-differs 合同!4 creditLimit',
    ])
    expect(ledger.problems[0]?.other).toEqual({
      place: { sheet: '客户', row: 2, field: 'phone' },
      value: '021-6000 0000',
    })
    expect(customerOf(ledger, '云栖酒店')?.addresses).toEqual({ kind: 'one', to: ['li@example.com'] })
    expect(ledger.items.every(({ problems }) => problems.length === 0)).toBe(true)
  })

  it('is a customer without a contract too, after all who have one', () => {
    const ledger = ledgerWith({
      contracts: [{ ...CONTRACT, dueOn: '2026-09-01' }],
      customers: [{ customer: '青禾设计', contact: '何青' }, LISTED],
    })
    expect(ledger.customers.map(({ name }) => name)).toEqual(['云栖酒店', '青禾设计'])
    expect(customerOf(ledger, '青禾设计')).toMatchObject({
      contact: '何青',
      creditLimit: null,
      places: [{ sheet: '客户', row: 2 }],
    })
  })
})

it('a name that stands twice, a row without a name and a customer who is not listed are named', () => {
  const ledger = ledgerWith({
    contracts: [
      { ...CONTRACT, dueOn: '2026-09-01' },
      { ...CONTRACT, customer: '松间民宿', reference: 'HT-2', dueOn: '2026-09-01' },
      { ...CONTRACT, customer: '松间民宿', reference: 'HT-3', dueOn: '2026-09-01' },
    ],
    customers: [LISTED, { customer: ' 云栖 酒店', contact: '另一位' }, { customer: '', contact: '谁' }],
  })
  expect(problemsOf(ledger)).toEqual([
    'customer-not-listed 合同!3 customer',
    'customer-listed-twice 客户!3 customer',
    'customer-unnamed 客户!4 customer',
  ])
  expect(customerOf(ledger, '云栖酒店')?.contact).toBe('李敏')
})

it('a cell of 客户 that cannot be read is named with its sheet and row', () => {
  const ledger = ledgerWith({
    contracts: [{ ...CONTRACT, dueOn: '2026-09-01' }],
    customers: [{ ...LISTED, email: 'li@', phone: '12', creditLimit: '很多' }],
  })
  expect(problemsOf(ledger)).toEqual([
    'amount-unreadable 客户!2 creditLimit',
    'email-malformed 客户!2 email',
    'phone-malformed 客户!2 phone',
  ])
})
