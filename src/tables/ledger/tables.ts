// The tables a ledger may stand on, by what each is to it: contracts, the customers' master data, receipts. Columns are declared once and shared.
import type { LedgerField, SheetRole } from '../../core/ledger/types'
import { CONTRACT_LIST, type LedgerColumn } from './columns'
import { CONTACT_COLUMNS } from './contact-columns'
import { MASTER_COLUMNS } from './master-columns'
import { MONEY_COLUMNS } from './money-columns'
import { RECEIPT_COLUMNS } from './receipt-columns'
import { TIME_COLUMNS } from './time-columns'

export type TableColumns = Partial<Record<LedgerField, LedgerColumn>>

/** 客户: one row a customer. */
const CUSTOMER_LIST: TableColumns = {
  ...CONTACT_COLUMNS,
  ...MASTER_COLUMNS,
  creditLimit: MONEY_COLUMNS.creditLimit,
  terms: {
    ...TIME_COLUMNS.terms,
    brings: { 'zh-CN': '合同没写付款周期时用它', en: 'Terms of contracts that do not state their own' },
  },
  owner: {
    ...CONTACT_COLUMNS.owner,
    brings: { 'zh-CN': '合同没写客户经理时用它', en: 'The owner of contracts that do not state one' },
  },
}

/** 收款: one row a receipt. Its day and amount are the ledger's own paid-on and paid. */
const RECEIPT_LIST: TableColumns = {
  customer: {
    ...CONTACT_COLUMNS.customer,
    aliases: [
      ...CONTACT_COLUMNS.customer.aliases,
      '付款单位',
      '付款单位名称',
      '付款方',
      '付款方名称',
      '付款人',
      '来款单位',
      '汇款单位',
      '汇款人',
      '对方户名',
      '对方单位',
      'payer',
      'payer name',
      'paid by',
      'received from',
      'remitter',
    ],
    help: {
      'zh-CN': '付款的客户；写了合同编号的，写谁付的都行。',
      en: 'The customer who paid; with a contract number anybody may have paid.',
    },
    brings: { 'zh-CN': '知道是谁付的', en: 'Whose money it is' },
  },
  paidOn: {
    label: { 'zh-CN': '收款日期', en: 'Received on' },
    aliases: [
      '到账日期',
      '到款日期',
      '回款日期',
      '入账日期',
      '付款日期',
      '交易日期',
      '收款时间',
      '到账时间',
      '回款时间',
      '日期',
      'date',
      'receipt date',
      'received date',
      'date received',
      'payment date',
      'date paid',
      'paid on',
      'paid date',
      'value date',
    ],
    formerLabels: [],
    type: 'date',
    help: {
      'zh-CN': '钱到账的那天，例如 2026-11-21。',
      en: 'The day the money came in, such as 2026-11-21.',
    },
    brings: {
      'zh-CN': '从哪天起算付了，客户平均几天付清',
      en: 'From which day it counts, and how fast customers pay',
    },
  },
  paid: {
    label: { 'zh-CN': '收款金额', en: 'Amount received' },
    aliases: [
      '金额',
      '收款额',
      '到账金额',
      '到款金额',
      '回款金额',
      '回款额',
      '入账金额',
      '实收金额',
      '本次收款',
      '本次收款金额',
      '收入金额',
      '贷方金额',
      'amount',
      'received',
      'amount paid',
      'received amount',
      'receipt amount',
      'payment amount',
    ],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '这次到账多少，只写数字；退款写负数。',
      en: 'What came in, a number only; money that went back is negative.',
    },
    brings: { 'zh-CN': '每份合同付了多少、还欠多少', en: 'What is paid and open on each contract' },
  },
  reference: {
    ...MONEY_COLUMNS.reference,
    help: {
      'zh-CN': '付的是哪份合同；几份就用顿号隔开，空着按先到期先付。',
      en: 'The contract it pays, several separated by commas; blank goes to the oldest first.',
    },
    brings: { 'zh-CN': '记到指定的合同上', en: 'The receipt goes to that contract' },
  },
  note: {
    ...CONTACT_COLUMNS.note,
    aliases: [...CONTACT_COLUMNS.note.aliases, '摘要', '用途', '附言', 'narrative', 'details'],
    brings: { 'zh-CN': '登记收款时的摘要写在这里', en: 'Holds the note of a recorded receipt' },
  },
  customerId: {
    ...MASTER_COLUMNS.customerId,
    brings: {
      'zh-CN': '付款人写法不同也知道是谁付的',
      en: 'Whose money it is, however the payer is spelled',
    },
  },
  currency: MASTER_COLUMNS.currency,
  ...RECEIPT_COLUMNS,
  dueOn: {
    label: { 'zh-CN': '票据到期日', en: 'Bill due on' },
    aliases: ['到期日', '到期日期', '汇票到期日', '承兑到期日', 'due date', 'maturity', 'maturity date'],
    formerLabels: [],
    type: 'date',
    help: {
      'zh-CN': '承兑汇票哪天到期，例如 2027-02-21；转账的空着。',
      en: 'The day a bill falls due, such as 2027-02-21; blank for a transfer.',
    },
    brings: { 'zh-CN': '知道汇票哪天到期', en: 'The day each bill falls due' },
  },
}

export const TABLE_COLUMNS: Record<SheetRole, TableColumns> = {
  items: CONTRACT_LIST,
  customers: CUSTOMER_LIST,
  receipts: RECEIPT_LIST,
}
