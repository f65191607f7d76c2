// Writing only what was seen, taking back only what we wrote, and finding rows again that were sorted meanwhile.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, LedgerItem } from '../../../src/core/ledger/types'
import { formatFor, settable } from '../../../src/core/undo/formats'
import { inverseOf, mayRestore, mayWrite, sameCell } from '../../../src/core/undo/inverse'
import { mergeWritten } from '../../../src/core/undo/merge'
import { NO_ITEM, rowFinder, rowName } from '../../../src/core/undo/rows'
import type { StandingCell, WrittenCell } from '../../../src/core/undo/types'
import { day, ledgerOf, PLAIN_ROW } from '../ledger/build'

const standing = (value: Cell, isFormula = false): StandingCell => ({ value, isFormula, format: '' })
const cellOf = (before: Cell, after: Cell): WrittenCell => ({
  ...NO_ITEM,
  sheet: '合同',
  row: 2,
  field: 'total',
  before,
  after,
  formatBefore: '@',
})
const anyCell = fc.oneof<fc.Arbitrary<Cell>[]>(
  fc.constantFrom('', '1200', 'x'),
  fc.constantFrom(0, 1200, 1.2),
  fc.boolean(),
  fc.constantFrom({ day: day('2026-11-21') }, { day: day('2026-11-22') }),
)

describe('a cell', () => {
  it('is written only while it says what was seen, and never over a formula', () => {
    const change = cellOf('1.2万', 12000)
    expect(mayWrite(change, standing('1.2万'))).toBe('yes')
    expect(mayWrite(change, standing('1.3万'))).toBe('changed')
    expect(mayWrite(change, standing('1.2万', true))).toBe('formula')
  })

  it('is taken back only while it says what we wrote', () => {
    const change = cellOf('1.2万', 12000)
    expect(mayRestore(change, standing(12000))).toBe('yes')
    expect(mayRestore(change, standing(13000))).toBe('changed')
    expect(mayRestore(change, standing(12000, true))).toBe('changed')
    expect(mayRestore(change, standing('1.2万'))).toBe('as-before')
    expect(inverseOf(change)).toEqual({ after: '1.2万', format: '@' })
  })

  it('untouched since is after undoing what it was before; touched, what the person wrote', () => {
    fc.assert(
      fc.property(anyCell, anyCell, fc.option(anyCell), (before, after, touched) => {
        fc.pre(!sameCell(before, after))
        const change = cellOf(before, after)
        const written = mayWrite(change, standing(before)) === 'yes' ? change.after : before
        const now = touched ?? written
        const undone = mayRestore(change, standing(now)) === 'yes' ? inverseOf(change).after : now
        const expected = touched === null || sameCell(touched, after) ? before : touched
        expect(sameCell(undone, expected)).toBe(true)
      }),
    )
  })
})

describe('a cell written twice by one act', () => {
  it('goes back to what stood there first, after a stopped try and on top of our own value', () => {
    const other = { ...cellOf('x', 1), row: 3 }
    const retried = { ...cellOf('1.2万', 12000), formatBefore: 'yyyy-mm-dd' }
    expect(mergeWritten([cellOf('1.2万', 12000), other, retried])).toEqual([cellOf('1.2万', 12000), other])
    expect(mergeWritten([cellOf('1.2万', 12000), cellOf(12000, 12001)])).toEqual([cellOf('1.2万', 12001)])
  })

  it('goes back to what somebody wrote in between', () => {
    const second = cellOf('1.3万', 13000)
    expect(mergeWritten([cellOf('1.2万', 12000), second])).toEqual([second])
  })
})

describe('a row', () => {
  const items = ledgerOf([
    { ...PLAIN_ROW, reference: 'A' },
    { ...PLAIN_ROW, reference: 'B', dueOn: '2026-09-01' },
    { ...PLAIN_ROW, reference: 'B', dueOn: '2026-10-01' },
    { ...PLAIN_ROW, reference: 'C' },
    { ...PLAIN_ROW, reference: 'C' },
  ]).items
  const sorted = [...items].reverse().map((item, at): LedgerItem => ({ ...item, row: at + 2 }))
  const seen = (at: number) => {
    const item = items[at]
    if (item === undefined) throw new Error('no such item')
    return { ...rowName(item), sheet: item.sheet, row: item.row }
  }

  it('is found where it went', () => {
    expect(rowFinder(sorted)(seen(0))).toEqual({ sheet: '合同', row: 6 })
  })

  it('of a contract with instalments is the one of its due day', () => {
    expect(rowFinder(sorted)(seen(1))).toEqual({ sheet: '合同', row: 5 })
    expect(rowFinder(sorted)(seen(2))).toEqual({ sheet: '合同', row: 4 })
  })

  it('that is like another in everything is only itself where it stayed', () => {
    expect(rowFinder(items)(seen(3))).toEqual({ sheet: '合同', row: 5 })
    expect(rowFinder(sorted)(seen(3))).toBeNull()
  })

  it('that is gone, or was no item and is one now, is not found', () => {
    expect(rowFinder(items.slice(1))(seen(0))).toBeNull()
    expect(rowFinder(items)({ ...NO_ITEM, sheet: '合同', row: 9 })).toEqual({ sheet: '合同', row: 9 })
    expect(rowFinder(items)({ ...NO_ITEM, sheet: '合同', row: 3 })).toBeNull()
  })
})

describe('a number format', () => {
  it('stays unless it could not show what is written', () => {
    expect(formatFor({ shownAs: 'date' }, 'yyyy/m/d')).toBe('yyyy/m/d')
    expect(formatFor({ shownAs: 'date' }, '@')).toBe('yyyy-mm-dd')
    expect(formatFor({ shownAs: 'amount' }, '¥#,##0.00')).toBe('¥#,##0.00')
    expect(formatFor({ shownAs: 'amount' }, '@')).toBe('#,##0.00')
    expect(formatFor({ shownAs: 'amount' }, 'yyyy-mm-dd')).toBe('#,##0.00')
    expect(formatFor({}, '@')).toBe('@')
  })

  it('of a cell without one is given back by its word', () => {
    expect(settable('0.###############')).toBe('General')
    expect(settable('0.00')).toBe('0.00')
  })
})
