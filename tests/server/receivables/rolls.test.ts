// 迁徙率 on the built add-on: from the items of closed months, once there are enough of them, at the team's edges and rates.
import { describe, expect, it } from 'vitest'
import type { CellInput } from '../../../host/types'
import { SHEET } from '../adopting'
import { opened } from '../receipts/till'
import { saveSettings, value } from '../receivables-desk'

/** Today is 2026-11-21. */
const ROWS: CellInput[][] = [
  ['甲公司', 'a@example.com', 'HT-1', '2026-05-01', 1000, 0, 1000, '2026-08-10', ''],
  ['乙公司', 'b@example.com', 'HT-2', '2026-05-01', 400, 400, 0, '2026-07-20', '2026-09-15'],
  ['丙公司', 'c@example.com', 'HT-3', '2026-06-01', 700, 0, 700, '2026-12-31', ''],
]

describe('roll rates', () => {
  it('are not told from fewer than four months, and then with where each comes from and what they come to', () => {
    const { ann } = opened(ROWS)
    saveSettings(ann, settings => ({
      ...settings,
      finance: {
        ...settings.finance,
        provision: { ...settings.finance.provision, '90+': 0.4 },
        roll: { finalLoss: 0.5, forward: 1.2 },
      },
    }))
    expect(value(ann, 'rolls', {})).toMatchObject({ rolls: { steps: 0 }, fewest: 3, provision: null })
    for (const month of ['2026-07', '2026-08', '2026-09']) value(ann, 'closing.close', { month })
    expect(value(ann, 'rolls', {})).toMatchObject({ rolls: { steps: 2 }, provision: null })
    value(ann, 'closing.close', { month: '2026-10' })
    const { rolls, provision, forward } = value(ann, 'rolls', {})
    expect([rolls.steps, rolls.first, rolls.last, forward]).toEqual([3, '2026-07', '2026-10', 1.2])
    expect(rolls.lines.map(({ id, base, moved, from }) => [id, base, moved, from])).toEqual([
      // HT-1 at the end of July, HT-3 at the end of three months; HT-1 was late a month later.
      ['not-due', 100_000 + 3 * 70_000, 100_000, 'roll'],
      // HT-2 at the end of July and HT-1 at the end of August: both still there a month later.
      ['1-30', 140_000, 140_000, 'roll'],
      // HT-2 was paid in September.
      ['31-60', 140_000, 100_000, 'roll'],
      ['61-90', 0, 0, 'older'],
      ['90+', 0, 0, 'final'],
    ])
    const losses = rolls.lines.map(({ loss }) => loss ?? Number.NaN)
    const expected = [(100 / 310) * (10 / 14) * 0.5, (10 / 14) * 0.5, (10 / 14) * 0.5, 0.5, 0.5]
    for (const [at, loss] of losses.entries()) expect(loss).toBeCloseTo(1.2 * (expected[at] ?? 0), 12)
    // Today HT-1 is 103 days late, HT-3 not yet due.
    const due = Math.round(70_000 * (losses[0] ?? 0))
    expect(provision).toMatchObject({ total: { value: due + 60_000, n: 2 }, unrated: 0, falling: [] })
  })

  it('are not worked out from items that somebody edited', () => {
    const { ann } = opened(ROWS)
    for (const month of ['2026-07', '2026-08', '2026-09', '2026-10']) value(ann, 'closing.close', { month })
    ann.type('关账明细', 'C3', '改过')
    expect(value(ann, 'rolls', {})).toMatchObject({ rolls: { steps: 1 }, provision: null })
    ann.type(SHEET, 'E2', '2000')
    expect(value(ann, 'rolls', {}).rolls.steps).toBe(1)
  })
})
