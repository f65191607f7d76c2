// Functions of the engine's own that compute what Sheets computes, made to fail as Sheets does.
import type {
  AddFunctionDescription,
  Arg,
  ArgDefinition,
  EvalContext,
  FunctionResultObject,
} from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import type { FunctionFamily } from '../types'
import { booleanOf, isReference, numberOf, type Setting } from './parameters'

/** The engine's functions of these names: a text that is no number is #VALUE!, anything else they refuse is #NUM!. */
export function adopted(names: readonly string[]): FunctionFamily {
  return Object.fromEntries(names.map(name => [name, withOwnErrors(engineFunction(name))]))
}

/** The engine's function, failing with #N/A when the argument at `index` is no reference to cells. */
export function onReference(name: string, index: number): AddFunctionDescription {
  const engine = engineFunction(name)
  return {
    ...engine,
    compute: function (this: EvalContext, ...args: Arg[]) {
      const argument = args[index]
      if (argument !== undefined && !isReference(argument)) return fail('#N/A', 'Argument must be a range.')
      return engine.compute.apply(this, args)
    },
  }
}

export function engineFunction(name: string): AddFunctionDescription {
  return registries.functionRegistry.get(name)
}

function withOwnErrors(engine: AddFunctionDescription): AddFunctionDescription {
  return {
    ...engine,
    compute: function (this: EvalContext, ...args: Arg[]) {
      args.forEach((arg, index) => {
        check(arg, engine.args[Math.min(index, engine.args.length - 1)], this)
      })
      return inDomain(() => engine.compute.apply(this, args) as FunctionResultObject)
    },
  }
}

function check(arg: Arg, declared: ArgDefinition | undefined, { locale }: Setting): void {
  if (arg === undefined || helpers.isMatrix(arg)) return
  if (declared?.type.includes('NUMBER') || declared?.type.includes('DATE')) numberOf(arg, locale)
  if (declared?.type.includes('BOOLEAN')) booleanOf(arg)
}

/** The arguments are of the right types: what is still refused lies outside the domain. */
function inDomain(compute: () => FunctionResultObject): FunctionResultObject {
  try {
    const result = compute()
    return result.value === '#VALUE!' ? { ...result, value: '#NUM!' } : result
  } catch (error) {
    const { value, message = '' } = error as FunctionResultObject
    return value === '#VALUE!' ? fail('#NUM!', message) : rethrow(error)
  }
}

function rethrow(error: unknown): never {
  throw error
}
