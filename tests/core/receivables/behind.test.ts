// The rows behind a key figure add up to the figure.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import { behind } from '../../../src/core/receivables/behind'
import { totals } from '../../../src/core/receivables/totals'
import { anyRows, nearbyDay } from '../arbitraries'
import { day, ledgerOf } from '../ledger/build'

const TODAY = day('2026-11-21')

describe('the rows behind a key figure', () => {
  it('are the largest first, with what is open, since when, and where', () => {
    const ledger = ledgerOf([
      { customer: '云栖酒店', signedOn: '2026-10-01', dueOn: '2026-11-01', total: 100, paid: 40 },
      { customer: '青禾置业', signedOn: '2026-10-02', dueOn: '2026-11-11', total: 500, paid: 0 },
      { customer: '松间民宿', signedOn: '2026-01-02', dueOn: '2026-12-11', total: 900, paid: 0 },
    ])
    const items = openItems(ledger, TODAY, { dueSoonDays: 7 })
    expect(behind(items, { figure: 'overdue', asOf: TODAY, most: 1 })).toMatchObject({
      n: 2,
      amount: 56_000,
      rows: [{ sheet: '合同', row: 3, name: '青禾置业', amount: 50_000, on: '2026-11-11', daysOverdue: 10 }],
    })
    expect(
      behind(items, { figure: 'dso', asOf: TODAY, most: 5 }).rows.map(({ row, amount, on }) => [
        row,
        amount,
        on,
      ]),
    ).toEqual([
      [3, 50_000, '2026-10-02'],
      [2, 10_000, '2026-10-01'],
    ])
  })

  it('add up to the figure, whatever the ledger', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        const figures = totals(items, asOf)
        const of = (figure: 'balance' | 'overdue' | 'dueSoon' | 'dso') =>
          behind(items, { figure, asOf, most: 3 })
        expect(of('balance').amount).toBe(figures.balance)
        expect([of('overdue').amount, of('overdue').n]).toEqual([figures.overdue, figures.overdueItems])
        expect([of('dueSoon').amount, of('dueSoon').n]).toEqual([figures.dueSoon, figures.dueSoonItems])
        const sold = of('dso')
        expect(sold.n).toBe(figures.dso.n)
        if (figures.dso.value !== null && sold.amount > 0)
          expect(figures.dso.value).toBeCloseTo((figures.balance / sold.amount) * 90, 6)
        expect(of('balance').rows.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
