// Teaches the engine the formula language of Google Sheets: its errors, precedence, arrays, LET and LAMBDA.
import type { Arg, EvalContext, FormulaToExecute, FunctionResultObject } from '@odoo/o-spreadsheet'
import { CompiledFormula, functionCache, helpers } from '@odoo/o-spreadsheet'
import { compile, compileSingle, TOP } from './compile'
import { adoptErrorTexts } from './errors'
import { type Cells, isLambda, type Run } from './run'
import { NAME_MARK, parseNormalForm } from './syntax'

/** The engine ends a text at a quote unless a backslash is before it; in Sheets a backslash is a letter like others. */
const BACKSLASH = '\uE05C'
/** The engine takes LOG10( and the end of A1:INDEX( for references; an invisible letter before makes them names (see syntax.ts). */
const REFERENCE_LIKE_CALL = /("(?:[^"]|"")*")|(?<![\w.$])([A-Z]{1,3}\d{1,7}|(?<=:\s*)[A-Z]+)(?=\s*\()/gi

let taught = false

/** To be called before a document is opened; more than once does no harm. */
export function teachFormulaLanguage(): void {
  if (taught) return
  taught = true
  adoptErrorTexts()
  protectSpelling()
  // The engine looks a formula up in its cache by normal form before it compiles one: what is missing there is compiled by us.
  Object.setPrototypeOf(functionCache, new Proxy({}, { get: (_, form) => compiledOnce(form) }))
}

function compiledOnce(form: string | symbol): FormulaToExecute | undefined {
  if (typeof form === 'symbol') return undefined
  const compiled = compileFormula(form)
  functionCache[form] = compiled
  return compiled
}

/** @throws EvaluationError #ERROR! when it is no formula. */
function compileFormula(normalForm: string): FormulaToExecute {
  const expression = parseNormalForm(normalForm)
  const isRange = expression.kind === 'range' || expression.kind === 'name'
  const evaluate = isRange ? compileSingle(expression, TOP) : compile(expression, TOP)
  return function (this: CompiledFormula, references, cell, cells, namedRange, context) {
    const run: Run = {
      literals: this.literalValues,
      references,
      cell,
      cells,
      namedRange,
      context: context as EvalContext,
      bound: undefined,
    }
    return shown(evaluate(run))
  } as FormulaToExecute
}

/** A formula whose result is an empty cell shows nothing, where the engine would show 0. */
function shown(value: Arg): Cells | FunctionResultObject {
  if (helpers.isMatrix(value)) {
    const cells = value as Cells
    const hasEmpty = cells.some(column => column.some(isEmpty))
    return hasEmpty
      ? cells.map(column => column.map(cell => (isEmpty(cell) ? { ...cell, value: '' } : cell)))
      : cells
  }
  const cell = value as FunctionResultObject | undefined
  if (isEmpty(cell)) return { ...cell, value: '' }
  return isLambda(cell) ? { value: cell.value, message: cell.message ?? '' } : cell
}

function isEmpty(
  cell: FunctionResultObject | undefined,
): cell is undefined | (FunctionResultObject & { value: null }) {
  return cell === undefined || cell.value === null || cell.value === undefined
}

/** Formulas are handed to the engine so that it reads them as Sheets does, and taken from it as they were written. */
function protectSpelling(): void {
  const { Compile, IsBadExpression } = CompiledFormula
  const { toFormulaString } = CompiledFormula.prototype
  CompiledFormula.IsBadExpression = formula => IsBadExpression.call(CompiledFormula, hidden(formula))
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const compiled = Compile.call(CompiledFormula, hidden(formula), sheetId, getters)
    for (const text of compiled.literalValues.strings) text.value = visible(text.value)
    return Object.assign(compiled, { normalizedFormula: visible(compiled.normalizedFormula) })
  }
  CompiledFormula.prototype.toFormulaString = function (...args) {
    return visible(toFormulaString.apply(this, args))
  }
  CompiledFormula.prototype.getAst = function (getters) {
    return verbatim(this.toFormulaString(getters))
  }
}

/**
 * The page writes the formula it lets a person edit anew from the engine's tree, which knows less than Sheets' language. A node that is
 * written as it is keeps the formula as the person wrote it.
 */
function verbatim(formula: string): ReturnType<CompiledFormula['getAst']> {
  const text: unknown = formula.replace(/^=/, '')
  return { type: 'NUMBER', value: text as number, tokenStartIndex: 0, tokenEndIndex: 0 }
}

function hidden(formula: string): string {
  return formula
    .replaceAll(NAME_MARK, '')
    .replace(/\\"/g, `${BACKSLASH}"`)
    .replace(REFERENCE_LIKE_CALL, (whole, text?: string) => (text === undefined ? NAME_MARK + whole : whole))
}

function visible(text: string): string {
  return text.replaceAll(BACKSLASH, '\\').replaceAll(NAME_MARK, '')
}
