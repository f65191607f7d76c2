// 已付变动: each time 已付 was changed in the ledger by hand, when that was found, and what a person said of it.

import type { PaidChangeState } from '../../core/opening/types'
import { CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

const STATE_LABELS: Readonly<Record<PaidChangeState, Words>> = {
  waiting: { 'zh-CN': '待确认', en: 'waiting' },
  receipt: { 'zh-CN': '记为收款', en: 'recorded as a receipt' },
  correction: { 'zh-CN': '不是收款', en: 'no receipt' },
  gone: { 'zh-CN': '已改回', en: 'changed back' },
}

export const paidChangeText = (state: PaidChangeState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]
/** A word we do not know is nobody's word: the change waits. */
export const paidChangeFrom = (text: string): PaidChangeState => readWord(STATE_LABELS, text) ?? 'waiting'

export const PAID_CHANGES = {
  id: 'paid-changes',
  name: { 'zh-CN': '已付变动', en: 'Changes of paid' },
  hidden: true,
  columns: [
    {
      id: 'number',
      label: { 'zh-CN': '变动编号', en: 'Change' },
      note: {
        'zh-CN': '每处变动一个编号。由账期管家填写，请不要删行。',
        en: 'One number a change. Filled in by Zhangqi; please delete no row.',
      },
      width: 130,
      format: 'text',
    },
    {
      id: 'foundOn',
      label: { 'zh-CN': '发现日期', en: 'Found on' },
      note: { 'zh-CN': '哪一天发现已付变了。', en: 'The day the change was found.' },
      width: 90,
      format: 'date',
    },
    CUSTOMER_NAME,
    {
      id: 'what',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: { 'zh-CN': '哪一笔合同或发票。', en: 'The contract or invoice.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'before',
      label: { 'zh-CN': '原来的已付', en: 'Paid before' },
      note: { 'zh-CN': '期初已收加上之后的收款。', en: 'Paid so far and the receipts since.' },
      width: 110,
      format: 'amount',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '变动', en: 'Difference' },
      note: { 'zh-CN': '已付多了或少了多少。', en: 'By how much paid rose or fell.' },
      width: 110,
      format: 'amount',
    },
    {
      id: 'state',
      label: { 'zh-CN': '是什么', en: 'What it is' },
      note: {
        'zh-CN': '待确认、记为收款、不是收款，或又改回去了。',
        en: 'Waiting, recorded as a receipt, no receipt, or changed back.',
      },
      width: 100,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁确认的。', en: 'Who said so.' }),
    {
      id: 'at',
      label: { 'zh-CN': '确认时间', en: 'Said at' },
      note: { 'zh-CN': '什么时候确认的。', en: 'When it was said.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'entry',
      label: { 'zh-CN': '登记项', en: 'Entry' },
      note: {
        'zh-CN': '程序用来认合同，请不要改。',
        en: 'How the program finds the contract; please leave it.',
      },
      width: 120,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
