// Rows of typed texts → the engine's workbook data, so that a large document opens without going through single edits.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { CellInput } from '../types'
import { plainDigits, typedCell } from './typed'

export type SheetSpec = { name: string; rows: CellInput[][]; size?: { rows: number; columns: number } }

const NEW_SHEET = { rows: 1000, columns: 26 }

export function workbookData(sheets: SheetSpec[], locale: Locale, now: number): object {
  const formatIds = new Map<string, number>()
  return {
    settings: { locale },
    sheets: sheets.map((sheet, index) => sheetData({ sheet, id: String(index), locale }, formatIds)),
    formats: Object.fromEntries([...formatIds].map(([format, id]) => [id, format])),
    sheetsExtras: { notes: [], metadata: [], protections: [], now },
  }
}

function sheetData(
  { sheet, id, locale }: { sheet: SheetSpec; id: string; locale: Locale },
  formatIds: Map<string, number>,
): object {
  const cells: Record<string, string> = {}
  const formats: Record<string, number> = {}
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  for (let col = 0; col < width; col++) {
    const column = sheet.rows.map(row => typedInput(row[col] ?? null, locale))
    column.forEach(({ content }, row) => {
      if (content !== '') cells[helpers.toXC(col, row)] = content
    })
    for (const { format, from, to } of runs(column.map(cell => cell.format))) {
      const formatId = formatIds.get(format) ?? formatIds.size + 1
      formatIds.set(format, formatId)
      formats[`${helpers.toXC(col, from)}:${helpers.toXC(col, to)}`] = formatId
    }
  }
  return {
    id,
    name: sheet.name,
    colNumber: Math.max(width, sheet.size?.columns ?? NEW_SHEET.columns),
    rowNumber: Math.max(sheet.rows.length, sheet.size?.rows ?? NEW_SHEET.rows),
    cells,
    formats,
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
