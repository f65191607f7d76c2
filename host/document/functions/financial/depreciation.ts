// Depreciation.
import { fail } from '../../language/errors'
import { adopted } from '../frame/adopt'
import { define } from '../frame/define'
import { flag, number } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const cost = number('cost')
const salvage = number('salvage')
const life = number('life')

export const DEPRECIATION_FUNCTIONS: FunctionFamily = {
  ...adopted(['AMORLINC', 'DB', 'DDB']),
  SLN: define('Straight-line depreciation of a period.', [cost, salvage, life], (whole, left, periods) =>
    periods === 0 ? fail('#DIV/0!', 'Division by zero.') : (whole - left) / periods,
  ),
  SYD: define(
    'Depreciation of a period by the sum of years digits.',
    [cost, salvage, life, number('period')],
    (whole, left, periods, period) => {
      if (left < 0 || periods <= 0 || period <= 0 || period > periods) return Number.NaN
      return ((whole - left) * (periods - period + 1) * 2) / (periods * (periods + 1))
    },
  ),
  VDB: define(
    'Declining-balance depreciation between two points in time, going over to straight line unless told otherwise.',
    [
      cost,
      salvage,
      life,
      number('start_period'),
      number('end_period'),
      number('factor', 2),
      flag('no_switch', false),
    ],
    (whole, left, periods, start, end, factor, isDeclining) => {
      if (whole < 0 || left < 0 || periods <= 0 || factor < 0) return Number.NaN
      if (start < 0 || start > end || end > periods) return Number.NaN
      let book = whole
      let sum = 0
      for (let period = 1; period < end + 1; period++) {
        const declining = Math.min((book * factor) / periods, Math.max(0, book - left))
        const straight = Math.max(0, book - left) / Math.max(1, periods - period + 1)
        const written = isDeclining ? declining : Math.max(declining, straight)
        sum += written * Math.max(0, Math.min(end, period) - Math.max(start, period - 1))
        book -= written
      }
      return sum
    },
  ),
}
