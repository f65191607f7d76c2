// The columns of the ledger, each declared once: how teams call it, what it holds, what it brings.
import type { ContractField, LedgerField } from '../../core/ledger/types'
import type { Words } from '../words'
import { CONTACT_COLUMNS } from './contact-columns'
import { CONTRACT_COLUMNS } from './contract-columns'
import { MASTER_COLUMNS } from './master-columns'
import { MONEY_COLUMNS } from './money-columns'
import { RECEIPT_COLUMNS } from './receipt-columns'
import { TIME_COLUMNS } from './time-columns'

/** What the cells hold; it decides validation, and which columns hint at a field by their content. */
export type ColumnType = 'text' | 'amount' | 'date' | 'email' | 'phone' | 'yes-no'

export type LedgerColumn = {
  label: Words
  /** Other headers teams use, in either language; compared without spaces, case and punctuation. */
  aliases: readonly string[]
  /** What this column was called in earlier versions of the add-on. */
  formerLabels: readonly string[]
  type: ColumnType
  /** How to fill it, shown with the validation. */
  help: Words
  /** What works once the column is there. */
  brings: Words
}

/** What contracts and 客户 may have. */
export const CONTRACT_LIST: Record<ContractField, LedgerColumn> = {
  ...CONTACT_COLUMNS,
  ...MONEY_COLUMNS,
  ...TIME_COLUMNS,
  ...MASTER_COLUMNS,
  ...CONTRACT_COLUMNS,
}

export const LEDGER_COLUMNS: Record<LedgerField, LedgerColumn> = { ...CONTRACT_LIST, ...RECEIPT_COLUMNS }

/** Our own column at the right of contracts whose payments stand in 收款. */
export const OPEN_COLUMN: { label: Words; note: Words } = {
  label: { 'zh-CN': '未付金额（账期管家）', en: 'Unpaid (Zhangqi)' },
  note: {
    'zh-CN': '由账期管家按收款流水算出今天还没付的金额，刷新和登记收款时更新；只供查看和着色，请不要手填。',
    en: 'What is unpaid today by the list of receipts, worked out by Zhangqi at every refresh and recorded receipt. For reading and colours only; do not fill it in.',
  },
}

/** Our own column at the right of a ledger whose due days are counted from terms. */
export const DUE_COLUMN: { label: Words; note: Words } = {
  label: { 'zh-CN': '到期日（账期管家）', en: 'Due date (Zhangqi)' },
  note: {
    'zh-CN': '由账期管家按应收日期，或起算日加付款周期算出；只供查看和着色，请不要手填。',
    en: 'Worked out by Zhangqi from the due date, or from the start of the term and the payment terms. For reading and colours only; do not fill it in.',
  },
}
