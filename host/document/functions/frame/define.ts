// Makes an engine function of a declaration: its parameters, and what it computes from their values.
import type {
  AddFunctionDescription,
  Arg,
  EvalContext,
  FunctionResultObject,
  Matrix,
} from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { type Parameter, type Setting, singleOf } from './parameters'

/** A function's value: one, or rows of them. A number that is not finite stands for #NUM!. */
export type Result = number | string | boolean | FunctionResultObject | Entry[][]
type Entry = number | string | boolean | FunctionResultObject

type Values<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}

/** @param compute May fail with an error value. `this` is where the formula stands. */
export function define<const P extends readonly Parameter<unknown>[]>(
  description: string,
  parameters: P,
  compute: (this: EvalContext, ...values: Values<P>) => Result,
): AddFunctionDescription {
  return {
    description,
    args: parameters.map(argOf),
    compute: function (this: EvalContext, ...args: Arg[]) {
      const values = parameters.map((parameter, index) => readAt(parameter, args.slice(index), this))
      return shown(compute.call(this, ...(values as Values<P>)))
    },
  }
}

/** As `define`, for columns of cells as the engine keeps them. */
export function defineCells<const P extends readonly Parameter<unknown>[]>(
  description: string,
  parameters: P,
  compute: (this: EvalContext, ...values: Values<P>) => Matrix<FunctionResultObject>,
): AddFunctionDescription {
  return {
    ...define(description, parameters, () => 0),
    compute: function (this: EvalContext, ...args: Arg[]) {
      const values = parameters.map((parameter, index) => readAt(parameter, args.slice(index), this))
      return compute.call(this, ...(values as Values<P>))
    },
  }
}

/** As `define`, for a value that is shown like its first argument: a rounded date is a date. */
export function defineAlike<const P extends readonly Parameter<unknown>[]>(
  description: string,
  parameters: P,
  compute: (this: EvalContext, ...values: Values<P>) => number,
): AddFunctionDescription {
  const plain = define(description, parameters, compute)
  return {
    ...plain,
    compute: function (this: EvalContext, ...args: Arg[]) {
      const format = singleOf(args[0])?.format
      const result = plain.compute.apply(this, args) as FunctionResultObject
      return format === undefined ? result : { ...result, format }
    },
  }
}

/** The same function under its other name. */
export function alias(family: Record<string, AddFunctionDescription>, name: string): AddFunctionDescription {
  const found = family[name]
  if (!found) throw new Error(`No function ${name} in this family`)
  return { ...found }
}

function argOf({ name, kind, fallback, repeating }: Parameter<unknown>) {
  const options = `${fallback === undefined ? '' : ', optional'}${repeating ? ', repeating' : ''}`
  return helpers.arg(`${name} (${kind}${options})`)
}

function readAt(parameter: Parameter<unknown>, args: Arg[], setting: Setting): unknown {
  if (parameter.repeating) return args.flatMap(arg => parameter.read(arg, setting) as unknown[])
  if (args.length === 0 && parameter.fallback !== undefined) return parameter.fallback
  return parameter.read(args[0], setting)
}

function shown(result: Result): FunctionResultObject | Matrix<FunctionResultObject> {
  if (Array.isArray(result)) return columnsOf(result)
  return typeof result === 'object' ? result : { value: finite(result) }
}

function columnsOf(rows: Entry[][]): Matrix<FunctionResultObject> {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => rows.map(row => cellOf(row[column] ?? '')))
}

function cellOf(entry: Entry): FunctionResultObject {
  return typeof entry === 'object' ? entry : { value: finite(entry) }
}

function finite<T>(value: T): T {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return fail('#NUM!', 'The numbers given lie outside what [[FUNCTION_NAME]] is defined for.')
  }
  return value
}
