// Real input: 2,466 invoices of the IBM sample read as they are, held to figures computed with pandas in whole cents.
import { describe, expect, it } from 'vitest'
import { dateOrderOf } from '../../src/core/ledger/cells/date'
import { openItems } from '../../src/core/ledger/open-items'
import { sum } from '../../src/core/money'
import { totals } from '../../src/core/receivables/totals'
import { day } from '../core/ledger/build'
import { ibmColumn, ibmExpected, ibmIsHere, readIbm } from './ibm'

const dates = ['2012-06-30', '2012-12-31', '2013-06-30']

describe(`the IBM ledger${ibmIsHere ? '' : ' (6 tests skipped: ../shared/data is not here)'}`, () => {
  it.skipIf(!ibmIsHere)('is read whole: every invoice, every customer, every cent, no problem', () => {
    const expected = ibmExpected()
    const ledger = readIbm()
    expect(ledger.problems).toEqual([])
    expect(ledger.items).toHaveLength(expected.n)
    expect(ledger.customers).toHaveLength(expected.customers)
    expect(sum(ledger.items.map(item => item.total ?? 0))).toBe(expected.total_cents)
  })

  it.skipIf(!ibmIsHere).each(dates)('has the published open amount, aging and DSO on %s', asOf => {
    const expected = ibmExpected()
    const published = expected.asof[asOf] ?? {}
    const items = openItems(readIbm(), day(asOf), { dueSoonDays: 7 })
    const figures = totals(items, day(asOf))
    expect(items.filter(item => item.open > 0)).toHaveLength(published.open_n ?? -1)
    expect(figures.aging.buckets.map(bucket => bucket.amount)).toEqual([
      published.current,
      published.d1_30,
      published.d31_60,
      published.d61_90,
      published.d90p,
      0,
    ])
    expect(figures.balance).toBe(published.open_cents)
    expect(figures.dso.value).toBeCloseTo(published.dso90 ?? -1, 6)
  })

  it.skipIf(!ibmIsHere)('proves the month to come first in its dates', () => {
    expect(dateOrderOf(ibmColumn('DueDate'))).toBe('month-first')
  })
})
