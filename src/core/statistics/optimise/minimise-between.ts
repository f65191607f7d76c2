// The lowest point of a function of one number between two bounds: a grid against several valleys, then the golden section.

const GRID = 24
const GOLDEN = (Math.sqrt(5) - 1) / 2
const CLOSE_ENOUGH = 1e-7

/** Where `goal` is lowest between `low` and `high`. */
export const minimiseBetween = (
  goal: (at: number) => number,
  [low, high]: readonly [number, number],
): number => {
  const width = (high - low) / GRID
  let best = low
  let lowest = goal(low)
  for (let step = 1; step <= GRID; step += 1) {
    const value = goal(low + step * width)
    if (value < lowest) [best, lowest] = [low + step * width, value]
  }
  return goldenSection(goal, [Math.max(low, best - width), Math.min(high, best + width)])
}

const goldenSection = (goal: (at: number) => number, [from, to]: readonly [number, number]): number => {
  let [a, b] = [from, to]
  let [left, right] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)]
  let [atLeft, atRight] = [goal(left), goal(right)]
  while (b - a > CLOSE_ENOUGH) {
    if (atLeft <= atRight) {
      ;[b, right, atRight] = [right, left, atLeft]
      left = b - GOLDEN * (b - a)
      atLeft = goal(left)
    } else {
      ;[a, left, atLeft] = [left, right, atRight]
      right = a + GOLDEN * (b - a)
      atRight = goal(right)
    }
  }
  return (a + b) / 2
}
