// Logistic regression with a small ridge, fitted by iteratively reweighted least squares: the chance of yes or no from two or three facts.

/** Weights of the facts as they are (not standardised); the first is the constant. */
export type LogisticModel = { weights: number[] }

export type Case = { facts: readonly number[]; came: boolean }

const MOST_STEPS = 50
const CLOSE_ENOUGH = 1e-10
/** A chance is never quite 0 or 1 while fitting, so that no case drops out. */
const NEARLY = 1e-10

const mean = (values: readonly number[]): number =>
  values.reduce((total, one) => total + one, 0) / Math.max(1, values.length)

const chanceAt = (score: number): number => 1 / (1 + Math.exp(-score))

const scoreOf = (weights: readonly number[], facts: readonly number[]): number =>
  facts.reduce((total, fact, at) => total + fact * (weights[at + 1] ?? 0), weights[0] ?? 0)

/** Solves the symmetric equations left · x = right by elimination with pivots; null where they do not determine x. */
const solved = (left: readonly number[][], right: readonly number[]): number[] | null => {
  const size = right.length
  const rows = left.map((row, i) => [...row, right[i] ?? 0])
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    const top = rows[pivot] ?? []
    rows[pivot] = rows[column] ?? []
    rows[column] = top
    const head = top[column] ?? 0
    if (Math.abs(head) < Number.MIN_VALUE) return null
    rows.forEach((row, at) => {
      if (at === column) return
      const factor = (row[column] ?? 0) / head
      for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0)
    })
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}

type Step = { slope: number[]; curve: number[][] }

/** First and second derivatives of the penalised log-likelihood. */
const stepAt = (cases: readonly Case[], weights: readonly number[], ridge: number): Step => {
  const slope = weights.map((one, at) => (at === 0 ? 0 : -ridge * one))
  const curve = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? ridge : 0)))
  for (const { facts, came } of cases) {
    const chance = chanceAt(scoreOf(weights, facts))
    const weight = Math.max(NEARLY, chance * (1 - chance))
    const missed = (came ? 1 : 0) - chance
    for (let i = 0; i < weights.length; i += 1) {
      const own = i === 0 ? 1 : (facts[i - 1] ?? 0)
      slope[i] = (slope[i] ?? 0) + own * missed
      const row = curve[i] ?? []
      for (let j = 0; j < weights.length; j += 1)
        row[j] = (row[j] ?? 0) + weight * own * (j === 0 ? 1 : (facts[j - 1] ?? 0))
    }
  }
  return { slope, curve }
}

/**
 * The model of these cases. The ridge draws the weights of the standardised facts towards 0 and leaves the constant alone; it also keeps
 * them finite where a fact tells all cases apart. A fact that never changes gets the weight 0.
 */
export const fitLogistic = (cases: readonly Case[], ridge: number): LogisticModel => {
  const size = cases[0]?.facts.length ?? 0
  const columns = Array.from({ length: size }, (_, at) => cases.map(({ facts }) => facts[at] ?? 0))
  const centres = columns.map(mean)
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(column.map(one => (one - (centres[at] ?? 0)) ** 2))) || 1,
  )
  const standard = cases.map(({ facts, came }) => ({
    facts: facts.map((fact, at) => (fact - (centres[at] ?? 0)) / (spreads[at] ?? 1)),
    came,
  }))
  let weights = Array.from({ length: size + 1 }, () => 0)
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { slope, curve } = stepAt(standard, weights, ridge)
    const step = solved(curve, slope)
    if (step === null) break
    weights = weights.map((one, at) => one + (step[at] ?? 0))
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break
  }
  const plain = weights.slice(1).map((one, at) => one / (spreads[at] ?? 1))
  const constant = plain.reduce((left, one, at) => left - one * (centres[at] ?? 0), weights[0] ?? 0)
  return { weights: [constant, ...plain] }
}

export const logisticChance = ({ weights }: LogisticModel, facts: readonly number[]): number =>
  chanceAt(scoreOf(weights, facts))
