// A receipt and a contact as typed: what they come to before anything is sent.
import { describe, expect, it } from 'vitest'
import type { PayableItem } from '../../src/core/receipts/types'
import { type FollowUpDraft, followUpInput, wrongInFollowUp } from '../../src/sidebar/daily/follow-up-draft'
import {
  amountFrom,
  draftReceipt,
  isNotedOnly,
  keyOf,
  NOTHING_BESIDE,
  type ReceiptDraft,
  remarksOn,
  typedShares,
} from '../../src/sidebar/daily/receipt-draft'

const item = (row: number, open: number, booking: PayableItem['booking'] = 'paid'): PayableItem => ({
  item: `云栖|HT-${row}`,
  sheet: '合同',
  row,
  project: '',
  reference: `HT-${row}`,
  due: null,
  invoicedOn: null,
  daysOverdue: 0,
  total: open,
  paid: 0,
  open,
  disputed: 0,
  booking,
})

const ITEMS = [item(2, 50_000), item(3, 80_000)]
const draft = (changes: Partial<ReceiptDraft>): ReceiptDraft => ({
  amount: '',
  on: '2026-11-21',
  note: '',
  first: '',
  dueOn: null,
  typed: null,
  beside: NOTHING_BESIDE,
  ...changes,
})
const drafted = (changes: Partial<ReceiptDraft>) => {
  const { total, shares, rest, wrong } = draftReceipt(draft(changes), ITEMS, 'CNY')
  return { total, shares: shares.map(share => [share.item.row, share.amount, share.rule]), rest, wrong }
}

describe('an amount received', () => {
  it('is read as people write it, and is more than nothing', () => {
    expect(['1,234.50', '5万', '￥600', '0', '-5', '很多', ''].map(text => amountFrom(text, 'CNY'))).toEqual([
      123_450,
      5_000_000,
      60_000,
      null,
      null,
      null,
      null,
    ])
    expect(amountFrom('12.5', 'JPY')).toBeNull()
  })
})

it('what is beside the money goes to the contract both settle together, else to the last the money reached', () => {
  const lowered = (changes: Partial<ReceiptDraft>) => {
    const { shares, lowered: found } = draftReceipt(draft(changes), ITEMS, 'CNY')
    const { parts, over, wrong } = found
    return [shares.map(share => share.item.row), parts.map(one => [one.item.row, one.amount]), over, wrong]
  }
  const beside = { ...NOTHING_BESIDE, fee: '20' }
  expect(lowered({ amount: '780', beside })).toEqual([[3], [[3, 2_000]], 0, []])
  expect(lowered({ amount: '600', beside })).toEqual([[2, 3], [[3, 2_000]], 0, []])
  expect(lowered({ amount: '500', beside })).toEqual([[2], [], 2_000, []])
  expect(lowered({ amount: '480', beside: { ...beside, fee: '二十' } })[3]).toEqual(['fee'])
  expect(lowered({ amount: '', beside })).toEqual([[], [], 0, []])
})

describe('a receipt being typed', () => {
  it('has no shares before it has an amount', () => {
    expect(drafted({})).toEqual({ total: null, shares: [], rest: 0, wrong: {} })
  })

  it('is divided by the rule, the chosen contract first', () => {
    expect(drafted({ amount: '600' }).shares).toEqual([
      [2, 50_000, 'oldest-first'],
      [3, 10_000, 'oldest-first'],
    ])
    expect(drafted({ amount: '900', first: keyOf(item(3, 0)) })).toMatchObject({
      shares: [
        [3, 80_000, 'chosen'],
        [2, 10_000, 'oldest-first'],
      ],
      rest: 0,
    })
  })

  it('divided by hand counts what is typed, and marks what cannot be', () => {
    const typed = { '合同!2': '500.01', '合同!3': '若干' }
    expect(drafted({ amount: '600', typed }).wrong).toEqual({ '合同!2': 'too-much', '合同!3': 'not-amount' })
    expect(drafted({ amount: '600', typed: { '合同!2': '', '合同!3': '700' } })).toMatchObject({
      shares: [[3, 70_000, 'chosen']],
      rest: -10_000,
      wrong: {},
    })
  })

  it('begins by hand with the shares of the rule', () => {
    const { shares } = draftReceipt(draft({ amount: '600.5' }), ITEMS, 'CNY')
    expect(typedShares(shares, 2)).toEqual({ '合同!2': '500', '合同!3': '100.5' })
  })

  it('says which shares do not reach the ledger', () => {
    const share = (booking: PayableItem['booking'], amount: number) => ({
      item: item(2, 100, booking),
      amount,
      rule: 'exact' as const,
    })
    expect(remarksOn([share('paid', 50), share('paid-on', 100), share('unpaid', 1)])).toEqual([])
    expect(remarksOn([share('formula', 1), share('formula', 2), share('paid-on', 99)])).toEqual([
      'formula',
      'part',
    ])
    expect([
      isNotedOnly([share('formula', 1)]),
      isNotedOnly([share('formula', 1), share('paid', 1)]),
    ]).toEqual([true, false])
  })
})

describe('a contact being typed', () => {
  const typed: FollowUpDraft = {
    channel: 'call',
    outcome: 'promised',
    promisedOn: '2026-11-25',
    promisedAmount: '5万',
    hold: true,
    words: ' 下周付 ',
    next: '',
  }
  const today = { asOf: '2026-11-21', currency: 'CNY' } as const
  const whose = { key: 'k', customer: '云栖', currency: 'CNY' } as const

  it('needs the day of a promise, and days that have not passed', () => {
    const wrong = (changes: Partial<FollowUpDraft>) => wrongInFollowUp({ ...typed, ...changes }, today)
    const fine = { promisedOn: false, promisedAmount: false, next: false }
    expect(wrong({})).toEqual(fine)
    expect(wrong({ promisedOn: '' }).promisedOn).toBe(true)
    expect(wrong({ promisedOn: '2026-11-20' }).promisedOn).toBe(true)
    expect(wrong({ promisedAmount: '不少' }).promisedAmount).toBe(true)
    expect(wrong({ next: '2026-11-20' }).next).toBe(true)
    expect(wrong({ outcome: 'reached', promisedOn: '', promisedAmount: '不少' })).toEqual(fine)
  })

  it('sends a promise and its hold only where the outcome is one', () => {
    expect(followUpInput(typed, whose)).toMatchObject({
      promised: { on: '2026-11-25', amount: 5_000_000 },
      words: '下周付',
      next: null,
      hold: true,
    })
    expect(followUpInput({ ...typed, outcome: 'reached' }, whose)).toMatchObject({
      promised: null,
      hold: false,
    })
  })
})
