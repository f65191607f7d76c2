// 函件记录: every statement of account and formal demand that was printed or mailed, and what came back.

import type { FormalKind, FormalState } from '../../core/statements/letters'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { forProgram, writtenAt, writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

const KIND_LABELS: Readonly<Record<FormalKind, Words>> = {
  statement: { 'zh-CN': '对账函', en: 'statement of account' },
  demand: { 'zh-CN': '催款函', en: 'formal demand' },
  receipt: { 'zh-CN': '到账确认', en: 'confirmation of receipt' },
}
const STATE_LABELS: Readonly<Record<FormalState, Words>> = {
  printed: { 'zh-CN': '已打印', en: 'printed' },
  sending: { 'zh-CN': '正在发', en: 'sending' },
  sent: { 'zh-CN': '已发邮件', en: 'mailed' },
  failed: { 'zh-CN': '没有发出', en: 'not sent' },
}

export const formalKindText = (kind: FormalKind, language: SheetLanguage): string =>
  KIND_LABELS[kind][language]
export const formalKindFrom = (text: string): FormalKind | null => readWord(KIND_LABELS, text)
export const formalStateText = (state: FormalState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]
/** A word we do not know is left unknown: such a letter is not sent again by itself. */
export const formalStateFrom = (text: string): FormalState => readWord(STATE_LABELS, text) ?? 'sending'

export const FORMAL_LETTERS = {
  id: 'formal-letters',
  name: { 'zh-CN': '函件记录', en: 'Formal letters' },
  hidden: true,
  columns: [
    {
      id: 'number',
      label: { 'zh-CN': '函号', en: 'Letter no.' },
      note: {
        'zh-CN': '印在函上的编号。由账期管家填写。',
        en: 'The number in the letter. Filled in by Zhangqi.',
      },
      width: 140,
      format: 'text',
    },
    {
      id: 'kind',
      label: { 'zh-CN': '类型', en: 'Kind' },
      note: {
        'zh-CN': '对账函、催款函或到账确认。',
        en: 'Statement of account, formal demand or confirmation of receipt.',
      },
      width: 100,
      format: 'text',
    },
    CUSTOMER_NAME,
    {
      id: 'from',
      label: { 'zh-CN': '期间从', en: 'Period from' },
      note: { 'zh-CN': '对账函从哪天起。', en: 'The first day of a statement.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'to',
      label: { 'zh-CN': '截至', en: 'As of' },
      note: { 'zh-CN': '函里的金额截至哪天。', en: 'The day the amounts of the letter are as of.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '函中金额', en: 'Amount' },
      note: {
        'zh-CN': '对账函是期末余额，催款函是未付合计，到账确认是收到的钱。',
        en: 'The closing balance, the total outstanding, or what was received.',
      },
      width: 120,
      format: 'amount',
    },
    {
      id: 'state',
      label: { 'zh-CN': '状态', en: 'State' },
      note: {
        'zh-CN': '已打印、已发邮件或没有发出；一直是「正在发」的，到发件箱核对。',
        en: 'Printed, mailed or not sent; of one that stays “sending” look into the Sent folder.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'recipients',
      label: { 'zh-CN': '收件人', en: 'Recipients' },
      note: { 'zh-CN': '发到哪些邮箱；打印的空着。', en: 'Where it was mailed; blank when printed.' },
      width: 200,
      format: 'text',
    },
    writtenAt({ 'zh-CN': '打印或发出的时间。', en: 'When it was printed or mailed.' }),
    writtenBy({ 'zh-CN': '谁打印或发出的。', en: 'Who printed or mailed it.' }),
    {
      id: 'repliedOn',
      label: { 'zh-CN': '回函日期', en: 'Returned on' },
      note: {
        'zh-CN': '客户盖章的回执哪天收到。在侧边栏填，也可以直接填在这里。',
        en: 'The day the stamped receipt came back. Entered in the sidebar or here.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'difference',
      label: { 'zh-CN': '差异说明', en: 'Differences' },
      note: {
        'zh-CN': '客户说哪里不一致；相符就空着。',
        en: 'Where the customer says it differs; blank when it agrees.',
      },
      width: 260,
      format: 'text',
    },
    { ...CUSTOMER_KEY, hidden: true },
    forProgram(
      'key',
      { 'zh-CN': '登记键', en: 'Form key' },
      {
        'zh-CN': '程序用它保证同一次只发一封，请不要改。',
        en: 'Keeps one letter from being sent twice; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
