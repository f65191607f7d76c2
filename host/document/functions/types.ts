// The words shared by the sheet functions we define: what the engine hands a function and takes from it.
import type { AddFunctionDescription, Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'

/** Functions of one family by their name in Sheets. */
export type FunctionFamily = Record<string, AddFunctionDescription>

/** The cell of an argument; of a range its first one. */
export function single(value: Arg): FunctionResultObject | undefined {
  return helpers.isMatrix(value) ? value[0]?.[0] : (value as FunctionResultObject | undefined)
}
