import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute } from './compute'

describe('texts cut and joined', () => {
  it.each([
    ['=LEFT("账期管家",2)', '账期'],
    ['=RIGHT("hello",2.9)', 'lo'],
    ['=MID("hello",2,3)', 'ell'],
    ['=MID("hello",0,3)', '#NUM!'],
    ['=LEFT("hello",-1)', '#VALUE!'],
    ['=PROPER("o\'neil-smith 2nd")', "O'Neil-Smith 2Nd"],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LEN(CLEAN("a"&CHAR(10)&"b"))', 2],
    ['=REPT("ab",3)', 'ababab'],
    ['=REPT("a",32768)', '#VALUE!'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=SUBSTITUTE("abc","","x")', 'abc'],
    ['=REPLACE("abcdef",2,3,"-")', 'a-ef'],
    ['=TEXTJOIN("、",TRUE,{"甲","","乙"})', '甲、乙'],
    ['=JOIN("-",{1,2;3,4})', '1-2-3-4'],
    ['=T(5)&T("x")&T(TRUE)', 'x'],
    ['=SPLIT("1|a||2","|")', [[1, 'a', 2]]],
    ['=SPLIT("1|a||2","|",TRUE,FALSE)', [[1, 'a', '', 2]]],
    ['=SPLIT("a, b",", ",FALSE)', [['a', 'b']]],
    ['=SPLIT("a","")', '#VALUE!'],
    [
      '=ARRAYFORMULA(SPLIT({"1,2";"3"},","))',
      [
        [1, 2],
        [3, ''],
      ],
    ],
    ['=SPLIT({"1,2";"3"},",")', [[1, 2]]],
    [
      '=ARRAYFORMULA(REGEXEXTRACT({"a1";"b"},"(\\w)(\\d)"))',
      [
        ['a', '1'],
        ['#N/A', ''],
      ],
    ],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })
})

describe('texts found', () => {
  it.each([
    ['=FIND("l","hello")', 3],
    ['=FIND("L","hello")', '#VALUE!'],
    ['=SEARCH("L","hello")', 3],
    ['=SEARCH("h?l","say hello")', 5],
    ['=SEARCH("~?","what?")', 5],
    ['=SEARCH("b*d","abcd")', 2],
    ['=FIND("a","banana",3)', 4],
    ['=SEARCH("x","abc",9)', '#VALUE!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('bytes: a Chinese character is two', () => {
  it.each([
    ['=LENB("账期a")', 5],
    ['=LEFTB("账期",2)', '账'],
    ['=RIGHTB("账期ab",3)', '期ab'],
    ['=MIDB("a账b",2,2)', '账'],
    ['=FINDB("期","账期")', 3],
    ['=SEARCHB("B","账b")', 3],
    ['=REPLACEB("账期ab",3,2,"款")', '账款ab'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('count as characters where every character is one byte', () => {
    const ascii = fc.stringMatching(/^[a-z0-9 ]{1,8}$/)
    fc.assert(
      fc.property(ascii, fc.integer({ min: 0, max: 9 }), (text, count) => {
        expect(compute(`=LEFTB("${text}",${count})=LEFT("${text}",${count})`)).toBe(true)
        expect(compute(`=RIGHTB("${text}",${count})=RIGHT("${text}",${count})`)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })
})

describe('characters', () => {
  it.each([
    ['=CHAR(65)&UNICHAR(36134)', 'A账'.replace('账', String.fromCodePoint(36134))],
    ['=CHAR(0)', '#VALUE!'],
    ['=CODE("")', '#VALUE!'],
    ['=UNICODE("😀")', 128512],
    ['=ASC("ＡＢＣ　１２３")', 'ABC 123'],
    ['=ASC("ガギ")', 'ｶﾞｷﾞ'],
    ['=ROMAN(1994)', 'MCMXCIV'],
    ['=ROMAN(499,1)', 'LDVLIV'],
    ['=ROMAN(499,2)', 'XDIX'],
    ['=ROMAN(499,3)', 'VDIV'],
    ['=ROMAN(499,4)', 'ID'],
    ['=ROMAN(4000)', '#VALUE!'],
    ['=ARABIC("mcmxciv")', 1994],
    ['=ARABIC("ABC")', '#VALUE!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('ARABIC reads what ROMAN writes in any form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), fc.integer({ min: 0, max: 4 }), (number, form) => {
        expect(compute(`=ARABIC(ROMAN(${number},${form}))`)).toBe(number)
      }),
      { numRuns: 40 },
    )
  })
})

describe('regular expressions are those of RE2', () => {
  it.each([
    ['=REGEXMATCH("AB12","\\d+")', true],
    ['=REGEXMATCH("abc","(?i)B")', true],
    ['=REGEXMATCH("账期","^\\p{Han}+$")', true],
    ['=REGEXMATCH("a-b","[\\w-]+")', true],
    ['=REGEXMATCH("a.b","a\\.b")', true],
    ['=REGEXMATCH("x1","[[:alpha:]][[:digit:]]")', true],
    ['=REGEXMATCH("ab","a(?=b)")', '#REF!'],
    ['=REGEXMATCH("aa","(a)\\1")', '#REF!'],
    ['=REGEXMATCH("a","[")', '#REF!'],
    ['=REGEXMATCH(12,"1")', '#VALUE!'],
    ['=REGEXEXTRACT("合同 2026-001","\\d{4}-\\d+")', '2026-001'],
    ['=REGEXEXTRACT("k=v","(?P<key>\\w)=(\\w)")', [['k', 'v']]],
    ['=REGEXEXTRACT("abc","\\d")', '#N/A'],
    ['=REGEXREPLACE("John Doe","(\\w+) (\\w+)","$2, $1")', 'Doe, John'],
    ['=REGEXREPLACE("a1b2","\\d","")', 'ab'],
    ['=REGEXREPLACE("price","e","$&")', 'pric$&'],
  ])('%s', (formula, value) => {
    expect(compute(formula)).toEqual(value)
  })
})
