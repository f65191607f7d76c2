import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const BOOK = 'const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet();'

describe('tabs', () => {
  test('a new one becomes active, sits where it was asked for and has an id of its own', () => {
    const host = openWith([])
    const text = `${BOOK} const first = book.insertSheet('一', 0); const last = book.insertSheet('二', 2)
      return [book.getActiveSheet().getName(), book.getSheets().map(s => s.getName()), first.getSheetId() !== last.getSheetId(),
        book.getSheetById(last.getSheetId()).getName(), book.getSheetByName('无')]`
    expect(script(host, text)).toEqual(['二', ['一', '表', '二'], true, '二', null])
  })

  test('a taken name is refused', () => {
    expect(scriptRun(openWith([]), `${BOOK} book.insertSheet('表')`).error?.message).toContain(
      'already exists',
    )
  })

  test('can be hidden, but not the last visible one', () => {
    const host = openWith([])
    script(host, `${BOOK} book.insertSheet('日志').hideSheet()`)
    expect(host.sheet('日志').hidden).toBe(true)
    expect(
      scriptRun(host, "SpreadsheetApp.getActive().getSheetByName('表').hideSheet()").error?.message,
    ).toContain("can't hide")
  })

  test('renaming keeps formulas of other tabs pointing there', () => {
    const host = openWith([[5]])
    script(
      host,
      `${BOOK} book.insertSheet('二').getRange('A1').setFormula('=表!A1*2'); sheet.setName('账 本')`,
    )
    expect(host.sheet('二').values('A1')).toEqual([[10]])
    expect(host.sheet('二').formulas('A1')).toEqual([["='账 本'!A1*2"]])
  })
})

describe('ranges', () => {
  test('count from 1; open ends reach to the end of the grid and keep their notation', () => {
    const text = `${BOOK} return ['B2', 'A2:C', 'B:B', '3:4'].map(a1 => sheet.getRange(a1).getA1Notation())
      .concat(sheet.getRange(2, 3).getA1Notation(), sheet.getRange(1, 1, 2, 3).offset(1, 1).getA1Notation(), sheet.getRange('B2:D5').getNumRows())`
    expect(script(openWith([]), text)).toEqual(['B2', 'A2:C', 'B:B', '3:4', 'C2', 'B2:D3', 4])
  })

  test.each(['A1:', '!!', 'ZZZ1', 'A99999', '无!A1'])('%s is no range', a1 => {
    expect(scriptRun(openWith([]), `${BOOK} sheet.getRange('${a1}')`).error?.message).toBe('Range not found')
  })

  test('clearing takes contents, looks or notes, as asked', () => {
    const host = openWith([['甲']])
    script(
      host,
      `${BOOK} const r = sheet.getRange('A1').setBackground('#ff0000').setNote('n'); r.clearContent()`,
    )
    expect([
      host.sheet('表').values('A1'),
      host.sheet('表').backgrounds('A1'),
      host.sheet('表').notes('A1'),
    ]).toEqual([[[null]], [['#ff0000']], [['n']]])
    script(host, `${BOOK} sheet.getRange('A1').clearFormat().clearNote()`)
    expect([host.sheet('表').backgrounds('A1'), host.sheet('表').notes('A1')]).toEqual([[['']], [['']]])
  })

  test('looks are merged, not replaced', () => {
    const host = openWith([['甲']])
    script(
      host,
      `${BOOK} sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold').setBackground(null)`,
    )
    expect(host.sheet('表').snapshot()).toMatchObject({ cells: { A1: { style: { bold: true } } } })
    expect(script(host, `${BOOK} return sheet.getRange('A1').getBackground()`)).toBe('#ffffff')
  })

  test('a text of several lines is kept', () => {
    const host = openWith([])
    script(host, `${BOOK} sheet.getRange('A1').setValue('一\\n二')`)
    expect(host.sheet('表').values('A1')).toEqual([['一\n二']])
  })

  test('more than 50,000 characters in a cell are refused', () => {
    const run = scriptRun(openWith([]), `${BOOK} sheet.getRange('A1').setValue('x'.repeat(50001))`)
    expect(run.error?.message).toContain('50000 characters')
  })

  test('a number as note becomes text with a decimal, Google’s issue 429373214', () => {
    const host = openWith([])
    script(host, `${BOOK} sheet.getRange('A1').setNotes([[25]])`)
    expect(host.sheet('表').notes('A1')).toEqual([['25.0']])
  })
})

describe('rows and columns', () => {
  test('appendRow goes under the last content and makes room', () => {
    const host = openWith([['a'], ['=""']])
    script(host, `${BOOK} sheet.appendRow(['b', '2026-01-02'])`)
    expect(host.sheet('表').values('A3:B3')).toEqual([['b', '2026-01-02']])
  })

  test('inserted, deleted, frozen, hidden and widened', () => {
    const host = openWith([['a', 'b', 'c']])
    const text = `${BOOK} sheet.insertColumnAfter(1); sheet.deleteColumn(3); sheet.setFrozenRows(1); sheet.hideColumns(2); sheet.setColumnWidth(1, 240)
      return [sheet.getFrozenRows(), sheet.isColumnHiddenByUser(2), sheet.getColumnWidth(1), sheet.getMaxColumns()]`
    expect(script(host, text)).toEqual([1, true, 240, 26])
    expect(host.sheet('表').values('A1:C1')).toEqual([['a', null, 'c']])
  })
})

test('property calls have their daily quota', () => {
  const host = openWith([])
  const text =
    "const p = PropertiesService.getUserProperties(); for (let i = 0; i < 8500; i++) p.getProperty('a')"
  const errors = Array.from({ length: 6 }, () => scriptRun(host, text).error?.message)
  expect(errors.slice(0, 5)).toEqual(Array(5).fill(undefined))
  expect(errors[5]).toBe('Service invoked too many times for one day: properties.')
})
