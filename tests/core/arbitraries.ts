// Generators of days, amounts, cells and whole ledgers for property tests.
import * as fc from 'fast-check'
import { addDays, type CalendarDate } from '../../src/core/calendar-date'
import type { Cell } from '../../src/core/ledger/types'
import { type Cells, day } from './ledger/build'

/** Days of 2020–2030. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 4017 })
  .map(days => addDays(day('2020-01-01'), days))

/** Days around the sample's today, near enough for every bucket to be met. */
export const nearbyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: -200, max: 60 })
  .map(days => addDays(day('2026-11-21'), days))

/** Amounts of a contract in fen, from 0 to ten million yuan. */
export const anyAmount: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1_000_000_000 })

const customerName = fc.constantFrom('云栖酒店', '云栖 酒店', '青禾置业', 'Acme Ltd', 'ACME  Ltd', '松间民宿')
const optional = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: cell })
const yuan = anyAmount.map(minor => minor / 100)
const nonsense = fc.constantFrom<Cell>('10万左右', '#REF!', '待定', true, '2026-02-30', '1.2.3')

/** A row that may lack anything, disagree with itself or hold nonsense. */
export const anyRow: fc.Arbitrary<Cells> = fc.record({
  customer: fc.oneof({ weight: 9, arbitrary: customerName }, { weight: 1, arbitrary: fc.constant('') }),
  email: fc.constantFrom('', 'a@example.com', 'A@Example.com', 'b@example.com; a@example.com', 'a@b'),
  project: fc.constantFrom('大堂家具', '客房家具', ''),
  reference: optional(fc.integer({ min: 1, max: 400 }).map(number => `HT-${number}`)),
  signedOn: optional(nearbyDay),
  startsOn: optional(nearbyDay),
  dueOn: optional(fc.oneof({ weight: 8, arbitrary: nearbyDay }, { weight: 1, arbitrary: nonsense })),
  terms: fc.constantFrom('净30天', '月结60', '货到付款', '30/60/10', '面议', ''),
  total: optional(fc.oneof({ weight: 9, arbitrary: yuan }, { weight: 1, arbitrary: nonsense })),
  paid: optional(fc.oneof({ weight: 9, arbitrary: yuan }, { weight: 1, arbitrary: nonsense })),
  dispute: fc.constantFrom<Cell>('', '是', 'No', 100, false),
})

export const anyRows: fc.Arbitrary<Cells[]> = fc.array(anyRow, { maxLength: 40 })
