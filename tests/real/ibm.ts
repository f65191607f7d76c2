// The IBM sample of 2,466 invoices, read as it is: English headers, M/D/Y dates, one row an invoice.
import { existsSync, readFileSync } from 'node:fs'
import { readLedger } from '../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField } from '../../src/core/ledger/types'
import { readingOf } from '../core/ledger/build'

const CSV = new URL('../../../shared/data/receivables/ibm-late-payments.csv', import.meta.url)
const EXPECTED = new URL('../../../shared/data/receivables/expected-ibm.json', import.meta.url)

export const ibmIsHere = existsSync(CSV) && existsSync(EXPECTED)

const COLUMNS: Partial<Record<string, LedgerField>> = {
  customerID: 'customer',
  invoiceNumber: 'reference',
  InvoiceDate: 'startsOn',
  DueDate: 'dueOn',
  InvoiceAmount: 'total',
  Disputed: 'dispute',
  SettledDate: 'paidOn',
}

export type IbmExpected = {
  total_cents: number
  n: number
  customers: number
  asof: Record<string, Record<string, number>>
}

export const ibmExpected = (): IbmExpected => JSON.parse(readFileSync(EXPECTED, 'utf8'))

const lines = () => readFileSync(CSV, 'utf8').trim().split(/\r?\n/)

/** The cells of one column as text, without the header. */
export const ibmColumn = (name: string): string[] => {
  const [header = '', ...rows] = lines()
  const at = header.split(',').indexOf(name)
  return rows.map(row => row.split(',')[at] ?? '')
}

/** `addresses`: an e-mail column besides, with an invented address for each customer. */
export const readIbm = ({ addresses = false } = {}): Ledger => {
  const [header = '', ...rest] = lines()
  const fields = header.split(',').map(name => COLUMNS[name])
  const rows = rest.map((line, index) => {
    const cells = line.split(',').flatMap((cell, at) => {
      const field = fields[at]
      return field ? [[field, field === 'total' ? Number(cell) : cell] as const] : []
    })
    const named = Object.fromEntries(cells)
    const email = addresses ? { email: `${named.customer}@example.com` } : {}
    return { row: index + 2, cells: { ...named, ...email }, beside: [] }
  })
  const bound = Object.values(COLUMNS).filter(field => field !== undefined)
  return readLedger([
    {
      table: { sheet: 'ibm', rows },
      reading: readingOf({
        style: 'invoice',
        currency: 'USD',
        dateOrders: { startsOn: 'month-first', dueOn: 'month-first', paidOn: 'month-first' },
      }),
      fields: addresses ? [...bound, 'email'] : bound,
    },
  ])
}
