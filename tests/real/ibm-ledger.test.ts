// Real input: 2,466 invoices of the IBM sample read as they are, held to figures computed with pandas in whole cents.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dateOrderOf } from '../../src/core/ledger/cells/date'
import { openItems } from '../../src/core/ledger/open-items'
import { readLedger } from '../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField } from '../../src/core/ledger/types'
import { sum } from '../../src/core/money'
import { totals } from '../../src/core/receivables/totals'
import { day, readingOf } from '../core/ledger/build'

const CSV = new URL('../../../shared/data/receivables/ibm-late-payments.csv', import.meta.url)
const EXPECTED = new URL('../../../shared/data/receivables/expected-ibm.json', import.meta.url)
const present = existsSync(CSV) && existsSync(EXPECTED)
const COLUMNS: Partial<Record<string, LedgerField>> = {
  customerID: 'customer',
  invoiceNumber: 'reference',
  InvoiceDate: 'startsOn',
  DueDate: 'dueOn',
  InvoiceAmount: 'total',
  Disputed: 'dispute',
  SettledDate: 'paidOn',
}

type Expected = {
  total_cents: number
  n: number
  customers: number
  asof: Record<string, Record<string, number>>
}

function readIbm(): Ledger {
  const [header = '', ...lines] = readFileSync(CSV, 'utf8').trim().split(/\r?\n/)
  const fields = header.split(',').map(name => COLUMNS[name])
  const rows = lines.map((line, index) => {
    const cells = line.split(',').flatMap((cell, at) => {
      const field = fields[at]
      return field ? [[field, field === 'total' ? Number(cell) : cell] as const] : []
    })
    return { row: index + 2, cells: Object.fromEntries(cells) }
  })
  return readLedger({
    table: { sheet: 'ibm', rows },
    reading: readingOf({
      style: 'invoice',
      currency: 'USD',
      dateOrders: { startsOn: 'month-first', dueOn: 'month-first', paidOn: 'month-first' },
    }),
    fields: Object.values(COLUMNS).filter(field => field !== undefined),
  })
}

const dates = ['2012-06-30', '2012-12-31', '2013-06-30']

describe(`the IBM ledger${present ? '' : ' (5 tests skipped: ../shared/data is not here)'}`, () => {
  it.skipIf(!present)('is read whole: every invoice, every customer, every cent, no problem', () => {
    const expected: Expected = JSON.parse(readFileSync(EXPECTED, 'utf8'))
    const ledger = readIbm()
    expect(ledger.problems).toEqual([])
    expect(ledger.items).toHaveLength(expected.n)
    expect(ledger.customers).toHaveLength(expected.customers)
    expect(sum(ledger.items.map(item => item.total ?? 0))).toBe(expected.total_cents)
  })

  it.skipIf(!present).each(dates)('has the published open amount, aging and DSO on %s', asOf => {
    const expected: Expected = JSON.parse(readFileSync(EXPECTED, 'utf8'))
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

  it.skipIf(!present)('proves the month to come first in its dates', () => {
    const due = readFileSync(CSV, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(line => line.split(',')[5] ?? '')
    expect(dateOrderOf(due)).toBe('month-first')
  })
})
