// Which cells say something of another row after a sort between the last look and the writing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerRow } from '../../../src/core/ledger/types'
import { isSameRow, strayCells } from '../../../src/core/receipts/moved'

const row = (at: number, reference: string, paid: number): LedgerRow => ({
  row: at,
  cells: { customer: '甲公司', reference, total: 1000, paid, paidOn: '' },
  beside: [],
})
const READ = [row(2, 'HT-1', 0), row(3, 'HT-2', 300), row(4, 'HT-3', 0)]
const written = { row: 2, field: 'paid', value: 1000 } as const

describe('a cell written', () => {
  it('in the row that was meant is none of them, whatever else was paid there', () => {
    const now = [row(2, 'HT-1', 1000)]
    expect(strayCells([written], { read: READ, now })).toEqual({ moved: false, putBack: [] })
  })

  it('in a row that took its place goes back to what that one said', () => {
    const now = [row(2, 'HT-2', 1000)]
    expect(strayCells([written], { read: READ, now })).toEqual({
      moved: true,
      putBack: [{ row: 2, field: 'paid', value: 300 }],
    })
  })

  it('and moved along with its row leaves the one that stands there now alone', () => {
    expect(strayCells([written], { read: READ, now: [row(2, 'HT-3', 0)] })).toEqual({
      moved: true,
      putBack: [],
    })
  })

  it('in a row that is gone, or that nobody had read, is only said to have moved', () => {
    expect(strayCells([written], { read: READ, now: [] })).toEqual({ moved: true, putBack: [] })
    expect(strayCells([written], { read: READ, now: [row(2, 'HT-9', 1000)] })).toEqual({
      moved: true,
      putBack: [],
    })
  })

  it('goes back to nothing where rows that look alike had paid differently', () => {
    const read = [row(2, 'HT-1', 0), row(3, 'HT-2', 300), row(4, 'HT-2', 400)]
    expect(strayCells([written], { read, now: [row(2, 'HT-2', 1000)] }).putBack).toEqual([])
  })

  it('under a merged name is known without the name', () => {
    const now = { ...row(2, 'HT-1', 1000), cells: { ...row(2, 'HT-1', 1000).cells, customer: '' } }
    expect(isSameRow(row(2, 'HT-1', 0), now)).toBe(true)
  })
})

it('after any sort, put back, every row but the written ones says what it said', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.nat(7), fc.nat(1000), (numbers, at, seed) => {
      const read = numbers.map((number, index) => row(index + 2, `HT-${number}`, number))
      const target = read[at % read.length]
      if (target === undefined) return
      const sorted = [...read]
        .sort(
          (a, b) => ((Number(a.cells.paid) * (seed + 7)) % 101) - ((Number(b.cells.paid) * (seed + 7)) % 101),
        )
        .map((one, index) => ({ ...one, row: index + 2 }))
      const now = sorted.map(one =>
        one.row === target.row ? { ...one, cells: { ...one.cells, paid: 5000 } } : one,
      )
      const cell = { row: target.row, field: 'paid', value: 5000 } as const
      const standing = now.filter(one => one.row === target.row)
      const { moved, putBack } = strayCells([cell], { read, now: standing })
      const isMeant = standing[0]?.cells.reference === target.cells.reference
      expect(moved).toBe(!isMeant)
      const before = sorted.find(one => one.row === target.row)?.cells.paid
      expect(putBack).toEqual(isMeant ? [] : [{ ...cell, value: before }])
    }),
  )
})
