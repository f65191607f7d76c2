// The filter of a sheet that a script makes: everybody's, kept, and nothing else touched.
import { describe, expect, test } from 'vitest'
import { openHost } from '../../../host'
import type { SheetLayout } from '../../../host/types'
import { openWith, PROBE, script, scriptRun } from '../open'

const DEBTS = [
  ['客户', '状态'],
  ['甲', '已结清'],
  ['乙', '执行中'],
]

const SHEET = 'const sheet = SpreadsheetApp.getActive().getActiveSheet();'
const HIDE = `${SHEET} sheet.getRange('A1:B3').createFilter()
  .setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['已结清']).build())`

const laidOut = (layout: SheetLayout) =>
  openHost({
    bundle: PROBE,
    document: { sheets: [{ name: '表', rows: DEBTS, layout }] },
    userLocale: 'en',
  })

describe('a filter of a script', () => {
  test('hides rows for everybody and comes back with the document', () => {
    const host = openWith(DEBTS)
    script(host, HIDE)
    expect(host.sheet('表').hiddenRows()).toEqual([2])
    const again = openHost({ bundle: PROBE, document: { saved: host.save() } })
    expect(again.sheet('表').hiddenRows()).toEqual([2])
    expect(script(again, `${SHEET} return sheet.getFilter().getRange().getA1Notation()`)).toBe('A1:B3')
  })

  test('gone again, leaves the sheet as it was', () => {
    const host = openWith(DEBTS)
    const before = host.snapshot()
    script(host, HIDE)
    expect(host.snapshot()).not.toEqual(before)
    script(host, `${SHEET} sheet.getFilter().remove()`)
    expect(host.snapshot()).toEqual(before)
  })

  test('follows inserted rows and columns with what it hides', () => {
    const host = openWith(DEBTS)
    script(host, `${HIDE}; sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(1)`)
    const read = `${SHEET} const filter = sheet.getFilter()
      return [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(3).getHiddenValues(), sheet.isRowHiddenByFilter(4)]`
    expect(script(host, read)).toEqual(['B3:C5', ['已结清'], true])
  })

  test('is the one somebody else left', () => {
    const host = laidOut({ filter: { range: 'A1:B3', hides: { B: ['执行中'] } } })
    const read = `${SHEET} return sheet.getFilter().getColumnFilterCriteria(2).getHiddenValues()`
    expect(script(host, read)).toEqual(['执行中'])
    expect(scriptRun(host, HIDE).error?.message).toContain('already has a filter')
  })

  test('sorts what is under its header and nothing beside it', () => {
    const host = openWith([
      ['客户', '金额', '备注'],
      ['甲', 3, '一'],
      ['乙', 1, '二'],
      ['合计', '=SUM(B2:B3)', ''],
    ])
    script(host, `${SHEET} sheet.getRange('A1:B3').createFilter().sort(2, true)`)
    expect(host.sheet('表').values()).toEqual([
      ['客户', '金额', '备注'],
      ['乙', 1, '一'],
      ['甲', 3, '二'],
      ['合计', 4, null],
    ])
  })
})

describe('what is refused', () => {
  test('a column outside the filter', () => {
    const run = scriptRun(openWith(DEBTS), `${HIDE}; sheet.getFilter().getColumnFilterCriteria(3)`)
    expect(run.error?.message).toBe('The column is outside the range of the filter.')
  })

  test('a Table is not the filter of its sheet, and gets none over it', () => {
    const host = laidOut({ tables: [{ name: '合同', range: 'A1:B3', columns: ['TEXT', 'TEXT'] }] })
    expect(script(host, `${SHEET} return sheet.getFilter()`)).toBe(null)
    expect(scriptRun(host, HIDE).error?.message).toContain('not offered by this host')
  })

  test('merged cells, which stay merged', () => {
    const host = laidOut({ merges: ['A2:A3'] })
    expect(scriptRun(host, HIDE).error?.message).toContain('not offered by this host')
    expect(script(host, `${SHEET} return sheet.getRange('A1:B3').getMergedRanges().length`)).toBe(1)
  })
})
