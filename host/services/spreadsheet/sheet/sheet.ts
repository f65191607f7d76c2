// Sheet: one tab – its size, its order, its rows and columns, its rules.

import { contentSize } from '../../../document/cells'
import type { Zone } from '../../../document/document'
import { dispatch, settle } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { documentOf, fail, writeCells } from '../../../runtime/run'
import { offer } from '../../offer'
import { cellInput } from '../args'
import { sheetCharts } from '../charts/sheet-charts'
import { sheetFilter } from '../filters/filter'
import { addMetadata, finderObject, metadataObjects } from '../metadata'
import { a1Of, box, checked, editsOf, type RangeInner, rangeFrom, rangeObject } from '../range/range'
import { zoneFromA1 } from '../range/references'
import { ruleObjects, setRules } from '../rules/conditional-format'
import { checkEditable, newProtection, protectionObjects } from '../rules/protections'
import { setActiveSheet, spreadsheetObject } from '../spreadsheet'
import { sheetLayout } from './layout'

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet

/** The number Google calls sheet id (gid) for an engine id; tabs made in the page have ids of letters. */
export function sheetNumber(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId)
  let hash = 7
  for (const char of sheetId) hash = (hash * 31 + char.charCodeAt(0)) % 2_000_000_011
  return hash
}

export function sheetObject(run: Run, sheetId: string): GoogleSheet {
  if (!documentOf(run).model.getters.tryGetSheet(sheetId)) fail(`Sheet ${sheetNumber(sheetId)} not found`)
  const self = () => sheetObject(run, sheetId)
  return offer<GoogleSheet>(run, {
    kind: 'Sheet',
    inner: sheetId,
    members: {
      ...identity(run, sheetId),
      ...ranges(run, sheetId),
      ...sheetLayout(run, sheetId, self),
      ...sheetCharts(run, sheetId),
      ...sheetFilter(run, sheetId),
      getConditionalFormatRules: () => ruleObjects(run, sheetId),
      setConditionalFormatRules: (rules: unknown) => setRules(run, sheetId, rules),
      protect: () => newProtection(run, { sheetId }),
      getProtections: (type: unknown) => protectionObjects(run, { type, sheetId }),
      createDeveloperMetadataFinder: () => finderObject(run, { sheetId }),
      addDeveloperMetadata: (key: unknown, ...rest: unknown[]) => {
        addMetadata(run, { key, rest, place: 'SHEET', sheetId })
        return self()
      },
      getDeveloperMetadata: () => metadataObjects(run, { place: 'SHEET', sheetId }),
      appendRow: (cells: unknown[]) => {
        appendRow(run, sheetId, cells)
        return self()
      },
      clear: () => {
        rangeObject(run, sheetId, touchedZone(run, sheetId)).clear()
        return self()
      },
      clearContents: () => {
        rangeObject(run, sheetId, usedZone(run, sheetId)).clearContent()
        return self()
      },
    },
  })
}

function identity(run: Run, sheetId: string) {
  const { getters } = documentOf(run).model
  return {
    getName: () => getters.getSheetName(sheetId),
    getSheetName: () => getters.getSheetName(sheetId),
    setName: (name: string) => {
      const taken = getters.getSheetIdByName(name)
      if (taken !== undefined && taken !== sheetId) {
        fail(`A sheet with the name "${name}" already exists. Please enter another name.`)
      }
      dispatch(documentOf(run), 'RENAME_SHEET', {
        sheetId,
        oldName: getters.getSheetName(sheetId),
        newName: name,
      })
      return sheetObject(run, sheetId)
    },
    getSheetId: () => sheetNumber(sheetId),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getParent: () => spreadsheetObject(run),
    activate: () => {
      setActiveSheet(run, sheetId)
      return sheetObject(run, sheetId)
    },
    getLastRow: () => contentSize(documentOf(run), sheetId).rows,
    getLastColumn: () => contentSize(documentOf(run), sheetId).columns,
    getMaxRows: () => getters.getNumberRows(sheetId),
    getMaxColumns: () => getters.getNumberCols(sheetId),
  }
}

function ranges(run: Run, sheetId: string) {
  return {
    getRange: (first: number | string, column?: number, rows = 1, columns = 1) => {
      if (typeof first === 'string') return rangeFrom(run, ownRange(run, sheetId, first))
      if (column === undefined)
        fail("The parameters (number) don't match the method signature for Sheet.getRange.")
      return rangeObject(run, sheetId, checked(run, sheetId, box(first - 1, column - 1, rows, columns)))
    },
    getDataRange: () => rangeObject(run, sheetId, usedZone(run, sheetId)),
    getActiveRange: () => {
      const selection = run.file.selections.get(run.account.email)
      const a1 = selection?.sheetId === sheetId ? selection.a1 : 'A1'
      return rangeObject(run, sheetId, zoneFromA1(run, { sheetId, a1 }).zone)
    },
    getActiveCell: () => {
      const selection = run.file.selections.get(run.account.email)
      const a1 = selection?.sheetId === sheetId ? selection.a1 : 'A1'
      const { left, top } = zoneFromA1(run, { sheetId, a1 }).zone
      return rangeObject(run, sheetId, { left, right: left, top, bottom: top })
    },
    getRangeList: (a1s: string[]) =>
      rangeListObject(
        run,
        sheetId,
        Array.from(a1s, a1 => ownRange(run, sheetId, a1)),
      ),
  }
}

/** A range of this sheet, which the text may name. */
function ownRange(run: Run, sheetId: string, a1: string): RangeInner {
  const range = zoneFromA1(run, { sheetId, a1 })
  return range.sheetId === sheetId ? range : fail('Range not found')
}

function rangeListObject(run: Run, sheetId: string, ranges: RangeInner[]) {
  type RangeList = GoogleAppsScript.Spreadsheet.RangeList
  const each = (act: (range: GoogleAppsScript.Spreadsheet.Range) => unknown) => {
    for (const range of ranges) act(rangeFrom(run, range))
    return list
  }
  const list: RangeList = offer<RangeList>(run, {
    kind: 'RangeList',
    members: {
      getRanges: () => ranges.map(range => rangeFrom(run, range)),
      activate: () => {
        const last = ranges.at(-1)
        if (last) run.file.selections.set(run.account.email, { sheetId, a1: a1Of(last.zone) })
        return list
      },
      setBackground: (colour: string | null) => each(range => range.setBackground(colour)),
      setFontColor: (colour: string | null) => each(range => range.setFontColor(colour)),
      setFontWeight: (weight: 'bold' | 'normal') => each(range => range.setFontWeight(weight)),
      setNumberFormat: (pattern: string) => each(range => range.setNumberFormat(pattern)),
      setHorizontalAlignment: (side: 'left' | 'center' | 'right') =>
        each(range => range.setHorizontalAlignment(side)),
      setWrap: (wraps: boolean) => each(range => range.setWrap(wraps)),
      setValue: (value: unknown) => each(range => range.setValue(value)),
      setFormula: (formula: string) => each(range => range.setFormula(formula)),
      clearContent: () => each(range => range.clearContent()),
      clearDataValidations: () => each(range => range.clearDataValidations()),
    },
  })
  return list
}

function usedZone(run: Run, sheetId: string): Zone {
  const { rows, columns } = contentSize(documentOf(run), sheetId)
  return { left: 0, top: 0, right: Math.max(0, columns - 1), bottom: Math.max(0, rows - 1) }
}

/** All cells that have content or a look: clearing the empty rest would change nothing. */
function touchedZone(run: Run, sheetId: string): Zone {
  const document = documentOf(run)
  settle(document)
  const { getters } = document.model
  const zone = { left: 0, top: 0, right: 0, bottom: 0 }
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id)
    zone.right = Math.max(zone.right, col)
    zone.bottom = Math.max(zone.bottom, row)
  }
  return zone
}

function appendRow(run: Run, sheetId: string, cells: unknown[]): void {
  const document = documentOf(run)
  settle(document)
  const { getters } = document.model
  const row = contentSize(document, sheetId).rows
  const rows = getters.getNumberRows(sheetId)
  if (row >= rows) addHeaders(run, { sheetId, dimension: 'ROW', base: rows - 1, quantity: 1 })
  const missing = cells.length - getters.getNumberCols(sheetId)
  if (missing > 0) {
    addHeaders(run, {
      sheetId,
      dimension: 'COL',
      base: getters.getNumberCols(sheetId) - 1,
      quantity: missing,
    })
  }
  const zone = { left: 0, right: Math.max(0, cells.length - 1), top: row, bottom: row }
  checkEditable(run, sheetId, zone)
  writeCells(
    run,
    sheetId,
    editsOf(zone, (_, column) => ({ value: cellInput(cells[column], document.zone) })),
  )
}

type NewHeaders = {
  sheetId: string
  dimension: 'ROW' | 'COL'
  base: number
  quantity: number
  position?: 'before' | 'after'
}

/** Adds rows or columns after (or before) `base`, counted from 0. */
export function addHeaders(run: Run, { position = 'after', ...headers }: NewHeaders): void {
  const sheetName = documentOf(run).model.getters.getSheetName(headers.sheetId)
  dispatch(documentOf(run), 'ADD_COLUMNS_ROWS', { ...headers, position, sheetName })
}
