// Columns as the sheet names them.

/** 1 → A, 27 → AA. */
export const columnLetter = (column: number): string => {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + rest)
}
