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

  const large = { amount: 2_000_000, row: 2, due: null }

  it('entered before there was a plan goes over what is open of the instalments, the oldest first', () => {
    const contracts = [{ ...CONTRACT, paid: 85_000 }]
    const before = adjustment({ ...large, amount: 1_200_000, item: '云栖酒店|HT-001' })
    const ledger = planned({ contracts, plan, adjustments: [before] })
    expect(opens(ledger, '2026-10-10')).toEqual([0, 0, 3_000])
    expect(ledger.adjustments?.unused).toEqual([])
    expect([...(ledger.adjustments?.counted.values() ?? [])]).toEqual([1_200_000])
  })

  it('keeps its contract where the row was sorted in between, or its instalment got another name', () => {
    for (const item of ['云栖酒店|HT-001', '云栖酒店|HT-001|尾款']) {
      const ledger = planned({
        contracts: [{ ...CONTRACT, reference: 'HT-002', project: '另一个' }, CONTRACT],
        plan,
        adjustments: [adjustment({ ...large, item })],
      })
      expect(ledger.problems.map(({ code }) => code)).not.toContain('adjustment-orphan')
      expect(whole(ledger, '2026-10-10')).toEqual([30_000, 10_000])
    }
  })

  it('goes to what 收款 has not paid where the ledger is fed from there', () => {
    const { paid: _, ...unpaid } = CONTRACT
    const ledger = planned({
      contracts: [unpaid],
      plan,
      receipts: [
        { customer: '云栖酒店', paidOn: { day: day('2026-08-05') }, paid: 30_000, reference: 'HT-001' },
      ],
      adjustments: [adjustment({ ...large, item: '云栖酒店|HT-001' })],
    })
    expect(whole(ledger, '2026-10-10')).toEqual([50_000])
    expect(ledger.adjustments?.unused).toEqual([])
  })

  it('written off before there was a plan, and got back, is got back of what was written off', () => {
    const off = adjustment({ ...large, kind: 'write-off', state: 'approved', item: '云栖酒店|HT-001' })
    const back = { ...off, number: 'TZ20261011-01', on: day('2026-10-11'), kind: 'recovery' as const }
    const ledger = planned({
      contracts: [CONTRACT],
      plan,
      adjustments: [off, { ...back, state: 'standing', amount: 500_000 }],
    })
    expect(whole(ledger, '2026-10-11')).toEqual([10_000])
    expect([...(ledger.adjustments?.counted.values() ?? [])]).toEqual([2_000_000, 500_000])
  })

  it('of more than is open in all keeps the rest of the note for later', () => {
    const ledger = planned({
      contracts: [CONTRACT],
      plan,
      adjustments: [adjustment({ ...large, amount: 3_500_000, item: '云栖酒店|HT-001' })],
    })
    expect(whole(ledger, '2026-10-10')).toEqual([0])
    expect(ledger.adjustments?.unused.map(({ amount }) => amount)).toEqual([500_000])
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

describe('money that came for a contract with instalments', () => {
  const { paid: _, ...unpaid } = CONTRACT
  const receipt = (on: string, paid: number): Cells => ({
    customer: '云栖酒店',
    paidOn: { day: day(on) },
    paid,
    reference: 'HT-001',
  })
  const fed = (...receipts: Cells[]) => planned({ contracts: [unpaid], plan, receipts })
  const paidOf = (ledger: Ledger) => ledger.items.map(({ paid }) => (paid ?? 0) / 100)

  it('before it was signed pays it all the same', () => {
    expect(paidOf(fed(receipt('2026-07-20', 30_000)))).toEqual([30_000, 0, 0])
  })

  it('and went back is taken from what was paid last', () => {
    const ledger = fed(receipt('2026-10-05', 90_000), receipt('2026-10-20', -20_000))
    expect(paidOf(ledger)).toEqual([30_000, 40_000, 0])
  })
})

describe('a contract with instalments of which a credit note settled the first', () => {
  const first = planned({ contracts: [{ ...CONTRACT, paid: 0 }], plan }).items[0]?.key ?? ''
  const credited = (changes: Cells) =>
    planned({
      contracts: [{ ...CONTRACT, paid: 0, ...changes }],
      plan,
      adjustments: [adjustment({ item: first, amount: 3_000_000, on: day('2026-08-20') })],
    })

  it('is disputed where something is open', () => {
    const ledger = credited({ dispute: 40_000 })
    expect(ledger.items.map(({ dispute }) => dispute)).toEqual([null, { amount: 4_000_000 }, null])
  })

  it('is next due with the second', () => {
    expect(rowDues(credited({}))).toMatchObject([{ due: { on: '2026-10-01' } }])
  })

  it('paid by a day alone is paid less by it, and nothing is prepaid', () => {
    const { paid: _, ...byDay } = CONTRACT
    const ledger = planned(
      {
        contracts: [{ ...byDay, paidOn: { day: day('2026-10-20') } }],
        plan,
        adjustments: [adjustment({ item: first, amount: 1_000_000, on: day('2026-08-20') })],
      },
      { style: 'invoice' },
    )
    const items = openItems(ledger, day('2026-11-21'), RULES)
    const [contract] = openContracts(ledger, items, { asOf: day('2026-11-21'), ...RULES })
    expect(items.map(({ open, prepaid }) => [open, prepaid])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect([contract?.open, contract?.prepaid]).toEqual([0, 0])
  })
})

it('a contract with a 付清日期 has its earlier instalments paid on their own days', () => {
  const ledger = planned({
    contracts: [{ ...CONTRACT, paid: 100_000, paidOn: { day: day('2026-11-10') } }],
    plan,
  })
  const line = (amount: number, on: string) =>
    receiptLine({ item: '云栖酒店|HT-001', row: 2, amount, on: day(on) })
  const dated = withDated(
    ledger,
    [line(3_000_000, '2026-08-05'), line(7_000_000, '2026-11-10')],
    day('2026-08-01'),
  )
  expect(opens(dated, '2026-09-30')).toEqual([0, 60_000, 10_000])
  expect(whole(dated, '2026-09-30')).toEqual([70_000])
  expect(opens(dated, '2026-11-10')).toEqual([0, 0, 0])
})

it('the order of instalments goes by the days agreed, so that moving them to workdays changes nothing that is paid', () => {
  const due = { monthly: 'month-end', statementDay: null, adjust: 'following', customers: {} } as const
  const lines = [
    {
      customer: '云栖酒店',
      contract: 'HT-001',
      mark: '1',
      share: '50%',
      when: 'acceptance' as const,
      terms: '30天',
      triggeredOn: { day: day('2026-09-03') },
    },
    { customer: '云栖酒店', contract: 'HT-001', mark: '2', share: '50%', dueOn: { day: day('2026-10-04') } },
  ]
  const contracts = [{ ...CONTRACT, paid: 50_000 }]
  const still = planned({ contracts, plan: lines })
  const moved = planned({ contracts, plan: lines }, { due, workdays: workCalendar([]) })
  expect(moved.items[0]?.due).toMatchObject({ on: '2026-10-08', agreed: '2026-10-03' })
  expect(moved.items.map(({ paid }) => paid)).toEqual(still.items.map(({ paid }) => paid))
})
