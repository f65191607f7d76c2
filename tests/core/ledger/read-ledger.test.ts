// Rows to items and customers; what is passed over, what is named.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerKey } from '../../../src/core/ledger/customer-key'
import { anyRows } from '../arbitraries'
import { blockingCodes, type Cells, codesOf, itemOf, ledgerOf, PLAIN_ROW } from './build'

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
        taxRate: null,
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
      {
        key: 'acmeltd',
        name: 'Acme Ltd',
        contact: '李经理',
        phone: '13800000000',
        places: [2, 3].map(row => ({ sheet: '合同', row })),
      },
    ])
    expect(customerKey('云栖酒店') === customerKey('云栖大酒店')).toBe(false)
  })

  it('know the cell each contact field was taken from, as it is written', () => {
    const [one] = ledgerOf([
      { ...PLAIN_ROW, contact: '', phone: '—', email: 'not an address', address: '' },
      { ...PLAIN_ROW, contact: ' 陈工 ', phone: '', email: 'a@example.com；b@example.com', address: '' },
    ]).customers
    expect(one?.cells).toEqual({
      contact: { sheet: '合同', row: 3, text: '陈工' },
      phone: { sheet: '合同', row: 2, text: '' },
      email: { sheet: '合同', row: 3, text: 'a@example.com；b@example.com' },
      address: { sheet: '合同', row: 2, text: '' },
    })
  })

  it('keep their phone as it is written, also a malformed one, for editing in place', () => {
    const phoneOf = (phone: string) => ledgerOf([{ ...PLAIN_ROW, phone }]).customers[0]?.phone
    expect(phoneOf(' 13800000000、（021）68881234 ')).toBe('13800000000、（021）68881234')
    expect(phoneOf('张三 138')).toBe('张三 138')
    expect(phoneOf('#N/A')).toBe('')
    expect(phoneOf('—')).toBe('')
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
