// Optional columns that only a list of receipts has: what settles beside the money, and how the money came.
import type { ReceiptField } from '../../core/ledger/types'
import type { LedgerColumn } from './columns'

export const RECEIPT_COLUMNS: Record<ReceiptField, LedgerColumn> = {
  fee: {
    label: { 'zh-CN': '手续费', en: 'Bank fee' },
    aliases: ['银行手续费', 'bank charge', 'bank charges', 'fee'],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '银行扣掉、没有到账的，不含在收款金额里。',
      en: 'What the bank kept, not part of the amount received.',
    },
    brings: { 'zh-CN': '扣了手续费也能结清', en: 'A fee closes the contract too' },
  },
  rounding: {
    label: { 'zh-CN': '抹零', en: 'Rounding off' },
    aliases: ['尾差', '零头', 'rounding'],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '说好不收的零头，不含在收款金额里。',
      en: 'What nobody asks for, not part of the amount received.',
    },
    brings: { 'zh-CN': '差几分几毛也能结清', en: 'A few cents short still closes it' },
  },
  discount: {
    label: { 'zh-CN': '贴息', en: 'Discount interest' },
    aliases: ['贴现息', '贴现利息', 'discount charge'],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '贴现扣掉的利息，不含在收款金额里。',
      en: 'Interest kept on a discounted bill, not part of the amount received.',
    },
    brings: { 'zh-CN': '贴现扣了利息也能结清', en: 'The interest closes the contract too' },
  },
  settledBy: {
    label: { 'zh-CN': '结算方式', en: 'Settled by' },
    aliases: [
      '收款方式',
      '付款方式',
      '支付方式',
      '回款方式',
      '到账方式',
      'payment method',
      'settlement method',
      'method',
    ],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '例如转账、承兑汇票。',
      en: 'Such as transfer or bill of exchange.',
    },
    brings: {
      'zh-CN': '汇票按设置算',
      en: 'Bills count as the settings say',
    },
  },
}
