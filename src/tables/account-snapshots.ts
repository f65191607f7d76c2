// 大客户快照: the figures of each key account, and of the whole company, at the end of a quarter or year; one row each.
import { CUSTOMER_KEY, CUSTOMER_NAME } from './customer-columns'
import type { HelperColumn, HelperTable } from './helper-table'
import { writtenAt, writtenBy } from './record-columns'
import type { SheetLanguage, Words } from './words'

const WHOLE: Words = { 'zh-CN': '全公司', en: 'Whole company' }

/** What stands for the name in the row of the whole company. */
export const wholeCompany = (language: SheetLanguage): string => WHOLE[language]

const OF_PERIOD: Words = { 'zh-CN': '这一季或这一年里的。', en: 'In the quarter or year.' }
const OF_DAY: Words = { 'zh-CN': '截至那一天的。', en: 'As of the day.' }

const figure = (
  id: string,
  label: Words,
  [format, note]: [format: HelperColumn['format'], note: Words],
): HelperColumn => ({ id, label, note, width: 100, format })

export const ACCOUNT_SNAPSHOTS = {
  id: 'account-snapshots',
  name: { 'zh-CN': '大客户快照', en: 'Account snapshots' },
  hidden: true,
  columns: [
    {
      id: 'period',
      label: { 'zh-CN': '期间', en: 'Period' },
      note: { 'zh-CN': '2026Q3 是季度，2026 是年。', en: '2026Q3 is a quarter, 2026 a year.' },
      width: 80,
      format: 'text',
    },
    {
      id: 'asOf',
      label: { 'zh-CN': '截至', en: 'As of' },
      note: { 'zh-CN': '数字是这一天结束时的。', en: 'The figures are those at the end of this day.' },
      width: 90,
      format: 'date',
    },
    CUSTOMER_NAME,
    figure('revenue', { 'zh-CN': '收入', en: 'Revenue' }, ['amount', OF_PERIOD]),
    figure('orders', { 'zh-CN': '下单天数', en: 'Days with orders' }, ['count', OF_PERIOD]),
    figure('grossProfit', { 'zh-CN': '毛利', en: 'Gross profit' }, ['amount', OF_PERIOD]),
    figure('grossMargin', { 'zh-CN': '毛利率%', en: 'Gross margin %' }, ['amount', OF_PERIOD]),
    figure('costToServe', { 'zh-CN': '服务成本', en: 'Cost to serve' }, ['amount', OF_PERIOD]),
    figure('shareOfRevenue', { 'zh-CN': '占公司收入%', en: 'Share of revenue %' }, ['amount', OF_PERIOD]),
    figure('collected', { 'zh-CN': '回款', en: 'Collected' }, ['amount', OF_PERIOD]),
    figure('balance', { 'zh-CN': '应收余额', en: 'Outstanding balance' }, ['amount', OF_DAY]),
    figure('overdue', { 'zh-CN': '逾期', en: 'Overdue' }, ['amount', OF_DAY]),
    figure('daysToPay', { 'zh-CN': '回款周期(天)', en: 'Days to pay' }, ['days', OF_DAY]),
    figure('payments', { 'zh-CN': '算回款周期的笔数', en: 'Payments counted' }, ['count', OF_DAY]),
    figure('services', { 'zh-CN': '服务次数', en: 'Services' }, ['count', OF_PERIOD]),
    figure('satisfied', { 'zh-CN': '满意%', en: 'Satisfied %' }, ['amount', OF_PERIOD]),
    figure('scores', { 'zh-CN': '评分数', en: 'Scores' }, ['count', OF_PERIOD]),
    {
      id: 'words',
      label: { 'zh-CN': '那时写的', en: 'Words of then' },
      note: {
        'zh-CN': '那时大家在「大客户总结」最下面和「大客户计划」里给这位客户写的话。',
        en: 'What people had written of him at the foot of the account summary and in the account plan by then.',
      },
      width: 300,
      format: 'text',
    },
    {
      id: 'currency',
      label: { 'zh-CN': '货币', en: 'Currency' },
      note: { 'zh-CN': '金额的货币。', en: 'The currency of the amounts.' },
      width: 70,
      format: 'text',
    },
    writtenAt({ 'zh-CN': '哪时存下的。', en: 'When it was kept.' }),
    writtenBy({ 'zh-CN': '谁存的，或者谁的定时任务。', en: 'Who kept it, or whose hourly job.' }),
    CUSTOMER_KEY,
  ],
} as const satisfies HelperTable
