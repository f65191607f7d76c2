import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWith, PROBE, script } from '../open'

const ROWS = [
  ['客户', '金额', '翻倍'],
  ['乙', 20, '=B2*2'],
  ['甲', 30, '=B3*2'],
  ['丙', 10, '=B4*2'],
]

describe('a person on the grid', () => {
  test('sorts whole rows: formulas look at their own row again, notes go along', () => {
    const host = openWith(ROWS)
    script(host, "SpreadsheetApp.getActiveSheet().getRange('A4').setNote('最小')")
    host.as(host.owner).sortRows('表', 'B')
    expect(host.sheet('表').values('A2:C4')).toEqual([
      ['丙', 10, 20],
      ['乙', 20, 40],
      ['甲', 30, 60],
    ])
    expect(host.sheet('表').formulas('C2')).toEqual([['=B2*2']])
    expect(host.sheet('表').notes('A2:A4')).toEqual([['最小'], [''], ['']])
  })

  test('sorting puts empty cells last in both directions', () => {
    const host = openWith([['n'], [null], [2], ['x'], [1]])
    host.as(host.owner).sortRows('表', 'A', 'descending')
    expect(host.sheet('表').values('A2:A5')).toEqual([['x'], [2], [1], [null]])
  })

  test('inserts and deletes rows and columns; formulas follow', () => {
    const host = openWith(ROWS)
    const owner = host.as(host.owner)
    owner.insertColumns('表', 'B', 2)
    owner.deleteRows('表', 2)
    expect(host.sheet('表').formulas('E2')).toEqual([['=D2*2']])
    expect(host.sheet('表').values('A2:E2')).toEqual([['甲', null, null, 30, 60]])
  })

  test('types what the locale understands, and a script’s write fires no onEdit', () => {
    const host = openWith([])
    const owner = host.as(host.owner)
    owner.type('表', 'A1', '¥1,234.50')
    owner.type('表', 'A2', '2026/3/4')
    expect(host.sheet('表').values('A1:A2')).toEqual([[1234.5], ['2026-03-04']])
    expect(host.sheet('表').display('A1:A2')).toEqual([['¥1,234.50'], ['2026/3/4']])
  })

  test('selects, and the script sees the selection of the one who runs it', () => {
    const host = openWith(ROWS)
    host.as(host.owner).select('表', 'B3')
    const selected = 'return SpreadsheetApp.getActiveRange().getA1Notation()'
    expect([script(host, selected), script(host, selected, 'ann@example.com')]).toEqual(['B3', 'A1'])
  })

  test('renames and deletes tabs', () => {
    const host = openWith(ROWS)
    script(host, "SpreadsheetApp.getActive().insertSheet('二')")
    const owner = host.as(host.owner)
    owner.renameSheet('二', '三')
    expect(host.sheetNames()).toEqual(['表', '三'])
    owner.deleteSheet('三')
    expect(host.sheetNames()).toEqual(['表'])
  })
})

describe('a copy of the document', () => {
  test('has cells, looks, rules, notes, metadata and protections, a new id, no properties and no triggers', () => {
    const host = openWith(ROWS)
    script(
      host,
      `const sheet = SpreadsheetApp.getActiveSheet()
       sheet.getRange('A1').setNote('注').setBackground('#eeeeee')
       sheet.getRange('B:B').addDeveloperMetadata('k', 'v')
       sheet.getRange('A1:C1').protect().setDescription('d').setWarningOnly(true)
       sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().setHelpText('h').build())
       sheet.setFrozenRows(1); sheet.setColumnWidth(1, 200)
       PropertiesService.getDocumentProperties().setProperty('owner', 'me')
       ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create()`,
    )
    const copy = host.copy()
    expect(copy.snapshot()).toEqual(host.snapshot())
    expect(copy.spreadsheetId).not.toBe(host.spreadsheetId)
    expect(copy.properties('document')).toEqual({})
    expect(copy.as(copy.owner).triggers()).toEqual([])
  })

  test('lives on by itself but shares clock, people and outbox', () => {
    const host = openWith(ROWS)
    const copy = host.copy()
    copy.as(copy.owner).type('表', 'A2', '改')
    script(copy, "MailApp.sendEmail('a@example.com', 's', 'b')")
    copy.clock.advance({ hours: 1 })
    expect(host.sheet('表').values('A2')).toEqual([['乙']])
    expect([host.mails.length, host.clock.now]).toEqual([1, '2026-11-21T10:00:00'])
  })
})

test('a snapshot notices what a person could notice', () => {
  const changes = [
    "sheet.getRange('A1').setValue('x')",
    "sheet.getRange('A1').setBackground('#123456')",
    "sheet.getRange('B2').setNumberFormat('0.00')",
    "sheet.getRange('Z9').setNote('n')",
    'sheet.setColumnWidth(2, 50)',
    'sheet.setFrozenRows(1)',
    'sheet.hideColumns(2)',
    'sheet.setTabColor("#ff0000")',
    'sheet.getRange("A1").protect()',
    'sheet.getRange("B:B").addDeveloperMetadata("k")',
  ]
  const plain = openWith(ROWS).snapshot()
  for (const change of changes) {
    const host = openWith(ROWS)
    script(host, `const sheet = SpreadsheetApp.getActiveSheet(); ${change}`)
    expect(host.snapshot(), change).not.toEqual(plain)
  }
})

describe('onEdit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(PROBE, folder, { recursive: true })
  writeFileSync(
    join(folder, 'Code.js'),
    `function onEdit(e) { e.range.getSheet().getRange('Z1').setValue(e.range.getA1Notation() + ' ' + e.value) }
     function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x') }`,
  )
  const open = () => openWith([], { bundle: folder })

  test('runs with the cell and the value a person typed, in LIMITED', () => {
    const host = open()
    expect(host.as(host.owner).type('表', 'B2', '7')?.error).toBeUndefined()
    expect(host.sheet('表').values('Z1')).toEqual([['B2 7']])
  })

  test('has no value when several cells are pasted', () => {
    const host = open()
    host.as(host.owner).paste('表', 'B2', [['1', '2']])
    expect(host.sheet('表').values('Z1')).toEqual([['B2:C2 undefined']])
  })

  test('is not fired by what scripts write', () => {
    const host = open()
    host.as(host.owner).run('write')
    expect(host.sheet('表').values('A1:Z1').flat().filter(Boolean)).toEqual(['x'])
  })
})
