// Makes of a formula's tree what computes it. Operators and functions of single values take single values, unless an
// ARRAYFORMULA is around them.
import type { AddFunctionDescription, Arg, ArgDefinition, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { argumentsFor, arityProblem } from './arity'
import { arrayOf } from './array-literal'
import { errorValue } from './errors'
import { always, type Call, FORMS, type Place } from './forms'
import { boundValue, type Cells, crossingCell, type Evaluate, firstCell, isLambda, type Run } from './run'
import { spanOf } from './span'
import type { Expression } from './syntax'

/**
 * Functions whose arguments are computed as arrays. Google documents ARRAYFORMULA (support.google.com/docs/answer/3093275); the others
 * are known from practice (quartz-sheets-wiki.pages.dev/docs/Array-enabled-functions), and FILTER and SUMPRODUCT from recorded values.
 */
const ARRAY_FUNCTIONS = new Set([
  'ARRAYFORMULA',
  'FILTER',
  'INDEX',
  'ISBETWEEN',
  'SORT',
  'SORTN',
  'SUMPRODUCT',
])

/** Arguments that are single values in Sheets, though they are declared as ranges to be computed within an ARRAYFORMULA. */
const SINGLE_ARGUMENTS: Record<string, (index: number, count: number) => boolean> = {
  CHOOSE: index => index === 0,
  IF: index => index === 0,
  IFS: index => index % 2 === 0,
  REGEXEXTRACT: index => index === 0,
  SPLIT: index => index === 0,
  SWITCH: (index, count) => index === 0 || (index % 2 === 1 && index < count - 1),
}

/** Of a range these give the number of its first row or column alone, unless arrays are wanted. */
const SINGLE_RESULTS = new Set(['ROW', 'COLUMN'])

export const TOP: Place = { arrays: false, asRange: false, names: [] }

export function compile(expression: Expression, place: Place): Evaluate {
  switch (expression.kind) {
    case 'number':
      return run => run.literals.numbers[expression.index]
    case 'text':
      return compileText(expression.indexes)
    case 'boolean':
      return always({ value: expression.value })
    case 'error':
      return always({ value: expression.text })
    case 'omitted':
      return always(undefined)
    case 'range':
      return run => run.cells(referenceAt(run, expression.index))
    case 'cell':
      return place.asRange
        ? run => run.cells(referenceAt(run, expression.index))
        : run => run.cell(referenceAt(run, expression.index))
    case 'name':
      return compileName(expression.name, place)
    case 'array':
      return compileArray(expression.rows, place)
    case 'call':
      return compileCall(expression, place)
    case 'span':
      return compileSpan(expression, place)
    case 'apply':
      return compileApply(expression.target, expression.args, place)
  }
}

/** A single value out of whatever an expression gives, unless arrays are wanted. */
export function compileSingle(expression: Expression, place: Place): Evaluate {
  const evaluate = compile(expression, { ...place, asRange: false })
  if (place.arrays) return evaluate
  const single = isReference(expression) ? crossingCell : firstCell
  return run => {
    const value = evaluate(run)
    return helpers.isMatrix(value) ? single(value as Cells, run) : value
  }
}

function isReference(expression: Expression): boolean {
  if (expression.kind === 'call') return expression.name === 'INDIRECT' || expression.name === 'OFFSET'
  return expression.kind === 'range' || expression.kind === 'span' || expression.kind === 'name'
}

function referenceAt({ references }: Run, index: number) {
  const reference = references[index]
  if (!reference) throw new Error(`The formula has no reference ${index}.`)
  return reference
}

function compileText([first = 0, ...rest]: number[]): Evaluate {
  if (rest.length === 0) return run => run.literals.strings[first]
  return run => ({ value: [first, ...rest].map(index => run.literals.strings[index]?.value).join('"') })
}

function compileName(name: string, { names, asRange }: Place): Evaluate {
  const upper = name.toUpperCase()
  if (!names.includes(upper)) return run => namedRange(run, name, asRange)
  return run => {
    const value = boundValue(run, upper)
    const isCell = value !== undefined && !helpers.isMatrix(value) && value.position !== undefined
    return asRange && isCell ? [[value as FunctionResultObject]] : value
  }
}

function namedRange(run: Run, name: string, asRange: boolean): Arg {
  const value = run.namedRange(name, asRange)
  const isUnknown = value !== undefined && !helpers.isMatrix(value) && value.value === '#ERROR!'
  return isUnknown ? errorValue('#NAME?', `Unknown range name: '${name}'.`) : value
}

function compileArray(rows: Expression[][], place: Place): Evaluate {
  const cells = rows.map(row => row.map(cell => compile(cell, { ...place, asRange: true })))
  return run => arrayOf(cells.map(row => row.map(cell => cell(run))))
}

function compileCall(call: Call, place: Place): Evaluate {
  const { name, args } = call
  if (place.names.includes(name)) return compileApply({ kind: 'name', name }, args, place)
  const form = FORMS[name]
  return form ? form(call, place, { compile, compileSingle, compileFunction }) : compileFunction(call, place)
}

/** A function that is hidden is one of the engine's that Sheets does not have. */
function descriptionOf(name: string): AddFunctionDescription | null {
  if (!registries.functionRegistry.contains(name)) return null
  const description = registries.functionRegistry.get(name)
  return description.hidden ? null : description
}

function compileFunction({ name, args }: Call, place: Place): Evaluate {
  const description = descriptionOf(name)
  if (!description) return always(errorValue('#NAME?', `Unknown function: '${name}'.`))
  const problem = arityProblem(description, name, args.length)
  if (problem !== null) return always(errorValue('#N/A', problem))
  const arrays = place.arrays || ARRAY_FUNCTIONS.has(name)
  const declared = argumentsFor(description, args.length)
  const evaluators = args.map((arg, index) => {
    const isSingle = SINGLE_ARGUMENTS[name]?.(index, args.length) ?? !declared[index]?.acceptMatrix
    return compileArgument(arg, { declared: declared[index], isSingle }, { ...place, arrays })
  })
  const isSingle = SINGLE_RESULTS.has(name) && !arrays
  return run => {
    const compute = run.context[name] as (...args: Arg[]) => Arg
    const value = compute.call(run.context, ...evaluators.map(evaluate => evaluate(run)))
    return isSingle && helpers.isMatrix(value) ? firstCell(value as Cells) : finite(value)
  }
}

function compileArgument(
  arg: Expression,
  { declared, isSingle }: { declared: ArgDefinition | undefined; isSingle: boolean },
  place: Place,
): Evaluate {
  if (isSingle) return compileSingle(arg, place)
  const asRange = declared?.type.some(type => type.startsWith('RANGE')) ?? false
  const evaluate = compile(arg, { ...place, asRange })
  if (!declared?.acceptMatrixOnly) return evaluate
  return run => {
    const value = evaluate(run)
    return helpers.isMatrix(value) ? value : [[(value as FunctionResultObject) ?? { value: null }]]
  }
}

/** No function gives infinity or no number. */
function finite(value: Arg): Arg {
  if (value === undefined || helpers.isMatrix(value)) return value
  const result = value as FunctionResultObject
  if (typeof result.value !== 'number') return value
  if (!Number.isFinite(result.value)) return errorValue('#NUM!', 'The result is no number Sheets can hold.')
  return Object.is(result.value, -0) ? { ...result, value: 0 } : value
}

function compileSpan({ from, to }: Expression & { kind: 'span' }, place: Place): Evaluate {
  const [first, last] = [from, to].map(corner => compile(corner, { ...place, asRange: true }))
  return run => spanOf(first?.(run), last?.(run), run)
}

function compileApply(target: Expression, args: Expression[], place: Place): Evaluate {
  const evaluateTarget = compile(target, { ...place, asRange: false })
  const evaluators = args.map(arg => compile(arg, { ...place, asRange: false }))
  return run => {
    const lambda = evaluateTarget(run)
    if (isLambda(lambda)) return lambda.call(evaluators.map(evaluate => evaluate(run)))
    const isError =
      lambda !== undefined && !helpers.isMatrix(lambda) && helpers.isEvaluationError(lambda.value)
    return isError ? lambda : errorValue('#N/A', 'Only a LAMBDA can be called.')
  }
}
