// A frozen plan once customers in it are one: the sums stay, an adjustment touches as few rows as it can, and nothing is made up.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../../src/core/money'
import { progressOf } from '../../../../src/core/receivables/collection/plan'
import {
  adjustedRows,
  isJoinedByOthers,
  type KeptLine,
  standingLines,
} from '../../../../src/core/receivables/collection/standing'

const row = (customer: string, plan: number, more: Partial<KeptLine> = {}): KeptLine => ({
  ...{ customer, name: customer, owner: '', overdue: plan, due: 0, held: 0, plan, received: 10 },
  ...{ version: 1, adjusted: null },
  ...more,
})
const names = new Map([['甲有限公司', '甲']])
const standing = {
  whose: (key: string) => names.get(key) ?? key,
  shown: new Map([['甲', '甲集团']]),
}
const joined = (rows: KeptLine[]) => standingLines(rows, standing)
const only = (rows: KeptLine[]) => {
  const [line] = joined(rows)
  if (line === undefined) throw new Error('no line')
  return line
}

describe('the rows of customers who are one by now', () => {
  it('are one line by the key he has now, whose most of it was, with the name that stayed', () => {
    expect(
      joined([
        row('甲有限公司', 500, { owner: '林晓' }),
        row('乙', 300, { name: '乙商店' }),
        row('甲', 200, { owner: '王芳', held: 20 }),
      ]),
    ).toMatchObject([
      { customer: '甲', name: '甲集团', owner: '林晓', overdue: 700, held: 20, plan: 700, received: 20 },
      { customer: '乙', name: '乙商店', plan: 300 },
    ])
  })

  it('say the latest adjustment with what all of them held before it', () => {
    const adjusted = { before: 500, reason: '分两次付', by: 'a', at: '2026-11-20 09:00' }
    expect(only([row('甲有限公司', 400, { adjusted }), row('甲', 200)]).adjusted).toEqual({
      ...adjusted,
      before: 700,
    })
    expect(only([row('甲有限公司', 400), row('甲', 200)]).adjusted).toBeNull()
  })

  it('are adjusted together to the cent, none below nothing, and only as many rows as it takes', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), amount, (plans, wanted) => {
        const rows = plans.map((plan, at) => row(`甲${at}`, plan))
        const one = (all: KeptLine[]) => standingLines(all, { whose: () => '甲', shown: new Map() })
        const [line] = one(rows)
        const written = line === undefined ? [] : adjustedRows(line, wanted)
        const again = rows.map(old => written.find(({ customer }) => customer === old.customer) ?? old)
        expect(one(again).map(({ plan }) => plan)).toEqual([wanted])
        expect(written.every(({ plan }) => plan >= 0)).toBe(true)
        if (wanted > sum(plans)) expect(written).toHaveLength(1)
      }),
    )
  })
})

describe('a line that others joined', () => {
  const since = (merged: [string, string][]) => ({
    former: () => ['甲', '甲有限公司'],
    merged: new Map(merged),
    at: '2026-11-02 09:00',
  })

  it('is one where a name in no row was merged after the freeze, on either side; before it all of it was in the row', () => {
    const [before, after] = ['2026-11-01 18:00', '2026-11-03 10:00']
    expect(isJoinedByOthers(only([row('甲', 200)]), since([['甲有限公司', after]]))).toBe(true)
    expect(isJoinedByOthers(only([row('甲有限公司', 200)]), since([['甲有限公司', after]]))).toBe(true)
    expect(isJoinedByOthers(only([row('甲', 200)]), since([['甲有限公司', before]]))).toBe(false)
    const both = [row('甲', 200), row('甲有限公司', 1)]
    expect(isJoinedByOthers(only(both), since([['甲有限公司', after]]))).toBe(false)
  })

  it('has no figure for what came in, and neither have the sums it belongs to', () => {
    const lines = [row('甲', 200, { owner: '林晓' }), row('乙', 300, { owner: '王芳' })]
    const byCustomer = ({ customer }: KeptLine) => (customer === '甲' ? null : 50)
    const { owners, unplanned, total } = progressOf(lines, { byCustomer, total: 90 })
    expect(owners.map(({ owner, actual }) => [owner, actual])).toEqual([
      ['王芳', 50],
      ['林晓', null],
    ])
    expect([unplanned, total.actual]).toEqual([null, 90])
  })
})
