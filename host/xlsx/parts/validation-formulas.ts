// Criteria Google has and Excel lacks, as the formulas that say the same; read back by the same patterns.
import { quoted } from './criteria'

type Criterion = { criteria: string; args: (string | number | boolean)[] }

const TEXT = '"((?:[^"]|"")*)"'
const CELL = '\\$?[A-Z]+\\$?\\d+'

const FORMULAS: Record<string, { write: (cell: string, text: string) => string; read: RegExp }> = {
  TEXT_IS_VALID_EMAIL: {
    write: cell => `ISNUMBER(MATCH("*@*.?*",${cell},0))`,
    read: new RegExp(`^ISNUMBER\\(MATCH\\("\\*@\\*\\.\\?\\*",\\s*${CELL},\\s*0\\)\\)$`, 'i'),
  },
  TEXT_IS_VALID_URL: {
    write: cell => `ISNUMBER(MATCH("*?.?*",${cell},0))`,
    read: new RegExp(`^ISNUMBER\\(MATCH\\("\\*\\?\\.\\?\\*",\\s*${CELL},\\s*0\\)\\)$`, 'i'),
  },
  TEXT_CONTAINS: {
    write: (cell, text) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
    read: new RegExp(`^NOT\\(ISERROR\\(SEARCH\\(\\(?${TEXT}\\)?,\\s*\\(?${CELL}\\)?\\)\\)\\)$`, 'i'),
  },
  TEXT_DOES_NOT_CONTAIN: {
    write: (cell, text) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
    read: new RegExp(`^ISERROR\\(SEARCH\\(\\(?${TEXT}\\)?,\\s*\\(?${CELL}\\)?\\)\\)$`, 'i'),
  },
  TEXT_EQUAL_TO: {
    write: (cell, text) => `EXACT(${cell},${quoted(text)})`,
    read: new RegExp(`^EXACT\\(${CELL},\\s*${TEXT}\\)$`, 'i'),
  },
  // The test for dates that Google's own export writes: a date as text, or a number shown as a date.
  DATE_IS_VALID_DATE: {
    write: cell =>
      `OR(NOT(ISERROR(DATEVALUE(${cell}))),AND(ISNUMBER(${cell}),LEFT(CELL("format",${cell}))="D"))`,
    read: /^OR\(NOT\(ISERROR\(DATEVALUE\(\$?[A-Z]+\$?\d+\)\)\),\s*AND\(ISNUMBER\(/i,
  },
}

/** undefined for a criterion that Excel has itself or that has no such formula. */
export function criterionFormula({ criteria, args }: Criterion, cell: string): string | undefined {
  return FORMULAS[criteria]?.write(cell, String(args[0] ?? ''))
}

/** The criterion a formula of a file stands for; undefined for any other formula. */
export function criterionOfFormula(formula: string): Criterion | undefined {
  for (const [criteria, { read }] of Object.entries(FORMULAS)) {
    const match = read.exec(formula)
    if (match) return { criteria, args: match[1] === undefined ? [] : [match[1].replace(/""/g, '"')] }
  }
  return undefined
}
