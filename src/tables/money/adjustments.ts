// 账款调整: what lowers an open amount without cash, one row each; what is rejected or void stays on record.

import type { AdjustmentKind, AdjustmentState } from '../../core/adjustments/types'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

const KIND_LABELS: Readonly<Record<AdjustmentKind, Words>> = {
  credit: { 'zh-CN': '贷项', en: 'credit note' },
  rounding: { 'zh-CN': '抹零', en: 'rounding' },
  fee: { 'zh-CN': '手续费/贴息', en: 'fee or discount' },
  'write-off': { 'zh-CN': '坏账核销', en: 'write-off' },
  recovery: { 'zh-CN': '核销后收回', en: 'recovery' },
}

const STATE_LABELS: Readonly<Record<AdjustmentState, Words>> = {
  standing: { 'zh-CN': '有效', en: 'standing' },
  proposed: { 'zh-CN': '待批准', en: 'to be approved' },
  approved: { 'zh-CN': '已批准', en: 'approved' },
  rejected: { 'zh-CN': '已驳回', en: 'rejected' },
  void: { 'zh-CN': '已作废', en: 'void' },
}

export const adjustmentKindText = (kind: AdjustmentKind, language: SheetLanguage): string =>
  KIND_LABELS[kind][language]
/** Null for a word we do not know. */
export const adjustmentKindFrom = (text: string): AdjustmentKind | null => readWord(KIND_LABELS, text)

export const adjustmentStateText = (state: AdjustmentState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]
/** A word we do not know counts nothing: nothing is lowered on the word of nobody. */
export const adjustmentStateFrom = (text: string): AdjustmentState => readWord(STATE_LABELS, text) ?? 'void'

export const ADJUSTMENTS = {
  id: 'adjustments',
  name: { 'zh-CN': '账款调整', en: 'Adjustments' },
  hidden: true,
  columns: [
    {
      id: 'number',
      label: { 'zh-CN': '调整编号', en: 'Adjustment' },
      note: {
        'zh-CN': '每条一个编号。由账期管家填写，请不要删行。',
        en: 'One number each. Filled in by Zhangqi; please delete no row.',
      },
      width: 130,
      format: 'text',
    },
    {
      id: 'on',
      label: { 'zh-CN': '日期', en: 'Date' },
      note: { 'zh-CN': '从这一天起算。', en: 'It counts from this day on.' },
      width: 90,
      format: 'date',
    },
    CUSTOMER_NAME,
    {
      id: 'what',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: { 'zh-CN': '减在哪一笔合同或发票上。', en: 'The contract or invoice it lowers.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'kind',
      label: { 'zh-CN': '种类', en: 'Kind' },
      note: {
        'zh-CN': '贷项（折让、退货）、抹零、手续费/贴息、坏账核销或核销后收回。',
        en: 'Credit note, rounding, fee or discount, write-off, or recovery.',
      },
      width: 110,
      format: 'text',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '金额', en: 'Amount' },
      note: {
        'zh-CN': '未付减少这么多，不是收到的钱；只有核销后收回是收到的钱，未付不再减。',
        en: 'The open amount is lowered by so much, without cash; a recovery is cash and lowers nothing again.',
      },
      width: 110,
      format: 'amount',
    },
    {
      id: 'reason',
      label: { 'zh-CN': '原因', en: 'Reason' },
      note: { 'zh-CN': '登记时写的原因。', en: 'The reason given when it was entered.' },
      width: 240,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁登记的。', en: 'Who entered it.' }),
    {
      id: 'at',
      label: { 'zh-CN': '登记时间', en: 'Entered at' },
      note: {
        'zh-CN': '登记的时间，按表格的时区。',
        en: 'When it was entered, in the time zone of the spreadsheet.',
      },
      width: 130,
      format: 'text',
    },
    {
      id: 'state',
      label: { 'zh-CN': '状态', en: 'State' },
      note: {
        'zh-CN': '坏账核销批准后才算；驳回和作废的留着，不算。',
        en: 'A write-off counts once it is approved; what is rejected or void stays here and counts nothing.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'decidedBy',
      label: { 'zh-CN': '批准人', en: 'Decided by' },
      note: { 'zh-CN': '谁批准或驳回的。', en: 'Who approved or rejected it.' },
      width: 180,
      format: 'text',
    },
    {
      id: 'decidedAt',
      label: { 'zh-CN': '批准时间', en: 'Decided at' },
      note: { 'zh-CN': '什么时候批准或驳回的。', en: 'When it was approved or rejected.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'decision',
      label: { 'zh-CN': '批准意见', en: 'Remark' },
      note: { 'zh-CN': '批准或驳回时写的话。', en: 'What was written with it.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'voidedBy',
      label: { 'zh-CN': '作废人', en: 'Voided by' },
      note: { 'zh-CN': '谁作废的。', en: 'Who made it void.' },
      width: 180,
      format: 'text',
    },
    {
      id: 'voidedAt',
      label: { 'zh-CN': '作废时间', en: 'Voided at' },
      note: { 'zh-CN': '什么时候作废的。', en: 'When it was made void.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'voidReason',
      label: { 'zh-CN': '作废原因', en: 'Why void' },
      note: { 'zh-CN': '为什么作废。', en: 'Why it was made void.' },
      width: 200,
      format: 'text',
    },
    CUSTOMER_KEY,
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
