// The sheet 归档 made ready for the rows of some sheets: their headers, its marks, and its place in the record of set-up.
import { shiftsOf } from '../../core/archive/columns'
import type { LedgerField } from '../../core/ledger/types'
import { ARCHIVE_COLUMNS, ARCHIVE_NAMES } from '../../tables/archive'
import { ownColumns } from '../own-columns'
import type { ArchiveLabels, Desk, MarkedSheet, SheetBinding } from '../ports'
import { readSetup, type SetupRecord, type SheetRecord, writeSetup } from '../setup-record'
import { fieldsOf, type Loaded, type ReadSheet } from '../tasks/load'
import { columnsBetween } from './move-rows'

/** Call under the document lock. Done again it changes nothing. @returns its sheet id */
export const openArchive = (desk: Desk, { binding }: Loaded, homes: readonly ReadSheet[]): number => {
  const { language } = desk.person
  const setup = readSetup(desk.documentStore)
  const [first] = homes
  if (setup === null || first === undefined) throw new Error('Nothing is to be archived')
  const sheetId = desk.rows.openArchive(
    ARCHIVE_NAMES.map(words => words[language]),
    desk.rows.headers(first.bound).filter((_, at) => !ownColumns(first.bound).includes(at + 1)),
    labelsIn(language),
  )
  const known = setup.sheets.find(one => one.sheetId === sheetId)
  const bound = binding.sheets.find(one => one.sheetId === sheetId) ?? newBinding(desk, sheetId)
  const columns: SheetBinding['columns'] = { ...bound.columns }
  const headers: SheetRecord['headers'] = { ...known?.headers }
  for (const { bound: home } of homes) {
    const { lacking } = columnsBetween(desk, home, bound)
    if (lacking.length > 0) desk.rows.widenArchive(bound, lacking)
    const shifts = shiftsOf(columnsBetween(desk, home, bound).runs)
    for (const field of fieldsOf(home.columns)) {
      const column = home.columns[field] ?? 0
      const shift = shifts.get(column)
      if (columns[field] !== undefined || shift === undefined) continue
      columns[field] = column + shift
      headers[field] = home.headers[field] ?? ''
    }
  }
  const record: SheetRecord = {
    sheetId,
    sheet: bound.sheet,
    headerRow: bound.headerRow,
    headers,
    units: known?.units ?? first.reading.units,
    dateOrders: known?.dateOrders ?? first.reading.dateOrders,
    archive: true,
  }
  const marked = (sheet: SheetBinding, fields: Partial<Record<LedgerField, number>>): MarkedSheet => ({
    role: 'items',
    sheetId: sheet.sheetId,
    headerRow: sheet.headerRow,
    fields,
  })
  desk.adoption.remember([
    ...binding.sheets.filter(one => one.sheetId !== sheetId).map(one => marked(one, one.columns)),
    marked(bound, columns),
    ...binding.beside.map(one => ({ ...marked(one, one.columns), role: one.role })),
  ])
  // The record must not speak of a sheet that a stopped run lost.
  desk.flush()
  writeSetup(desk.documentStore, withArchive(setup, record))
  return sheetId
}

const newBinding = (desk: Desk, sheetId: number): SheetBinding => ({
  sheetId,
  sheet: desk.adoption.standing({ sheetId, headerRow: 1 })?.sheet ?? '',
  headerRow: 1,
  columns: {},
  headers: {},
  dueColumn: null,
  openColumn: null,
  shown: {},
  archive: true,
})

const withArchive = (setup: SetupRecord, record: SheetRecord): SetupRecord => {
  const [lead, ...others] = setup.sheets
  return { ...setup, sheets: [lead, ...others.filter(one => one.sheetId !== record.sheetId), record] }
}

const labelsIn = (language: Desk['person']['language']): ArchiveLabels => {
  const label = (id: keyof typeof ARCHIVE_COLUMNS) => ({
    header: ARCHIVE_COLUMNS[id].header[language],
    note: ARCHIVE_COLUMNS[id].note[language],
  })
  return { on: label('on'), from: label('from'), origin: label('origin') }
}
