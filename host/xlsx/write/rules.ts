// Conditional formats as XML (ECMA-376 part 1 §18.3.1.10): one element per range, since each range counts its formula from its own first cell.
import type { CellIsRule, ColorScaleRule, ConditionalFormat } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { criterionText, zoneName } from '../parts/criteria'
import { toExcelFormula } from '../parts/formulas'
import { escaped, tag } from '../parts/xml'
import { rulesInto, type SheetOut } from './cells'

type Attributes = Record<string, string | number | boolean | undefined>
type Written = { attributes: Attributes; formulas: string[] }

const COMPARISONS: Partial<Record<CellIsRule['operator'], string>> = {
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  isBetween: 'between',
  isNotBetween: 'notBetween',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
}

/** The days that 'today', 'last week' … begin at. */
const DAYS: Record<string, string> = {
  today: 'TODAY()',
  yesterday: 'TODAY()-1',
  tomorrow: 'TODAY()+1',
  lastWeek: 'TODAY()-7',
  lastMonth: 'EDATE(TODAY(),-1)',
  lastYear: 'EDATE(TODAY(),-12)',
}

/** All rules of a sheet, the first the strongest. */
export function conditionalFormats(out: SheetOut): string {
  const { getters } = out.document.model
  let priority = 0
  return getters
    .getConditionalFormats(out.sheetId)
    .flatMap(format =>
      format.ranges.map(range => {
        priority += 1
        const { zone } = getters.getRangeFromSheetXC(out.sheetId, range)
        const first = helpers.toXC(zone.left, zone.top)
        return ruleXml(out, format, { ref: zoneName(zone), first, priority })
      }),
    )
    .join('')
}

type Place = { ref: string; first: string; priority: number }

function ruleXml(out: SheetOut, { rule, stopIfTrue }: ConditionalFormat, place: Place): string {
  const common = { priority: place.priority, stopIfTrue: stopIfTrue || undefined }
  const around = (attributes: Attributes, ...inside: string[]) =>
    tag('conditionalFormatting', { sqref: place.ref }, tag('cfRule', { ...attributes, ...common }, ...inside))
  if (rule.type === 'ColorScaleRule') return around({ type: 'colorScale' }, colorScale(rule))
  const written = rule.type === 'CellIsRule' ? cellRule(out, rule, place.first) : undefined
  if (!written || rule.type !== 'CellIsRule') {
    out.lose({
      zh: `${place.ref} 的一条条件格式（Excel 没有对应的规则）`,
      en: `One conditional format of ${place.ref} (Excel has no such rule)`,
    })
    return ''
  }
  return around(
    { ...written.attributes, dxfId: out.styles.differential(rule.style) },
    ...written.formulas.map(formula => tag('formula', {}, escaped(formula))),
  )
}

/** undefined where a formula uses what Excel does not have. */
function cellRule(out: SheetOut, rule: CellIsRule, first: string): Written | undefined {
  const values = rule.values.map(value => criterionText(rulesInto(out), value))
  if (values.includes(undefined)) return undefined
  const [one = '""'] = values
  const text = one.replace(/^"|"$/g, '')
  switch (rule.operator) {
    case 'customFormula':
      return custom(out, rule.values[0] ?? '')
    case 'containsText':
      return textRule('containsText', text, `NOT(ISERROR(SEARCH(${one},${first})))`)
    case 'notContainsText':
      return textRule('notContainsText', text, `ISERROR(SEARCH(${one},${first}))`, 'notContains')
    case 'beginsWithText':
      return textRule('beginsWith', text, `LEFT(${first},LEN(${one}))=${one}`)
    case 'endsWithText':
      return textRule('endsWith', text, `RIGHT(${first},LEN(${one}))=${one}`)
    case 'isEmpty':
      return { attributes: { type: 'containsBlanks' }, formulas: [`LEN(TRIM(${first}))=0`] }
    case 'isNotEmpty':
      return { attributes: { type: 'notContainsBlanks' }, formulas: [`LEN(TRIM(${first}))>0`] }
    case 'uniqueValues':
    case 'duplicateValues':
      return { attributes: { type: rule.operator }, formulas: [] }
    case 'top10':
      return {
        attributes: {
          type: 'top10',
          rank: rule.values[0],
          percent: rule.isPercent || undefined,
          bottom: rule.isBottom || undefined,
        },
        formulas: [],
      }
    case 'dateIs':
      return expression(dateIs(rule, first, one))
    default:
      return comparison(
        rule,
        values.flatMap(value => value ?? []),
      )
  }
}

function custom(out: SheetOut, formula: string): Written | undefined {
  const excel = toExcelFormula(formula.startsWith('=') ? formula : `=${formula}`, rulesInto(out))
  return excel && expression(excel.text)
}

function expression(formula: string): Written {
  return { attributes: { type: 'expression' }, formulas: [formula] }
}

function textRule(type: string, text: string, formula: string, operator = type): Written {
  return { attributes: { type, operator, text }, formulas: [formula] }
}

function comparison({ operator, dateValue }: CellIsRule, values: string[]): Written | undefined {
  const comparing = COMPARISONS[operator]
  if (comparing === undefined) return undefined
  const day = dateValue && DAYS[dateValue]
  return { attributes: { type: 'cellIs', operator: comparing }, formulas: day ? [day] : values }
}

function dateIs({ dateValue = 'exactDate' }: CellIsRule, first: string, exact: string): string {
  const from = DAYS[dateValue] ?? `INT(${exact})`
  const to = /^last/.test(dateValue) ? 'TODAY()' : `${from}+1`
  return `AND(ISNUMBER(${first}),${first}>=${from},${first}<${to})`
}

function colorScale({ minimum, midpoint, maximum }: ColorScaleRule): string {
  const points = [minimum, midpoint, maximum].flatMap(point => point ?? [])
  const limit = (type: string, index: number) =>
    type === 'value'
      ? index === 0
        ? 'min'
        : 'max'
      : ({ number: 'num', percentage: 'percent' }[type] ?? type)
  return tag(
    'colorScale',
    {},
    ...points.map(({ type, value }, index) =>
      tag('cfvo', { type: limit(type, index), val: value?.replace(/^=/, '') }),
    ),
    ...points.map(({ color }) =>
      tag('color', { rgb: `FF${color.toString(16).toUpperCase().padStart(6, '0')}` }),
    ),
  )
}
