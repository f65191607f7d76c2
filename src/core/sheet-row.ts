// Where something of the ledger stands: it may lie on several sheets, so a row alone says too little.

/** Sheet name and 1-based sheet row. */
export type SheetRow = { sheet: string; row: number }

/** Sheet by sheet, rows from above; sheets by their names. */
export function byPlace(a: SheetRow, b: SheetRow): number {
  if (a.sheet === b.sheet) return a.row - b.row
  return a.sheet < b.sheet ? -1 : 1
}

/** Sheet and row as one text, for maps. */
export function placeKey({ sheet, row }: SheetRow): string {
  return `${row} ${sheet}`
}
