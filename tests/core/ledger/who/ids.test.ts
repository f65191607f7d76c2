// A customer by his id: the same one under whatever name, and two where only the name is the same.
import { describe, expect, it } from 'vitest'
import { type Cells, day } from '../build'
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

describe('a customer with an id', () => {
  it('keeps the key he was first seen with when 客户 gives him another name', () => {
    const known = { ids: new Map([['c0001', '云栖酒店']]) }
    const ledger = ledgerWith(
      {
        contracts: [contract('云栖酒店'), contract('云栖酒店集团', { reference: 'HT-2' })],
        customers: [{ customerId: 'C0001', customer: '云栖酒店集团', contact: '李敏' }],
      },
      {},
      known,
    )
    expect(ledger.customers.map(({ key, name }) => [key, name])).toEqual([['云栖酒店', '云栖酒店集团']])
    expect(ledger.items.map(({ key }) => key)).toEqual(['云栖酒店|HT-1', '云栖酒店|HT-2'])
    expect(problemsOf(ledger)).toEqual([])
  })

  it('is told by the id on a contract, however his name is spelled there', () => {
    const ledger = ledgerWith({
      contracts: [
        contract('云栖', { customerId: 7 }),
        contract('恒川', { customerId: '8', reference: 'HT-2' }),
      ],
      customers: [
        { customerId: '7', customer: '云栖酒店' },
        { customerId: '8', customer: '恒川' },
      ],
    })
    expect(ledger.items.map(({ customer }) => customer)).toEqual(['云栖酒店', '恒川'])
    // Another name than any that is known: somebody is to look, and no letter goes out.
    expect(problemsOf(ledger)).toEqual(['customer-id-differs 合同!2 customerId'])
    expect(ledger.items[0]?.problems.map(({ code }) => code)).toEqual(['customer-id-differs'])
  })

  it('is another one than he who had his name before', () => {
    const known = { ids: new Map([['c0001', '云栖酒店']]), names: new Map([['云栖集团', '云栖酒店']]) }
    const ledger = ledgerWith(
      {
        contracts: [contract('云栖集团'), contract('云栖酒店', { reference: 'HT-2' })],
        customers: [
          { customerId: 'C0001', customer: '云栖集团' },
          { customerId: 'C0002', customer: '云栖酒店' },
        ],
      },
      {},
      known,
    )
    expect(ledger.items.map(({ customer }) => customer)).toEqual(['云栖酒店', '云栖酒店#c0002'])
  })

  it('is remembered with every name seen beside his id, and asked of nobody where there are no ids', () => {
    const ledger = ledgerWith({
      contracts: [contract('恒川', { customerId: 'K9' })],
      customers: [{ customerId: 'C0001', customer: '云栖酒店' }],
    })
    expect(ledger.ids).toEqual([
      { id: 'C0001', name: '云栖酒店', customer: '云栖酒店' },
      { id: 'K9', name: '恒川', customer: '恒川' },
    ])
    expect(ledgerWith({ contracts: [contract('恒川')] }).ids).toBeUndefined()
  })
})

describe('a customer', () => {
  it('keeps what optional columns say of him, days as days', () => {
    const { customers, items, problems } = ledgerWith({
      contracts: [contract('恒川', { retention: '5%', endsOn: '2027-12-31', link: 'https://example.com/a' })],
      customers: [
        { customer: '恒川', rival: '南城', rivalOn: { day: day('2026-10-12') }, limitUntil: '不知道' },
      ],
    })
    expect(customers[0]?.more).toEqual({ rival: '南城', rivalOn: '2026-10-12' })
    expect(items[0]?.more).toEqual({ retention: '5%', endsOn: '2027-12-31', link: 'https://example.com/a' })
    expect(problems.map(({ code, place }) => [code, place.field])).toEqual([
      ['date-unreadable', 'limitUntil'],
    ])
  })
})

describe('two names a person said are one', () => {
  const names = new Map([['云栖有限公司', '云栖酒店']])

  it('are one customer with the items of both, under the name that stays', () => {
    const ledger = ledgerWith(
      { contracts: [contract('云栖有限公司'), contract('云栖酒店', { reference: 'HT-2' })] },
      {},
      { names, shown: new Map([['云栖酒店', '云栖酒店']]) },
    )
    expect(ledger.customers.map(({ key, name }) => [key, name])).toEqual([['云栖酒店', '云栖酒店']])
    expect(ledger.items.map(({ customer }) => customer)).toEqual(['云栖酒店', '云栖酒店'])
  })
})

describe('a payer who is remembered', () => {
  const tables = {
    contracts: [
      { customer: '云栖酒店', reference: 'HT-1', signedOn: '2026-08-01', dueOn: '2026-09-01', total: 1000 },
    ],
    receipts: [
      { customer: '李四', paidOn: '2026-10-01', paid: 300 },
      { customer: '李四', paidOn: '2026-10-02', paid: 200 },
    ],
  }

  it('pays for his customer, always or once', () => {
    const unclaimed = ledgerWith(tables)
    expect(unclaimed.receipts?.unclaimed?.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['李四', 30000],
      ['李四', 20000],
    ])
    const [first] = unclaimed.receipts?.unclaimed ?? []
    const paid = (receipt: string | null) =>
      ledgerWith(tables, {}, { payers: [{ payer: '李四', customer: '云栖酒店', receipt }] })
    expect(paid(null).items[0]?.paid).toBe(50000)
    expect(paid(null).receipts?.unclaimed ?? []).toEqual([])
    expect(paid(first?.name ?? '').items[0]?.paid).toBe(30000)
    expect(problemsOf(paid(first?.name ?? ''))).toEqual(['receipt-unclaimed 收款!3 customer'])
  })
})
