// 整理 and 撤销 on the built add-on: shown first, written only where the cell still says so, taken back likewise.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput } from '../../../host/types'
import type { WorkView } from '../../../src/contract/work'
import { adoptAs, CLASSIC, confirmation, SHEET } from '../adopting'
import { drive } from '../archive/settled'
import { refusal, value } from '../receivables-desk'
import { beginTidying, cells, fixesOf, inShort, tidied, tidy, UNTIDY, undoAll, untidyLedger } from './untidy'

describe('what can be tidied', () => {
  it('is shown cell by cell, formulas and what cannot be read left out', () => {
    const { ann } = untidyLedger()
    expect(inShort(fixesOf(ann))).toEqual([
      ['total', 3, 120000],
      ['total', 4, 50000],
      ['paid', 3, 20000],
      ['signedOn', 3, '2026-05-10'],
      ['signedOn', 5, '2026-03-01'],
      ['email', 3, 'a@example.com'],
      ['email', 5, 'c@example.com'],
      ['phone', 3, '13800000011'],
      ['customer', 3, '甲公司'],
    ])
    expect(value(ann, 'check', {}).fixable).toBe(9)
  })

  it('is not what a formula gives, nor what lies under a merged name', () => {
    const rows = UNTIDY.map(row => [...row])
    const [first = [], second = []] = rows
    first[6] = '="12"&"万"'
    second[0] = ''
    const { ann } = untidyLedger(rows, { merges: ['A3:A4'] })
    expect(inShort(fixesOf(ann)).filter(([field]) => field === 'total' || field === 'customer')).toEqual([
      ['total', 4, 50000],
      ['customer', 3, '甲公司'],
    ])
  })
})

describe('tidying', () => {
  it('writes what was shown, real dates and numbers, and the ledger says the same as before', () => {
    const { host, ann } = untidyLedger()
    const before = value(ann, 'home', {})
    const done = tidy(ann)
    expect(done).toMatchObject({ written: 9, left: [] })
    expect(cells(host, 'A3:H3')).toEqual([
      ['甲公司', '张三', '13800000011', 'a@example.com', '酒店', '2026-05-10', 120000, 20000],
    ])
    expect(host.sheet(SHEET).formats('F3')).toEqual([['yyyy-mm-dd']])
    expect(cells(host, 'G6')).toEqual([['约9万']])
    expect(host.sheet(SHEET).formulas('I5')).toEqual([['=G5-H5']])
    const after = value(ann, 'home', {})
    expect(after.totals).toEqual(before.totals)
    expect(value(ann, 'data.fixes', {}).total).toBe(0)
  })

  it('leaves a cell that a colleague changed since it was shown, and follows a row he sorted elsewhere', () => {
    const { host, ann } = untidyLedger()
    const shown = fixesOf(ann)
    const bob = host.as('bob@example.com')
    bob.type(SHEET, 'G4', "'6万")
    bob.insertRows(SHEET, 3)
    const done = tidy(ann, shown)
    expect(done.written).toBe(8)
    expect(done.left).toEqual([{ sheet: SHEET, row: 4, field: 'total', why: 'gone' }])
    expect(cells(host, 'G4:G5')).toEqual([[120000], ['6万']])
    expect(tidy(ann)).toMatchObject({ written: 1, left: [] })
  })

  it('never writes what was not proposed', () => {
    const { host, ann } = untidyLedger()
    const [fix] = fixesOf(ann)
    if (fix === undefined) throw new Error('nothing to tidy')
    const forged = [
      { ...fix, after: 1 },
      { ...fix, before: '别的' },
      { ...fix, field: 'note' as const },
    ]
    const before = host.sheet(SHEET).snapshot()
    const { written, left } = tidy(ann, forged)
    expect([written, left.map(({ why }) => why)]).toEqual([0, ['changed', 'changed', 'changed']])
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(value(ann, 'check', {}).lastAct).toBeNull()
  })

  it('names the column of cells the sheet refuses, and writes the others', () => {
    const protections = [{ range: 'G3:G6', description: '财务', warningOnly: false }]
    const { host, ann } = untidyLedger(UNTIDY, { protections })
    const bob = host.as('bob@example.com')
    const done = tidy(bob)
    expect(done.written).toBe(7)
    expect(done.left.map(({ field, row, why }) => [field, row, why])).toEqual([
      ['total', 3, 'refused'],
      ['total', 4, 'refused'],
    ])
    expect(cells(host, 'G3:G4')).toEqual([['¥120,000.00'], ['5万']])
    expect(tidy(ann)).toMatchObject({ written: 2 })
  })

  it('waits its turn, and asks for the right to edit', () => {
    const { host, ann } = untidyLedger()
    const fixes = fixesOf(ann).map(({ kind: _, ...fix }) => fix)
    const lock = host.holdLock('document')
    expect(refusal(ann, 'data.fix', { fixes }).code).toBe('busy')
    lock.release()
    host.share('eve@example.com', 'viewer')
    expect(refusal(host.as('eve@example.com'), 'data.fix', { fixes }).code).toBe('no-permission')
    beginTidying(ann, fixesOf(ann))
    expect(refusal(host.as('bob@example.com'), 'data.fix', { fixes }).code).toBe('work-running')
  })
})

describe('undoing', () => {
  it('brings every cell back as it was: text as text, its format with it', () => {
    const { host, ann } = untidyLedger()
    const [values, formats] = [cells(host, 'A3:K6'), host.sheet(SHEET).formats('A3:K6')]
    tidy(ann)
    expect(cells(host, 'A3:K6')).not.toEqual(values)
    expect(value(ann, 'check', {}).lastAct).toMatchObject({
      kind: 'fixes',
      cells: 9,
      by: 'owner@example.com',
    })
    expect(undoAll(ann)).toEqual({ restored: 9, left: 0 })
    expect(cells(host, 'A3:K6')).toEqual(values)
    expect(host.sheet(SHEET).formats('A3:K6')).toEqual(formats)
    expect(value(ann, 'check', {}).lastAct).toBeNull()
    expect(host.sheet('撤销用').hidden).toBe(true)
  })

  it('leaves what somebody changed since, and says how many', () => {
    const { host, ann } = untidyLedger()
    tidy(ann)
    host.as('bob@example.com').type(SHEET, 'G4', '51000')
    ann.type(SHEET, 'A3', '甲公司')
    expect(undoAll(ann)).toEqual({ restored: 8, left: 1 })
    expect(cells(host, 'G3:G4')).toEqual([['¥120,000.00'], [51000]])
  })

  it('finds its rows again after sorting', () => {
    const { host, ann } = untidyLedger()
    tidy(ann)
    ann.sortRows(SHEET, 'G', 'ascending')
    const at = cells(host, 'A1:A8').findIndex(([name]) => name === '甲公司') + 1
    undoAll(ann)
    expect(cells(host, `A${at}:G${at}`)).toEqual([
      [' 甲公司', '张三', '１３８００００００１１', 'ａ@example.com', '酒店', '2026年5月10日', '¥120,000.00'],
    ])
  })

  it('is of the last act only, and only once', () => {
    const { ann } = untidyLedger()
    tidy(ann)
    const first = value(ann, 'check', {}).lastAct?.id ?? ''
    ann.type(SHEET, 'H4', "'１００")
    tidy(ann)
    expect(refusal(ann, 'undo', { act: first, from: 0 }).code).toBe('nothing-to-undo')
    const second = value(ann, 'check', {}).lastAct
    expect(second?.cells).toBe(1)
    expect(undoAll(ann)).toEqual({ restored: 1, left: 0 })
    expect(refusal(ann, 'undo', { act: second?.id ?? '', from: 0 }).code).toBe('nothing-to-undo')
  })
})

describe('a long list', () => {
  const LONG: CellInput[][] = Array.from({ length: 700 }, (_, at) => [
    `客户${at % 40}`,
    '',
    '',
    '',
    `项目${at}`,
    '2026-08-01',
    `'¥${1000 + at}.00`,
    at % 2 === 0 ? "'5" : 5,
    '',
    '净30天',
    '',
  ])

  it('takes a bounded number of calls a step, and one act and one undo for all of it', () => {
    const { host, ann } = untidyLedger(LONG)
    const fixes = fixesOf(ann)
    expect(fixes).toHaveLength(1050)
    let view = beginTidying(ann, fixes)
    const steps: { calls: number; cells: number }[] = []
    while (view.now !== null) {
      const before = view.now.done
      const { answer, totalCalls } = ann.rpc('work.step', { work: view.now.id })
      if (!answer.ok) throw new Error(answer.problem.code)
      view = answer.value as WorkView
      steps.push({ calls: totalCalls, cells: (view.now?.done ?? fixes.length) - before })
    }
    // Text amounts stand under one another, texts of 已付 in every other row: as many blocks as one turn writes.
    expect(steps.reduce((sum, { cells: done }) => sum + done, 0)).toBe(1050)
    expect(Math.max(...steps.map(({ calls }) => calls))).toBeLessThan(1500)
    expect(tidied(view)).toEqual({ written: 1050, left: [] })
    expect(value(ann, 'check', {}).lastAct?.cells).toBe(1050)
    expect(undoAll(ann)).toEqual({ restored: 1050, left: 0 })
    expect(cells(host, 'G3:H3')).toEqual([['¥1000.00', '5']])
  })

  it('stopped half-way goes on where it was: nothing twice, nothing lost, all of it undone together', () => {
    const { host, ann } = untidyLedger(LONG.slice(0, 60))
    const before = cells(host, 'A3:K62')
    const begun = beginTidying(ann, fixesOf(ann))
    host.faults.arm({ member: 'Range.setValues', nth: 5, stop: 'before', unflushed: 'lost' })
    expect(() => ann.rpc('work.step', { work: begun.now?.id ?? '' })).toThrow('Stopped')
    host.clock.advance({ minutes: 8 })
    expect(tidied(drive(ann, value(ann, 'work', {})))).toEqual({ written: 90, left: [] })
    expect(value(ann, 'data.fixes', {}).total).toBe(0)
    const { left } = undoAll(ann)
    expect(left).toBe(0)
    expect(cells(host, 'A3:K62')).toEqual(before)
  })

  it('left half-way is finished by the hourly job, but for what somebody changed since', () => {
    const { host, ann } = untidyLedger(LONG.slice(0, 60), {}, true)
    const begun = beginTidying(ann, fixesOf(ann))
    host.as('bob@example.com').type(SHEET, 'H3', "'7")
    host.clock.advance({ hours: 3 })
    const { now, last } = value(ann, 'home', {}).work
    expect(now).toBeNull()
    expect(last).toMatchObject({ id: begun.now?.id, written: 89, unattended: true })
    expect(last?.left.some).toEqual([{ sheet: SHEET, row: 3, field: 'paid', why: 'changed' }])
    expect(cells(host, 'G3:H4')).toEqual([
      [1000, '7'],
      [1001, 5],
    ])
  })
})

describe('a ledger on several sheets', () => {
  it('is tidied and undone on each of them', () => {
    const rows = (year: number) => [
      CLASSIC,
      ...UNTIDY.map(row => [...row.slice(0, 4), `${row[4]}${year}`, ...row.slice(5)]),
    ]
    const sheets = [2025, 2026].map(year => ({
      name: `${year}年`,
      rows: rows(year),
      size: { rows: 20, columns: 14 },
    }))
    const host = openHost({ document: { sheets } })
    const ann = host.as(host.owner)
    const draft = value(ann, 'setup.read', {})
    const { columns, units, dateOrders, headerRow, ...rest } = confirmation(draft)
    const others = draft.alike.map(({ sheetId }) => ({ sheetId, headerRow, columns, units, dateOrders }))
    adoptAs(ann, { ...rest, others, addDueColumn: false })
    expect(value(ann, 'check', {}).sheets).toHaveLength(2)
    const before = host.sheet('2026年').values('A2:K5')
    expect(tidy(ann)).toMatchObject({ written: 18, left: [] })
    expect(host.sheet('2026年').values('G2')).toEqual([[120000]])
    expect(undoAll(ann)).toEqual({ restored: 18, left: 0 })
    expect(host.sheet('2026年').values('A2:K5')).toEqual(before)
  })
})
