import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const SHEET = "const sheet = SpreadsheetApp.getActive().getSheetByName('表');"

describe('reading cells', () => {
  test('numbers, texts, booleans and empty cells come as a script expects them', () => {
    const host = openWith([['甲', 12.5, true, null]])
    expect(script(host, `${SHEET} return sheet.getRange('A1:D1').getValues()`)).toEqual([
      ['甲', 12.5, true, ''],
    ])
  })

  test('arrays and dates are those of the script itself', () => {
    const host = openWith([['2026-01-02']])
    const text = `${SHEET} const values = sheet.getDataRange().getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date]`
    expect(script(host, text)).toEqual([true, true, true])
  })

  test('a date cell is midnight in the zone of the spreadsheet, whatever the zone of the script', () => {
    const host = openWith([['2026-01-02']], { zone: 'Asia/Shanghai' })
    const text = `${SHEET} return sheet.getRange('A1').getValue()`
    expect(script(host, text)).toEqual(new Date('2026-01-01T16:00:00Z'))
  })

  test('new Date(y, m, d) in the script is midnight in the zone of the script', () => {
    const host = openWith([[null]], { scriptZone: 'America/New_York' })
    expect(script(host, 'return new Date(2026, 0, 2).getTime()')).toBe(Date.UTC(2026, 0, 2, 5))
    expect(script(host, 'return new Date(2026, 6, 2).getHours()')).toBe(0)
  })

  test('Date tells the virtual clock and is otherwise what a script knows', () => {
    const host = openWith([[null]], { now: '2026-11-20T09:30' })
    const text = `class Day extends Date { year() { return this.getUTCFullYear() } }
      const day = new Day()
      return [Date.now() === new Date().getTime(), typeof Date(), new Date(0) instanceof Date, day instanceof Day,
        day instanceof Date, day.year(), new Date(0).constructor === Date, globalThis.Date === Date, Date.UTC(1970, 0, 2), Date.length]`
    const known = [true, 'string', true, true, true, 2026, true, true, 86_400_000, 7]
    expect(script(host, text)).toEqual(known)
    expect(script(host, 'return new Date().toISOString()')).toMatch(/^2026-11-/)
  })

  test('an error cell reads as its text', () => {
    const host = openWith([['=1/0', '=A1+1', '=UNKNOWN()']])
    expect(script(host, `${SHEET} return sheet.getRange('A1:C1').getValues()`)).toEqual([
      ['#DIV/0!', '#DIV/0!', '#NAME?'],
    ])
  })

  test('the last row counts formulas that show nothing and unticked boxes', () => {
    const host = openWith([['甲'], ['乙'], ['=""'], [false]])
    expect(script(host, `${SHEET} return [sheet.getLastRow(), sheet.getLastColumn()]`)).toEqual([4, 1])
  })

  test('the last row counts cells an array formula spreads to, and no cell that is only formatted', () => {
    const host = openWith([[1], [2], [3], ['=ARRAYFORMULA(A1:A3*2)']])
    const text = `${SHEET} sheet.getRange('D50').setNumberFormat('0.00').setBackground('#eeeeee'); return [sheet.getLastRow(), sheet.getLastColumn()]`
    expect(script(host, text)).toEqual([6, 1])
    expect(host.sheet('表').values('A4:A6')).toEqual([[2], [4], [6]])
  })

  test('an empty sheet has last row 0 and data range A1', () => {
    const host = openWith([])
    const text = `${SHEET} return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]`
    expect(script(host, text)).toEqual([0, 'A1'])
  })
})

describe('writing cells', () => {
  test('texts are parsed as typed in the locale of the spreadsheet', () => {
    const host = openWith([])
    script(
      host,
      `${SHEET} sheet.getRange('A1:F1').setValues([['2026-01-02', '1,234.50', '12%', '2026年3月4日', '12万', '00123']])`,
    )
    expect(host.sheet('表').values()).toEqual([['2026-01-02', 1234.5, 0.12, '2026-03-04', '12万', 123]])
  })

  test('the order of day and month follows the locale', () => {
    const american = openWith([['3/4/2026']], { locale: 'en_US' })
    const british = openWith([['3/4/2026']], { locale: 'en_GB' })
    expect([american.sheet('表').values('A1'), british.sheet('表').values('A1')]).toEqual([
      [['2026-03-04']],
      [['2026-04-03']],
    ])
  })

  test('a German types numbers with a comma', () => {
    const host = openWith([['1.234,5', '3,5%', '02.01.2026']], { locale: 'de_DE' })
    expect(host.sheet('表').values()).toEqual([[1234.5, 0.035, '2026-01-02']])
  })

  test('an apostrophe or plain text format keeps a text a text', () => {
    const host = openWith([])
    script(
      host,
      `${SHEET} sheet.getRange('A1').setValue("'00123");
      sheet.getRange('B1:C1').setNumberFormat('@').setValues([['00123', '=1+1']])`,
    )
    expect(host.sheet('表').values('A1:C1')).toEqual([['00123', '00123', '=1+1']])
    expect(host.sheet('表').formulas('C1')).toEqual([['']])
  })

  test('a text that starts with = becomes a formula', () => {
    const host = openWith([[2]])
    expect(
      script(
        host,
        `${SHEET} sheet.getRange('B1').setValue('=A1*21'); return sheet.getRange('B1').getValue()`,
      ),
    ).toBe(42)
  })

  test('a formula set on a block moves with each row', () => {
    const host = openWith([[1], [2], [3]])
    script(host, `${SHEET} sheet.getRange('B1:B3').setFormula('=A1*10')`)
    expect(host.sheet('表').values('B1:B3')).toEqual([[10], [20], [30]])
  })

  test('a Date is written as wall time of the spreadsheet', () => {
    const host = openWith([], { zone: 'Asia/Shanghai' })
    script(host, `${SHEET} sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 1, 16)))`)
    expect(host.sheet('表').values('A1')).toEqual([['2026-01-02']])
  })

  test('what was written is read back within the same run', () => {
    const host = openWith([])
    expect(
      script(host, `${SHEET} sheet.getRange('A1').setValue(7); return sheet.getRange('A1').getValue()`),
    ).toBe(7)
  })

  test('data of another size than the range is refused', () => {
    const host = openWith([])
    const { error } = scriptRun(host, `${SHEET} sheet.getRange('A1:B2').setValues([['a', 'b']])`)
    expect(error?.message).toContain('The data has 1 but the range has 2')
  })

  test('a range outside the grid is refused', () => {
    const host = openWith([])
    const { error } = scriptRun(host, `${SHEET} sheet.getRange(1001, 1)`)
    expect(error?.message).toBe('The coordinates of the range are outside the dimensions of the sheet.')
  })
})

test('what the host does not offer says so by name', () => {
  const host = openWith([])
  const { error } = scriptRun(host, `${SHEET} sheet.getRange('A1').getFontFamily()`)
  expect(error?.message).toBe('Range.getFontFamily is not offered by this host')
})

test('a run is counted: calls by member, cells read and written, simulated time', () => {
  const host = openWith([
    [1, 2],
    [3, 4],
  ])
  const run = scriptRun(
    host,
    `${SHEET} sheet.getRange('A1:B2').getValues(); sheet.getRange('C1:C2').setValues([[1], [2]])`,
  )
  expect(run.calls['Range.getValues']).toBe(1)
  expect([run.cellsRead, run.cellsWritten]).toEqual([4, 2])
  expect(run.callOrder).toHaveLength(run.totalCalls)
  expect(run.simulatedSeconds).toBeGreaterThan(0.08)
})
