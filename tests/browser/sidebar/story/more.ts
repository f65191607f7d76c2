// 更多 of the story: settings as they are after set-up, the letters.
import type { HolidaysView } from '../../../../src/contract/holidays'
import type { ReviewView } from '../../../../src/contract/norms'
import type { Settings, SettingsView } from '../../../../src/contract/settings'
import { DEFAULT_EDGES } from '../../../../src/core/receivables/aging/edges'
import { DEFAULT_FINANCE } from '../../../../src/core/receivables/provision/finance'
import { DEFAULT_FORMAL } from '../../../../src/core/statements/formal-rules'
import { announcedDays } from '../../../../src/core/workdays/announced'
import { spansOf } from '../../../../src/core/workdays/spans'
import { day, TODAY, yuan } from './day'

export const HOLIDAYS_VIEW: HolidaysView = {
  today: { day: day('2026-10-03'), isWorkday: false, name: '国庆节', next: day('2026-10-08') },
  years: [
    {
      year: '2026',
      known: true,
      spans: spansOf(announcedDays().filter(({ day }) => day.startsWith('2026'))),
    },
    { year: '2027', known: false, spans: [] },
  ],
  hasSheet: true,
  misread: [{ row: 41, text: '2026-11-23 半天' }],
}

export const REVIEW: ReviewView = {
  asOf: TODAY,
  columns: 14,
  findings: [
    { kind: 'reminders-never' },
    { kind: 'hourly-off' },
    { kind: 'column-unused', field: 'owner', header: '业务员' },
    { kind: 'column-sparse', field: 'phone', header: '联系电话', filled: 9, rows: 128 },
    { kind: 'thresholds-default' },
    { kind: 'norms-old', days: 200 },
    { kind: 'sheet-empty', name: '催款安排' },
    { kind: 'old-settled', count: 37 },
  ],
}

export const SETTINGS: Settings = {
  goal: 'collect',
  summary: { hidden: [] },
  language: null,
  letterLanguage: 'zh-CN',
  thresholds: {
    dueSoonDays: 7,
    large: yuan(200_000),
    longUnpaidDays: 60,
    habitDays: 10,
    creditPercent: 80,
    graceDays: 0,
    off: [],
  },
  policy: {
    levels: [
      { level: 0, days: 7, approval: false, enabled: false },
      { level: 1, days: 3, approval: false, enabled: true },
      { level: 2, days: 15, approval: false, enabled: true },
      { level: 3, days: 30, approval: true, enabled: true },
    ],
    gapDays: 7,
    tolerance: yuan(1),
    minimum: 0,
    keyAccountShare: 0.05,
  },
  sender: {
    company: '木岚家具',
    person: '林晓',
    phone: '021-0000 0000',
    payTo: '木岚定制家具（上海）有限公司',
  },
  sendHour: 9,
  receiptsAge: null,
  money: { approval: 'others', bills: 'receipt' },
  fourEyes: { on: false, atLeast: 0 },
  sales: { revenue: 'contracts', taxRate: null, purchases: null, profitShare: null, need: 'any' },
  aging: DEFAULT_EDGES,
  collectionPlan: { monthly: false },
  payFirst: null,
  formal: DEFAULT_FORMAL,
  briefing: { on: false, escalation: { owner: 3, superior: 5, high: 7 } },
  service: {
    hours: { work: { from: 540, until: 1080 }, rest: null },
    survey: { key: 3, others: 12 },
    link: 'https://survey.example.com/s/mulan?no={{客户编号}}',
  },
  finance: DEFAULT_FINANCE,
  verify: { contact: 3, amounts: 3, terms: 3, nudge: false },
}

export const SETTINGS_VIEW: SettingsView = {
  settings: SETTINGS,
  letters: ([0, 1, 2, 3] as const).flatMap(level =>
    (['zh-CN', 'en'] as const).map(language => ({
      level,
      language,
      subject: language === 'en' ? 'Payment reminder: {{matter}}' : '【{{公司简称}}】付款提醒：{{事由}}',
      body: language === 'en' ? 'Dear {{contact}},\n\n{{items}}' : '{{联系人}}：\n\n{{明细}}\n\n{{收款账户}}',
    })),
  ),
  tokens: ['客户名称', '联系人', '公司简称', '事由', '未付合计', '明细', '收款账户'],
  fingerprint: 'as opened',
}
