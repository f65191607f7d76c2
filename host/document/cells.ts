// Reading cells, and what else a document holds: notes, metadata, protections.
import type { Style } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { MetadataItem, ProtectionItem } from './commands'
import type { CellValue, Position, SheetsDocument, Zone } from './document'
import { settle } from './document'

type ExtraGetters = {
  getSheetsNotes(sheetId: string): Map<string, string>
  getSheetsMetadata(): MetadataItem[]
  getSheetsProtections(): ProtectionItem[]
}
/** The value Apps Script would give for a cell: '' when empty, error texts as '#REF!', dates as serial numbers. */
export function cellValue(document: SheetsDocument, position: Position): CellValue {
  const cell = document.model.getters.getEvaluatedCell(position)
  if (cell.value === null) return ''
  if (typeof cell.value === 'number') {
    return helpers.isDateTimeFormat(cell.format ?? '') ? { serial: cell.value } : cell.value
  }
  if (cell.format === '@' && typeof cell.value === 'string') return cell.value.replace(/^'(?==)/, '')
  return cell.value
}

/** Rows of whatever `read` makes of each cell of a zone. */
export function readZone<T>(
  document: SheetsDocument,
  { sheetId, zone }: { sheetId: string; zone: Zone },
  read: (document: SheetsDocument, position: Position) => T,
): T[][] {
  settle(document)
  const rows: T[][] = []
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = []
    for (let col = zone.left; col <= zone.right; col++) cells.push(read(document, { sheetId, col, row }))
    rows.push(cells)
  }
  return rows
}

export function displayText(document: SheetsDocument, position: Position): string {
  const cell = document.model.getters.getEvaluatedCell(position)
  return cell.format === '@' ? cell.formattedValue.replace(/^'(?==)/, '') : cell.formattedValue
}

export function formulaOf(document: SheetsDocument, position: Position): string {
  const cell = document.model.getters.getCell(position)
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(document.model.getters) : ''
}

export function formatOf(document: SheetsDocument, position: Position): string {
  return document.model.getters.getEvaluatedCell(position).format ?? ''
}

export function styleOf(document: SheetsDocument, position: Position): Style {
  return document.model.getters.getCell(position)?.style ?? {}
}

type Size = { rows: number; columns: number }

/** Sizes of sheets as of a version of their document. */
const sizesOf = new WeakMap<SheetsDocument, { version: number; sizes: Map<string, Size> }>()

/** Last row and column (from 1) with content, formulas that show nothing and unticked boxes included; 0 for an empty sheet. */
export function contentSize(document: SheetsDocument, sheetId: string): Size {
  settle(document)
  let kept = sizesOf.get(document)
  if (kept?.version !== document.version) {
    kept = { version: document.version, sizes: new Map() }
    sizesOf.set(document, kept)
  }
  const size = kept.sizes.get(sheetId) ?? measured(document, sheetId)
  kept.sizes.set(sheetId, size)
  return size
}

function measured({ model }: SheetsDocument, sheetId: string): Size {
  const { getters } = model
  let rows = 0
  let columns = 0
  for (const cell of getters.getCells(sheetId)) {
    // Most cells of a prepared sheet are formatted and empty.
    if (!cell.isFormula && cell.content === '') continue
    const { col, row } = getters.getCellPosition(cell.id)
    const spread = cell.isFormula ? getters.getSpreadZone({ sheetId, col, row }) : undefined
    rows = Math.max(rows, (spread?.bottom ?? row) + 1)
    columns = Math.max(columns, (spread?.right ?? col) + 1)
  }
  return { rows, columns }
}

export function notesOf(document: SheetsDocument, sheetId: string): Map<string, string> {
  settle(document)
  return extraGetters(document).getSheetsNotes(sheetId)
}

export function metadataOf(document: SheetsDocument): MetadataItem[] {
  settle(document)
  return extraGetters(document).getSheetsMetadata()
}

export function protectionsOf(document: SheetsDocument): ProtectionItem[] {
  settle(document)
  return extraGetters(document).getSheetsProtections()
}

function extraGetters(document: SheetsDocument): ExtraGetters {
  return document.model.getters as unknown as ExtraGetters
}
