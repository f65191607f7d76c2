// The usual ways beside the add-on: what the bench measures is what these tests hold.
import { describe, expect, it } from 'vitest'
import { addOnCosts } from '../../host/bench/add-on'
import { usualCost } from '../../host/bench/usual-ways'

const SMALL = { rows: 40, customers: 40 }
const LARGE = { rows: 80, customers: 80 }

describe('the usual ways, run on the same host', () => {
  it('ask Google more often the more rows there are, the add-on does not', () => {
    for (const way of ['colourCellByCell', 'remindRowByRow', 'oneRuleARow'] as const) {
      const [small, large] = [usualCost(way, SMALL), usualCost(way, LARGE)]
      expect([small.unfinished, large.unfinished]).toEqual([false, false])
      expect(large.calls).toBeGreaterThan(small.calls * 1.8)
    }
    const calls = (size: typeof SMALL) => addOnCosts(size).map(([task, cost]) => [task, cost.calls])
    expect(calls(LARGE)).toEqual(calls(SMALL))
  })

  it('send letters twice when the log is written at the end and the run was stopped half-way', () => {
    const { letters, twice } = usualCost('remindRowByRow', SMALL)
    expect(letters).toBeGreaterThan(2)
    expect(twice).toBe(Math.ceil(letters / 2))
  })
})
