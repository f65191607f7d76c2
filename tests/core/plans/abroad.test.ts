// 分期 of contracts in other currencies: read in their own, paid in their own, and in no figure of the ledger's.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import { openContracts, rowDues } from '../../../src/core/ledger/plans/rows'
import type { Ledger } from '../../../src/core/ledger/types'
import { totals } from '../../../src/core/receivables/totals'
import { day } from '../ledger/build'
import { planned, problemsIn, thirtySixtyTen } from './build'

const TODAY = day('2026-11-21')
const RULES = { dueSoonDays: 7 }
const SIGNED = { customer: '云栖酒店', signedOn: '2026-08-01', paid: 0 }
const own = { ...SIGNED, reference: 'HT-1', total: 100000, dueOn: '2026-10-01' }
const dollars = { ...SIGNED, reference: 'HT-2', total: 2000, currency: 'USD', terms: '30/60/10' }
const yen = { ...SIGNED, reference: 'HT-3', total: 1000, currency: 'JPY', terms: '30/60/10' }

const abroad = (ledger: Ledger, currency: string) => {
  const found = ledger.foreign?.find(one => one.currency === currency)
  if (found === undefined) throw new Error(`nothing in ${currency}`)
  return found
}
const both = [own, dollars, yen]

describe('the plan of a contract in another currency', () => {
  it('makes instalments of its own amount, each with its own day, and nothing of the ledger’s', () => {
    const ledger = planned({ contracts: both, plan: thirtySixtyTen('HT-2') })
    const { items, contracts, plans } = abroad(ledger, 'USD')
    expect(items.map(({ total, due }) => [total, due.kind])).toEqual([
      [60_000, 'known'],
      [120_000, 'awaiting'],
      [20_000, 'awaiting'],
    ])
    expect(contracts.map(({ reference, total }) => [reference, total])).toEqual([['HT-2', 200_000]])
    expect(plans).toHaveLength(1)
    expect(ledger.items.map(({ total }) => total)).toEqual([10_000_000])
    expect(ledger.plans).toEqual([])
    expect(problemsIn(ledger)).toEqual([])
  })

  it('has amounts in the minor units of its currency: fixed yen have none, and a fraction of one is named', () => {
    const plan = [
      { customer: '云栖酒店', contract: 'HT-3', mark: '1', amount: 300, when: 'signing' as const },
      { customer: '云栖酒店', contract: 'HT-3', mark: '2', when: 'acceptance' as const },
    ]
    expect(abroad(planned({ contracts: both, plan }), 'JPY').items.map(({ total }) => total)).toEqual([
      300, 700,
    ])
    const fine = planned({ contracts: both, plan: [{ ...plan[0], amount: 300.5 }, plan[1] ?? {}] })
    expect(abroad(fine, 'JPY').items.map(({ total }) => total)).toEqual([1000])
    expect(problemsIn(fine)).toEqual(['amount-precision 分期!2 金额'])
  })

  it('that is more than the contract is no plan, and one that names nobody’s contract is named', () => {
    const over = planned({
      contracts: both,
      plan: [{ customer: '云栖酒店', contract: 'HT-2', amount: 2000.01, when: 'signing' }],
    })
    expect(problemsIn(over)).toEqual(['plan-exceeds-contract 分期!2 金额'])
    expect(abroad(over, 'USD').items.map(({ total }) => total)).toEqual([200_000])
    expect(problemsIn(planned({ contracts: both, plan: thirtySixtyTen('HT-9').slice(0, 1) }))).toEqual([
      'plan-unmatched 分期!2 合同',
    ])
  })

  it('of a number that two currencies have is of neither', () => {
    const ledger = planned({
      contracts: [own, { ...dollars, reference: 'HT-1' }],
      plan: thirtySixtyTen('HT-1').slice(0, 1),
    })
    expect(problemsIn(ledger)).toEqual(['plan-ambiguous 分期!2 合同'])
  })

  it('is paid by receipts of its currency, the earliest instalment first, and the contract got what they got', () => {
    const { paid: _, ...unpaid } = dollars
    const { paid: __, ...mine } = own
    const ledger = planned({
      contracts: [mine, unpaid],
      plan: thirtySixtyTen('HT-2'),
      receipts: [
        { customer: '云栖酒店', paidOn: '2026-09-01', paid: 700, currency: 'USD' },
        { customer: '云栖酒店', paidOn: '2026-09-02', paid: 50, currency: 'CNY' },
      ],
    })
    const { items, contracts } = abroad(ledger, 'USD')
    expect(items.map(({ paid }) => paid)).toEqual([60_000, 10_000, 0])
    expect(contracts.map(({ paid }) => paid)).toEqual([70_000])
    expect(ledger.items.map(({ paid }) => paid)).toEqual([5000])
    const early = openItems(abroad(ledger, 'USD'), day('2026-08-31'), RULES)
    expect(early.map(({ open }) => open)).toEqual([60_000, 120_000, 20_000])
  })

  it('gives its row the day of the next instalment, and the contract stands as a whole beside it', () => {
    const ledger = planned({ contracts: both, plan: thirtySixtyTen('HT-2') })
    expect(rowDues(ledger).map(({ row, due, isPlanned }) => [row, due.kind, isPlanned ?? false])).toEqual([
      [2, 'known', false],
      [3, 'known', true],
      [4, 'awaiting', false],
    ])
    const one = abroad(ledger, 'USD')
    const items = openItems(one, TODAY, RULES)
    const [contract] = openContracts(one, items, { asOf: TODAY, ...RULES })
    expect(contract).toMatchObject({ total: 200_000, open: 200_000, state: 'overdue' })
  })

  it('changes no figure of the ledger by a fen, whatever stands abroad and however it is planned', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    const contract = fc.record({ total: amount, paid: fc.integer({ min: 0, max: 1000 }) })
    fc.assert(
      fc.property(
        fc.array(contract, { minLength: 1, maxLength: 5 }),
        fc.array(contract, { maxLength: 5 }),
        fc.constantFrom('USD', 'JPY', 'EUR'),
        (mine, others, currency) => {
          const rows = mine.map((cells, at) => ({ ...own, ...cells, reference: `A-${at}` }))
          const foreign = others.map((cells, at) => ({ ...own, ...cells, reference: `B-${at}`, currency }))
          const plan = [...rows, ...foreign].flatMap(({ reference }) => thirtySixtyTen(reference))
          const alone = planned({ contracts: rows, plan: plan.slice(0, rows.length * 3) })
          const together = planned({
            contracts: [...rows.map(cells => ({ ...cells, currency: '' })), ...foreign],
            plan,
          })
          expect(totals(openItems(together, TODAY, RULES), TODAY)).toEqual(
            totals(openItems(alone, TODAY, RULES), TODAY),
          )
          const sums = (ledger: Ledger) =>
            (ledger.foreign ?? []).flatMap(one => one.plans.map(({ parts }) => parts))
          for (const parts of sums(together)) {
            const whole = parts.reduce((sum, { total }) => sum + (total ?? 0), 0)
            const at = Number(parts[0]?.reference.slice(2))
            const minor = currency === 'JPY' ? 1 : 100
            expect(whole).toBe((others[at]?.total ?? 0) * minor)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
