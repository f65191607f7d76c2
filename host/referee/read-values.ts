// Values of every cell from LibreOffice's flat ODS (OpenDocument 1.3 part 3 §9).
import { childrenOf, localName, parseXml, type XmlElement } from '../xlsx/parts/xml'

export type RefereeValue = {
  kind: 'number' | 'text' | 'boolean' | 'error'
  value: string | number | boolean
} | null

const EMPTY_REST = 10_000

/** By sheet name, rows of cells; what is repeated at the end of a row or sheet is left out. */
export function readValues(fods: string): Map<string, RefereeValue[][]> {
  const [body] = childrenOf(parseXml(withPlainTexts(fods)), 'body')
  const [spreadsheet] = childrenOf(body, 'spreadsheet')
  return new Map(
    childrenOf(spreadsheet, 'table').map(table => [table.attributes['table:name'] ?? '', rowsOf(table)]),
  )
}

function rowsOf(table: XmlElement): RefereeValue[][] {
  const rows: RefereeValue[][] = []
  const elements = descend(
    table,
    'table-row',
    new Set(['table-row-group', 'table-header-rows', 'table-rows']),
  )
  for (const element of elements) {
    const cells = cellsOf(element)
    const repeated = Number(element.attributes['table:number-rows-repeated'] ?? 1)
    // The empty rest of a sheet is one row, repeated a million times.
    if (cells.length === 0 && repeated > EMPTY_REST) break
    for (let at = 0; at < repeated; at++) rows.push(cells)
  }
  return rows
}

function cellsOf(row: XmlElement): RefereeValue[] {
  const cells: RefereeValue[] = []
  for (const cell of row.children) {
    const name = localName(cell)
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue
    const repeated = Number(cell.attributes['table:number-columns-repeated'] ?? 1)
    const value = valueOfCell(cell)
    if (value === null && repeated > EMPTY_REST) break
    for (let at = 0; at < repeated; at++) cells.push(value)
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
  return cells
}

function valueOfCell(cell: XmlElement): RefereeValue {
  const { attributes } = cell
  const text = childrenOf(cell, 'p')
    .map(paragraph => paragraph.text)
    .join('\n')
  if (attributes['calcext:value-type'] === 'error') return { kind: 'error', value: text }
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return { kind: 'number', value: Number(attributes['office:value']) }
    case 'date':
      return { kind: 'number', value: serialOf(attributes['office:date-value'] ?? '') }
    case 'time':
      return { kind: 'number', value: daysOf(attributes['office:time-value'] ?? '') }
    case 'boolean':
      return { kind: 'boolean', value: attributes['office:boolean-value'] === 'true' }
    case 'string':
      return { kind: 'text', value: attributes['office:string-value'] ?? text }
  }
  return null
}

/** Blanks are elements within a text, and parts of it may have a look or address of their own (§6.1): made plain before parsing. */
function withPlainTexts(fods: string): string {
  return fods
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) =>
      ' '.repeat(Number(count ?? 1)),
    )
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<\/?text:(?:span|a|ruby|ruby-base)\b[^>]*>/g, '')
}

function serialOf(iso: string): number {
  const [date = '', time = '00:00:00'] = iso.split('T')
  return (Date.parse(`${date}T${time.slice(0, 12)}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** 'PT13H30M00S' */
function daysOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(duration) ?? []
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}

function descend(element: XmlElement, name: string, through: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap(child => {
    if (localName(child) === name) return [child]
    return through.has(localName(child)) ? descend(child, name, through) : []
  })
}
