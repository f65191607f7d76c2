// Conditional formats: the team's rules first and untouched, ours after them, marked in their formula; written only when something changed.

import { columnLetter } from '../../column-letter'
import type { ColourRule } from '../../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** N("text") is 0: the mark changes nothing and travels with copies of the rule. */
const MARK = 'N("zq:'

/** The number is the version of the look: raise it when a colour changes. */
const marked = ({ id, formula }: ColourRule) => `=AND(${formula},${MARK}${id}:1")=0)`

const formulaOf = (rule: Rule): string => {
  const condition = rule.getBooleanCondition()
  if (condition === null) return ''
  if (condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return ''
  return String(condition.getCriteriaValues()[0] ?? '')
}

const areas = (rule: Rule) => rule.getRanges().map(range => range.getA1Notation())

/** Puts our rules on the data rows of a sheet. @returns how many rules of ours it has now */
export const colourSheet = (sheet: Sheet, firstRow: number, rules: ColourRule[]): number => {
  const lastRow = Math.max(firstRow, sheet.getMaxRows())
  const present = sheet.getConditionalFormatRules().map(rule => ({ rule, formula: formulaOf(rule) }))
  const theirs = present.filter(({ formula }) => !formula.includes(MARK))
  const ours = present.slice(theirs.length)
  const wanted = rules.map(rule => ({
    rule,
    formula: marked(rule),
    areas: rule.columns.map(
      ({ from, to }) => `${columnLetter(from)}${firstRow}:${columnLetter(to)}${lastRow}`,
    ),
  }))
  const same =
    ours.length === wanted.length &&
    wanted.every(
      (want, at) =>
        ours[at]?.formula === want.formula && areas(ours[at].rule).join() === plainAreas(want.areas).join(),
    )
  if (same) return wanted.length
  const built = wanted.map(want =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(want.formula)
      .setBackground(want.rule.background)
      .setFontColor(want.rule.fontColor)
      .setBold(want.rule.bold)
      .setRanges(want.areas.map(area => sheet.getRange(area)))
      .build(),
  )
  sheet.setConditionalFormatRules([...theirs.map(({ rule }) => rule), ...built])
  return built.length
}

/** A single cell is written A1, not A1:A1. */
const plainAreas = (list: string[]) =>
  list.map(area => {
    const [from, to] = area.split(':')
    return from === to && from !== undefined ? from : area
  })

/** @returns how many rules of ours it took away */
export const uncolour = (sheet: Sheet): number => {
  const rules = sheet.getConditionalFormatRules()
  const theirs = rules.filter(rule => !formulaOf(rule).includes(MARK))
  if (theirs.length === rules.length) return 0
  sheet.setConditionalFormatRules(theirs)
  return rules.length - theirs.length
}
