// Matrices: product, determinant and inverse, by Gaussian elimination with partial pivoting; and SUMPRODUCT.
import { heldValue } from '../../language/coerce'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { type Cell, cells, rest, rowsOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

function numbersIn(rows: Cell[][]): number[][] {
  return rows.map(row =>
    row.map(cell => {
      const value = heldValue(cell)
      return typeof value === 'number' ? value : fail('#VALUE!', '[[FUNCTION_NAME]] expects number values.')
    }),
  )
}

function squareOf(rows: Cell[][]): number[][] {
  const matrix = numbersIn(rows)
  if (matrix.length === matrix[0]?.length) return matrix
  return fail('#VALUE!', '[[FUNCTION_NAME]] needs as many rows as columns.')
}

/** Brings a matrix, with others beside it, to triangular form. Gives its determinant. */
function eliminate(rows: number[][], size: number): number {
  let determinant = 1
  for (let column = 0; column < size; column++) {
    const pivotRow = rows.reduce(
      (best, row, index) =>
        index >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? index : best,
      column,
    )
    const pivot = rows[pivotRow] ?? []
    if ((pivot[column] ?? 0) === 0) return 0
    if (pivotRow !== column) {
      rows[pivotRow] = rows[column] ?? []
      rows[column] = pivot
      determinant = -determinant
    }
    determinant *= pivot[column] ?? 0
    for (const row of rows.slice(column + 1)) subtract(row, pivot, (row[column] ?? 0) / (pivot[column] ?? 1))
  }
  return determinant
}

function subtract(row: number[], other: number[], times: number): void {
  if (times === 0) return
  other.forEach((value, index) => {
    row[index] = (row[index] ?? 0) - times * value
  })
}

function inverse(matrix: number[][]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, index) => [...row, ...matrix.map((_, column) => (column === index ? 1 : 0))])
  if (eliminate(rows, size) === 0) return fail('#NUM!', 'The matrix of MINVERSE has no inverse.')
  for (let column = size - 1; column >= 0; column--) {
    const pivot = rows[column] ?? []
    const divisor = pivot[column] ?? 1
    rows[column] = pivot.map(value => value / divisor)
    for (const row of rows.slice(0, column)) subtract(row, rows[column] ?? [], row[column] ?? 0)
  }
  return rows.map(row => row.slice(size))
}

function product(left: number[][], right: number[][]): number[][] {
  if (left[0]?.length !== right.length) {
    return fail('#VALUE!', 'MMULT needs as many columns in its first matrix as rows in its second.')
  }
  return left.map(row =>
    (right[0] ?? []).map((_, column) =>
      row.reduce((sum, value, index) => sum + value * (right[index]?.[column] ?? 0), 0),
    ),
  )
}

/** A truth value counts as 1 or 0, anything else that is no number as 0. */
function factor(cell: Cell | undefined): number {
  const value = heldValue(cell)
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? value : 0
}

export const MATRIX_FUNCTIONS: FunctionFamily = {
  MDETERM: define('Determinant of a matrix.', [cells('square_matrix')], rows => {
    const matrix = squareOf(rows)
    return eliminate(matrix, matrix.length)
  }),
  MINVERSE: define('Inverse of a matrix.', [cells('square_matrix')], rows => inverse(squareOf(rows))),
  MMULT: define('Product of two matrices.', [cells('matrix1'), cells('matrix2')], (left, right) =>
    product(numbersIn(left), numbersIn(right)),
  ),
  SUMPRODUCT: define('Sum of the products of arrays, place by place.', [rest('array')], arrays => {
    const [first = [], ...others] = arrays.map(rowsOf)
    if (others.some(other => other.length !== first.length || other[0]?.length !== first[0]?.length)) {
      return fail('#VALUE!', 'The arrays of SUMPRODUCT must have the same size.')
    }
    let sum = 0
    first.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        sum += others.reduce((product, other) => product * factor(other[rowIndex]?.[column]), factor(cell))
      })
    })
    return sum
  }),
}
