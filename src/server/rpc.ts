// The page's only door: JSON text in and out, inputs parsed by schema, expected trouble as a code.
import * as v from 'valibot'
import { type Input, inputs, type Method } from '../contract/inputs'
import type { Answer } from '../contract/outputs'
import { problem } from './answer'
import type { Office } from './ports'
import { TASKS } from './tasks/index'

const call = v.object({ method: v.string(), input: v.unknown() })

const isMethod = (name: string): name is Method => Object.keys(inputs).includes(name)

/** Answers one call of the page; a bug throws. */
export const answer = (json: string, office: () => Office): Answer<Method> => {
  const parsed = v.safeParse(call, parseJson(json))
  if (!parsed.success) return problem('input-invalid')
  const { method, input } = parsed.output
  return isMethod(method) ? perform(method, input, office) : problem('unknown-method', method.slice(0, 80))
}

const perform = <M extends Method>(method: M, input: unknown, office: () => Office): Answer<M> => {
  const parsed = v.safeParse(inputs[method], input)
  if (!parsed.success) return problem('input-invalid', method)
  return TASKS[method](office(), parsed.output as Input<M>)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
