// Amounts of several currencies: each by itself, never added up.
import { describe, expect, it } from 'vitest'
import { currencyOf } from '../../../../src/core/ledger/who/words'
import { sum } from '../../../../src/core/money'
import type { Cells } from '../build'
import { ledgerWith, problemsOf } from '../build-beside'

const contract = (reference: string, total: number, more: Cells = {}): Cells => ({
  customer: '云栖酒店',
  reference,
  signedOn: '2026-08-01',
  dueOn: '2026-09-01',
  total,
  ...more,
})

describe('a row of another currency', () => {
  it('is in no figure of the ledger, and is kept with the amounts of its own currency', () => {
    const ledger = ledgerWith({
      contracts: [
        contract('HT-1', 1000, { paid: 0, currency: 'CNY' }),
        contract('HT-2', 12000, { paid: 2000, currency: '美元' }),
        contract('HT-3', 500, { paid: 0, currency: '日元' }),
        contract('HT-4', 70, { paid: 0, currency: '' }),
      ],
    })
    expect(ledger.items.map(({ reference }) => reference)).toEqual(['HT-1', 'HT-4'])
    expect(sum(ledger.items.map(({ total }) => total ?? 0))).toBe(107000)
    expect(
      ledger.foreign?.map(({ currency, items }) => [
        currency,
        ...items.map(({ total, paid }) => [total, paid]),
      ]),
    ).toEqual([
      ['USD', [1200000, 200000]],
      ['JPY', [500, 0]],
    ])
    expect(ledger.customers).toHaveLength(1)
    expect(problemsOf(ledger)).toEqual([])
  })

  it('whose currency cannot be read counts nowhere and is named', () => {
    const ledger = ledgerWith({ contracts: [contract('HT-1', 1000, { paid: 0, currency: '比索' })] })
    expect(ledger.items[0]).toMatchObject({ total: null, paid: null })
    expect(problemsOf(ledger)).toEqual(['currency-unreadable 合同!2 currency'])
  })

  it('has the currency that 客户 states where the contract says none', () => {
    const ledger = ledgerWith({
      contracts: [contract('HT-1', 1000, { paid: 0 }), contract('HT-2', 9, { customer: '恒川', paid: 0 })],
      customers: [{ customer: '云栖酒店', currency: 'USD' }],
    })
    expect(ledger.items.map(({ reference }) => reference)).toEqual(['HT-2'])
    expect(ledger.foreign?.[0]?.items.map(({ reference }) => reference)).toEqual(['HT-1'])
  })
})

describe('a receipt of another currency', () => {
  const contracts = [contract('HT-1', 1000), contract('HT-2', 800, { currency: 'USD' })]

  it('pays what is owed in that currency and nothing else', () => {
    const ledger = ledgerWith({
      contracts,
      receipts: [{ customer: '云栖酒店', paidOn: '2026-10-01', paid: 300, currency: 'USD' }],
    })
    expect(ledger.items[0]?.paid).toBe(0)
    expect(ledger.foreign?.[0]?.items[0]?.paid).toBe(30000)
  })

  it('that names a contract of another one is on none, and is named', () => {
    const ledger = ledgerWith({
      contracts,
      receipts: [{ customer: '云栖酒店', paidOn: '2026-10-01', paid: 300, reference: 'HT-2' }],
    })
    expect(ledger.items[0]?.paid).toBe(0)
    expect(problemsOf(ledger)).toEqual(['receipt-other-currency 收款!2 reference'])
  })
})

describe('a receipt of a third currency', () => {
  it('that names a contract of a second one is on none, and is named as such', () => {
    const ledger = ledgerWith({
      contracts: [contract('HT-2', 800, { currency: 'USD' }), contract('HT-3', 900, { currency: 'EUR' })],
      receipts: [
        { customer: '云栖酒店', paidOn: '2026-10-01', paid: 300, reference: 'HT-2', currency: 'EUR' },
      ],
    })
    const paid = ledger.foreign?.map(one => [one.currency, one.items[0]?.paid])
    expect(paid).toEqual([
      ['USD', 0],
      ['EUR', 0],
    ])
    expect(problemsOf(ledger)).toEqual(['receipt-other-currency 收款!2 reference'])
  })
})

describe('the words for a currency', () => {
  it.each([
    ['人民币', 'CNY'],
    ['￥', 'CNY'],
    ['usd', 'USD'],
    ['＄', 'USD'],
    ['港元', 'HKD'],
    ['卢布', null],
  ])('%s is %s', (text, code) => {
    expect(currencyOf(text)).toBe(code)
  })

  it('share ¥ and $ with the ledger they stand in', () => {
    expect([currencyOf('¥', 'JPY'), currencyOf('$', 'HKD')]).toEqual(['JPY', 'HKD'])
  })
})
