// Workbooks as Excel, WPS and others write them: what their files do differently from ours is read for what it means.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { type Host, openHost } from '../../../host'
import { PROBE } from '../open'

const folder = mkdtempSync(join(tmpdir(), 'xlsx-foreign-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...targets: [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

type Parts = {
  sheet: string
  styles?: string
  strings?: string
  workbook?: string
  more?: Record<string, string>
}

/** One worksheet; `sheet` is what stands inside its element. */
const openFile = ({ sheet, styles = '', strings = '', workbook = '', more = {} }: Parts): Host => {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="合同" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['theme', 'theme/theme1.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...more,
  }
  const path = join(folder, 'foreign.xlsx')
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).map(([at, text]) => [at, strToU8(text)]))),
  )
  return openHost({ bundle: PROBE, document: { xlsx: path } })
}

const cells = (row: string) => `<sheetData><row r="1">${row}</row></sheetData>`

describe('cells', () => {
  it('are read without numbers of rows and cells, with texts inline and in runs', () => {
    const sheet = `<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>内</t></is></c></row>
      <row><c t="s"><v>0</v></c><c t="str"><v>007</v></c><c t="b"><v>1</v></c></row></sheetData>`
    const strings =
      '<si><r><t>粗</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 体</t></r><rPh sb="0" eb="1"><t>cu</t></rPh></si>'
    expect(openFile({ sheet, strings }).sheet('合同').values()).toEqual([
      [1, '内', null],
      ['粗 体', '007', true],
    ])
  })

  it('share a formula from the first of them', () => {
    const sheet = `<sheetData>
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(10)&amp;"A1"</f></c></row>
      <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/></c></row>
      <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/></c></row></sheetData>`
    expect(openFile({ sheet }).sheet('合同').formulas('B1:B3').flat()).toEqual([
      '=A1*$A$1+LOG10(10)&"A1"',
      '=A2*$A$1+LOG10(10)&"A1"',
      '=A3*$A$1+LOG10(10)&"A1"',
    ])
  })

  it('keep only the result of a formula that points to another file, and it is said', () => {
    const host = openFile({ sheet: cells('<c r="A1"><f>[1]Sheet1!A1*2</f><v>42</v></c>') })
    expect(host.sheet('合同').formulas()).toEqual([['']])
    expect(host.sheet('合同').values()).toEqual([[42]])
    expect(host.notRead).toEqual([
      { sheet: '合同', what: expect.objectContaining({ en: expect.stringContaining('such as A1') }) },
    ])
  })

  it('have functions that came after Excel 2007 under their own names', () => {
    const sheet = cells('<c r="A1"><f>_xlfn.IFNA(_xlfn.CONCAT("a"),1)</f></c>')
    expect(openFile({ sheet }).sheet('合同').formulas()).toEqual([['=IFNA(CONCAT("a"),1)']])
    const single = cells('<c r="B1"><f>_xlfn.SINGLE(A1:A9)*2</f></c>')
    expect(openFile({ sheet: single }).sheet('合同').formulas('B1')).toEqual([['=(A1:A9)*2']])
  })
})

describe('dates', () => {
  const styles = (code: string) =>
    `<numFmts><numFmt numFmtId="176" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="14"/></cellXfs>`
  const dated = (style: number) => cells(`<c r="A1" s="${style}"><v>46024</v></c>`)

  it.each([
    ['yyyy/m/d;@', '2026/1/2'],
    ['[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', '2026年1月2日'],
    ['yyyy\\-mm\\-dd', '2026-01-02'],
    ['[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;', '2026年1月'],
  ])('in the format %s are dates', (code, shown) => {
    const sheet = openFile({ sheet: dated(1), styles: styles(code) }).sheet('合同')
    expect(sheet.values()).toEqual([['2026-01-02']])
    expect(sheet.display()).toEqual([[shown]])
  })

  it('in the formats that a file names only by number are dates, those of Chinese Excel too', () => {
    expect(
      openFile({ sheet: dated(2), styles: styles('0') })
        .sheet('合同')
        .display(),
    ).toEqual([['2026年1月2日']])
    expect(
      openFile({ sheet: dated(3), styles: styles('0') })
        .sheet('合同')
        .display(),
    ).toEqual([['2026/1/2']])
  })

  it('counted from 1904 are the same days; amounts are not moved', () => {
    const sheet = cells('<c r="A1" s="3"><v>44562</v></c><c r="B1"><v>44562</v></c>')
    const host = openFile({ sheet, styles: styles('0'), workbook: '<workbookPr date1904="1"/>' })
    expect(host.sheet('合同').values()).toEqual([['2026-01-02', 44562]])
  })

  it('written as text of the strict format are dates', () => {
    const sheet = cells(
      '<c r="A1" s="3" t="d"><v>2026-01-02</v></c><c r="B1" s="3" t="d"><v>2026-01-02T12:00:00Z</v></c>',
    )
    expect(
      openFile({ sheet, styles: styles('0') })
        .sheet('合同')
        .values(),
    ).toEqual([['2026-01-02', '2026-01-02T12:00:00']])
  })
})

describe('looks', () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`

  it('take colours from the theme, lightened and darkened, and from the old palette', () => {
    const fill = (attributes: string) =>
      `<fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill>`
    const styles = `<fonts><font/></fonts><fills>${fill('theme="4"')}${fill('theme="4" tint="0.79998168889431442"')}${fill('theme="0" tint="-0.249977111117893"')}${fill('indexed="13"')}</fills>
      <cellXfs><xf/><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/></cellXfs>`
    const row = [1, 2, 3, 4].map(style => `<c s="${style}"/>`).join('')
    const host = openFile({ sheet: cells(row), styles, more: { 'xl/theme/theme1.xml': theme } })
    // As Excel shows them: accent 1, its 80 % lighter, white 25 % darker, yellow.
    expect(host.sheet('合同').backgrounds('A1:D1')).toEqual([['#4472c4', '#dae3f3', '#bfbfbf', '#ffff00']])
  })

  it('leave out the default font of the workbook, and keep sizes that differ', () => {
    const styles = `<fonts><font><sz val="11"/><color theme="1"/></font><font><sz val="14"/><b val="0"/><i/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="0"/><xf fontId="1"/></cellXfs>`
    const host = openFile({
      sheet: cells('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c>'),
      styles,
      more: { 'xl/theme/theme1.xml': theme },
    })
    const { cells: read } = host.sheet('合同').snapshot() as { cells: Record<string, { style: object }> }
    expect(read.A1?.style).toEqual({})
    expect(read.B1?.style).toEqual({ italic: true, fontSize: 14 })
  })
})

describe('rules and validation', () => {
  const dxfs = '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>'

  it('of several ranges hold for each from where it lies', () => {
    const sheet = `<sheetData/><conditionalFormatting sqref="A2:A5 C2:C5"><cfRule type="expression" priority="2" dxfId="0"><formula>A2&gt;$F$1</formula></cfRule><cfRule type="cellIs" operator="lessThan" priority="1" dxfId="0"><formula>0</formula></cfRule></conditionalFormatting>`
    const rules = openFile({ sheet, styles: dxfs }).sheet('合同').rules()
    expect(rules.map(({ ranges, formula }) => [ranges.join(), formula])).toEqual([
      ['A2:A5,C2:C5', 'isLessThan 0'],
      ['A2:A5', '=A2>$F$1'],
      ['C2:C5', '=C2>$F$1'],
    ])
  })

  it('that Sheets lacks are named: data bars, icons', () => {
    const sheet = `<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>`
    expect(openFile({ sheet }).notRead.map(({ what }) => what.zh)).toEqual([
      '条件格式 B2:B9（数据条、图标集等，Sheets 没有）',
    ])
  })

  it('take their list from another sheet, as Excel has written since 2010', () => {
    const later = `<extLst><ext xmlns:x14="y"><x14:dataValidations xmlns:xm="z"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>'合同'!$H$1:$H$9</xm:f></x14:formula1><xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`
    expect(
      openFile({ sheet: `<sheetData/>${later}` })
        .sheet('合同')
        .validations(),
    ).toEqual([
      {
        ranges: ['A2:A9'],
        criterion: 'VALUE_IN_RANGE',
        values: ["'合同'!H1:H9", 'true'],
        rejects: true,
        helpText: '',
      },
    ])
  })

  it('by whole numbers and by length are tests that Sheets has', () => {
    const sheet = `<sheetData/><dataValidations><dataValidation type="whole" operator="greaterThan" errorStyle="warning" showErrorMessage="1" prompt="整数" sqref="A2:A9"><formula1>0</formula1></dataValidation><dataValidation type="textLength" operator="lessThanOrEqual" showErrorMessage="1" sqref="B2:B9"><formula1>6</formula1></dataValidation></dataValidations>`
    expect(openFile({ sheet }).sheet('合同').validations()).toEqual([
      {
        ranges: ['A2:A9'],
        criterion: 'NUMBER_GREATER_THAN',
        values: ['0'],
        rejects: false,
        helpText: '整数',
      },
      {
        ranges: ['B2:B9'],
        criterion: 'CUSTOM_FORMULA',
        values: ['=LEN(B2)<=6'],
        rejects: true,
        helpText: '',
      },
    ])
  })
})
