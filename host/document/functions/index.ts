// Sheet functions Google has and the engine lacks or does otherwise, by family, put into the engine's registry.
import { registries } from '@odoo/o-spreadsheet'
import { teachFormulaLanguage } from '../language'
import { ARRAY_FUNCTIONS } from './array'
import { CLOCK_FUNCTIONS } from './clock'
import { CONVERT_FUNCTIONS } from './convert'
import { DATABASE_FUNCTIONS } from './database'
import { DATE_FUNCTIONS } from './date'
import { ENGINEERING_FUNCTIONS } from './engineering'
import { FINANCIAL_FUNCTIONS } from './financial'
import { INFO_FUNCTIONS } from './info'
import { LOGICAL_FUNCTIONS } from './logical'
import { LOOKUP_FUNCTIONS } from './lookup'
import { MATH_FUNCTIONS } from './math'
import { OPERATOR_FUNCTIONS } from './operator'
import { PARSER_FUNCTIONS } from './parser'
import { STATISTICAL_FUNCTIONS } from './statistics'
import { TEXT_FUNCTIONS } from './text'
import type { FunctionFamily } from './types'
import { WEB_FUNCTIONS } from './web'

const FAMILIES: FunctionFamily[] = [
  OPERATOR_FUNCTIONS,
  CONVERT_FUNCTIONS,
  PARSER_FUNCTIONS,
  WEB_FUNCTIONS,
  DATE_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  LOGICAL_FUNCTIONS,
  CLOCK_FUNCTIONS,
  DATABASE_FUNCTIONS,
  ENGINEERING_FUNCTIONS,
  FINANCIAL_FUNCTIONS,
  MATH_FUNCTIONS,
  STATISTICAL_FUNCTIONS,
  INFO_FUNCTIONS,
  TEXT_FUNCTIONS,
  ARRAY_FUNCTIONS,
]

/** The engine's own inventions and Excel's functions that Sheets does not offer: there they give #NAME?. */
const NOT_IN_SHEETS =
  'ARRAY.CONSTRAIN ARRAY.LITERAL ARRAY.ROW ARRAYTOTEXT DROP EXPAND FORMAT.LARGE.NUMBER MONTH.END MONTH.START PIVOT PIVOT.HEADER PIVOT.VALUE POLYFIT.COEFFS POLYFIT.FORECAST QUARTER QUARTER.END QUARTER.START REGEXTEST SPEARMAN MATTHEWS SPILLED.RANGE TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT UNARY.PERCENT YEAR.END YEAR.START'

/** Adds or replaces the functions in the engine's registry. */
export function registerFunctions(): void {
  teachFormulaLanguage()
  for (const family of FAMILIES) {
    for (const [name, description] of Object.entries(family)) {
      registries.functionRegistry.replace(name, description)
    }
  }
  for (const name of NOT_IN_SHEETS.split(' ')) {
    if (registries.functionRegistry.contains(name)) registries.functionRegistry.get(name).hidden = true
  }
}
