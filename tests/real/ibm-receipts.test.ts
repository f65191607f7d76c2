// The IBM invoices paid through receipts on a sheet of their own: the published figures of three days again.
import { describe, expect, it } from 'vitest'
import { openItems } from '../../src/core/ledger/open-items'
import { sum } from '../../src/core/money'
import { unappliedInSheet } from '../../src/core/receipts/receipts'
import { totals } from '../../src/core/receivables/totals'
import { day } from '../core/ledger/build'
import { ibmExpected, ibmIsHere, readIbmReceipts } from './ibm'

const dates = ['2012-06-30', '2012-12-31', '2013-06-30']

describe(`the IBM receipts${ibmIsHere ? '' : ' (6 tests skipped: ../shared/data is not here)'}`, () => {
  it.skipIf(!ibmIsHere).each(dates)(
    'with the number of their invoice give the published open amount, aging and DSO on %s',
    asOf => {
      const published = ibmExpected().asof[asOf] ?? {}
      const ledger = readIbmReceipts({ numbered: true })
      expect(ledger.problems).toEqual([])
      const items = openItems(ledger, day(asOf), { dueSoonDays: 7 })
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
    },
  )

  it.skipIf(!ibmIsHere).each(dates)(
    'without a number are set against exact amounts and the oldest; what is open less what no invoice takes is the same on %s',
    asOf => {
      const ledger = readIbmReceipts({ numbered: false })
      const items = openItems(ledger, day(asOf), { dueSoonDays: 7 })
      const unapplied = sum([...unappliedInSheet(ledger.receipts, day(asOf)).values()])
      const { balance, prepaid } = totals(items, day(asOf))
      expect(balance - prepaid - unapplied).toBe(ibmExpected().asof[asOf]?.open_cents)
    },
  )
})
