// Hands on the page's grid have consequences: edit and change triggers, protections and roles.

import { describe, expect, it } from 'vitest'
import { quietly } from '../../../host/document/engine/quietly'
import { noteHand } from '../../../host/page/grid/hand'
import { encode } from '../../../host/server/protocol'
import { EVENTS, type Told } from '../people/events'
import { tabModel } from './in-step'
import { call, newFolder, type Visit, visit } from './visit'

type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean }

const COLLEAGUE = 'colleague@example.com'

/** A second tab, the colleague's, with a grid; what is done in it reaches the try-out at once. */
function colleaguesGrid(tab: Visit) {
  const client = 2
  const hear = (message: Parameters<typeof encode>[0]) => tab.tryOut.hear(client, encode(message))
  hear({ kind: 'hello', person: COLLEAGUE })
  const { data, changes, person } = tab.last('welcome').welcome
  const { model, hear: hearChange } = tabModel(
    { data, changes, person },
    { id: 'tab', send: message => hear({ kind: 'change', message: noteHand(message, () => model) }) },
  )
  tab.listen(client, message => {
    if (message.kind === 'change') hearChange(message.message)
  })
  const sheetId = model.getters.getSheetIds()[0] ?? ''
  const sheetName = model.getters.getSheetName(sheetId)
  const dispatch: Dispatch = (type, payload = {}) =>
    quietly(() => (model.dispatch as unknown as Dispatch)(type, { sheetId, sheetName, ...payload }))
  return {
    dispatch,
    type: (col: number, row: number, content: string) => dispatch('UPDATE_CELL', { col, row, content }),
  }
}

const opened = () => visit(newFolder(), { sample: 'empty' }, { addOn: EVENTS })

function told(tab: Visit): Told[] {
  const text = `const store = PropertiesService.getDocumentProperties()
    const told = store.getProperty('told') || '[]'
    store.deleteProperty('told')
    return told`
  return JSON.parse(String(call(tab, text)))
}

const cell = (tab: Visit, a1: string) =>
  call(tab, `return SpreadsheetApp.getActiveSheet().getRange('${a1}').getDisplayValue()`)

describe('in the grid of the page', () => {
  it('typing tells the script the cell, what is in it and what was', () => {
    const tab = opened()
    const { type } = colleaguesGrid(tab)
    type(1, 2, '12')
    type(1, 2, '13')
    expect(told(tab)).toMatchObject([
      { handler: 'onEdit', a1: 'B3', value: '12', has: ['value'] },
      { handler: 'onEdit', a1: 'B3', value: '13', oldValue: '12' },
    ])
  })

  it('deleting a block tells the block and no values', () => {
    const tab = opened()
    const { type, dispatch } = colleaguesGrid(tab)
    type(0, 0, '甲')
    told(tab)
    dispatch('DELETE_CONTENT', { target: [{ left: 0, right: 1, top: 0, bottom: 2 }] })
    expect(told(tab)).toMatchObject([{ a1: 'A1:B3', has: [] }])
  })

  it('sorting and colouring are no edits', () => {
    const tab = opened()
    const { type, dispatch } = colleaguesGrid(tab)
    for (const [row, text] of ['丙', '甲', '乙'].entries()) type(0, row, text)
    told(tab)
    const zone = { left: 0, right: 0, top: 0, bottom: 2 }
    dispatch('SORT_CELLS', { col: 0, row: 0, zone, sortDirection: 'asc' })
    dispatch('SET_FORMATTING', { target: [zone], style: { bold: true } })
    expect(told(tab)).toEqual([])
  })

  it('changes reach installable triggers by their kind, as the one who made them', () => {
    const tab = opened()
    call(
      tab,
      `ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create()`,
    )
    const { dispatch } = colleaguesGrid(tab)
    const rows = { dimension: 'ROW', base: 0, quantity: 1, position: 'before' }
    dispatch('ADD_COLUMNS_ROWS', rows)
    dispatch('REMOVE_COLUMNS_ROWS', { dimension: 'COL', elements: [1] })
    dispatch('SET_FORMATTING', { target: [{ left: 0, right: 0, top: 0, bottom: 0 }], style: { bold: true } })
    expect(told(tab).map(({ changeType }) => changeType)).toEqual(['INSERT_ROW', 'REMOVE_COLUMN', 'FORMAT'])
  })

  it('runs are in the execution log with their cause', () => {
    const tab = opened()
    colleaguesGrid(tab).type(0, 0, 'x')
    expect(tab.last('desk').desk.runs[0]).toMatchObject({
      functionName: 'onEdit',
      cause: 'edit',
      person: COLLEAGUE,
    })
  })

  it('what a protection bars comes and goes for everybody, with a sentence for the one who tried', () => {
    const tab = opened()
    call(
      tab,
      `const range = SpreadsheetApp.getActiveSheet().getRange('A1:B2')
       range.setValue('原来')
       range.protect().removeEditors(['${COLLEAGUE}'])`,
    )
    const { type } = colleaguesGrid(tab)
    type(0, 0, '改掉')
    expect(tab.last('refused').reason).toContain('受保护')
    expect(cell(tab, 'A1')).toBe('原来')
    expect(told(tab)).toEqual([])
    type(3, 3, '别处')
    expect(cell(tab, 'D4')).toBe('别处')
  })
})
