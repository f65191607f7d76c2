// The filters of a worksheet: Excel lists the values that are shown, Sheets those that are hidden.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { FilterValues } from '../../document/filters'
import { childOf, childrenOf, isOn, numberAt, type XmlElement } from '../parts/xml'
import type { Cells } from './cells'
import type { Look } from './styles'

type Filtered = { cells: Cells; looks: Look[]; locale: Locale; sheetId: string }

/**
 * Range of a filter and the values it hides. Rows it hides are no longer hidden by themselves. A filter by condition or colour keeps its
 * rows hidden and no values.
 */
export function readFilter(
  filter: XmlElement,
  { cells, looks, locale, sheetId }: Filtered,
): { range: string; values: FilterValues[] } | undefined {
  const range = filter.attributes.ref
  if (range === undefined) return undefined
  const zone = helpers.toZone(range)
  const hiddenRows = Object.entries(cells.rows)
    .filter(([row, { isHidden }]) => isHidden && Number(row) > zone.top && Number(row) <= zone.bottom)
    .map(([row]) => Number(row))
  const values = childrenOf(filter, 'filterColumn').flatMap((column): FilterValues[] => {
    const list = childOf(column, 'filters')
    if (!list) return []
    const col = zone.left + (numberAt(column, 'colId') ?? 0)
    const shown = new Set(childrenOf(list, 'filter').map(({ attributes }) => attributes.val ?? ''))
    if (isOn(list, 'blank')) shown.add('')
    const hidden = hiddenRows.map(row => ({ row, text: shownText({ cells, looks, locale }, { col, row }) }))
    const byThis = hidden.filter(({ text }) => !shown.has(text))
    for (const { row } of byThis) delete cells.rows[row]?.isHidden
    const hides = [...new Set(byThis.map(({ text }) => text))]
    return hides.length === 0 ? [] : [{ sheetId, at: helpers.toXC(col, zone.top), hides }]
  })
  return { range, values }
}

/** What a cell shows, from its value in the file. */
function shownText(
  { cells, looks, locale }: Pick<Filtered, 'cells' | 'looks' | 'locale'>,
  { col, row }: { col: number; row: number },
): string {
  const at = helpers.toXC(col, row)
  const value = cells.results.get(at) ?? cells.contents[at] ?? ''
  const format = looks[cells.looks.get(at) ?? 0]?.format
  if (value === '' || Number.isNaN(Number(value))) return value.replace(/^'/, '')
  return helpers.formatValue(Number(value), { locale, ...(format ? { format } : {}) })
}
