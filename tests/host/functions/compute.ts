// What formulas give in a new spreadsheet: one value, or rows of them where a result spreads.
import { cellValue, displayText } from '../../../host/document/cells'
import { openDocument, type SheetsDocument } from '../../../host/document/document'
import { localeByCode } from '../../../host/document/typing/locales'
import type { CellInput } from '../../../host/types'

type Around = {
  /** Cells from A1 on; the formula stands to the right of them, in row `row` (default 1). */
  cells?: CellInput[][]
  row?: number
  locale?: string
  /** Text in the cell below the formula. */
  below?: string
}

type Placed = { document: SheetsDocument; col: number; row: number }

function place(formula: string, { cells = [], row = 1, locale = 'en_US', below }: Around): Placed {
  const col = Math.max(0, ...cells.map(line => line.length)) + 1
  const rows = Array.from({ length: Math.max(cells.length, row + 1) }, (_, index): CellInput[] => {
    const line = [...(cells[index] ?? [])]
    while (line.length < col) line.push(null)
    if (index === row - 1) line.push(formula)
    if (index === row && below !== undefined) line.push(below)
    return line
  })
  const document = openDocument({
    id: 'd',
    name: 'formulas',
    zone: 'UTC',
    locale: localeByCode(locale),
    now: 46_000,
    sheets: [{ name: 'Sheet1', rows, size: { rows: rows.length + 30, columns: 20 } }],
  })
  return { document, col, row: row - 1 }
}

/** The value a script reads; a day as its serial number; rows of values when the result spreads. */
export function compute(formula: string, around: Around = {}): unknown {
  const { document, col, row } = place(formula, around)
  const sheetId = document.model.getters.getActiveSheetId()
  const zone = document.model.getters.getSpreadZone({ sheetId, col, row })
  const valueAt = (x: number, y: number) => {
    const value = cellValue(document, { sheetId, col: x, row: y })
    return typeof value === 'object' ? value.serial : value
  }
  if (!zone || (zone.bottom === row && zone.right === col)) return valueAt(col, row)
  return Array.from({ length: zone.bottom - row + 1 }, (_, y) =>
    Array.from({ length: zone.right - col + 1 }, (_, x) => valueAt(col + x, row + y)),
  )
}

/** What the cell shows. */
export function display(formula: string, around: Around = {}): string {
  const { document, col, row } = place(formula, around)
  const sheetId = document.model.getters.getActiveSheetId()
  document.model.getters.getEvaluatedCell({ sheetId, col, row })
  return displayText(document, { sheetId, col, row })
}
