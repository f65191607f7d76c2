// The referee's own parts on small pieces of LibreOffice's output; the whole of it runs in `npm run referee`.

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Host, openHost } from '../../../host'
import { compareSheet } from '../../../host/referee/compare'
import { copiesOf } from '../../../host/referee/copies'
import { mergedColours, readColours } from '../../../host/referee/read-colours'
import { readValues } from '../../../host/referee/read-values'
import { PROBE } from '../open'

const ROWS = [
  ['日期', '=TODAY()-A3'],
  ['甲', '=IF(REGEXMATCH(A2,"甲"),"是","否")'],
  ['2026-11-01', '=1/0'],
]
const RULES = [{ ranges: ['A1:A3'], formula: '=A1<TODAY()', style: { background: '#fce8e6', bold: true } }]

const openSmall = (): Host =>
  openHost({
    bundle: PROBE,
    document: {
      sheets: [{ name: '表', rows: ROWS, layout: { rules: RULES }, size: { rows: 5, columns: 3 } }],
    },
  })

const fods = (cells: string) =>
  `<office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet><table:table table:name="表">${cells}</table:table></office:spreadsheet></office:body></office:document>`

const html = (rows: string) => `<body><table cellspacing="0">${rows}</table></body>`

describe('values from flat ODS', () => {
  it('are numbers, texts, days, booleans and errors, repeated ones too', () => {
    const cells = `<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="percentage" office:value="0.05"><text:p>5%</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell></table:table-row>
      <table:table-row-group><table:table-row><table:table-cell office:value-type="date" office:date-value="2026-01-02"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#N/A</text:p></table:table-cell></table:table-row></table:table-row-group>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    const first = [
      { kind: 'number', value: 0.05 },
      { kind: 'text', value: 'a  b' },
      { kind: 'text', value: 'a  b' },
    ]
    expect(readValues(fods(cells)).get('表')).toEqual([
      first,
      first,
      [
        { kind: 'number', value: 46024 },
        { kind: 'boolean', value: true },
        { kind: 'error', value: '#N/A' },
      ],
    ])
  })
})

describe('colours from HTML', () => {
  const looks = html(
    '<tr><td align="left" bgcolor="#FCE8E6"><b><font face="x" color="#C5221F">甲</font></b></td><td><br></td></tr>',
  )

  it('are background, font colour and bold', () => {
    expect(readColours(looks, ['表']).get('表')).toEqual([
      [{ background: '#fce8e6', fontColor: '#c5221f', bold: true }, {}],
    ])
  })

  it('count for one property each, others for the first', () => {
    const [one, other] = [
      readColours(looks, ['表']),
      readColours(html('<tr><td><font color="#0000FF">甲</font></td></tr>'), ['表']),
    ]
    const merged = mergedColours([
      { property: 'background', tables: one },
      { property: 'fontColor', tables: other },
    ])
    expect(merged.get('表')).toEqual([[{ background: '#fce8e6', bold: true, fontColor: '#0000ff' }, {}]])
  })
})

describe('the copies', () => {
  it('have the sample’s day in place of TODAY, no results, and one property of the rules each', async () => {
    const { values, looks } = await copiesOf(openSmall())
    const sheetOf = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheetOf(values)).toContain('<f>(46347)-A3</f></c>')
    expect(sheetOf(values)).toContain('<formula>A1&lt;(46347)</formula>')
    expect(sheetOf(values)).toContain('ISTEXT(_xlfn.ORG.LIBREOFFICE.REGEX(A2,')
    expect(looks.map(({ property }) => property)).toEqual(['background', 'bold'])
  })
})

describe('the comparison', () => {
  const theirs = (value: number, colour: string) => ({
    values: new Map([
      [
        '表',
        [
          [null, { kind: 'number' as const, value }],
          [null, { kind: 'text' as const, value: '是' }],
          [null, { kind: 'error' as const, value: '#DIV/0!' }],
        ],
      ],
    ]),
    colours: new Map([['表', [[{}], [{}], [{ background: colour, bold: true }]]]]),
    rewritten: openSmall(),
  })
  const compared = (value: number, colour: string) =>
    compareSheet(openSmall(), { name: '表', isComputed: () => true }, theirs(value, colour))

  it('is content with the same values and colours', () => {
    expect(compared(20, '#fce8e6')).toEqual({
      sheet: '表',
      formulas: 3,
      notComputed: 0,
      coloured: 1,
      reread: 6,
      differences: [],
    })
  })

  it('names the cell that differs', () => {
    expect(compared(20.001, '#ffff00').differences).toEqual([
      { sheet: '表', cell: 'B1', what: 'value', host: '20 =TODAY()-A3', referee: '20.001' },
      { sheet: '表', cell: 'A3', what: 'colour', host: 'on #fce8e6 bold', referee: 'on #ffff00 bold' },
    ])
  })
})
