// What the story's letters did: two levels with enough items, promises of three customers, 80 days of use.
import type { EffectView } from '../../../../src/contract/effect'
import { addDays } from '../../../../src/core/calendar-date'
import { shareInterval } from '../../../../src/core/statistics/scores/interval'
import { TODAY, yuan } from './day'

const shared = (hits: number, n: number) => ({ hits, n, interval: n < 5 ? null : shareInterval(hits, n) })

export const EFFECT: EffectView = {
  asOf: TODAY,
  currency: 'CNY',
  first: addDays(TODAY, -76),
  levels: [
    {
      ...{ level: 1, letters: 31, unknown: 1, items: 44, age: 3 },
      half: { value: 9, n: 40 },
      windows: [
        {
          ...{ days: 7, paid: shared(17, 38), waiting: 2, without: shared(22, 81) },
          ...{ came: yuan(2_310_000), open: yuan(4_820_000) },
        },
        {
          ...{ days: 14, paid: shared(24, 34), waiting: 6, without: shared(40, 80) },
          ...{ came: yuan(2_980_000), open: yuan(4_410_000) },
        },
      ],
      leftOut: { before: 1, lowered: 0, undated: 2, gone: 1 },
    },
    {
      ...{ level: 2, letters: 4, unknown: 0, items: 4, age: 16 },
      half: { value: null, n: 4, reason: 'not-enough-data' },
      windows: [
        {
          days: 7,
          paid: shared(1, 4),
          came: yuan(20_000),
          open: yuan(90_000),
          waiting: 0,
          without: shared(3, 4),
        },
        {
          days: 14,
          paid: shared(1, 3),
          came: yuan(20_000),
          open: yuan(80_000),
          waiting: 1,
          without: shared(3, 4),
        },
      ],
      leftOut: { before: 0, lowered: 0, undated: 0, gone: 0 },
    },
  ],
  promises: {
    all: { value: 7 / 11, n: 11 },
    customers: {
      list: [
        { name: '南山装饰工程有限公司', kept: 1, n: 4, rate: 0.25 },
        { name: '恒川酒店管理（集团）有限公司', kept: 5, n: 5, rate: 1 },
      ],
      few: 2,
    },
    owners: { list: [{ name: '林晓', kept: 6, n: 9, rate: 6 / 9 }], few: 1 },
  },
  since: {
    first: { on: addDays(TODAY, -80), balance: yuan(3_240_000), overdue: yuan(1_688_000), dso: 71.2 },
    now: { on: TODAY, balance: yuan(2_686_800), overdue: yuan(1_174_000), dso: 63.8 },
    n: 74,
    days: 80,
    saved: { value: 312_345, n: 74 },
  },
  rate: 0.0435,
}
