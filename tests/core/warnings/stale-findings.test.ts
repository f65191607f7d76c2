// Stale data as a rule of 预警: who owes something, what is to be looked over, who acts.
import { expect, it } from 'vitest'
import { staleCustomers, type Verification } from '../../../src/core/audit/freshness/freshness'
import type { OpenItem } from '../../../src/core/ledger/types'
import { staleFindings } from '../../../src/core/warnings/stale-findings'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { ledgerOf } from '../accounts/build'
import { customer, day, openItem, TODAY } from '../reminders/build'

const found = (items: OpenItem[], verifications: Verification[] = [], off = DEFAULT_THRESHOLDS.off) => {
  const customers = [customer({ owner: '林晓' })]
  const ledger = { ...ledgerOf(items), customers }
  const rhythm = { contact: 3, amounts: 3, terms: 0 } as const
  const stale = staleCustomers(
    { ledger, items, verifications },
    { rhythm, since: day('2026-01-05'), today: TODAY },
  )
  return staleFindings({ stale, items, customers }, { ...DEFAULT_THRESHOLDS, off })
}
const seen = (block: Verification['block'], on: string): Verification => ({
  customer: 'acme',
  block,
  on: day(on),
  by: '',
})

it('is one cause a customer, with his balance, the blocks past their day and the first of those days', () => {
  const signed = { signedOn: day('2026-01-05') }
  const items = [openItem(signed), openItem({ ...signed, reference: 'R2', row: 9, open: 500, owner: '许澄' })]
  expect(found(items)).toMatchObject([
    {
      kind: 'stale-data',
      cause: 'stale:acme@',
      severity: 'low',
      action: 'verify',
      owner: '许澄',
      amount: 10_500,
      grade: 2,
      blocks: ['contact', 'amounts'],
      dueOn: '2026-04-05',
      places: [{ row: 2 }, { row: 9 }],
    },
  ])
})

it('is gone once everything was looked over, and only about the rest before', () => {
  const items = [openItem({ signedOn: day('2026-01-05') })]
  expect(found(items, [seen('contact', '2026-11-20')])).toMatchObject([
    { grade: 1, blocks: ['amounts'], owner: '林晓' },
  ])
  expect(found(items, [seen('contact', '2026-11-20'), seen('amounts', '2026-11-20')])).toEqual([])
})

it('is nothing of customers who owe nothing, and nothing when the rule is off', () => {
  const signed = { signedOn: day('2026-01-05') }
  expect(found([openItem({ ...signed, open: 0 })])).toEqual([])
  expect(found([openItem(signed)], [], ['stale-data'])).toEqual([])
})
