// What repeats in a column is read once, and read no differently for it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctCells, onceEach } from '../../../../src/core/ledger/cells/repeats'
import type { LedgerField } from '../../../../src/core/ledger/types'
import { anyRow, anyRows } from '../../arbitraries'
import { type Cells, ledgerOf } from '../build'

describe('a text that repeats', () => {
  it('is read once, also where nothing comes of it', () => {
    const asked: string[] = []
    const read = onceEach(text => {
      asked.push(text)
      return text === '' ? null : text.length
    })
    expect(['净30天', '', '净30天', '', '月结'].map(read)).toEqual([4, null, 4, null, 2])
    expect(asked).toEqual(['净30天', '', '月结'])
  })

  it('stands once among the cells of its column, and blank cells too', () => {
    const rows = ['净30天', undefined, '', '净30天', 30].map((terms, at) => ({
      row: at + 2,
      cells: terms === undefined ? {} : { terms },
      beside: [],
    }))
    expect(distinctCells({ sheet: '合同', rows }, 'terms')).toEqual(['净30天', '', 30])
  })
})

const FIELDS: LedgerField[] = [
  'customer',
  'email',
  'project',
  'reference',
  'signedOn',
  'startsOn',
  'dueOn',
  'terms',
  'total',
  'paid',
  'dispute',
]

describe('any row', () => {
  it('is read among others as it is read alone', () => {
    const alone = (cells: Cells, at: number) =>
      ledgerOf([...Array.from({ length: at }, () => ({})), cells], {}, FIELDS)
    fc.assert(
      fc.property(anyRows, anyRow, (others, again) => {
        const rows = [again, ...others, again]
        const together = ledgerOf(rows, {}, FIELDS)
        const each = rows.map(alone)
        expect(together.items).toEqual(each.flatMap(({ items }) => items))
        const ofCells = together.problems.filter(({ code }) => code !== 'email-conflict')
        expect(ofCells).toEqual(each.flatMap(({ problems }) => problems))
      }),
    )
  })
})
