// Rows of typed texts → the engine's workbook data, so that a large document opens without going through single edits.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { CellInput, SheetInput } from '../types'
import { toEngineFormat } from './number-formats'
import { plainDigits, typedCell } from './typed'

const NEW_SHEET = { rows: 1000, columns: 26 }
const HEADER_STYLE = { id: 1, style: { bold: true, fillColor: '#F1F3F4' } }

export function workbookData(sheets: SheetInput[], locale: Locale, now: number): object {
  const formatIds = new Map<string, number>()
  return {
    settings: { locale },
    sheets: sheets.map((sheet, index) => sheetData({ sheet, id: String(index), locale }, formatIds)),
    styles: { [HEADER_STYLE.id]: HEADER_STYLE.style },
    formats: Object.fromEntries([...formatIds].map(([format, id]) => [id, format])),
    sheetsExtras: { notes: [], metadata: [], protections: [], now },
  }
}

function sheetData(
  { sheet, id, locale }: { sheet: SheetInput; id: string; locale: Locale },
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
    ...laidOut(sheet, width),
  }
}

function laidOut({ layout }: SheetInput, width: number): object {
  if (!layout || width === 0) return {}
  const { headerRows, columnWidths } = layout
  return {
    cols: Object.fromEntries(columnWidths.map((size, col) => [col, { size }])),
    panes: { xSplit: 0, ySplit: headerRows },
    styles: headerRows > 0 ? { [`A1:${helpers.toXC(width - 1, headerRows - 1)}`]: HEADER_STYLE.id } : {},
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
