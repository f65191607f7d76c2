import { describe, expect, it } from 'vitest'
import { accountSummary } from '../../../src/core/accounts/summary'
import { openItems } from '../../../src/core/ledger/open-items'
import { openContracts } from '../../../src/core/ledger/plans/rows'
import { DEFAULT_EDGES } from '../../../src/core/receivables/aging/edges'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { contractsOf } from '../accounts/build'
import { day } from '../ledger/build'
import { planned, thirtySixtyTen } from './build'

const TODAY = day('2026-08-15')
const RULES = { dueSoonDays: 7 }

describe('the summary of a customer whose contract has instalments', () => {
  const ledger = planned({
    contracts: [
      {
        customer: '云栖酒店',
        project: '大堂家具',
        reference: 'HT-001',
        signedOn: '2026-08-01',
        total: 100_000,
        paid: 30_000,
        cost: 61_000.01,
        terms: '30/60/10',
        dispute: '是',
        note: '寄到前台',
      },
    ],
    plan: thirtySixtyTen('HT-001'),
  })
  const items = openItems(ledger, TODAY, RULES)
  const contracts = openContracts(ledger, items, { asOf: TODAY, ...RULES })
  const summary = accountSummary(
    {
      ledger,
      items,
      contracts,
      sales: contractsOf(contracts, ledger.fields),
      books: { expenses: null, services: null, capitalRate: null },
      log: [],
      thresholds: DEFAULT_THRESHOLDS,
      unapplied: new Map(),
      overdueDays: DEFAULT_EDGES.overdueDays,
      keyAccounts: new Set(),
      asOf: TODAY,
    },
    '云栖酒店',
  )

  it('has one deal, one note and one dispute', () => {
    expect(summary?.history.deals).toMatchObject([{ total: 10_000_000, open: 7_000_000 }])
    expect(summary?.basics.notes).toEqual([{ sheet: '合同', row: 2, text: '寄到前台' }])
    expect(summary?.service).toMatchObject({ disputedItems: 1, disputedAmount: 7_000_000 })
    expect(summary?.finance.collectedShare).toEqual({ value: 0.3, n: 1 })
  })

  it('has the cost of the contract, to the fen, on its instalments too', () => {
    expect(summary?.grossProfit).toEqual({ value: 3_899_999, n: 1 })
    expect(ledger.items.map(({ cost }) => cost)).toEqual([1_830_000, 3_660_001, 610_000])
  })

  it('does not ask for terms, since the plan says what is waited for', () => {
    expect(summary?.outlook.nextSteps.map(({ kind }) => kind)).toEqual(['settle-dispute'])
    expect(summary?.risk.risks.map(({ kind }) => kind)).toEqual(['concentration'])
  })
})
