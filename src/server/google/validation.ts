// Data validation: ours warns and fills only cells that have none; a column with a rule of the team's stays theirs.
import type { ColumnRule, RuleOutcome } from '../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation

/** Closes every help text of ours: how we know our rule again. */
const SIGN = '〔账期管家〕'

const isOurs = (rule: Rule) => rule.getHelpText()?.endsWith(SIGN) ?? false

/** Reads all validations of the data rows once, writes once for each column that lacks ours. */
export const validateColumns = (sheet: Sheet, firstRow: number, rules: ColumnRule[]): RuleOutcome => {
  const outcome: RuleOutcome = { set: [], kept: [], refused: [] }
  const count = sheet.getMaxRows() - firstRow + 1
  if (count < 1 || rules.length === 0) return outcome
  const width = Math.max(...rules.map(({ column }) => column))
  const present = sheet.getRange(firstRow, 1, count, width).getDataValidations()
  for (const rule of rules) {
    const column = present.map(cells => cells[rule.column - 1] ?? null)
    const first = column.find(cell => cell !== null)
    if (first && !isOurs(first)) {
      outcome.kept.push(rule.field)
      continue
    }
    if (column.every(cell => cell !== null)) {
      outcome.set.push(rule.field)
      continue
    }
    const ours = build(rule)
    const range = sheet.getRange(firstRow, rule.column, count, 1)
    try {
      if (first === undefined) range.setDataValidation(ours)
      else range.setDataValidations(column.map(cell => [cell ?? ours]))
      outcome.set.push(rule.field)
    } catch (error) {
      // Google refuses rules inside a Table with typed columns, and there is no way to know beforehand (platform.md §6.2).
      console.warn(`No validation for ${rule.field}: ${String(error)}`)
      outcome.refused.push(rule.field)
    }
  }
  return outcome
}

const build = ({ criterion, help }: ColumnRule): Rule => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(`${help}${SIGN}`)
  if (criterion.kind === 'formula') return builder.requireFormulaSatisfied(criterion.formula).build()
  return builder.requireValueInList([...criterion.values], true).build()
}

/** Takes our rules off a sheet, cell by cell where a column is mixed. */
export const unvalidate = (sheet: Sheet): void => {
  const rows = sheet.getMaxRows()
  const columns = sheet.getMaxColumns()
  const present = sheet.getRange(1, 1, rows, columns).getDataValidations()
  for (let at = 0; at < columns; at += 1) {
    const column = present.map(cells => cells[at] ?? null)
    const kept = column.map(cell => (cell !== null && isOurs(cell) ? null : cell))
    if (kept.every((cell, row) => cell === column[row])) continue
    sheet.getRange(1, at + 1, rows, 1).setDataValidations(kept.map(cell => [cell]))
  }
}
