// A document is saved as .xlsx and read back: what both formats have survives, what Excel lacks is named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { type Host, type HostOptions, openHost, type SheetInput, type XlsxFile } from '../../../host'
import { PROBE, script } from '../open'

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (sheets: SheetInput[], options: Partial<HostOptions> = {}): Host =>
  openHost({ bundle: PROBE, document: { sheets }, ...options })

const sheet = (rows: SheetInput['rows'], layout: SheetInput['layout'] = {}, name = '表'): SheetInput => ({
  name,
  rows,
  layout,
  size: { rows: 20, columns: 10 },
})

/** Saved and opened again, in the same locale. */
const again = async (host: Host): Promise<{ reopened: Host; lost: XlsxFile['lost'] }> => {
  const { bytes, lost } = await host.xlsx()
  const path = join(folder, '我的台账.xlsx')
  writeFileSync(path, bytes)
  return { reopened: openHost({ bundle: PROBE, document: { xlsx: path }, locale: host.locale }), lost }
}

const reopenedFrom = async (one: SheetInput): Promise<ReturnType<Host['sheet']>> => {
  const { reopened, lost } = await again(open([one]))
  expect(lost).toEqual([])
  return reopened.sheet(one.name)
}

describe('saving as .xlsx and opening again', () => {
  it('keeps numbers, texts, dates, percentages, amounts and ticks as what they are', async () => {
    const rows = [[12.5, '甲公司', '2026-01-02', '5%', '¥1,200.50', 'TRUE', '2026-01-02 13:30']]
    const before = open([sheet(rows)]).sheet('表')
    const after = await reopenedFrom(sheet(rows))
    expect(after.values()).toEqual(before.values())
    expect(after.display()).toEqual(before.display())
    expect(after.formats()).toEqual(before.formats())
  })

  it('keeps a text a text, whatever it looks like', async () => {
    const texts = [
      "'007",
      "'=A1",
      "'2026-01-02",
      "'TRUE",
      "''quoted",
      ' spaces ',
      'a\nb',
      '_x000A_',
      '<&"\'>',
      "'1,5",
    ]
    const before = open([sheet([texts])]).sheet('表')
    expect((await reopenedFrom(sheet([texts]))).values()).toEqual(before.values())
  })

  it('keeps formulas as they were written', async () => {
    const formulas = [
      '=IF(B2="a""b",1,"C:\\")',
      "='另 表'!A1+1",
      '=SUM(A2:A)',
      '=A$1+$B2',
      '=IFERROR(1/0,"-")',
    ]
    const { reopened } = await again(open([sheet([['x'], formulas]), sheet([[7]], {}, '另 表')]))
    expect(reopened.sheet('表').formulas('A2:E2')).toEqual([formulas])
    expect(reopened.sheet('表').values('B2')).toEqual([[8]])
  })

  it('writes ranges, error values and what was left out so that Excel takes the formula', async () => {
    const formulas = [`=IFERROR(#REF!+#DIV/0!)`, '=SUM(A1:A,B2:2)', '=ROUND(A1)+IFNA(1/0,2)']
    const host = open([sheet([formulas])])
    const xml = strFromU8(
      unzipSync((await host.xlsx()).bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    )
    expect([...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula)).toEqual([
      'IFERROR(#REF!+#DIV/0!,&quot;&quot;)',
      'SUM(A1:A$1048576,B2:$XFD2)',
      'ROUND(A1,0)+_xlfn.IFNA(1/0,2)',
    ])
  })

  it('keeps a formula that Excel does not know, and writes its value for Excel', async () => {
    const formulas = ['=REGEXMATCH("a1","\\d")', '=ISEMAIL("a@example.com")']
    const host = open([sheet([formulas])])
    const { bytes } = await host.xlsx()
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      'IFERROR(__xludf.DUMMYFUNCTION(&quot;ISEMAIL(&quot;&quot;a@example.com&quot;&quot;)&quot;),TRUE)',
    )
    const { reopened } = await again(host)
    expect(reopened.sheet('表').formulas()).toEqual([formulas])
    expect(reopened.sheet('表').values()).toEqual([[true, true]])
  })

  it('keeps formulas that fill their neighbours', async () => {
    const rows = [
      [1, '=ARRAYFORMULA(A1:A2*2)', '=SEQUENCE(2)'],
      [2, null, null],
    ]
    const after = await reopenedFrom(sheet(rows))
    expect(after.formulas('B1:C1')).toEqual([['=ARRAYFORMULA(A1:A2*2)', '=SEQUENCE(2)']])
    expect(after.values('B1:C2')).toEqual([
      [2, 1],
      [4, 2],
    ])
  })

  it('writes a formula nobody can read as its value, so that Excel opens the file', async () => {
    const { reopened } = await again(open([sheet([['=SUM(', '=NOSUCH(1)']])]))
    expect(reopened.sheet('表').formulas()).toEqual([['=SUM(', '=NOSUCH(1)']])
  })

  it('keeps own colours and fonts, alignment, merges, widths, frozen and hidden rows and columns, notes and the tab', async () => {
    const layout: SheetInput['layout'] = {
      frozen: { rows: 2, columns: 1 },
      columnWidths: [150, 80],
      looks: { 'A1:B1': { background: '#fce8e6', fontColor: '#c5221f', bold: true, italic: true } },
      merges: ['A1:B1'],
      hiddenRows: ['4:5'],
      hiddenColumns: ['D'],
      notes: { B2: '按合同\n第 3 条' },
      tabColour: '#0B8043',
    }
    const input = sheet([['标题'], ['a', 'b'], [1, 2], [3, 4], [5, 6]], layout)
    const before = open([input]).sheet('表').snapshot() as Record<string, unknown>
    const after = (await reopenedFrom(input)).snapshot() as Record<string, unknown>
    for (const part of ['frozen', 'cells', 'merges', 'notes', 'colour'])
      expect(after[part]).toEqual(before[part])
    expect((after.widths as number[]).slice(0, 10)).toEqual(before.widths)
    expect((after.hiddenColumns as boolean[]).slice(0, 10)).toEqual(before.hiddenColumns)
  })

  it('keeps a filter with what it hides, and rows hidden by hand', async () => {
    const layout: SheetInput['layout'] = {
      hiddenRows: ['6'],
      filter: { range: 'A1:B6', hides: { A: ['乙'], B: ['¥2.00'] } },
    }
    const rows = [
      ['客户', '金额'],
      ['甲', '¥1.00'],
      ['乙', '¥1.00'],
      ['甲', '¥2.00'],
      ['', '¥1.00'],
      ['丁', '=B2'],
    ]
    const hidden = (host: Host) =>
      rows.map((_, row) => host.model.getters.isRowHidden(host.model.getters.getSheetIds()[0] ?? '', row))
    const host = open([sheet(rows, layout)])
    expect(hidden(host)).toEqual([false, false, true, true, false, true])
    const { reopened } = await again(host)
    expect(hidden(reopened)).toEqual(hidden(host))
    const byHand = reopened.model.getters
    expect(rows.map((_, row) => byHand.isRowHiddenByUser(byHand.getSheetIds()[0] ?? '', row))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('keeps conditional formats in their order', async () => {
    const rules = [
      {
        ranges: ['A2:C9'],
        formula: '=AND($A2<TODAY(),N("x")=0)',
        style: { background: '#fce8e6', fontColor: '#c5221f' },
      },
      { ranges: ['A2:A9', 'C2:C9'], formula: '=A2="甲 ""一"""', style: { bold: true } },
      { ranges: ['B2:B9'], formula: '=REGEXMATCH(B2,"^x")', style: { background: '#ffff00' } },
    ]
    expect((await reopenedFrom(sheet([['a']], { rules }))).rules()).toEqual(rules)
  })

  it('keeps data validation with its help', async () => {
    const validations = [
      {
        ranges: ['A2:A9'],
        criterion: 'VALUE_IN_LIST',
        values: ['是', '否', 'true'],
        rejects: true,
        helpText: '二选一',
      },
      {
        ranges: ['B2:B9'],
        criterion: 'CUSTOM_FORMULA',
        values: ['=ISNUMBER(B2)'],
        rejects: false,
        helpText: '只写数字',
      },
      { ranges: ['C2:C9'], criterion: 'TEXT_IS_VALID_EMAIL', values: [], rejects: false, helpText: '' },
      { ranges: ['D2:D9'], criterion: 'DATE_IS_VALID_DATE', values: [], rejects: true, helpText: '' },
      { ranges: ['E2:E9'], criterion: 'NUMBER_BETWEEN', values: ['1', '9'], rejects: true, helpText: '' },
      { ranges: ['F2:F9'], criterion: 'CHECKBOX', values: [], rejects: true, helpText: '' },
      { ranges: ['G2:G9'], criterion: 'DATE_ON_OR_AFTER', values: ['46000'], rejects: false, helpText: '' },
      {
        ranges: ['H2:H9'],
        criterion: 'VALUE_IN_RANGE',
        values: ["'表'!A2:A5", 'true'],
        rejects: false,
        helpText: '',
      },
      { ranges: ['I2:I9'], criterion: 'TEXT_CONTAINS', values: ['a"b'], rejects: false, helpText: '' },
    ]
    expect((await reopenedFrom(sheet([['a']], { validations }))).validations()).toEqual(validations)
  })

  it('keeps order, names and hidden sheets', async () => {
    const host = open([
      sheet([[1]]),
      sheet([[2]], { hidden: true }, '2026 年'),
      sheet([["='2026 年'!A1"]], {}, '第三'),
    ])
    const { reopened } = await again(host)
    expect(reopened.name).toBe('我的台账')
    expect(reopened.sheetNames()).toEqual(['表', '2026 年', '第三'])
    expect(reopened.sheet('2026 年').hidden).toBe(true)
    expect(reopened.sheet('第三').values()).toEqual([[2]])
  })

  it('writes charts; what is drawn and no chart of Excel is named', async () => {
    const chart = (type: string): Host => {
      const host = open([
        sheet([
          ['月', '金额'],
          ['1月', 5],
          ['2月', 7],
        ]),
      ])
      const dataSource = {
        type: 'range',
        dataSets: [{ dataRange: 'B1:B3', dataSetId: '0' }],
        labelRange: 'A2:A3',
        dataSetsHaveTitle: true,
      }
      const definition = {
        type,
        dataSource,
        dataSetStyles: {},
        title: { text: '回款' },
        legendPosition: 'top',
        stacked: false,
        aggregated: false,
        showValues: false,
        colorScale: 'blues',
      }
      const place = {
        sheetId: host.model.getters.getActiveSheetId(),
        figureId: 'f',
        chartId: 'c',
        col: 3,
        row: 0,
        offset: { x: 0, y: 0 },
        size: { width: 300, height: 200 },
      }
      const dispatch = host.model.dispatch as unknown as (
        type: string,
        payload: object,
      ) => { isSuccessful: boolean }
      expect(dispatch('CREATE_CHART', { ...place, definition }).isSuccessful).toBe(true)
      return host
    }
    const { bytes, lost } = await chart('bar').xlsx()
    const files = unzipSync(bytes)
    expect(lost).toEqual([])
    expect(strFromU8(files['xl/charts/chart1.xml'] ?? new Uint8Array())).toContain('回款')
    expect(strFromU8(files['xl/drawings/_rels/drawing0.xml.rels'] ?? new Uint8Array())).toContain(
      '../charts/chart1.xml',
    )
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
      /<drawing r:id="rId\d"\/>/,
    )
    const painted = await chart('funnel').xlsx()
    expect(painted.lost.map(({ what }) => what.en)).toEqual(['Charts and pictures'])
  })

  it('names what Excel cannot hold', async () => {
    const long = `表${'长'.repeat(40)}`
    const host = open([
      sheet([['a', '=A1']], {
        validations: [
          { ranges: ['A2:A9'], criterion: 'VALUE_IN_LIST', values: ['甲,乙', 'true'], rejects: true },
        ],
        protections: [{ range: 'A1', description: '', warningOnly: true }],
        tables: [{ name: '应收', range: 'A1:B3', columns: ['TEXT', null] }],
      }),
      sheet([[5]], {}, long),
    ])
    script(host, `SpreadsheetApp.getActive().getSheets()[0].getRange('A:A').addDeveloperMetadata('k', 'v')`)
    const { lost, reopened } = await again(host)
    expect(lost.map(({ sheet, what }) => [sheet, what.en])).toEqual([
      ['表', 'Data validation of A2:A9 (a list too long for Excel, or a function Excel lacks)'],
      ['表', 'Style and column types of the table 应收 (its cells are all there)'],
      ['表', 'Protected ranges: 1 (Excel protects by password, not by person)'],
      [long, `The tab is named ${long.slice(0, 31)}`],
      ['', 'The add-on’s marks on columns: set it up again in the new file'],
    ])
    expect(reopened.sheetNames()).toEqual(['表', long.slice(0, 31)])
  })
})

describe('a file that cannot be read', () => {
  const opening = (bytes: Uint8Array) => () => {
    const path = join(folder, 'broken.xlsx')
    writeFileSync(path, bytes)
    return openHost({ bundle: PROBE, document: { xlsx: path } })
  }

  it('is refused with a sentence when it is no workbook, damaged or needs a password', async () => {
    const { bytes } = await open([sheet([[1]])]).xlsx()
    const damaged = bytes.slice(0, bytes.length / 2)
    for (const broken of [new Uint8Array(), new TextEncoder().encode('name,amount\n'), damaged]) {
      expect(opening(broken)).toThrow(
        expect.objectContaining({
          name: 'UnreadableFile',
          said: { zh: expect.stringContaining('没有打开'), en: expect.stringContaining('was not opened') },
        }),
      )
    }
    expect(opening(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toThrow('needs a password')
  })
})
