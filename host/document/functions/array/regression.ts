// Lines and exponential curves through data: LINEST, LOGEST, TREND, GROWTH.
import type { FunctionResultObject } from '@odoo/o-spreadsheet'
import { heldValue } from '../../language/coerce'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { type Cell, cells, flag } from '../frame/parameters'
import { leastSquares } from '../numerics/least-squares'
import type { FunctionFamily } from '../types'

/** Observations: one row of predictors for each value of y. */
type Data = { y: number[]; predictors: number[][]; shape: Shape }
/** How y lies: predictors lie across it, or are one array of its size. */
type Shape = 'column' | 'row' | 'block'

const LEFT_OUT: Cell[][] = []

function numbersIn(rows: Cell[][]): number[][] {
  return rows.map(row =>
    row.map(cell => {
      const value = heldValue(cell)
      return typeof value === 'number' ? value : fail('#VALUE!', '[[FUNCTION_NAME]] expects number values.')
    }),
  )
}

function dataOf(knownY: Cell[][], knownX: Cell[][]): Data {
  const yRows = numbersIn(knownY)
  const y = yRows.flat()
  const width = yRows[0]?.length ?? 0
  const shape: Shape = width === 1 ? 'column' : yRows.length === 1 ? 'row' : 'block'
  const predictors =
    knownX === LEFT_OUT ? y.map((_, index) => [index + 1]) : observations(numbersIn(knownX), shape, width)
  if (predictors.length !== y.length)
    return fail('#REF!', 'The known data of [[FUNCTION_NAME]] differ in size.')
  return { y, predictors, shape }
}

function observations(rows: number[][], shape: Shape, width: number): number[][] {
  if (shape === 'column') return rows
  if (shape === 'block') return (rows[0]?.length ?? 0) === width ? rows.flat().map(value => [value]) : []
  return (rows[0] ?? []).map((_, column) => rows.map(row => row[column] ?? 0))
}

/** Coefficients of the predictors, and the intercept (0 without one) at the end. */
function fitted({ y, predictors }: Data, withIntercept: boolean) {
  const design = predictors.map(row => (withIntercept ? [1, ...row] : row))
  if (y.length < (design[0]?.length ?? 0)) return fail('#N/A', '[[FUNCTION_NAME]] needs more data.')
  const { coefficients, rank, leverage } = leastSquares(design, y)
  const [slopes, spreads] = withIntercept
    ? [coefficients.slice(1), leverage.slice(1)]
    : [coefficients, leverage]
  return {
    slopes,
    spreads,
    intercept: withIntercept ? (coefficients[0] ?? 0) : 0,
    interceptSpread: withIntercept ? (leverage[0] ?? 0) : null,
    rank,
  }
}

function predicted(slopes: number[], intercept: number, at: number[]): number {
  return slopes.reduce((sum, slope, index) => sum + slope * (at[index] ?? 0), intercept)
}

const NONE: FunctionResultObject = { value: '#N/A' }

/** Coefficients from the last predictor to the first and the intercept; with `verbose` what is known of their quality. */
function estimates(
  data: Data,
  withIntercept: boolean,
  verbose: boolean,
): (number | FunctionResultObject)[][] {
  const { slopes, spreads, intercept, interceptSpread, rank } = fitted(data, withIntercept)
  const line = [...slopes].reverse()
  if (!verbose) return [[...line, intercept]]
  const { y, predictors } = data
  const mean = withIntercept ? y.reduce((sum, value) => sum + value, 0) / y.length : 0
  const fits = predictors.map(row => predicted(slopes, intercept, row))
  const residual = y.reduce((sum, value, index) => sum + (value - (fits[index] ?? 0)) ** 2, 0)
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const freedom = y.length - rank
  const variance = freedom > 0 ? residual / freedom : 0
  const explained = total - residual
  const errors = [...spreads].reverse().map(spread => Math.sqrt(variance * spread))
  const interceptError = interceptSpread === null ? NONE : Math.sqrt(variance * interceptSpread)
  const ratio =
    freedom > 0 && residual > 0
      ? explained / (rank - (withIntercept ? 1 : 0)) / variance
      : ({ value: '#NUM!' } as const)
  const filler = slopes.slice(1).map(() => NONE)
  return [
    [...line, intercept],
    [...errors, interceptError],
    [total === 0 ? 1 : explained / total, Math.sqrt(variance), ...filler],
    [ratio, freedom, ...filler],
    [explained, residual, ...filler],
  ]
}

function predictions(data: Data, newX: Cell[][], withIntercept: boolean): number[][] {
  const { slopes, intercept } = fitted(data, withIntercept)
  const at = (row: number[]) => predicted(slopes, intercept, row)
  if (newX === LEFT_OUT) return data.predictors.map(row => [at(row)])
  const rows = numbersIn(newX)
  if (slopes.length === 1) return rows.map(row => row.map(value => at([value])))
  if (data.shape === 'row') return [observations(rows, 'row', 0).map(at)]
  return rows.map(row => [at(row)])
}

/** Values left out are predicted where they lay. */
function laidOut(
  values: number[][],
  data: Data,
  { knownY, newX }: { knownY: Cell[][]; newX: Cell[][] },
): number[][] {
  if (newX !== LEFT_OUT) return values
  const width = knownY[0]?.length ?? 1
  const flat = values.flat()
  return data.shape === 'column' ? values : knownY.map((_, row) => flat.slice(row * width, (row + 1) * width))
}

function trend(knownY: Cell[][], knownX: Cell[][], newX: Cell[][], withIntercept: boolean): number[][] {
  const data = dataOf(knownY, knownX)
  return laidOut(predictions(data, newX, withIntercept), data, { knownY, newX })
}

/** Logarithms of y, which must be above 0. */
function logarithms(rows: Cell[][]): Cell[][] {
  return numbersIn(rows).map(row =>
    row.map(value =>
      value > 0 ? { value: Math.log(value) } : fail('#NUM!', '[[FUNCTION_NAME]] needs data above 0.'),
    ),
  )
}

const PARAMETERS = {
  y: cells('known_data_y'),
  x: { ...cells('known_data_x'), fallback: LEFT_OUT, read: givenCells },
  newX: { ...cells('new_data_x'), fallback: LEFT_OUT, read: givenCells },
  intercept: flag('calculate_b', true),
  verbose: flag('verbose', false),
}

function givenCells(...[value, setting]: Parameters<ReturnType<typeof cells>['read']>): Cell[][] {
  return value === undefined ? LEFT_OUT : cells('').read(value, setting)
}

export const REGRESSION_FUNCTIONS: FunctionFamily = {
  LINEST: define(
    'Slopes and intercept of a line through data.',
    [PARAMETERS.y, PARAMETERS.x, PARAMETERS.intercept, PARAMETERS.verbose],
    (y, x, withIntercept, verbose) => estimates(dataOf(y, x), withIntercept, verbose),
  ),
  LOGEST: define(
    'Bases and factor of an exponential curve through data.',
    [PARAMETERS.y, PARAMETERS.x, PARAMETERS.intercept, PARAMETERS.verbose],
    (y, x, withIntercept, verbose) => {
      const [first = [], ...others] = estimates(dataOf(logarithms(y), x), withIntercept, verbose)
      return [first.map(value => (typeof value === 'number' ? Math.exp(value) : value)), ...others]
    },
  ),
  TREND: define(
    'Values on a line through data.',
    [PARAMETERS.y, PARAMETERS.x, PARAMETERS.newX, PARAMETERS.intercept],
    (y, x, newX, withIntercept) => trend(y, x, newX, withIntercept),
  ),
  GROWTH: define(
    'Values on an exponential curve through data.',
    [PARAMETERS.y, PARAMETERS.x, PARAMETERS.newX, PARAMETERS.intercept],
    (y, x, newX, withIntercept) => trend(logarithms(y), x, newX, withIntercept).map(row => row.map(Math.exp)),
  ),
}
