// Undo when several people and scripts are at work: one takes back what is one's own, and the others' work stays where it belongs.
import type { Model } from '@odoo/o-spreadsheet'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host'
import { quietly } from '../../../host/document/document'
import { openWith, script } from '../open'
import { tabModel } from '../server/in-step'

/** A tab of somebody, on a line without delay. */
function tabOf(host: Host, id: string) {
  const data = quietly(() => host.model.exportData())
  const send = (message: object) => void host.transport.sendMessage(message as never)
  const tab = tabModel({ data, changes: [], person: id }, { id, send })
  host.transport.onNewMessage(id, tab.hear as never)
  const dispatch = (type: string, payload: object = {}) =>
    quietly(() =>
      (tab.model as Model & { dispatch(type: string, payload: object): unknown }).dispatch(type, payload),
    )
  const rows = { sheetId: '0', sheetName: '表', dimension: 'ROW', quantity: 1, position: 'before' }
  return {
    type: (col: number, row: number, content: string) =>
      dispatch('UPDATE_CELL', { sheetId: '0', col, row, content }),
    insertRowBefore: (base: number) => dispatch('ADD_COLUMNS_ROWS', { ...rows, base }),
    undo: () => dispatch('REQUEST_UNDO'),
    redo: () => dispatch('REQUEST_REDO'),
    column: (): unknown[] => {
      const value = (row: number) => tab.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row }).value
      return Array.from({ length: 6 }, (_, row) => value(row))
    },
  }
}

const column = (host: Host) => host.sheet('表').values('A1:A6').flat()

describe('undoing an inserted row', () => {
  const opened = () => {
    const host = openWith([['一'], ['二'], ['三'], ['四']])
    return { host, ann: tabOf(host, 'ann'), bob: tabOf(host, 'bob') }
  }

  it('takes away what others typed into it, and nothing else, also when rows above came in meanwhile', () => {
    const { host, ann, bob } = opened()
    ann.insertRowBefore(2)
    bob.insertRowBefore(0)
    bob.type(0, 3, '在新行里')
    ann.undo()
    expect(column(host)).toEqual([null, '一', '二', '三', '四', null])
    for (const tab of [ann, bob]) expect(tab.column()).toEqual([null, '一', '二', '三', '四', null])
  })

  it('brings back what others typed into it when it is redone', () => {
    const { host, ann, bob } = opened()
    ann.insertRowBefore(2)
    bob.type(0, 2, '在新行里')
    ann.undo()
    ann.redo()
    expect(column(host)).toEqual(['一', '二', '在新行里', '三', '四', null])
    expect(bob.column()).toEqual(['一', '二', '在新行里', '三', '四', null])
  })

  it('moves what a script wrote below it, its formulas, notes, metadata and protections', () => {
    const { host, ann } = opened()
    ann.insertRowBefore(1)
    script(
      host,
      `const sheet = SpreadsheetApp.getActiveSheet()
       sheet.getRange('B4').setFormula('=A4&"!"').setNote('在三后面')
       sheet.getRange('4:4').addDeveloperMetadata('row', 'three')
       sheet.getRange('A4:B5').protect()`,
    )
    ann.undo()
    const sheet = host.sheet('表')
    expect(sheet.formulas('B3')).toEqual([['=A3&"!"']])
    expect(sheet.values('B3')).toEqual([['三!']])
    expect(sheet.notes('B3')).toEqual([['在三后面']])
    expect(sheet.metadata()).toMatchObject([{ key: 'row', at: '3:3' }])
    expect(sheet.protections()).toMatchObject([{ range: 'A3:B4' }])
  })

  it('can be done and undone again and again while others go on', () => {
    const { host, ann, bob } = opened()
    for (let round = 0; round < 6; round++) {
      ann.insertRowBefore(1)
      ann.type(0, 1, `安 ${round}`)
      bob.type(1, round, `波 ${round}`)
      ann.undo()
      bob.undo()
      ann.undo()
      bob.redo()
    }
    expect(column(host)).toEqual(['一', '二', '三', '四', null, null])
    expect(ann.column()).toEqual(bob.column())
  })
})
