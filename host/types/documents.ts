// What a document is made from, and how tests look at its sheets.
import type { ChartKind, ChartSpec, LegendPosition } from '../document/charts'

/** A cell as a person types it ('2026-01-02', '=A1*2', "'007"), or a ready value. null is an empty cell. */
export type CellInput = string | number | boolean | null

export type SheetInput = {
  name: string
  /** Top-left at A1. Strings are parsed as typed in the document's locale. */
  rows: CellInput[][]
  /** Rows and columns of the grid; at least what `rows` needs. Default 1000 × 26, as a new Google sheet has. */
  size?: { rows: number; columns: number }
  layout?: SheetLayout
}

/** How somebody has laid a sheet out, and what they attached to its cells. Ranges are A1 notation, and end where they say. */
export type SheetLayout = {
  /** Rows at the top that are frozen, bold and grey. */
  headerRows?: number
  /** Rows and columns that stay in view, when these are not just the header rows. */
  frozen?: { rows?: number; columns?: number }
  /** In pixels, from column A. */
  columnWidths?: number[]
  /** Number formats by range. */
  formats?: Record<string, string>
  /** Own colours and fonts by range; where ranges overlap, the later one is laid over the earlier. */
  looks?: Record<string, CellLook>
  merges?: string[]
  /** As '5' or '5:8'. */
  hiddenRows?: string[]
  /** As 'E' or 'E:G'. */
  hiddenColumns?: string[]
  /** Rules of conditional formatting by custom formula, the first one first. */
  rules?: { ranges: string[]; formula: string; style: CellStyle }[]
  /** Criteria and values as Apps Script names and gives them: the values of a list end with true where it shows an arrow. */
  validations?: {
    ranges: string[]
    criterion: string
    values: (string | number | boolean)[]
    rejects: boolean
    helpText?: string
  }[]
  notes?: Record<string, string>
  /** Without a range the whole sheet. */
  protections?: { range?: string; description: string; warningOnly: boolean; editors?: string[] }[]
  /** The sheet's filter, and the values it hides by column letter. */
  filter?: { range: string; hides: Record<string, string[]> }
  tables?: TableInput[]
  charts?: ChartInput[]
  /** Colour of the tab. */
  tabColour?: string
  hidden?: boolean
}

/** A Table with a type for every column, from its first; null for a column without one. The first row of the range are the headers. */
export type TableInput = { name: string; range: string; columns: (ColumnType | null)[] }

/** A chart over a range whose first row names the series and whose first column what they are drawn over. */
export type ChartInput = {
  type: ChartKind
  range: string
  title: string
  /** Cell of its upper left corner. */
  at: string
  /** In pixels; default as Sheets makes it. */
  size?: { width: number; height: number }
  /** Default right, as Sheets has it. */
  legend?: LegendPosition
}

/** As the Sheets API names them, developers.google.com/workspace/sheets/api/guides/tables. */
export type ColumnType =
  | 'DOUBLE'
  | 'CURRENCY'
  | 'PERCENT'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'TEXT'
  | 'BOOLEAN'
  | 'DROPDOWN'
  | 'PEOPLE_CHIP'

export type SheetView = {
  readonly name: string
  values(a1?: string): (string | number | boolean | null)[][]
  display(a1?: string): string[][]
  formulas(a1?: string): string[][]
  formats(a1?: string): string[][]
  notes(a1?: string): string[][]
  /** Own background colours, '' where there is none. */
  backgrounds(a1?: string): string[][]
  /** Styles from conditional formats, evaluated now: null where none applies. */
  coloured(a1?: string): (CellStyle | null)[][]
  validations(): {
    ranges: string[]
    criterion: string
    values: string[]
    rejects: boolean
    helpText: string
  }[]
  rules(): { ranges: string[]; formula: string; style: CellStyle }[]
  protections(): { range: string; description: string; warningOnly: boolean; editors: string[] }[]
  metadata(): { key: string; value: string; at: string; visibility: 'DOCUMENT' | 'PROJECT' }[]
  /** Tables with typed columns; the types from the first column on, null where there is none. */
  tables(): { name: string; range: string; columns: (ColumnType | null)[] }[]
  /** Charts with their ranges, options and places, without their ids; the oldest first. */
  charts(): ChartSpec[]
  /** Numbers of the rows that are hidden, by hand or by the filter. */
  hiddenRows(): number[]
  readonly hidden: boolean
  readonly lastRow: number
  /** Everything a person could notice changed, as plain data to compare. */
  snapshot(): unknown
}

export type CellStyle = {
  background?: string
  fontColor?: string
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
}

/** How a cell looks by itself. */
export type CellLook = CellStyle & {
  /** In points. */
  fontSize?: number
  align?: 'left' | 'center' | 'right'
  wrap?: boolean
}
