import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../host/csv'
import { localeByCode } from '../../../host/document/typing/locales'
import { toEngineFormat, toSheetsFormat } from '../../../host/document/typing/number-formats'
import { typedCell } from '../../../host/document/typing/typed'
import { openWith, script } from '../open'

const chinese = localeByCode('zh_CN')

describe('a text typed in zh_CN', () => {
  test.each([
    ['1,234.5', '1234.5', '#,##0.00'],
    ['￥88', '88', '[$￥]#,##0'],
    ['-¥1,000', '-1000', '[$¥]#,##0'],
    ['12.5%', '0.125', '0.00%'],
    ['1e3', '1000', undefined],
    ['true', 'TRUE', undefined],
    ['2026年1月2日', '46024', 'yyyy"年"m"月"d"日"'],
    ['2026/1/2', '46024', 'yyyy/m/d'],
    ['1/2/2026', '46024', 'm/d/yyyy'],
    ['1/26/2026', '46048', 'm/d/yyyy'],
    ['2026-01-02 09:30', '46024.395833333336', 'yyyy-mm-dd hh:mm'],
    ['=A1+1', '=A1+1', undefined],
    ["'007", "'007", undefined],
  ])('%s', (text, content, format) => {
    expect(typedCell(text, chinese)).toEqual(format === undefined ? { content } : { content, format })
  })

  test.each(['12万', '12,34', '2026-13-01', '138 0000 0038', '净30天', '1.2.3', 'HT-2026-018', '12元'])(
    '%s stays text',
    text => {
      expect(
        openWith([[text]])
          .sheet('表')
          .values(),
      ).toEqual([[text]])
    },
  )

  test('any text without a number or date in it is kept to the letter', () => {
    const words = fc
      .string({ minLength: 1 })
      .filter(
        text =>
          !/[\d=']/.test(text) &&
          text.trim() === text &&
          !/^(true|false)$/i.test(text) &&
          !/[\r\n]/.test(text),
      )
    fc.assert(
      fc.property(words, text => {
        expect(
          openWith([[text]])
            .sheet('表')
            .values('A1'),
        ).toEqual([[text]])
      }),
      { numRuns: 40 },
    )
  })
})

test('numbers go in and come out exactly', () => {
  const numbers = fc.array(
    fc.oneof(
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .map(n => Math.round(n * 100) / 100),
    ),
    { minLength: 1, maxLength: 20 },
  )
  const host = openWith([])
  fc.assert(
    fc.property(numbers, values => {
      const rows = JSON.stringify(values.map(value => [value + 0]))
      const text = `const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, ${values.length}, 1)
        range.setValues(${rows}); return range.getValues().map(row => row[0])`
      expect(script(host, text)).toEqual(values.map(value => value + 0))
    }),
    { numRuns: 20 },
  )
})

describe('number formats', () => {
  test.each([
    'yyyy-MM-dd',
    '¥#,##0.00',
    '#,##0.00;[Red]-#,##0.00',
    '0.0"天"',
    '@',
    '#,##0.00',
    'yyyy"年"m"月"d"日"',
  ])('%s is given back as it was set', pattern => {
    expect(toSheetsFormat(toEngineFormat(pattern))).toBe(pattern)
  })

  test('a cell without a format of its own has the automatic one', () => {
    expect(
      script(openWith([[1]]), "return SpreadsheetApp.getActiveSheet().getRange('A1').getNumberFormat()"),
    ).toBe('0.###############')
  })
})

describe('CSV', () => {
  test('quotes, commas, line breaks and a byte order mark', () => {
    expect(parseCsv('\uFEFFa,"b,""c"""\r\n"1\n2",\r\n')).toEqual([
      ['a', 'b,"c"'],
      ['1\n2', ''],
    ])
  })

  test('any cells survive being quoted', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(table, rows => {
        const text = rows.map(row => row.map(cell => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n')
        expect(parseCsv(text)).toEqual(rows)
      }),
    )
  })
})
