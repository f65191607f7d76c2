// Which formulas can move with their row, and which formulas elsewhere speak of rows that go.
import { describe, expect, it } from 'vitest'
import { fillsOthers, isRowLocal, spansRowsOf } from '../../../src/core/archive/row-local'

const straight = new Map(Array.from({ length: 26 }, (_, at) => [at + 1, 0]))
const at = (formula: string, changes: Partial<Parameters<typeof isRowLocal>[1]> = {}) =>
  isRowLocal(formula, { row: 5, column: 9, shifts: straight, sheets: ['合同', '归档'], ...changes })

describe('a formula', () => {
  it.each([
    '=G5-H5',
    '=IF($G5>0,G5*0.13,"")',
    '=ROUND(SUM(G5:H5),2)',
    '=IF(TRUE,"见 A1","B7:B9")',
    '=VLOOKUP($A5,客户!A:C,2,FALSE)',
    "=G5*'参数 表'!$B$2",
    '=DATE(2024,1,1)+LOG10(G5)',
    '=TODAY()-F5',
  ])('%s goes with its row', formula => {
    expect(at(formula)).toBe(true)
  })

  it.each([
    '=SUM(G$3:G5)',
    '=G4+H5',
    '=G$5-H5',
    '=SUM(G:G)',
    '=5:5',
    '=合同!G5*2',
    "='归档'!A1",
    '=参数!B5',
    '=VLOOKUP(A5,客户!B5:C9,2)',
    '=税率*G5',
    '=ROW()-2',
    '=INDIRECT("G5")',
    '=OFFSET(G5,0,1)',
    '=ARRAYFORMULA(G5:G9)',
    '={1,2}',
  ])('%s speaks of more than its row', formula => {
    expect(at(formula)).toBe(false)
  })

  it('goes only together with the columns it speaks of', () => {
    const shifted = new Map([...straight].map(([column, shift]) => [column, column > 8 ? -1 : shift]))
    expect(at('=I5+J5', { column: 10, shifts: shifted })).toBe(true)
    expect(at('=G5+J5', { column: 10, shifts: shifted })).toBe(false)
    expect(at('=$J5', { column: 10, shifts: shifted })).toBe(false)
    expect(at('=VLOOKUP(J5,客户!A:B,2)', { column: 10, shifts: shifted })).toBe(false)
    expect(at('=VLOOKUP(J5,客户!$A:$B,2)', { column: 10, shifts: shifted })).toBe(true)
    const without = new Map([...straight].filter(([column]) => column !== 7))
    expect(at('=G5-H5', { shifts: without })).toBe(false)
  })

  it('that fills other cells is known by what it does, not by a text in it', () => {
    expect(['=ARRAYFORMULA(G3:G9)', '={1;2}', '=FILTER(A:A,B:B>0)'].every(fillsOthers)).toBe(true)
    expect(['="FILTER(A)"', '=SUMIF(A:A,A5)'].some(fillsOthers)).toBe(false)
  })
})

describe('a formula elsewhere', () => {
  it('counts rows of its own sheet over a span of them', () => {
    const own = { name: '合同', isOnIt: true }
    expect(spansRowsOf('=SUM(G3:G200)', own)).toBe(true)
    expect(spansRowsOf('=SUM(G:G)', own)).toBe(true)
    expect(spansRowsOf("=COUNTA('合同'!A:A)", own)).toBe(true)
    expect(spansRowsOf('=SUM(G5:H5)', own)).toBe(false)
    expect(spansRowsOf('=SUM(客户!A:A)', own)).toBe(false)
  })

  it('speaks of another sheet by its name', () => {
    const other = { name: '合同', isOnIt: false }
    expect(spansRowsOf("='合同'!G5", other)).toBe(true)
    expect(spansRowsOf('=SUMIFS(合同!G:G,合同!A:A,A2)', other)).toBe(true)
    expect(spansRowsOf('=SUM(G:G)', other)).toBe(false)
    expect(spansRowsOf('="合同!G5"', other)).toBe(false)
  })
})
