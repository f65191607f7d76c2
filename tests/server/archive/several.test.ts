// 归档 of several sheets and of sheets that are not plain: columns in another order, other units, our own column, other things nearby.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, SheetLayout } from '../../../host/types'
import { adoptAs, CLASSIC, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'
import { adoptAll, archiveAll, contract, drive, mixed, openSettled, returnAll, rowsOf } from './settled'

const HEADERS = [...CLASSIC, '所属组']

/** The columns from 合作项目 on turned round. */
const turned = (row: readonly CellInput[]): CellInput[] => {
  const [first = '', ...rest] = [row[0] ?? '', ...row.slice(1)]
  return [first, ...rest.reverse()]
}
const plain = (rows: CellInput[][]) => rows.map(row => row.map((cell, at) => (at === 8 ? 0 : cell)))

describe('sheets of one ledger', () => {
  it('go into one archive by their headers, and back to where they came from', () => {
    const year = (n: number) => plain(Array.from({ length: 4 }, (_, at) => contract(at + n, { year: 2023 })))
    const sheets = [
      { name: '甲组', rows: [HEADERS, ...year(0)], size: { rows: 20, columns: 16 } },
      { name: '乙组', rows: [turned(HEADERS), ...year(40).map(turned)], size: { rows: 20, columns: 16 } },
    ]
    const host = openHost({ document: { sheets } })
    const ann = host.as(host.owner)
    adoptAll(ann)
    const was = { a: rowsOf(host, '甲组', 2), b: rowsOf(host, '乙组', 2) }
    const { totals } = value(ann, 'home', {})
    expect(value(ann, 'archive', { months: 24 }).sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['甲组', 4],
      ['乙组', 4],
    ])
    expect(archiveAll(ann).last).toMatchObject({ written: 8, left: { counts: {} } })
    expect(host.sheet('归档').values('A1:L1')).toEqual([HEADERS])
    expect(
      rowsOf(host, '归档', 2)
        .map(row => [row[4], row[6]])
        .sort(),
    ).toEqual([...year(0), ...year(40)].map(row => [row[4], row[6]]).sort())
    expect(value(ann, 'home', {}).totals).toEqual(totals)
    expect(returnAll(ann).last).toMatchObject({ written: 8, left: { counts: {} } })
    expect(rowsOf(host, '甲组', 2).sort()).toEqual(was.a.sort())
    expect(rowsOf(host, '乙组', 2).sort()).toEqual(was.b.sort())
    expect(value(ann, 'home', {}).totals).toEqual(totals)
  })
})

describe('a row of another currency', () => {
  it('in 归档 is counted, found with its own currency, and returned with the others; its faults lower the score', () => {
    const rows = Array.from({ length: 4 }, (_, at) => [...contract(at, { year: 2023 }).slice(0, 11), ''])
    const host = openHost({
      document: {
        sheets: [
          { name: SHEET, rows: [[...CLASSIC, '币种'], ...plain(rows)], size: { rows: 20, columns: 16 } },
        ],
      },
    })
    const ann = host.as(host.owner)
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    archiveAll(ann)
    expect(value(ann, 'check', {}).health).toMatchObject({ score: 100, rows: 4 })
    ann.type('归档', 'L3', '美元')
    ann.type('归档', 'F3', '某天')
    const found = value(ann, 'archive.find', { text: '' })
    expect(found.rows.map(({ row, currency }) => [row, currency])).toEqual([
      [2, 'CNY'],
      [3, 'USD'],
      [4, 'CNY'],
      [5, 'CNY'],
    ])
    expect(value(ann, 'archive', { months: 24 }).archive).toEqual({ sheet: '归档', rows: 4 })
    const { health, archived } = value(ann, 'check', {})
    expect([health.rows, archived]).toEqual([4, 4])
    expect(health.score).toBeLessThan(100)
    expect(returnAll(ann).last).toMatchObject({ written: 4, left: { counts: {} } })
    expect(rowsOf(host, SHEET, 2)).toHaveLength(4)
  })
})

describe('a sheet that is not plain', () => {
  it('keeps our own 到期日 column to itself', () => {
    const { host, ann } = openSettled()
    adoptAs(ann, { addDueColumn: true, dailyTotals: false })
    archiveAll(ann)
    expect(host.sheet('归档').values('A1:N1')[0]).not.toContain('到期日（账期管家）')
    expect(host.sheet(SHEET).values('M2')).toEqual([['到期日（账期管家）']])
    returnAll(ann)
    value(ann, 'refresh', {})
    expect(rowsOf(host, SHEET, 3, 'M').every(row => typeof row[12] === 'string')).toBe(true)
  })

  it('keeps rows under cells merged across rows, and rows with a formula that fills a column', () => {
    const rows = mixed(9)
    rows[4] = [...(rows[4] ?? []).slice(0, 10), '=ARRAYFORMULA(G7:G8*1)', ...(rows[4] ?? []).slice(11)]
    rows[5] = [...(rows[5] ?? []).slice(0, 10), '', ...(rows[5] ?? []).slice(11)]
    const { host, ann } = openSettled(rows, { merges: ['B3:B4'] })
    const view = value(ann, 'archive', { months: 24 })
    expect(view.stay).toEqual([
      { why: 'merged', rows: 2 },
      { why: 'formula', rows: 1 },
    ])
    expect(archiveAll(ann).last).toMatchObject({ written: 3 })
    expect(rowsOf(host, SHEET, 3)).toHaveLength(6)
  })

  it('with two rows that are alike loses neither, also when somebody deletes one of them meanwhile', () => {
    const rows = mixed(6)
    const twin = contract(0, { year: 2023 })
    const [, , stays = [], , last = []] = rows
    const { host, ann } = openSettled([twin, [...twin.slice(0, 8), '=G4-H4', ...twin.slice(9)], stays, last])
    const { seen, rows: count } = value(ann, 'archive', { months: 24 })
    expect(count).toBe(3)
    const begun = value(ann, 'archive.start', { months: 24, seen })
    host.as('bob@example.com').deleteRows(SHEET, 4)
    expect(drive(ann, begun).last).toMatchObject({ written: 2, left: { counts: { gone: 1 } } })
    expect(rowsOf(host, SHEET, 3).map(row => row[4])).toEqual(['项目2'])
    expect(
      rowsOf(host, '归档', 2)
        .map(row => row[4])
        .sort(),
    ).toEqual(['项目0', '项目4'])
  })

  it('is told of its filter, and leaves rows somebody else protected', () => {
    const layout: SheetLayout = {
      filter: { range: 'A2:L11', hides: { A: ['丙公司'] } },
      protections: [{ range: 'A3:L3', description: '财务', warningOnly: false }],
    }
    const { host, ann } = openSettled(mixed(9), layout)
    expect(value(ann, 'archive', { months: 24 }).sheets[0]?.filtered).toBe(true)
    const bob = host.as('bob@example.com')
    const { last } = archiveAll(bob)
    expect(last).toMatchObject({ written: 5, left: { some: [{ row: 3, why: 'refused' }] } })
    expect(rowsOf(host, SHEET, 3)[0]?.[4]).toBe('项目0')
  })

  it('of another unit does not share an archive', () => {
    const { ann } = openSettled()
    const draft = value(ann, 'setup.read', {})
    expect(draft.columns.length).toBeGreaterThan(0)
    archiveAll(ann)
    adoptAs(ann, { addDueColumn: false, dailyTotals: false, units: [{ field: 'total', factor: 10_000 }] })
    ann.type(SHEET, 'F3', '2023-03-01')
    ann.type(SHEET, 'H3', '=G3')
    const { sheets } = value(ann, 'archive', { months: 24 })
    expect(sheets.map(({ refused }) => refused)).toEqual(sheets.map(() => 'read-otherwise'))
  })
})

describe('the rest of the workbook', () => {
  it('is as it was: other sheets, what stands above and below, formats and notes of rows that stay', () => {
    const others = [
      {
        name: '通讯录',
        rows: [
          ['姓名', '电话'],
          ['张三', "'0012"],
        ] as CellInput[][],
      },
    ]
    const below: CellInput[][] = [['', '制表：王芳']]
    const { host, ann } = openSettled(mixed(9), { notes: { B5: '留下' } }, { below, others })
    const elsewhere = host.sheet('通讯录').snapshot()
    const rules = host.sheet(SHEET).rules().length
    const staying = rowsOf(host, SHEET, 1).filter(
      row => row[5] === null || !String(row[5]).startsWith('2023'),
    )
    archiveAll(ann)
    expect(host.sheet('通讯录').snapshot()).toEqual(elsewhere)
    expect(rowsOf(host, SHEET, 1)).toEqual(staying)
    expect(host.sheet(SHEET).notes('B3')).toEqual([['留下']])
    expect(host.sheet(SHEET).rules()).toHaveLength(rules)
  })

  it('set up again keeps the archive as part of the ledger', () => {
    const { host, ann } = openSettled()
    const { totals } = value(ann, 'home', {})
    archiveAll(ann)
    const draft = value(ann, 'setup.read', {})
    expect([draft.sheets.map(({ name }) => name), draft.alike]).toEqual([[SHEET, ...[]], []])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    expect(value(ann, 'home', {}).totals).toEqual(totals)
    expect(value(ann, 'start', {})).toMatchObject({ sheets: [SHEET, '归档'], archive: '归档' })
    expect(host.sheet('归档').validations()).toEqual([])
    expect(value(ann, 'columns', {}).own).toEqual([{ header: '所属组', shown: false }])
  })

  it('is refused to somebody who may only look', () => {
    const { host, ann } = openSettled()
    const { seen } = value(ann, 'archive', { months: 24 })
    host.share('eve@example.com', 'viewer')
    expect(refusal(host.as('eve@example.com'), 'archive.start', { months: 24, seen }).code).toBe(
      'no-permission',
    )
    const begun = value(ann, 'archive.start', { months: 24, seen })
    expect(drive(ann, begun).last?.written).toBe(6)
  })
})
