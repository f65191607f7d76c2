// 关账 and 复核 of the story: October closed with two changes since, September opened again once; three things wait for a second person.
import type { ClosedMonth, ClosingView, ShownLate } from '../../../../src/contract/closing'
import type { FourEyesView, ShownPending } from '../../../../src/contract/four-eyes'
import type { ShownChange } from '../../../../src/contract/snapshot'
import { day, TODAY, yuan } from './day'

const SHEET = '客户台账'

const change = (key: string, row: number, changes: Partial<ShownChange>): ShownChange => ({
  key,
  kind: 'changed',
  customer: '恒川酒店管理(集团)',
  name: '恒川酒店管理（集团）有限公司',
  project: '宴会厅家具',
  reference: 'HT-2026-018',
  place: { sheet: SHEET, row },
  stood: { sheet: SHEET, row },
  total: yuan(640_000),
  facts: [],
  ...changes,
})

const effect = (balance: number, overdue = 0, received = 0) => ({
  balance: yuan(balance),
  overdue: yuan(overdue),
  received: yuan(received),
})

const LATE: ShownLate[] = [
  {
    ...change('late-1', 18, {
      facts: [
        { fact: 'total', before: yuan(640_000), now: yuan(690_000) },
        { fact: 'due', before: '2026-10-15', now: '2026-12-15' },
      ],
    }),
    effect: effect(50_000, -382_000),
  },
  {
    ...change('late-2', 41, {
      kind: 'gone',
      name: '云栖置业',
      customer: '云栖置业',
      project: '样板间',
      reference: 'HT-2026-044',
      place: null,
      total: yuan(86_500),
    }),
    effect: effect(-86_500, -86_500),
  },
]

const figures = (balance: number): ClosedMonth['figures'] => ({
  balance: yuan(balance),
  overdue: yuan(1_260_000),
  dueSoon: yuan(380_000),
  overdueDays: [30, 60, 90],
  buckets: [yuan(3_455_800), yuan(540_000), yuan(400_000), yuan(200_000), yuan(120_000), 0],
  prepaid: yuan(60_000),
  received: yuan(8_700_000),
  collected: yuan(615_300),
  dso: 56.1,
  items: 128,
  unreadable: 1,
})

export const CLOSING: ClosingView = {
  asOf: TODAY,
  currency: 'CNY',
  months: [
    {
      month: '2026-10',
      asOf: day('2026-10-31'),
      at: '2026-11-03 09:40',
      by: 'linxiao@example.com',
      figures: figures(4_715_800),
      abroad: [{ currency: 'USD', figures: { ...figures(48_000), items: 2, prepaid: 0 } }],
      reopened: null,
    },
    {
      month: '2026-09',
      asOf: day('2026-09-30'),
      at: '2026-10-09 16:20',
      by: 'linxiao@example.com',
      figures: { ...figures(4_402_150), collected: null },
      abroad: [],
      reopened: null,
    },
    {
      month: '2026-09',
      asOf: day('2026-09-30'),
      at: '2026-10-08 09:05',
      by: 'linxiao@example.com',
      figures: figures(4_390_150),
      abroad: [],
      reopened: { at: '2026-10-09 15:50', by: 'xucheng@example.com', reason: '漏了一张 9 月的发票' },
    },
  ],
  closable: [],
  offer: null,
  late: {
    status: 'kept',
    month: '2026-10',
    asOf: day('2026-10-31'),
    changes: LATE,
    count: LATE.length,
    effect: effect(-36_500, -468_500),
    unclear: [
      {
        ...change('late-3', 60, {
          kind: 'unclear',
          name: '青禾文旅',
          customer: '青禾文旅',
          reference: 'HT-2026-031',
          facts: [{ fact: 'paid', before: 0, now: yuan(120_000) }],
        }),
        effect: effect(0),
      },
    ],
    unclearCount: 1,
    acknowledged: [
      {
        key: 'late-0',
        what: '松果智能科技 · HT-2026-007 · 第 9 行 · 总金额 ¥30,000.00 → ¥32,000.00',
        note: '补录 10 月的运费',
        by: 'linxiao@example.com',
        on: '2026-11-10',
      },
    ],
    abroad: [
      {
        status: 'kept',
        currency: 'USD',
        changes: [
          {
            ...change('USD late-4', 109, {
              name: 'Lantern Trading Ltd',
              customer: 'lanterntradingltd',
              reference: 'HT-2026-051',
              currency: 'USD',
              formerly: 'USD',
              facts: [
                {
                  fact: 'plan',
                  before: [{ mark: '2', due: day('2026-10-20'), total: 2_400_000 }],
                  now: [{ mark: '2', due: day('2026-12-20'), total: 2_400_000 }],
                },
              ],
            }),
            effect: { balance: 0, overdue: -2_400_000, received: 0 },
          },
        ],
        count: 1,
        effect: { balance: 0, overdue: -2_400_000, received: 0 },
        unclear: [],
        unclearCount: 0,
        acknowledged: [],
      },
    ],
  },
}

/** A month later, before November is closed; nothing closed yet: `OFFER.closable` has twelve. */
export const OFFER: ClosingView = {
  ...CLOSING,
  months: [],
  late: null,
  closable: ['2026-10', '2026-09', '2026-08'],
  offer: {
    month: '2026-10',
    asOf: day('2026-10-31'),
    items: 128,
    balance: yuan(4_715_800),
    overdue: yuan(1_260_000),
    unreadable: 1,
    abroad: [{ currency: 'USD', items: 2, balance: 4_800_000, overdue: 2_400_000, unreadable: 0 }],
    pending: 3,
  },
}

const pending = (changed: ShownChange, authors: string[] = [], mine = false): ShownPending => ({
  ...changed,
  authors,
  mine,
})

export const FOUR_EYES: FourEyesView = {
  asOf: TODAY,
  currency: 'CNY',
  on: true,
  atLeast: yuan(1000),
  since: { at: '2026-11-02 10:00', by: 'linxiao@example.com' },
  damaged: false,
  changes: [
    pending(change('wait-1', 18, { facts: [{ fact: 'total', before: yuan(640_000), now: yuan(690_000) }] })),
    pending(
      change('wait-2', 19, {
        reference: 'HT-2026-019',
        facts: [{ fact: 'paid', before: 0, now: yuan(120_000) }],
      }),
      ['xucheng@example.com'],
    ),
    pending(
      change('wait-3', 130, {
        kind: 'new',
        name: '青禾文旅',
        customer: '青禾文旅',
        reference: 'HT-2026-052',
        stood: null,
        total: yuan(58_000),
      }),
      ['linxiao@example.com'],
      true,
    ),
  ],
  count: 3,
}
