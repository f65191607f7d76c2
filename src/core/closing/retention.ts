// How many closed months keep their items: as many of the latest as fit. The figures of all months stay.

const MOST_MONTHS = 24
/** Characters of all of them together: two months of a ledger of 50,000 rows, two years of one of 5,000. They are read in one call. */
const MOST_CHARACTERS = 6_000_000

/** `sizes` in characters, the latest month first; answers how many of them are kept, at least one. */
export function monthsKept(sizes: readonly number[]): number {
  let sum = 0
  let kept = 0
  for (const size of sizes.slice(0, MOST_MONTHS)) {
    sum += size
    if (kept > 0 && sum > MOST_CHARACTERS) break
    kept += 1
  }
  return kept
}
