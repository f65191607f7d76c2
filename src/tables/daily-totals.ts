// 每日合计: one row of totals a day from set-up on, so that every comparison with an earlier day is real.
import { AGED_COLUMNS } from './aged-columns'
import type { HelperColumn, HelperTable } from './helper-table'
import type { Words } from './words'

const figure = (id: string, label: Words, note: Words): HelperColumn => ({
  id,
  label,
  note,
  width: 110,
  format: 'amount',
})

export const DAILY_TOTALS: HelperTable = {
  id: 'daily-totals',
  name: { 'zh-CN': '每日合计', en: 'Daily totals' },
  hidden: true,
  columns: [
    {
      id: 'on',
      label: { 'zh-CN': '日期', en: 'Date' },
      note: { 'zh-CN': '账期管家每天写一行。', en: 'Zhangqi writes one row a day.' },
      width: 90,
      format: 'date',
    },
    figure(
      'balance',
      { 'zh-CN': '应收余额', en: 'Outstanding balance' },
      { 'zh-CN': '当天未收的金额。', en: 'Open amounts on that day.' },
    ),
    figure(
      'overdue',
      { 'zh-CN': '逾期', en: 'Overdue' },
      { 'zh-CN': '过了应收日期的未收金额。', en: 'Open amounts past their due date.' },
    ),
    figure(
      'dueSoon',
      { 'zh-CN': '快到期', en: 'Due soon' },
      {
        'zh-CN': '在设置的天数内到期的金额。',
        en: 'Open amounts falling due within the days chosen in Settings.',
      },
    ),
    figure(
      'notDue',
      { 'zh-CN': '未到期', en: 'Not yet due' },
      { 'zh-CN': '账龄区间：未到期。', en: 'Aging bucket: not yet due.' },
    ),
    figure(
      'days1To30',
      { 'zh-CN': '逾期1-30天', en: '1–30 days overdue' },
      { 'zh-CN': '账龄区间，含第30天。', en: 'Aging bucket, day 30 included.' },
    ),
    figure(
      'days31To60',
      { 'zh-CN': '逾期31-60天', en: '31–60 days overdue' },
      { 'zh-CN': '账龄区间，含第60天。', en: 'Aging bucket, day 60 included.' },
    ),
    figure(
      'days61To90',
      { 'zh-CN': '逾期61-90天', en: '61–90 days overdue' },
      { 'zh-CN': '账龄区间，含第90天。', en: 'Aging bucket, day 90 included.' },
    ),
    figure(
      'over90',
      { 'zh-CN': '逾期90天以上', en: 'Over 90 days overdue' },
      { 'zh-CN': '账龄区间：第91天起。', en: 'Aging bucket: from day 91.' },
    ),
    figure(
      'undated',
      { 'zh-CN': '无应收日期', en: 'No due date' },
      {
        'zh-CN': '不知道哪天应收的金额，不算逾期。',
        en: 'Open amounts without a due date; not counted as overdue.',
      },
    ),
    figure(
      'prepaid',
      { 'zh-CN': '预收', en: 'Prepaid' },
      {
        'zh-CN': '已付超过总额的部分，不抵减应收余额。',
        en: 'Payments above the total; not deducted from the balance.',
      },
    ),
    figure(
      'received',
      { 'zh-CN': '累计收款', en: 'Received to date' },
      { 'zh-CN': '台账上的已付款合计。', en: 'Payments as written in the ledger.' },
    ),
    {
      id: 'dso',
      label: { 'zh-CN': '回款周期(天)', en: 'DSO (days)' },
      note: {
        'zh-CN': '应收余额 ÷ 近90天销售额 × 90；算不出时留空。',
        en: 'Balance ÷ sales of the last 90 days × 90; blank when it cannot be computed.',
      },
      width: 100,
      format: 'days',
    },
    ...AGED_COLUMNS,
  ],
}
