// Arrays cut to a size or laid out anew.
import type { FunctionResultObject } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { type Cell, cells, flag, integer, rest, rowsOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const EMPTY: FunctionResultObject = { value: null }

/** What TOCOL and TOROW leave out, by their second argument. */
const IGNORED: ((cell: Cell) => boolean)[] = [
  () => false,
  ({ value }) => value === null,
  isError,
  cell => cell.value === null || isError(cell),
]

function isError({ value }: Cell): boolean {
  return typeof value === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/.test(value)
}

function listed(rows: Cell[][], ignore: number, byColumn: boolean): Cell[] {
  const isIgnored = IGNORED[ignore] ?? fail('#VALUE!', '[[FUNCTION_NAME]] parameter 2 must be from 0 to 3.')
  const [first = []] = rows
  const cellsInOrder = byColumn
    ? first.flatMap((_, column) => rows.map(row => row[column] ?? EMPTY))
    : rows.flat()
  const kept = cellsInOrder.filter(cell => !isIgnored(cell))
  return kept.length > 0 ? kept : fail('#N/A', '[[FUNCTION_NAME]] has no values left.')
}

/** A list in lines of `count`, the last filled up with `pad`. */
function wrapped(rows: Cell[][], count: number, pad: Cell): Cell[][] {
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) {
    return fail('#VALUE!', '[[FUNCTION_NAME]] parameter 1 must be one row or one column.')
  }
  if (count < 1) return fail('#NUM!', '[[FUNCTION_NAME]] parameter 2 must be at least 1.')
  const list = rows.flat()
  return Array.from({ length: Math.ceil(list.length / count) }, (_, line) =>
    Array.from({ length: count }, (_, index) => list[line * count + index] ?? pad),
  )
}

function transposed<T>(rows: T[][]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column] as T))
}

const NOT_AVAILABLE: Cell = { value: '#N/A' }
const pad = {
  name: 'pad_with',
  kind: 'any',
  fallback: NOT_AVAILABLE,
  read: (value: unknown) => (value ?? EMPTY) as Cell,
}

export const SHAPE_FUNCTIONS: FunctionFamily = {
  ARRAY_CONSTRAIN: define(
    'The first rows and columns of an array.',
    [cells('input_range'), integer('num_rows'), integer('num_cols')],
    (rows, rowCount, columnCount) => {
      if (rowCount < 0 || columnCount < 0) return fail('#NUM!', 'ARRAY_CONSTRAIN needs sizes of 0 or more.')
      if (rowCount === 0 || columnCount === 0)
        return fail('#REF!', 'The result of ARRAY_CONSTRAIN has no cells.')
      return rows.slice(0, rowCount).map(row => row.slice(0, columnCount))
    },
  ),
  FLATTEN: define('All values of ranges in one column.', [rest('range')], ranges =>
    ranges.flatMap(range =>
      rowsOf(range)
        .flat()
        .map(cell => [cell]),
    ),
  ),
  TOCOL: define(
    'An array as one column.',
    [cells('array_or_range'), integer('ignore', 0), flag('scan_by_column', false)],
    (rows, ignore, byColumn) => listed(rows, ignore, byColumn).map(cell => [cell]),
  ),
  TOROW: define(
    'An array as one row.',
    [cells('array_or_range'), integer('ignore', 0), flag('scan_by_column', false)],
    (rows, ignore, byColumn) => [listed(rows, ignore, byColumn)],
  ),
  WRAPROWS: define(
    'A list in rows of a given length.',
    [cells('range'), integer('wrap_count'), pad],
    (rows, count, filler) => wrapped(rows, count, filler),
  ),
  WRAPCOLS: define(
    'A list in columns of a given length.',
    [cells('range'), integer('wrap_count'), pad],
    (rows, count, filler) => transposed(wrapped(rows, count, filler)),
  ),
}
