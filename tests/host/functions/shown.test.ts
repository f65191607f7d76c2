import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute, display } from './compute'

describe('TEXT', () => {
  it.each([
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['1234567', '#,##0', '1,234,567'],
    ['0.285', '0.0%', '28.5%'],
    ['-1234.5', '$#,##0.00', '-$1,234.50'],
    ['12', '00000', '00012'],
    ['12.3', '###.##', '12.3'],
    ['1.005', '0.00', '1.01'],
    ['12345', '0.00E+00', '1.23E+04'],
    ['0.00012', '0.0E+0', '1.2E-4'],
    ['1500000', '0.0,,', '1.5'],
    ['-5', '0;(0)', '(5)'],
    ['0', '0;-0;"none"', 'none'],
    ['5.25', '# ?/?', '5 1/4'],
    ['123456789', '000-00-0000', '123-45-6789'],
    ['7', '"No. "0', 'No. 7'],
    ['5', '[>3]"many";"few"', 'many'],
    ['DATE(2026,1,5)', 'yyyy-mm-dd', '2026-01-05'],
    ['DATE(2026,1,5)', 'YYYY/M/D', '2026/1/5'],
    ['DATE(2026,1,5)', 'dddd, mmmm d', 'Monday, January 5'],
    ['DATE(2026,1,5)', 'ddd d mmm yy', 'Mon 5 Jan 26'],
    ['TIME(14,5,9)', 'h:mm:ss AM/PM', '2:05:09 PM'],
    ['TIME(14,5,9)', 'hh:mm', '14:05'],
    ['1.5', '[h]:mm', '36:00'],
    ['"x"', '0.0', 'x'],
    ['TRUE', '0', 'TRUE'],
    ['"1/2/2026"', 'yyyy', '2026'],
  ])('of %s as %s is %s', (value, pattern, text) => {
    expect(compute(`=TEXT(${value},"${pattern.replace(/"/g, '""')}")`)).toBe(text)
  })

  it('names days in the language of the spreadsheet', () => {
    expect(compute('=TEXT(DATE(2026,1,5),"mmmm dddd")', { locale: 'zh_CN' })).toBe('一月 星期一')
  })

  it('VALUE reads what TEXT shows in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), cents => {
        const amount = cents / 100
        expect(compute(`=VALUE(TEXT(${amount},"#,##0.00"))`)).toBe(amount)
        expect(compute(`=VALUE(FIXED(${amount}))`)).toBe(amount)
      }),
      { numRuns: 25 },
    )
  })
})

describe('amounts and other looks', () => {
  it.each([
    ['=DOLLAR(1234.567)', '$1,234.57'],
    ['=DOLLAR(-9.99)', '-$9.99'],
    ['=DOLLAR(1234,-2)', '$1,200'],
    ['=FIXED(1234.5,1,TRUE)', '1234.5'],
    ['=FIXED(1.005,2)', '1.01'],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("")', 0],
    ['=VALUE(TRUE)', '#VALUE!'],
    ['=TO_TEXT(1E15)', '1E+15'],
    ['=TO_DOLLARS("x")', 'x'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('TO_ functions change what is shown, not the value', () => {
    expect(compute('=TO_PERCENT(0.5)')).toBe(0.5)
    expect(display('=TO_PERCENT(0.5)')).toBe('50.00%')
    expect(display('=TO_DATE(44927)')).toBe('1/1/2023')
    expect(display('=TO_DOLLARS(3)')).toBe('$3.00')
    expect(display('=TO_PURE_NUMBER(DATE(2023,1,1))')).toBe('44927')
  })
})

describe('CONVERT', () => {
  it.each([
    ['=CONVERT(1,"mi","km")', 1.609344],
    ['=CONVERT(-40,"C","F")', -40],
    ['=CONVERT(1,"km^2","ha")', 100],
    ['=CONVERT(1,"Mibyte","byte")', 1_048_576],
    ['=CONVERT(1,"hr","kg")', '#N/A'],
    ['=CONVERT(1,"nonsense","kg")', '#N/A'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('there and back gives the number again', () => {
    const pairs = [
      ['lbm', 'kg'],
      ['F', 'K'],
      ['gal', 'l'],
      ['HP', 'W'],
      ['yr', 'hr'],
    ] as const
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 10_000 }), ([from, to], value) => {
        expect(compute(`=CONVERT(CONVERT(${value},"${from}","${to}"),"${to}","${from}")`)).toBeCloseTo(
          value,
          8,
        )
      }),
      { numRuns: 15 },
    )
  })
})

describe('web addresses', () => {
  it.each([
    ['=ISURL("https://example.com/a?b=c#d")', true],
    ['=ISURL("example.com")', true],
    ['=ISURL("mailto:ann@example.com")', true],
    ['=ISURL("http://a b.com")', false],
    ['=ISURL("hello")', false],
    ['=ISURL(5)', false],
    ['=ENCODEURL("账 & (1)")', '%E8%B4%A6%20%26%20%281%29'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})
