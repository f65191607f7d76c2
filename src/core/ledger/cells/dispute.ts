// The 争议 column: a yes, a no, or the part of the amount that is disputed.
import type { Cell, Dispute } from '../types'
import { readAmount } from './amount'
import type { AmountColumn } from './amount-text'
import { BLANK, type CellReading, halfWidth, isBlank, isCellError, unreadable } from './text'

const YES = /^(?:是|有|对|y|yes|true|争议|有争议|全部|全额|full|disputed|√|✓|✔)$/i
const NO = /^(?:否|没有|无争议|n|no|false|none|×|✗)$/i

/**
 * Reads a dispute cell: yes is the whole item, an amount above 0 that part of it, no and blank (value null) nothing.
 * Other words are dispute-unreadable: an item somebody wrote about here is not sent out on a guess.
 */
export function readDispute(cell: Cell, column: AmountColumn): CellReading<Dispute> {
  if (typeof cell === 'boolean') return cell ? { ok: true, value: { amount: null } } : BLANK
  const text = typeof cell === 'string' ? halfWidth(cell) : ''
  if (typeof cell === 'string' && (isBlank(text) || NO.test(text))) return BLANK
  if (YES.test(text)) return { ok: true, value: { amount: null } }
  if (isCellError(text)) return unreadable('cell-error')
  const amount = readAmount(cell, column)
  if (!amount.ok || amount.value === null || amount.value < 0) return unreadable('dispute-unreadable')
  return amount.value === 0 ? BLANK : { ok: true, value: { amount: amount.value } }
}
