// 为何未发: what a run of letters said of each customer; a row only when that is something else than his last row says.

import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { forProgram, writtenAt } from '../record-columns'

export const NOT_SENT = {
  id: 'not-sent',
  name: { 'zh-CN': '为何未发', en: 'Why not sent' },
  hidden: true,
  columns: [
    writtenAt({
      'zh-CN': '哪一次发送时写的。没有变就不再写：一位客户以他最近的一行为准。',
      en: 'Written at which run. Nothing new, no row: of each customer the last row up to a run holds for it.',
    }),
    {
      id: 'run',
      label: { 'zh-CN': '批次', en: 'Run' },
      note: { 'zh-CN': '和催款记录里的一样。', en: 'As in the reminder log.' },
      width: 130,
      format: 'text',
    },
    CUSTOMER_NAME,
    {
      id: 'reason',
      label: { 'zh-CN': '为什么', en: 'Why' },
      note: { 'zh-CN': '没有发的原因；发了的写已发出。', en: 'Why nothing was sent; or that it was.' },
      width: 260,
      format: 'text',
    },
    {
      id: 'until',
      label: { 'zh-CN': '再看的日子', en: 'Again on' },
      note: {
        'zh-CN': '从这一天起原因可能就没有了；空着是要人处理。',
        en: 'The first day on which the reason may be gone; blank: a person has to act.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '逾期未付', en: 'Overdue' },
      note: { 'zh-CN': '写这一行时的逾期金额。', en: 'What was overdue when this was written.' },
      width: 120,
      format: 'amount',
    },
    {
      id: 'days',
      label: { 'zh-CN': '最久逾期天数', en: 'Days overdue' },
      note: { 'zh-CN': '写这一行时最久的一笔。', en: 'Of the oldest item when this was written.' },
      width: 100,
      format: 'count',
    },
    { ...CUSTOMER_KEY, hidden: true },
    forProgram(
      'code',
      { 'zh-CN': '原因代码', en: 'Code' },
      {
        'zh-CN': '程序用来比较，请不要改。',
        en: 'By which the program compares; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
