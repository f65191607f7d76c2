// How many arguments a function takes, and which declared argument each of those given is.
import type { AddFunctionDescription, ArgDefinition } from '@odoo/o-spreadsheet'

type Shape = { required: number; optional: number; repeating: number }

function shapeOf({ args }: AddFunctionDescription): Shape {
  const isOptional = (arg: ArgDefinition) => arg.optional === true || arg.default === true
  return {
    required: args.filter(arg => !isOptional(arg)).length,
    optional: args.filter(arg => isOptional(arg) && !arg.repeating).length,
    repeating: args.filter(arg => arg.repeating).length,
  }
}

/** What is wrong with a number of arguments, or null. */
export function arityProblem(
  description: AddFunctionDescription,
  name: string,
  given: number,
): string | null {
  const { required, optional, repeating } = shapeOf(description)
  const most = repeating > 0 ? Number.POSITIVE_INFINITY : description.args.length
  const left = repeating > 1 ? (given - required) % repeating : 0
  if (given >= required && given <= most && left <= optional) return null
  const expected = most === required ? `${required}` : `${required} or more`
  return `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${given} arguments.`
}

/**
 * The declared argument of each argument given. Those that repeat are declared side by side; optional ones are filled from the
 * left with what is over after whole groups of the repeating ones.
 */
export function argumentsFor(description: AddFunctionDescription, given: number): ArgDefinition[] {
  const { required, repeating } = shapeOf(description)
  const extraGroups = repeating > 0 ? Math.floor((given - required) / repeating) : 0
  let spare = given - required - extraGroups * repeating
  const { args } = description
  const first = args.findIndex(arg => arg.repeating)
  const group = args.slice(first, first + repeating)
  const groups = extraGroups + (group[0]?.optional ? 0 : 1)
  return args.flatMap((arg, index) => {
    if (arg.repeating) return index === first ? Array.from({ length: groups }, () => group).flat() : []
    if (!arg.optional && !arg.default) return [arg]
    if (spare <= 0) return []
    spare -= 1
    return [arg]
  })
}
