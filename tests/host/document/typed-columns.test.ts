import { describe, expect, test } from 'vitest'
import { quietly } from '../../../host/document/document'
import type { SheetLayout } from '../../../host/types'
import { openWith, script, scriptRun } from '../open'

// Platform trap 19: practitioners' reports of the text and the calls, Google's reference is silent.
const LAYOUT: SheetLayout = {
  tables: [{ name: '合同', range: 'A1:C3', columns: ['TEXT', 'CURRENCY', null] }],
}
const ROWS = [
  ['客户', '金额', '备注'],
  ['甲', 1, ''],
  ['乙', 2, ''],
]
const REFUSED = 'This operation is not allowed on cells in typed columns.'

const opened = (userLocale = 'en') =>
  openWith([], {
    userLocale,
    document: { sheets: [{ name: '表', rows: ROWS, size: { rows: 9, columns: 5 }, layout: LAYOUT }] },
  })
const errorOf = (text: string, userLocale = 'en') =>
  scriptRun(opened(userLocale), `const sheet = SpreadsheetApp.getActiveSheet(); ${text}`).error?.message

const RULE = 'SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()'

describe('in a typed column of a Table', () => {
  test.each([
    [`sheet.getRange('B2').setDataValidation(${RULE})`],
    [`sheet.getRange('B2:B3').setDataValidations([[${RULE}], [null]])`],
    [`sheet.getRange('B2').setDataValidation(null)`],
    [`sheet.getRange('A2:A3').clearDataValidations()`],
    [`sheet.getRange('A2:A3').insertCheckboxes()`],
    [`sheet.getRange('A2:A3').clear({ validationsOnly: true })`],
    [`sheet.getRange('B1').setValue('总额')`],
  ])('%s is refused', text => {
    expect(errorOf(text)).toBe(REFUSED)
  })

  test('the refusal speaks the language of the account', () => {
    expect(errorOf(`sheet.getRange('A2').insertCheckboxes()`, 'zh-CN')).toBe(
      '不允许对类型化列中的单元格执行此操作。',
    )
  })

  test('a call that also covers other columns is refused as a whole', () => {
    const host = opened()
    const run = scriptRun(
      host,
      `SpreadsheetApp.getActiveSheet().getRange('B2:C3').setDataValidation(${RULE})`,
    )
    expect(run.error?.message).toBe(REFUSED)
    expect(host.sheet('表').validations()).toEqual([])
  })

  test('values, notes, colours and number formats are written as anywhere', () => {
    const host = opened()
    script(
      host,
      `SpreadsheetApp.getActiveSheet().getRange('B2').setValue(9).setNote('n').setBackground('#ff0000').setNumberFormat('0.00')`,
    )
    expect(host.sheet('表').values('B2')).toEqual([[9]])
    expect(host.sheet('表').notes('B2')).toEqual([['n']])
  })
})

describe('a Table', () => {
  test('leaves its columns without a type, and the cells around it, to the script', () => {
    expect(errorOf(`sheet.getRange('C2:C3').setDataValidation(${RULE})`)).toBeUndefined()
    expect(errorOf(`sheet.getRange('A4:B5').insertCheckboxes()`)).toBeUndefined()
  })

  test('keeps the types with their columns when others come before or between them', () => {
    const host = opened()
    const owner = host.as(host.owner)
    owner.insertColumns('表', 'A')
    owner.insertColumns('表', 'C')
    expect(host.sheet('表').tables()).toEqual([
      { name: '合同', range: 'B1:E3', columns: ['TEXT', null, 'CURRENCY', null] },
    ])
    expect(
      scriptRun(host, `SpreadsheetApp.getActiveSheet().getRange('C2').insertCheckboxes()`).error,
    ).toBeUndefined()
    expect(
      scriptRun(host, `SpreadsheetApp.getActiveSheet().getRange('D2').insertCheckboxes()`).error?.message,
    ).toBe(REFUSED)
  })

  test('grows with a row that a person types below it, and its types with it', () => {
    const host = opened()
    quietly(() => host.model.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 3, content: '丙' }))
    expect(host.sheet('表').tables()).toEqual([
      { name: '合同', range: 'A1:C4', columns: ['TEXT', 'CURRENCY', null] },
    ])
    const run = scriptRun(host, `SpreadsheetApp.getActiveSheet().getRange('B4').insertCheckboxes()`)
    expect(run.error?.message).toBe(REFUSED)
  })

  test('does not grow with what a script writes beside it', () => {
    const host = opened()
    script(host, `SpreadsheetApp.getActiveSheet().getRange('A4:D4').setValues([['丙', 3, '', '旁边']])`)
    script(host, `SpreadsheetApp.getActiveSheet().getRange('D1').setValue('新列')`)
    expect(host.sheet('表').tables()).toMatchObject([{ range: 'A1:C3' }])
  })

  test('loses a deleted column, and a copy has it as it is now', () => {
    const host = opened()
    host.as(host.owner).deleteColumns('表', 'B')
    expect(host.sheet('表').tables()).toEqual([{ name: '合同', range: 'A1:B3', columns: ['TEXT', null] }])
    expect(host.copy().sheet('表').tables()).toEqual(host.sheet('表').tables())
  })
})
