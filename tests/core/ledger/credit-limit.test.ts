// 信用额度 of a customer: blank is none, 0 is cash only, and rows that disagree are named.
import { describe, expect, it } from 'vitest'
import { codesOf, ledgerOf, PLAIN_ROW } from './build'

const limitOf = (...cells: (string | number)[]) => {
  const ledger = ledgerOf(
    cells.map((creditLimit, at) => ({ ...PLAIN_ROW, reference: `HT-${at}`, creditLimit })),
  )
  return { limit: ledger.customers[0]?.creditLimit, problems: ledger.problems }
}

describe('a credit limit', () => {
  it('is none where the cell is blank, and cash only where it says 0', () => {
    expect(limitOf('', '—', '无')).toEqual({ limit: null, problems: [] })
    expect(limitOf(0)).toEqual({ limit: 0, problems: [] })
  })

  it('is read as any amount is, in the unit of its header', () => {
    expect(limitOf('50万').limit).toBe(50_000_000)
    const inUnits = ledgerOf([{ ...PLAIN_ROW, creditLimit: 50 }], { units: { creditLimit: 10_000 } })
    expect(inUnits.customers[0]?.creditLimit).toBe(50_000_000)
  })

  it('holds for the customer from whichever of his rows states it', () => {
    expect(limitOf('', 200_000, '')).toEqual({ limit: 20_000_000, problems: [] })
  })

  it('stated twice differently is a problem at the first row that differs; the first one counts', () => {
    expect(limitOf(200_000, 200_000, '30万', 500_000)).toEqual({
      limit: 20_000_000,
      problems: [
        {
          code: 'credit-limit-conflict',
          place: { sheet: '合同', row: 4, field: 'creditLimit' },
          value: '30万',
        },
      ],
    })
  })

  it('that cannot be read or is negative is named and no limit; the contract is still reminded', () => {
    for (const [cell, code] of [
      ['不限', 'amount-unreadable'],
      [-5, 'amount-negative'],
    ] as const) {
      const ledger = ledgerOf([{ ...PLAIN_ROW, creditLimit: cell }])
      expect(codesOf(ledger)).toEqual([code])
      expect(ledger.customers[0]?.creditLimit).toBeNull()
      expect(ledger.items[0]?.problems).toEqual([])
    }
  })
})
