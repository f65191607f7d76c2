// The check of the data: grouping, order, dates that have not come.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditLedger } from '../../../src/core/audit/audit-ledger'
import { anyRows } from '../arbitraries'
import { day, ledgerOf, PLAIN_ROW } from '../ledger/build'

const TODAY = day('2026-11-21')

describe('the check of the data', () => {
  it('finds nothing in a plain ledger', () => {
    expect(auditLedger(ledgerOf([PLAIN_ROW]), TODAY)).toEqual([])
  })

  it('groups problems by cause, hidden money first, and within a cause by row', () => {
    const groups = auditLedger(
      ledgerOf([
        { ...PLAIN_ROW, reference: 'HT-1', phone: '138' },
        { ...PLAIN_ROW, reference: 'HT-2', terms: '面议' },
        { ...PLAIN_ROW, reference: 'HT-3', total: '10万左右' },
        { ...PLAIN_ROW, reference: 'HT-4', total: '待定' },
      ]),
      TODAY,
    )
    expect(groups.map(group => [group.code, group.count])).toEqual([
      ['amount-unreadable', 2],
      ['terms-unknown', 1],
      ['phone-malformed', 1],
    ])
    expect(groups[0]?.problems.map(problem => problem.place.row)).toEqual([4, 5])
  })

  it('names signing and payment days that have not come, but not the start of terms', () => {
    const rows = [
      { ...PLAIN_ROW, signedOn: '2026-11-22', startsOn: '2026-12-01' },
      { ...PLAIN_ROW, paidOn: '2026-11-21' },
    ]
    expect(auditLedger(ledgerOf(rows), TODAY).filter(({ code }) => code !== 'item-doubled')).toMatchObject([
      {
        code: 'date-in-future',
        severity: 'rest',
        count: 1,
        problems: [
          {
            code: 'date-in-future',
            place: { sheet: '合同', row: 2, field: 'signedOn' },
            value: '2026-11-22',
          },
        ],
      },
    ])
  })

  it('names an invoice day that has not come', () => {
    const rows = [{ ...PLAIN_ROW, startsOn: '2026-12-01' }]
    expect(auditLedger(ledgerOf(rows, { style: 'invoice' }), TODAY).map(group => group.code)).toEqual([
      'date-in-future',
    ])
  })

  it('lists every problem of reading exactly once', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const ledger = ledgerOf(rows)
        const listed = auditLedger(ledger, day('2030-12-31')).flatMap(group => group.problems)
        const read = new Set(ledger.problems.map(({ code }) => code))
        const ofReading = listed.filter(({ code }) => read.has(code)).map(({ key: _, ...problem }) => problem)
        expect(ofReading).toHaveLength(ledger.problems.length)
        expect(new Set(ofReading)).toEqual(new Set(ledger.problems))
      }),
    )
  })
})
