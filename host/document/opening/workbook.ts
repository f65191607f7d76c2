// Rows of typed texts → the engine's workbook data, so that a large document opens without going through single edits.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { CellInput, SheetInput } from '../../types'
import { toEngineFormat } from '../typing/number-formats'
import { plainDigits, typedCell } from '../typing/typed'
import { laidOutData, laidOutExtras } from './layout'
import type { StyleIds } from './looks'
import { styleIds } from './looks'

/** The grid of a new Google sheet: what is opened lies on at least that. */
export const NEW_SHEET = { rows: 1000, columns: 26 }
export function workbookData(sheets: SheetInput[], locale: Locale, now: number): object {
  const formatIds = new Map<string, number>()
  const styles = styleIds()
  const data = sheets.map((sheet, index) =>
    sheetData({ sheet, id: String(index), locale, styles }, formatIds),
  )
  const extras = sheets.map((sheet, index) => laidOutExtras(String(index), sheet.layout ?? {}))
  return {
    settings: { locale },
    sheets: data,
    styles: styles.all(),
    formats: Object.fromEntries([...formatIds].map(([format, id]) => [id, format])),
    sheetsExtras: {
      notes: extras.flatMap(({ notes }) => notes),
      metadata: [],
      protections: extras.flatMap(({ protections }) => protections),
      now,
    },
    sheetsTables: extras.flatMap(({ tables }) => tables),
    sheetsFilterValues: extras.flatMap(({ filterValues }) => filterValues),
  }
}

function sheetData(
  { sheet, id, locale, styles }: { sheet: SheetInput; id: string; locale: Locale; styles: StyleIds },
  formatIds: Map<string, number>,
): object {
  const cells: Record<string, string> = {}
  const formats: Record<string, number> = {}
  const idOf = (format: string) => {
    const formatId = formatIds.get(format) ?? formatIds.size + 1
    formatIds.set(format, formatId)
    return formatId
  }
  for (const [range, format] of Object.entries(sheet.layout?.formats ?? {})) {
    formats[range] = idOf(toEngineFormat(format))
  }
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  for (let col = 0; col < width; col++) {
    const column = sheet.rows.map(row => typedInput(row[col] ?? null, locale))
    column.forEach(({ content }, row) => {
      if (content !== '') cells[helpers.toXC(col, row)] = content
    })
    for (const { format, from, to } of runs(column.map(cell => cell.format))) {
      formats[`${helpers.toXC(col, from)}:${helpers.toXC(col, to)}`] = idOf(format)
    }
  }
  return {
    id,
    name: sheet.name,
    colNumber: Math.max(width, sheet.size?.columns ?? NEW_SHEET.columns),
    rowNumber: Math.max(sheet.rows.length, sheet.size?.rows ?? NEW_SHEET.rows),
    cells,
    formats,
    ...laidOutData({ sheetId: id, layout: sheet.layout ?? {}, width, styles }),
  }
}

function typedInput(input: CellInput, locale: Locale): { content: string; format?: string } {
  if (input === null) return { content: '' }
  if (typeof input === 'string') return typedCell(input, locale)
  return { content: typeof input === 'number' ? plainDigits(input) : String(input).toUpperCase() }
}

function runs(formats: (string | undefined)[]): { format: string; from: number; to: number }[] {
  const found: { format: string; from: number; to: number }[] = []
  formats.forEach((format, row) => {
    if (format === undefined) return
    const last = found.at(-1)
    if (last && last.format === format && last.to === row - 1) last.to = row
    else found.push({ format, from: row, to: row })
  })
  return found
}
