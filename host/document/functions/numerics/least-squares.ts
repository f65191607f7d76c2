// Ordinary least squares by Householder reflections: Golub & Van Loan, Matrix Computations, algorithm 5.2.1 and section 5.3.
export type Fit = {
  /** One per column of the design, in its order; 0 for a column that depends on those before it. */
  coefficients: number[]
  /** Columns that count. */
  rank: number
  /** Diagonal of the inverse of the normal matrix, for standard errors. */
  leverage: number[]
}

const NEGLIGIBLE = 1e-13

/** Fits y ≈ design · coefficients. Rows are observations; there must be as many as columns or more. */
export function leastSquares(design: number[][], y: number[]): Fit {
  const columns = design[0]?.length ?? 0
  const work = design.map((row, index) => [...row, y[index] ?? 0])
  const pivots: number[] = []
  for (let column = 0; column < columns; column++) {
    if (reflect(work, { row: pivots.length, column, width: columns + 1 })) pivots.push(column)
  }
  const coefficients = Array<number>(columns).fill(0)
  for (let row = pivots.length - 1; row >= 0; row--) {
    const line = work[row] ?? []
    const known = pivots
      .slice(row + 1)
      .reduce((sum, column) => sum + (line[column] ?? 0) * (coefficients[column] ?? 0), 0)
    coefficients[pivots[row] ?? 0] = ((line[columns] ?? 0) - known) / (line[pivots[row] ?? 0] ?? 1)
  }
  return { coefficients, rank: pivots.length, leverage: inverseDiagonal(work, pivots, columns) }
}

/** Makes a column zero below `row`; false when it is zero already from there on. */
function reflect(
  work: number[][],
  { row, column, width }: { row: number; column: number; width: number },
): boolean {
  const below = work.slice(row)
  const entries = below.map(line => line[column] ?? 0)
  const norm = Math.hypot(...entries)
  const scale = Math.hypot(...work.map(line => line[column] ?? 0))
  if (norm <= NEGLIGIBLE * scale || norm === 0) return false
  const [first = 0, ...others] = entries
  const alpha = first > 0 ? -norm : norm
  const axis = [first - alpha, ...others]
  const length = axis.reduce((sum, value) => sum + value * value, 0)
  for (let at = column; at < width; at++) {
    const dot = below.reduce((sum, line, index) => sum + (axis[index] ?? 0) * (line[at] ?? 0), 0)
    below.forEach((line, index) => {
      line[at] = (line[at] ?? 0) - (2 * dot * (axis[index] ?? 0)) / length
    })
  }
  return true
}

/** Row sums of squares of the inverse of the triangle R. */
function inverseDiagonal(work: number[][], pivots: number[], columns: number): number[] {
  const size = pivots.length
  const inverse = Array.from({ length: size }, () => Array<number>(size).fill(0))
  for (let column = 0; column < size; column++) {
    for (let row = column; row >= 0; row--) {
      const known = pivots
        .slice(row + 1, column + 1)
        .reduce(
          (sum, pivot, index) => sum + (work[row]?.[pivot] ?? 0) * (inverse[row + 1 + index]?.[column] ?? 0),
          0,
        )
      const line = inverse[row]
      if (line) line[column] = ((row === column ? 1 : 0) - known) / (work[row]?.[pivots[row] ?? 0] ?? 1)
    }
  }
  const diagonal = Array<number>(columns).fill(0)
  pivots.forEach((pivot, row) => {
    diagonal[pivot] = (inverse[row] ?? []).reduce((sum, value) => sum + value * value, 0)
  })
  return diagonal
}
