// 工具自查: what is said of a tool that is used, of one that is not, and of contracts nobody touches any more.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selfReview, settledLongAgo, type ToolFacts } from '../../../src/core/audit/self-review'
import { addMonths } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf } from '../ledger/build'

const USED: ToolFacts = {
  columns: [{ field: 'customer', header: '客户', filled: 100, rows: 100 }],
  unused: [],
  sheets: [{ name: '催款记录', rows: 3 }],
  senderReady: true,
  daysSinceLastRun: 2,
  overdueItems: 5,
  thresholdsAreDefault: false,
  policyIsDefault: false,
  hourlyIsOn: true,
  hasBoard: true,
  daysSinceNorms: 10,
  oldSettled: 0,
}
const kinds = (changes: Partial<ToolFacts>) => selfReview({ ...USED, ...changes }).map(({ kind }) => kind)
const column = (field: 'phone' | 'dispute', filled: number, rows = 100) => [
  { field, header: field, filled, rows },
]

describe('the tool’s review of itself', () => {
  it('has nothing to say where everything is used', () => {
    expect(selfReview(USED)).toEqual([])
  })

  it.each<[string, Partial<ToolFacts>, string[]]>([
    ['a column nobody fills', { columns: column('phone', 0) }, ['column-empty']],
    ['one that is nearly empty', { columns: column('phone', 9) }, ['column-sparse']],
    ['one that is filled on a tenth', { columns: column('phone', 10) }, []],
    ['disputes, which are rare', { columns: column('dispute', 1) }, []],
    [
      'an understood header that is not in use',
      { unused: [{ field: 'owner', header: '业务员' }] },
      ['column-unused'],
    ],
    ['no sender, whatever was sent', { senderReady: false, daysSinceLastRun: null }, ['sender-missing']],
    ['overdue items and no letter ever', { daysSinceLastRun: null }, ['reminders-never']],
    ['no letter for a month', { daysSinceLastRun: 31 }, ['reminders-stopped']],
    ['nothing overdue, so no letter', { daysSinceLastRun: null, overdueItems: 0 }, []],
    [
      'settings as delivered',
      { thresholdsAreDefault: true, policyIsDefault: true },
      ['thresholds-default', 'policy-default'],
    ],
    ['no hourly job', { hourlyIsOn: false }, ['hourly-off']],
    ['no board', { hasBoard: false }, ['board-missing']],
    ['no norms', { daysSinceNorms: null }, ['norms-missing']],
    ['old norms', { daysSinceNorms: 181 }, ['norms-old']],
    ['a sheet nobody filled', { sheets: [{ name: '催款安排', rows: 0 }] }, ['sheet-empty']],
    ['contracts settled long ago', { oldSettled: 3 }, ['old-settled']],
    ['too few rows to tell', { columns: column('phone', 0, 4) }, []],
  ])('says of %s what it should', (_, changes, expected) => {
    expect(kinds(changes)).toEqual(expected)
  })
})

describe('contracts settled long ago', () => {
  const TODAY = day('2026-11-21')
  const itemsOf = (rows: Cells[], asOf = TODAY) => openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
  const old: Cells = { customer: '云栖酒店', signedOn: '2024-01-10', total: 100, paid: 100 }

  it('are those paid in full whose last day is older than so many months', () => {
    const rows = [
      old,
      { ...old, paid: 50 },
      { ...old, paidOn: '2024-11-20' },
      { ...old, paidOn: '2024-11-21' },
      { ...old, signedOn: '' },
    ]
    const found = settledLongAgo(itemsOf(rows), { asOf: TODAY, months: 24 })
    expect(found.map(({ row }) => row)).toEqual([2, 4])
  })

  it('owe nothing and were signed before that day', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, fc.integer({ min: 0, max: 12 }), (rows, asOf, months) => {
        for (const item of settledLongAgo(itemsOf(rows, asOf), { asOf, months })) {
          expect(item.open).toBe(0)
          expect(
            (item.signedOn ?? item.startsOn ?? asOf) < addMonths(asOf, -months) || item.signedOn === null,
          ).toBe(true)
        }
      }),
    )
  })
})
