// 跟进记录: one row each time somebody got in touch with a customer; nothing is ever changed or deleted in it.

import type { Channel, ContactOutcome } from '../../core/follow-ups/types'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { forProgram, writtenAt, writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

export const CONTACT_LABELS: Readonly<Record<Channel, Words>> = {
  call: { 'zh-CN': '电话', en: 'phone' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  visit: { 'zh-CN': '拜访', en: 'visit' },
  email: { 'zh-CN': '邮件', en: 'e-mail' },
}

const OUTCOME_LABELS: Readonly<Record<ContactOutcome, Words>> = {
  reached: { 'zh-CN': '接通', en: 'reached' },
  'not-reached': { 'zh-CN': '未接通', en: 'not reached' },
  promised: { 'zh-CN': '承诺付款', en: 'promised to pay' },
  disputed: { 'zh-CN': '有异议', en: 'disputes it' },
  other: { 'zh-CN': '其他', en: 'other' },
}

export const contactText = (channel: Channel, language: SheetLanguage): string =>
  CONTACT_LABELS[channel][language]
export const contactFrom = (text: string): Channel => readWord(CONTACT_LABELS, text) ?? 'call'

export const contactOutcomeText = (outcome: ContactOutcome, language: SheetLanguage): string =>
  OUTCOME_LABELS[outcome][language]
/** A word we do not know is left to the words beside it. */
export const contactOutcomeFrom = (text: string): ContactOutcome => readWord(OUTCOME_LABELS, text) ?? 'other'

const HOLDS_LABEL: Words = { 'zh-CN': '是', en: 'yes' }

/** The letters wait for the promise. */
export const holdsText = (language: SheetLanguage): string => HOLDS_LABEL[language]
export const holdsFrom = (text: string): boolean => Object.values(HOLDS_LABEL).includes(text)

export const FOLLOW_UPS = {
  id: 'follow-ups',
  name: { 'zh-CN': '跟进记录', en: 'Follow-ups' },
  hidden: true,
  columns: [
    writtenAt({
      'zh-CN': '登记的时间，按表格的时区。由账期管家填写。',
      en: 'When it was logged, in the time zone of the spreadsheet. Filled in by Zhangqi.',
    }),
    CUSTOMER_NAME,
    {
      id: 'channel',
      label: { 'zh-CN': '方式', en: 'Channel' },
      note: { 'zh-CN': '电话、微信、拜访或邮件。', en: 'Phone, WeChat, visit or e-mail.' },
      width: 80,
      format: 'text',
    },
    {
      id: 'outcome',
      label: { 'zh-CN': '结果', en: 'Outcome' },
      note: {
        'zh-CN': '接通、未接通、承诺付款、有异议或其他。',
        en: 'Reached, not reached, promised to pay, disputes it, or other.',
      },
      width: 100,
      format: 'text',
    },
    {
      id: 'promisedOn',
      label: { 'zh-CN': '承诺付款日', en: 'Promised for' },
      note: { 'zh-CN': '客户答应哪一天付。', en: 'The day the customer promised to pay.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'promisedAmount',
      label: { 'zh-CN': '承诺金额', en: 'Promised amount' },
      note: { 'zh-CN': '客户答应付多少；没说就空着。', en: 'How much was promised; blank when not said.' },
      width: 110,
      format: 'amount',
    },
    {
      id: 'words',
      label: { 'zh-CN': '说了什么', en: 'What was said' },
      note: { 'zh-CN': '登记时写的话。', en: 'What was written when it was logged.' },
      width: 300,
      format: 'text',
    },
    {
      id: 'next',
      label: { 'zh-CN': '下次跟进', en: 'Next contact' },
      note: {
        'zh-CN': '到这一天，总览会提醒；再记一次就换成新的。',
        en: 'The overview reminds on this day; a later entry replaces it.',
      },
      width: 100,
      format: 'date',
    },
    writtenBy({ 'zh-CN': '谁登记的。', en: 'Who logged it.' }),
    CUSTOMER_KEY,
    {
      id: 'key',
      label: { 'zh-CN': '登记键', en: 'Form key' },
      note: {
        'zh-CN': '程序用它保证同一次登记只记一行，请不要改。',
        en: 'Keeps one entry from being logged twice; please leave it.',
      },
      width: 120,
      format: 'text',
    },
    {
      id: 'hold',
      label: { 'zh-CN': '等承诺', en: 'Waits' },
      note: {
        'zh-CN': '是：到承诺的日子为止不发催款函，付清就提前恢复。',
        en: 'Yes: no letter until the promised day, or until it is paid.',
      },
      width: 80,
      format: 'text',
    },
    forProgram(
      'owed',
      { 'zh-CN': '当时未付', en: 'Open then' },
      {
        'zh-CN': '承诺时每一笔的已付和未付，程序用来看承诺兑现没有，请不要改。',
        en: 'What was paid and open at the promise, to see whether it was kept; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
