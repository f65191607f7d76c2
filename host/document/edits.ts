// Cell edits as scripts and people make them → what the engine writes.
import type { Locale, Style } from '@odoo/o-spreadsheet'
import type { CellWrite } from './commands'
import type { CellEdit, CellValue, SheetsDocument, StylePatch } from './document'
import { plainDigits, typedCell } from './typing/typed'

/** What the engine is to write for the edits of a sheet, in their order. */
export function cellWrites(document: SheetsDocument, sheetId: string, edits: CellEdit[]): CellWrite[] {
  const formats = new Map<number, string>()
  const styles = new Map<number, Style>()
  const { getters } = document.model
  return edits.map(({ col, row, value, format, style: patch }) => {
    const key = row * 20_000 + col
    if (format !== undefined) formats.set(key, format)
    const style = patch && merged(styles.get(key) ?? getters.getCell({ sheetId, col, row })?.style, patch)
    if (style) styles.set(key, style)
    if (patch === null) styles.set(key, {})
    if (value === undefined) return [col, row, undefined, format, style]
    const current = formats.get(key) ?? getters.getCell({ sheetId, col, row })?.format ?? ''
    const written = contentOf(value, document.locale, current)
    const own = format ?? (current === '' ? written.format : undefined)
    if (own !== undefined) formats.set(key, own)
    return [col, row, written.content, own, style]
  })
}

function merged(style: Style | undefined, patch: StylePatch): Style {
  const entries = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

/** The engine's content for a value as setValue takes it, and the format an unformatted cell gets with it. */
export function contentOf(
  value: CellValue,
  locale: Locale,
  format: string,
): { content: string; format?: string } {
  if (typeof value === 'string') return typedCell(value, locale, format === '@')
  if (typeof value === 'number') return { content: plainDigits(value) }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' }
  const whole = Number.isInteger(value.serial)
  return { content: plainDigits(value.serial), format: whole ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' }
}
