// A report of ours on a sheet of its own: a title, what it is of, a table that adds up, and a word below; replaced as a whole.
import type { Cell } from '../../core/ledger/types'
import type { SummaryChartIds, SummaryChartKind } from '../account-sheet/types'

export const REPORTS = ['aging', 'portfolio'] as const
export type ReportId = (typeof REPORTS)[number]

export type ReportColumn = { header: string; width: number; format: 'text' | 'amount' | 'count' | 'change' }

/** Its points stand below the report under `header`. */
export type ReportChart = {
  kind: SummaryChartKind
  title: string
  header: readonly [string, string]
  points: readonly (readonly [Cell, number])[]
}

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
  /** One of a kind, drawn below the foot and kept in place; their points under `title`. */
  charts?: { title: string; list: readonly ReportChart[] }
}

export type ReportSheets = {
  /** Its cells as they stand; null when there is none. */
  text(id: ReportId): string | null
  mayEdit(id: ReportId): boolean
  /** Writes it over what stands there, on a new sheet when there is none; `charts`: those that stand. */
  write(
    id: ReportId,
    picture: ReportPicture,
    charts: SummaryChartIds,
  ): { sheet: string; charts: SummaryChartIds }
  open(id: ReportId): void
  /** Deletes them; answers the names of what is gone. */
  remove(): string[]
}
