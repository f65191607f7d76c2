// 大客户总结 as a sheet: six columns of one A4 page, below it what people write, and at the end the figures of its charts.
import type { Cell } from '../../core/ledger/types'

export const SUMMARY_WIDTH = 6

/** 'conclusion': goes on with that of the heading above. 'pairs': label and value, two or three times. 'line': a label and a sentence over the rest. Numbers are amounts. */
export type SummaryLook =
  | 'name'
  | 'soft'
  | 'labels'
  | 'figures'
  | 'notes'
  | 'heading'
  | 'conclusion'
  | 'pairs'
  | 'header'
  | 'table'
  | 'line'
  | 'blank'

export type SummaryRow = { cells: readonly Cell[]; look: SummaryLook }

export const CHART_KINDS = ['line', 'pie', 'bar'] as const
export type SummaryChartKind = (typeof CHART_KINDS)[number]

/** Over `rows` of `data` from the header `from` on, a line more for each column after the second; stands at a cell of the page, 1-based, and is so many pixels. */
export type SummaryChart = {
  kind: SummaryChartKind
  title: string
  from: number
  rows: number
  columns: number
  place: { row: number; column: number; width: number; height: number }
}

/** `rows`: the page, its last row the heading of what people write; `own`: their lines; `decimals` of the currency. */
export type SummaryPicture = {
  names: readonly string[]
  rows: readonly SummaryRow[]
  own: readonly (readonly string[])[]
  data: readonly SummaryRow[]
  charts: readonly SummaryChart[]
  decimals: number
}

/** Ids of the charts that stand. */
export type SummaryChartIds = Partial<Record<SummaryChartKind, number>>

export type AccountSheet = {
  /** What we wrote as it stands, and what people wrote; null when there is no sheet. */
  read(): { text: string; own: string[][] } | null
  mayEdit(): boolean
  /** Writes over what stands there, on a new sheet when there is none. */
  write(picture: SummaryPicture, charts: SummaryChartIds): { sheet: string; charts: SummaryChartIds }
  open(): void
  /** Deletes it where nobody wrote on it, else leaves it as the team's own; answers the names of what is gone. */
  remove(): string[]
}
