// DataValidation and its builder.
import { types } from 'node:util'
import type { ValidationRule } from '../../../document/validations'
import { LIST_VALIDATION_ITEMS } from '../../../runtime/limits'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { instantToSerial, serialToInstant } from '../../../runtime/zones'
import { enumOf } from '../../enums'
import { innerOf, isOffered, offer } from '../../offer'
import type { RangeInner } from '../range/range'
import { a1Of, rangeObject } from '../range/range'

export type ValidationInner = ValidationRule

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder

export function validationObject(
  run: Run,
  inner: ValidationInner,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return offer<GoogleAppsScript.Spreadsheet.DataValidation>(run, {
    kind: 'DataValidation',
    inner,
    members: getters(run, inner),
  })
}

function getters(run: Run, inner: ValidationInner) {
  return {
    getCriteriaType: () => enumOf(run, 'DataValidationCriteria', inner.criteria),
    getCriteriaValues: () => scriptArgs(run, inner),
    getAllowInvalid: () => inner.allowInvalid,
    getHelpText: () => inner.helpText || null,
    copy: () => validationBuilder(run, inner),
  }
}

function scriptArgs(run: Run, { criteria, args }: ValidationInner): unknown[] {
  if (criteria === 'VALUE_IN_LIST') return [args.slice(0, -1), args.at(-1)]
  if (criteria === 'VALUE_IN_RANGE') return [rangeFromText(run, String(args[0])), args[1]]
  if (criteria.startsWith('DATE_')) {
    return args.map(serial => run.realm.date(serialToInstant(Number(serial), documentOf(run).zone)))
  }
  return args
}

function rangeFromText(run: Run, text: string) {
  const { getters } = documentOf(run).model
  const range = getters.getRangeFromSheetXC(getters.getSheetIds()[0] ?? '', text)
  return rangeObject(run, range.sheetId, range.zone)
}

const EMPTY: ValidationInner = { criteria: '', args: [], allowInvalid: true, helpText: '' }

/** A builder; `start` is the rule it was copied from. */
export function validationBuilder(run: Run, start: ValidationInner = EMPTY): Builder {
  let rule = start
  const become = (change: Partial<ValidationInner>) => {
    rule = { ...rule, ...change }
    return builder
  }
  const require = (criteria: string, ...args: (string | number | boolean)[]) => become({ criteria, args })
  const builder: Builder = offer<Builder>(run, {
    kind: 'DataValidationBuilder',
    members: {
      ...numberCriteria(require),
      ...dateCriteria(run, require),
      getCriteriaType: () => (rule.criteria ? enumOf(run, 'DataValidationCriteria', rule.criteria) : null),
      getCriteriaValues: () => scriptArgs(run, rule),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.helpText || null,
      copy: () => validationBuilder(run, rule),
      build: () => {
        if (!rule.criteria) fail('A data validation rule needs a criteria.')
        return validationObject(run, rule)
      },
      setAllowInvalid: (allowInvalid: boolean) => become({ allowInvalid }),
      setHelpText: (helpText: string) => become({ helpText }),
      requireValueInList: (values: string[], showDropdown = true) => {
        if (values.length > LIST_VALIDATION_ITEMS) {
          fail(
            `The data validation rule has more items than the limit of ${LIST_VALIDATION_ITEMS}. Use the "List from a range" criteria instead.`,
          )
        }
        return require('VALUE_IN_LIST', ...Array.from(values, String), showDropdown)
      },
      requireValueInRange: (range: unknown, showDropdown = true) =>
        require('VALUE_IN_RANGE', rangeText(run, range), showDropdown),
      requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL'),
      requireTextIsUrl: () => require('TEXT_IS_VALID_URL'),
      requireTextContains: (text: string) => require('TEXT_CONTAINS', text),
      requireTextDoesNotContain: (text: string) => require('TEXT_DOES_NOT_CONTAIN', text),
      requireTextEqualTo: (text: string) => require('TEXT_EQUAL_TO', text),
      requireFormulaSatisfied: (formula: string) =>
        require('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`),
      requireCheckbox: (...values: unknown[]) => {
        if (values.length > 0)
          fail('DataValidationBuilder.requireCheckbox with values is not offered by this host')
        return require('CHECKBOX')
      },
    },
  })
  return builder
}

type Require = (criteria: string, ...args: (string | number | boolean)[]) => Builder

function numberCriteria(require: Require) {
  return {
    requireNumberBetween: (from: number, to: number) => require('NUMBER_BETWEEN', from, to),
    requireNumberNotBetween: (from: number, to: number) => require('NUMBER_NOT_BETWEEN', from, to),
    requireNumberEqualTo: (number: number) => require('NUMBER_EQUAL_TO', number),
    requireNumberNotEqualTo: (number: number) => require('NUMBER_NOT_EQUAL_TO', number),
    requireNumberGreaterThan: (number: number) => require('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: (number: number) => require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThan: (number: number) => require('NUMBER_LESS_THAN', number),
    requireNumberLessThanOrEqualTo: (number: number) => require('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  }
}

function dateCriteria(run: Run, require: Require) {
  const day = (date: unknown) => {
    if (!types.isDate(date)) fail('A Date is expected.')
    // The time part of the argument is ignored, see DataValidationBuilder's reference.
    return Math.floor(instantToSerial(date.getTime(), documentOf(run).zone))
  }
  return {
    requireDate: () => require('DATE_IS_VALID_DATE'),
    requireDateEqualTo: (date: unknown) => require('DATE_EQUAL_TO', day(date)),
    requireDateBefore: (date: unknown) => require('DATE_BEFORE', day(date)),
    requireDateOnOrBefore: (date: unknown) => require('DATE_ON_OR_BEFORE', day(date)),
    requireDateAfter: (date: unknown) => require('DATE_AFTER', day(date)),
    requireDateOnOrAfter: (date: unknown) => require('DATE_ON_OR_AFTER', day(date)),
    requireDateBetween: (from: unknown, to: unknown) => require('DATE_BETWEEN', day(from), day(to)),
    requireDateNotBetween: (from: unknown, to: unknown) => require('DATE_NOT_BETWEEN', day(from), day(to)),
  }
}

function rangeText(run: Run, range: unknown): string {
  if (!isOffered(run, range, 'Range'))
    fail("The parameters don't match the method signature: Range expected.")
  const { sheetId, zone } = innerOf<RangeInner>(run, range, 'Range')
  const name = documentOf(run).model.getters.getSheetName(sheetId).replace(/'/g, "''")
  return `'${name}'!${a1Of(zone)}`
}
