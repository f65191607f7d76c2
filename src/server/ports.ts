// What the tasks may ask of Google, as plain words. src/server/google is the only implementation; the host runs it for the tests.

import type { Settings } from '../contract/settings'
import type { Language } from '../contract/shapes'
import type { OurCell } from '../core/audit/types'
import type { BookField, BookId, BookRow } from '../core/books/types'
import type { CalendarDate } from '../core/calendar-date'
import type { Cell, LedgerField, LedgerTable, SheetRole } from '../core/ledger/types'
import type { BookedField } from '../core/receipts/types'
import type { SheetRow } from '../core/sheet-row'
import type { StandingCell } from '../core/undo/types'
import type { HelperTableId } from '../tables/helper-table'
import type { BoardSheet } from './board/types'
import type { BookRecord } from './books/record'
import type { NormsSheet } from './norms/types'
import type { ReportSheets } from './reports/types'

/** Wall time in the spreadsheet's zone, `YYYY-MM-DD HH:mm`. */
export type Moment = string

/** The adopted sheets, in the order in which they were adopted. */
export type Binding = {
  sheets: readonly [SheetBinding, ...SheetBinding[]]
  /** 客户 and 收款. */
  beside: readonly BesideBinding[]
}

/** What a sheet beside the ledger is to it. */
export type BesideRole = Exclude<SheetRole, 'items'>
export type BesideBinding = SheetBinding & { role: BesideRole }

/** One adopted sheet: where each field's column stands today. Rows and columns 1-based. */
export type SheetBinding = {
  sheetId: number
  sheet: string
  headerRow: number
  columns: Partial<Record<LedgerField, number>>
  /** Header texts as they stand today. */
  headers: Partial<Record<LedgerField, string>>
  /** Our own 到期日 column, when the person let us add it. */
  dueColumn: number | null
  /** Our own 未付金额 column of contracts whose payments stand in 收款, when the person let us add it. */
  openColumn: number | null
  /** The team's own columns that the summary shows, by header; those that this sheet has. */
  shown: Record<string, number>
  /** 归档: counted like any other; no colours, rules or due dates of ours. */
  archive: boolean
}

/** What the metadata of the document says about the ledger: nothing, a whole binding, or why it cannot be worked with. */
export type BindingState =
  | { status: 'none' }
  | { status: 'bound'; binding: Binding }
  /** Columns remembered but the settings of set-up are another file's: this document is a copy. */
  | { status: 'copied' }
  | { status: 'sheet-gone'; sheet: string }
  | { status: 'columns-missing'; sheet: string; headers: string[] }
  | { status: 'columns-doubled'; sheet: string; headers: string[] }

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

/** Rows of a helper sheet declared in src/tables, by column id; `row` is the sheet row. */
export type HelperRow = { row: number; values: Record<string, Cell> }

export type Mail = {
  to: string[]
  subject: string
  text: string
  html: string
  name: string
}

export type Store = {
  /** All keys; read from Google once a run. */
  all(): Record<string, string>
  get(key: string): string | null
  put(values: Record<string, string>): void
  remove(...keys: string[]): void
  /** Forgets what was read, so that the next read sees what others wrote meanwhile. */
  refresh(): void
}

/** Helper sheets by table id (src/tables): made on first use, hidden when a log. Text is written as text, never as a formula or date. */
export type HelperSheets = {
  read(table: HelperTableId): HelperRow[]
  /** Those that were made; one look at the marks. */
  present(): HelperTableId[]
  /** Adds the columns that a sheet of an earlier version lacks; makes none. */
  complete(table: HelperTableId): void
  append(table: HelperTableId, rows: Record<string, Cell>[]): HelperRow[]
  /** Writes only the named columns of the given rows; one call per contiguous block. */
  update(table: HelperTableId, rows: HelperRow[]): void
  /** Empties all rows below the header. */
  clear(table: HelperTableId): void
  /** Puts the person on the sheet, also where somebody hid it; answers its name. */
  show(table: HelperTableId): string
  /** Puts the person on a row of it; answers the cell. */
  goTo(table: HelperTableId, row: number): string
  /** Deletes the sheets; answers their names. */
  remove(tables: readonly HelperTableId[]): string[]
  /** Our mark taken off: the sheets stay as the person's own. */
  release(): void
}

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

/** A cell that says what was paid, and what is to stand in it. */
export type PaymentCell = { row: number; field: BookedField; value: Cell }
/** What some cells of one row say or are to say. */
export type RowCells = Partial<Record<LedgerField, Cell>>
/** By field; the first cell is that of the first data row. */
export type StandingCells = Partial<Record<LedgerField, StandingCell[]>>

/** Cells under one another in one column; `format` is the number format a cell is to have, `formatBefore` the one it has. */
export type CellBlock = {
  field: LedgerField
  row: number
  cells: { value: Cell; format: string; formatBefore: string }[]
}

export type LedgerSheet = {
  /** Columns found by metadata, so renamed, moved and inserted columns keep working. Found once a run; `again` looks anew. */
  binding(again?: 'again'): BindingState
  /** Reads the sheet each time it is called. */
  read(sheet: SheetBinding): LedgerTable
  /** The row the person is on; null when it is not the ledger or not a data row. */
  selectedRow(binding: Binding): SheetRow | null
  goTo(sheet: SheetBinding, row: number, field: LedgerField | null): string
  /** Writes a text a person typed into one column of some rows: as text where it could be taken for a formula, a number or a date. */
  writeText(sheet: SheetBinding, at: { rows: readonly number[]; field: LedgerField }, value: string): void
  /** Of some rows: whether a formula makes a cell that says what was paid, its own or one that fills the column. */
  paymentFormulas(sheet: SheetBinding, rows: readonly number[]): (row: number, field: BookedField) => boolean
  /** Whether this person may write all of them. */
  mayWritePayments(sheet: SheetBinding, cells: readonly PaymentCell[]): boolean
  writePayments(sheet: SheetBinding, cells: readonly PaymentCell[]): void
  /** The cells of some columns with their formats, from the first data row on; three calls a column. */
  standing(sheet: SheetBinding, fields: readonly LedgerField[]): StandingCells
  /** Writes cells of one column under one another; false when the sheet refuses (protected, validated or typed cells): then none is written. */
  writeBlock(sheet: SheetBinding, block: CellBlock): boolean
  /** Writes cells of one row where all of them are empty; makes room below the grid. 'refused' where the sheet does not let. */
  fillRow(sheet: SheetBinding, row: number, cells: RowCells): 'written' | 'taken' | 'refused'
  /** Takes these cells away again while they say this, with the row where nothing else stands in it. */
  emptyRow(sheet: SheetBinding, row: number, cells: RowCells): 'emptied' | 'changed'
  mayFillRow(sheet: SheetBinding, row: number, fields: readonly LedgerField[]): boolean
  /** What our own 到期日 column shows, from the first data row on; nothing where there is no such column. */
  ourDue(sheet: SheetBinding): OurCell[]
  ourOpen(sheet: SheetBinding): OurCell[]
  /** Last row with content; 0 when the sheet is gone. */
  lastRow(sheetId: number): number
  mayEdit(sheet: SheetBinding): boolean
}

/** Rows under one another. */
export type RowBlock = { from: number; count: number }

/** A column of ours at the right of 归档: when a row came there, from which sheet as people know it, and as the program does. */
export type ArchiveColumn = 'on' | 'from' | 'origin'
export type ArchiveLabels = Record<ArchiveColumn, { header: string; note: string }>

/** Whole rows on their way from one sheet of the ledger to another. */
export type RowMoves = {
  /** Over each column, from the first to the last with content. */
  headers(bound: SheetBinding): string[]
  /** Cells of some rows under one another, `width` columns wide. */
  cells(bound: SheetBinding, block: RowBlock, width: number): Cell[][]
  formulas(bound: SheetBinding, block: RowBlock, width: number): string[][]
  /** Rows that a merged cell covers together with others. */
  merged(bound: SheetBinding): Set<number>
  mayEdit(bound: SheetBinding, block: RowBlock): boolean
  hasFilter(bound: SheetBinding): boolean
  /** How many rows the grid has. */
  maxRows(sheetId: number): number
  /** Empty rows under a row. */
  insert(bound: SheetBinding, under: number, count: number): void
  copy(from: SheetBinding, to: SheetBinding, copy: RowCopy): void
  /** Empties all the rows at once; they stay where they are. */
  empty(bound: SheetBinding, blocks: readonly RowBlock[]): void
  /** Takes the rows out of the sheet, the lowest first; a sheet keeps one row. */
  remove(bound: SheetBinding, blocks: readonly RowBlock[]): void
  /** The sheet 归档, marked as such; made with these headers where there is none. */
  openArchive(names: readonly string[], headers: readonly string[], labels: ArchiveLabels): number
  /** Adds columns for headers that the archive lacks. */
  widenArchive(bound: SheetBinding, headers: readonly string[]): void
  archiveColumns(bound: SheetBinding): Partial<Record<ArchiveColumn, number>>
  writeColumn(bound: SheetBinding, at: { row: number; column: number }, values: readonly Cell[]): void
  /** Formulas of every sheet of the team's but these, with where they stand. */
  otherFormulas(but: ReadonlySet<number>): { sheet: string; formulas: string[][] }[]
}

/** Blocks go under one another from row `at` on; `asValues`: columns of the source of which only the result goes. */
export type RowCopy = {
  blocks: readonly RowBlock[]
  at: number
  runs: readonly { from: number; to: number; width: number }[]
  asValues: ReadonlySet<number>
}

/** A filter we set: on which sheet, whether the filter itself is ours, and a digest of what it hides. */
export type OurFilter = { sheetId: number; made: boolean; hidden: string }

/** The sheet's own filter, which hides rows for everybody. */
export type RowFilter = {
  /** What stands in the customer's column, each text once, as a person sees it. */
  names(sheet: SheetBinding): string[]
  /** Hides the rows of these names: 'in-use' where a filter of the team hides something, 'refused' where the sheet takes none. */
  hide(sheet: SheetBinding, names: string[], ours: OurFilter | null): OurFilter | 'in-use' | 'refused'
  /** Takes away what we set, if it is as we set it. */
  clear(ours: OurFilter, column: number | undefined): 'removed' | 'changed' | 'gone'
}

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

/** Where the columns of 交易, 服务 or 费用 stand today; `texts` stand over the columns from the first on. */
export type BookStanding = {
  sheetId: number
  sheet: string
  headerRow: number
  columns: Partial<Record<BookField, number>>
  texts: string[]
}

/** 交易, 服务 and 费用: the team's sheets, found by our marks on their columns, else by their headers. */
export type BookSheets = {
  /** Null when the sheet is gone. */
  standing(record: BookRecord): BookStanding | null
  /** The rows below the header, blank cells left out; reads the sheet each time it is called. */
  read(standing: BookStanding): BookRow[]
  /** What stands over each column; null when the sheet is gone or empty. */
  headers(sheetId: number, headerRow: number): string[] | null
  /** A visible sheet with these columns under the first name that is free. */
  make(names: readonly string[], columns: readonly NewColumn[]): { sheetId: number; sheet: string }
  /** Marks that stood elsewhere for this book are taken off. */
  mark(at: { book: BookId } & Pick<BookStanding, 'sheetId' | 'headerRow' | 'columns'>): void
  /** Takes our marks off, of one book or of all; the sheets stay as they are. */
  forget(book: BookId | null): void
  goTo(standing: BookStanding, row: number, column: number): string
}

/** The one clock trigger of this person in this document. */
export type HourlyTrigger = {
  /** Makes it when it is not there; answers its id. */
  ensure(): string
  remove(): void
  exists(): boolean
}

export type Desk = {
  documentId: string
  zone: string
  /** Locale of the spreadsheet, such as zh_CN. */
  locale: string
  today: CalendarDate
  now(): Moment
  /** Seconds since this execution began. */
  secondsRun(): number
  /** `id` is ours, kept in the person's own properties; `email` is '' when Google does not tell. */
  person: { id(): string; email(): string; label(): string; language: Language }
  ledger: LedgerSheet
  adoption: Adoption
  rowFilter: RowFilter
  rows: RowMoves
  helpers: HelperSheets
  board: BoardSheet
  norms: NormsSheet
  books: BookSheets
  reports: ReportSheets
  documentStore: Store
  userStore: Store
  hourlyTrigger: HourlyTrigger
  /** Runs `work` under the document lock and flushes before it is released; null when a colleague's run holds it. Never ask a person inside. */
  locked<T>(work: () => T): T | null
  flush(): void
  mail: { quota(): number; send(mail: Mail): void }
  uuid(): string
  /** SHA-256 as hex text. */
  digest(text: string): string
  /** Whether this person must authorise the add-on again, and where. */
  authorization(): { required: boolean; url: string }
}

/** What every task starts from, read once a run. */
export type Office = { desk: Desk; settings: Settings }
