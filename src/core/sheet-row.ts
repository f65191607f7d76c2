// Where something of the ledger stands: it may lie on several sheets, so a row alone says too little.

/** Sheet name and 1-based sheet row. */
export type SheetRow = { sheet: string; row: number }

/** Sheet by sheet, rows from above; sheets by their names. */
export function byPlace(a: SheetRow, b: SheetRow): number {
  if (a.sheet === b.sheet) return a.row - b.row
  return a.sheet < b.sheet ? -1 : 1
}

/** What stands at a place, of several things the last; of a whole ledger, for which a text of each place would be too much to make. */
export function byItsPlace<Thing extends SheetRow>(
  things: readonly Thing[],
): (place: SheetRow) => Thing | undefined {
  const sheets = new Map<string, Map<number, Thing>>()
  for (const thing of things) {
    const rows = sheets.get(thing.sheet)
    if (rows) rows.set(thing.row, thing)
    else sheets.set(thing.sheet, new Map([[thing.row, thing]]))
  }
  return ({ sheet, row }) => sheets.get(sheet)?.get(row)
}

/** Sheet and row as one text, for maps. */
export function placeKey({ sheet, row }: SheetRow): string {
  return `${row} ${sheet}`
}
