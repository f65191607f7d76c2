// CONVERT: a number in another unit of the same kind.
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { number, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { type Unit, unitOf } from './units'

function knownUnit(name: string): Unit {
  return unitOf(name) ?? fail('#N/A', `CONVERT has no unit '${name}'.`)
}

export const CONVERT_FUNCTIONS: FunctionFamily = {
  CONVERT: define(
    'A number in another unit.',
    [number('value'), text('start_unit'), text('end_unit')],
    (value, start, end) => {
      const [from, to] = [knownUnit(start), knownUnit(end)]
      if (from.kind !== to.kind) return fail('#N/A', `CONVERT cannot make ${to.kind} of ${from.kind}.`)
      const inBase = value * from.times + (from.offset ?? 0) - (to.offset ?? 0)
      // Digits beyond the fifteenth, for temperatures beyond the tenth decimal, are noise of the factors: -40 °C is -40 °F.
      const converted = Number((inBase / to.times).toPrecision(15))
      return from.offset === undefined ? converted : Number(converted.toFixed(10))
    },
  ),
}
