// One computation of a formula: what it refers to, and the names LET and LAMBDA have bound on the way.
import type {
  Arg,
  EvalContext,
  FunctionResultObject,
  LiteralValues,
  Matrix,
  Range,
} from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { errorValue } from './errors'

/** Columns of cells, as the engine keeps arrays and ranges. */
export type Cells = Matrix<FunctionResultObject>

export type Run = {
  literals: LiteralValues
  /** References of the formula in their order. */
  references: Range[]
  cell(range: Range): FunctionResultObject
  cells(range: Range): Cells
  namedRange(name: string, asRange: boolean): Arg
  /** The functions by name, and where the formula stands. */
  context: EvalContext
  bound: Bound | undefined
}

export type Bound = { name: string; value: Arg; outer: Bound | undefined }

export type Evaluate = (run: Run) => Arg

export function boundValue(run: Run, name: string): Arg {
  for (let bound = run.bound; bound; bound = bound.outer) if (bound.name === name) return bound.value
  return errorValue('#NAME?', `Unknown name: '${name}'.`)
}

/** A LAMBDA as a value. A cell that shows one shows #N/A. */
export type LambdaValue = FunctionResultObject & { parameters: number; call(args: Arg[]): Arg }

export function isLambda(value: Arg): value is LambdaValue {
  return value !== undefined && !helpers.isMatrix(value) && 'parameters' in value
}

/** An array's first cell. */
export function firstCell(cells: Cells): FunctionResultObject {
  return cells[0]?.[0] ?? { value: null }
}

/**
 * The one cell of a range that stands in the formula's row or column: what an operator or a function of single values
 * takes outside ARRAYFORMULA. A range of which there is none is #VALUE!, as Sheets says it.
 */
export function crossingCell(cells: Cells, { context }: Run): FunctionResultObject {
  const columns = cells.length
  const rows = cells[0]?.length ?? 0
  const corner = cells[0]?.[0]?.position
  const at = context.__originCellPosition
  if (columns * rows <= 1 || !corner || !at) return firstCell(cells)
  const sameSheet = at.sheetId === corner.sheetId
  const column = columns === 1 ? 0 : sameSheet ? at.col - corner.col : -1
  const row = rows === 1 ? 0 : sameSheet ? at.row - corner.row : -1
  const crossing = columns === 1 || rows === 1 ? cells[column]?.[row] : undefined
  return crossing ?? errorValue('#VALUE!', 'An array value could not be found.')
}
