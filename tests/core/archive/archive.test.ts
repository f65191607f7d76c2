// What may be archived, how rows are known again, which column goes where, and that a row on two sheets is counted once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchColumns, shiftsOf, throughRuns } from '../../../src/core/archive/columns'
import { rowsInBoth } from '../../../src/core/archive/doubles'
import { archivable, type Ongoing, restYear } from '../../../src/core/archive/eligible'
import { rowPrint } from '../../../src/core/archive/row-print'
import { type CalendarDate, calendarDate } from '../../../src/core/calendar-date'
import type { LedgerItem, OpenItem } from '../../../src/core/ledger/types'

const day = (text: string): CalendarDate => {
  const read = calendarDate(text)
  if (read === null) throw new Error(text)
  return read
}

const item = (changes: Partial<OpenItem> = {}): OpenItem => ({
  key: '甲|1',
  sheet: '合同',
  row: 3,
  customer: '甲',
  customerName: '甲公司',
  project: '酒店',
  reference: '1',
  signedOn: day('2022-03-01'),
  startsOn: null,
  recognisedOn: null,
  terms: '',
  due: { kind: 'known', on: day('2022-05-01'), from: 'given' },
  total: 100,
  paid: 100,
  paidOn: day('2022-06-01'),
  cost: null,
  dispute: null,
  note: '',
  owner: '',
  problems: [],
  state: 'settled',
  open: 0,
  prepaid: 0,
  daysOverdue: 0,
  daysToDue: null,
  ...changes,
})

const NOTHING: Ongoing = {
  warned: new Set(),
  inLetters: new Set(),
  inReceipts: new Set(),
  promised: new Set(),
}
const rule = { asOf: day('2026-11-21'), months: 24 }

describe('a settled contract', () => {
  it('goes after so many months without movement, and rests in the year of its latest day', () => {
    expect(archivable([item()], rule, NOTHING).go).toHaveLength(1)
    expect(archivable([item({ paidOn: day('2025-01-01') })], rule, NOTHING).go).toEqual([])
    expect(archivable([item({ state: 'overdue' })], rule, NOTHING).go).toEqual([])
    expect(restYear(item({ paidOn: day('2023-01-02') }))).toBe('2023')
  })

  it.each([
    ['dispute', item({ dispute: { amount: null } }), NOTHING],
    ['problem', item({ customer: '' }), NOTHING],
    ['warning', item(), { ...NOTHING, warned: new Set(['3 合同']) }],
    ['letter', item(), { ...NOTHING, inLetters: new Set(['甲|1']) }],
    ['receipt', item(), { ...NOTHING, inReceipts: new Set(['甲|1']) }],
    ['promise', item(), { ...NOTHING, promised: new Set(['甲']) }],
  ] as const)('stays for a %s', (why, held, ongoing) => {
    const { go, stay } = archivable([held], rule, ongoing)
    expect([go, stay.map(one => one.why)]).toEqual([[], [why]])
  })
})

describe('what a row says', () => {
  it('is the same whatever blanks follow, and another by type, order and day', () => {
    expect(rowPrint(['甲', 1, '', ''])).toBe(rowPrint(['甲', 1]))
    const prints = [
      ['甲', 1],
      ['甲', '1'],
      [1, '甲'],
      ['', '甲', 1],
      ['甲', { day: day('2026-01-02') }],
      ['甲', '2026-01-02'],
    ].map(cells => rowPrint(cells as Parameters<typeof rowPrint>[0]))
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('columns', () => {
  it('go by header, those of one header in their order, neighbours together', () => {
    expect(matchColumns(['客户', '备注', '', '备注'], ['备注', '客户', '备注', ''])).toEqual({
      runs: [
        { from: 1, to: 2, width: 1 },
        { from: 2, to: 1, width: 1 },
        { from: 3, to: 4, width: 1 },
        { from: 4, to: 3, width: 1 },
      ],
      lacking: [],
    })
    expect(matchColumns(['客户', '金额', '到期日', '组'], ['客户', '金额'], new Set([3]))).toEqual({
      runs: [{ from: 1, to: 1, width: 2 }],
      lacking: [4],
    })
  })

  it('bring every cell there and back', () => {
    const headers = fc.uniqueArray(
      fc.string({ minLength: 1 }).map(text => `c${text.trim()}`),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(headers, fc.infiniteStream(fc.nat()), (source, order) => {
        const keyed = source.map(header => ({ header, at: order.next().value as number }))
        const target = keyed.sort((a, b) => a.at - b.at).map(({ header }) => header)
        const { runs, lacking } = matchColumns(source, target)
        expect(lacking).toEqual([])
        expect(throughRuns(target, runs, '')).toEqual(source)
        expect([...shiftsOf(runs)].every(([from, by]) => target[from + by - 1] === source[from - 1])).toBe(
          true,
        )
      }),
    )
  })
})

describe('rows on two sheets', () => {
  const way = { from: '合同', to: '归档', at: 2, count: 3 }
  const standing = (row: number, key: string): LedgerItem => item({ row, key })
  const copy = (row: number, key: string): LedgerItem => item({ row, key, sheet: '归档' })
  const copies = [copy(2, 'a'), copy(3, 'b'), copy(4, 'c')]

  it('count where they stood until the source is empty of them', () => {
    const both = [standing(3, 'a'), standing(4, 'b'), standing(5, 'c'), ...copies]
    expect([...rowsInBoth(both, way)]).toEqual([2, 3, 4])
    expect([...rowsInBoth(copies, way)]).toEqual([])
  })

  it('count on the target once the source is empty, also where another row of the same name is left', () => {
    expect([...rowsInBoth([standing(9, 'a'), ...copies], way)]).toEqual([])
  })

  it('leave out only copies: what was archived before is no double', () => {
    const earlier = item({ row: 9, key: 'a', sheet: '归档' })
    const both = [standing(3, 'a'), standing(4, 'b'), standing(5, 'c'), ...copies, earlier]
    expect([...rowsInBoth(both, way)]).toEqual([2, 3, 4])
  })
})
