// Operations on the bits of whole numbers below 2^48.
import { define } from '../frame/define'
import { integer, number } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const LIMIT = 2 ** 48
const LARGEST_SHIFT = 53

export const BIT_FUNCTIONS: FunctionFamily = {
  BITAND: bitwise('Bits set in both numbers.', (a, b) => a & b),
  BITOR: bitwise('Bits set in either number.', (a, b) => a | b),
  BITXOR: bitwise('Bits set in one of the numbers only.', (a, b) => a ^ b),
  BITLSHIFT: define('Bits moved to the left.', [number('value'), integer('shift_amount')], shifted),
  BITRSHIFT: define('Bits moved to the right.', [number('value'), integer('shift_amount')], (value, places) =>
    shifted(value, -places),
  ),
  DELTA: define(
    '1 when both numbers are equal, else 0.',
    [number('number1'), number('number2', 0)],
    (a, b) => (a === b ? 1 : 0),
  ),
  GESTEP: define(
    '1 when a value reaches a step, else 0.',
    [number('value'), number('step', 0)],
    (value, step) => (value >= step ? 1 : 0),
  ),
}

function bitwise(description: string, combine: (a: bigint, b: bigint) => bigint) {
  return define(description, [number('value1'), number('value2')], (a, b) =>
    isBits(a) && isBits(b) ? Number(combine(BigInt(a), BigInt(b))) : Number.NaN,
  )
}

/** To the left by `places`; to the right when they are negative. */
function shifted(value: number, places: number): number {
  if (!isBits(value) || Math.abs(places) > LARGEST_SHIFT) return Number.NaN
  const result = Math.floor(value * 2 ** places)
  return result < LIMIT ? result : Number.NaN
}

function isBits(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < LIMIT
}
