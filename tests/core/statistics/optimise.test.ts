// The optimisers find known lowest points, from near and far.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimise } from '../../../src/core/statistics/optimise/minimise'
import { minimiseBetween } from '../../../src/core/statistics/optimise/minimise-between'

/** Rosenbrock's valley: lowest, 0, at (1, 1). */
const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2

describe('the lowest point of several numbers', () => {
  it.each([[[-1.2, 1]], [[3, -2]], [[0, 0]]])('ends at the bottom of a bent valley from %j', start => {
    const { at, value } = minimise(valley, start)
    expect(value).toBeLessThan(1e-5)
    expect(at[0]).toBeCloseTo(1, 2)
    expect(at[1]).toBeCloseTo(1, 2)
  })

  it('is the centre of a bowl wherever that stands', () => {
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true })
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (x, y, z) => {
        const { at } = minimise(
          p => [x, y, z].reduce((total, c, i) => total + (i + 1) * ((p[i] ?? 0) - c) ** 2, 0),
          [0, 0, 0],
        )
        expect(at[0]).toBeCloseTo(x, 3)
        expect(at[1]).toBeCloseTo(y, 3)
        expect(at[2]).toBeCloseTo(z, 3)
      }),
    )
  })

  it('never goes where the function is no number', () => {
    const { at } = minimise(([x = 0]) => x - Math.log(x), [5])
    expect(at[0]).toBeCloseTo(1, 4)
  })
})

describe('the lowest point between two bounds', () => {
  it('is found in the deeper of two valleys', () => {
    const two = (x: number) => Math.min((x - 0.2) ** 2, (x - 0.8) ** 2 - 0.01)
    expect(minimiseBetween(two, [0, 1])).toBeCloseTo(0.8, 6)
  })

  it('may be a bound', () => {
    expect(minimiseBetween(x => x, [2, 3])).toBeCloseTo(2, 6)
    expect(minimiseBetween(x => -x, [2, 3])).toBeCloseTo(3, 6)
  })
})
