// The headers of a table, on one line or on two: groups above their columns (金额 over 总额, 已付), units below them.
import type { SheetRole } from '../../core/ledger/types'
import { bareUnit, isUnit } from './header-text'
import { headerScore, isKnownName } from './match-headers'

/** Cells as displayed, row by row from row 1. */
type Display = readonly (readonly string[])[]

/** The header is looked for in the first rows only. */
export const HEADER_ROWS = 20
/** Two known headers at the very least. */
const LEAST_SCORE = 4

/** The row above the data, 1-based; 0 when no row looks like a header. Of rows that look alike the first. */
export const headerRowIn = (display: Display, role: SheetRole = 'items'): number => {
  let best = { row: 0, score: LEAST_SCORE - 1 }
  display.slice(0, HEADER_ROWS).forEach((own, at) => {
    const row = at + 1
    const score = Math.max(headerScore(own, role), twoLineScore(display, row))
    if (score > best.score) best = { row, score }
  })
  return best.row
}

/** What stands over each column, one line or two read as one. */
export const headerTexts = (display: Display, headerRow: number): string[] => {
  const own = (display[headerRow - 1] ?? []).map(text => text.trim())
  return twoLineScore(display, headerRow) > headerScore(own) ? twoLines(display, headerRow) : own
}

/** A line of units alone counts a little more than the line above it: it belongs to the header, not to the data. */
const twoLineScore = (display: Display, row: number): number => {
  const own = display[row - 1] ?? []
  if (row < 2) return 0
  const filled = own.filter(text => text.trim() !== '')
  const isUnits = filled.length > 0 && filled.every(isUnit)
  return headerScore(twoLines(display, row)) + (isUnits ? 0.5 : 0)
}

const twoLines = (display: Display, row: number): string[] => {
  const above = display[row - 2] ?? []
  let group = ''
  return (display[row - 1] ?? []).map((text, at) => {
    const [own, over] = [text.trim(), (above[at] ?? '').trim()]
    if (over !== '') group = over
    if (own === '') return over
    if (isUnit(own)) return over === '' ? own : `${over}（${bareUnit(own)}）`
    return !isKnownName(own) && isKnownName(group + own) ? group + own : own
  })
}
