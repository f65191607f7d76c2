import { Model } from '@odoo/o-spreadsheet'
import { describe, expect, test } from 'vitest'
import { quietly } from '../../../host/document/document'
import type { SheetLayout } from '../../../host/types'
import { openWith, script } from '../open'

const ROWS = [
  ['应收台账', ''],
  ['客户', '金额'],
  ['甲', 1],
  ['乙', 2],
  ['丙', 3],
]

const opened = (layout: SheetLayout) =>
  openWith([], { document: { sheets: [{ name: '表', rows: ROWS, size: { rows: 20, columns: 6 }, layout }] } })
const sheetWith = (layout: SheetLayout) => opened(layout).sheet('表')

describe('a sheet opens as somebody laid it out', () => {
  test('own colours are laid over each other', () => {
    const looks = { 'A1:B2': { background: '#ffff00', bold: true }, 'B2:B3': { background: '#00ff00' } }
    expect(sheetWith({ looks }).backgrounds('A1:B3')).toEqual([
      ['#ffff00', '#ffff00'],
      ['#ffff00', '#00ff00'],
      ['', '#00ff00'],
    ])
  })

  test('header rows are bold and grey, and stay in view', () => {
    expect(sheetWith({ headerRows: 2 }).snapshot()).toMatchObject({
      frozen: { xSplit: 0, ySplit: 2 },
      cells: { B2: { style: { bold: true, fillColor: '#F1F3F4' } } },
    })
  })

  test('merged cells, hidden rows and columns, notes and the colour of the tab', () => {
    const layout: SheetLayout = {
      merges: ['A1:B1'],
      hiddenRows: ['4:5'],
      hiddenColumns: ['D:E'],
      notes: { B2: '单位：元' },
      tabColour: '#ff0000',
    }
    const sheet = sheetWith(layout)
    expect(sheet.notes('B2')).toEqual([['单位：元']])
    expect(sheet.hiddenRows()).toEqual([4, 5])
    expect(sheet.snapshot()).toMatchObject({
      merges: [[0, 0, 1, 0]],
      hiddenColumns: [false, false, false, true, true, false],
      colour: '#ff0000',
    })
  })

  test('its own rules colour what they say', () => {
    const rules = [{ ranges: ['A3:B5'], formula: '=$B3>2', style: { background: '#ff0000' } }]
    const sheet = sheetWith({ rules })
    expect(sheet.coloured('A4:A5')).toEqual([[null], [{ background: '#ff0000' }]])
    expect(sheet.rules()).toEqual(rules)
  })

  test('its own validations refuse what a person types', () => {
    const validations = [
      { ranges: ['A3:A5'], criterion: 'VALUE_IN_LIST', values: ['甲', '乙', '丙', true], rejects: true },
      { ranges: ['B3:B5'], criterion: 'NUMBER_GREATER_THAN', values: [0], rejects: true, helpText: '大于零' },
    ]
    const host = opened({ validations })
    const owner = host.as(host.owner)
    expect(() => owner.type('表', 'A3', '丁')).toThrow()
    expect(() => owner.type('表', 'B3', '-1')).toThrow()
    owner.type('表', 'A3', '丙')
    expect(host.sheet('表').values('A3:B3')).toEqual([['丙', 1]])
    expect(
      script(host, `return SpreadsheetApp.getActiveSheet().getRange('B3').getDataValidation().getHelpText()`),
    ).toBe('大于零')
  })

  test('its protections hold for a colleague', () => {
    const host = opened({ protections: [{ range: 'A2:B2', description: '表头', warningOnly: false }] })
    const ann = host.as('ann@example.com')
    expect(() => ann.type('表', 'A2', '名称')).toThrow()
    ann.type('表', 'A3', '丁')
    expect(host.sheet('表').values('A2:A3')).toEqual([['客户'], ['丁']])
  })
})

describe('a filter in use', () => {
  const filter = { range: 'A2:B5', hides: { A: ['乙'] } }

  test('hides the rows with the values it hides, and they are read like others', () => {
    const host = opened({ filter })
    expect(host.sheet('表').hiddenRows()).toEqual([4])
    expect(script(host, `return SpreadsheetApp.getActiveSheet().getRange('A4').getValue()`)).toBe('乙')
  })

  test('follows inserted rows and columns, and is in a copy too', () => {
    const host = opened({ filter })
    host.as(host.owner).insertRows('表', 1)
    host.as(host.owner).insertColumns('表', 'A')
    expect(host.sheet('表').hiddenRows()).toEqual([5])
    expect(host.copy().sheet('表').hiddenRows()).toEqual([5])
  })

  test('is the same for everybody: what one person hides is hidden for the others, and can be undone', () => {
    const host = opened({ filter })
    const tab = quietly(
      () =>
        new Model(host.model.exportData(), {
          transportService: host.transport,
          client: { id: 'tab', name: 'tab' },
        }),
    )
    quietly(() =>
      tab.dispatch('UPDATE_FILTER', {
        sheetId: '0',
        col: 0,
        row: 1,
        value: { filterType: 'values', hiddenValues: ['甲', '丙'] },
      }),
    )
    expect(host.sheet('表').hiddenRows()).toEqual([3, 5])
    quietly(() => tab.dispatch('REQUEST_UNDO'))
    expect([host.sheet('表').hiddenRows(), tab.getters.isRowFiltered('0', 3)]).toEqual([[4], true])
  })
})
