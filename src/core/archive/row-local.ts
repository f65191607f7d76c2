// Whether a formula can move with its row to another sheet: it must speak of cells of its own row, or of what stands still elsewhere.

/** Their value depends on where they stand, or they fill other cells. */
const TIED_TO_ITS_PLACE =
  /\b(?:ROW|ROWS|COLUMN|COLUMNS|CELL|SHEET|INDIRECT|OFFSET|ADDRESS|ARRAYFORMULA|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|SEQUENCE|UNIQUE|FILTER|SORT|QUERY|TRANSPOSE|FLATTEN|SPLIT|IMPORT\w*)\s*\(/i
const TEXTS = /"(?:[^"]|"")*"/g
/** A sheet's name where there is one, then A1, A1:B2, A:B or 1:2. */
const REFERENCE =
  /('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])/giu
const NAME = /[\p{L}_][\p{L}\p{N}_.]*(?!\s*[\p{L}\p{N}_.(!])/giu
const PLAIN_WORDS = new Set(['TRUE', 'FALSE'])

export type FormulaPlace = {
  row: number
  /** 1-based. */
  column: number
  /** How far each column goes to the right; one that stays behind is absent. */
  shifts: ReadonlyMap<number, number>
  /** Sheets whose rows move: what speaks of them by name does not stand still. */
  sheets: readonly string[]
}

export function isRowLocal(formula: string, place: FormulaPlace): boolean {
  if (formula.includes('{')) return false
  const text = formula.slice(1).replace(TEXTS, '')
  if (TIED_TO_ITS_PLACE.test(text)) return false
  let isLocal = true
  const rest = text.replace(REFERENCE, (_, prefix: string | undefined, cells: string) => {
    const parts = cells.split(':').map(partOf)
    const fits = prefix === undefined ? isOfRow(parts, place) : standsStill(prefix, parts, place)
    if (!fits) isLocal = false
    return ' '
  })
  // A name stands for cells we do not see.
  return isLocal && (rest.match(NAME) ?? []).every(name => PLAIN_WORDS.has(name.toUpperCase()))
}

/** One end of a reference; 0 for a whole row or column. */
type Part = { column: number; columnIsFixed: boolean; row: number; rowIsFixed: boolean }

function partOf(cell: string): Part {
  const [, columnFixed, letters = '', rowFixed, digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(cell) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { column, columnIsFixed: columnFixed === '$', row: Number(digits), rowIsFixed: rowFixed === '$' }
}

/** Of the row itself, and of columns that go as far as the formula's own. */
function isOfRow(parts: readonly Part[], { row, column, shifts }: FormulaPlace): boolean {
  const own = shifts.get(column)
  return parts.every(
    part =>
      part.row === row &&
      !part.rowIsFixed &&
      part.column > 0 &&
      shifts.get(part.column) === (part.columnIsFixed ? 0 : own),
  )
}

/** Whole columns and cells with a fixed row, of another sheet. */
function standsStill(
  prefix: string,
  parts: readonly Part[],
  { sheets, column, shifts }: FormulaPlace,
): boolean {
  if (sheets.includes(sheetIn(prefix))) return false
  const goesStraight = shifts.get(column) === 0
  return parts.every(
    part => (part.row === 0 || part.rowIsFixed) && part.column > 0 && (part.columnIsFixed || goesStraight),
  )
}

function sheetIn(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'")
}

/** A formula that fills its column or a table of its own: its row cannot go. */
export function fillsOthers(formula: string): boolean {
  return (
    formula.includes('{') ||
    /\b(?:ARRAYFORMULA|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|UNIQUE|FILTER|SORT|QUERY|IMPORT\w*)\s*\(/i.test(
      formula.replace(TEXTS, ''),
    )
  )
}

/** Whether a formula adds up or looks through several rows of the sheet `name`; `isOnIt`: it stands on that sheet itself. */
export function spansRowsOf(formula: string, { name, isOnIt }: { name: string; isOnIt: boolean }): boolean {
  if (!formula.includes(':') && (isOnIt || !formula.includes(name))) return false
  let spans = false
  formula.replace(TEXTS, '').replace(REFERENCE, (_, prefix: string | undefined, cells: string) => {
    const sheet = prefix === undefined ? undefined : sheetIn(prefix)
    if (sheet === undefined ? !isOnIt : sheet !== name) return ''
    const [first, last] = cells.split(':')
    const rows = [first, last].map(cell => cell?.replace(/[^\d]/g, ''))
    if (sheet !== undefined && !isOnIt) spans = true
    else if (last !== undefined && (rows[0] === '' || rows[0] !== rows[1])) spans = true
    return ''
  })
  return spans
}
