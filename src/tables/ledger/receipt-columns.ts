// Optional columns that only a list of receipts has: what settles beside the money, and how the money came.
import type { ReceiptField } from '../../core/ledger/types'
import type { LedgerColumn } from './columns'

export const RECEIPT_COLUMNS: Record<ReceiptField, LedgerColumn> = {
  fee: {
    label: { 'zh-CN': '手续费', en: 'Bank fee' },
    aliases: [
      '银行手续费',
      '汇款手续费',
      '手续费金额',
      'bank fees',
      'bank charge',
      'bank charges',
      'fee',
      'fees',
    ],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '银行扣掉、没有到账的手续费，只写数字，不含在收款金额里。',
      en: 'What the bank kept and did not arrive, a number only, not part of the amount received.',
    },
    brings: { 'zh-CN': '扣了手续费也能结清', en: 'Settles in full what a bank fee was taken from' },
  },
  rounding: {
    label: { 'zh-CN': '抹零', en: 'Rounding off' },
    aliases: ['抹零金额', '尾差', '尾差金额', '零头', 'rounding', 'rounding difference', 'small difference'],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '说好不收的零头，只写数字，不含在收款金额里。',
      en: 'The odd amount nobody asks for any more, a number only, not part of the amount received.',
    },
    brings: { 'zh-CN': '差几分几毛也能结清', en: 'Settles in full what is short by a few cents' },
  },
  discount: {
    label: { 'zh-CN': '贴息', en: 'Discount interest' },
    aliases: ['贴现息', '贴现利息', '贴息金额', '票据贴息', 'discount charge', 'bill discount'],
    formerLabels: [],
    type: 'amount',
    help: {
      'zh-CN': '票据贴现扣掉的利息，只写数字，不含在收款金额里。',
      en: 'The interest kept when a bill was discounted, a number only, not part of the amount received.',
    },
    brings: { 'zh-CN': '贴现扣了利息也能结清', en: 'Settles in full what discount interest was taken from' },
  },
  settledBy: {
    label: { 'zh-CN': '结算方式', en: 'Settled by' },
    aliases: [
      '收款方式',
      '付款方式',
      '支付方式',
      '回款方式',
      '到账方式',
      '收款类型',
      '收款渠道',
      'payment method',
      'method of payment',
      'settlement method',
      'method',
    ],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '怎么收的，例如 转账、承兑汇票；承兑汇票到期才算还是收到就算，看设置。',
      en: 'How it came, such as transfer or bill of exchange; when a bill counts is a setting.',
    },
    brings: {
      'zh-CN': '承兑汇票按设置算，不当现款',
      en: 'Bills count as the settings say, not as money at once',
    },
  },
}
