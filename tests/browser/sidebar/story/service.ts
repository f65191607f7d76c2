// ④ 服务与支持 of the story's customer: slow at times, one complaint open, content on the whole.
import type { ServiceOverviewView } from '../../../../src/contract/service'
import type { ServiceFigures } from '../../../../src/core/service/types'
import { day } from './day'

const place = (row: number) => ({ sheet: '服务', row })

export const SERVICE: ServiceFigures = {
  period: { from: day('2025-12-01'), to: day('2026-11-21') },
  asOf: day('2026-11-21'),
  cases: {
    count: 14,
    byKind: [
      { kind: '维修', count: 8 },
      { kind: '安装', count: 4 },
      { kind: '投诉', count: 2 },
    ],
    unsolved: 2,
    open: [
      {
        on: day('2026-11-03'),
        kind: '投诉',
        state: '处理中',
        owner: '何静',
        daysOpen: 18,
        late: true,
        place: place(31),
      },
      {
        on: day('2026-11-18'),
        kind: '维修',
        state: '待上门',
        owner: '',
        daysOpen: 3,
        late: false,
        place: place(34),
      },
    ],
    solvedShare: { value: 12 / 14, n: 14 },
    reopenedShare: { value: 1 / 14, n: 14 },
    onTimeShare: { value: 0.9, n: 10 },
    response: { value: 3.5, n: 14 },
    responseP90: { value: 11.2, n: 14 },
    waiting: 1,
    daysToSolve: { value: 4, n: 12 },
    latest: [{ on: day('2026-11-18'), kind: '维修', state: '待上门', place: place(34) }],
    improvements: [
      {
        on: day('2026-08-12'),
        kind: '维修',
        text: '铰链换成带缓冲的，出厂前多开合 50 次',
        effect: { days: 90, before: 5, after: 1 },
        place: place(22),
      },
    ],
  },
  satisfaction: {
    satisfied: { value: 6 / 7, n: 7 },
    between: { low: 0.487, high: 0.974 },
    earlier: { value: 0.6, n: 5 },
    mean: { value: 4.3, n: 7 },
    change: { value: 0.4, n: 7 },
    before: 5,
    comments: [
      {
        on: day('2026-08-20'),
        score: 5,
        comment: '安装师傅很仔细，按时到。',
        book: 'surveys',
        place: place(9),
      },
    ],
  },
  survey: { state: 'due', months: 3, lastOn: day('2026-08-20'), dueOn: day('2026-11-20') },
}

/** All customers together: his open cases, and one of a sheet whom the ledger does not have. */
export const SERVICE_OVERVIEW: ServiceOverviewView = {
  period: SERVICE.period,
  asOf: SERVICE.asOf,
  cases: SERVICE.cases,
  satisfaction: SERVICE.satisfaction,
  open: (SERVICE.cases?.open ?? []).map(one => ({
    ...one,
    customer: '恒川',
    name: '恒川酒店管理（集团）有限公司',
    inLedger: true,
  })),
  needy: [
    {
      customer: '恒川',
      name: '恒川酒店管理（集团）有限公司',
      inLedger: true,
      discontent: 1,
      late: 1,
      open: 2,
      satisfied: { value: 6 / 7, n: 7 },
    },
    {
      customer: '云溪民宿',
      name: '云溪民宿',
      inLedger: false,
      discontent: 1,
      late: 0,
      open: 0,
      satisfied: { value: 0, n: 1 },
    },
  ],
}
