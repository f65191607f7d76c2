// 催款 of the story: letters of every kind, and something held back for most reasons.
import type { HoldsView } from '../../../../src/contract/holds'
import type { LetterView, RemindersView } from '../../../../src/contract/reminders'
import type { JudgedPromise } from '../../../../src/core/follow-ups/promises'
import type { Hold } from '../../../../src/core/reminders/holds'
import type {
  LetterNeeds,
  LevelNumber,
  PlannedLetter,
  Withheld,
  WithholdReason,
} from '../../../../src/core/reminders/types'
import { BROKEN } from './daily'
import { day, TODAY, yuan } from './day'
import { RUN } from './home'

type Owed = { name: string; level: LevelNumber; amount: number; days: number; needs: LetterNeeds }

const letter = ({ name, level, amount, days, needs }: Owed): PlannedLetter => ({
  customer: name,
  name,
  contact: '陈工',
  to: ['pay@example.com'],
  level,
  needs,
  items: [
    {
      key: `${name}|1`,
      sheet: '客户台账',
      row: 8,
      project: '客房家具',
      reference: 'HT-2026-018',
      due: day('2026-10-05'),
      daysOverdue: days,
      open: yuan(amount),
    },
  ],
  claims: [],
  total: yuan(amount),
  oldestDays: days,
})

type HeldBack = { name: string; amount: number; days?: number; detail?: string; until?: string }

const withheld = (reason: WithholdReason, held: HeldBack): Withheld => ({
  customer: held.name,
  name: held.name,
  item: `${held.name}|${held.amount}`,
  sheet: '客户台账',
  row: 12,
  project: '样板间',
  reference: '',
  amount: yuan(held.amount),
  daysOverdue: held.days ?? 0,
  reason,
  until: held.until === undefined ? null : day(held.until),
  detail: held.detail ?? '',
})

export const PROMISE: JudgedPromise = {
  key: 'contact-2',
  customer: '素山民宿',
  name: '素山民宿',
  madeOn: day('2026-11-19'),
  on: day('2026-11-30'),
  lastDay: day('2026-12-01'),
  amount: yuan(50_000),
  came: 0,
  state: 'open',
  hold: true,
  by: '周岩',
}

export const HOLD: Hold = {
  id: 'hold-1',
  kind: 'dispute',
  customer: '素山民宿',
  name: '素山民宿',
  item: '素山民宿|HT-2026-031',
  what: 'HT-2026-031',
  amount: yuan(4_000),
  from: day('2026-11-19'),
  until: day('2026-12-05'),
  reason: '少了两把椅子，业务在核对',
  by: '周岩',
  ended: false,
}

export const REMINDERS: RemindersView = {
  asOf: TODAY,
  rest: null,
  unknownYear: null,
  currency: 'CNY',
  calls: [],
  moreCalls: 0,
  phones: {},
  plan: {
    tasks: [],
    asOf: TODAY,
    letters: [
      letter({ name: '澜庭地产', level: 2, amount: 382_000, days: 47, needs: 'nothing' }),
      letter({ name: '素山民宿', level: 1, amount: 96_500, days: 5, needs: 'nothing' }),
      letter({ name: '禾木餐饮管理（上海）有限公司', level: 1, amount: 18_000.5, days: 3, needs: 'nothing' }),
      letter({ name: '三桥建设', level: 3, amount: 212_000, days: 61, needs: 'approval' }),
      letter({ name: '恒川酒店管理(集团)', level: 2, amount: 262_000, days: 47, needs: 'by-hand' }),
    ],
    withheld: [
      withheld('held', {
        name: '云栖置业',
        amount: 200_000,
        days: 92,
        detail: '答应 11-25 付',
        until: '2026-11-26',
      }),
      withheld('address-conflict', { name: '北屿文旅', amount: 50_000, days: 12 }),
      withheld('no-address', { name: '白鹭书店', amount: 8_800, days: 20 }),
      {
        ...withheld('legal', {
          name: '南麓会展',
          amount: 120_000,
          days: 140,
          detail: '已交给律师',
          until: '2027-01-31',
        }),
        by: '周岩',
      },
      withheld('ladder-ended', { name: '丰和商贸', amount: 66_000, days: 75 }),
      withheld('promised', {
        name: '合顺百货',
        amount: 40_000,
        days: 9,
        detail: '2026-11-30',
        until: '2026-12-02',
      }),
      withheld('disputed', { name: '青禾设计院', amount: 30_000, days: 33 }),
      withheld('bad-data', { name: '远舟贸易', amount: 0, detail: 'amounts-disagree' }),
      ...Array.from({ length: 24 }, (_, at) =>
        withheld('not-due', { name: `样本客户 ${at + 1}`, amount: 10_000 + at, until: '2026-12-15' }),
      ),
    ],
  },
  arrangements: [
    {
      customer: '云栖置业',
      name: '云栖置业',
      way: 'default',
      holdUntil: day('2026-11-25'),
      holdReason: '答应 11-25 付',
      to: null,
    },
  ],
  conflicts: [{ customer: '北屿文旅', choices: [['lin@example.com'], ['finance@example.com']] }],
  sending: { mode: 'list', owner: null, suspended: false, changed: { parts: [], sender: [] }, sendHour: 9 },
  hourly: { owner: '林晓', mine: true, lastBeat: '2026-11-21T09:00:00', stale: false },
  quota: 86,
  unknown: [],
  busy: null,
  runs: [RUN, { ...RUN, at: '2026-11-20T09:30:00', sent: 7, failed: 1, withheld: 2 }],
  senderReady: true,
  receiptsGate: false,
  money: {
    open: [{ ...PROMISE, hold: false }],
    broken: [BROKEN],
    more: { open: 0, broken: 0 },
    rate: { value: 0.6, n: 5 },
    age: {
      newest: day('2026-11-20'),
      days: 1,
      workdays: 0,
      stale: false,
      staleAfter: 5,
      unclaimed: { count: 1, amount: yuan(3_600) },
      unapplied: { count: 0, amount: 0 },
    },
  },
}

export const HOLDS: HoldsView = {
  asOf: TODAY,
  items: [
    { item: '素山民宿|HT-2026-018', what: 'HT-2026-018', open: yuan(80_000), daysOverdue: 5 },
    { item: '素山民宿|HT-2026-031', what: 'HT-2026-031', open: yuan(16_500), daysOverdue: 3 },
  ],
  active: [HOLD],
}

export const LETTER: LetterView = {
  to: ['pay@example.com'],
  cc: [],
  level: 2,
  channel: null,
  phone: '',
  words: {
    subject: '【木岚家具】付款提醒：合同 HT-2026-018，未付 ¥382,000.00',
    body: '陈工：\n\n下列款项已经逾期：\n\n{{明细}}\n\n函号 {{函号}}',
    on: TODAY,
  },
  subject: '【木岚家具】付款提醒：合同 HT-2026-018，未付 ¥382,000.00',
  html: '<!doctype html><html><body style="font-family:sans-serif"><p>陈工：</p><p>合同 HT-2026-018 的款项已经逾期 47 天，未付 ¥382,000.00。</p><script>parent.document.title = "hurt"</script></body></html>',
  text: '陈工：\n\n合同 HT-2026-018 的款项已经逾期 47 天，未付 ¥382,000.00。',
  wechat: '陈工您好，合同 HT-2026-018 还有 ¥382,000.00 未付。',
}
