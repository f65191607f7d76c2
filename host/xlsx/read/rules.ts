// Conditional formats of a worksheet as the engine has them.
import type { ColorScaleRule, ConditionalFormat, ConditionalFormatRule } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { fromExcelFormula, moved } from '../parts/formulas'
import { childOf, childrenOf, isOn, numberAt, spreadsheetText, type XmlElement } from '../parts/xml'
import type { Styles } from './styles'

type CellIs = Extract<ConditionalFormatRule, { type: 'CellIsRule' }>
type Placed = { ranges: string[]; rule: XmlElement; priority: number }
type Move = { columns: number; rows: number }

const COMPARISONS: Record<string, CellIs['operator']> = {
  equal: 'isEqual',
  notEqual: 'isNotEqual',
  greaterThan: 'isGreaterThan',
  greaterThanOrEqual: 'isGreaterOrEqualTo',
  lessThan: 'isLessThan',
  lessThanOrEqual: 'isLessOrEqualTo',
  between: 'isBetween',
  notBetween: 'isNotBetween',
}
const TEXTS: Record<string, CellIs['operator']> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWithText',
  endsWith: 'endsWithText',
}
const PLAIN: Record<string, CellIs['operator']> = {
  containsBlanks: 'isEmpty',
  notContainsBlanks: 'isNotEmpty',
  duplicateValues: 'duplicateValues',
  uniqueValues: 'uniqueValues',
}
/** Kinds Sheets lacks whose test stands beside them as a formula. */
const BY_FORMULA = new Set(['expression', 'containsErrors', 'notContainsErrors', 'timePeriod'])

/** In order of their priority; `lost` are the ranges of those Sheets has nothing for. */
export function readRules(
  worksheet: XmlElement,
  styles: Styles,
): { rules: ConditionalFormat[]; lost: string[] } {
  const placed = childrenOf(worksheet, 'conditionalFormatting').flatMap(element =>
    childrenOf(element, 'cfRule').map(
      (rule): Placed => ({
        ranges: rangesOf(element.attributes.sqref),
        rule,
        priority: numberAt(rule, 'priority') ?? 0,
      }),
    ),
  )
  placed.sort((one, other) => one.priority - other.priority)
  const rules: ConditionalFormat[] = []
  const lost: string[] = []
  for (const { ranges, rule } of placed) {
    const read = readRule(ranges, rule, styles)
    if (read.length === 0) lost.push(ranges.join(' '))
    for (const format of read) addRule(rules, format)
  }
  return { rules: rules.map((rule, index) => ({ ...rule, id: String(index + 1) })), lost }
}

export function rangesOf(sqref = ''): string[] {
  return sqref
    .trim()
    .split(/\s+/)
    .filter(range => range !== '')
}

/** How far each range begins from where the formulas of all are written for: their common top left corner. */
export function movesOf(ranges: string[]): { range: string; by: Move }[] {
  const zones = ranges.map(range => ({ range, zone: helpers.toZone(range) }))
  const left = Math.min(...zones.map(({ zone }) => zone.left))
  const top = Math.min(...zones.map(({ zone }) => zone.top))
  return zones.map(({ range, zone }) => ({ range, by: { columns: zone.left - left, rows: zone.top - top } }))
}

/** The same rule again for other ranges is one rule: each range counts from its own first cell. */
function addRule(rules: ConditionalFormat[], format: ConditionalFormat): void {
  const last = rules[rules.length - 1]
  const isSame =
    last && JSON.stringify([last.rule, last.stopIfTrue]) === JSON.stringify([format.rule, format.stopIfTrue])
  if (isSame) last.ranges.push(...format.ranges)
  else rules.push(format)
}

function readRule(ranges: string[], element: XmlElement, styles: Styles): ConditionalFormat[] {
  const stopIfTrue = isOn(element, 'stopIfTrue') ? { stopIfTrue: true } : {}
  return movesOf(ranges).flatMap(({ range, by }) => {
    const rule =
      element.attributes.type === 'colorScale' ? colorScale(element, styles) : cellRule(element, by, styles)
    return rule ? [{ id: '', ranges: [range], rule, ...stopIfTrue }] : []
  })
}

function cellRule(element: XmlElement, by: Move, { differentials }: Styles): CellIs | undefined {
  const { type = '', operator = '', text = '' } = element.attributes
  const style = differentials[numberAt(element, 'dxfId') ?? -1]
  if (!style) return undefined
  const formulas = childrenOf(element, 'formula').map(formula => moved(spreadsheetText(formula.text), by))
  const rule = (name: CellIs['operator'], values: string[], more: Partial<CellIs> = {}): CellIs => ({
    type: 'CellIsRule',
    operator: name,
    values,
    style,
    ...more,
  })
  const comparison = COMPARISONS[operator]
  const [plain, byText] = [PLAIN[type], TEXTS[type]]
  if (BY_FORMULA.has(type) && formulas[0]) return rule('customFormula', [fromExcelFormula(formulas[0]) ?? ''])
  if (type === 'cellIs' && comparison) return rule(comparison, formulas.map(criterionValue))
  if (byText) return rule(byText, [text])
  if (plain) return rule(plain, [])
  if (type !== 'top10') return undefined
  return rule('top10', [element.attributes.rank ?? '10'], {
    ...(isOn(element, 'percent') ? { isPercent: true } : {}),
    ...(isOn(element, 'bottom') ? { isBottom: true } : {}),
  })
}

/** A number or text of a rule as it is, everything else as a formula. */
export function criterionValue(formula: string): string {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]
  if (text !== undefined) return text.replace(/""/g, '"')
  return formula.trim() !== '' && !Number.isNaN(Number(formula)) ? formula : (fromExcelFormula(formula) ?? '')
}

const LIMITS: Record<string, ColorScaleRule['minimum']['type']> = {
  min: 'value',
  max: 'value',
  num: 'number',
  percent: 'percentage',
  percentile: 'percentile',
  formula: 'formula',
}

function colorScale(element: XmlElement, { colour }: Styles): ColorScaleRule | undefined {
  const scale = childOf(element, 'colorScale')
  const colours = childrenOf(scale, 'color').map(each =>
    Number.parseInt((colour(each) ?? '#FFFFFF').slice(1), 16),
  )
  const limits = childrenOf(scale, 'cfvo').map(({ attributes: { type = '', val } }, index) => ({
    color: colours[index] ?? 0xffffff,
    type: LIMITS[type] ?? 'value',
    ...(val === undefined ? {} : { value: type === 'formula' ? `=${val}` : val }),
  }))
  const [minimum, second, third] = limits
  const maximum = third ?? second
  if (!minimum || !maximum) return undefined
  if (!third || !second || second.type === 'value') return { type: 'ColorScaleRule', minimum, maximum }
  return {
    type: 'ColorScaleRule',
    minimum,
    midpoint: { color: second.color, type: second.type, value: second.value ?? '50' },
    maximum,
  }
}
