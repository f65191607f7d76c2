// Arguments of functions in cells: one value or rows of them, answered by as many in the same places.

/** What a cell may show. */
export type Shown = string | number | Date
export type Answer = Shown | Shown[][]

/** Blank cells stay blank. */
export const overRange = (range: unknown, answer: (value: unknown) => Shown): Answer => {
  const one = (value: unknown): Shown => (isBlank(value) ? '' : answer(value))
  return Array.isArray(range)
    ? range.map(row => (Array.isArray(row) ? row.map(one) : [one(row)]))
    : one(range)
}

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
