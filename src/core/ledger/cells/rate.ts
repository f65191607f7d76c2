// VAT rate cells: 13 %, 0.13 and 13 are one rate; free of it is 0.
import type { Cell } from '../types'
import { BLANK, type CellReading, cellText, halfWidth, isBlank, isCellError, unreadable } from './text'

const WRITTEN = /^(\d{1,2}(?:\.\d{1,4})?) ?(%)?$/
const FREE = /^(?:免税|零税率|不征税|exempt|zero[- ]rated)$/i
/** No country asks for more; what lies between this and 1 is neither a fraction nor per cent. */
const MOST = 0.3

/** The rate as a fraction, 0 to 0.3; anything else is rate-unreadable. */
export function readTaxRate(cell: Cell): CellReading<number> {
  const text = halfWidth(cellText(cell))
  if (isBlank(text)) return BLANK
  if (isCellError(text)) return unreadable('cell-error')
  if (FREE.test(text)) return { ok: true, value: 0 }
  const [, digits, percent] = WRITTEN.exec(text) ?? []
  if (digits === undefined) return unreadable('rate-unreadable')
  const number = Number(digits)
  const isPercent = percent !== undefined || number >= 1
  const rate = isPercent ? Math.round(number * 100) / 10_000 : Math.round(number * 10_000) / 10_000
  return rate <= MOST ? { ok: true, value: rate } : unreadable('rate-unreadable')
}
