// 付款周期 of the story: a rule that moves days off, one text nobody understands, one customer of his own.
import type { TermsPreview, TermsSaved, TermsView } from '../../../../src/contract/terms'
import type { DueSample } from '../../../../src/core/ledger/due/samples'
import { day, TODAY } from './day'

const at = (agreed: string, on = agreed, off = '') => ({ agreed: day(agreed), on: day(on), off })

const SAMPLES: DueSample[] = [
  {
    sheet: '客户台账',
    row: 7,
    name: '澜庭地产（上海）开发有限公司',
    project: '样板间软装',
    terms: '月结30天',
    start: day('2026-09-03'),
    inferred: false,
    due: at('2026-10-30'),
    readings: {
      'month-end': at('2026-10-30'),
      'whole-months': at('2026-10-31', '2026-11-02'),
      'from-start': at('2026-10-03', '2026-10-08', '国庆节'),
    },
  },
  {
    sheet: '客户台账',
    row: 12,
    name: '云栖酒店',
    project: '大堂家具',
    terms: '净30天',
    start: day('2026-09-03'),
    inferred: true,
    due: at('2026-10-03', '2026-10-08', '国庆节'),
    readings: null,
  },
  {
    sheet: '客户台账',
    row: 20,
    name: '青禾置业',
    project: '',
    terms: '次月15日',
    start: day('2026-10-11'),
    inferred: false,
    due: at('2026-11-15', '2026-11-16'),
    readings: null,
  },
]

export const TERMS_VIEW: TermsView = {
  asOf: TODAY,
  rules: { monthly: 'month-end', statementDay: null, adjust: 'following', customers: [] },
  texts: [
    { text: '双方另议', contracts: 12, customers: 0, said: null },
    {
      text: '月结30天',
      contracts: 80,
      customers: 2,
      said: null,
    },
    {
      text: '净30天',
      contracts: 30,
      customers: 0,
      said: null,
    },
    {
      text: '老规矩',
      contracts: 3,
      customers: 0,
      said: { kind: 'day-of-month', months: 1, day: 10 },
    },
  ],
  listed: [{ name: '松间民宿', monthly: 'whole-months', statementDay: 25 }],
  samples: SAMPLES,
  unannounced: ['2027'],
  canRestore: true,
  fingerprint: 'terms as opened',
}

export const TERMS_PREVIEW: TermsPreview = {
  changes: 37,
  of: 128,
  samples: SAMPLES,
  unannounced: ['2027'],
}

export const TERMS_SAVED: TermsSaved = { changes: 37, view: { ...TERMS_VIEW, fingerprint: 'terms as saved' } }
