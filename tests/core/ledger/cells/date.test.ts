// Date cells in every style we read, and the ones that stay unread.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrderOf, readDate } from '../../../../src/core/ledger/cells/date'
import type { Cell, DateOrder } from '../../../../src/core/ledger/types'
import { anyDay } from '../../arbitraries'
import { day } from '../build'

const problem = (code: string) => ({ ok: false, code })

describe('a date cell', () => {
  it.each<Cell>([
    { day: day('2026-01-05') },
    '2026-01-05',
    '2026-1-5',
    '2026/1/5',
    '2026.01.05',
    '2026年1月5日',
    '2026年01月05号',
    '2026 年 1 月 5 日',
    '２０２６－１－５',
    '20260105',
    20260105,
    '5 Jan 2026',
    '05-Jan-2026',
    '5 January 2026',
    'Jan 5, 2026',
    'Jan. 5 2026',
    'JANUARY 5, 2026',
    ' 2026-01-05 00:00:00 ',
    '2026-01-05T09:30',
  ])('%j is 5 January 2026', cell => {
    expect(readDate(cell, undefined)).toEqual({ ok: true, value: '2026-01-05' })
  })

  it.each(['', '—', '/', ' '])("'%s' is blank", cell => {
    expect(readDate(cell, undefined)).toEqual({ ok: true, value: null })
  })

  it.each<[Cell, string]>([
    ['2026-02-30', 'date-impossible'],
    ['2026年13月1日', 'date-impossible'],
    ['31 Apr 2026', 'date-impossible'],
    ['30/30/2026', 'date-impossible'],
    ['1026-01-05', 'date-impossible'],
    [{ day: day('1900-01-05') }, 'date-impossible'],
    [12345678, 'date-impossible'],
    ['26-01-05', 'date-unreadable'],
    ['1/5/26', 'date-unreadable'],
    ['2026年1月', 'date-unreadable'],
    ['2026-01', 'date-unreadable'],
    ['1月5日', 'date-unreadable'],
    ['2026-01/05', 'date-unreadable'],
    ['月底', 'date-unreadable'],
    ['2026-01-05左右', 'date-unreadable'],
    [46027, 'date-unreadable'],
    [true, 'date-unreadable'],
    ['3/4/2026', 'date-order-unknown'],
    ['3.4.2026', 'date-order-unknown'],
    ['#VALUE!', 'cell-error'],
  ])('%j is named, not guessed: %s', (cell, code) => {
    expect(readDate(cell, undefined)).toEqual(problem(code))
  })

  it("is read in its column's order", () => {
    expect(readDate('3/4/2026', 'day-first')).toEqual({ ok: true, value: '2026-04-03' })
    expect(readDate('3/4/2026', 'month-first')).toEqual({ ok: true, value: '2026-03-04' })
    expect(readDate('13/4/2026', 'month-first')).toEqual(problem('date-impossible'))
  })

  it('needs no order where its numbers leave no choice', () => {
    expect(readDate('25/12/2026', undefined)).toEqual({ ok: true, value: '2026-12-25' })
    expect(readDate('12-25-2026', undefined)).toEqual({ ok: true, value: '2026-12-25' })
    expect(readDate('5/5/2026', undefined)).toEqual({ ok: true, value: '2026-05-05' })
  })

  it('is the same day in every style it can be written in', () => {
    const styles: [(y: number, m: number, d: number) => Cell, DateOrder | undefined][] = [
      [(y, m, d) => `${y}/${m}/${d}`, undefined],
      [(y, m, d) => `${y}年${m}月${d}日`, 'month-first'],
      [(y, m, d) => y * 10_000 + m * 100 + d, undefined],
      [(y, m, d) => `${d}.${m}.${y}`, 'day-first'],
      [(y, m, d) => `${m}/${d}/${y}`, 'month-first'],
    ]
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...styles), (date, [write, order]) => {
        const cell = write(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
        expect(readDate(cell, order)).toEqual({ ok: true, value: date })
      }),
    )
  })
})

describe("the day/month order of a column's texts", () => {
  it.each<[string, Cell[]]>([
    ['not-needed', ['2026-01-05', { day: day('2026-01-05') }, '', '5/5/2026']],
    ['day-first', ['1/2/2026', '25/12/2026']],
    ['month-first', ['1/2/2026', '12/25/2026 00:00', '30/30/2026']],
    ['undecided', ['1/2/2026', '5/5/2026']],
    ['contradictory', ['12/25/2026', '25/12/2026', '1/2/2026']],
  ])('is %s for %j', (order, cells) => {
    expect(dateOrderOf(cells)).toBe(order)
  })
})
