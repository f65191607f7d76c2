// A name for a new sheet: the team's own sheet of that name is theirs.

/** The first of the names that no sheet has, else the last one with a number. */
export const freeName = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  names: readonly string[],
): string => {
  const free = names.find(name => book.getSheetByName(name) === null)
  if (free !== undefined) return free
  const last = names[names.length - 1] ?? ''
  let number = 2
  while (book.getSheetByName(`${last} ${number}`) !== null) number += 1
  return `${last} ${number}`
}
