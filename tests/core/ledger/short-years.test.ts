// 26/3/5 has no century and three readings: it is read with the year first where its column leaves no other, else named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/core/ledger/types'
import { codesOf, day, ledgerOf, PLAIN_ROW } from './build'

const signed = (...cells: Cell[]) => ledgerOf(cells.map(signedOn => ({ ...PLAIN_ROW, signedOn })))
const days = (...cells: Cell[]) => signed(...cells).items.map(({ signedOn }) => signedOn)

describe('a two-digit year', () => {
  it.each<[string, Cell, string]>([
    ['2026.3.5', '26/3/5', '2026-03-05'],
    ['2026年2月14日', '26.3.5', '2026-03-05'],
    ['2026-12-01', '27-1-5', '2027-01-05'],
    ['２０２６．３．３０', '２６／３／５', '2026-03-05'],
    ['2026/1/6', '26年3月25日', '2026-03-25'],
    ['2026/1/6', '26/3/5 09:30', '2026-03-05'],
  ])('is read where %s beside %s leaves one reading', (beside, cell, read) => {
    expect(days(beside, cell)[1]).toBe(read)
    expect(codesOf(signed(beside, cell))).toEqual([])
  })

  it('is read beside date cells, too', () => {
    expect(days({ day: day('2026-02-01') }, '26/3/5')[1]).toBe('2026-03-05')
  })

  it('is read where the other short years of the column leave one reading', () => {
    expect(days('2026.3.5', '26/3/5', '26/3/26')).toEqual(['2026-03-05', '2026-03-05', '2026-03-26'])
  })

  it.each<[string, Cell[]]>([
    ['stands alone', ['26/3/5']],
    ['may be the 26th of March 2025', ['2025.12.1', '2026.3.5', '26/3/25']],
    ['lies far from the other years', ['2026.3.5', '12/3/5']],
    ['is no day with the year first', ['2026.3.5', '26/13/5']],
    ['stands beside years at the end', ['2026.3.5', '13/5/2026', '26/3/5']],
    ['stands beside one that can only be at the end', ['2026.3.5', '5/3/26', '26/3/5']],
  ])('stays named where it %s', (_, cells) => {
    expect(codesOf(signed(...cells))).toContain('date-unreadable')
    expect(days(...cells).at(-1)).toBeNull()
  })

  it('is each column’s own matter', () => {
    const ledger = ledgerOf([
      { ...PLAIN_ROW, signedOn: '2026.3.5', paidOn: '26/3/5' },
      { ...PLAIN_ROW, signedOn: '26/3/5', paidOn: '' },
    ])
    expect(ledger.problems).toMatchObject([{ code: 'date-unreadable', place: { row: 2, field: 'paidOn' } }])
  })

  const anyDays = fc.array(
    fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    { minLength: 1, maxLength: 12 },
  )
  const parts = (date: Date) => {
    const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-')
    return { year, month: String(Number(month)), dayOfMonth: String(Number(dayOfMonth)) }
  }

  it.each<[string, (date: Date) => string]>([
    ['first', date => `${parts(date).year.slice(2)}/${parts(date).month}/${parts(date).dayOfMonth}`],
    ['last', date => `${parts(date).dayOfMonth}/${parts(date).month}/${parts(date).year.slice(2)}`],
    ['behind', date => `${parts(date).month}/${parts(date).dayOfMonth}/${parts(date).year.slice(2)}`],
  ])('is never read as another day, wherever a whole column has it: %s', (_, write) => {
    fc.assert(
      fc.property(anyDays, dates => {
        const meant = dates.map(date => date.toISOString().slice(0, 10))
        const anchors = ['2024.6.1', '2025.6.1', '2026.6.1']
        const read = days(...anchors, ...dates.map(write)).slice(anchors.length)
        read.forEach((found, at) => {
          if (found !== null) expect(found).toBe(meant[at])
        })
      }),
    )
  })
})
