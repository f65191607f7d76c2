// Bills in the team's own 收款: which are in hand, and which are listed by the receipt that added their row.
import { describe, expect, it } from 'vitest'
import { type InHand, type TeamBill, teamBillsInHand } from '../../../src/core/receipts/team-bills'
import { day } from '../ledger/build'
import { receiptLine } from './build'

const bill = (row: number, changes: Partial<TeamBill> = {}): TeamBill => ({
  ...{ sheet: '收款流水', row, on: day('2026-09-02'), dueOn: day('2026-12-31'), amount: 69_000 },
  ...{ customer: '乙公司', payer: '乙公司', reference: 'HT-3' },
  ...changes,
})
const inHand = (rows: TeamBill[], told: Partial<InHand> = {}) =>
  teamBillsInHand(rows, {
    ...{ asOf: day('2026-11-21'), since: day('2026-10-22'), counts: 'receipt', lines: [] },
    ...told,
  })
const rowsOf = (...asked: Parameters<typeof inHand>) => inHand(...asked).map(({ row }) => row)

describe('a bill in the team’s own 收款', () => {
  it('is in hand by due day until some days after it, one without a day last, one of a later day not yet', () => {
    const rows = [
      bill(2, { dueOn: null }),
      bill(3),
      bill(4, { dueOn: day('2026-10-22') }),
      bill(5, { dueOn: day('2026-10-21') }),
      bill(6, { on: day('2026-11-22') }),
    ]
    expect(inHand(rows).map(({ row, isDue }) => [row, isDue])).toEqual([
      [4, true],
      [3, false],
      [2, false],
    ])
  })

  it('waits for its day only where bills count when they fall due', () => {
    const rows = [bill(2), bill(3, { dueOn: day('2026-11-21') })]
    expect(inHand(rows).map(({ waits }) => waits)).toEqual([false, false])
    expect(inHand(rows, { counts: 'maturity' }).map(({ row, waits }) => [row, waits])).toEqual([
      [3, false],
      [2, true],
    ])
  })

  it('is in no hand once a row of the opposite amount says that it went back', () => {
    const back = bill(4, { amount: -69_000, on: day('2026-11-20'), dueOn: null })
    expect(rowsOf([bill(2), bill(3), back])).toEqual([3])
    expect(rowsOf([bill(2), { ...back, customer: '甲公司' }])).toEqual([2])
    expect(rowsOf([bill(2), { ...back, on: day('2026-11-22') }])).toEqual([2])
  })

  it('that 登记收款 added is listed by its receipt, whole where it stands in one row, and by its row once that was taken back', () => {
    const entered = receiptLine({
      ...{ customer: '乙公司', on: day('2026-09-02'), amount: 60_000 },
      ...{ bill: { dueOn: day('2026-12-31'), waits: false } },
      append: { sheet: '收款流水', row: 9, cells: {}, alike: 0 },
    })
    const lines = [entered, { ...entered, amount: 9_000, append: null }]
    expect(rowsOf([bill(2)], { lines })).toEqual([])
    expect(rowsOf([bill(2), bill(3)], { lines })).toEqual([3])
    expect(rowsOf([bill(2)], { lines: lines.map(line => ({ ...line, state: 'dishonoured' })) })).toEqual([2])
  })
})
