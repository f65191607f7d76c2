// A column repeats itself: the same names, terms and days stand in it row after row.
import type { Cell, LedgerField, LedgerTable } from '../types'

/** `read`, which rests on nothing but the text, asked once for each text. */
export function onceEach<Text extends string, T extends NonNullable<unknown> | null>(
  read: (text: Text) => T,
): (text: Text) => T {
  const known = new Map<Text, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** What stands in the column of a field, each text and number once; '' where a row has nothing. */
export function distinctCells({ rows }: LedgerTable, field: LedgerField): Cell[] {
  const seen = new Set<Cell>()
  for (const { cells } of rows) seen.add(cells[field] ?? '')
  return [...seen]
}
