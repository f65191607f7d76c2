// The cells of 交易, 服务, 费用 and 人员, each read once; what cannot be read is named with its place and counts as nothing.
import type { CalendarDate } from '../calendar-date'
import { readAmount } from '../ledger/cells/amount'
import { dateOrderOf, mayBeTurned, readDate, wereTurned } from '../ledger/cells/date'
import { readTaxRate } from '../ledger/cells/rate'
import { onceEach } from '../ledger/cells/repeats'
import { type CellReading, cellText, halfWidth, isBlank, isCellError } from '../ledger/cells/text'
import { customerKey } from '../ledger/customer-key'
import { sumWord } from '../ledger/sum-words'
import type { Cell, CustomerKey } from '../ledger/types'
import { decimalsOf, type Minor } from '../money'
import type { Moment } from '../workdays/work-hours'
import { type Decimal, decimalFromNumber, decimalFromText } from './decimal'
import { findingKey } from './finding-key'
import { isTimeAlone, minuteIn } from './moment'
import type { BookField, BookProblem, BookProblemCode, BookRow, BookSource } from './types'

const DATED: readonly BookField[] = [
  'on',
  'receivedAt',
  'respondedAt',
  'responseHours',
  'solvedOn',
  'promisedOn',
]

/** Reads the cells of whatever row it stands on. */
export type CellsOfRow = {
  row: BookRow
  text(field: BookField): string
  /** `by`: the field that says it: the customer's number before his name. */
  whose(): { customer: CustomerKey; customerName: string; by: 'customer' | 'customerId' }
  date(field: BookField): CalendarDate | null
  /** With the time of day, where one is written; a time alone is of the day `on`. */
  moment(field: BookField, on: CalendarDate | null): Moment | null
  /** Yes, a tick or a number above 0; blank is no; null where it is neither. */
  flag(field: BookField): boolean | null
  /** A month as well: its first day. */
  month(field: BookField): CalendarDate | null
  amount(field: BookField): Minor | null
  number(field: BookField): Decimal | null
  /** A price finer than the smallest unit is still a price. */
  price(field: BookField): Decimal | null
  /** A rate of VAT as a fraction. */
  rate(field: BookField): number | null
  /** The part taken off: 15 %, 0.15, 八五折. */
  discount(field: BookField): Decimal | null
  isBlank(field: BookField): boolean
  name(code: BookProblemCode, field: BookField, expected?: Minor): void
  /** `counted`: what the other cells make of it. */
  differs(code: BookProblemCode, field: BookField, counted: number): void
}

const MONTH = /^(\d{4})(?:[-/.]| ?年 ?)(\d{1,2}) ?月?$/
const OFF = /^(\d)(\d)?(?:\.(\d))?折$/
const PERCENT = /^(\d{1,3}(?:\.\d+)?) ?%$/
const HAN_DIGITS = '〇一二三四五六七八九'
const YES = ['是', '有', 'y', 'yes', 'true', '√', '✓', '✔']
const NO = ['否', '没有', '不', 'n', 'no', 'false', '×', '✗']
/** 0.95 in a column of discounts may be 95 % of the price: nobody gives half away without a second look. */
const MOST_OFF = 0.5

/** Each row that holds anything and is no sum, one after another; what could not be read of them, and which they are. */
export function eachRow(
  source: BookSource,
  read: (cells: CellsOfRow) => void,
): { problems: BookProblem[]; rows: number[] } {
  const { sheet, rows, fields, units, currency } = source
  const problems: BookProblem[] = []
  const held: number[] = []
  const dated = DATED.filter(field => fields.includes(field))
  const columns = new Map(
    dated.map(field => {
      const cells = rows.map(row => row.cells[field] ?? '')
      const order = dateOrderOf(cells)
      return [
        field,
        {
          turned: wereTurned(cells),
          read: onceEach(text =>
            readDate(text, order === 'day-first' || order === 'month-first' ? order : undefined),
          ),
        },
      ]
    }),
  )
  const keyOf = onceEach(source.keyOf ?? customerKey)
  const hasIds = fields.includes('customerId')
  const idOf = source.idOf ?? (() => undefined)
  const amountColumns = {
    amount: { currency, unit: units.amount ?? 1 },
    cost: { currency, unit: units.cost ?? 1 },
    price: { currency, unit: units.price ?? 1 },
  }
  // Of the row that is being read.
  let row: BookRow = { row: 0, cells: {} }

  const cellOf = (field: BookField): Cell => row.cells[field] ?? ''
  function problemOf(code: BookProblemCode, field: BookField): BookProblem {
    const value = cellText(cellOf(field))
    return { sheet, row: row.row, code, key: findingKey(row, [code, field, value]), field, value }
  }
  function name(code: BookProblemCode, field: BookField, expected?: Minor): void {
    const problem = problemOf(code, field)
    problems.push(expected === undefined ? problem : { ...problem, expected })
  }
  function noted<T>(field: BookField, reading: CellReading<T>): T | null {
    if (reading.ok) return reading.value
    name(isBookProblem(reading.code) ? reading.code : 'amount-unreadable', field)
    return null
  }
  function text(field: BookField): string {
    const written = cellText(cellOf(field)).trim()
    if (!isCellError(written)) return isBlank(written) ? '' : written
    name('cell-error', field)
    return ''
  }
  function date(field: BookField): CalendarDate | null {
    const cell = cellOf(field)
    const column = columns.get(field)
    if (cell === '' || column === undefined) return null
    if (column.turned && mayBeTurned(cell)) {
      name('date-turned', field)
      return null
    }
    return noted(field, typeof cell === 'string' ? column.read(cell) : readDate(cell, undefined))
  }
  function moment(field: BookField, on: CalendarDate | null): Moment | null {
    const cell = cellOf(field)
    if (isBlankCell(cell)) return null
    const isAlone = isTimeAlone(cell)
    const day = isAlone ? on : dayIn(field, cell)
    const minute = minuteIn(cell)
    if (day !== null && !(isAlone && minute === null)) return { day, minute }
    name(isCellError(cellText(cell).trim()) ? 'cell-error' : 'moment-unreadable', field)
    return null
  }
  /** Without a name for what cannot be read. */
  function dayIn(field: BookField, cell: Cell): CalendarDate | null {
    const column = columns.get(field)
    if (column === undefined || (column.turned && mayBeTurned(cell))) return null
    const read = typeof cell === 'string' ? column.read(cell) : readDate(cell, undefined)
    return read.ok ? read.value : null
  }
  function flag(field: BookField): boolean | null {
    const cell = cellOf(field)
    if (typeof cell === 'boolean') return cell
    const written = text(field).toLowerCase()
    if (written === '' || NO.includes(written)) return false
    const number = Number(written)
    if (YES.includes(written) || number > 0) return true
    if (number === 0) return false
    name('flag-unreadable', field)
    return null
  }
  function whose(): ReturnType<CellsOfRow['whose']> {
    const customerName = text('customer')
    const customer = keyOf(customerName)
    const id = hasIds ? text('customerId') : ''
    if (id === '') return { customer, customerName, by: 'customer' }
    const known = idOf(id)
    if (known === undefined && customerName === '')
      return { customer: `#${customerKey(id)}`, customerName: id, by: 'customerId' }
    if (known === undefined) name('customer-unknown', 'customerId')
    else if (customerName !== '' && known.customer !== customer) name('customer-differs', 'customerId')
    return known === undefined
      ? { customer, customerName, by: 'customer' }
      : { customer: known.customer, customerName: known.name, by: 'customerId' }
  }
  function plainNumber(field: BookField): Decimal | null {
    const cell = cellOf(field)
    return typeof cell === 'number' ? decimalFromNumber(cell) : decimalFromText(halfWidth(cellText(cell)))
  }
  function number(field: BookField): Decimal | null {
    if (isBlankCell(cellOf(field))) return null
    const read = plainNumber(field)
    if (read === null) name('number-unreadable', field)
    return read
  }

  const cells: CellsOfRow = {
    row,
    text,
    whose,
    date,
    moment,
    flag,
    month: field => {
      const cell = cellOf(field)
      const [, year, month] = typeof cell === 'string' ? (MONTH.exec(halfWidth(cell)) ?? []) : []
      if (year === undefined || month === undefined) return date(field)
      return noted(field, readDate(`${year}-${month.padStart(2, '0')}-01`, undefined))
    },
    amount: field =>
      noted(field, readAmount(cellOf(field), amountColumns[field as 'amount'] ?? amountColumns.amount)),
    number,
    price: field => {
      const read = readAmount(cellOf(field), amountColumns.price)
      if (read.ok) return read.value === null ? null : { digits: read.value, scale: decimalsOf(currency) }
      const finer =
        read.code === 'amount-precision' && amountColumns.price.unit === 1 ? plainNumber(field) : null
      return finer ?? noted(field, read)
    },
    discount: field => {
      if (isBlankCell(cellOf(field))) return null
      const off = partOff(cellOf(field))
      const isClear = off !== null && off.digits >= 0 && off.digits <= MOST_OFF * 10 ** off.scale
      if (!isClear) name('discount-unclear', field)
      return isClear ? off : null
    },
    rate: field => noted(field, readTaxRate(cellOf(field))),
    isBlank: field => isBlankCell(cellOf(field)),
    name,
    differs: (code, field, counted) => problems.push({ ...problemOf(code, field), counted }),
  }
  for (const one of rows) {
    if (isEmpty(one) || isSum(one)) continue
    row = one
    cells.row = one
    held.push(one.row)
    read(cells)
  }
  return { problems, rows: held }
}

function isBlankCell(cell: Cell): boolean {
  return isBlank(cellText(cell))
}

function isEmpty({ cells }: BookRow): boolean {
  for (const cell of Object.values(cells))
    if (cell !== false && cell !== 0 && !isBlankCell(cell)) return false
  return true
}

function isSum({ cells }: BookRow): boolean {
  const { on, customer } = cells
  return [on, customer].some(cell => typeof cell === 'string' && sumWord(cell) !== 'none')
}

/** 八五折 and 85折 pay 85 %. */
function partOff(cell: Cell): Decimal | null {
  if (typeof cell === 'number') return decimalFromNumber(cell)
  const text = halfWidth(cellText(cell)).replace(/[〇一二三四五六七八九]/g, digit =>
    String(HAN_DIGITS.indexOf(digit)),
  )
  const percent = PERCENT.exec(text)?.[1]
  if (percent !== undefined) {
    const read = decimalFromText(percent)
    return read === null ? null : { digits: read.digits, scale: read.scale + 2 }
  }
  const paid = OFF.exec(text)
  if (paid === null) return decimalFromText(text)
  const [, tenths = '0', hundredths, fraction] = paid
  const pays =
    hundredths === undefined ? `0.${tenths}${fraction ?? ''}` : `0.${tenths}${hundredths}${fraction ?? ''}`
  const read = decimalFromText(pays)
  return read === null ? null : { digits: 10 ** read.scale - read.digits, scale: read.scale }
}

const NAMED: readonly string[] = [
  'cell-error',
  'date-unreadable',
  'date-order-unknown',
  'date-turned',
  'date-impossible',
  'amount-unreadable',
  'amount-precision',
  'amount-ambiguous',
  'rate-unreadable',
]

function isBookProblem(code: string): code is BookProblemCode {
  return NAMED.includes(code)
}
