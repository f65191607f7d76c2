// Cell by cell: what the host shows and what LibreOffice makes of the same document.
import { helpers } from '@odoo/o-spreadsheet'
import type { CellStyle, Host, SheetView } from '../types'
import { excelError } from '../xlsx/parts/errors'
import type { RefereeValue } from './read-values'

export type Difference = {
  sheet: string
  cell: string
  what: 'value' | 'colour' | 'reread'
  host: string
  referee: string
}
export type Comparison = {
  sheet: string
  formulas: number
  /** Formulas LibreOffice does not have: it shows the host's value, which proves nothing. */
  notComputed: number
  coloured: number
  /** Cells of LibreOffice's own .xlsx of the document, opened by us. */
  reread: number
  differences: Difference[]
}

export type Referee = {
  values: Map<string, RefereeValue[][]>
  colours: Map<string, CellStyle[][]>
  rewritten: Host
}

/** `isComputed`: whether LibreOffice got the formula itself and not only its value. */
export function compareSheet(
  host: Host,
  { name, isComputed }: { name: string; isComputed: (formula: string) => boolean },
  referee: Referee,
): Comparison {
  const comparison: Comparison = {
    sheet: name,
    formulas: 0,
    notComputed: 0,
    coloured: 0,
    reread: 0,
    differences: [],
  }
  const sheetId = host.model.getters.getSheetIdByName(name) ?? ''
  const place: Place = { host, sheetId, comparison }
  const [values, colours] = [referee.values.get(name) ?? [], referee.colours.get(name) ?? []]
  const view = host.sheet(name)
  eachCell(view.formulas(), (formula, col, row) => {
    if (formula === '') return
    if (isComputed(formula)) compareValue(place, { formula, col, row, theirs: values[row]?.[col] ?? null })
    else comparison.notComputed += 1
  })
  eachCell(view.coloured(), (conditional, col, row) => {
    compareColour(place, { conditional, col, row, theirs: colours[row]?.[col] ?? {} })
  })
  compareReread(view, referee.rewritten.sheet(name), comparison)
  return comparison
}

type Place = { host: Host; sheetId: string; comparison: Comparison }

function eachCell<T>(rows: T[][], visit: (cell: T, col: number, row: number) => void): void {
  for (const [row, cells] of rows.entries()) for (const [col, cell] of cells.entries()) visit(cell, col, row)
}

type ComparedValue = { formula: string; col: number; row: number; theirs: RefereeValue }

function compareValue(
  { host, sheetId, comparison }: Place,
  { formula, col, row, theirs }: ComparedValue,
): void {
  comparison.formulas += 1
  const { type, value } = host.model.getters.getEvaluatedCell({ sheetId, col, row })
  const ours = type === 'error' ? excelError(String(value)) : value
  if (sameValue(ours, theirs)) return
  comparison.differences.push({
    sheet: comparison.sheet,
    cell: helpers.toXC(col, row),
    what: 'value',
    host: `${JSON.stringify(ours)} ${formula}`,
    referee: JSON.stringify(theirs?.value ?? null),
  })
}

type Ours = string | number | boolean | null

function sameValue(ours: Ours, theirs: RefereeValue): boolean {
  if (ours === null || ours === '') return theirs === null || theirs.value === ''
  if (theirs === null) return false
  if (theirs.kind === 'error') return ours === theirs.value
  if (typeof ours === 'number' && typeof theirs.value === 'number') {
    return Math.abs(ours - theirs.value) <= 1e-9 * Math.max(1, Math.abs(ours))
  }
  return ours === theirs.value
}

type ComparedColour = { conditional: CellStyle | null; col: number; row: number; theirs: CellStyle }

function compareColour(
  { host, sheetId, comparison }: Place,
  { conditional, col, row, theirs }: ComparedColour,
): void {
  if (conditional) comparison.coloured += 1
  const own = host.model.getters.getCell({ sheetId, col, row })?.style ?? {}
  const { fillColor, textColor } = own
  const expected = lookText({
    ...own,
    ...(fillColor ? { background: fillColor.toLowerCase() } : {}),
    ...(textColor ? { fontColor: textColor.toLowerCase() } : {}),
    ...conditional,
  })
  const found = lookText(theirs)
  if (expected === found) return
  const cell = helpers.toXC(col, row)
  comparison.differences.push({
    sheet: comparison.sheet,
    cell,
    what: 'colour',
    host: expected,
    referee: found,
  })
}

/** Contents and notes, cell by cell; formulas are written differently, so what they give counts. */
function compareReread(ours: SheetView, theirs: SheetView, comparison: Comparison): void {
  const [texts, notes] = [theirs.display(), theirs.notes()]
  const ourNotes = ours.notes()
  eachCell(ours.display(), (text, col, row) => {
    const expected = withNote(text, ourNotes[row]?.[col])
    if (expected === '') return
    comparison.reread += 1
    const found = withNote(texts[row]?.[col] ?? '', notes[row]?.[col])
    if (expected === found) return
    const cell = helpers.toXC(col, row)
    comparison.differences.push({
      sheet: comparison.sheet,
      cell,
      what: 'reread',
      host: expected,
      referee: found,
    })
  })
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${text} [${note}]` : text
}

function lookText({ background, fontColor, bold, italic, strikethrough }: CellStyle): string {
  const parts = [
    background && background !== '#ffffff' ? `on ${background}` : '',
    fontColor && fontColor !== '#000000' ? fontColor : '',
    bold ? 'bold' : '',
    italic ? 'italic' : '',
    strikethrough ? 'struck' : '',
  ]
  return parts.filter(part => part !== '').join(' ') || 'plain'
}
