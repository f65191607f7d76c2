// What a cell with one of our functions says when it cannot compute.
import type { FunctionText } from './zh-CN'

export const en: FunctionText = {
  notSetUp: 'Not set up yet: open Zhangqi and finish the set-up first',
  notDays: text => `Not a number of days: ${text}`,
  notADay: text => `Not a date: ${text}`,
  notWholeDays: 'The second argument must be a whole number of days',
  noSuchCustomer: name => `Not in the ledger: ${name}`,
  noSuchFigure: figures => `The second argument must be one of: ${figures}`,
  ledgerWanted: 'Give the ledger’s data range as third argument, so that a change there is computed anew',
  failed: 'Cannot be computed: open Zhangqi to see why',
  join: ', ',
}
