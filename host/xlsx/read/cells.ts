// The cells of a worksheet: contents in the engine's form and the number of each cell's look.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { asLiteralText, plainDigits, typedCell } from '../../document/typing/typed'
import { fromExcelFormula, moved } from '../parts/formulas'
import { POINTS_PER_PIXEL } from '../parts/units'
import { childOf, childrenOf, isOn, numberAt, spreadsheetText, type XmlElement } from '../parts/xml'
import type { Look } from './styles'

export type Cells = {
  contents: Record<string, string>
  /** What formulas gave when the file was saved. */
  results: Map<string, string>
  /** Number of the look by cell; cells with a plain look left out. */
  looks: Map<string, number>
  rows: Record<number, { size?: number; isHidden?: boolean }>
  /** Rows and columns up to the last cell. */
  size: { rows: number; columns: number }
  /** Cells whose formula points to another file or is of a kind Sheets lacks: only their value was read. */
  valuesOnly: string[]
}

export type CellSource = {
  locale: Locale
  strings: string[]
  looks: Look[]
  /** Days from the epoch of the file to that of Sheets: 1462 for files that count from 1904. */
  dayOffset: number
}

type Reading = CellSource & {
  cells: Cells
  shared: Map<string, { formula: string; col: number; row: number }>
  /** Zones that array formulas fill, with the cell the formula stands in. */
  filled: { zone: ReturnType<typeof helpers.toZone>; at: string }[]
}

export function readCells(sheetData: XmlElement | undefined, source: CellSource): Cells {
  const cells: Cells = {
    contents: {},
    results: new Map(),
    looks: new Map(),
    rows: {},
    size: { rows: 0, columns: 0 },
    valuesOnly: [],
  }
  const reading: Reading = { ...source, cells, shared: new Map(), filled: [] }
  let row = -1
  for (const element of childrenOf(sheetData, 'row')) {
    // Numbers of rows and cells may be left out: then they are the next.
    row = (numberAt(element, 'r') ?? row + 2) - 1
    readRow(element, row, cells)
    let col = -1
    for (const cell of childrenOf(element, 'c')) {
      const at = cell.attributes.r
      col = at === undefined ? col + 1 : helpers.toCartesian(at).col
      readCell(reading, cell, { col, row })
    }
  }
  return cells
}

/** Texts of a workbook; runs with own fonts are joined, phonetic guides left out (§18.4.8). */
export function readStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, 'si').map(richText)
}

/** The text of a string item, inline string or comment. */
export function richText(element: XmlElement | undefined): string {
  const own = childOf(element, 't')?.text ?? ''
  const runs = childrenOf(element, 'r').map(run => childOf(run, 't')?.text ?? '')
  return spreadsheetText(own + runs.join('')).replace(/\r\n?/g, '\n')
}

function readRow(element: XmlElement, row: number, { rows }: Cells): void {
  const height = numberAt(element, 'ht')
  const isHidden = isOn(element, 'hidden')
  const hasHeight = height !== undefined && isOn(element, 'customHeight')
  if (!hasHeight && !isHidden) return
  rows[row] = {
    ...(hasHeight ? { size: Math.round(height / POINTS_PER_PIXEL) } : {}),
    ...(isHidden ? { isHidden } : {}),
  }
}

function readCell(reading: Reading, cell: XmlElement, { col, row }: { col: number; row: number }): void {
  const { cells, looks } = reading
  const at = helpers.toXC(col, row)
  const number = numberAt(cell, 's') ?? 0
  const look = looks[number]
  const content = contentOf(reading, cell, { at, col, row, format: look?.format ?? '' })
  if (content !== '') cells.contents[at] = content
  if (number > 0) cells.looks.set(at, number)
  if (content === '' && number === 0) return
  cells.size.rows = Math.max(cells.size.rows, row + 1)
  cells.size.columns = Math.max(cells.size.columns, col + 1)
}

type Place = { at: string; col: number; row: number; format: string }

function contentOf(reading: Reading, cell: XmlElement, place: Place): string {
  const formula = formulaOf(reading, cell, place)
  if (formula !== undefined) {
    reading.cells.results.set(place.at, readValue(reading, cell, place))
    return formula
  }
  const { col, row, at } = place
  const isFilled = reading.filled.some(
    ({ zone, at: source }) => source !== at && helpers.isInside(col, row, zone),
  )
  return isFilled ? '' : readValue(reading, cell, place)
}

/** undefined when the cell holds a value, '' when another cell's formula fills it. */
function formulaOf(reading: Reading, cell: XmlElement, { at, col, row }: Place): string | undefined {
  const element = childOf(cell, 'f')
  if (!element) return undefined
  const { t: type, si = '', ref } = element.attributes
  const own = spreadsheetText(element.text).trim()
  if (type === 'shared' && own !== '') reading.shared.set(si, { formula: own, col, row })
  const master = type === 'shared' && own === '' ? reading.shared.get(si) : undefined
  const text = master ? moved(master.formula, { columns: col - master.col, rows: row - master.row }) : own
  if (text === '') return undefined
  // Another file, a column of an Excel table by its name, or what another formula fills (A1#).
  if (/\[|_xlfn\.ANCHORARRAY/.test(text.replace(/"[^"]*"/g, ''))) {
    reading.cells.valuesOnly.push(at)
    return undefined
  }
  const isArray = type === 'array' && cell.attributes.cm === undefined
  if (type === 'array' && ref !== undefined) reading.filled.push({ zone: helpers.toZone(ref), at })
  return fromExcelFormula(text, isArray) ?? ''
}

function readValue({ strings, locale, dayOffset }: Reading, cell: XmlElement, { format }: Place): string {
  const value = childOf(cell, 'v')?.text ?? ''
  const text = (content: string) => {
    if (content === '') return "'"
    return format === '@' ? typedCell(content, locale, true).content : asLiteralText(content, locale)
  }
  switch (cell.attributes.t) {
    case 's':
      return text(strings[Number(value)] ?? '')
    case 'inlineStr':
      return text(richText(childOf(cell, 'is')))
    case 'str':
      return text(spreadsheetText(value))
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return value.trim()
    case 'd':
      return plainDigits(serialOfIso(value.trim()))
  }
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number)) return ''
  return plainDigits(dayOffset > 0 && helpers.isDateTimeFormat(format) ? number + dayOffset : number)
}

/** A date in the strict variant of the format, as days since 1899-12-30. */
function serialOfIso(text: string): number {
  const instant = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`)
  return Number.isNaN(instant) ? 0 : (instant - Date.UTC(1899, 11, 30)) / 86_400_000
}
