// The lowest point of a smooth function of a few numbers: BFGS with a numeric gradient and a line search that halves its step.

export type Minimum = { at: number[]; value: number }

type Goal = (at: readonly number[]) => number

const GRADIENT_STEP = 1e-5
const MOST_STEPS = 200
const MOST_HALVINGS = 40
/** No number moves further in one step: with parameters as logarithms, by a factor of e². */
const LONGEST_STEP = 2
/** Armijo's share of the descent that the gradient promises. */
const ENOUGH_DESCENT = 1e-4
const FLAT = 1e-6
const NO_GAIN = 1e-9

/** Central differences: the error is of the order of the step squared. */
const gradientOf = (goal: Goal, at: readonly number[]): number[] =>
  at.map((one, i) => {
    const [up, down] = [[...at], [...at]]
    up[i] = one + GRADIENT_STEP
    down[i] = one - GRADIENT_STEP
    return (goal(up) - goal(down)) / (2 * GRADIENT_STEP)
  })

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, one, i) => total + one * (b[i] ?? 0), 0)

const plus = (a: readonly number[], b: readonly number[], factor: number): number[] =>
  a.map((one, i) => one + factor * (b[i] ?? 0))

const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)))

/** The inverse Hessian after a step s along which the gradient changed by y (Nocedal & Wright 2006, 6.17). */
const updated = (inverse: readonly number[][], s: readonly number[], y: readonly number[]): number[][] => {
  const along = dot(s, y)
  if (along <= 0) return inverse.map(row => [...row])
  const turned = inverse.map(row => dot(row, y))
  const stretch = (1 + dot(y, turned) / along) / along
  return inverse.map((row, i) =>
    row.map(
      (one, j) =>
        one +
        stretch * (s[i] ?? 0) * (s[j] ?? 0) -
        ((turned[i] ?? 0) * (s[j] ?? 0) + (s[i] ?? 0) * (turned[j] ?? 0)) / along,
    ),
  )
}

const lineSearch = (goal: Goal, from: Minimum, [way, slope]: readonly [number[], number]): Minimum | null => {
  const longest = Math.max(...way.map(Math.abs))
  let step = Math.min(1, LONGEST_STEP / longest)
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const at = plus(from.at, way, step)
    const value = goal(at)
    if (value <= from.value + ENOUGH_DESCENT * step * slope) return { at, value }
    step /= 2
  }
  return null
}

/** The local minimum downhill from `start`; where `goal` is not a finite number it is not gone to. */
export const minimise = (goal: Goal, start: readonly number[]): Minimum => {
  let here: Minimum = { at: [...start], value: goal(start) }
  let gradient = gradientOf(goal, here.at)
  let inverse = identity(start.length)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (Math.max(...gradient.map(Math.abs)) < FLAT) break
    let way = inverse.map(row => -dot(row, gradient))
    if (dot(way, gradient) >= 0) {
      inverse = identity(start.length)
      way = gradient.map(one => -one)
    }
    const next = lineSearch(goal, here, [way, dot(way, gradient)])
    if (next === null) break
    const turned = gradientOf(goal, next.at)
    const [moved, changed] = [plus(next.at, here.at, -1), plus(turned, gradient, -1)]
    const gain = here.value - next.value
    here = next
    inverse = updated(inverse, moved, changed)
    gradient = turned
    if (gain <= NO_GAIN * (1 + Math.abs(here.value))) break
  }
  return here
}
