import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute } from './compute'

describe('functions that call a LAMBDA', () => {
  it.each([
    [
      '=MAP({1,2;3,4},LAMBDA(x,x*10))',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['=MAP({1,2},{3,4},LAMBDA(a,b,a+b))', [[4, 6]]],
    ['=MAP({1,2},{3},LAMBDA(a,b,a+b))', '#VALUE!'],
    ['=MAP({1,2},5)', '#N/A'],
    ['=REDUCE(100,{1,2;3,4},LAMBDA(sum,x,sum-x))', 90],
    ['=REDUCE("",{"a","b"},LAMBDA(text,x,text&x))', 'ab'],
    ['=SCAN(0,{1,2,3},LAMBDA(sum,x,sum+x))', [[1, 3, 6]]],
    ['=BYROW({1,2;3,4},LAMBDA(row,SUM(row)))', [[3], [7]]],
    ['=BYCOL({1,2;3,4},LAMBDA(column,MAX(column)))', [[3, 4]]],
    ['=BYROW({1,2},LAMBDA(a,b,1))', '#N/A'],
    [
      '=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['=MAKEARRAY(0,1,LAMBDA(r,c,1))', '#VALUE!'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })

  it.each([
    [
      '=MAP({"a,b";"c"},LAMBDA(x,SPLIT(x,",")))',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      '=BYROW({1,2;3,4},LAMBDA(row,row))',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=REDUCE("top",{1,2},LAMBDA(list,x,VSTACK(list,x)))', [['top'], [1], [2]]],
  ])('may get arrays from it: %s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })

  it('REDUCE is the last value of SCAN', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 }), numbers => {
        const list = `{${numbers.join(',')}}`
        const reduced = compute(`=REDUCE(1,${list},LAMBDA(a,x,2*a-x))`)
        expect(compute(`=INDEX(SCAN(1,${list},LAMBDA(a,x,2*a-x)),${numbers.length})`)).toBe(reduced)
      }),
      { numRuns: 15 },
    )
  })
})

describe('arrays laid out anew', () => {
  it.each([
    ['=ARRAY_CONSTRAIN({1,2,3;4,5,6},1,2)', [[1, 2]]],
    ['=ARRAY_CONSTRAIN({1,2},-1,1)', '#NUM!'],
    ['=FLATTEN({1,2},{3;4})', [[1], [2], [3], [4]]],
    ['=TOCOL({1,2;3,4},0,TRUE)', [[1], [3], [2], [4]]],
    ['=TOROW({1,#N/A;3,4},2)', [[1, 3, 4]]],
    ['=TOROW({1,2},9)', '#VALUE!'],
    [
      '=WRAPROWS({1,2,3},2,"-")',
      [
        [1, 2],
        [3, '-'],
      ],
    ],
    [
      '=WRAPCOLS({1,2,3,4},3,0)',
      [
        [1, 4],
        [2, 0],
        [3, 0],
      ],
    ],
    ['=WRAPROWS({1,2},0)', '#NUM!'],
    [
      '=VSTACK({1,2},3)',
      [
        [1, 2],
        [3, '#N/A'],
      ],
    ],
    [
      '=HSTACK({1;2},{3,4})',
      [
        [1, 3, 4],
        [2, '#N/A', '#N/A'],
      ],
    ],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })
})

describe('rows kept and ordered', () => {
  it.each([
    ['=FILTER({1;2;3},{TRUE;FALSE;TRUE})', [[1], [3]]],
    ['=FILTER({1,2,3},{0,1,1})', [[2, 3]]],
    ['=FILTER({"ab";"cd"},SEARCH("a",{"ab";"cd"}))', 'ab'],
    ['=FILTER({1;2},{TRUE;FALSE;TRUE})', '#N/A'],
    ['=FILTER({1;2},{FALSE;FALSE})', '#N/A'],
    ['=SORT({"b";3;TRUE;"a";1})', [[1], [3], ['a'], ['b'], [true]]],
    [
      '=SORT({1,"x";2,"y";3,"x"},2,TRUE,1,FALSE)',
      [
        [3, 'x'],
        [1, 'x'],
        [2, 'y'],
      ],
    ],
    ['=SORT({1;2;3},{3;1;2},TRUE)', [[2], [3], [1]]],
    ['=SORT({1;2},5,TRUE)', '#VALUE!'],
    ['=SORTN({5;3;5;1;3},2)', [[1], [3]]],
    ['=SORTN({5;3;5;1;3},2,1)', [[1], [3], [3]]],
    ['=SORTN({5;3;5;1;3},2,2)', [[1], [3]]],
    ['=SORTN({5;1;5;1;3},2,3)', [[1], [1], [3]]],
    ['=SORTN({1;2},0)', '#VALUE!'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })

  it('empty cells come last in either direction', () => {
    const cells = [[2], [null], [1]]
    expect(compute('=SORT(A1:A3,1,TRUE)', { cells })).toEqual([[1], [2], ['']])
    expect(compute('=SORT(A1:A3,1,FALSE)', { cells })).toEqual([[2], [1], ['']])
  })
})

describe('matrices', () => {
  it.each([
    ['=ROUND(MDETERM({2,1;7,4}),9)', 1],
    ['=MDETERM({1,2;2,4})', 0],
    ['=MDETERM({1,2,3})', '#VALUE!'],
    ['=MMULT({1,2},{3;4})', 11],
    ['=MMULT({1,2},{3,4})', '#VALUE!'],
    [
      '=MINVERSE({2,0;0,4})',
      [
        [0.5, 0],
        [0, 0.25],
      ],
    ],
    ['=MINVERSE({1,2;2,4})', '#NUM!'],
    ['=SUMPRODUCT({1,2},{TRUE,TRUE})', 3],
    ['=SUMPRODUCT({1,2},{1;2})', '#VALUE!'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })

  it('a matrix times its inverse is the unit matrix', () => {
    const entry = fc.integer({ min: -9, max: 9 })
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry, entry), ([a, b, c, d]) => {
        fc.pre(a * d - b * c !== 0)
        const matrix = `{${a},${b};${c},${d}}`
        const product = compute(`=MMULT(${matrix},MINVERSE(${matrix}))`) as number[][]
        for (const [row, line] of product.entries()) {
          for (const [column, value] of line.entries()) expect(value).toBeCloseTo(row === column ? 1 : 0, 9)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('lines through data', () => {
  it('TREND and LINEST find the line the points lie on', () => {
    const [slope, intercept] = (compute('=LINEST({7;9;11},{1;2;3})') as number[][])[0] ?? []
    expect(slope).toBeCloseTo(2, 12)
    expect(intercept).toBeCloseTo(5, 12)
    expect(compute('=ROUND(TREND({7;9;11},{1;2;3},{10}),9)')).toBe(25)
    expect(compute('=ROUND(GROWTH({3;6;12},{1;2;3},{4}),9)')).toBe(24)
  })

  it('two predictors lie beside each other', () => {
    const [row = []] = compute('=LINEST({9;8;15;20},{1,2;2,1;3,3;4,4})') as number[][]
    const [second = 0, first = 0, intercept = 0] = row
    const at = (a: number, b: number) => intercept + first * a + second * b
    const residuals = [9 - at(1, 2), 8 - at(2, 1), 15 - at(3, 3), 20 - at(4, 4)]
    // The residuals of least squares are at right angles to every predictor.
    expect(residuals.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
    expect(residuals.reduce((sum, value, index) => sum + value * (index + 1), 0)).toBeCloseTo(0, 9)
  })

  it.each([
    ['=LINEST({"a";"b"},{1;2})', '#VALUE!'],
    ['=TREND({5},{3})', '#N/A'],
    ['=GROWTH({-1;2},{1;2})', '#NUM!'],
    ['=LINEST({1;2;3},{1;2})', '#REF!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})
