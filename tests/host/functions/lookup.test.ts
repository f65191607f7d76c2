import { describe, expect, it } from 'vitest'
import { compute } from './compute'

describe('looking up', () => {
  it.each([
    ['=INDEX({10,20,30},2)', 20],
    ['=INDEX({1,2;3,4},2,0)', [[3, 4]]],
    ['=INDEX({1,2;3,4},0,2)', [[2], [4]]],
    ['=INDEX({1,2;3,4},3,1)', '#REF!'],
    ['=INDEX({1,2},-1)', '#VALUE!'],
    ['=CHOOSE(2.9,"a","b","c")', 'b'],
    ['=CHOOSE(0,"a")', '#NUM!'],
    ['=VLOOKUP("b",{"a",1;"B",2},2,FALSE)', 2],
    ['=VLOOKUP("b",{"a",1;"b",2},3,FALSE)', '#REF!'],
    ['=VLOOKUP("b",{"a",1;"b",2},0,FALSE)', '#VALUE!'],
    ['=VLOOKUP("x",{"a",1;"b",2},2,FALSE)', '#N/A'],
    ['=VLOOKUP(25,{10,"low";20,"mid";30,"high"},2)', 'mid'],
    ['=HLOOKUP("b",{"a","b";1,2},5,FALSE)', '#REF!'],
    ['=MATCH("b",{"a","b";"c","d"},0)', '#N/A'],
    ['=MATCH("b*",{"abc","bcd"},0)', 2],
    ['=XLOOKUP("z",{"a","b"},{1,2})', '#N/A'],
    ['=XLOOKUP("z",{"a","b"},{1,2},"none")', 'none'],
    ['=XLOOKUP(5,{10,20},{"a","b"},,-1)', ''],
    ['=XMATCH(15,{10,20,30},1)', 2],
    ['=XMATCH("b",{"b";"a";"b"},0,-1)', 3],
    ['=GETPIVOTDATA("Sales",A1)', '#REF!'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })

  it('references in R1C1 notation count from the sheet or, in brackets, from the formula', () => {
    const cells = [
      [1, 2],
      [3, 4],
    ]
    expect(compute('=INDIRECT("R2C1",FALSE)', { cells })).toBe(3)
    expect(compute('=INDIRECT("R[-1]C[-1]",FALSE)', { cells, row: 2 })).toBe('')
    expect(compute('=SUM(INDIRECT("R1C1:R2C2",FALSE))', { cells })).toBe(10)
    expect(compute('=INDIRECT("A2")', { cells })).toBe(3)
    expect(compute('=INDIRECT("")', { cells })).toBe('#REF!')
  })

  it('ROW of a range is its first row, all of them in an ARRAYFORMULA', () => {
    expect(compute('=ROW(A5:A7)')).toBe(5)
    expect(compute('=ARRAYFORMULA(ROW(A5:A7))')).toEqual([[5], [6], [7]])
    expect(compute('=ROW({1;2})')).toBe('#N/A')
  })
})

describe('decisions', () => {
  it.each([
    ['=IFERROR(1/0)', ''],
    ['=IFERROR({1,#N/A},0)', [[1, 0]]],
    ['=IFNA(1/0,"x")', '#DIV/0!'],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=SWITCH("A","a",1,2)', 1],
    ['=SWITCH(9,1,"a",2,"b")', '#N/A'],
    ['=SWITCH(9,1,"a","other")', 'other'],
    ['=ISBETWEEN(5,1,5)', true],
    ['=ISBETWEEN(5,1,5,TRUE,FALSE)', false],
    ['=ISBETWEEN(5,9,1)', '#NUM!'],
    ['=ISBETWEEN({1;5},2,6)', [[false], [true]]],
    ['=XOR("x")', '#VALUE!'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })
})

describe('decisions within an ARRAYFORMULA', () => {
  it.each([
    ['=ARRAYFORMULA(IF({1;2;3}>1,{"a";"b";"c"},"-"))', [['-'], ['b'], ['c']]],
    ['=ARRAYFORMULA(IFS({1;5}>3,"big",TRUE,"small"))', [['small'], ['big']]],
    ['=ARRAYFORMULA(SWITCH({1;2;3},1,"one",2,"two","many"))', [['one'], ['two'], ['many']]],
    [
      '=ARRAYFORMULA(CHOOSE({2,1},{1;2},{10;20}))',
      [
        [10, 1],
        [20, 2],
      ],
    ],
    ['=ARRAYFORMULA(IFERROR(1/{1;0;2},"-"))', [[1], ['-'], [0.5]]],
    ['=ARRAYFORMULA(VLOOKUP({"b";"x"},{"a",1;"b",2},2,FALSE))', [[2], ['#N/A']]],
    ['=IFS({5,1}>3,"big",TRUE,"small")', 'big'],
    ['=CHOOSE({2,1},"a","b")', 'b'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })
})

describe('what a value is', () => {
  it.each([
    ['=TYPE(1)+TYPE("")*10+TYPE(TRUE)*100+TYPE(#N/A)*1000+TYPE({1,2})*100000', 6_416_421],
    ['=ERROR.TYPE(#REF!)', 4],
    ['=ERROR.TYPE(5)', '#N/A'],
    ['=ISREF(A1)', true],
    ['=ISREF(5)', false],
    ['=ISFORMULA(A1)', false],
    ['=ISFORMULA(5)', '#N/A'],
    ['=SHEET()', 1],
    ['=SHEET("Sheet1")', 1],
    ['=SHEET("nowhere")', '#N/A'],
    ['=SHEETS()', 1],
    ['=CELL("address",B2)', '$B$2'],
    ['=CELL("type",5)', '#N/A'],
    ['=N("5")', 0],
    ['=N(#N/A)', '#N/A'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})
