// 归档 and 取回 on the built add-on: shown first, moved whole, counted as before, returned as they were.
import { describe, expect, it } from 'vitest'
import { SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'
import { archiveAll, drive, mixed, OWN, openSettled, returnAll, rowsOf } from './settled'

describe('what would be archived', () => {
  it('is shown by sheet and year, with what stays and why, and changes nothing', () => {
    const { host, ann } = openSettled()
    value(ann, 'reminders.arrange', {
      customer: '乙公司',
      hold: { until: '2026-12-01', reason: '答应下月付清' },
    })
    const before = host.sheet(SHEET).snapshot()
    const view = value(ann, 'archive', { months: 24 })
    expect(view.sheets).toEqual([
      {
        sheet: SHEET,
        rows: 5,
        years: [{ year: '2023', rows: 5 }],
        refused: null,
        filtered: false,
        asValues: [],
      },
    ])
    expect(view.stay).toEqual([{ why: 'promise', rows: 1 }])
    expect([view.rows, view.referringCount, view.archive, view.work]).toEqual([
      5,
      0,
      null,
      { now: null, last: null, act: null },
    ])
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(value(ann, 'archive', { months: 60 }).rows).toBe(0)
  })

  it('says which formulas elsewhere count the rows, and which columns go as results', () => {
    const rows = mixed(6).map((row, at) => [...row.slice(0, 10), `=SUM(G$3:G${at + 3})`, ...row.slice(11)])
    const others = [{ name: '汇总', rows: [[`=SUM('${SHEET}'!G3:G8)`], ['=1+1']] }]
    const below = [['合计', '', '', '', '', '', '=SUM(G3:G8)']]
    const { ann } = openSettled(rows, {}, { below, others })
    const view = value(ann, 'archive', { months: 24 })
    expect(view.sheets[0]?.asValues).toEqual(['备注'])
    expect(view.referring.map(({ sheet, a1 }) => `${sheet} ${a1}`)).toEqual([
      `${SHEET} K5`,
      `${SHEET} K8`,
      `${SHEET} G9`,
      '汇总 A1',
    ])
  })
})

describe('archiving', () => {
  it('moves the rows whole: values, formulas of their row, formats, notes, the team’s own columns', () => {
    const layout = { notes: { B3: '已换联系人' }, styles: {} }
    const { host, ann } = openSettled(mixed(9), layout)
    const was = rowsOf(host, SHEET, 3)
    const done = archiveAll(ann)
    expect(done.last).toMatchObject({
      kind: 'archive',
      total: 6,
      written: 6,
      left: { some: [], counts: {} },
      stopped: false,
      unattended: false,
    })
    expect(rowsOf(host, SHEET, 3)).toEqual(was.filter((_, at) => at % 3 === 2))
    const archive = host.sheet('归档')
    expect(archive.values('A1:O1')[0]?.slice(10)).toEqual(['备注', OWN, '归档日期', '原工作表', '归档编号'])
    const there = rowsOf(host, '归档', 2)
    expect(there.map(row => row[4]).sort()).toEqual(
      was
        .filter((_, at) => at % 3 !== 2)
        .map(row => row[4])
        .sort(),
    )
    const at = archive.values('E1:E7').findIndex(([project]) => project === '项目0') + 1
    expect(archive.values(`A${at}:N${at}`)).toEqual([[...(was[0] ?? []), '2026-11-21', SHEET]])
    expect(archive.formulas(`I${at}`)).toEqual([[`=G${at}-H${at}`]])
    expect(archive.notes(`B${at}`)).toEqual([['已换联系人']])
    expect(archive.formats(`F${at}`)).toEqual(host.sheet(SHEET).formats('F3'))
  })

  it('changes no figure: the archive is counted as one more sheet of the ledger', () => {
    const { host, ann } = openSettled()
    const home = value(ann, 'home', {})
    const before = value(ann, 'customer.open', { customer: '甲公司' })
    archiveAll(ann)
    expect(value(ann, 'home', {}).totals).toEqual(home.totals)
    expect(value(ann, 'check', {}).sheets).toEqual([
      { sheet: SHEET, items: 3 },
      { sheet: '归档', items: 6 },
    ])
    const after = value(ann, 'customer.open', { customer: '甲公司' })
    expect(before.summary?.finance).toBeDefined()
    expect(after.summary?.finance).toEqual(before.summary?.finance)
    value(ann, 'refresh', {})
    expect(host.sheet('归档').rules()).toEqual([])
    expect(host.sheet('归档').validations()).toEqual([])
  })

  it('leaves a row that somebody changed since it was shown, and names it', () => {
    const { host, ann } = openSettled()
    const { seen } = value(ann, 'archive', { months: 24 })
    const begun = value(ann, 'archive.start', { months: 24, seen })
    host.as('bob@example.com').type(SHEET, 'L4', '换组')
    const { last } = drive(ann, begun)
    expect(last).toMatchObject({
      written: 5,
      left: { some: [{ sheet: SHEET, row: 4, why: 'changed' }], counts: { changed: 1 } },
    })
    expect(rowsOf(host, SHEET, 3).map(row => row[4])).toContain('项目1')
    expect(rowsOf(host, '归档', 2).map(row => row[4])).not.toContain('项目1')
  })

  it('asks again where the sheet changed between showing and starting, and refuses a second work', () => {
    const { host, ann } = openSettled()
    const { seen } = value(ann, 'archive', { months: 24 })
    ann.type(SHEET, 'K3', '改过')
    expect(refusal(ann, 'archive.start', { months: 24, seen }).code).toBe('archive-changed')
    const now = value(ann, 'archive', { months: 24 })
    value(ann, 'archive.start', { months: 24, seen: now.seen })
    const bob = host.as('bob@example.com')
    expect(refusal(bob, 'archive.start', { months: 24, seen: now.seen })).toEqual({
      code: 'work-running',
      values: ['owner@example.com'],
    })
    expect(value(bob, 'work', {}).now).toMatchObject({ kind: 'archive', by: 'owner@example.com', total: 6 })
  })
})

describe('returning', () => {
  it('puts the rows back at the end of their sheet as they were', () => {
    const { host, ann } = openSettled(mixed(9), { notes: { B3: '已换联系人' } })
    const was = rowsOf(host, SHEET, 3)
    const totals = value(ann, 'home', {}).totals
    archiveAll(ann)
    const done = returnAll(ann)
    expect(done.last).toMatchObject({ kind: 'return', total: 6, written: 6, left: { counts: {} } })
    const back = rowsOf(host, SHEET, 3)
    expect([...back].sort()).toEqual([...was].sort())
    expect(rowsOf(host, '归档', 2)).toEqual([])
    const at = back.findIndex(row => row[4] === '项目0') + 3
    expect(host.sheet(SHEET).formulas(`I${at}`)).toEqual([[`=G${at}-H${at}`]])
    expect(host.sheet(SHEET).notes(`B${at}`)).toEqual([['已换联系人']])
    expect(value(ann, 'home', {}).totals).toEqual(totals)
  })

  it('brings back what one archiving took, above a row of sums', () => {
    const { host, ann } = openSettled(mixed(6), {}, { below: [['合计', '', '', '', '', '', '=SUM(G3:G8)']] })
    const { last } = archiveAll(ann)
    drive(ann, value(ann, 'archive.return', { rows: [], work: last?.id ?? '' }))
    const rows = rowsOf(host, SHEET, 3)
    expect(rows.map(row => row[0])).toHaveLength(7)
    expect(rows[6]?.[0]).toBe('合计')
  })
})
