// Columns as a person names them.

/** The letter of a 1-based column: 1 is A, 27 is AA. */
export const columnLetter = (index: number): string => {
  const last = String.fromCharCode(65 + ((index - 1) % 26))
  return index > 26 ? columnLetter(Math.floor((index - 1) / 26)) + last : last
}
