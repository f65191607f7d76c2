// Data validation as XML (ECMA-376 part 1 §18.3.1.32).
import { helpers } from '@odoo/o-spreadsheet'
import type { ValidationRule } from '../../document/validations'
import { rulesOf } from '../../document/validations'
import { criterionText, zoneName } from '../parts/criteria'
import { fixed, toExcelFormula } from '../parts/formulas'
import { criterionFormula } from '../parts/validation-formulas'
import { escaped, tag } from '../parts/xml'
import { rulesInto, type SheetOut } from './cells'

type Test = { type: string; operator?: string; showDropDown?: boolean; formulas: string[] }

const OPERATORS: Record<string, string> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
}
/** Excel's limits for lists written out and for messages. */
const MAX_LIST = 255
const MAX_MESSAGE = 255

export function validations(out: SheetOut): string {
  const nodes = rulesOf(out.document, out.sheetId).flatMap(({ rule, zones }) => {
    const tests = zones.map(zone => ({
      sqref: zoneName(zone),
      test: testOf(out, rule, helpers.toXC(zone.left, zone.top)),
    }))
    const lost = tests.filter(({ test }) => test === undefined).map(({ sqref }) => sqref)
    if (lost.length > 0) {
      out.lose({
        zh: `${lost.join('、')} 的数据验证（Excel 放不下：列表太长，或者用了 Excel 没有的函数）`,
        en: `Data validation of ${lost.join(', ')} (a list too long for Excel, or a function Excel lacks)`,
      })
    }
    return joined(tests.flatMap(({ sqref, test }) => (test ? [{ sqref, test }] : []))).map(
      ({ sqref, test }) => validationXml(rule, sqref, test),
    )
  })
  return nodes.length === 0 ? '' : tag('dataValidations', { count: nodes.length }, ...nodes)
}

type Placed = { sqref: string; test: Test }

/** Ranges with the same test in one element; a formula about the first cell differs from range to range. */
function joined(tests: Placed[]): Placed[] {
  const byTest = new Map<string, Placed>()
  for (const { sqref, test } of tests) {
    const key = test.type === 'custom' ? sqref : JSON.stringify(test)
    const known = byTest.get(key)
    byTest.set(key, { sqref: known ? `${known.sqref} ${sqref}` : sqref, test })
  }
  return [...byTest.values()]
}

function validationXml({ allowInvalid, helpText }: ValidationRule, sqref: string, test: Test): string {
  const { type, operator, showDropDown, formulas } = test
  const message = helpText === '' ? undefined : helpText.slice(0, MAX_MESSAGE)
  return tag(
    'dataValidation',
    {
      type,
      operator,
      errorStyle: allowInvalid ? 'warning' : undefined,
      allowBlank: true,
      showDropDown: showDropDown || undefined,
      showInputMessage: true,
      showErrorMessage: true,
      error: message,
      prompt: message,
      sqref,
    },
    ...formulas.map((formula, index) => tag(`formula${index + 1}`, {}, escaped(formula))),
  )
}

/** undefined when the file cannot hold it. `cell` is the first cell of the range. */
function testOf(out: SheetOut, rule: ValidationRule, cell: string): Test | undefined {
  const { criteria, args } = rule
  const formula = criterionFormula(rule, cell)
  if (formula !== undefined) return { type: 'custom', formulas: [formula] }
  if (criteria === 'CUSTOM_FORMULA') {
    const text = toExcelFormula(String(args[0] ?? ''), rulesInto(out))?.text
    return text === undefined ? undefined : { type: 'custom', formulas: [text] }
  }
  if (criteria === 'CHECKBOX') return { type: 'list', formulas: ['"TRUE,FALSE"'] }
  if (criteria === 'VALUE_IN_LIST') return list(args)
  if (criteria === 'VALUE_IN_RANGE') {
    const range = toExcelFormula(`=${String(args[0]).replace(/^=/, '')}`, rulesInto(out))?.text ?? ''
    return { type: 'list', showDropDown: args[1] === false, formulas: [fixed(range)] }
  }
  const [, kind, comparison = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? []
  const operator = OPERATORS[comparison]
  const values = args.map(arg => criterionText(rulesInto(out), String(arg)))
  if (kind === undefined || operator === undefined || values.includes(undefined)) return undefined
  return {
    type: kind === 'DATE' ? 'date' : 'decimal',
    operator,
    formulas: values.flatMap(value => value ?? []),
  }
}

function list(args: ValidationRule['args']): Test | undefined {
  const values = args.slice(0, -1).map(String)
  const text = values.join(',')
  if (text.length > MAX_LIST || values.some(value => value.includes(','))) return undefined
  return {
    type: 'list',
    showDropDown: args[args.length - 1] === false,
    formulas: [`"${text.replace(/"/g, '""')}"`],
  }
}
