// Borders go along with rows and columns that come and go.
import { describe, expect, it } from 'vitest'
import { quietly } from '../../../host/document/engine/quietly'
import { openWith } from '../open'

type Dispatch = (type: string, payload: object) => void

function bordered() {
  const { model } = openWith([['甲', '乙']])
  const dispatch: Dispatch = (type, payload) =>
    quietly(() =>
      (model.dispatch as unknown as Dispatch)(type, { sheetId: '0', sheetName: '表', ...payload }),
    )
  dispatch('SET_ZONE_BORDERS', {
    target: [{ left: 1, right: 1, top: 2, bottom: 2 }],
    border: { position: 'all' },
  })
  const add = (dimension: 'ROW' | 'COL', base: number) =>
    dispatch('ADD_COLUMNS_ROWS', { dimension, base, quantity: 1, position: 'before' })
  const isBordered = (col: number, row: number) =>
    Object.keys(model.getters.getCellBorder({ sheetId: '0', col, row }) ?? {}).length === 4
  return { add, isBordered, dispatch }
}

describe('a cell with borders', () => {
  it('moves with inserted and deleted columns and rows', () => {
    const { add, isBordered, dispatch } = bordered()
    expect(isBordered(1, 2)).toBe(true)
    add('COL', 0)
    add('ROW', 1)
    expect([isBordered(1, 2), isBordered(2, 3)]).toEqual([false, true])
    dispatch('REMOVE_COLUMNS_ROWS', { dimension: 'COL', elements: [0] })
    dispatch('REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [0] })
    expect([isBordered(2, 3), isBordered(1, 2)]).toEqual([false, true])
  })
})
