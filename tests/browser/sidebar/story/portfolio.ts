// 客户价值总览 and 产品视图 of the story: a giant who eats profit, one who grows, costs that are not all entered.
import type { Named, PortfolioView, ProductsView, ProductTable } from '../../../../src/contract/portfolio'
import type { HalfYear } from '../../../../src/core/portfolio/before-after'
import { CLASSES } from '../../../../src/core/portfolio/matrix'
import { FACTORS, RISK_SHARES } from '../../../../src/core/portfolio/ranking'
import { type Earnings, POTENTIALS, type ValuedCustomer } from '../../../../src/core/portfolio/types'
import type { GrowthGroup } from '../../../../src/core/products/types'
import { day, TODAY, yuan } from './day'

const earned = (revenue: number, gross: number | null, served: number, n = 6): Earnings => {
  const financing = Math.round(revenue * 0.012)
  return {
    revenue: yuan(revenue),
    sales: n,
    costed: gross === null ? 0 : n,
    costedRevenue: gross === null ? 0 : yuan(revenue),
    grossProfit:
      gross === null ? { value: null, n: 0, reason: 'not-enough-data' } : { value: yuan(gross), n },
    costToServe: { value: yuan(served), n: 3 },
    financing: { value: yuan(financing), n },
    netProfit:
      gross === null
        ? { value: null, n: 0, reason: 'not-enough-data' }
        : { value: yuan(gross - served - financing), n },
  }
}

type Sketch = Partial<ValuedCustomer> & { name: string }

const account = ({ name, ...given }: Sketch, money: Earnings): Named<ValuedCustomer> => ({
  customer: name,
  name,
  inLedger: true,
  ...money,
  growth: { value: 0.08, n: 11 },
  potential: 'medium',
  now: { days: 6, revenue: money.revenue },
  before: { days: 5, revenue: Math.round(money.revenue / 1.08) },
  keyAccount: true,
  abc: 'A',
  daysToPay: { value: 46, n: 8 },
  risk: 'low',
  ...given,
})

const GIANT = account(
  { name: '恒川酒店管理（集团）有限公司', risk: 'high', growth: { value: -0.23, n: 9 }, potential: 'low' },
  earned(1_204_000, 12_000, 60_000),
)
const ESTATE = account(
  {
    name: '澜庭地产有限公司',
    growth: { value: null, n: 4, reason: 'no-earlier-total' },
    potential: 'unknown',
  },
  earned(888_000, 240_000, 18_000),
)
const HOTEL = account(
  {
    name: '海塔酒店投资有限公司',
    risk: 'medium',
    daysToPay: { value: null, n: 1, reason: 'not-enough-data' },
  },
  earned(458_000, null, 9_000),
)
const SMALL = account(
  {
    name: '小满家居工作室',
    keyAccount: false,
    abc: 'B',
    potential: 'high',
    growth: { value: 13.3, n: 7 },
    now: { days: 5, revenue: yuan(226_500) },
    before: { days: 2, revenue: yuan(15_800) },
  },
  earned(226_500, 82_000, 1_200),
)

const COUNTS: Record<(typeof CLASSES)[number], number[]> = {
  A: [2, 4, 3, 5],
  B: [1, 2, 0, 6],
  C: [0, 1, 2, 12],
}

const half = (from: string, to: string, money: Earnings, eating: number): HalfYear => ({
  ...money,
  period: { from: day(from), to: day(to) },
  servedShare: { value: (money.costToServe.value ?? 0) / money.revenue, n: 12 },
  onLarge: { value: 0.62, n: 12 },
  eating: { value: eating, n: 31 },
})

const BASIS = {
  asOf: TODAY,
  currency: 'CNY',
  revenue: { source: 'contracts', net: 'none', missing: false },
  period: { from: day('2025-12-01'), to: TODAY },
  reach: { since: null, comparable: true },
} as const

export const PORTFOLIO: PortfolioView = {
  ...BASIS,
  accounts: [GIANT, ESTATE, HOTEL],
  keyAccounts: 3,
  others: { ...earned(6_102_500, 1_530_000, 74_000, 61), customers: 35 },
  unassigned: earned(0, 0, 38_000, 0),
  company: { ...earned(8_652_500, 1_782_000, 199_000, 79), costed: 73, customers: 38 },
  whale: {
    basis: 'net',
    customers: 37,
    unknown: 1,
    total: yuan(1_480_000),
    earning: { customers: 34, amount: yuan(1_592_000) },
    eating: { customers: 3, amount: yuan(-112_000) },
    peakShare: 1_592 / 1_480,
    points: [0, 420, 700, 910, 1_080, 1_220, 1_330, 1_420, 1_490, 1_550, 1_592, 1_570, 1_480].map(
      (thousand, at) => ({ customers: at === 12 ? 37 : Math.round(at * 3.4), amount: yuan(thousand * 1000) }),
    ),
    eaters: [
      { ...GIANT, amount: yuan(-62_448) },
      { customer: '零售散客', name: '零售散客', inLedger: false, amount: yuan(-31_000) },
    ],
  },
  matrix: CLASSES.flatMap(abc =>
    POTENTIALS.map((potential, at) => {
      const customers = COUNTS[abc][at] ?? 0
      return {
        abc,
        potential,
        customers,
        revenue: yuan(customers * 120_000),
        largest: [GIANT, ESTATE, SMALL].slice(0, customers),
      }
    }),
  ),
  ranking: {
    basis: 'net',
    ranked: [ESTATE, SMALL].map(one => {
      const [value, factor, riskShare] = [
        one.netProfit.value ?? 0,
        FACTORS[one.potential],
        RISK_SHARES[one.risk],
      ]
      return { ...one, value, factor, riskShare, score: Math.round(value * (factor - riskShare)) }
    }),
    count: 34,
    negative: 3,
    unknown: 1,
  },
  promising: { list: [SMALL], count: 1, unknown: 23 },
  halves: {
    now: half('2026-06-01', '2026-11-21', earned(4_980_000, 1_090_000, 88_000, 44), 3),
    before: half('2025-06-01', '2025-11-21', earned(2_110_000, 402_000, 71_000, 21), 5),
  },
  lacking: [],
  wanted: null,
}

export const NO_EXPENSES: PortfolioView = {
  ...PORTFOLIO,
  reach: { since: day('2025-03-02'), comparable: false },
  whale: { basis: null, reason: 'no-cost-column' },
  lacking: [
    { figure: 'grossProfit', reason: 'no-cost-column' },
    { figure: 'costToServe', reason: 'no-expense-column' },
  ],
  wanted: 'expenses',
}

const group = (name: string, revenue: number, before: number, margin: number | null): GrowthGroup => ({
  name,
  isNew: before === 0,
  revenue: yuan(revenue),
  before: yuan(before),
  n: revenue === 0 ? 0 : 9,
  customers: 5,
  growth:
    before === 0
      ? { value: null, n: 9, reason: 'no-earlier-total' }
      : { value: (revenue - before) / before, n: 16 },
  share: { value: revenue / 8_652_500, n: 9 },
  grossProfit:
    margin === null
      ? { value: null, n: 0, reason: 'not-enough-data' }
      : { value: yuan(revenue * margin), n: 9 },
  margin: margin === null ? { value: null, n: 0, reason: 'not-enough-data' } : { value: margin, n: 9 },
  profitShare: margin === null ? { value: null, n: 0, reason: 'not-enough-data' } : { value: 0.31, n: 9 },
})

const table = (groups: GrowthGroup[]): ProductTable => ({
  groups,
  count: groups.length + 3,
  rest: { revenue: yuan(1_204_000), before: yuan(900_000) },
  total: group('', 8_652_500, 5_120_000, 0.21),
})

export const PRODUCTS: ProductsView = {
  ...BASIS,
  tables: {
    product: table([
      group('客房家具', 2_310_000, 1_510_000, 0.24),
      group('办公家具', 1_210_000, 0, 0.19),
      group('样板间家具', 640_000, 910_000, null),
      group('', 12_000, 0, null),
      group('旧款灯具', 0, 88_000, null),
    ]),
    industry: table([group('酒店', 3_400_000, 2_100_000, 0.17), group('地产', 1_800_000, 1_950_000, 0.26)]),
    region: table([group('华东', 4_100_000, 3_050_000, 0.22), group('', 300_000, 120_000, null)]),
  },
  gaps: {
    list: [
      {
        customer: '海塔酒店投资',
        name: '海塔酒店投资有限公司',
        inLedger: true,
        noted: false,
        product: '维修翻新',
        like: { by: 'industry', value: '酒店' },
        hits: 4,
        of: 7,
        usual: yuan(83_000),
      },
      {
        customer: '青禾设计院',
        name: '青禾设计院有限公司',
        inLedger: true,
        noted: true,
        product: '接待台定制',
        like: { by: 'class', value: 'B' },
        hits: 5,
        of: 11,
        usual: yuan(41_000),
      },
    ],
    count: 2,
    compared: 31,
    few: 7,
  },
  stock: {
    from: '2026-12',
    to: '2027-02',
    hints: [
      {
        product: '客房家具',
        why: 'rising',
        expected: yuan(282_000),
        low: yuan(214_000),
        high: yuan(350_000),
        usual: yuan(192_500),
        months: 34,
        customers: 9,
      },
      {
        product: '样板间家具',
        why: 'falling',
        expected: yuan(31_000),
        low: yuan(12_000),
        high: yuan(50_000),
        usual: yuan(53_300),
        months: 34,
        customers: 4,
      },
    ],
    looked: 8,
    few: 1,
  },
}
