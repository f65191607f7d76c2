// 催款函: only what is overdue, open, undisputed and sure; interest as the contract words it, or none.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import { sum } from '../../../src/core/money'
import { activeHolds, type Hold, NO_HOLDS } from '../../../src/core/reminders/holds'
import { demandOf } from '../../../src/core/statements/demand'
import { lateInterest, lateRateOf } from '../../../src/core/statements/late-interest'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'

const TODAY = day('2026-11-21')
/** Nobody holds anything, and no row waits for a second look. */
const PLAIN = {
  unreviewed: new Set<string>(),
  holds: NO_HOLDS,
  unagreed: { interest: 'agreed' as const, yearlyRate: null },
}
const demand = (rows: Cells[]) => demandOf(openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 }), PLAIN)

describe('a rate for late payment', () => {
  it.each([
    ['每日万分之五', 0.0005, 'day'],
    ['按日0.05%', 0.0005, 'day'],
    ['0.05%/天', 0.0005, 'day'],
    ['0.05 % a day', 0.0005, 'day'],
    ['每天千分之1.5', 0.0015, 'day'],
    ['年利率 12%', 0.12, 'year'],
    ['12% per annum', 0.12, 'year'],
  ])('%s is read', (text, share, per) => {
    expect(lateRateOf(text)).toEqual({ share, per })
  })

  it.each([
    '',
    '有',
    '万分之五',
    '12%',
    '每日万分之五，不超过20%',
    '每日5%',
    '每日每年 5%',
    '每日万分之五至万分之八',
    '每日万分之三十',
    '每日万分之二十一',
    '每日千分之一点五',
    '每月1%,宽限 5 天',
    '月息 0.5%，宽限期 10 天',
    '违约金 1%，最迟 30 日',
    '年利率 LPR+3%',
    '按日，同期贷款利率 3% 的 1.5 倍',
  ])('%s is for a person to read', text => {
    expect(lateRateOf(text)).toBeNull()
  })

  it('comes to open amount × rate × days, a year being 365 of them', () => {
    expect(lateInterest(10_000_000, 30, { share: 0.0005, per: 'day' })).toBe(150_000)
    expect(lateInterest(10_000_000, 73, { share: 0.12, per: 'year' })).toBe(240_000)
    expect(lateInterest(100, 1, { share: 0.005, per: 'day' })).toBe(1)
    expect(lateInterest(100, -3, { share: 0.0005, per: 'day' })).toBe(0)
  })
})

describe('a demand', () => {
  it('asks for the open amount, never the total, the oldest first, with interest where the contract has a rate', () => {
    const { lines, total, interest } = demand([
      { ...PLAIN_ROW, reference: 'HT-2', dueOn: '2026-11-01', total: 500, paid: 100, lateRate: '' },
      {
        ...PLAIN_ROW,
        reference: 'HT-1',
        dueOn: '2026-10-22',
        total: 1000,
        paid: 400,
        lateRate: '每日万分之五',
      },
    ])
    expect(lines.map(({ reference, open, interest: late }) => [reference, open, late])).toEqual([
      ['HT-1', 60_000, 900],
      ['HT-2', 40_000, 0],
    ])
    expect([total, interest]).toEqual([100_000, 900])
  })

  it('bears interest by law or at the team’s own rate only where the contract says nothing, and says on what it is based', () => {
    const rows = [
      { ...PLAIN_ROW, reference: 'HT-1', dueOn: '2026-10-22', total: 1000, paid: 0, lateRate: '年利率 12%' },
      { ...PLAIN_ROW, reference: 'HT-2', dueOn: '2026-10-22', total: 1000, paid: 0, lateRate: '' },
      // Words nobody can read for sure are an agreement all the same.
      { ...PLAIN_ROW, reference: 'HT-3', dueOn: '2026-10-22', total: 1000, paid: 0, lateRate: '月息 0.5%' },
    ]
    const items = openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 })
    const with_ = (unagreed: Parameters<typeof demandOf>[1]['unagreed']) => {
      const { lines, interest, statutory, total } = demandOf(items, { ...PLAIN, unagreed })
      expect(total).toBe(300_000)
      return [...lines.map(({ basis, interest: late }) => [basis, late]), [interest, statutory]]
    }
    expect(with_({ interest: 'agreed', yearlyRate: 0.05 })).toEqual([
      ['agreed', 986],
      ['none', 0],
      ['none', 0],
      [986, 0],
    ])
    expect(with_({ interest: 'sme', yearlyRate: null })).toEqual([
      ['agreed', 986],
      ['sme', 1500],
      ['none', 0],
      [2486, 1500],
    ])
    expect(with_({ interest: 'rate', yearlyRate: 0.0465 })[1]).toEqual(['rate', 382])
    expect(with_({ interest: 'rate', yearlyRate: null })[1]).toEqual(['none', 0])
  })

  it('leaves out what is disputed, and what nobody can be sure is due', () => {
    const { lines, leftOut } = demand([
      { ...PLAIN_ROW, reference: 'HT-1', dueOn: '2026-10-22', total: 1000, paid: 0, dispute: 300 },
      { ...PLAIN_ROW, reference: 'HT-2', startsOn: '', dueOn: '', total: 200, paid: 0 },
    ])
    expect(lines.map(({ reference, open }) => [reference, open])).toEqual([['HT-1', 70_000]])
    expect(leftOut).toEqual({ count: 2, amount: 50_000 })
  })

  it('leaves out what a person holds, and of a dispute the part in it', () => {
    const rows = ['HT-1', 'HT-2', 'HT-3'].map(reference => ({
      ...PLAIN_ROW,
      ...{ reference, dueOn: '2026-10-22', total: 1000, paid: 0 },
    }))
    const items = openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 })
    const held = (at: number, changes: Partial<Hold>): Hold => ({
      ...{ id: String(at), kind: 'snooze', customer: '云栖酒店', name: '云栖酒店', what: '' },
      ...{ item: items[at]?.key ?? null, amount: null, from: TODAY, until: TODAY, reason: '', by: '' },
      ended: false,
      ...changes,
    })
    const holds = [held(0, {}), held(1, { kind: 'dispute', amount: 30_000 })]
    const open = (list: Hold[]) => {
      const { lines, leftOut } = demandOf(items, { ...PLAIN, holds: activeHolds(list, TODAY, items) })
      return [lines.map(line => [line.reference, line.open]), leftOut.amount]
    }
    expect(open(holds)).toEqual([
      [
        ['HT-2', 70_000],
        ['HT-3', 100_000],
      ],
      130_000,
    ])
    expect(open([held(0, { item: null, kind: 'legal' })])).toEqual([[], 300_000])
  })

  it('and what is left out are what is overdue, whatever the ledger says', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        const { lines, total, leftOut } = demandOf(items, PLAIN)
        const overdue = items.filter(({ state }) => state === 'overdue')
        expect(total + leftOut.amount).toBe(sum(overdue.map(({ open }) => open)))
        for (const { open, daysOverdue } of lines) expect(open > 0 && daysOverdue > 0).toBe(true)
      }),
    )
  })
})
