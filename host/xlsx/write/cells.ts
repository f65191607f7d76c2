// The cells of a sheet as XML: contents, formulas with their values, looks; rows with heights and hidden ones.
import type { EvaluatedCell } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { formulaOf } from '../../document/cells'
import type { Position, SheetsDocument } from '../../document/document'
import { zoneName } from '../parts/criteria'
import { excelError, isExcelError } from '../parts/errors'
import { computedValue, dummyFormula, type ExcelFormula, type Into, toExcelFormula } from '../parts/formulas'

import type { Dialect } from '../parts/function-names'
import type { Loss } from '../parts/loss'
import { POINTS_PER_PIXEL } from '../parts/units'
import { escaped, tag } from '../parts/xml'
import type { StyleTable } from './styles'

/** How functions are written in cells and in rules. */
export type Dialects = { cells: Dialect; rules: Dialect }

/** What every part of a sheet is written with. */
export type SheetOut = {
  document: SheetsDocument
  sheetId: string
  styles: StyleTable
  /** Texts of the workbook by their number. */
  strings: Map<string, number>
  /** Sheets whose names are shorter in the file. */
  names: ReadonlyMap<string, string>
  dialects: Dialects
  /** Notes what the file cannot hold. */
  lose(what: Loss): void
}

export function rulesInto({ names, dialects }: SheetOut): Into {
  return { names, dialect: dialects.rules }
}

export type Link = { ref: string; url: string }

/** `<sheetData>`, and the links found on the way. */
export function sheetData(out: SheetOut): { xml: string; links: Link[] } {
  const { getters } = out.document.model
  const links: Link[] = []
  const rows = new Map<number, [col: number, xml: string][]>()
  for (const position of positions(out)) {
    const xml = cellXml(out, position, links)
    const cells = rows.get(position.row)
    if (cells) cells.push([position.col, xml])
    else rows.set(position.row, [[position.col, xml]])
  }
  const written: string[] = []
  for (let row = 0; row < getters.getNumberRows(out.sheetId); row++) {
    const cells = rows.get(row)
    const height = getters.getUserRowSize(out.sheetId, row)
    const hidden = getters.isRowHidden(out.sheetId, row)
    if (!cells && height === undefined && !hidden) continue
    cells?.sort(([one], [other]) => one - other)
    const attributes = {
      r: row + 1,
      ht: height === undefined ? undefined : height * POINTS_PER_PIXEL,
      customHeight: height === undefined ? undefined : true,
      hidden: hidden ? true : undefined,
    }
    written.push(tag('row', attributes, ...(cells ?? []).map(([, xml]) => xml)))
  }
  return { xml: tag('sheetData', {}, ...written), links }
}

/** Cells with a content or a look of their own, and those that an array formula fills. */
function positions({ document, sheetId }: SheetOut): Position[] {
  const { getters } = document.model
  const found = new Map<string, Position>()
  const add = (position: Position) => found.set(`${position.col},${position.row}`, position)
  for (const cell of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(cell.id)
    const spread = cell.isFormula ? getters.getSpreadZone({ sheetId, col, row }) : undefined
    for (let down = row; down <= (spread?.bottom ?? row); down++) {
      for (let across = col; across <= (spread?.right ?? col); across++) {
        add({ sheetId, col: across, row: down })
      }
    }
  }
  return [...found.values()]
}

function cellXml(out: SheetOut, position: Position, links: Link[]): string {
  const { getters } = out.document.model
  const cell = getters.getCell(position)
  const evaluated = getters.getEvaluatedCell(position)
  const look = {
    style: cell?.style ?? {},
    // A formula without a format shows its result in that of its arguments, which only the engine knows.
    format: cell?.format ?? (cell?.isFormula ? evaluated.format : undefined) ?? '',
    border: getters.getCellBorder(position) ?? undefined,
  }
  const r = helpers.toXC(position.col, position.row)
  const s = out.styles.cell(look) || undefined
  if (evaluated.link) links.push({ ref: r, url: evaluated.link.url })
  if (cell?.isFormula) return formulaXml(out, position, { r, s })
  if (!cell?.content && getters.getArrayFormulaSpreadingOn(position))
    return filledXml(out, position, { r, s })
  const value = heldValue(evaluated)
  // An apostrophe alone is a text too, of no letters.
  if (value === null || !cell?.content) return tag('c', { r, s })
  if (cellType(value) !== 'str') return tag('c', { r, s, t: cellType(value) }, valueXml(value))
  const text = look.format === '@' ? String(value).replace(/^'(?==)/, '') : String(value)
  return tag('c', { r, s, t: 's' }, tag('v', {}, String(stringNumber(out, text))))
}

type CellName = { r: string; s: number | undefined }

function formulaXml(out: SheetOut, position: Position, name: CellName): string {
  const { getters } = out.document.model
  const formula = formulaOf(out.document, position)
  const value = heldValue(getters.getEvaluatedCell(position))
  const excel = excelFormula(out, position)
  if (!excel) return keptXml(out, name, { text: dummyFormula(formula, value), value })
  const spread = getters.getSpreadZone(position)
  const isArray = excel.array || spread !== undefined
  const array = isArray ? { t: 'array', ref: spread ? zoneName(spread) : name.r } : {}
  // Without being told to, Excel takes one value of an array; the mark says that the formula fills its neighbours by itself.
  const cm = isArray && !excel.array ? 1 : undefined
  return tag('c', { ...name, t: cellType(value), cm }, tag('f', array, escaped(excel.text)), valueXml(value))
}

/** undefined where Excel would not understand the formula, or not open the file for it. */
function excelFormula({ document, names, dialects }: SheetOut, position: Position): ExcelFormula | undefined {
  const isBroken = document.model.getters.getEvaluatedCell(position).value === '#ERROR!'
  return isBroken
    ? undefined
    : toExcelFormula(formulaOf(document, position), { names, dialect: dialects.cells })
}

/** A formula Excel does not know, as its value. */
function keptXml(
  out: SheetOut,
  name: CellName,
  { text, value }: { text: string | undefined; value: Value },
): string {
  if (text === undefined) {
    out.lose({
      zh: `${name.r} 的公式 Excel 没有，又太长，只存了结果`,
      en: `The formula in ${name.r} is unknown to Excel and too long to keep; its result is saved`,
    })
  }
  const formula = text === undefined ? '' : tag('f', {}, escaped(text))
  return tag('c', { ...name, t: cellType(value) }, formula, valueXml(value))
}

/** A cell that the formula of another one fills. */
function filledXml(out: SheetOut, position: Position, name: CellName): string {
  const { getters } = out.document.model
  const value = heldValue(getters.getEvaluatedCell(position))
  const source = getters.getArrayFormulaSpreadingOn(position)
  if (source && excelFormula(out, source)) return tag('c', { ...name, t: cellType(value) }, valueXml(value))
  return keptXml(out, name, { text: computedValue(value), value })
}

type Value = string | number | boolean | null

function heldValue({ type, value }: EvaluatedCell): Value {
  return type === 'error' ? excelError(String(value)) : value
}

function cellType(value: Value): string | undefined {
  if (typeof value === 'boolean') return 'b'
  if (typeof value !== 'string') return undefined
  return isExcelError(value) ? 'e' : 'str'
}

function valueXml(value: Value): string {
  if (value === null) return ''
  return tag('v', {}, escaped(typeof value === 'boolean' ? String(Number(value)) : String(value)))
}

function stringNumber({ strings }: SheetOut, text: string): number {
  const number = strings.get(text) ?? strings.size
  strings.set(text, number)
  return number
}
