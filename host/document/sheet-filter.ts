// The filter of a sheet as a script handles it: made, read, changed, taken away.
import { helpers } from '@odoo/o-spreadsheet'
import type { SheetsDocument, Zone } from './document'
import { dispatch, settle } from './document'
import type { FilterCommand, FilterValues } from './filters'
import { tablesOf } from './tables'

/** The engine's table without any look of one: a sheet's filter only has the arrows. */
export const FILTER_LOOK = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: 'None',
}

/** The filter of a sheet, its header included; Tables have arrows of their own. */
export function filterZone(document: SheetsDocument, sheetId: string): Zone | undefined {
  settle(document)
  const typed = tablesOf(document, sheetId).map(({ at }) => helpers.toZone(at))
  const filters = document.model.getters
    .getTables(sheetId)
    .filter(({ config }) => config.hasFilters)
    .map(({ range }) => range.zone)
  return filters.find(({ left, top }) => !typed.some(table => table.left === left && table.top === top))
}

export function createFilter(document: SheetsDocument, sheetId: string, zone: Zone): void {
  const ranges = [document.model.getters.getRangeDataFromZone(sheetId, zone)]
  dispatch(document, 'CREATE_TABLE', { sheetId, ranges, config: FILTER_LOOK, tableType: 'static' })
}

/** Takes the filter away; what it hid is seen again. */
export function removeFilter(document: SheetsDocument, sheetId: string, zone: Zone): void {
  dispatch(document, 'REMOVE_TABLE', { sheetId, target: [zone] })
}

/** Hides the rows that show one of the values under a header; without values all are shown. */
export function hideValues(document: SheetsDocument, values: Omit<FilterCommand, 'type'>): void {
  dispatch(document, 'SHEETS_FILTER_VALUES', values)
}

/** Values hidden under a header. */
export function hiddenValues(
  document: SheetsDocument,
  { sheetId, col, row }: { sheetId: string; col: number; row: number },
): string[] {
  settle(document)
  const getters = document.model.getters as unknown as { getSheetsFilterValues(): FilterValues[] }
  const at = helpers.toXC(col, row)
  return getters.getSheetsFilterValues().find(own => own.sheetId === sheetId && own.at === at)?.hides ?? []
}
