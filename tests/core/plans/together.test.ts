// Instalments beside what else is known of a contract: credit notes, payments dated since 期初已收, days of the agreement.
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import { openContracts, rowDues } from '../../../src/core/ledger/plans/rows'
import type { Ledger } from '../../../src/core/ledger/types'
import { withDated } from '../../../src/core/opening/dated'
import { paymentsByItem } from '../../../src/core/receipts/by-part'
import { itemsAsOf } from '../../../src/core/receivables/aging/as-of'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { adjustment } from '../adjustments/build'
import { type Cells, day } from '../ledger/build'
import { receiptLine } from '../receipts/build'
import { planned, thirtySixtyTen } from './build'

const CONTRACT: Cells = {
  customer: '云栖酒店',
  project: '大堂家具',
  reference: 'HT-001',
  signedOn: { day: day('2026-08-01') },
  total: 100_000,
  paid: 70_000,
}
const plan = thirtySixtyTen('HT-001').map(line =>
  line.mark === '2' ? { ...line, triggeredOn: { day: day('2026-09-01') } } : line,
)
const RULES = { dueSoonDays: 7 }
const opens = (ledger: Ledger, asOf: string) =>
  openItems(ledger, day(asOf), RULES).map(({ open }) => open / 100)
const whole = (ledger: Ledger, asOf: string) =>
  openContracts(ledger, openItems(ledger, day(asOf), RULES), { asOf: day(asOf), ...RULES }).map(
    ({ open }) => open / 100,
  )

describe('a credit note on a contract with instalments', () => {
  const noted = (item: string) =>
    planned({ contracts: [CONTRACT], plan, adjustments: [adjustment({ item, amount: 500_000 })] })

  it('lowers its instalment and the contract alike, from its day on', () => {
    const [, second] = planned({ contracts: [CONTRACT], plan }).items
    const ledger = noted(second?.key ?? '')
    expect(opens(ledger, '2026-10-09')).toEqual([0, 20_000, 10_000])
    expect(opens(ledger, '2026-10-10')).toEqual([0, 15_000, 10_000])
    expect(whole(ledger, '2026-10-09')).toEqual([30_000])
    expect(whole(ledger, '2026-10-10')).toEqual([25_000])
  })

  it('entered before there was a plan is not lost', () => {
    const ledger = noted('云栖酒店|HT-001')
    expect(ledger.problems.map(({ code }) => code)).not.toContain('adjustment-orphan')
    expect(whole(ledger, '2026-10-10')).toEqual([25_000])
  })
})

describe('what 登记收款 knows of the days on which a contract with instalments was paid', () => {
  const ledger = planned({ contracts: [CONTRACT], plan })
  const lines = [
    receiptLine({ item: '云栖酒店|HT-001', row: 2, amount: 3_500_000, on: day('2026-10-20') }),
    receiptLine({ item: '云栖酒店|HT-001', row: 2, amount: 500_000, on: day('2026-11-10') }),
  ]

  it('counts for the instalments paid last, the rest before', () => {
    const linesOf = paymentsByItem(lines, ledger)
    expect(ledger.items.map(item => linesOf(item))).toEqual([
      [],
      [
        { on: '2026-10-20', amount: 3_500_000 },
        { on: '2026-11-10', amount: 500_000 },
      ],
      [],
    ])
    const asOf = (on: string) =>
      itemsAsOf(ledger, { asOf: day(on), ...RULES, linesOf }).map(({ open }) => open / 100)
    expect(asOf('2026-10-19')).toEqual([0, 60_000, 10_000])
    expect(asOf('2026-10-20')).toEqual([0, 25_000, 10_000])
    expect(asOf('2026-11-10')).toEqual([0, 20_000, 10_000])
  })

  it('is the days of its instalments and of the contract from 期初已收 on', () => {
    const dated = withDated(ledger, lines, day('2026-10-01'))
    expect(opens(dated, '2026-10-19')).toEqual([0, 60_000, 10_000])
    expect(opens(dated, '2026-10-20')).toEqual([0, 25_000, 10_000])
    expect(whole(dated, '2026-10-19')).toEqual([70_000])
    expect(whole(dated, '2026-11-10')).toEqual([30_000])
  })
})

it('an instalment counted from its event is moved to a workday like any other due day, and its row shows that', () => {
  const due = { monthly: 'month-end', statementDay: null, adjust: 'following', customers: {} } as const
  const ledger = planned(
    {
      contracts: [CONTRACT],
      plan: plan.map(line =>
        line.mark === '2' ? { ...line, triggeredOn: { day: day('2026-09-03') } } : line,
      ),
    },
    { due, workdays: workCalendar([]) },
  )
  expect(ledger.items[1]?.due).toEqual({
    kind: 'known',
    from: 'terms',
    on: '2026-10-08',
    agreed: '2026-10-03',
  })
  expect(rowDues(ledger)).toMatchObject([{ isPlanned: true, due: { on: '2026-10-08' } }])
})
