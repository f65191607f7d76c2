// Whose data is to be looked over again, and how much of it is filled in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeness } from '../../../src/core/audit/freshness/completeness'
import {
  customerFreshness,
  type FreshnessRules,
  latestVerifications,
  staleCustomers,
  VERIFY_MONTHS,
  type Verification,
  type VerifyBlock,
} from '../../../src/core/audit/freshness/freshness'
import { addDays } from '../../../src/core/calendar-date'
import type { LedgerField } from '../../../src/core/ledger/types'
import { ledgerOf } from '../accounts/build'
import { customer, day, openItem, TODAY } from '../reminders/build'

const QUARTERLY = { contact: 3, amounts: 3, terms: 3 } as const
const rules = (given: Partial<FreshnessRules> = {}): FreshnessRules => ({
  rhythm: QUARTERLY,
  since: day('2026-01-05'),
  today: TODAY,
  ...given,
})
const seen = (on: string, block: VerifyBlock = 'contact', key = 'acme'): Verification => ({
  customer: key,
  block,
  on: day(on),
  by: '林晓',
})
const blocksOf = (verifications: Verification[], given: Partial<FreshnessRules> = {}) => {
  const verified = latestVerifications(verifications, TODAY).get('acme') ?? {}
  return customerFreshness({ customer: customer(), items: [], fields: [], verified }, rules(given)).blocks
}

describe('a block of a customer’s data', () => {
  it('is due a quarter after it was last looked over, and stale from the day after', () => {
    const [fresh] = blocksOf([seen('2026-08-21')])
    expect(fresh).toEqual({
      block: 'contact',
      verified: { on: '2026-08-21', by: '林晓' },
      dueOn: '2026-11-21',
      daysStale: 0,
    })
    expect(blocksOf([seen('2026-08-20')])[0]?.daysStale).toBe(1)
  })

  it('has its own rhythm, and is never asked for where there is none', () => {
    const [contact, amounts, terms] = blocksOf([], { rhythm: { contact: 0, amounts: 12, terms: 6 } })
    expect(contact).toMatchObject({ dueOn: null, daysStale: 0 })
    expect(amounts).toMatchObject({ dueOn: '2027-01-05', daysStale: 0 })
    expect(terms).toMatchObject({ dueOn: '2026-07-05', daysStale: 139 })
  })

  it('never looked over counts from the day of set-up: nobody is flooded on the first day', () => {
    expect(blocksOf([], { since: TODAY }).map(({ daysStale }) => daysStale)).toEqual([0, 0, 0])
  })

  it('of a customer who came later counts from his first contract', () => {
    const items = [openItem({ signedOn: day('2026-10-02') }), openItem({ signedOn: day('2026-09-02') })]
    const own = { customer: customer(), items, fields: [], verified: {} }
    expect(customerFreshness(own, rules()).blocks[0]?.dueOn).toBe('2026-12-02')
    expect(customerFreshness(own, rules({ since: day('2026-09-30') })).blocks[0]?.dueOn).toBe('2026-12-30')
  })

  it('counts its latest look, whatever the order of the log; one in the future is a slip', () => {
    const [block] = blocksOf([seen('2026-08-30'), seen('2026-05-01'), seen('2027-05-01')])
    expect(block?.verified?.on).toBe('2026-08-30')
  })
})

describe('the customers whose turn it is', () => {
  const items = [
    openItem({ customer: 'small', open: 100 }),
    openItem({ customer: 'large', open: 900 }),
    openItem({ customer: 'fresh', open: 5_000 }),
  ].map(item => ({ ...item, signedOn: day('2025-05-05') }))
  const ledger = ledgerOf(items)
  const all: VerifyBlock[] = ['contact', 'amounts', 'terms']
  const verifications = [
    ...all.map(block => seen('2026-11-01', block, 'fresh')),
    seen('2026-11-01', 'terms', 'small'),
  ]

  it('come with the largest balance first, and only with what is due of them', () => {
    const stale = staleCustomers({ ledger, items, verifications }, rules())
    expect(stale.map(({ key, balance, blocks }) => [key, balance, blocks.map(({ block }) => block)])).toEqual(
      [
        ['large', 900, all],
        ['small', 100, ['contact', 'amounts']],
      ],
    )
  })

  it('leave the list once what is due of them is looked over, and nobody else does', () => {
    const verification = fc.record({
      customer: fc.constantFrom('small', 'large', 'fresh', 'gone'),
      block: fc.constantFrom(...all),
      on: fc.integer({ min: -400, max: 0 }).map(days => addDays(TODAY, days)),
      by: fc.constant('林晓'),
    })
    const months = fc.constantFrom(...VERIFY_MONTHS)
    fc.assert(
      fc.property(
        fc.array(verification, { maxLength: 20 }),
        fc.record({ contact: months, amounts: months, terms: months }),
        (log, rhythm) => {
          const before = staleCustomers({ ledger, items, verifications: log }, rules({ rhythm }))
          for (const { key, blocks } of before) {
            const done = blocks.map(({ block }) => ({ customer: key, block, on: TODAY, by: '许澄' }))
            const after = staleCustomers(
              { ledger, items, verifications: [...log, ...done] },
              rules({ rhythm }),
            )
            expect(after).toEqual(before.filter(other => other.key !== key))
          }
        },
      ),
    )
  })
})

describe('completeness', () => {
  const columns: LedgerField[] = ['customer', 'total', 'contact', 'phone', 'email', 'terms', 'owner']
  const full = customer({ contact: '陈工', phone: '138', owner: '林晓' })

  it('is the share of what is filled in among the columns the ledger has', () => {
    expect(completeness(full, [openItem()], columns)).toEqual({ share: 1, missing: [] })
    const bare = customer({ contact: '', phone: '', owner: '林晓' })
    expect(completeness(bare, [openItem()], columns)).toEqual({ share: 0.6, missing: ['contact', 'phone'] })
  })

  it('misses an address that cannot be written to, but not one that rows disagree about', () => {
    const with_ = (addresses: typeof full.addresses) =>
      completeness({ ...full, addresses }, [openItem()], columns).missing
    expect(with_({ kind: 'none' })).toEqual(['email'])
    expect(with_({ kind: 'malformed', text: 'chen#' })).toEqual(['email'])
    expect(with_({ kind: 'conflict', choices: [['a@example.com'], ['b@example.com']] })).toEqual([])
  })

  it('takes a due date that was written for terms', () => {
    const due = { kind: 'known', on: TODAY, from: 'given' } as const
    expect(completeness(full, [openItem({ terms: '', due })], ['terms']).missing).toEqual([])
    expect(completeness(full, [openItem({ terms: '' })], ['dueOn']).missing).toEqual(['terms'])
  })

  it('cannot be told of a ledger without any such column', () => {
    expect(completeness(full, [], ['customer', 'total'])).toEqual({ share: null, missing: [] })
  })
})
