// Formulas with values recorded from Google Sheets, evaluated on the host: how many agree, and which do not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellValue } from '../document/cells'
import { type CellValue, openDocument, type SheetsDocument } from '../document/document'
import { localeByCode } from '../document/typing/locales'
import { serialToInstant } from '../runtime/zones'

type ExpectedType = 'number' | 'string' | 'boolean' | 'error' | 'array' | 'edge'

export type RecordedFormula = {
  file: string
  description: string
  formula: string
  /** As recorded: digits, TRUE, an error's text, or {1,2;3,4}. */
  expected: string
  type: ExpectedType
}

export type Disagreement = {
  file: string
  formula: string
  expected: string
  got: string
  description: string
}

export type FormulaReport = {
  byCategory: Record<string, { agree: number; total: number }>
  disagreeing: Disagreement[]
}

/** Relative difference that two computations of the same number may have. */
const TOLERANCE = 1e-9
/** Rows between two formulas: what one spreads stays clear of the next. */
const SPACING = 12
/** The spreadsheet of the recordings: six sheets with these column titles, the formulas on the fourth. */
const SHEETS = ['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4', 'Sheet5', 'Sheet6']
const FORMULA_SHEET = 3
const TITLES = ['description', 'formula_text']
/** Dates were read by scripts, as instants; the recordings come from spreadsheets in these zones. */
const ZONES = ['America/New_York', 'America/Los_Angeles', 'UTC']
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/**
 * Evaluates every formula of the folder's .tsv files in a cell of its own, as in a US spreadsheet, and holds its value to the
 * recorded one: numbers to nine digits, dates to the millisecond, everything else exactly. The recordings do not tell what stood
 * around a formula: some stood alone, some hemmed in, where a result of several cells is #REF!. One of both must agree.
 */
export function compareFormulas(folder: string): FormulaReport {
  const recorded = readRecordedFormulas(folder)
  const formulas = recorded.map(({ formula }) => formula)
  const alone = shownValues(formulas, { spacing: SPACING, beside: [] })
  const hemmedIn = shownValues(formulas, { spacing: 1, beside: ['beside'] })
  const report: FormulaReport = { byCategory: {}, disagreeing: [] }
  recorded.forEach(({ file, formula, expected, type, description }, index) => {
    const category = report.byCategory[file] ?? { agree: 0, total: 0 }
    report.byCategory[file] = category
    category.total += 1
    const got = alone[index] ?? []
    if ([got, hemmedIn[index] ?? []].some(values => agrees(values, expected, type))) category.agree += 1
    else report.disagreeing.push({ file, formula, expected, got: textOf(got), description })
  })
  return report
}

/** The rows of all .tsv files of a folder: description, formula_text, expected_value, test_category, expected_type. */
export function readRecordedFormulas(folder: string): RecordedFormula[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.tsv'))
  return files.sort().flatMap(file => {
    const [, ...rows] = parseTsv(readFileSync(join(folder, file), 'utf8'))
    return rows.map(([description = '', formula = '', expected = '', , type = 'string']) => ({
      file,
      description,
      formula,
      expected,
      type: type as ExpectedType,
    }))
  })
}

/** Tab-separated with the quoting of CSV. */
function parseTsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/g)
  const rows: string[][] = []
  let row: string[] = []
  for (const [whole, quoted, plain = '', end] of cells) {
    if (whole === '' && row.length === 0) continue
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end === '\t') continue
    rows.push(row)
    row = []
  }
  return rows
}

type Layout = { spacing: number; beside: string[] }

/** What each formula shows in a column of formulas: rows of values, one cell or what it spreads over. */
function shownValues(formulas: string[], { spacing, beside }: Layout): CellValue[][][] {
  const rowOf = (index: number) => 1 + index * spacing
  const rows: string[][] = [TITLES]
  formulas.forEach((formula, index) => {
    rows[rowOf(index)] = [formula, ...beside]
  })
  const document = openDocument({
    id: 'formulas',
    name: 'formulas',
    zone: 'America/New_York',
    locale: localeByCode('en_US'),
    now: 46_000,
    sheets: SHEETS.map((name, index) => ({
      name,
      rows: index === FORMULA_SHEET ? Array.from(rows, row => row ?? []) : [TITLES],
    })),
  })
  return formulas.map((_, index) => shownAt(document, rowOf(index)))
}

function shownAt(document: SheetsDocument, top: number): CellValue[][] {
  const { getters } = document.model
  const sheetId = getters.getSheetIds()[FORMULA_SHEET] ?? ''
  const { bottom = top, right = 0 } = getters.getSpreadZone({ sheetId, col: 0, row: top }) ?? {}
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, col) => cellValue(document, { sheetId, col, row: top + row })),
  )
}

function agrees(got: CellValue[][], expected: string, type: ExpectedType): boolean {
  if (type === 'array') return textOf(got) === expected
  const first = got[0]?.[0]
  if (INSTANT.test(expected)) return typeof first === 'object' && isInstant(first.serial, expected)
  const number = typeof first === 'object' ? first.serial : first
  if (type === 'number') return typeof number === 'number' && isNear(number, Number(expected))
  if (typeof number === 'number') return String(number) === expected
  return textOf([[number ?? '']]) === expected
}

function isNear(got: number, expected: number): boolean {
  return Math.abs(got - expected) <= TOLERANCE * Math.abs(expected)
}

function isInstant(serial: number, expected: string): boolean {
  return ZONES.some(zone => Math.abs(serialToInstant(serial, zone) - Date.parse(expected)) <= 1)
}

/** As the recordings write it. */
function textOf(values: CellValue[][]): string {
  const text = values.map(row => row.map(wordOf).join(',')).join(';')
  return values.length > 1 || (values[0]?.length ?? 0) > 1 ? `{${text}}` : text
}

function wordOf(value: CellValue): string {
  if (typeof value === 'object') return `date ${value.serial}`
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
