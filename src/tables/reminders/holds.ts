// 暂停催款: one row each time somebody holds the letters of a customer or of one item; ended ones stay for the record.

import type { HoldKind } from '../../core/reminders/holds'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { forProgram, writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

const KIND_LABELS: Readonly<Record<HoldKind, Words>> = {
  dispute: { 'zh-CN': '有争议', en: 'dispute' },
  snooze: { 'zh-CN': '暂缓', en: 'snooze' },
  'opt-out': { 'zh-CN': '暂不催', en: 'not for now' },
  legal: { 'zh-CN': '法务处理', en: 'legal' },
}

export const holdKindText = (kind: HoldKind, language: SheetLanguage): string => KIND_LABELS[kind][language]
/** What 暂不催 was called before. */
const FORMERLY = ['不催', 'do not remind']

/** A word we do not know still holds: what somebody stopped is never sent by a slip. */
export const holdKindFrom = (text: string): HoldKind =>
  readWord(KIND_LABELS, text) ?? (FORMERLY.includes(text.trim()) ? 'opt-out' : 'snooze')

export const HOLDS = {
  id: 'holds',
  name: { 'zh-CN': '暂停催款', en: 'Reminder holds' },
  hidden: true,
  columns: [
    CUSTOMER_NAME,
    {
      id: 'what',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: { 'zh-CN': '只停这一笔；空着是停整个客户。', en: 'Only this one; blank: all the customer owes.' },
      width: 180,
      format: 'text',
    },
    {
      id: 'kind',
      label: { 'zh-CN': '为什么停', en: 'Kind' },
      note: {
        'zh-CN': '有争议、暂缓、暂不催或法务处理。',
        en: 'Dispute, snooze, not for now, or legal.',
      },
      width: 90,
      format: 'text',
      choices: Object.values(KIND_LABELS),
    },
    {
      id: 'amount',
      label: { 'zh-CN': '争议金额', en: 'Disputed amount' },
      note: {
        'zh-CN': '只有一部分有争议时写在这里，其余照常催。',
        en: 'Where only a part is disputed; the rest is reminded as usual.',
      },
      width: 110,
      format: 'amount',
    },
    {
      id: 'from',
      label: { 'zh-CN': '从', en: 'From' },
      note: { 'zh-CN': '从哪一天起。', en: 'The first day of it.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'until',
      label: { 'zh-CN': '到', en: 'Until' },
      note: {
        'zh-CN': '到这一天为止（含当天），之后自动恢复。',
        en: 'Up to and including this day; then reminded again by itself.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'reason',
      label: { 'zh-CN': '原因', en: 'Reason' },
      note: { 'zh-CN': '同事看得懂的一句话。', en: 'One sentence a colleague understands.' },
      width: 260,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁停的。', en: 'Who held it.' }),
    {
      id: 'ended',
      label: { 'zh-CN': '提前恢复', en: 'Ended early' },
      note: {
        'zh-CN': '谁在什么时候提前恢复的；空着就到期自动恢复。',
        en: 'Who ended it before its last day, and when; blank: it ends by itself.',
      },
      width: 200,
      format: 'text',
    },
    { ...CUSTOMER_KEY, hidden: true },
    forProgram(
      'item',
      { 'zh-CN': '合同键', en: 'Contract key' },
      {
        'zh-CN': '程序用来认这一笔，请不要改。',
        en: 'How the program recognises the contract; please leave it.',
      },
    ),
    forProgram(
      'id',
      { 'zh-CN': '登记键', en: 'Entry key' },
      {
        'zh-CN': '程序用它认这一行，请不要改。',
        en: 'How the program recognises this row; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
