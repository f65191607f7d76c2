// The filter of a sheet (ECMA-376 part 1 §18.3.1.2): Excel lists the values that are shown, Sheets those that are hidden.
import { helpers } from '@odoo/o-spreadsheet'
import { displayText } from '../../document/cells'
import type { SheetsDocument, Zone } from '../../document/document'
import type { FilterValues } from '../../document/filters'
import { zoneName } from '../parts/criteria'
import { tag } from '../parts/xml'

/** The range of the sheet's own filter, else of a Table's: a worksheet has one. */
export function filterZone(document: SheetsDocument, sheetId: string): Zone | undefined {
  const tables = document.model.getters.getTables(sheetId).filter(({ config }) => config.hasFilters)
  const own = tables.find(({ config }) => config.styleId === 'None') ?? tables[0]
  return own?.range.zone
}

export function filterXml(document: SheetsDocument, sheetId: string): string {
  const zone = filterZone(document, sheetId)
  if (!zone) return ''
  const getters = document.model.getters as unknown as { getSheetsFilterValues(): FilterValues[] }
  const columns = getters.getSheetsFilterValues().flatMap(({ sheetId: on, at, hides }) => {
    const { left } = helpers.toZone(at)
    if (on !== sheetId || hides.length === 0 || left < zone.left || left > zone.right) return []
    const shown = shownTexts(document, { sheetId, col: left, zone }).filter(text => !hides.includes(text))
    const filters = shown.flatMap(text => (text === '' ? [] : tag('filter', { val: text })))
    const blank = shown.includes('') || undefined
    return [tag('filterColumn', { colId: left - zone.left }, tag('filters', { blank }, ...filters))]
  })
  return tag('autoFilter', { ref: zoneName(zone) }, ...columns)
}

function shownTexts(
  document: SheetsDocument,
  { sheetId, col, zone }: { sheetId: string; col: number; zone: Zone },
): string[] {
  const rows = Array.from({ length: zone.bottom - zone.top }, (_, index) => zone.top + 1 + index)
  return [...new Set(rows.map(row => displayText(document, { sheetId, col, row })))]
}
