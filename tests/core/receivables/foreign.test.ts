// Whether a total in the ledger's currency says all a customer owes.
import { describe, expect, it } from 'vitest'
import { foreignTotals, isWholeTotal } from '../../../src/core/receivables/foreign'
import { openItem } from '../reminders/build'

describe('a total of what a customer owes', () => {
  const items = [openItem({ overdueBy: 3 }), openItem({ state: 'settled', open: 0 })]

  it('is whole where every item can be read and nothing is open in another currency', () => {
    expect(isWholeTotal(items, [])).toBe(true)
    expect(isWholeTotal([], [])).toBe(true)
  })

  it('is not where an amount cannot be read, or he owes dollars too', () => {
    expect(isWholeTotal([...items, openItem({ state: 'unreadable', open: 0 })], [])).toBe(false)
    const dollars = [{ currency: 'USD' as const, items: [openItem({ overdueBy: 3 })] }]
    expect(isWholeTotal(items, foreignTotals(dollars, 'acme'))).toBe(false)
    expect(isWholeTotal(items, foreignTotals(dollars, 'other'))).toBe(true)
  })
})
