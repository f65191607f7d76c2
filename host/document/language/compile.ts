// Makes of a formula's tree what computes it. Operators and functions of single values take single values, unless an
// ARRAYFORMULA is around them.
import type { AddFunctionDescription, Arg, ArgDefinition, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { argumentsFor, arityProblem } from './arity'
import { arrayOf } from './array-literal'
import { errorValue } from './errors'
import { boundValue, type Cells, crossingCell, type Evaluate, firstCell, isLambda, type Run } from './run'
import type { Expression } from './syntax'

/** Where an expression stands. */
export type Place = {
  /** Within ARRAYFORMULA or a function that has its effect. */
  arrays: boolean
  /** Its taker wants a reference as a range, even of one cell. */
  asRange: boolean
  /** Names that LET and LAMBDA have bound around it, in capitals. */
  names: readonly string[]
}

type Call = Expression & { kind: 'call' }

/** Functions whose arguments are computed as arrays (support.google.com/docs/answer/3093275 names ARRAYFORMULA alone). */
const ARRAY_FUNCTIONS = new Set(['ARRAYFORMULA', 'FILTER', 'INDEX', 'SORT', 'SORTN', 'SUMPRODUCT'])

/** Conditions that are single values in Sheets, though the engine takes ranges. */
const SINGLE_CONDITIONS: Record<string, (index: number) => boolean> = {
  IF: index => index === 0,
  IFS: index => index % 2 === 0,
}

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
  return expression.kind === 'range' || expression.kind === 'name'
}

function always(value: Arg): Evaluate {
  return () => value
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
  if (form) return form(call, place)
  return compileFunction(call, place)
}

function compileFunction({ name, args }: Call, place: Place): Evaluate {
  if (!registries.functionRegistry.contains(name)) {
    return always(errorValue('#NAME?', `Unknown function: '${name}'.`))
  }
  const description: AddFunctionDescription = registries.functionRegistry.get(name)
  const problem = arityProblem(description, name, args.length)
  if (problem !== null) return always(errorValue('#N/A', problem))
  const arrays = place.arrays || ARRAY_FUNCTIONS.has(name)
  const declared = argumentsFor(description, args.length)
  const evaluators = args.map((arg, index) => {
    const isSingle = SINGLE_CONDITIONS[name]?.(index) ?? !declared[index]?.acceptMatrix
    return compileArgument(arg, { declared: declared[index], isSingle }, { ...place, arrays })
  })
  return run => {
    const compute = run.context[name] as (...args: Arg[]) => Arg
    return finite(compute.call(run.context, ...evaluators.map(evaluate => evaluate(run))))
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

/** Forms that are no functions: they bind names, or leave an argument alone. */
const FORMS: Record<string, (call: Call, place: Place) => Evaluate> = {
  LET: compileLet,
  LAMBDA: compileLambda,
  IF: compileIf,
}

function compileLet({ args }: Call, place: Place): Evaluate {
  const [named, expression, ...rest] = args
  if (!named || !expression || rest.length % 2 === 0) {
    return always(errorValue('#N/A', 'LET needs pairs of a name and a value, and a formula at the end.'))
  }
  if (named.kind !== 'name')
    return always(errorValue('#NAME?', 'The first of two arguments of LET must be a name.'))
  const name = named.name.toUpperCase()
  const value = compile(expression, { ...place, asRange: false })
  const inner: Place = { ...place, names: [...place.names, name] }
  const [body] = rest
  const evaluate =
    rest.length === 1 && body
      ? compile(body, inner)
      : compileLet({ kind: 'call', name: 'LET', args: rest }, inner)
  return run => evaluate({ ...run, bound: { name, value: value(run), outer: run.bound } })
}

function compileLambda({ args }: Call, place: Place): Evaluate {
  const body = args[args.length - 1]
  const parameters = args.slice(0, -1)
  if (!body) return always(errorValue('#N/A', 'LAMBDA needs a formula.'))
  const names = parameters.flatMap(parameter =>
    parameter.kind === 'name' ? [parameter.name.toUpperCase()] : [],
  )
  if (names.length < parameters.length)
    return always(errorValue('#NAME?', 'A parameter of LAMBDA must be a name.'))
  const evaluate = compile(body, { ...place, asRange: false, names: [...place.names, ...names] })
  return run => {
    const call = (values: Arg[]): Arg => {
      if (values.length !== names.length) {
        return errorValue(
          '#N/A',
          `Wrong number of arguments to LAMBDA. Expected ${names.length}, but got ${values.length}.`,
        )
      }
      const bound = names.reduce((outer, name, index) => ({ name, value: values[index], outer }), run.bound)
      return evaluate({ ...run, bound })
    }
    return {
      value: '#N/A',
      message: 'A LAMBDA must be called.',
      parameters: names.length,
      call,
    } as FunctionResultObject
  }
}

/** IF computes one of its values only, so that a LAMBDA may call itself. An omitted value is an empty cell. */
function compileIf(call: Call, place: Place): Evaluate {
  const [condition, ...values] = call.args
  if (!condition || values.length < 1 || values.length > 2) return compileFunction(call, place)
  const test = compileSingle(condition, place)
  const [whenTrue = always({ value: null }), whenFalse = always({ value: false })] = values.map(value => {
    const evaluate = compile(value, { ...place, asRange: false })
    return (run: Run) => evaluate(run) ?? { value: null }
  })
  return run => {
    const choose = run.context.IF as (...args: Arg[]) => Arg
    const tested = test(run)
    if (helpers.isMatrix(tested)) return choose.call(run.context, tested, whenTrue(run), whenFalse(run))
    const chosen = choose.call(run.context, tested, { value: true }, { value: false }) as FunctionResultObject
    if (typeof chosen.value !== 'boolean') return chosen
    return chosen.value ? whenTrue(run) : whenFalse(run)
  }
}
