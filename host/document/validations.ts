// Data validation: Apps Script's criteria kept with the engine's rules, and whether a value passes.
import { helpers } from '@odoo/o-spreadsheet'
import type { Position, SheetsDocument, Zone } from './document'
import { dispatch, settle } from './document'

/** A rule as Apps Script describes it; arguments are numbers, texts, serial days, booleans or an A1 range with its sheet. */
export type ValidationRule = {
  criteria: string
  args: (string | number | boolean)[]
  allowInvalid: boolean
  helpText: string
}

type EngineCriterion = { type: string; values: string[]; displayStyle?: string; dateValue?: string }
type EngineRule = {
  id: string
  criterion: EngineCriterion
  isBlocking?: boolean
  /** Ours, kept by the engine because it keeps rules whole. */
  script?: ValidationRule
}

const NUMBERS: Record<string, string> = {
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
}

const DATES: Record<string, string> = {
  DATE_EQUAL_TO: 'dateIs',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_AFTER: 'dateIsAfter',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_IS_VALID_DATE: 'dateIsValid',
}

const TEXTS: Record<string, string> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
}

function engineCriterion({ criteria, args }: ValidationRule): EngineCriterion {
  const values = args.map(String)
  if (criteria === 'VALUE_IN_LIST') {
    return {
      type: 'isValueInList',
      values: values.slice(0, -1),
      displayStyle: args.at(-1) ? 'chip' : 'plainText',
    }
  }
  if (criteria === 'VALUE_IN_RANGE') {
    return {
      type: 'isValueInRange',
      values: values.slice(0, 1),
      displayStyle: args[1] ? 'chip' : 'plainText',
    }
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'customFormula', values }
  if (criteria === 'CHECKBOX') return { type: 'isBoolean', values: [] }
  const date = DATES[criteria]
  if (date) return { type: date, values, ...(values.length === 1 ? { dateValue: 'exactDate' } : {}) }
  const type = NUMBERS[criteria] ?? TEXTS[criteria]
  if (!type) throw new Error(`Data validation ${criteria} is not offered by this host`)
  return { type, values }
}

export function engineValidation(id: string, rule: ValidationRule) {
  return { id, criterion: engineCriterion(rule), isBlocking: !rule.allowInvalid, script: rule }
}

export function setValidation(
  document: SheetsDocument,
  { sheetId, zones, rule }: { sheetId: string; zones: Zone[]; rule: ValidationRule },
): void {
  const id = freeId(document, sheetId)
  dispatch(document, 'ADD_DATA_VALIDATION_RULE', {
    sheetId,
    rule: { id, criterion: engineCriterion(rule), isBlocking: !rule.allowInvalid, script: rule },
    ranges: zones.map(zone => document.model.getters.getRangeDataFromZone(sheetId, zone)),
  })
}

/** An id that no rule of the sheet has: those of a document opened again, or copied, count on. */
function freeId(document: SheetsDocument, sheetId: string): string {
  const used = new Set(document.model.getters.getDataValidationRules(sheetId).map(({ id }) => id))
  let number = used.size + 1
  while (used.has(`script-${number}`)) number += 1
  return `script-${number}`
}

/** The engine has no such command: a rule put over the zones pushes the others aside and is then removed. */
export function clearValidations(document: SheetsDocument, sheetId: string, zones: Zone[]): void {
  settle(document)
  const touched = rulesOf(document, sheetId).some(({ zones: own }) =>
    own.some(zone => zones.some(cleared => helpers.overlap(zone, cleared))),
  )
  if (!touched) return
  const id = `clearing-${document.version}`
  dispatch(document, 'ADD_DATA_VALIDATION_RULE', {
    sheetId,
    rule: { id, criterion: { type: 'isEmail', values: [] }, isBlocking: false },
    ranges: zones.map(zone => document.model.getters.getRangeDataFromZone(sheetId, zone)),
  })
  dispatch(document, 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id })
}

/** All rules of a sheet with the zones they cover. */
export function rulesOf(
  document: SheetsDocument,
  sheetId: string,
): { rule: ValidationRule; ranges: string[]; zones: Zone[] }[] {
  settle(document)
  const { getters } = document.model
  return getters.getDataValidationRules(sheetId).map(engineRule => ({
    rule: scriptRule(engineRule as EngineRule),
    ranges: engineRule.ranges.map(range => getters.getRangeString(range, sheetId)),
    zones: engineRule.ranges.map(range => range.zone),
  }))
}

export function validationAt(document: SheetsDocument, position: Position): ValidationRule | undefined {
  return validationReader(document)(position)
}

/** Reads the rules of many cells; cells under one rule get the same object. */
export function validationReader(
  document: SheetsDocument,
): (position: Position) => ValidationRule | undefined {
  settle(document)
  const read = new Map<string, ValidationRule>()
  return position => {
    const found = document.model.getters.getValidationRuleForCell(position) as EngineRule | undefined
    if (!found) return undefined
    const rule = read.get(found.id) ?? scriptRule(found)
    read.set(found.id, rule)
    return rule
  }
}

/** Whether the cell's present value passes its rule; true without one. */
export function passesValidation(document: SheetsDocument, position: Position): boolean {
  settle(document)
  return !document.model.getters.isDataValidationInvalid(position)
}

/** Ranges and formulas in the criterion follow moved cells, so they are read from the engine's rule. */
function scriptRule({ criterion, isBlocking, script }: EngineRule): ValidationRule {
  if (!script)
    return {
      criteria: reverse(criterion.type),
      args: criterion.values,
      allowInvalid: !isBlocking,
      helpText: '',
    }
  if (script.criteria === 'VALUE_IN_RANGE')
    return { ...script, args: [criterion.values[0] ?? '', script.args[1] ?? true] }
  if (script.criteria === 'CUSTOM_FORMULA') return { ...script, args: criterion.values }
  return script
}

function reverse(type: string): string {
  if (type === 'isValueInList') return 'VALUE_IN_LIST'
  if (type === 'isValueInRange') return 'VALUE_IN_RANGE'
  if (type === 'customFormula') return 'CUSTOM_FORMULA'
  if (type === 'isBoolean') return 'CHECKBOX'
  const entries = [...Object.entries(NUMBERS), ...Object.entries(DATES), ...Object.entries(TEXTS)]
  return entries.find(([, engine]) => engine === type)?.[0] ?? type
}
