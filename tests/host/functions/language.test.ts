import { stores } from '@odoo/o-spreadsheet'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import { PROBE } from '../open'
import { compute } from './compute'

describe('precedence', () => {
  it.each([
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=2^3^2', 64],
    ['=50%^2', 0.25],
    ['=1+2*3&"x"', '7x'],
    ['=1+1=2', true],
    ['=(1+2)*3', 9],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('texts in formulas', () => {
  it('a doubled quote is a quote', () => {
    expect(compute('="say ""yes"""')).toBe('say "yes"')
    expect(compute('=""""')).toBe('"')
  })

  it('a backslash is a letter like others, before a quote too', () => {
    expect(compute('=SUBSTITUTE("a/b","/","\\")')).toBe('a\\b')
    expect(compute('="C:\\"&"x"')).toBe('C:\\x')
  })

  it('are read back by a script as they were written', () => {
    for (const formula of ['="a""b"', '="C:\\"&A2', '=LOG10(A2)', '=LET(x,A2,x*x)', '=LAMBDA(x,x+1)(A2)']) {
      const host = openHost({ bundle: PROBE, document: { sheets: [{ name: 'S', rows: [[formula, null]] }] } })
      expect(host.sheet('S').formulas('A1')).toEqual([[formula]])
    }
  })

  it('any text goes through a formula unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }).filter(text => !/[\r\n]/.test(text)),
        text => {
          expect(compute(`=""&"${text.replace(/"/g, '""')}"`)).toBe(text)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('errors', () => {
  it.each([
    ['=1/0', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=no_such_name', '#NAME?'],
    ['=SQRT(-1)', '#NUM!'],
    ['=LEN()', '#N/A'],
    ['=LEN(1,2)', '#N/A'],
    ['=1+', '#ERROR!'],
    ['=INDIRECT("Nowhere!A1")', '#REF!'],
    ['=#N/A', '#N/A'],
    ['=IFERROR(#REF!,"caught")', 'caught'],
    ['=IFERROR(LEN(),"caught")', 'caught'],
    ['=IFERROR(NOSUCHFUNCTION(),"caught")', 'caught'],
    ['=TAKE({1,2},1,1)', '#NAME?'],
  ])('%s gives %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('a formula that refers to itself is #REF!', () => {
    expect(compute('=A1+1', { cells: [], row: 1 })).toBe(1)
    expect(compute('=B1+1')).toBe('#REF!')
  })

  it('an array that would cover something is #REF!', () => {
    expect(compute('={1;2}')).toEqual([[1], [2]])
    expect(compute('={1;2}', { below: 'mine' })).toBe('#REF!')
  })
})

describe('values of another kind', () => {
  it.each([
    ['="3"+1', 4],
    ['=" 3 "*2', 6],
    ['="$5"+1', 6],
    ['="50%"+0', 0.5],
    ['="1/2/2023"+0', 44928],
    ['="Jan 2, 2023"+0', 44928],
    ['="2:15 PM"*24', 14.25],
    ['=TRUE+1', 2],
    ['=""+1', '#VALUE!'],
    ['=1/3&""', '0.333333333333333'],
    ['=10^15&""', '1E+15'],
    ['=TRUE&""', 'TRUE'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('numbers come before texts, texts before truth values; case plays no part', () => {
    expect(compute('=9<"1"')).toBe(true)
    expect(compute('="z"<FALSE')).toBe(true)
    expect(compute('="a"="A"')).toBe(true)
    expect(compute('="1"=1')).toBe(false)
  })

  it('an empty cell equals 0, an empty text and FALSE, and shows nothing', () => {
    expect(compute('=AND(A1=0,A1="",A1=FALSE)', { cells: [[null]] })).toBe(true)
    expect(compute('=A1', { cells: [[null]] })).toBe('')
  })

  it('what agrees in fifteen digits is equal', () => {
    expect(compute('=0.1+0.2=0.3')).toBe(true)
  })
})

describe('arrays', () => {
  it('an operator takes one value, unless ARRAYFORMULA is around it', () => {
    expect(compute('={1,2,3}*2')).toBe(2)
    expect(compute('=ARRAYFORMULA({1,2,3}*2)')).toEqual([[2, 4, 6]])
    expect(compute('=SUM({1,2,3}*2)')).toBe(2)
    expect(compute('=SUMPRODUCT({1,2,3}*2)')).toBe(12)
  })

  it('of a range it takes the cell in its own row', () => {
    const cells = [[10], [20], [30]]
    expect(compute('=A1:A3*2', { cells, row: 2 })).toBe(40)
    expect(compute('=A1:A3', { cells, row: 3 })).toBe(30)
    expect(compute('=A1:A3*2', { cells, row: 9 })).toBe('#VALUE!')
  })

  it('ranges stand side by side and under one another', () => {
    const cells = [
      [1, 'a'],
      [2, 'b'],
    ]
    expect(compute('={B1:B2,A1:A2}', { cells })).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(compute('={A1:B1;A2:A2}', { cells })).toBe('#VALUE!')
  })
})

describe('LET and LAMBDA', () => {
  it.each([
    ['=LET(x,3,y,x+1,x*y)', 12],
    ['=LET(X,1,x+1)', 2],
    ['=LET(x,1,LET(x,2,x)+x)', 3],
    ['=LAMBDA(a,b,a-b)(5,3)', 2],
    ['=LAMBDA(x,x+1)', '#N/A'],
    ['=LAMBDA(x,x)(1,2)', '#N/A'],
    ['=LET(1,2,3)', '#NAME?'],
    ['=LET(f,LAMBDA(self,n,IF(n<2,1,n*self(self,n-1))),f(f,5))', 120],
    ['=LET(k,10,MAP({1},LAMBDA(x,x*k)))', 10],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('a name stands for the range it was given', () => {
    expect(compute('=LET(r,A1:A3,SUM(r)/ROWS(r))', { cells: [[1], [2], [6]] })).toBe(3)
  })

  it('its cells follow changes', () => {
    const host = openHost({
      bundle: PROBE,
      document: { sheets: [{ name: 'S', rows: [[2, '=LET(x,A1,x*x)']] }] },
    })
    host.as(host.owner).type('S', 'A1', '5')
    expect(host.sheet('S').values('B1')).toEqual([[25]])
  })
})

describe('a range to a reference that is computed', () => {
  const rows = [[1, '=SUM(A1:INDEX(A:A,3))'], [2], [3], [4]]

  it('reaches from one to the other, whichever is first', () => {
    const cells = [[1], [2], [3], [4]]
    expect(compute('=SUM(A2:INDEX(A1:A4,4))', { cells })).toBe(9)
    expect(compute('=SUM(OFFSET(A1,2,0):A2)', { cells })).toBe(5)
    expect(compute('=SUM(A1:IF(TRUE,5))', { cells })).toBe('#REF!')
  })

  it('follows its cells and keeps its text', () => {
    const host = openHost({ bundle: PROBE, document: { sheets: [{ name: 'S', rows }] } })
    host.as(host.owner).type('S', 'A2', '20')
    expect(host.sheet('S').values('B1')).toEqual([[24]])
    expect(host.sheet('S').formulas('B1')).toEqual([['=SUM(A1:INDEX(A:A,3))']])
  })
})

it('the formula bar of the page shows a formula as it was written', () => {
  const formulas = ['="a""b"', '=NOSUCH(1)', '=LET(x,1,x)', '=LAMBDA(x,x)(1)', '=LEN()', '=LOG10(5)']
  const { model } = openHost({
    bundle: PROBE,
    document: { sheets: [{ name: 'S', rows: formulas.map(formula => [formula]) }] },
  })
  const container = new stores.DependencyContainer()
  container.inject(stores.ModelStore, model)
  const composer = container.get(stores.CellComposerStore)
  const shown = formulas.map((_, row) => {
    model.selection.selectCell(0, row)
    return composer.currentContent
  })
  expect(shown).toEqual(formulas)
})

it('IF computes the value it gives only', () => {
  expect(compute('=IF(TRUE,1,1/0)')).toBe(1)
  expect(compute('=IF(FALSE,1/0,)')).toBe('')
})

it('LOG10 is a function though it looks like a cell', () => {
  expect(compute('=LOG10(1000)')).toBe(3)
  expect(compute('="LOG10("')).toBe('LOG10(')
})
