// A sheet's rows as typed facts: every cell read once, every unreadable one named with its place.
import type { CalendarDate } from '../calendar-date'
import type { Minor } from '../money'
import type { Problem, ProblemCode } from '../problem'
import type { LoweringField } from '../receipts/lowering'
import { readAddresses, readPhones } from './cells/addresses'
import { readAmount } from './cells/amount'
import type { AmountColumn } from './cells/amount-text'
import { mayBeTurned, readDate } from './cells/date'
import { readDispute } from './cells/dispute'
import { readTaxRate } from './cells/rate'
import { onceEach } from './cells/repeats'
import { withCentury } from './cells/short-years'
import { BLANK, type CellReading, cellText, isBlank, isCellError, unreadable } from './cells/text'
import { termsText } from './terms'
import type {
  CustomerKey,
  Dispute,
  LedgerField,
  LedgerRow,
  MoreField,
  MoreTexts,
  OwnCell,
  Reading,
} from './types'
import { moreTexts } from './who/more-texts'
import type { Who } from './who/reader'
import { currencyOf, dunningOf, languageOf } from './who/words'

type TextField =
  | 'customer'
  | 'contact'
  | 'project'
  | 'note'
  | 'reference'
  | 'owner'
  | 'industry'
  | 'region'
  | 'rating'
  | 'address'
  | 'settledBy'

type AmountField = 'total' | 'paid' | 'unpaid' | 'cost' | 'creditLimit' | LoweringField
export const DATE_FIELDS = ['signedOn', 'startsOn', 'dueOn', 'paidOn'] as const
export type DateField = (typeof DATE_FIELDS)[number]

/** `blocking`: problems in cells a letter rests on; `harmless`: in cells it can do without. */
export type RowFacts = Record<TextField, string> &
  Record<AmountField, CellReading<Minor>> &
  Record<DateField, CellReading<CalendarDate>> & {
    sheet: string
    row: number
    key: CustomerKey
    dispute: CellReading<Dispute>
    taxRate: CellReading<number>
    addresses: CellReading<string[]>
    emailText: string
    creditLimitText: string
    phone: string
    terms: string
    own: readonly OwnCell[]
    /** What the optional columns say; undefined where they say nothing. */
    more: MoreTexts | undefined
    blocking: Problem[]
    harmless: Problem[]
  }

/** `turned`: date columns whose days and months the import exchanged; `shortYears`: those where 26/3/5 is 2026-03-05. */
export type RowsContext = {
  sheet: string
  reading: Reading
  turned: ReadonlySet<DateField>
  shortYears: ReadonlySet<DateField>
  who: Who
  /** The optional columns that the sheet has. */
  moreFields: readonly MoreField[]
}

/** Words of the optional columns that decide something, and what it is called where they cannot be read. */
const DECIDING = [
  ['language', languageOf, 'language-unknown'],
  ['dunning', dunningOf, 'dunning-unknown'],
] as const

/**
 * Reads the bound cells of one row after another. A cell that cannot be read is null in the facts and named in one of the two problem
 * lists. All that is the same for the rows of a sheet is made once, since there may be tens of thousands of them.
 */
export function rowReader(context: RowsContext): (row: LedgerRow) => RowFacts {
  const { sheet, reading, turned, shortYears, who, moreFields } = context
  const hasIds = moreFields.includes('customerId')
  const hasCurrency = moreFields.includes('currency')
  const phonesIn = onceEach(readPhones)
  const addressesIn = onceEach(readAddresses)
  const termsIn = onceEach(termsText)
  const amountColumns = {
    total: columnOf('total'),
    paid: columnOf('paid'),
    unpaid: columnOf('unpaid'),
    cost: columnOf('cost'),
    creditLimit: columnOf('creditLimit'),
    fee: columnOf('fee'),
    rounding: columnOf('rounding'),
    discount: columnOf('discount'),
    dispute: columnOf('dispute'),
  }
  const daysIn = {
    signedOn: dayTexts('signedOn'),
    startsOn: dayTexts('startsOn'),
    dueOn: dayTexts('dueOn'),
    paidOn: dayTexts('paidOn'),
  }
  const daysGiven = onceEach((day: CalendarDate) => readDate({ day }, undefined))
  // Of the row that is being read.
  let row: LedgerRow
  let blocking: Problem[]
  let harmless: Problem[]
  let isCurrencyKnown = true

  function columnOf(field: AmountField | 'dispute'): AmountColumn {
    return { currency: reading.currency, unit: reading.units[field] ?? 1 }
  }
  function dayTexts(field: DateField): (text: string) => CellReading<CalendarDate> {
    const order = reading.dateOrders[field]
    return onceEach(text => readDate(shortYears.has(field) ? withCentury(text) : text, order))
  }
  function noted<T>(field: LedgerField, read: CellReading<T>, problems = blocking): CellReading<T> {
    if (!read.ok) problems.push(problemIn({ sheet, row }, read.code, field))
    return read
  }
  function text(field: TextField, problems = harmless): string {
    const cell = row.cells[field]
    if (cell === undefined || cell === '') return ''
    const written = cellText(cell).trim()
    if (!isCellError(written)) return isBlank(written) ? '' : written
    noted(field, unreadable('cell-error'), problems)
    return ''
  }
  function amount(field: AmountField, problems = blocking): CellReading<Minor> {
    const cell = row.cells[field]
    if (cell === undefined) return BLANK
    // Nobody knows what it is an amount of.
    if (!isCurrencyKnown) return unreadable('currency-unreadable')
    return noted(field, readAmount(cell, amountColumns[field]), problems)
  }
  function dispute(): CellReading<Dispute> {
    const cell = row.cells.dispute
    return cell === undefined ? BLANK : noted('dispute', readDispute(cell, amountColumns.dispute))
  }
  function taxRate(): CellReading<number> {
    const cell = row.cells.taxRate
    return cell === undefined ? BLANK : noted('taxRate', readTaxRate(cell), harmless)
  }
  function notNegative(field: AmountField, read: CellReading<Minor>): CellReading<Minor> {
    return (readValue(read) ?? 0) < 0 ? noted(field, unreadable('amount-negative'), harmless) : read
  }
  function date(field: DateField): CellReading<CalendarDate> {
    const cell = row.cells[field]
    if (cell === undefined) return BLANK
    if (typeof cell === 'string') return noted(field, daysIn[field](cell))
    if (turned.has(field) && mayBeTurned(cell)) return noted(field, unreadable('date-turned'))
    return noted(
      field,
      typeof cell === 'object' ? daysGiven(cell.day) : readDate(cell, reading.dateOrders[field]),
    )
  }
  function phone(): string {
    const written = cellText(row.cells.phone)
    const read = noted('phone', phonesIn(written), harmless)
    const blank = read.ok ? read.value === null : read.code === 'cell-error'
    return blank ? '' : written.trim()
  }
  function more(): MoreTexts | undefined {
    if (moreFields.length === 0) return undefined
    const texts = moreTexts(row, { fields: moreFields, reading }, (field, read) =>
      noted(field, read, harmless),
    )
    for (const [field, meaning, code] of DECIDING) {
      const said = texts?.[field]
      if (said !== undefined && meaning(said) === null) noted(field, unreadable(code), harmless)
    }
    return texts
  }
  function facts(): RowFacts {
    const customer = text('customer', blocking)
    const texts = more()
    const id = hasIds ? (texts?.customerId ?? '') : ''
    if (id !== '' && who.disagree(customer, id)) noted('customerId', unreadable('customer-id-differs'))
    const currency = hasCurrency ? texts?.currency : undefined
    isCurrencyKnown = currency === undefined || currencyOf(currency, reading.currency) !== null
    if (!isCurrencyKnown) noted('currency', unreadable('currency-unreadable'))
    return {
      sheet,
      row: row.row,
      customer,
      key: who.keyOf(customer, id),
      contact: text('contact'),
      project: text('project', blocking),
      note: text('note'),
      reference: text('reference', blocking),
      owner: text('owner'),
      industry: text('industry'),
      region: text('region'),
      rating: text('rating'),
      address: text('address'),
      total: amount('total'),
      paid: amount('paid'),
      unpaid: amount('unpaid'),
      cost: amount('cost', harmless),
      fee: notNegative('fee', amount('fee', harmless)),
      rounding: notNegative('rounding', amount('rounding', harmless)),
      discount: notNegative('discount', amount('discount', harmless)),
      settledBy: text('settledBy'),
      creditLimit: notNegative('creditLimit', amount('creditLimit', harmless)),
      signedOn: date('signedOn'),
      startsOn: date('startsOn'),
      dueOn: date('dueOn'),
      paidOn: date('paidOn'),
      dispute: dispute(),
      taxRate: taxRate(),
      addresses: noted('email', addressesIn(cellText(row.cells.email)), harmless),
      emailText: cellText(row.cells.email).trim(),
      creditLimitText: cellText(row.cells.creditLimit).trim(),
      phone: phone(),
      terms: termsIn(cellText(row.cells.terms)),
      own: row.own ?? [],
      more: texts,
      blocking,
      harmless,
    }
  }

  return next => {
    row = next
    blocking = []
    harmless = []
    return facts()
  }
}

/** The value that was read, or null for a blank or unreadable cell. */
export function readValue<T>(read: CellReading<T>): T | null {
  return read.ok ? read.value : null
}

/** A problem in the cell of `field`, or in the whole row when it is null. */
export function problemIn(
  { sheet, row }: { sheet: string; row: LedgerRow },
  code: ProblemCode,
  field: LedgerField | null,
): Problem {
  const value = field === null ? '' : cellText(row.cells[field])
  return { code, place: { sheet, row: row.row, field }, value }
}
