// A mean per customer from few values: drawn towards everybody's, the more the fewer and the less steady they are (Bühlmann & Straub 1970).

/** One customer's values, each with its weight; 1 each where none are given. */
export type Group = { values: readonly number[]; weights?: readonly number[] }

/**
 * `collective`: everybody's mean; `within` and `between`: the variance of a value of weight 1 around its own mean, and of the means around
 * the collective one. Per group: the credibility of its own mean, 0–1, and the mean to be expected.
 */
export type Credibility = {
  collective: number
  within: number
  between: number
  groups: { credibility: number; mean: number }[]
}

const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0)

const summed = ({ values, weights }: Group) => {
  const weightAt = (at: number) => weights?.[at] ?? 1
  const weight = values.reduce((sum, _, at) => sum + weightAt(at), 0)
  const mean = weight > 0 ? values.reduce((sum, one, at) => sum + weightAt(at) * one, 0) / weight : 0
  const squares = values.reduce((sum, one, at) => sum + weightAt(at) * (one - mean) ** 2, 0)
  return { weight, mean, squares, freedom: Math.max(0, values.length - 1) }
}

/** The unbiased estimators; where the means differ no more than their values do, everybody is expected to be like all. */
export const credibility = (groups: readonly Group[]): Credibility => {
  const all = groups.map(summed)
  const weight = total(all.map(one => one.weight))
  const plain = total(all.map(one => one.weight * one.mean)) / weight
  const within = total(all.map(one => one.squares)) / Math.max(1, total(all.map(one => one.freedom)))
  const apart = total(all.map(one => one.weight * (one.mean - plain) ** 2))
  const spare = weight - total(all.map(one => one.weight ** 2)) / weight
  const between = spare > 0 ? Math.max(0, (apart - (all.length - 1) * within) / spare) : 0
  const shares = all.map(one => (between > 0 ? one.weight / (one.weight + within / between) : 0))
  const trusted = total(shares)
  const collective = trusted > 0 ? total(all.map((one, at) => (shares[at] ?? 0) * one.mean)) / trusted : plain
  return {
    collective,
    within,
    between,
    groups: all.map((one, at) => {
      const share = shares[at] ?? 0
      return { credibility: share, mean: share * one.mean + (1 - share) * collective }
    }),
  }
}
