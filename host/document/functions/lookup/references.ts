// References made of numbers and texts: INDEX, CHOOSE, INDIRECT; GETPIVOTDATA, of which there is none here.
import type { AddFunctionDescription, Arg, EvalContext } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { booleanOf, integerOf, numberOf, textOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import type { Cells } from '../../language/run'
import { broadcast, isArray } from '../frame/broadcast'
import { define } from '../frame/define'
import { held, table } from '../frame/loose'
import { isReference, singleOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const { arg, numberToLetters } = helpers
const ENGINE_INDIRECT = registries.functionRegistry.get('INDIRECT')

type Computed = AddFunctionDescription['compute']

/** Row and column count from 1, 0 is all of them; of a single row one number counts along it. */
function indexed(cells: Cells, { row, column }: { row: number; column: number | null }): Cells {
  const [width, height] = [cells.length, cells[0]?.length ?? 0]
  if (row < 0 || (column ?? 0) < 0) return fail('#VALUE!', 'INDEX needs numbers of 0 or more.')
  if (column === null && height === 1 && width > 1) return indexed(cells, { row: 1, column: row })
  const wanted = column ?? 0
  if (row > height || wanted > width) return fail('#REF!', 'INDEX points outside its range.')
  const columns = wanted === 0 ? cells : cells.slice(wanted - 1, wanted)
  return row === 0 ? columns : columns.map(each => each.slice(row - 1, row))
}

const R1C1 = /^(?:(.*)!)?R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)$/i

/** 'R2C3' and, counted from the formula's cell, 'R[-1]C[2]' as 'C2'. */
function inA1Notation(reference: string, at: { row: number; col: number }): string {
  const parts = reference.split(':').map(part => {
    const [, sheet, row = '', column = ''] =
      R1C1.exec(part) ?? fail('#REF!', 'INDIRECT cannot read the reference.')
    const letters = numberToLetters(offset(column, at.col))
    return `${sheet === undefined ? '' : `${sheet}!`}${letters}${offset(row, at.row) + 1}`
  })
  return parts.join(':')
}

function offset(part: string, from: number): number {
  const index =
    part === '' ? from : part.startsWith('[') ? from + Number(part.slice(1, -1)) : Number(part) - 1
  return index < 0 ? fail('#REF!', 'INDIRECT points outside the sheet.') : index
}

function chosen(given: Arg[], context: EvalContext): Arg {
  const [index, ...choices] = given
  if (isArray(index)) return broadcast(given, cells => chosen(cells, context))
  const number = Math.trunc(numberOf(singleOf(index), context.locale))
  if (number < 1 || number > choices.length) return fail('#NUM!', `CHOOSE has no choice ${number}.`)
  return choices[number - 1] ?? { value: null }
}

/** ROW or COLUMN of a reference: a range gives an array. */
function placed(name: 'ROW' | 'COLUMN'): AddFunctionDescription {
  const engine = registries.functionRegistry.get(name)
  return {
    ...engine,
    compute: function (this: EvalContext, ...[reference]: Arg[]) {
      if (reference !== undefined && !isReference(reference)) return fail('#N/A', 'Argument must be a range.')
      return engine.compute.call(this, ...(reference === undefined ? [] : [reference]))
    },
  }
}

export const REFERENCE_FUNCTIONS: FunctionFamily = {
  ROW: placed('ROW'),
  COLUMN: placed('COLUMN'),
  INDEX: {
    description: 'A cell of a range, or a row or column of it.',
    args: [
      arg('reference (any, range)', 'The range'),
      arg('row (number, optional)', 'Number of the row; 0 for all'),
      arg('column (number, optional)', 'Number of the column; 0 for all'),
    ],
    compute: function (this: EvalContext, ...[range, row, column]: Arg[]) {
      const cells = table('reference').read(range, this)
      const found = indexed(cells, {
        row: integerOf(singleOf(row), this.locale),
        column: column === undefined ? null : integerOf(singleOf(column), this.locale),
      })
      return found.length === 1 && found[0]?.length === 1 ? (found[0][0] ?? { value: null }) : found
    },
  },
  CHOOSE: {
    description: 'One of several values, by its number.',
    args: [
      arg('index (any, range)', 'Number of the value, from 1'),
      arg('choice (any, range, repeating)', 'A value'),
    ],
    compute: function (this: EvalContext, ...given: Arg[]) {
      return chosen(given, this)
    } as Computed,
  },
  INDIRECT: {
    ...ENGINE_INDIRECT,
    compute: function (this: EvalContext, ...[reference, isA1]: Arg[]) {
      const text = textOf(singleOf(reference)).trim()
      const usesA1 = isA1 === undefined || booleanOf(singleOf(isA1))
      const at = this.__originCellPosition ?? { row: 0, col: 0 }
      return ENGINE_INDIRECT.compute.call(this, { value: usesA1 ? text : inA1Notation(text, at) })
    },
  },
  GETPIVOTDATA: {
    ...define('A value of a pivot table.', [held('value_name'), table('any_pivot_table_cell')], () =>
      fail('#REF!', 'There is no pivot table.'),
    ),
    args: [
      arg('value_name (any)', 'Name of the value'),
      arg('any_pivot_table_cell (any, range)', 'A cell of the pivot table'),
      arg('original_column (any, optional, repeating)', 'Name of a column'),
      arg('pivot_item (any, optional, repeating)', 'Item of that column'),
    ],
  },
}
