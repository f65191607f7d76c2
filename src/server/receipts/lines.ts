// 收款 as the program reads and writes it: one row a line, found again by its receipt and item, never by its row.
import * as v from 'valibot'
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import { calendarDate } from '../../core/calendar-date'
import type { Cell, LedgerField } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import type { LineState, ReceiptLine } from '../../core/receipts/types'
import { lineStateFrom, lineStateText, ruleFrom, ruleText, settledByText } from '../../tables/receipts'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, RowCells } from '../ports'

/** A line and its sheet row, as long as the sheet is not read again. */
export type WrittenLine = ReceiptLine & { at: string; helperRow: number }

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day: v.string() })])

/** What the program needs of a line and a person does not. */
const entry = v.object({
  key: v.string(),
  item: v.string(),
  sheet: v.string(),
  row: v.number(),
  due: v.nullable(v.string()),
  changes: v.array(v.object({ field: v.picklist(['paid', 'unpaid', 'paidOn']), before: cell, after: cell })),
  append: v.optional(
    v.nullable(
      v.object({
        sheet: v.string(),
        row: v.number(),
        cells: v.record(v.picklist(LEDGER_FIELDS), cell),
        alike: v.number(),
      }),
    ),
    null,
  ),
  fromCell: v.optional(v.boolean(), false),
  bill: v.optional(v.nullable(v.object({ dueOn: v.string(), waits: v.boolean() })), null),
  ofBill: v.optional(v.string(), ''),
})

const NO_ENTRY: v.InferOutput<typeof entry> = {
  key: '',
  item: '',
  sheet: '',
  row: 0,
  due: null,
  changes: [],
  append: null,
  fromCell: false,
  bill: null,
  ofBill: '',
}

/** An entry somebody damaged says nothing: its line stays in the list, and undoing it changes no cell. */
const entryFrom = (text: string): v.InferOutput<typeof entry> => {
  try {
    const parsed = v.safeParse(entry, JSON.parse(text))
    return parsed.success ? parsed.output : NO_ENTRY
  } catch {
    return NO_ENTRY
  }
}

/** All lines ever written, in sheet order; those without a number are nobody's. */
export const readLines = (desk: Desk, currency: CurrencyCode): WrittenLine[] => {
  const minor = (value: Cell | undefined): Minor => minorIn(value, currency) ?? 0
  const known = knownNames(desk)
  return desk.helpers
    .read('receipts')
    .filter(({ values }) => textIn(values.receipt) !== '')
    .map(({ row, values }) => {
      const written = entryFrom(textIn(values.entry))
      const { key, item, sheet, row: ledgerRow, due, changes, append } = written
      return {
        helperRow: row,
        receipt: textIn(values.receipt),
        key,
        on: dayIn(values.on) ?? desk.today,
        customer: standsFor(known, textIn(values.customer)),
        name: textIn(values.name),
        what: textIn(values.what),
        item: itemStandsFor(known, item),
        sheet,
        row: ledgerRow,
        due: due === null ? null : calendarDate(due),
        amount: minor(values.amount),
        total: minor(values.total),
        rule: ruleFrom(textIn(values.rule)),
        state: lineStateFrom(textIn(values.state)),
        by: textIn(values.by),
        at: textIn(values.at),
        note: textIn(values.note),
        changes: changes.map(change => ({
          field: change.field,
          before: cellFrom(change.before),
          after: cellFrom(change.after),
        })),
        append: append === null ? null : { ...append, cells: cellsFrom(append.cells) },
        ...(written.fromCell ? { fromCell: true as const } : {}),
        ...billOf(written),
      }
    })
}

const billOf = ({ bill, ofBill }: v.InferOutput<typeof entry>): Pick<ReceiptLine, 'bill' | 'ofBill'> => {
  const dueOn = bill === null ? null : calendarDate(bill.dueOn)
  return {
    ...(bill === null || dueOn === null ? {} : { bill: { dueOn, waits: bill.waits } }),
    ...(ofBill === '' ? {} : { ofBill }),
  }
}

const cellsFrom = (cells: Partial<Record<LedgerField, v.InferOutput<typeof cell>>>): RowCells => {
  const read: RowCells = {}
  for (const field of LEDGER_FIELDS) {
    const value = cells[field]
    if (value !== undefined) read[field] = cellFrom(value)
  }
  return read
}

const cellFrom = (value: v.InferOutput<typeof cell>): Cell => {
  if (typeof value !== 'object') return value
  const day = calendarDate(value.day)
  return day === null ? value.day : { day }
}

/** Adds the lines at the end in one write. */
export const appendLines = (desk: Desk, lines: readonly ReceiptLine[], currency: CurrencyCode): void => {
  const { language } = desk.person
  const major = (amount: Minor) => toMajor(amount, currency)
  desk.helpers.append(
    'receipts',
    lines.map(line => ({
      receipt: line.receipt,
      on: { day: line.on },
      name: line.name,
      what: line.what,
      amount: major(line.amount),
      total: major(line.total),
      rule: ruleText(line.rule, language),
      state: lineStateText(line.state, language),
      by: line.by,
      at: line.at,
      note: line.note,
      customer: line.customer,
      entry: JSON.stringify({
        key: line.key,
        item: line.item,
        sheet: line.sheet,
        row: line.row,
        due: line.due,
        changes: line.changes,
        ...(line.append === null ? {} : { append: line.append }),
        ...(line.fromCell === true ? { fromCell: true } : {}),
        ...(line.bill === undefined ? {} : { bill: line.bill }),
        ...(line.ofBill === undefined ? {} : { ofBill: line.ofBill }),
      }),
      settledBy: settledByText(line.bill === undefined ? 'transfer' : 'bill', language),
      billDueOn: line.bill === undefined ? '' : { day: line.bill.dueOn },
    })),
  )
}

/** Writes the state beside the lines; call with rows as they were just read. */
export const writeStates = (
  desk: Desk,
  lines: readonly WrittenLine[],
  stateOf: (line: WrittenLine) => LineState,
): void =>
  desk.helpers.update(
    'receipts',
    lines.map(line => ({
      row: line.helperRow,
      values: { state: lineStateText(stateOf(line), desk.person.language) },
    })),
  )
