// What is planned with the customer of the story: of each kind one row at least, one of them with a cell nobody can read.
import {
  type AccountPlanView,
  NO_PLAN_FIELDS,
  type PlanFieldsWritten,
} from '../../../../src/contract/account-plan'
import { planOutlook } from '../../../../src/core/account-plan/outlook'
import { planPeriod } from '../../../../src/core/account-plan/period'
import { type TargetStanding, targetStandings } from '../../../../src/core/account-plan/targets'
import type { PlanEntry } from '../../../../src/core/account-plan/types'
import { riskTopics } from '../../../../src/core/accounts/parts/risk-topics'
import { calendarDate } from '../../../../src/core/calendar-date'
import { day, TODAY, yuan } from './day'

export const planChanged = (fields: PlanFieldsWritten, row: number): PlanEntry => ({
  ...fields,
  row,
  seen: `seen ${row}`,
  customer: '恒川酒店管理(集团)',
  name: '恒川酒店管理（集团）有限公司',
  period: planPeriod(fields.period),
  on: fields.on === null ? null : calendarDate(fields.on),
  problems: [],
})

type Told = Partial<PlanFieldsWritten> & Pick<PlanFieldsWritten, 'kind'>

const told: Told[] = [
  { kind: 'target', topic: 'revenue', period: '2026', amount: yuan(1_500_000) },
  { kind: 'target', topic: 'receipts', period: '2026Q4', amount: yuan(400_000) },
  {
    kind: 'opportunity',
    about: '客房家具',
    what: '青岛店翻新 120 间',
    amount: yuan(860_000),
    chance: 0.5,
    on: '2026-12-20',
    owner: '林晓',
  },
  { kind: 'opportunity', about: '', what: '总部样板房', amount: yuan(120_000), on: '2026-11-01', owner: '' },
  {
    kind: 'measure',
    topic: 'collection',
    what: '和对方财务总监约定每月 25 日对账',
    on: '2026-11-30',
    owner: '林晓',
  },
  {
    kind: 'rival',
    about: '锦木家具',
    what: '报价低 8%，交期长两周',
    level: 'medium',
    source: '采购经理',
    on: '2026-10-12',
  },
  { kind: 'expansion', what: '进入华北区域集采名单', on: '2027-03-31', owner: '周敏' },
  { kind: 'strategy', what: '以样板房带动集采，先收清旧账再接新单' },
  { kind: 'resource', topic: 'people', what: '驻场设计师', workdays: 20 },
  { kind: 'review', what: '客户满意交期，抱怨对账慢', state: 'done', on: '2026-08-20' },
  { kind: 'review', on: '2026-12-05', owner: '林晓' },
]

const entries = told.map((fields, at) => planChanged({ ...NO_PLAN_FIELDS, ...fields }, at + 2))

export const ACCOUNT_PLAN: AccountPlanView = { entries, problems: [] }

const sale = { sheet: '客户台账', row: 9, customer: '', customerName: '', product: '', order: '' }

export const TARGETS: TargetStanding[] = targetStandings(entries, {
  sales: [{ ...sale, on: day('2026-05-04'), amount: yuan(930_000), cost: null }],
  source: { hasCost: false, missing: false },
  items: [],
  receipts: [{ on: day('2026-10-20'), amount: yuan(180_000) }],
  fields: [],
  asOf: TODAY,
})

export const TOPICS = riskTopics({
  risks: [
    { kind: 'collection', level: 'medium', days: 47, amount: yuan(262_000) },
    {
      kind: 'habit',
      level: 'low',
      usual: 12,
      late: { hits: 9, of: 10 },
      strategy: { kind: 'remind-earlier', days: 12 },
    },
    { kind: 'silence', level: 'low', days: 58, usual: 21 },
  ],
  silence: {
    lastOn: day('2026-09-24'),
    days: 58,
    usual: { value: 21, n: 9 },
    ratio: { value: 58 / 21, n: 9 },
    ...{ earlier: null, noOrder: null },
  },
  hasItems: true,
  shareOfRevenue: { value: 0.092, n: 42 },
  more: {},
  entries,
  asOf: TODAY,
})

export const AHEAD = planOutlook({
  ...{ entries, abc: 'A', risk: 'medium' },
  grown: 'medium',
  lastTwelveMonths: yuan(1_342_000),
})
