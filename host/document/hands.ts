// What a person does on the grid by hand, without any script.
import { helpers } from '@odoo/o-spreadsheet'
import { contentSize, notesOf } from './cells'
import type { CellWrite, NoteWrite } from './commands'
import type { CellEdit, SheetsDocument, Zone } from './document'
import { dispatch, dispatchHost, loseUnflushed, settle, stage } from './document'
import { passesValidation, validationAt } from './validations'

export type Place = { sheetId: string; col: number; row: number }

/** Types a text into a cell. Throws when a strict validation refuses it. */
export function typeInto(document: SheetsDocument, { sheetId, col, row }: Place, text: string): void {
  stage(document, sheetId, [{ col, row, value: text }])
  settle(document)
  const position = { sheetId, col, row }
  const rule = validationAt(document, position)
  if (rule && !rule.allowInvalid && text !== '' && !passesValidation(document, position)) {
    loseUnflushed(document)
    throw new Error(
      rule.helpText || 'The data you entered violates the data validation rules set on this cell.',
    )
  }
}

/** Pastes texts; validation is not asked, as in Sheets. */
export function pasteAt(document: SheetsDocument, { sheetId, col, row }: Place, rows: string[][]): void {
  const edits = rows.flatMap((cells, down) =>
    cells.map((value, across): CellEdit => ({ col: col + across, row: row + down, value })),
  )
  stage(document, sheetId, edits)
}

/** The Delete key: contents go, formats and validations stay. */
export function emptyCells(document: SheetsDocument, sheetId: string, zone: Zone): void {
  const edits: CellEdit[] = []
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) edits.push({ col, row, value: '' })
  }
  stage(document, sheetId, edits)
}

export type Sorting = {
  sheetId: string
  col: number
  descending: boolean
  /** What is sorted, without its first row; default all that has contents. */
  zone?: Zone
}

/** Sorts rows under the first by a column: numbers, texts, booleans, then empty cells. Formulas and notes go along. */
export function sortUnderHeader(
  document: SheetsDocument,
  { sheetId, col, descending, zone = contentZone(document, sheetId) }: Sorting,
): void {
  const { getters } = document.model
  const keyOf = (row: number) => sortKey(getters.getEvaluatedCell({ sheetId, col, row }).value)
  const first = zone.top + 1
  const from = Array.from({ length: zone.bottom - zone.top }, (_, index) => first + index)
  const sorted = [...from].sort((one, other) => compareKeys(keyOf(one), keyOf(other), descending))
  const notes = notesOf(document, sheetId)
  const cells: CellWrite[] = []
  const noteWrites: NoteWrite[] = []
  sorted.forEach((source, index) => {
    const row = first + index
    if (source === row) return
    for (let column = zone.left; column <= zone.right; column++) {
      cells.push(movedCell(document, { sheetId, col: column, row: source }, row))
      noteWrites.push([column, row, notes.get(`${column},${source}`) ?? ''])
    }
  })
  if (cells.length > 0) dispatchHost(document, { type: 'SHEETS_WRITE', sheetId, cells })
  if (noteWrites.length > 0) dispatchHost(document, { type: 'SHEETS_NOTES', sheetId, notes: noteWrites })
}

function contentZone(document: SheetsDocument, sheetId: string): Zone {
  const { rows, columns } = contentSize(document, sheetId)
  return { left: 0, top: 0, right: columns - 1, bottom: Math.max(1, rows) - 1 }
}

/** The cell as it stands, for another row: contents are the engine's own and are not read as typed again. */
function movedCell(document: SheetsDocument, position: Place, row: number): CellWrite {
  const { getters } = document.model
  const cell = getters.getCell(position)
  const content = cell?.isFormula
    ? getters.getTranslatedCellFormula(position.sheetId, 0, row - position.row, cell.compiledFormula)
    : (cell?.content ?? '')
  return [position.col, row, content, cell?.format ?? '', cell?.style ?? null]
}

type SortKey = [rank: number, value: string | number]

function sortKey(value: unknown): SortKey {
  if (typeof value === 'number') return [0, value]
  if (typeof value === 'string' && value !== '') return [1, value]
  if (typeof value === 'boolean') return [2, value ? 1 : 0]
  return [3, 0]
}

function compareKeys([rank, value]: SortKey, [otherRank, otherValue]: SortKey, descending: boolean): number {
  if (rank === 3 || otherRank === 3) return rank - otherRank
  const order = rank - otherRank || (value < otherValue ? -1 : value > otherValue ? 1 : 0)
  return descending ? -order : order
}

export type Headers = { sheetId: string; dimension: 'ROW' | 'COL'; from: number; count: number }

export function insertHeaders(document: SheetsDocument, { sheetId, dimension, from, count }: Headers): void {
  change(document, 'ADD_COLUMNS_ROWS', {
    sheetId,
    dimension,
    base: from,
    quantity: count,
    position: 'before',
  })
}

export function deleteHeaders(document: SheetsDocument, { sheetId, dimension, from, count }: Headers): void {
  change(document, 'REMOVE_COLUMNS_ROWS', { sheetId, dimension, elements: sequence(from, count) })
}

export type ColumnMove = { sheetId: string; from: number; count: number; before: number }

/** Drags columns before another one. */
export function moveColumns(document: SheetsDocument, { sheetId, from, count, before }: ColumnMove): void {
  // The engine wants the neighbour on the far side, and moves on the sheet its user is on only.
  const target =
    before > from ? { base: before - 1, position: 'after' } : { base: before, position: 'before' }
  const active = document.model.getters.getActiveSheetId()
  if (active !== sheetId) dispatch(document, 'ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId })
  change(document, 'MOVE_COLUMNS_ROWS', {
    sheetId,
    dimension: 'COL',
    elements: sequence(from, count),
    ...target,
  })
}

export function renameTab(document: SheetsDocument, sheetId: string, newName: string): void {
  change(document, 'RENAME_SHEET', {
    sheetId,
    oldName: document.model.getters.getSheetName(sheetId),
    newName,
  })
}

export function deleteTab(document: SheetsDocument, sheetId: string): void {
  change(document, 'DELETE_SHEET', { sheetId })
}

function change(
  document: SheetsDocument,
  type: string,
  payload: { sheetId: string; [part: string]: unknown },
): void {
  settle(document)
  const sheetName = document.model.getters.getSheetName(payload.sheetId)
  dispatch(document, type, { sheetName, ...payload })
}

function sequence(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

/** A cell by its A1 name. Throws for anything else. */
export function cellAt(a1: string): { col: number; row: number } {
  return helpers.toCartesian(a1)
}

/** A column by its letters, from 0. */
export function columnAt(letters: string): number {
  return helpers.lettersToNumber(letters)
}
