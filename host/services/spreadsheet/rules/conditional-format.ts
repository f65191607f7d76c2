// ConditionalFormatRule and its builder. Rules that people made and scripts cannot build are handed through unchanged.
import type { ConditionalFormat } from '@odoo/o-spreadsheet'
import type { StylePatch } from '../../../document/document'
import { dispatch, settle } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { uuidFrom } from '../../../runtime/world'
import { enumOf } from '../../enums'
import { innerOf, offer } from '../../offer'
import { colourOf } from '../range/colours'
import type { RangeInner } from '../range/range'
import { rangeObject } from '../range/range'

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type Colour = { asRgbColor(): { asHexString(): string } }
/** The published types lack the colour objects. */
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition & {
  getBackgroundObject(): Colour | null
  getFontColorObject(): Colour | null
}
type EngineRule = ConditionalFormat['rule']
type CellIsRule = Extract<EngineRule, { type: 'CellIsRule' }>

export type RuleInner = { rule: EngineRule; ranges: RangeInner[] }

const CRITERIA: Record<string, string> = {
  CUSTOM_FORMULA: 'customFormula',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
}

export function ruleObjects(run: Run, sheetId: string): GoogleRule[] {
  const document = documentOf(run)
  settle(document)
  const { getters } = document.model
  return getters.getConditionalFormats(sheetId).map(({ rule, ranges }) =>
    ruleObject(run, {
      rule,
      ranges: ranges.map(at => ({ sheetId, zone: getters.getRangeFromSheetXC(sheetId, at).zone })),
    }),
  )
}

/** Replaces all rules of a sheet; the first has the highest priority. */
export function setRules(run: Run, sheetId: string, rules: unknown): void {
  if (!Array.isArray(rules))
    fail("The parameters don't match the method signature: ConditionalFormatRule[] expected.")
  const document = documentOf(run)
  const { getters } = document.model
  const inners = Array.from(rules, rule => innerOf<RuleInner>(run, rule, 'ConditionalFormatRule'))
  for (const inner of inners) checkRule(run, sheetId, inner)
  settle(document)
  for (const { id } of getters.getConditionalFormats(sheetId)) {
    dispatch(document, 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id })
  }
  for (const { rule, ranges } of inners) {
    dispatch(document, 'ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id: uuidFrom(run.world.random), rule },
      ranges: ranges.map(({ zone }) => getters.getRangeDataFromZone(sheetId, zone)),
    })
  }
}

function checkRule(run: Run, sheetId: string, { rule, ranges }: RuleInner): void {
  if (ranges.length === 0) fail('Conditional format rule must have at least one range.')
  if (ranges.some(range => range.sheetId !== sheetId)) {
    fail('Conditional format rule cannot reference a different sheet.')
  }
  const values = rule.type === 'CellIsRule' ? rule.values : []
  const { getters } = documentOf(run).model
  const own = getters.getSheetName(sheetId)
  for (const formula of values) {
    for (const [, quoted, plain] of withoutTexts(formula).matchAll(
      /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu,
    )) {
      const named = (quoted ?? plain ?? '').replace(/''/g, "'")
      if (named !== own) fail('Conditional format rule cannot reference a different sheet.')
    }
  }
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""')
}

function ruleObject(run: Run, inner: RuleInner): GoogleRule {
  return offer<GoogleRule>(run, {
    kind: 'ConditionalFormatRule',
    inner,
    members: {
      getRanges: () => inner.ranges.map(({ sheetId, zone }) => rangeObject(run, sheetId, zone)),
      getBooleanCondition: () => conditionObject(run, inner),
      getGradientCondition: () =>
        inner.rule.type === 'ColorScaleRule'
          ? fail('ConditionalFormatRule.getGradientCondition is not offered by this host')
          : null,
      copy: () => ruleBuilder(run, inner),
    },
  })
}

function conditionObject(run: Run, { rule }: RuleInner) {
  if (rule.type !== 'CellIsRule') return null
  const criteria = criteriaOf(rule)
  const { style } = rule
  return offer<Condition>(run, {
    kind: 'BooleanCondition',
    members: {
      getCriteriaType: () => enumOf(run, 'BooleanCriteria', criteria),
      getCriteriaValues: () => valuesOf(rule),
      getBackground: () => style.fillColor ?? null,
      getBackgroundObject: () => (style.fillColor ? colourObject(run, style.fillColor) : null),
      getFontColor: () => style.textColor ?? null,
      getFontColorObject: () => (style.textColor ? colourObject(run, style.textColor) : null),
      getBold: () => style.bold ?? null,
      getItalic: () => style.italic ?? null,
      getStrikethrough: () => style.strikethrough ?? null,
      getUnderline: () => style.underline ?? null,
    },
  })
}

/** The engine has one criterion for equal numbers and equal texts. */
function criteriaOf({ operator, values }: CellIsRule): string {
  if (operator === 'isEqual' && !isNumber(values[0])) return 'TEXT_EQUAL_TO'
  return Object.entries(CRITERIA).find(([, known]) => known === operator)?.[0] ?? 'CUSTOM_FORMULA'
}

/** Numbers are numbers again, as the builder was given them. */
function valuesOf(rule: CellIsRule): (string | number)[] {
  const wantsNumbers = criteriaOf(rule).startsWith('NUMBER_')
  return rule.values.map(value => (wantsNumbers && isNumber(value) ? Number(value) : value))
}

function isNumber(value: string | undefined): boolean {
  return value !== undefined && value !== '' && Number.isFinite(Number(value))
}

function colourObject(run: Run, hex: string) {
  return offer<Colour>(run, {
    kind: 'Color',
    members: {
      asRgbColor: () =>
        offer<{ asHexString(): string }>(run, { kind: 'RgbColor', members: { asHexString: () => hex } }),
    },
  })
}

const NO_RULE: RuleInner = {
  rule: { type: 'CellIsRule', operator: 'customFormula', values: [], style: {} },
  ranges: [],
}

/** A builder; `start` is the rule it was copied from. */
export function ruleBuilder(run: Run, start: RuleInner = NO_RULE): Builder {
  let { rule, ranges } = start
  const when = (operator: string, ...values: (string | number)[]) => {
    const style = rule.type === 'CellIsRule' ? rule.style : {}
    rule = { type: 'CellIsRule', operator, values: values.map(String), style } as EngineRule
    return builder
  }
  const restyle = (patch: StylePatch) => {
    if (rule.type !== 'CellIsRule') fail('This rule has no boolean condition.')
    const style = Object.fromEntries(
      Object.entries({ ...rule.style, ...patch }).filter(([, value]) => value !== undefined),
    )
    rule = { ...rule, style }
    return builder
  }
  const builder: Builder = offer<Builder>(run, {
    kind: 'ConditionalFormatRuleBuilder',
    members: {
      whenFormulaSatisfied: (formula: string) =>
        when('customFormula', formula.startsWith('=') ? formula : `=${formula}`),
      whenCellEmpty: () => when('isEmpty'),
      whenCellNotEmpty: () => when('isNotEmpty'),
      whenTextContains: (text: string) => when('containsText', text),
      whenTextDoesNotContain: (text: string) => when('notContainsText', text),
      whenTextEqualTo: (text: string) => when('isEqual', text),
      whenTextStartsWith: (text: string) => when('beginsWithText', text),
      whenTextEndsWith: (text: string) => when('endsWithText', text),
      whenNumberBetween: (from: number, to: number) => when('isBetween', from, to),
      whenNumberEqualTo: (number: number) => when('isEqual', number),
      whenNumberNotEqualTo: (number: number) => when('isNotEqual', number),
      whenNumberGreaterThan: (number: number) => when('isGreaterThan', number),
      whenNumberGreaterThanOrEqualTo: (number: number) => when('isGreaterOrEqualTo', number),
      whenNumberLessThan: (number: number) => when('isLessThan', number),
      whenNumberLessThanOrEqualTo: (number: number) => when('isLessOrEqualTo', number),
      setBackground: (colour: string | null) => restyle({ fillColor: colourOf(colour) }),
      setFontColor: (colour: string | null) => restyle({ textColor: colourOf(colour) }),
      setBold: (bold: boolean | null) => restyle({ bold: bold ?? undefined }),
      setItalic: (italic: boolean | null) => restyle({ italic: italic ?? undefined }),
      setStrikethrough: (strikethrough: boolean | null) =>
        restyle({ strikethrough: strikethrough ?? undefined }),
      setUnderline: (underline: boolean | null) => restyle({ underline: underline ?? undefined }),
      setRanges: (given: unknown[]) => {
        // map of an array of the script's realm is of that realm too, and the engine takes only arrays of ours.
        ranges = Array.from(given, range => innerOf<RangeInner>(run, range, 'Range'))
        return builder
      },
      getRanges: () => ranges.map(({ sheetId, zone }) => rangeObject(run, sheetId, zone)),
      getBooleanCondition: () => conditionObject(run, { rule, ranges }),
      copy: () => ruleBuilder(run, { rule, ranges }),
      build: () => {
        if (rule.type === 'CellIsRule' && rule.values.length === 0 && rule.operator === 'customFormula') {
          fail('A conditional format rule needs a condition.')
        }
        if (ranges.length === 0) fail('Conditional format rule must have at least one range.')
        return ruleObject(run, { rule, ranges })
      },
    },
  })
  return builder
}
