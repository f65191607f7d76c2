// Arguments as scripts pass them, checked the way Google's services check them.
import { types } from 'node:util'
import type { CellValue } from '../../document/document'
import { CELL_CHARS } from '../../runtime/limits'
import { fail } from '../../runtime/run'
import { instantToSerial } from '../../runtime/zones'

/** What a script may write into a cell; undefined and null clear it. */
export function cellInput(value: unknown, zone: string): CellValue {
  if (value === null || value === undefined) return ''
  if (types.isDate(value)) return { serial: roundedSerial(value.getTime(), zone) }
  if (typeof value === 'string') return checkedText(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!'
  return fail(`Cannot write a value of type ${typeof value} into a cell.`)
}

function checkedText(text: string): string {
  if (text.length > CELL_CHARS) {
    fail(`Your input contains more than the maximum of ${CELL_CHARS} characters in a single cell.`)
  }
  return text
}

function roundedSerial(instant: number, zone: string): number {
  return Math.round(instantToSerial(instant, zone) * 86_400_000) / 86_400_000
}

/** A two-dimensional array of exactly the range's size. */
export function grid(value: unknown, { rows, columns }: { rows: number; columns: number }): unknown[][] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) {
    fail("The parameters don't match the method signature: an array of arrays expected.")
  }
  if (value.length !== rows) {
    fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${value.length} but the range has ${rows}.`,
    )
  }
  for (const row of value) {
    if (row.length === columns) continue
    fail(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
    )
  }
  return value
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string')
    fail(`The parameters (${typeof value}) don't match the method signature for ${what}.`)
  return value
}

export function wholeNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    fail(`The parameters (${typeof value}) don't match the method signature for ${what}.`)
  }
  return Math.trunc(value)
}
