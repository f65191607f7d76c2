// Amount cells: exact minor units, or the reason why a cell is not one amount.
import { type Minor, toMinor } from '../../money'
import type { Cell } from '../types'
import { type AmountColumn, readAmountText } from './amount-text'
import { BLANK, type CellReading, halfWidth, isBlank, isCellError, unreadable } from './text'

/**
 * Reads an amount cell into minor units. Numbers count in the column's unit. Text may carry a mark of the ledger's own
 * currency (¥ $ RMB 元 …), 千 万 百万 千万 亿, well-formed thousands commas, full-width digits, a sign or accounting brackets.
 * Blank: '', dashes, '/'. Anything else is a problem: amount-unreadable (10万左右), amount-precision (finer than the currency),
 * amount-ambiguous (12,34; another currency; ¥12 in a 万元 column), cell-error.
 */
export function readAmount(cell: Cell, column: AmountColumn): CellReading<Minor> {
  if (typeof cell === 'number') return readNumber(cell, column)
  if (typeof cell !== 'string') return unreadable('amount-unreadable')
  const text = halfWidth(cell)
  if (isBlank(text)) return BLANK
  if (isCellError(text)) return unreadable('cell-error')
  const brackets = /^([^-+\u2212\d()]*)\(([^-+\u2212()]+)\)$/.exec(text)
  if (!brackets) return readAmountText(text, column)
  const [, mark = '', inside = ''] = brackets
  const amount = readAmountText(mark + inside, column)
  return amount.ok && amount.value !== null ? { ok: true, value: 0 - amount.value } : amount
}

function readNumber(amount: number, { currency, unit }: AmountColumn): CellReading<Minor> {
  const minor = toMinor(amount * unit, currency)
  if (minor !== null) return { ok: true, value: minor }
  return unreadable(Math.abs(amount * unit) < 1e13 ? 'amount-precision' : 'amount-unreadable')
}
