import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerKey } from '../../../src/core/ledger/customer-key'
import type { LedgerItem } from '../../../src/core/ledger/types'
import { anyRows } from '../arbitraries'
import { type Cells, codesOf, ledgerOf, PLAIN_ROW } from './build'

const itemOf = (cells: Cells, changes: Parameters<typeof ledgerOf>[1] = {}): LedgerItem => {
  const [item] = ledgerOf([cells], changes).items
  if (!item) throw new Error('the row is not an item')
  return item
}
const blockingCodes = (item: LedgerItem) => item.problems.map(problem => problem.code)

describe('a plain row', () => {
  it('becomes an item with all its facts and no problem', () => {
    expect(ledgerOf([PLAIN_ROW]).items).toEqual([
      {
        key: '云栖酒店|HT-001',
        sheet: '合同',
        row: 2,
        customer: '云栖酒店',
        customerName: '云栖酒店',
        project: '大堂家具',
        reference: 'HT-001',
        signedOn: '2026-08-01',
        startsOn: '2026-08-05',
        recognisedOn: '2026-08-01',
        terms: '净30天',
        due: { kind: 'known', on: '2026-09-04', from: 'terms' },
        total: 10_000_000,
        paid: 4_000_000,
        paidOn: null,
        cost: null,
        dispute: null,
        note: '',
        owner: '',
        problems: [],
      },
    ])
  })

  it('is known by its number, else by project, day and total, whatever row it stands in', () => {
    expect(itemOf({ ...PLAIN_ROW, reference: 611365 }).key).toBe('云栖酒店|611365')
    expect(itemOf({ ...PLAIN_ROW, reference: '—' }).key).toBe('云栖酒店|大堂家具|2026-08-01|10000000')
    expect(itemOf({ ...PLAIN_ROW, reference: 'A|B' }).key).toBe('云栖酒店|A¦B')
  })
})

describe('rows that are no items', () => {
  it('are passed over when empty, also with unticked boxes and zeros of formulas', () => {
    const ledger = ledgerOf([{ customer: '', total: ' ', dispute: false, unpaid: 0 }, PLAIN_ROW])
    expect(ledger.items.map(item => item.row)).toEqual([3])
    expect(ledger.problems).toEqual([])
  })

  it.each(['合计', '合 计：', '总计', '小计', 'Total', 'Grand Total'])(
    'are passed over when they add up: %s',
    word => {
      const ledger = ledgerOf([
        PLAIN_ROW,
        { customer: word, total: 100000 },
        { customer: '', project: word, total: 1 },
      ])
      expect(ledger.items).toHaveLength(1)
      expect(ledger.problems).toEqual([])
    },
  )

  it('do not include a customer whose name begins with such a word', () => {
    expect(ledgerOf([{ ...PLAIN_ROW, customer: '合计科技' }]).items).toHaveLength(1)
  })
})

describe('a row without a customer', () => {
  it('keeps its money in the ledger, as an item of nobody that is never mailed', () => {
    const ledger = ledgerOf([{ ...PLAIN_ROW, customer: '' }])
    expect(ledger.items).toMatchObject([{ customer: '', total: 10_000_000 }])
    expect(ledger.customers).toEqual([])
    expect(codesOf(ledger)).toEqual(['missing-customer'])
    expect(ledger.items[0]?.problems).toEqual(ledger.problems)
  })

  it('is only named when it has no amounts either', () => {
    const ledger = ledgerOf([{ customer: '', project: '大堂家具', total: '' }])
    expect(ledger.items).toEqual([])
    expect(codesOf(ledger)).toEqual(['missing-customer'])
  })

  it('says so when the name is an error', () => {
    expect(codesOf(ledgerOf([{ ...PLAIN_ROW, customer: '#N/A' }]))).toEqual(['cell-error'])
  })
})

describe('total, paid and unpaid', () => {
  const row = (amounts: Cells): Cells => {
    const { total: _total, paid: _paid, ...rest } = PLAIN_ROW
    return { ...rest, ...amounts }
  }

  it.each<[string, Cells, { total: number | null; paid: number | null }]>([
    ['blank paid is total less unpaid', { total: 100, paid: '', unpaid: 60 }, { total: 10_000, paid: 4_000 }],
    ['blank total is paid and unpaid', { total: '', paid: 40, unpaid: 60 }, { total: 10_000, paid: 4_000 }],
    ['all three agree', { total: 100, paid: 40, unpaid: 60 }, { total: 10_000, paid: 4_000 }],
    [
      'unpaid stops at 0 where too much was paid',
      { total: 100, paid: 140, unpaid: 0 },
      { total: 10_000, paid: 14_000 },
    ],
    [
      'unpaid goes below 0 where too much was paid',
      { total: 100, paid: '', unpaid: -40 },
      { total: 10_000, paid: 14_000 },
    ],
    ['paid above the total is no error', { total: 100, paid: 140 }, { total: 10_000, paid: 14_000 }],
  ])('%s', (_, amounts, expected) => {
    const item = itemOf(row(amounts))
    expect(item).toMatchObject(expected)
    expect(item.problems).toEqual([])
  })

  it.each<[string, Cells, string[]]>([
    ['paid is blank and nothing tells it', { total: 100, paid: '' }, ['blank-paid']],
    ['no column tells what is paid', { total: 100 }, ['blank-paid']],
    ['nothing tells the total', { total: '', paid: 40, unpaid: '' }, ['missing-total']],
    ['no amount is there', { total: '', paid: '', unpaid: '' }, ['missing-total']],
    ['the total cannot be read', { total: '10万左右', paid: 0 }, ['amount-unreadable']],
    ['paid cannot be read', { total: 100, paid: '#REF!' }, ['cell-error']],
    ['unpaid cannot be read', { total: 100, paid: 40, unpaid: '12,34' }, ['amount-ambiguous']],
    ['the total is negative', { total: -100, paid: 0 }, ['amount-negative']],
    ['paid is negative', { total: 100, paid: -10 }, ['amount-negative']],
    ['more is unpaid than was ever owed', { total: 100, paid: '', unpaid: 160 }, ['amounts-disagree']],
  ])('keep the item out of the letters when %s', (_, amounts, codes) => {
    expect(blockingCodes(itemOf(row(amounts)))).toEqual(codes)
  })

  it('that disagree are named with what unpaid would have to be', () => {
    expect(itemOf(row({ total: 100, paid: 40, unpaid: '50' })).problems).toEqual([
      {
        code: 'amounts-disagree',
        place: { sheet: '合同', row: 2, field: 'unpaid' },
        value: '50',
        expected: 6_000,
      },
    ])
  })

  it('that no cell tells are null, never 0', () => {
    expect(itemOf(row({ total: 100, paid: '' }))).toMatchObject({ total: 10_000, paid: null })
    expect(itemOf(row({ total: '?', paid: 40 }))).toMatchObject({ total: null, paid: 4_000 })
  })

  it('count a blank paid as 0 once that was confirmed', () => {
    const confirmed = { blankPaidIsZero: true }
    expect(itemOf(row({ total: 100, paid: '' }), confirmed)).toMatchObject({ paid: 0, problems: [] })
    expect(itemOf(row({ total: '', paid: '', unpaid: 60 }), confirmed)).toMatchObject({
      total: 6_000,
      paid: 0,
    })
  })

  it('count in the unit their header names, once confirmed', () => {
    const units = { units: { total: 10_000, paid: 10_000 } }
    expect(itemOf(row({ total: 12.5, paid: '2万' }), units)).toMatchObject({
      total: 12_500_000,
      paid: 2_000_000,
    })
  })
})

describe('one row per invoice', () => {
  const invoice: Cells = {
    customer: 'Acme',
    reference: 'INV-1',
    startsOn: '2026-08-05',
    dueOn: '2026-09-04',
    total: 100,
  }
  const style = { style: 'invoice' } as const

  it('is paid in full on its paid day, and not at all without one', () => {
    expect(itemOf({ ...invoice, paidOn: '2026-09-01' }, style)).toMatchObject({
      paid: 10_000,
      paidOn: '2026-09-01',
    })
    expect(itemOf({ ...invoice, paidOn: '' }, style)).toMatchObject({ paid: 0, paidOn: null, problems: [] })
  })

  it('goes by the paid amount where one is written', () => {
    expect(itemOf({ ...invoice, paid: 30, paidOn: '2026-09-01' }, style).paid).toBe(3_000)
    expect(blockingCodes(itemOf({ ...invoice, paid: '', paidOn: '' }, style))).toEqual(['blank-paid'])
  })

  it('is not taken as unpaid when its paid day cannot be read', () => {
    const item = itemOf({ ...invoice, paidOn: '3/4/2026' }, style)
    expect(item.paid).toBeNull()
    expect(blockingCodes(item)).toEqual(['date-order-unknown'])
  })

  it('counts as sold on the invoice day', () => {
    expect(itemOf({ ...invoice, signedOn: '2026-07-01', paidOn: '' }, style).recognisedOn).toBe('2026-08-05')
  })
})

describe('the due day', () => {
  const row = (cells: Cells): Cells => ({ customer: '云栖酒店', total: 100, paid: 0, ...cells })

  it('is the one written, before the one counted', () => {
    const due = itemOf(row({ dueOn: '2026-10-01', startsOn: '2026-08-05', terms: '净30天' })).due
    expect(due).toEqual({ kind: 'known', on: '2026-10-01', from: 'given' })
  })

  it('counted from the signing day is inferred', () => {
    expect(itemOf(row({ signedOn: '2026-08-05', terms: '月结30天' })).due).toEqual({
      kind: 'inferred',
      on: '2026-09-30',
    })
  })

  it('waits for its event', () => {
    const item = itemOf(row({ signedOn: '2026-08-05', terms: '30/60/10' }))
    expect(item.due).toEqual({ kind: 'awaiting', event: 'stages' })
    expect(item.problems).toEqual([])
  })

  it.each<[string, Cells, string]>([
    ['nothing tells it', { terms: '', startsOn: '2026-08-05' }, 'missing-due'],
    ['terms have nothing to start from', { terms: '净30天', startsOn: '' }, 'missing-due'],
    ['the terms are not understood', { terms: '面议', startsOn: '2026-08-05' }, 'terms-unknown'],
    [
      'the written day cannot be read',
      { dueOn: '月底', startsOn: '2026-08-05', terms: '净30天' },
      'date-unreadable',
    ],
    [
      'the start cannot be read',
      { startsOn: '2026-02-30', signedOn: '2026-01-01', terms: '净30天' },
      'date-impossible',
    ],
  ])('is missing when %s', (_, cells, code) => {
    const item = itemOf(row(cells))
    expect(item.due).toEqual({ kind: 'missing' })
    expect(blockingCodes(item)).toEqual([code])
  })

  it('before the start is named and kept out of the letters', () => {
    expect(blockingCodes(itemOf(row({ dueOn: '2026-08-01', startsOn: '2026-08-05' })))).toEqual([
      'due-before-start',
    ])
  })

  it('of a row paid in full is nobody’s concern', () => {
    expect(ledgerOf([row({ paid: 100, terms: '面议' })]).problems).toEqual([])
  })
})

describe('problems a letter can do without', () => {
  it('are listed and do not keep the item out', () => {
    const ledger = ledgerOf([
      { ...PLAIN_ROW, phone: '1380000000', note: '#REF!', cost: '约5万', email: 'li@example' },
    ])
    expect(codesOf(ledger).sort()).toEqual([
      'amount-unreadable',
      'cell-error',
      'email-malformed',
      'phone-malformed',
    ])
    expect(ledger.items[0]?.problems).toEqual([])
  })

  it('are not those of project, number and dispute', () => {
    const item = itemOf({ ...PLAIN_ROW, project: '#REF!', reference: '#N/A', dispute: '质量问题' })
    expect(blockingCodes(item)).toEqual(['cell-error', 'cell-error', 'dispute-unreadable'])
  })
})

describe('customers', () => {
  it('are one per name, however spaced or cased, with the first value of every field', () => {
    const { customers } = ledgerOf([
      { ...PLAIN_ROW, customer: 'Acme Ltd', contact: '', phone: 13800000000 },
      { ...PLAIN_ROW, customer: 'ＡＣＭＥ ltd', contact: '李经理', phone: '021-68881234' },
    ])
    expect(customers).toMatchObject([
      { key: 'acmeltd', name: 'Acme Ltd', contact: '李经理', phone: '13800000000', rows: [2, 3] },
    ])
    expect(customerKey('云栖酒店') === customerKey('云栖大酒店')).toBe(false)
  })

  it.each<[string, string[], unknown]>([
    [
      'one for equal lists in any order',
      ['a@example.com;b@example.com', 'B@example.com, a@example.com'],
      { kind: 'one', to: ['a@example.com', 'b@example.com'] },
    ],
    [
      'one where the other row is blank or malformed',
      ['', 'a@b', 'a@example.com'],
      { kind: 'one', to: ['a@example.com'] },
    ],
    ['none', ['', '—'], { kind: 'none' }],
    ['malformed', ['', 'a@b'], { kind: 'malformed', text: 'a@b' }],
    [
      'a conflict',
      ['a@example.com', 'b@example.com', 'a@example.com'],
      { kind: 'conflict', choices: [['a@example.com'], ['b@example.com']] },
    ],
  ])('have addresses: %s', (_, emails, addresses) => {
    expect(ledgerOf(emails.map(email => ({ ...PLAIN_ROW, email }))).customers[0]?.addresses).toEqual(
      addresses,
    )
  })

  it('with different addresses are named once, at the first row that differs', () => {
    const rows = ['a@example.com', 'b@example.com', 'c@example.com'].map(email => ({ ...PLAIN_ROW, email }))
    expect(ledgerOf(rows).problems).toEqual([
      { code: 'email-conflict', place: { sheet: '合同', row: 3, field: 'email' }, value: 'b@example.com' },
    ])
  })
})

describe('any ledger', () => {
  it('is read alike in whatever order its rows stand', () => {
    const facts = (rows: Cells[]) =>
      ledgerOf(rows)
        .items.map(item =>
          JSON.stringify({ ...item, row: 0, customerName: '', problems: item.problems.length }),
        )
        .sort()
    fc.assert(
      fc.property(anyRows, rows => {
        expect(facts([...rows].reverse())).toEqual(facts(rows))
      }),
    )
  })

  it('names a reason for every amount it cannot tell, and every place it names exists', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const ledger = ledgerOf(rows)
        for (const item of ledger.items) {
          if (item.total === null || item.paid === null) expect(item.problems.length).toBeGreaterThan(0)
          for (const problem of item.problems) expect(ledger.problems).toContain(problem)
        }
        for (const { place } of ledger.problems) {
          expect(place.row - 2).toBeLessThan(rows.length)
          if (place.field) expect(ledger.fields).toContain(place.field)
        }
      }),
    )
  })
})
