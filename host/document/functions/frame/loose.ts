// Kinds of parameters that take an argument as it comes: arrays, references and errors too, or nothing.
import type { Arg } from '@odoo/o-spreadsheet'
import { cellsOf } from '../../language/array-literal'
import { fail } from '../../language/errors'
import type { Cells } from '../../language/run'
import { type Cell, isReference, type Parameter, singleOf } from './parameters'

/** One value, which may be an error; undefined when left out. */
export function held(name: string): Parameter<Cell | undefined> {
  return { name, kind: 'any', read: singleOf }
}

/** A value, a range or an array. */
export function anything(name: string): Parameter<Arg> {
  return { name, kind: 'any, range', read: value => value }
}

/** A range or an array by columns, as the engine keeps it. */
export function table(name: string): Parameter<Cells> {
  return { name, kind: 'any, range', read: cellsOf }
}

/** A range; what is none is #N/A, as Sheets has it. */
export function reference(name: string): Parameter<Cells> {
  return { name, kind: 'any, range', read: value => (isReference(value) ? cellsOf(value) : notARange()) }
}

/** The parameter may be left out: then undefined. */
export function maybe<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    name: parameter.name,
    kind: `${parameter.kind}, optional`,
    read: (value, setting) => (value === undefined ? undefined : parameter.read(value, setting)),
  }
}

function notARange(): never {
  return fail('#N/A', 'Argument must be a range.')
}
