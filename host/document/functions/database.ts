// Database functions where the engine does not tell its failures apart as Sheets does.
import type { Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import { fail } from '../language/errors'
import { engineFunction } from './frame/adopt'
import type { FunctionFamily } from './types'

const DGET = engineFunction('DGET')
const DCOUNTA = engineFunction('DCOUNTA')

export const DATABASE_FUNCTIONS: FunctionFamily = {
  DGET: {
    ...DGET,
    compute: function (this: EvalContext, ...args: Arg[]) {
      const matches = DCOUNTA.compute.apply(this, args)
      if (countOf(matches) > 1) return fail('#NUM!', 'More than one row matches.')
      return DGET.compute.apply(this, args)
    },
  },
}

function countOf(matches: ReturnType<typeof DCOUNTA.compute>): number {
  const count = typeof matches === 'object' ? (matches as FunctionResultObject | null)?.value : matches
  return typeof count === 'number' ? count : 0
}
