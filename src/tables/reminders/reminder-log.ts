// 催款记录: one row a letter, added before it leaves and completed after; nothing is ever deleted from it.

import type { LetterOutcome, TaskChannel } from '../../core/reminders/types'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'
import type { SheetLanguage, Words } from '../words'

/** What became of a letter, as a person reads it in 结果. */
export const OUTCOME_LABELS: Readonly<Record<LetterOutcome, Words>> = {
  claimed: { 'zh-CN': '正在发送', en: 'sending' },
  sent: { 'zh-CN': '已发出', en: 'sent' },
  failed: { 'zh-CN': '未发出', en: 'not sent' },
  unknown: { 'zh-CN': '结果不明', en: 'unknown' },
  released: { 'zh-CN': '已取消', en: 'cancelled' },
  'by-hand': { 'zh-CN': '已人工告知', en: 'told by hand' },
  test: { 'zh-CN': '测试', en: 'test' },
}

const OUTCOMES = Object.keys(OUTCOME_LABELS) as LetterOutcome[]

export const outcomeText = (outcome: LetterOutcome, language: SheetLanguage): string =>
  OUTCOME_LABELS[outcome][language]

/** The outcome a cell names, in either language; a cell somebody overwrote counts as unknown, so that nothing is sent twice. */
export const outcomeFrom = (text: string): LetterOutcome =>
  OUTCOMES.find(outcome => Object.values(OUTCOME_LABELS[outcome]).includes(text.trim())) ?? 'unknown'

/** 方式 of a row: by mail, told by a person, or by a 催款函 on paper or as PDF. */
export type LogChannel = 'mail' | 'by-hand' | 'formal' | TaskChannel
export const CHANNEL_LABELS: Readonly<Record<LogChannel, Words>> = {
  mail: { 'zh-CN': '邮件', en: 'e-mail' },
  'by-hand': { 'zh-CN': '微信或电话', en: 'WeChat or phone' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  phone: { 'zh-CN': '电话', en: 'phone' },
  owner: { 'zh-CN': '负责人处理', en: 'done by its owner' },
  formal: { 'zh-CN': '催款函', en: 'formal demand' },
}

export const REMINDER_LOG = {
  id: 'reminder-log',
  name: { 'zh-CN': '催款记录', en: 'Reminder log' },
  hidden: true,
  guarded: true,
  columns: [
    {
      id: 'letter',
      label: { 'zh-CN': '函号', en: 'Letter' },
      note: {
        'zh-CN': '每封催款函一个编号，写在信的末尾。由账期管家填写。',
        en: 'One number a letter, printed at its end. Filled in by Zhangqi.',
      },
      width: 190,
      format: 'text',
    },
    writtenAt({
      'zh-CN': '登记的时间，按表格的时区。',
      en: 'When it was recorded, in the time zone of the spreadsheet.',
    }),
    {
      id: 'channel',
      label: { 'zh-CN': '方式', en: 'Channel' },
      note: { 'zh-CN': '邮件，或由人告知。', en: 'By e-mail, or told by a person.' },
      width: 90,
      format: 'text',
    },
    CUSTOMER_NAME,
    {
      id: 'to',
      label: { 'zh-CN': '收件人', en: 'Recipients' },
      note: { 'zh-CN': '收到这封信的邮箱。', en: 'The addresses this letter went to.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'level',
      label: { 'zh-CN': '级别', en: 'Level' },
      note: {
        'zh-CN': '0 到期前提示，1 提醒，2 催款函，3 正式催款函，4 负责人、上级和法务处理。',
        en: '0 notice before the due day, 1 reminder, 2 overdue letter, 3 formal demand, 4 owner, superior and lawyers.',
      },
      width: 60,
      format: 'text',
    },
    {
      id: 'total',
      label: { 'zh-CN': '未付合计', en: 'Total outstanding' },
      note: {
        'zh-CN': '信里写的未付合计，单位元。',
        en: 'The total the letter named, in units of the currency.',
      },
      width: 120,
      format: 'amount',
    },
    {
      id: 'items',
      label: { 'zh-CN': '明细', en: 'Items' },
      note: {
        'zh-CN': '信里列出的每一笔：合同或发票、应付日期、未付金额。',
        en: 'What the letter listed: item, due date, amount outstanding.',
      },
      width: 300,
      format: 'text',
    },
    {
      id: 'subject',
      label: { 'zh-CN': '主题', en: 'Subject' },
      note: { 'zh-CN': '邮件主题。', en: 'Subject of the mail.' },
      width: 300,
      format: 'text',
    },
    {
      id: 'outcome',
      label: { 'zh-CN': '结果', en: 'Outcome' },
      note: {
        'zh-CN':
          '已发出，指已交给 Gmail；对方是否收到，以退信为准。结果不明的信不会自动重发，请在侧边栏确认。',
        en: '“sent” means handed to Gmail. A letter of unknown outcome is never resent by itself: settle it in the sidebar.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'detail',
      label: { 'zh-CN': '说明', en: 'Remark' },
      note: {
        'zh-CN': '没有发出或取消的原因；谁确认了结果。',
        en: 'Why it was not sent or cancelled; who settled the outcome.',
      },
      width: 240,
      format: 'text',
    },
    {
      ...writtenBy({
        'zh-CN': '谁的帐号发出，或谁标记已发。',
        en: 'Whose account sent it, or who marked it as told.',
      }),
      width: 160,
    },
    {
      id: 'run',
      label: { 'zh-CN': '批次', en: 'Run' },
      note: {
        'zh-CN': '同一次运行发出的信批次相同。',
        en: 'Letters of one run have the same run number.',
      },
      width: 150,
      format: 'text',
    },
    {
      id: 'language',
      label: { 'zh-CN': '语言', en: 'Language' },
      note: { 'zh-CN': '信的语言。', en: 'Language of the letter.' },
      width: 70,
      format: 'text',
    },
    CUSTOMER_KEY,
    {
      id: 'claims',
      label: { 'zh-CN': '登记项', en: 'Claims' },
      note: {
        'zh-CN': '每笔款项的级别和应付日期，保证同一级别只发一次。请不要改。',
        en: 'Item, level and due day of each claim: one letter per claim. Please leave it.',
      },
      width: 240,
      format: 'text',
    },
    {
      id: 'no',
      label: { 'zh-CN': '序号', en: 'No.' },
      note: {
        'zh-CN': '一行一个号，往下数；少了哪一行，检查数据时会说。请不要改。',
        en: 'One number a row, counting up; the check names the rows that are gone. Please leave it.',
      },
      width: 60,
      format: 'count',
    },
    {
      id: 'seal',
      label: { 'zh-CN': '行码', en: 'Row check' },
      note: {
        'zh-CN': '这一行写下时算出的码，行改过了检查数据时会说。请不要改。',
        en: 'Made of what was written; the check names rows that were changed. Please leave it.',
      },
      width: 110,
      format: 'text',
      hidden: true,
    },
    {
      id: 'cc',
      label: { 'zh-CN': '抄送', en: 'Copies' },
      note: { 'zh-CN': '按规则抄送给谁。', en: 'Who got a copy by the rule.' },
      width: 160,
      format: 'text',
    },
    {
      id: 'bounced',
      label: { 'zh-CN': '退信', en: 'Came back' },
      note: {
        'zh-CN': '信被退回时写：哪天、为什么。写了就不再往这个邮箱发，直到邮箱改了，或在这里加上“再试”。',
        en: 'When a letter came back: the day and why. Nothing more goes to that address until it changes or “try again” is added here.',
      },
      width: 180,
      format: 'text',
    },
    {
      id: 'replied',
      label: { 'zh-CN': '回复', en: 'Answered' },
      note: {
        'zh-CN': '客户回复时写：哪天、说了什么。',
        en: 'When the customer answered: the day and what was said.',
      },
      width: 180,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
