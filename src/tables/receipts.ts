// 收款: one row for each item a receipt was set against, added before the ledger is touched; nothing is ever deleted from it.

import type { LineState, ReceiptLine } from '../core/receipts/types'
import { CUSTOMER_KEY, CUSTOMER_NAME } from './customer-columns'
import type { HelperTable } from './helper-table'
import { writtenBy } from './record-columns'
import { readWord, type SheetLanguage, type Words } from './words'

const STATE_LABELS: Readonly<Record<LineState, Words>> = {
  entering: { 'zh-CN': '登记中', en: 'being entered' },
  entered: { 'zh-CN': '已入账', en: 'entered' },
  noted: { 'zh-CN': '只登记', en: 'noted only' },
  undoing: { 'zh-CN': '撤销中', en: 'being undone' },
  undone: { 'zh-CN': '已撤销', en: 'undone' },
  dishonoured: { 'zh-CN': '已退票', en: 'dishonoured' },
}

const RULE_LABELS: Readonly<Record<ReceiptLine['rule'], Words>> = {
  chosen: { 'zh-CN': '指定', en: 'chosen' },
  exact: { 'zh-CN': '金额相同', en: 'same amount' },
  'oldest-first': { 'zh-CN': '先到期先付', en: 'oldest due first' },
  unapplied: { 'zh-CN': '未核销', en: 'unapplied' },
}

export const lineStateText = (state: LineState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]

/** The state a cell names, in either language; a word we do not know counts as entered: undoing looks at the cells anyway. */
export const lineStateFrom = (text: string): LineState => readWord(STATE_LABELS, text) ?? 'entered'

export const ruleText = (rule: ReceiptLine['rule'], language: SheetLanguage): string =>
  RULE_LABELS[rule][language]

export const ruleFrom = (text: string): ReceiptLine['rule'] => readWord(RULE_LABELS, text) ?? 'chosen'

const SETTLED_BY: Readonly<Record<'transfer' | 'bill', Words>> = {
  transfer: { 'zh-CN': '转账', en: 'transfer' },
  bill: { 'zh-CN': '承兑汇票', en: 'bill of exchange' },
}
export const settledByText = (way: 'transfer' | 'bill', language: SheetLanguage): string =>
  SETTLED_BY[way][language]

export const RECEIPTS = {
  id: 'receipts',
  name: { 'zh-CN': '收款', en: 'Receipts' },
  hidden: true,
  columns: [
    {
      id: 'receipt',
      label: { 'zh-CN': '收款编号', en: 'Receipt' },
      note: {
        'zh-CN': '每笔收款一个编号；分到几笔合同就有几行。由账期管家填写。',
        en: 'One number a receipt; a row for each contract it was set against. Filled in by Zhangqi.',
      },
      width: 130,
      format: 'text',
    },
    {
      id: 'on',
      label: { 'zh-CN': '收款日期', en: 'Received on' },
      note: { 'zh-CN': '钱到账的那一天。', en: 'The day the money came in.' },
      width: 90,
      format: 'date',
    },
    CUSTOMER_NAME,
    {
      id: 'what',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: {
        'zh-CN': '收到哪一笔合同或发票上；空着的是未核销的部分。',
        en: 'The contract or invoice it pays; blank for the unapplied part.',
      },
      width: 200,
      format: 'text',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '分到的金额', en: 'Amount' },
      note: { 'zh-CN': '这一行分到的金额。', en: 'The part on this row.' },
      width: 110,
      format: 'amount',
    },
    {
      id: 'total',
      label: { 'zh-CN': '本次收款合计', en: 'Whole receipt' },
      note: { 'zh-CN': '这笔收款的全部金额。', en: 'The whole amount that came in.' },
      width: 110,
      format: 'amount',
    },
    {
      id: 'rule',
      label: { 'zh-CN': '怎么分的', en: 'Allocated by' },
      note: {
        'zh-CN': '指定、金额相同、先到期先付，或未核销。',
        en: 'Chosen, same amount, oldest due first, or unapplied.',
      },
      width: 100,
      format: 'text',
    },
    {
      id: 'state',
      label: { 'zh-CN': '状态', en: 'State' },
      note: {
        'zh-CN': '已入账：台账改了；只登记：台账没有动；登记中、撤销中：做到一半，到侧边栏里接着做。',
        en: 'Entered: the ledger was changed. Noted only: it was not. Being entered or undone: half done, to be finished in the sidebar.',
      },
      width: 100,
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
      id: 'note',
      label: { 'zh-CN': '摘要', en: 'Note' },
      note: { 'zh-CN': '登记时写的话。', en: 'What was written when it was entered.' },
      width: 240,
      format: 'text',
    },
    CUSTOMER_KEY,
    {
      id: 'entry',
      label: { 'zh-CN': '登记项', en: 'Entry' },
      note: {
        'zh-CN': '程序用来认合同、撤销和接着做，请不要改。',
        en: 'How the program finds the contract, undoes and finishes; please leave it.',
      },
      width: 120,
      format: 'text',
    },
    {
      id: 'settledBy',
      label: { 'zh-CN': '结算方式', en: 'Paid by' },
      note: { 'zh-CN': '转账或承兑汇票。', en: 'Transfer or bill of exchange.' },
      width: 90,
      format: 'text',
    },
    {
      id: 'billDueOn',
      label: { 'zh-CN': '票据到期日', en: 'Bill due on' },
      note: { 'zh-CN': '承兑汇票哪天到期。', en: 'The day the bill falls due.' },
      width: 100,
      format: 'date',
    },
  ],
} as const satisfies HelperTable
