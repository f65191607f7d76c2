// Cells copied or dragged by hand take their validation along, and what the script said of it stays.
import { describe, expect, it } from 'vitest'
import { quietly } from '../../../host/document/engine/quietly'
import { openWith, script } from '../open'

type Dispatch = (type: string, payload?: object) => void

function ruled() {
  const host = openWith([
    ['客户', '合同额', '已付'],
    ['甲', 1, 2],
    ['乙', 3, 4],
  ])
  script(
    host,
    `const sheet = SpreadsheetApp.getActiveSheet()
     const rule = help => SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setHelpText(help).build()
     sheet.getRange('B2:B3').setDataValidation(rule('合同额要大于 0。'))
     sheet.getRange('C2:C3').setDataValidation(rule('已付要大于 0。'))`,
  )
  const { model } = host
  const dispatch: Dispatch = (type, payload = {}) =>
    quietly(() =>
      (model.dispatch as unknown as Dispatch)(type, { sheetId: '0', sheetName: '表', ...payload }),
    )
  const helps = () =>
    host
      .sheet('表')
      .validations()
      .map(({ ranges, helpText }) => [ranges.join(), helpText])
  return { model, dispatch, helps }
}

describe('a validation of a script', () => {
  it('is copied with its help text, and stays what it was where it came from', () => {
    const { model, dispatch, helps } = ruled()
    quietly(() => model.selection.selectCell(1, 1))
    dispatch('COPY')
    dispatch('PASTE', { target: [{ left: 4, right: 4, top: 4, bottom: 4 }] })
    expect(helps()).toEqual([
      ['B2:B3,E5', '合同额要大于 0。'],
      ['C2:C3', '已付要大于 0。'],
    ])
  })

  it('keeps apart from another that differs in its help text when its column is dragged', () => {
    const { dispatch, helps } = ruled()
    dispatch('MOVE_COLUMNS_ROWS', { dimension: 'COL', elements: [1], base: 2, position: 'after' })
    expect(helps().sort()).toEqual([
      ['B2:B3', '已付要大于 0。'],
      ['C2:C3', '合同额要大于 0。'],
    ])
  })
})
