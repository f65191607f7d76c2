// 回款计划 of the story: a month two thirds over, its plan a little behind, one line adjusted, a payment nobody planned.
import type { PlannedLine, PlanView, RatesView, RollsView } from '../../../../src/contract/collection'
import type { RatesLine } from '../../../../src/core/receivables/collection/rates'
import { day, TODAY, yuan } from './day'

const line = (name: string, owner: string, [overdue, due, held, actual]: number[]): PlannedLine => ({
  ...{ customer: name, name, owner, adjusted: null, received: yuan(1_000_000) },
  overdue: yuan(overdue ?? 0),
  due: yuan(due ?? 0),
  held: yuan(held ?? 0),
  plan: yuan((overdue ?? 0) + (due ?? 0) - (held ?? 0)),
  actual: yuan(actual ?? 0),
})
const LINES: PlannedLine[] = [
  line('恒川酒店管理（集团）有限公司', '林晓', [1_262_000, 120_000, 30_000, 600_000]),
  {
    ...line('云栖置业', '王芳', [86_500.5, 0, 0, 86_500.5]),
    adjusted: {
      before: yuan(120_000),
      reason: '对方来函说先付到期的部分',
      by: 'lin@example.com',
      at: '2026-11-03 10:20',
    },
  },
  line('松间民宿', '', [0, 24_000, 24_000, 0]),
]

export const PLAN: PlanView = {
  asOf: TODAY,
  currency: 'CNY',
  month: '2026-11',
  present: '2026-11',
  months: ['2026-11', '2026-10'],
  offer: null,
  frozen: {
    ...{ at: '2026-11-01 09:12', by: 'lin@example.com', lines: LINES, count: 3 },
    owners: [
      { owner: '林晓', customers: 1, plan: yuan(1_352_000), held: yuan(30_000), actual: yuan(600_000) },
      { owner: '王芳', customers: 1, plan: yuan(86_500.5), held: 0, actual: yuan(86_500.5) },
      { owner: '', customers: 1, plan: 0, held: yuan(24_000), actual: 0 },
    ],
    total: {
      overdue: yuan(1_348_500.5),
      due: yuan(144_000),
      held: yuan(54_000),
      plan: yuan(1_438_500.5),
      actual: yuan(706_500.5),
    },
    unplanned: yuan(20_000),
    until: TODAY,
    basis: 'difference',
    share: 0.7,
    daysLeft: 9,
  },
}

export const OCTOBER_PLAN: PlanView = {
  ...PLAN,
  month: '2026-10',
  frozen: PLAN.frozen && {
    ...PLAN.frozen,
    until: day('2026-10-31'),
    basis: 'to-next',
    share: 1,
    daysLeft: 0,
  },
}

export const PLAN_OFFER: PlanView = {
  ...PLAN,
  months: [],
  offer: {
    customers: 3,
    overdue: yuan(1_348_500.5),
    due: yuan(144_000),
    held: yuan(54_000),
    plan: yuan(1_438_500.5),
  },
  frozen: null,
}

const rates = (due: number, received: number, balance: number): RatesLine => ({
  ...{ due: yuan(due), received: yuan(received), balance: yuan(balance), overdue: yuan(balance / 4) },
  ...{ sales: yuan(1_200_000), begin: yuan(balance) },
  rate: due === 0 ? { value: null, n: 0, reason: 'nothing-collectable' } : { value: received / due, n: 12 },
  overdueRate: { value: 0.25, n: 38 },
  turnover: { value: 3.1, n: 9 },
})

export const RATES: RatesView = {
  ...{ currency: 'CNY', from: day('2026-11-01'), to: TODAY, undated: 5 },
  badDebt: { value: 0.004, n: 2 },
  total: rates(640_000, 410_000, 4_862_000),
  owners: [
    { owner: '林晓', ...rates(640_000, 410_000, 3_000_000) },
    { owner: '', ...rates(0, 0, 1_862_000) },
  ],
}

const MONTHLY = [0.3, 0.45, 0.6, 0.7]
const LOSSES = [0.028, 0.095, 0.21, 0.35, 0.5]
const IDS = ['not-due', '1-30', '31-60', '61-90', '90+'] as const

export const ROLLS: RollsView = {
  ...{ asOf: TODAY, currency: 'CNY', fewest: 3, forward: 1 },
  rolls: {
    ...{ steps: 5, first: '2026-05', last: '2026-10', narrow: false },
    lines: IDS.map((id, at) => ({
      id,
      base: yuan(1_000_000),
      moved: yuan(1_000_000 * (MONTHLY[at] ?? 0)),
      roll:
        MONTHLY[at] === undefined
          ? { value: null, n: 0, reason: 'not-enough-data' }
          : { value: MONTHLY[at], n: 18 },
      loss: LOSSES[at] ?? null,
      from: id === '90+' ? 'final' : id === '61-90' ? 'manual' : 'roll',
    })),
  },
  provision: {
    lines: [],
    total: { value: yuan(412_300), n: 50 },
    unrated: yuan(843_000),
    falling: [],
  },
}
