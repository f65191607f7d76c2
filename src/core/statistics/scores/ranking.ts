// How well forecasts of yes or no did: do they put those first who did it, and how far off are their numbers.

/** A forecast chance, 0–1, and what came. */
export type Judged = { chance: number; came: boolean }

/** The chance that one who did it was ranked above one who did not, ties half (area under the ROC curve); null without both kinds. */
export const rankingScore = (judged: readonly Judged[]): number | null => {
  const sorted = [...judged].sort((one, other) => one.chance - other.chance)
  const yes = sorted.filter(({ came }) => came).length
  const no = sorted.length - yes
  if (yes === 0 || no === 0) return null
  let ranks = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) to += 1
    const meanRank = (from + to + 1) / 2
    for (let at = from; at < to; at += 1) if (sorted[at]?.came) ranks += meanRank
    from = to
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * no)
}

/** Mean squared distance of the chances from what came (Brier 1950); null for none. */
export const brierScore = (judged: readonly Judged[]): number | null =>
  judged.length === 0
    ? null
    : judged.reduce((total, { chance, came }) => total + (chance - (came ? 1 : 0)) ** 2, 0) / judged.length
