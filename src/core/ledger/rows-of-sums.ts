// Rows that only add up others (合计, 一季度小计, Grand total): told by their word in a row that is nobody's.
import { cellText, isBlank } from './cells/text'
import { sumWord } from './sum-words'
import type { Cell, LedgerField, LedgerRow } from './types'

/** What a contract has besides its amounts. */
const OF_A_CONTRACT: readonly LedgerField[] = [
  'contact',
  'phone',
  'email',
  'project',
  'reference',
  'signedOn',
  'startsOn',
  'dueOn',
  'paidOn',
  'terms',
]

/**
 * Whether a row adds up others. Its word stands as the customer, or anywhere in a row without one, and no e-mail address beside it;
 * the word of a part (华东区小计) counts only where the row has nothing of a contract but amounts. Without word and customer the
 * formulas tell: one adds up the rows above, and no amount is typed.
 */
export function isRowOfSums({ row, cells, beside, formulas = [] }: LedgerRow): boolean {
  const isNobodys = isBlank(cellText(cells.customer))
  const candidates = isNobodys ? [...Object.values(cells), ...beside] : [cells.customer]
  const words = candidates.filter(isText).map(sumWord)
  if (words.includes('only')) return !cellText(cells.email).includes('@')
  if (words.includes('partial') && OF_A_CONTRACT.every(field => isNothing(cells[field]))) return true
  return isNobodys && !formulas.includes('') && formulas.some(formula => addsUpAbove(formula, row))
}

/** =SUM(C2:C9) or =SUBTOTAL(9,$C$2:$C$9,C11:C12) below these rows. */
function addsUpAbove(formula: string, row: number): boolean {
  const inside = /^=(?:SUM|SUBTOTAL)\((?:\d+,)?(.+)\)$/.exec(formula.replace(/[\s$]/g, '').toUpperCase())?.[1]
  return (inside ?? '').split(',').every(part => {
    const [, from, first, to, last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(part) ?? []
    return from !== undefined && from === to && Number(first) < Number(last) && Number(last) < row
  })
}

/** A number tells nothing (how many contracts, under their numbers), nor does the word itself. */
function isNothing(cell: Cell | undefined): boolean {
  if (typeof cell === 'object') return false
  return !isText(cell) || isBlank(cell) || sumWord(cell) !== 'none'
}

function isText(cell: Cell | undefined): cell is string {
  return typeof cell === 'string'
}
