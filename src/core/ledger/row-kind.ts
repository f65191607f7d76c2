// What a row of the sheet is, before it is read: nothing, a sum of others, somebody's, or nobody's.
import { cellText, isBlank } from './cells/text'
import { isRowOfSums } from './rows-of-sums'
import { sumWord } from './sum-words'
import type { Cell, LedgerRow } from './types'

/** 'empty' also with unticked boxes or zeros of a formula; 'nameless': data without a customer. */
export function rowKind(row: LedgerRow): 'empty' | 'sums' | 'named' | 'nameless' {
  if (isEmpty(row)) return 'empty'
  if (isRowOfSums(row)) return 'sums'
  return isBlank(cellText(row.cells.customer)) ? 'nameless' : 'named'
}

/** Whether the row is 'named' whatever else stands in it: somebody, and no word of sums. */
export function isPlainName(customer: string): boolean {
  return !isBlank(customer) && sumWord(customer) === 'none'
}

function isEmpty({ cells }: LedgerRow): boolean {
  // Nearly every row has a customer: the others' cells are gathered only where there is none.
  return isNothing(cells.customer) && Object.values(cells).every(isNothing)
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === 0 || cell === false || isBlank(cellText(cell))
}
