// A report of ours on a sheet of its own: a title, what it is of, a table that adds up, and a word below; replaced as a whole.
import type { Cell } from '../../core/ledger/types'

export type ReportId = 'aging'

export type ReportColumn = { header: string; width: number; format: 'text' | 'amount' | 'count' }

export type ReportPicture = {
  /** The first of them that no sheet has. */
  names: readonly string[]
  title: string
  /** What it is of: day, kind, filter. */
  about: string
  columns: readonly ReportColumn[]
  rows: readonly (readonly Cell[])[]
  /** The last row of the table, over all of `rows`. */
  total: readonly Cell[]
  foot: readonly string[]
}

export type ReportSheets = {
  /** Its cells as they stand; null when there is none. */
  text(id: ReportId): string | null
  mayEdit(id: ReportId): boolean
  /** Writes it over what stands there, on a new sheet when there is none; answers the sheet's name. */
  write(id: ReportId, picture: ReportPicture): string
  open(id: ReportId): void
  /** Deletes them; answers the names of what is gone. */
  remove(): string[]
}
