// LET, LAMBDA and IF, which are no functions: they bind names, or leave an argument alone.
import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { errorValue } from './errors'
import type { Evaluate, LambdaValue, Run } from './run'
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

export type Call = Expression & { kind: 'call' }

/** The compiler, as the forms use it for their parts. */
type Compiler = {
  compile(expression: Expression, place: Place): Evaluate
  compileSingle(expression: Expression, place: Place): Evaluate
  compileFunction(call: Call, place: Place): Evaluate
}

export const FORMS: Record<string, (call: Call, place: Place, compiler: Compiler) => Evaluate> = {
  LET: compileLet,
  LAMBDA: compileLambda,
  IF: compileIf,
}

export function always(value: Arg): Evaluate {
  return () => value
}

function compileLet({ args }: Call, place: Place, compiler: Compiler): Evaluate {
  const [named, expression, ...rest] = args
  if (!named || !expression || rest.length % 2 === 0) {
    return always(errorValue('#N/A', 'LET needs pairs of a name and a value, and a formula at the end.'))
  }
  if (named.kind !== 'name')
    return always(errorValue('#NAME?', 'The first of two arguments of LET must be a name.'))
  const name = named.name.toUpperCase()
  const value = compiler.compile(expression, { ...place, asRange: false })
  const inner: Place = { ...place, names: [...place.names, name] }
  const [body] = rest
  const evaluate =
    rest.length === 1 && body
      ? compiler.compile(body, inner)
      : compileLet({ kind: 'call', name: 'LET', args: rest }, inner, compiler)
  return run => evaluate({ ...run, bound: { name, value: value(run), outer: run.bound } })
}

function compileLambda({ args }: Call, place: Place, { compile }: Compiler): Evaluate {
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
    } as LambdaValue
  }
}

/** IF computes one of its values only, so that a LAMBDA may call itself. An omitted value is an empty cell. */
function compileIf(
  call: Call,
  place: Place,
  { compile, compileSingle, compileFunction }: Compiler,
): Evaluate {
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
