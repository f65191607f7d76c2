// The dispute column: yes, no, a part, or a question to a person.
import { describe, expect, it } from 'vitest'
import { readDispute } from '../../../../src/core/ledger/cells/dispute'
import type { Cell } from '../../../../src/core/ledger/types'

const read = (cell: Cell) => readDispute(cell, { currency: 'CNY', unit: 1 })

describe('a dispute cell', () => {
  it.each<Cell>(['是', '有', 'Y', 'yes', 'Yes', 'TRUE', true, '争议', 'full', '全额', ' Ｙ '])(
    '%j disputes the whole item',
    cell => {
      expect(read(cell)).toEqual({ ok: true, value: { amount: null } })
    },
  )

  it.each<Cell>(['', '否', '无', 'N', 'no', 'No', 'false', false, '-', 0])('%j disputes nothing', cell => {
    expect(read(cell)).toEqual({ ok: true, value: null })
  })

  it.each<[Cell, number]>([
    [1200, 120_000],
    ['¥1,200.50', 120_050],
    ['2万', 2_000_000],
  ])('%j disputes that part', (cell, amount) => {
    expect(read(cell)).toEqual({ ok: true, value: { amount } })
  })

  it.each<Cell>(['质量问题', '部分', -5, '约1万', '?'])('%j is a problem, not a yes or a no', cell => {
    expect(read(cell)).toEqual({ ok: false, code: 'dispute-unreadable' })
  })
})
