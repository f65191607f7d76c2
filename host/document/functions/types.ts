// What every family of sheet functions is.
import type { AddFunctionDescription } from '@odoo/o-spreadsheet'

/** Functions of one family by their name in Sheets. */
export type FunctionFamily = Record<string, AddFunctionDescription>
