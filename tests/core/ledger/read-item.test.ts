// One row: amounts that complete or contradict one another, invoice style, due days.
import { describe, expect, it } from 'vitest'
import { blockingCodes, type Cells, itemOf, ledgerOf, PLAIN_ROW } from './build'

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
    const units = { units: { total: 10_000, paid: 10_000, dispute: 10_000 } }
    expect(itemOf(row({ total: 12.5, paid: 2, dispute: 3 }), units).dispute).toEqual({ amount: 3_000_000 })
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
    ['the only start cannot be read', { signedOn: '2026年1月', terms: '净30天' }, 'date-unreadable'],
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
