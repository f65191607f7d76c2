// Which column of one sheet goes into which of another: by header, columns of the same header in their order.

/** Neighbouring columns that go into neighbouring columns; 1-based. */
export type ColumnRun = { from: number; to: number; width: number }

export type ColumnMatch = {
  runs: ColumnRun[]
  /** Columns of the source that the target lacks. */
  lacking: number[]
}

/** `leftOut`: columns of the source that stay behind. A column without a header goes into one without a header. */
export function matchColumns(
  source: readonly string[],
  target: readonly string[],
  leftOut: ReadonlySet<number> = new Set(),
): ColumnMatch {
  const free = new Map<string, number[]>()
  target.forEach((header, at) => {
    const same = free.get(header.trim())
    if (same) same.push(at + 1)
    else free.set(header.trim(), [at + 1])
  })
  const runs: ColumnRun[] = []
  const lacking: number[] = []
  source.forEach((header, at) => {
    const from = at + 1
    if (leftOut.has(from)) return
    const to = free.get(header.trim())?.shift()
    if (to === undefined) {
      lacking.push(from)
      return
    }
    const last = runs[runs.length - 1]
    if (last !== undefined && last.from + last.width === from && last.to + last.width === to) last.width += 1
    else runs.push({ from, to, width: 1 })
  })
  return { runs, lacking }
}

/** How far each column goes to the right. */
export function shiftsOf(runs: readonly ColumnRun[]): Map<number, number> {
  const shifts = new Map<number, number>()
  for (const { from, to, width } of runs) {
    for (let at = 0; at < width; at += 1) shifts.set(from + at, to - from)
  }
  return shifts
}

/** The cells of a row of the target as the source had them. */
export function throughRuns<T>(cells: readonly T[], runs: readonly ColumnRun[], nothing: T): T[] {
  const row: T[] = []
  for (const { from, to, width } of runs) {
    for (let at = 0; at < width; at += 1) {
      while (row.length < from - 1 + at) row.push(nothing)
      row[from - 1 + at] = cells[to - 1 + at] ?? nothing
    }
  }
  return row
}
