// What set-up and uninstall do to the team’s sheet: columns remembered, rules, colours, columns and tables of ours.
import type { Cell, LedgerField, SheetRole } from '../../core/ledger/types'
import type { SheetBinding } from './binding'
import type { RowBlock } from './row-moves'

/** A sheet as it stands: cells from row 1, every row `lastColumn` wide. */
export type SheetGrid = {
  sheetId: number
  sheet: string
  values: Cell[][]
  lastRow: number
  lastColumn: number
}

/** What set-up looks at: the cells, what a person sees of the first rows, and the columns remembered on this sheet. */
export type SheetPreview = SheetGrid & {
  /** As displayed, the first rows only. */
  display: string[][]
  remembered: RememberedColumns
}

/** The same without the cells, which may be half a million. */
export type SheetHeading = Omit<SheetPreview, 'values'>

/** How the headers of a sheet stand today. */
export type StandingColumns = {
  sheet: string
  headerRow: number
  /** By column from the left, two lines read as one. */
  texts: string[]
  remembered: RememberedColumns
  /** Fields that two columns are marked for. */
  doubled: LedgerField[]
}

export type RememberedColumns = {
  headerRow: number | null
  columns: Partial<Record<LedgerField, number>>
  dueColumn: number | null
  openColumn: number | null
  /** Null where no header row is marked. */
  role: SheetRole | null
}

/** A sheet of the team's by its first rows as displayed, among which its header stands; `rows`: the last row with content. */
export type SheetTop = { id: number; name: string; rows: number; display: string[][] }

/** A rule for the cells of one column: a formula about a cell given by name, or a drop-down. It warns and never refuses. */
export type ColumnRule = {
  field: LedgerField
  column: number
  criterion:
    | { kind: 'formula'; about: (cell: string) => string }
    | { kind: 'list'; values: readonly string[] }
  help: string
}

export type RuleOutcome = { set: LedgerField[]; kept: LedgerField[]; refused: LedgerField[] }

/** A colour of ours over some columns of the data rows; `id` marks it as ours in its formula. */
export type ColourRule = {
  id: string
  /** Without the leading '=' and without the mark; relative to the first data row. */
  formula: string
  columns: { from: number; to: number }[]
  background: string
  fontColor: string
  bold: boolean
}

/** A cell of our 到期日 column: '' for none; `inferred` marks a day counted from the signing as 推算. */
export type DueCell = { formula: string; inferred: boolean }

/** A cell of our 未付金额 column in major units; '' where the row owes nothing that can be said. */
export type OpenCell = number | ''

/** What set-up and uninstall do to the team's sheet. */
export type Adoption = {
  tops(): SheetTop[]
  /** What stands over each column, from the first on. */
  headers(sheet: SheetBinding): string[]
  preview(sheetId: number | null): SheetPreview | null
  heading(sheetId: number): SheetHeading | null
  /** Marks the columns and header rows of the ledger's sheets; marks that stood elsewhere are taken off. */
  remember(sheets: MarkedSheet[]): void
  /** Answers how many rules of ours the sheet has now. */
  colour(sheet: SheetBinding, rules: ColourRule[]): number
  /** The team's own rules are kept; so is a column that a Table with typed columns manages. */
  validate(sheet: SheetBinding, rules: ColumnRule[]): RuleOutcome
  /** Adds our 到期日 column at the right when it is not there; answers the binding with it. */
  addDueColumn(sheet: SheetBinding, label: string, note: string): SheetBinding
  /** Our column from the first data row on; writes only when something changed and answers how many cells that was. */
  writeDueDates(sheet: SheetBinding, cells: DueCell[]): number
  /** Adds our 未付金额 column at the right when it is not there; answers the binding with it. */
  addOpenColumn(sheet: SheetBinding, label: string, note: string): SheetBinding
  /** As `writeDueDates`, into our 未付金额 column. */
  writeOpenAmounts(sheet: SheetBinding, cells: OpenCell[]): number
  /** Null when the sheet is gone. */
  standing(record: { sheetId: number; headerRow: number }): StandingColumns | null
  /** From now on this column of the sheet holds the field. */
  mark(sheetId: number, field: LedgerField, column: number): void
  /** Adds a column for a field at the right of a sheet; answers where it stands. */
  append(sheet: SheetBinding, field: LedgerField, column: NewColumn): number
  /** A sheet for the team with headers, rows and our marks; answers which it is. */
  makeTable(table: NewTable): { sheetId: number; sheet: string }
  /** Takes such a sheet away, or only our marks off it. */
  dropTable(sheetId: number, whole: boolean): void
  /** Every sheet of the team's with the rows of its grid. */
  grids(): { sheetId: number; rows: number }[]
  /** Takes our rules for input off some rows: one call a cell that has a rule, since only its help text says whose it is. */
  unvalidate(sheetId: number, block: RowBlock): void
  /** Takes everything else of ours off every sheet but those named; answers the number of colour rules removed. */
  forget(but?: ReadonlySet<number>): { rulesRemoved: number }
}

/** `width` in pixels, `format` in Google's notation. */
export type NewColumn = { header: string; note: string; width: number; format: string }

/** `names`: the first that is free; `rows` in the order of the columns. */
export type NewTable = {
  names: readonly string[]
  role: SheetRole
  columns: (NewColumn & { field: LedgerField })[]
  rows: (string | number)[][]
}

/** The columns of one adopted sheet, to be marked. */
export type MarkedSheet = {
  role: SheetRole
  sheetId: number
  headerRow: number
  fields: Partial<Record<LedgerField, number>>
}
