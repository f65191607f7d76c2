// 归档: finished contracts of long ago moved to a sheet of their own, still counted, returned on request.
import * as v from 'valibot'
import type { KeptReason, SheetRefusal } from '../core/archive/eligible'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import { count, name } from './shapes'
import type { WorkView } from './work'

/** Months without movement after which a settled contract may go. */
export const ARCHIVE_MONTHS = [12, 24, 36, 60] as const
export type ArchiveMonths = (typeof ARCHIVE_MONTHS)[number]
const months = v.picklist(ARCHIVE_MONTHS)

export const archiveInputs = {
  archive: v.object({ months }),
  /** `seen`: the list as the person saw it. */
  'archive.start': v.object({ months, seen: name }),
  /** Rows in the archive whose customer, project or number has this in it. */
  'archive.find': v.object({ text: name }),
  /** Rows of the archive by their names, or all that one work brought there. */
  'archive.return': v.object({
    rows: v.pipe(
      v.array(v.object({ row: v.pipe(count, v.minValue(1)), key: v.string(), mark: name })),
      v.maxLength(500),
    ),
    work: v.nullable(name),
  }),
} as const

export type ArchiveSheetPlan = {
  sheet: string
  rows: number
  years: { year: string; rows: number }[]
  refused: SheetRefusal | null
  /** A filter is on: hidden rows go as well. */
  filtered: boolean
  /** Columns of which only the result goes, since their formula speaks of other rows. */
  asValues: string[]
}

export type ArchiveView = {
  asOf: CalendarDate
  months: ArchiveMonths
  sheets: ArchiveSheetPlan[]
  /** All of them together. */
  rows: number
  stay: { why: KeptReason; rows: number }[]
  /** Formulas elsewhere that count rows which go: their results may change. */
  referring: { sheet: string; a1: string; formula: string }[]
  referringCount: number
  seen: string
  /** The sheet 归档 and its rows; null before there is one. */
  archive: { sheet: string; rows: number } | null
  work: WorkView
}

export type ArchivedRow = {
  row: number
  key: string
  mark: string
  name: string
  /** Number of the contract, else the project. */
  what: string
  total: Minor | null
  currency: CurrencyCode
  archivedOn: string
  /** Where it goes back to, and whether that is another sheet than it came from. */
  home: string
  isOtherHome: boolean
}

export type ArchiveFound = { rows: ArchivedRow[]; count: number }

export type ArchiveOutputs = {
  archive: ArchiveView
  'archive.start': WorkView
  'archive.find': ArchiveFound
  'archive.return': WorkView
}
