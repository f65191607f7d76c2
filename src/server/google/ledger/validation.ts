// Data validation: ours warns and fills only cells that have none; a column with a rule of the team's stays theirs.
import { columnLetter } from '../../column-letter'
import type { ColumnRule, RowBlock, RuleOutcome } from '../../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation

/** Closes every help text of ours: how we know our rule again. */
const SIGN = '〔账期管家〕'

const isOurs = (rule: Rule) => rule.getHelpText()?.endsWith(SIGN) ?? false

/** Reads all validations of the data rows once; writes a column only where ours is lacking, outdated or left over. */
export const validateColumns = (sheet: Sheet, firstRow: number, rules: ColumnRule[]): RuleOutcome => {
  const outcome: RuleOutcome = { set: [], kept: [], refused: [] }
  const count = sheet.getMaxRows() - firstRow + 1
  if (count < 1) return outcome
  const width = Math.max(sheet.getLastColumn(), ...rules.map(({ column }) => column))
  const present = sheet.getRange(firstRow, 1, count, width).getDataValidations()
  for (let column = 1; column <= width; column += 1) {
    const cells = present.map(row => row[column - 1] ?? null)
    const rule = rules.find(one => one.column === column)
    if (rule === undefined) {
      if (isOurColumn(cells)) {
        sheet.getRange(firstRow, column, count, 1).setDataValidations(cells.map(cell => [theirs(cell)]))
      }
      continue
    }
    if (!isOurColumn(cells) && cells.some(cell => cell !== null)) {
      outcome.kept.push(rule.field)
      continue
    }
    outcome[setOurs(sheet, firstRow, { cells, rule }) ? 'set' : 'refused'].push(rule.field)
  }
  return outcome
}

type Cells = readonly (Rule | null)[]

const theirs = (cell: Rule | null) => (cell !== null && isOurs(cell) ? null : cell)

/** The first rule of a column tells whose column it is: looking at every cell would cost a call each. */
const isOurColumn = (cells: Cells): boolean => {
  const first = cells.find(cell => cell !== null)
  return first != null && isOurs(first)
}

/**
 * Sets our rule on every block of cells that lacks it. A formula is relative to the first cell of the range it is set on, so each
 * block gets its own. @returns false when Google refuses
 */
const setOurs = (
  sheet: Sheet,
  firstRow: number,
  { cells, rule }: { cells: Cells; rule: ColumnRule },
): boolean => {
  const isCurrent = cells.find(cell => cell !== null)?.getHelpText() === helpOf(rule)
  const lacking = cells.map(cell => (isCurrent ? cell : theirs(cell)) === null)
  try {
    lacking.forEach((lacks, from) => {
      if (!lacks || lacking[from - 1]) return
      const end = lacking.indexOf(false, from)
      const count = (end < 0 ? lacking.length : end) - from
      sheet.getRange(firstRow + from, rule.column, count, 1).setDataValidation(build(rule, firstRow + from))
    })
    return true
  } catch (error) {
    // Google refuses rules inside a Table with typed columns, and there is no way to know beforehand (platform.md §6.2).
    console.warn(`No validation for ${rule.field}: ${String(error)}`)
    return false
  }
}

const helpOf = ({ help }: ColumnRule) => `${help}${SIGN}`

const build = (rule: ColumnRule, row: number): Rule => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(helpOf(rule))
  const { criterion } = rule
  if (criterion.kind === 'list') return builder.requireValueInList([...criterion.values], true).build()
  return builder.requireFormulaSatisfied(criterion.about(`${columnLetter(rule.column)}${row}`)).build()
}

/** Takes our rules off some rows of a sheet, cell by cell where a column is mixed. */
export const unvalidate = (sheet: Sheet, { from, count: wanted }: RowBlock): void => {
  const count = Math.min(wanted, sheet.getMaxRows() - from + 1)
  if (count < 1) return
  const present = sheet.getRange(from, 1, count, sheet.getMaxColumns()).getDataValidations()
  for (let column = 1; column <= (present[0]?.length ?? 0); column += 1) {
    const cells = present.map(row => row[column - 1] ?? null)
    const kept = cells.map(theirs)
    if (kept.every((cell, at) => cell === cells[at])) continue
    sheet.getRange(from, column, count, 1).setDataValidations(kept.map(cell => [cell]))
  }
}
