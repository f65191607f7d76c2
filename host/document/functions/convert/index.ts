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
      // Digits beyond the fifteenth are noise of the factors: 0 °C is 32 °F.
      const inBase = value * from.times + (from.offset ?? 0) - (to.offset ?? 0)
      return Number((inBase / to.times).toPrecision(15))
    },
  ),
}
