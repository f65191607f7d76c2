// The IBM sample of 2,466 invoices, read as it is: English headers, M/D/Y dates, one row an invoice.
import { existsSync, readFileSync } from 'node:fs'
import { readLedger } from '../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField, LedgerRow } from '../../src/core/ledger/types'
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

const READING = readingOf({
  style: 'invoice',
  currency: 'USD',
  dateOrders: { startsOn: 'month-first', dueOn: 'month-first', paidOn: 'month-first' },
})
const BOUND = Object.values(COLUMNS).filter(field => field !== undefined)

const ibmRows = (): LedgerRow[] => {
  const [header = '', ...rest] = lines()
  const fields = header.split(',').map(name => COLUMNS[name])
  return rest.map((line, index) => {
    const cells = line.split(',').flatMap((cell, at) => {
      const field = fields[at]
      return field ? [[field, field === 'total' ? Number(cell) : cell] as const] : []
    })
    return { row: index + 2, cells: Object.fromEntries(cells), beside: [] }
  })
}

/** `addresses`: an e-mail column besides, with an invented address for each customer. */
export const readIbm = ({ addresses = false } = {}): Ledger => {
  const rows = ibmRows().map(row => ({
    ...row,
    cells: addresses ? { ...row.cells, email: `${row.cells.customer}@example.com` } : row.cells,
  }))
  const fields = addresses ? [...BOUND, 'email' as const] : BOUND
  return readLedger([{ table: { sheet: 'ibm', rows }, reading: READING, fields }])
}

/** The same invoices without their settled dates, which stand in 收款 as receipts; `numbered`: with the number of the invoice they pay. */
export const readIbmReceipts = ({ numbered }: { numbered: boolean }): Ledger => {
  const rows = ibmRows()
  const receipts = rows.flatMap(({ row, cells: { customer, reference, total, paidOn } }) => {
    if (paidOn === undefined || paidOn === '') return []
    const cells = {
      customer,
      paidOn,
      paid: total,
      reference: numbered ? reference : '',
    } as LedgerRow['cells']
    return [{ row, cells, beside: [] }]
  })
  return readLedger(
    [
      {
        table: {
          sheet: 'invoices',
          rows: rows.map(row => ({ ...row, cells: { ...row.cells, paidOn: '' } })),
        },
        reading: READING,
        fields: BOUND.filter(field => field !== 'paidOn'),
      },
    ],
    [
      {
        role: 'receipts',
        table: { sheet: 'receipts', rows: receipts },
        reading: READING,
        fields: ['customer', 'paidOn', 'paid', 'reference'],
      },
    ],
  )
}
