// How the story's customers pay: three habitually late ones with different advice, and the cash expected of all.
import type { ExpectedView, LatePayersView } from '../../../../src/contract/paying'
import { addDays } from '../../../../src/core/calendar-date'
import { weeksFrom } from '../../../../src/core/receivables/expected'
import { day, TODAY, yuan } from './day'
import { LIKELY_LATE } from './late-risk'

const payer = (
  customer: string,
  given: Pick<LatePayersView['payers'][number], 'late' | 'usualDelay' | 'strategy'> &
    Partial<LatePayersView['payers'][number]>,
): LatePayersView['payers'][number] => ({
  customer,
  name: `${customer}有限公司`,
  mostly: { from: 9, to: 15 },
  grade: 'A',
  since: day('2024-03-18'),
  open: yuan(86_000),
  overdue: 0,
  owner: '林晓',
  place: { sheet: '客户台账', row: 8 },
  ...given,
})

export const LATE_PAYERS: LatePayersView = {
  asOf: TODAY,
  dated: true,
  graceDays: 0,
  soon: LIKELY_LATE,
  count: 3,
  known: 17,
  customers: 42,
  open: yuan(2_480_000),
  overdue: yuan(620_000),
  payers: [
    payer('恒川酒店管理(集团)', {
      name: '恒川酒店管理（集团）有限公司',
      late: { count: { hits: 9, of: 9 }, share: 0.93, from: 0.84, to: 0.99 },
      usualDelay: { value: 12, n: 9 },
      strategy: { kind: 'remind-earlier', days: 12 },
    }),
    payer('南山装饰工程', {
      late: { count: { hits: 8, of: 10 }, share: 0.74, from: 0.57, to: 0.89 },
      usualDelay: { value: 38, n: 8 },
      grade: 'B',
      open: yuan(1_240_000),
      overdue: yuan(620_000),
      strategy: { kind: 'prepay', days: 38, more: 11 },
    }),
    payer('云栖置业', {
      late: { count: { hits: 5, of: 6 }, share: 0.72, from: 0.52, to: 0.9 },
      usualDelay: { value: null, n: 2, reason: 'not-enough-data' },
      grade: null,
      owner: '',
      strategy: { kind: 'dispute', amount: yuan(30_000) },
    }),
  ],
}

const weeks = (amounts: number[]) =>
  weeksFrom(TODAY, 12).map((week, at) => ({ ...week, amount: yuan(amounts[at] ?? 0), count: 1 }))

export const EXPECTED: ExpectedView = {
  asOf: TODAY,
  currency: 'CNY',
  due: {
    overdue: yuan(1_320_000),
    weeks: weeks([0, 382_000, 120_000, 0, 96_000, 8_800, 260_000]),
    later: yuan(410_000),
    undated: yuan(90_000),
    balance: yuan(2_686_800),
  },
  habit: {
    n: 287,
    value: {
      usual: 4,
      weeks: weeks([42_000, 618_000, 402_000, 122_000, 300_000, 96_000, 8_800, 260_000]),
      later: yuan(500_000),
      undated: yuan(90_000),
      untold: yuan(248_000),
    },
  },
}

/** Nobody's day of payment is known. */
export const EXPECTED_BY_CONTRACT: ExpectedView = {
  ...EXPECTED,
  habit: { value: null, n: 0, reason: 'no-paid-date-column' },
}

/** Of the story's customer. */
export const PAYING = {
  daysToPay: { value: 71.2, n: 9 },
  delay: { value: 12.4, n: 9 },
  delayWithUnpaid: { value: 21.7, n: 10 },
  meanDelay: { value: 12.1, n: 9 },
  usualDelay: { value: 12, n: 9 },
  mostly: { from: 10, to: 15 },
  onTime: { value: 0.08, n: 9 },
  grade: 'A',
  trend: {
    recent: { value: 13.2, n: 3 },
    before: { value: null, n: 2, reason: 'not-enough-data' },
  },
  since: addDays(TODAY, -900),
  late: { count: { hits: 9, of: 10 }, share: 0.86, from: 0.72, to: 0.96 },
  habit: { kind: 'remind-earlier', days: 12 },
  credit: {
    state: 'near',
    limit: yuan(400_000),
    exposure: yuan(370_000),
    committed: yuan(60_000),
    projected: yuan(430_000),
    use: 0.925,
    projectedUse: 1.075,
    room: yuan(30_000),
  },
} as const
