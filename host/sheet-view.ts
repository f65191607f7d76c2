// A tab as tests look at it: values, texts, colours, rules, and a snapshot of all a person could notice.
import type { ConditionalFormat } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import {
  cellValue,
  contentSize,
  displayText,
  formatOf,
  formulaOf,
  metadataOf,
  notesOf,
  protectionsOf,
  readZone,
  styleOf,
} from './document/cells'
import { chartsOf } from './document/charts'
import type { CellValue, Position, SheetsDocument, Zone } from './document/document'
import { settle } from './document/document'
import type { TableItem } from './document/tables'
import { tablesOf } from './document/tables'
import { toSheetsFormat } from './document/typing/number-formats'
import { rulesOf } from './document/validations'
import { zoneFromA1 } from './services/spreadsheet/range/references'
import type { CellStyle, SheetView } from './types'

const EVERYBODY = '*'

/** Throws when there is no tab of that name. */
export function sheetView(document: SheetsDocument, name: string): SheetView {
  settle(document)
  const { getters } = document.model
  const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === name)
  if (sheetId === undefined) throw new Error(`There is no sheet named ${name}`)
  const read = <T>(a1: string | undefined, one: (document: SheetsDocument, position: Position) => T): T[][] =>
    readZone(
      document,
      {
        sheetId,
        zone: a1 === undefined ? usedZone(document, sheetId) : zoneFromA1({ document }, { sheetId, a1 }).zone,
      },
      one,
    )
  return {
    name,
    values: a1 => read(a1, (_, position) => plainValue(cellValue(document, position))),
    display: a1 => read(a1, displayText),
    formulas: a1 => read(a1, formulaOf),
    formats: a1 => read(a1, (_, position) => toSheetsFormat(formatOf(document, position))),
    notes: a1 => {
      const notes = notesOf(document, sheetId)
      return read(a1, (_, { col, row }) => notes.get(`${col},${row}`) ?? '')
    },
    backgrounds: a1 => read(a1, (_, position) => styleOf(document, position).fillColor?.toLowerCase() ?? ''),
    coloured: a1 => read(a1, conditionalStyle),
    validations: () =>
      rulesOf(document, sheetId).map(({ rule, ranges }) => ({
        ranges,
        criterion: rule.criteria,
        values: rule.args.map(String),
        rejects: !rule.allowInvalid,
        helpText: rule.helpText,
      })),
    rules: () => getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => ruleView(ranges, rule)),
    protections: () =>
      protectionsOf(document)
        .filter(item => item.sheetId === sheetId)
        .map(({ at, description, warningOnly, editors }) => ({
          range: at ?? '',
          description,
          warningOnly,
          editors: editors.filter(editor => editor !== EVERYBODY),
        })),
    metadata: () =>
      metadataOf(document)
        .filter(item => item.sheetId === sheetId)
        .map(({ key, value, at = '', visibility }) => ({ key, value, at, visibility })),
    tables: () => tablesOf(document, sheetId).map(tableView),
    charts: () => chartsOf(document, sheetId).map(({ spec }) => spec),
    hiddenRows: () => hiddenRows(document, sheetId),
    get hidden() {
      return !getters.isSheetVisible(sheetId)
    },
    get lastRow() {
      return contentSize(document, sheetId).rows
    },
    snapshot: () => snapshotOf(document, sheetId),
  }
}

function usedZone(document: SheetsDocument, sheetId: string): Zone {
  const { rows, columns } = contentSize(document, sheetId)
  return { left: 0, top: 0, right: Math.max(0, columns - 1), bottom: Math.max(0, rows - 1) }
}

/** Dates as 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm:ss' when they have a time; empty cells as null. */
function plainValue(value: CellValue): string | number | boolean | null {
  if (value === '') return null
  if (typeof value !== 'object') return value
  const text = new Date(Date.UTC(1899, 11, 30) + Math.round(value.serial * 86_400_000)).toISOString()
  return Number.isInteger(value.serial) ? text.slice(0, 10) : text.slice(0, 19)
}

type EngineStyle = {
  fillColor?: string
  textColor?: string
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
}

function cellStyle({ fillColor, textColor, bold, italic, strikethrough }: EngineStyle): CellStyle {
  return {
    ...(fillColor ? { background: fillColor.toLowerCase() } : {}),
    ...(textColor ? { fontColor: textColor.toLowerCase() } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  }
}

function conditionalStyle(document: SheetsDocument, position: Position): CellStyle | null {
  const style = document.model.getters.getCellConditionalFormatStyle(position)
  return style ? cellStyle(style) : null
}

function ruleView(ranges: string[], rule: ConditionalFormat['rule']) {
  if (rule.type !== 'CellIsRule') return { ranges, formula: rule.type, style: {} }
  const formula =
    rule.operator === 'customFormula' ? (rule.values[0] ?? '') : `${rule.operator} ${rule.values.join(' ')}`
  return { ranges, formula, style: cellStyle(rule.style) }
}

/** Types from the first column on: a column without one has none in the document. */
function tableView({ name, at, columns }: TableItem): ReturnType<SheetView['tables']>[number] {
  const { left, right } = helpers.toZone(at)
  const types = Array.from({ length: right - left + 1 }, (_, index) => {
    const column = columns.find(typed => helpers.toZone(typed.at).left === left + index)
    return column?.type ?? null
  })
  return { name, range: at, columns: types }
}

function hiddenRows({ model: { getters } }: SheetsDocument, sheetId: string): number[] {
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row)
  return rows.filter(row => getters.isRowHidden(sheetId, row)).map(row => row + 1)
}

/** Contents, looks, rules, notes, protections and layout of a tab as plain data. */
export function snapshotOf(document: SheetsDocument, sheetId: string): unknown {
  settle(document)
  const { getters } = document.model
  const cells: Record<string, unknown> = {}
  for (const cell of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(cell.id)
    const position = { sheetId, col, row }
    const style = styleOf(document, position)
    const content = formulaOf(document, position) || plainValue(cellValue(document, position))
    const format = cell.format ?? ''
    if (content === null && format === '' && Object.keys(style).length === 0) continue
    cells[helpers.toXC(col, row)] = { content, format, style }
  }
  const columns = getters.getNumberCols(sheetId)
  const order = getters.getSheetIds().indexOf(sheetId)
  return {
    name: getters.getSheetName(sheetId),
    order,
    hidden: !getters.isSheetVisible(sheetId),
    colour: getters.getSheet(sheetId).color ?? '',
    size: { rows: getters.getNumberRows(sheetId), columns },
    frozen: getters.getPaneDivisions(sheetId),
    widths: Array.from({ length: columns }, (_, col) => getters.getColSize(sheetId, col)),
    hiddenColumns: Array.from({ length: columns }, (_, col) => getters.isColHidden(sheetId, col)),
    hiddenRows: hiddenRows(document, sheetId),
    tables: tablesOf(document, sheetId).map(tableView),
    charts: chartsOf(document, sheetId).map(({ spec }) => spec),
    filtered: getters.getTables(sheetId).map(({ range }) => getters.getRangeString(range, sheetId)),
    cells,
    notes: Object.fromEntries([...notesOf(document, sheetId)].sort()),
    rules: getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => ({ ranges, rule })),
    // Rules lie on cells that no other rule lies on: their order means nothing.
    validations: rulesOf(document, sheetId)
      .map(({ rule, ranges }) => ({ rule, ranges }))
      .sort((one, other) => String(one.ranges).localeCompare(String(other.ranges))),
    merges: getters.getMerges(sheetId).map(({ left, top, right, bottom }) => [left, top, right, bottom]),
    protections: protectionsOf(document)
      .filter(item => item.sheetId === sheetId)
      .map(({ id: _, ...item }) => item),
    metadata: metadataOf(document)
      .filter(item => item.sheetId === sheetId)
      .map(({ id: _, ...item }) => item),
  }
}
