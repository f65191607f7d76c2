// Data validation of a worksheet as Apps Script describes it; also the later form Excel uses for lists on other sheets.
import type { ValidationRule } from '../../document/validations'
import { fromExcelFormula, moved } from '../parts/formulas'
import { criterionOfFormula } from '../parts/validation-formulas'
import { below, childOf, childrenOf, isOn, spreadsheetText, type XmlElement } from '../parts/xml'
import { criterionValue, movesOf, rangesOf } from './rules'

export type PlacedValidation = { rule: ValidationRule; ranges: string[] }
type Test = Pick<ValidationRule, 'criteria' | 'args'>

const OPERATORS: Record<string, { number: string; date: string; sign: string }> = {
  between: { number: 'BETWEEN', date: 'BETWEEN', sign: '' },
  notBetween: { number: 'NOT_BETWEEN', date: 'NOT_BETWEEN', sign: '' },
  equal: { number: 'EQUAL_TO', date: 'EQUAL_TO', sign: '=' },
  notEqual: { number: 'NOT_EQUAL_TO', date: '', sign: '<>' },
  greaterThan: { number: 'GREATER_THAN', date: 'AFTER', sign: '>' },
  greaterThanOrEqual: { number: 'GREATER_THAN_OR_EQUAL_TO', date: 'ON_OR_AFTER', sign: '>=' },
  lessThan: { number: 'LESS_THAN', date: 'BEFORE', sign: '<' },
  lessThanOrEqual: { number: 'LESS_THAN_OR_EQUAL_TO', date: 'ON_OR_BEFORE', sign: '<=' },
}
const RANGE =
  /^(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/iu

/** `lost` are the ranges of those Sheets has nothing for. */
export function readValidations(worksheet: XmlElement): { validations: PlacedValidation[]; lost: string[] } {
  const later = childrenOf(childOf(worksheet, 'extLst'), 'ext').flatMap(ext =>
    childrenOf(childOf(ext, 'dataValidations'), 'dataValidation'),
  )
  const all = [...childrenOf(childOf(worksheet, 'dataValidations'), 'dataValidation'), ...later]
  const validations: PlacedValidation[] = []
  const lost: string[] = []
  for (const element of all) {
    const type = element.attributes.type ?? 'none'
    if (type === 'none') continue
    const ranges = rangesOf(element.attributes.sqref ?? childOf(element, 'sqref')?.text)
    for (const { range, by } of movesOf(ranges)) {
      const test = testOf(element, { range, by })
      if (test) add(validations, { rule: { ...test, ...manner(element) }, ranges: [range] })
      else lost.push(range)
    }
  }
  return { validations, lost }
}

/** Ranges with the same rule in one, as a rule for several ranges is read. */
function add(validations: PlacedValidation[], placed: PlacedValidation): void {
  const last = validations[validations.length - 1]
  if (last && JSON.stringify(last.rule) === JSON.stringify(placed.rule)) last.ranges.push(...placed.ranges)
  else validations.push(placed)
}

function manner(element: XmlElement): Pick<ValidationRule, 'allowInvalid' | 'helpText'> {
  const { errorStyle = 'stop', prompt, error } = element.attributes
  return {
    allowInvalid: errorStyle !== 'stop' || !isOn(element, 'showErrorMessage'),
    helpText: spreadsheetText(prompt ?? error ?? ''),
  }
}

type Place = ReturnType<typeof movesOf>[number]

function testOf(element: XmlElement, { range, by }: Place): Test | undefined {
  const [one = '', two] = [1, 2]
    .map(number => formulaAt(element, number))
    .map(text => text && moved(text, by))
  const operator = OPERATORS[element.attributes.operator ?? 'between']
  if (!operator) return undefined
  const args = [one, ...(two === undefined ? [] : [two])].map(argument)
  switch (element.attributes.type) {
    case 'list':
      return listTest(one, !isOn(element, 'showDropDown'))
    case 'whole':
    case 'decimal':
      return { criteria: `NUMBER_${operator.number}`, args }
    case 'date':
      return operator.date === '' ? undefined : { criteria: `DATE_${operator.date}`, args }
    case 'textLength': {
      const cell = range.split(':')[0]
      const test = operator.sign
        ? `LEN(${cell})${operator.sign}${one}`
        : `AND(LEN(${cell})>=${one},LEN(${cell})<=${two ?? one})`
      return {
        criteria: 'CUSTOM_FORMULA',
        args: [operator.number === 'NOT_BETWEEN' ? `=NOT(${test})` : `=${test}`],
      }
    }
    case 'custom':
      return criterionOfFormula(one) ?? { criteria: 'CUSTOM_FORMULA', args: [fromExcelFormula(one) ?? ''] }
  }
  return undefined
}

function formulaAt(element: XmlElement, number: number): string | undefined {
  const formula = childOf(element, `formula${number}`)
  const text = below(formula, 'f')?.text ?? formula?.text
  return text === undefined ? undefined : spreadsheetText(text).trim()
}

function listTest(formula: string, showsArrow: boolean): Test | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]
  if (text === 'TRUE,FALSE') return { criteria: 'CHECKBOX', args: [] }
  if (text !== undefined) {
    const values = text
      .replace(/""/g, '"')
      .split(',')
      .map(value => value.trim())
    return { criteria: 'VALUE_IN_LIST', args: [...values, showsArrow] }
  }
  if (!RANGE.test(formula)) return undefined
  const range = (fromExcelFormula(formula) ?? '').slice(1)
  const at = range.lastIndexOf('!') + 1
  return {
    criteria: 'VALUE_IN_RANGE',
    args: [range.slice(0, at) + range.slice(at).replace(/\$/g, ''), showsArrow],
  }
}

function argument(formula: string): string | number {
  const value = criterionValue(formula)
  return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}
