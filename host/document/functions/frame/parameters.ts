// The kinds of parameters a sheet function declares: how the engine is told of one, and how its value is read as Sheets reads it.
// A number is a number, TRUE is 1, an empty cell is 0 and a text is read as if typed; in a range or an array only numbers count.
import type { Arg, EvalContext, FunctionResultObject, Locale, Matrix } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { lenientNumberOf, booleanOf as readBoolean, textOf as readText } from '../../language/coerce'
import { fail } from '../../language/errors'

export type Cell = FunctionResultObject

/** What a function's parameters are read with. */
export type Setting = Pick<EvalContext, 'locale' | 'getters'>

export type Parameter<T> = {
  name: string
  /** Types and options as the engine's `arg` takes them. */
  kind: string
  /** The value when the argument is left out; without one the argument is required. */
  fallback?: T
  /** Takes all arguments that follow; declared last. */
  repeating?: boolean
  read(value: Arg, setting: Setting): T
}

/** A single number. */
export function number(name: string, fallback?: number): Parameter<number> {
  return optional({ name, kind: 'number', read: (value, { locale }) => numberOf(value, locale) }, fallback)
}

/** A single number, cut off after the point. */
export function integer(name: string, fallback?: number): Parameter<number> {
  const read = (value: Arg, { locale }: Setting) => Math.trunc(numberOf(value, locale))
  return optional({ name, kind: 'number', read }, fallback)
}

/** A single number; the empty text is none. */
export function typedNumber(name: string): Parameter<number> {
  return { name, kind: 'number', read: (value, { locale }) => typedNumberOf(value, locale) }
}

/** A day as a serial number, its time cut off; a text is read as a typed date. */
export function day(name: string, fallback?: number): Parameter<number> {
  const read = (value: Arg, { locale }: Setting) => Math.floor(numberOf(value, locale))
  return optional({ name, kind: 'date', read }, fallback)
}

/** TRUE or FALSE; a number other than 0 is TRUE. */
export function flag(name: string, fallback?: boolean): Parameter<boolean> {
  return optional({ name, kind: 'boolean', read: booleanOf }, fallback)
}

export function text(name: string, fallback?: string): Parameter<string> {
  return optional({ name, kind: 'string', read: textOf }, fallback)
}

/** The numbers of one range, array or value. */
export function numbers(name: string): Parameter<number[]> {
  return { name, kind: 'number, range<number>', read: (value, { locale }) => numbersOf(value, locale) }
}

/** The numbers of all arguments from here on. */
export function allNumbers(name: string): Parameter<number[]> {
  return { ...numbers(name), repeating: true }
}

/** The cells of one range, array or value, by rows. */
export function cells(name: string): Parameter<Cell[][]> {
  return { name, kind: 'any, range', read: value => rowsOf(value) }
}

/** The arguments from here on as they come, one entry each. */
export function rest(name: string): Parameter<Arg[]> {
  return { name, kind: 'any, range', repeating: true, read: value => [value] }
}

function optional<T>(parameter: Parameter<T>, fallback: T | undefined): Parameter<T> {
  return fallback === undefined ? parameter : { ...parameter, fallback }
}

/** Fails with the error when the cell holds one. */
export function contentOf(cell: Cell | undefined): Cell['value'] {
  const value = cell?.value ?? null
  if (cell && helpers.isEvaluationError(value)) throw cell
  return value
}

/** @throws #VALUE! for a text that is no number; the empty one is 0. */
export function numberOf(value: Arg, locale: Locale): number {
  return lenientNumberOf(singleOf(value), locale)
}

/** @throws #VALUE! for the empty text, too. */
export function typedNumberOf(value: Arg, locale: Locale): number {
  if (contentOf(singleOf(value)) === '')
    return fail('#VALUE!', "'' is a text and cannot be coerced to a number.")
  return numberOf(value, locale)
}

/** @throws #VALUE! for a text other than TRUE, FALSE and the empty one. */
export function booleanOf(value: Arg): boolean {
  return readBoolean(singleOf(value))
}

export function textOf(value: Arg): string {
  return readText(singleOf(value))
}

/** Of a range or array the numbers alone; a single value is read as a number, the empty text not. */
export function numbersOf(value: Arg, locale: Locale): number[] {
  if (!helpers.isMatrix(value)) {
    return [typedNumberOf(value, locale)]
  }
  const found: number[] = []
  for (const row of rowsOf(value)) {
    for (const cell of row) {
      const content = contentOf(cell)
      if (typeof content === 'number') found.push(content)
    }
  }
  return found
}

/** Rows of cells; the engine keeps columns. */
export function rowsOf(value: Arg): Cell[][] {
  if (!helpers.isMatrix(value)) return [[value ?? { value: null }]]
  const columns = value as Matrix<Cell>
  return (columns[0] ?? []).map((_, row) => columns.map(column => column[row] ?? { value: null }))
}

/** The cell of an argument; of a range its first one. */
export function singleOf(value: Arg): Cell | undefined {
  return helpers.isMatrix(value) ? value[0]?.[0] : (value as Cell | undefined)
}

/** Whether an argument is a reference to cells, not an array or a value. */
export function isReference(value: Arg): boolean {
  return singleOf(value)?.position !== undefined
}
