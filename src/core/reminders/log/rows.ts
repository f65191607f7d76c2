// 催款记录 held against its running numbers and seals: rows that were changed, added or taken away by hand. Their order means nothing.
import { textDigest } from '../../digest'

/** A row as it stands. `no` null: without a number; `isSealed`: what stands in it is what was written; a test needs no number. */
export type LogRow = {
  row: number
  no: number | null
  name: string
  letter: string
  isSealed: boolean
  isTest: boolean
}

export type LogDamage =
  | { kind: 'changed' | 'added'; row: number; no: number | null; name: string; letter: string }
  | { kind: 'missing'; from: number; to: number }

/** Notices hand edits; it is no security, whoever reads this can seal a row himself. */
export function sealOf(no: number, fields: readonly string[]): string {
  return textDigest([String(no), ...fields].join('\u001f'))
}

/**
 * `last`: the last number given out, null before numbers were: then every row is accepted as it stands. A number twice is a copied row;
 * a sealed row beyond `last` was written by a run that was killed before it could say so.
 */
export function logDamage(rows: readonly LogRow[], last: number | null): LogDamage[] {
  if (last === null) return []
  const damage: LogDamage[] = []
  const seen = new Set<number>()
  for (const { row, no, name, letter, isSealed, isTest } of rows) {
    if (no === null) {
      if (!isTest) damage.push({ kind: 'added', row, no, name, letter })
    } else if (seen.has(no) || (no > last && !isSealed)) damage.push({ kind: 'added', row, no, name, letter })
    else {
      seen.add(no)
      if (!isSealed) damage.push({ kind: 'changed', row, no, name, letter })
    }
  }
  return [...damage, ...missing(seen, last)]
}

/** Numbers that no row has, neighbours together. */
function missing(seen: ReadonlySet<number>, last: number): LogDamage[] {
  const gaps: { kind: 'missing'; from: number; to: number }[] = []
  for (let no = 1; no <= last; no += 1) {
    if (seen.has(no)) continue
    const before = gaps[gaps.length - 1]
    if (before !== undefined && before.to === no - 1) before.to = no
    else gaps.push({ kind: 'missing', from: no, to: no })
  }
  return gaps
}

/** The number after all that were given out or stand in the sheet. */
export function nextLogNo(rows: readonly Pick<LogRow, 'no' | 'isSealed'>[], last: number | null): number {
  // A number somebody typed far above must not make a gap of all below it.
  return (
    rows.reduce(
      (most, { no, isSealed }) => (isSealed && no !== null ? Math.max(most, no) : most),
      last ?? 0,
    ) + 1
  )
}
