// Formulas between the sheet and the file. What Excel does not know is written the way Google's own export does it:
// IFERROR(__xludf.DUMMYFUNCTION("the formula"), its value).
import { helpers } from '@odoo/o-spreadsheet'
import { argumentsLeftOut, type Dialect } from './function-names'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 'XFD'
const DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i
const COMPUTED = '"COMPUTED_VALUE"'
const ARRAY = /^=\s*ARRAYFORMULA\((.*)\)\s*$/is

/** Text, error value, sheet prefix, range open at its end, call, word, anything else. */
const PIECE = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    '(?<error>#[A-Z/0]+[!?]?)',
    "(?<sheet>(?:'(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)",
    '(?<open>\\$?[A-Z]{1,3}\\$?\\d+:(?:\\$?[A-Z]{1,3}|\\$?\\d+)(?![\\p{L}\\p{N}_.$(!]))',
    '(?<call>[\\p{L}_][\\p{L}\\p{N}_.]*)\\s*\\(',
    '(?<word>[\\p{L}\\p{N}_.$]+)',
    '(?<mark>[^])',
  ].join('|'),
  'giu',
)

/** `names`: sheets whose names are shorter in the file. */
export type Into = { names: ReadonlyMap<string, string>; dialect: Dialect }
export type ExcelFormula = { text: string; array: boolean }

/** The text of an `<f>` for a formula with its '='; undefined when it uses what the dialect does not have. */
export function toExcelFormula(formula: string, into: Into): ExcelFormula | undefined {
  const inner = ARRAY.exec(formula)?.[1]
  const array = inner !== undefined && isBalanced(inner)
  const text = translated(array ? inner : formula.replace(/^=/, ''), into)
  return text === undefined ? undefined : { text, array }
}

export type Cached = string | number | boolean | null

/** A formula Excel cannot work out, with the value it has now; undefined when it is too long for a text inside a formula. */
export function dummyFormula(formula: string, value: Cached): string | undefined {
  return withValue(formula.replace(/^=/, ''), value)
}

/** What stands in the other cells that such a formula fills. */
export function computedValue(value: Cached): string | undefined {
  return withValue(COMPUTED, value)
}

function withValue(text: string, value: Cached): string | undefined {
  if (text.length > 255 || (typeof value === 'string' && value.length > 255)) return undefined
  const cached = typeof value === 'string' ? inQuotes(value) : String(value ?? '""').toUpperCase()
  return `IFERROR(__xludf.DUMMYFUNCTION(${inQuotes(text)}),${cached})`
}

function inQuotes(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

/** The sheet's formula, with '=', for the text of an `<f>`; undefined for a cell that another one's formula fills. */
export function fromExcelFormula(text: string, array = false): string | undefined {
  const dummy = DUMMY.exec(text)?.[1]?.replace(/""/g, '"')
  if (dummy === COMPUTED) return undefined
  if (dummy !== undefined) return `=${dummy}`
  const formula = outsideTexts(text.replace(/^=/, ''), part =>
    part
      // The sign @ before a range: Sheets takes one value of it without being told.
      .replace(/_xlfn\.SINGLE\(/gi, '(')
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
      .replace(/\bREGEXTEST\(/gi, 'REGEXMATCH(')
      .replace(new RegExp(`:(\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'gi'), ':$1')
      .replace(new RegExp(`:\\$?${LAST_COLUMN}(\\$?\\d+)`, 'gi'), ':$1'),
  )
  return array ? `=ARRAYFORMULA(${formula})` : `=${formula}`
}

const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu

/** A formula moved by columns and rows: relative references follow, fixed ones stay. */
export function moved(formula: string, by: { columns: number; rows: number }): string {
  const shifted = (_: string, fixedColumn: string, column: string, fixedRow: string, row: string) => {
    const toColumn = fixedColumn
      ? column
      : helpers.numberToLetters(Math.max(0, helpers.lettersToNumber(column) + by.columns))
    return `${fixedColumn}${toColumn}${fixedRow}${fixedRow ? row : Math.max(1, Number(row) + by.rows)}`
  }
  return outsideTexts(formula, part => part.replace(REFERENCE, shifted))
}

/** 'A1:B2' with every part fixed, as lists from a range need it. */
export function fixed(reference: string): string {
  const at = reference.lastIndexOf('!') + 1
  return reference.slice(0, at) + reference.slice(at).replace(/\$?([A-Z]+|\d+)/gi, '$$$1')
}

/** A sheet's name as references have it; quoted always: what needs no quotes differs between programs. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`
}

type OpenCall = { name: string; close: string; arguments: number; empty: boolean; isArray: boolean }

function translated(formula: string, { names, dialect }: Into): string | undefined {
  const calls: OpenCall[] = []
  const open = (name: string, close: string, isArray = false) =>
    calls.push({ name, close, arguments: 1, empty: true, isArray })
  let text = ''
  for (const match of formula.matchAll(PIECE)) {
    const [piece] = match
    const { call, sheet, open: openRange, word } = match.groups ?? {}
    const inner = calls[calls.length - 1]
    // Excel's arrays hold constants only.
    if (
      inner?.isArray &&
      (call || sheet || openRange || (word && !/^[\d.]+(E\d+)?$|^(TRUE|FALSE)$/i.test(word)))
    ) {
      return undefined
    }
    if (inner && piece !== ')' && piece.trim() !== '') inner.empty = false
    if (call) {
      const written = dialect(call)
      if (!written) return undefined
      text += written.open
      open(call, written.close)
    } else if (sheet) text += renamed(sheet, names)
    else if (openRange) text += closed(openRange)
    else if (piece === '(' || piece === '{') {
      text += piece
      open('', piece === '(' ? ')' : '}', piece === '{')
    } else if (piece === ')' || piece === '}') {
      const ended = calls.pop()
      text += ended && !ended.empty ? argumentsLeftOut(ended.name, ended.arguments) : ''
      text += ended?.close ?? piece
    } else {
      if (piece === ',' && inner) inner.arguments += 1
      text += piece
    }
  }
  return text
}

/** 'A2:A' and 'B2:2' run to the end of the sheet; a file has to say where that is. Fixed, so that it never moves beyond it. */
function closed(range: string): string {
  const [start = '', end = ''] = range.split(':')
  return /\d/.test(end) ? `${start}:$${LAST_COLUMN}${end}` : `${start}:${end}$${LAST_ROW}`
}

function renamed(prefix: string, names: ReadonlyMap<string, string>): string {
  const sheet = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'")
  return `${quotedSheet(names.get(sheet) ?? sheet)}!`
}

/** Changes what lies outside texts and quoted sheet names. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}

/** Whether the parentheses of what was inside a call close: 'A(B)+C(D)' was two calls. */
function isBalanced(text: string): boolean {
  let depth = 0
  let lowest = 0
  outsideTexts(text, part => {
    for (const letter of part) {
      if (letter === '(') depth += 1
      if (letter === ')') depth -= 1
      lowest = Math.min(lowest, depth)
    }
    return part
  })
  return depth === 0 && lowest === 0
}
