// How the adopted sheets stand: where each field’s column is today, or why the ledger cannot be worked with.
import type { LedgerField, SheetRole } from '../../core/ledger/types'

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
