// Range: a block of cells as scripts see it, counted from 1.
import { CompiledFormula, helpers } from '@odoo/o-spreadsheet'
import { cellValue, displayText, formulaOf, readZone } from '../../../document/cells'
import type { CellEdit, Zone } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { countRead, documentOf, fail, writeCells } from '../../../runtime/run'
import { serialToInstant } from '../../../runtime/zones'
import { offer } from '../../offer'
import { cellInput, grid, text } from '../args'
import { checkEditable } from '../rules/protections'
import { checkHeaderAllowed } from '../rules/typed-columns'
import { sheetObject } from '../sheet/sheet'
import { rangeRules } from './attached'
import { rangeCopy } from './copy'
import { rangeFormats } from './formats'
import { rangeLooks } from './looks'
import { rangeNotes } from './notes'

type GoogleRange = GoogleAppsScript.Spreadsheet.Range

export type RangeInner = {
  sheetId: string
  zone: Zone
  /** 'D:F', '5:7', 'A2:C': how a range without an end was written, which it keeps. */
  notation?: string
}

export function rangeObject(run: Run, sheetId: string, zone: Zone): GoogleRange {
  return rangeFrom(run, { sheetId, zone })
}

export function rangeFrom(run: Run, inner: RangeInner): GoogleRange {
  return offer<GoogleRange>(run, {
    kind: 'Range',
    inner,
    members: {
      ...shape(run, inner),
      ...contents(run, inner),
      ...rangeLooks(run, inner),
      ...rangeFormats(run, inner),
      ...rangeNotes(run, inner),
      ...rangeRules(run, inner),
      ...rangeCopy(run, inner),
    },
  })
}

function shape(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const { left, top, right, bottom } = zone
  return {
    getA1Notation: () => inner.notation ?? a1Of(zone),
    getRow: () => top + 1,
    getColumn: () => left + 1,
    getLastRow: () => bottom + 1,
    getLastColumn: () => right + 1,
    getNumRows: () => bottom - top + 1,
    getNumColumns: () => right - left + 1,
    getHeight: () => bottom - top + 1,
    getWidth: () => right - left + 1,
    getSheet: () => sheetObject(run, sheetId),
    getGridId: () => sheetObject(run, sheetId).getSheetId(),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > bottom - top + 1 || column > right - left + 1)
        fail('Cell reference out of range')
      return rangeObject(run, sheetId, box(top + row - 1, left + column - 1, 1, 1))
    },
    offset: (rows: number, columns: number, numRows?: number, numColumns?: number) =>
      rangeObject(
        run,
        sheetId,
        checked(
          run,
          sheetId,
          box(top + rows, left + columns, numRows ?? bottom - top + 1, numColumns ?? right - left + 1),
        ),
      ),
    activate: () => {
      run.file.selections.set(run.account.email, { sheetId, a1: a1Of(zone) })
      return rangeFrom(run, inner)
    },
    getMergedRanges: () =>
      documentOf(run)
        .model.getters.getMergesInZone(sheetId, zone)
        .map(merge => rangeObject(run, sheetId, merge)),
  }
}

function contents(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const self = () => rangeFrom(run, inner)
  const write = (valueAt: (row: number, column: number) => Pick<CellEdit, 'value'>) => {
    checkEditable(run, sheetId, zone)
    checkHeaderAllowed(run, sheetId, zone)
    writeCells(run, sheetId, editsOf(zone, valueAt))
    return self()
  }
  const first: Zone = { ...zone, right: zone.left, bottom: zone.top }
  const values = (cells: Zone) => {
    countRead(run, cells)
    return readZone(documentOf(run), { sheetId, zone: cells }, (document, position) =>
      scriptValue(run, cellValue(document, position)),
    )
  }
  const display = (cells: Zone) => {
    countRead(run, cells)
    return readZone(documentOf(run), { sheetId, zone: cells }, displayText)
  }
  const formulas = (cells: Zone) => {
    countRead(run, cells)
    return readZone(documentOf(run), { sheetId, zone: cells }, formulaOf)
  }
  return {
    getValues: () => values(zone),
    getValue: () => values(first)[0]?.[0],
    getDisplayValues: () => display(zone),
    getDisplayValue: () => display(first)[0]?.[0],
    getFormulas: () => formulas(zone),
    getFormula: () => formulas(first)[0]?.[0],
    isBlank: () => {
      countRead(run, zone)
      return readZone(documentOf(run), { sheetId, zone }, cellValue).every(row =>
        row.every(value => value === ''),
      )
    },
    setValues: (rows: unknown) => {
      const data = grid(rows, size)
      const { zone: timeZone } = documentOf(run)
      return write((row, column) => ({ value: cellInput(data[row]?.[column], timeZone) }))
    },
    setValue: (value: unknown) => {
      const input = cellInput(value, documentOf(run).zone)
      return write(() => ({ value: input }))
    },
    setFormulas: (rows: unknown) => {
      const data = grid(rows, size)
      return write((row, column) => ({ value: formulaText(data[row]?.[column]) }))
    },
    setFormula: (formula: unknown) => {
      const first = formulaText(formula)
      return write((row, column) => ({ value: shifted(run, sheetId, { formula: first, row, column }) }))
    },
    clearContent: () => write(() => ({ value: '' })),
  }
}

function formulaText(value: unknown): string {
  if (value === null || value === undefined) return ''
  const formula = text(value, 'SpreadsheetApp.Range.setFormula')
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`
}

/** A formula set on a block is relative to its first cell. */
function shifted(
  run: Run,
  sheetId: string,
  { formula, row, column }: { formula: string; row: number; column: number },
): string {
  if (formula === '' || (row === 0 && column === 0)) return formula
  const { getters } = documentOf(run).model
  return getters.getTranslatedCellFormula(
    sheetId,
    column,
    row,
    CompiledFormula.Compile(formula, sheetId, getters),
  )
}

/** Edits of every cell of a zone; `valueAt` counts from 0 within it. */
export function editsOf(
  zone: Zone,
  at: (row: number, column: number) => Omit<CellEdit, 'col' | 'row'>,
): CellEdit[] {
  const edits: CellEdit[] = []
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      edits.push({ col, row, ...at(row - zone.top, col - zone.left) })
    }
  }
  return edits
}

function scriptValue(run: Run, value: ReturnType<typeof cellValue>): unknown {
  if (typeof value !== 'object') return value
  return run.realm.date(serialToInstant(value.serial, documentOf(run).zone))
}

export function a1Of({ left, top, right, bottom }: Zone): string {
  const first = helpers.toXC(left, top)
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`
}

/** A zone from row and column counted from 0. */
export function box(top: number, left: number, rows: number, columns: number): Zone {
  if (rows < 1) fail('The number of rows in the range must be at least 1.')
  if (columns < 1) fail('The number of columns in the range must be at least 1.')
  return { left, top, right: left + columns - 1, bottom: top + rows - 1 }
}

/** The zone, if it lies on the sheet. */
export function checked(run: Run, sheetId: string, zone: Zone): Zone {
  if (zone.top < 0) fail('The starting row of the range is too small.')
  if (zone.left < 0) fail('The starting column of the range is too small.')
  const { getters } = documentOf(run).model
  if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
    fail('The coordinates of the range are outside the dimensions of the sheet.')
  }
  return zone
}
