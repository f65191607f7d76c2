// Optional columns about what a contract says beyond its money: shown as written with the contract.
import type { LedgerField } from '../../core/ledger/types'
import type { LedgerColumn } from './columns'

export const CONTRACT_COLUMNS = {
  lateRate: {
    label: { 'zh-CN': '逾期违约金', en: 'Late payment charge' },
    aliases: [
      '违约金',
      '滞纳金',
      '逾期利率',
      '逾期利息',
      '违约金比例',
      'late fee',
      'late interest',
      'late payment interest',
      'penalty',
    ],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '照合同写，例如 每日万分之五。', en: 'As the contract says, such as 0.05 % a day.' },
    brings: { 'zh-CN': '客户页的合同里看得到', en: 'Seen with the contract in the customer view' },
  },
  retention: {
    label: { 'zh-CN': '质保金', en: 'Retention' },
    aliases: ['质量保证金', '保留金', '质保金比例', 'retention money'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '照合同写，例如 5%，验收满一年付。',
      en: 'As the contract says, such as 5 %, a year after acceptance.',
    },
    brings: { 'zh-CN': '客户页的合同里看得到', en: 'Seen with the contract in the customer view' },
  },
  endsOn: {
    label: { 'zh-CN': '合同到期日', en: 'Contract ends on' },
    aliases: [
      '合同结束日期',
      '合同终止日期',
      '合同截止日期',
      '合同有效期至',
      'contract end',
      'contract end date',
      'end date',
    ],
    formerLabels: [],
    type: 'date',
    help: {
      'zh-CN': '合同哪天结束，例如 2027-12-31。',
      en: 'The last day of the contract, such as 2027-12-31.',
    },
    brings: { 'zh-CN': '客户页的合同里看得到', en: 'Seen with the contract in the customer view' },
  },
  link: {
    label: { 'zh-CN': '合同文件', en: 'Contract file' },
    aliases: ['合同链接', '文件链接', '合同附件', 'contract link', 'file link'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '合同文件的网址。', en: 'The address of the contract file.' },
    brings: { 'zh-CN': '从客户页打开合同文件', en: 'The file is opened from the customer view' },
  },
  customerOrder: {
    label: { 'zh-CN': '客户订单号', en: 'Customer’s order number' },
    aliases: [
      '客户采购单号',
      '采购订单号',
      '采购单号',
      '对方订单号',
      'PO号',
      'customer order no',
      'customer order number',
      'customer reference',
      'po no',
      'po number',
      'purchase order no',
    ],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '客户自己的订单或采购单号，对方财务按它找这笔款。',
      en: 'The customer’s own order number, by which his accounts find the item.',
    },
    brings: {
      'zh-CN': '信和函里写上客户的订单号',
      en: 'The customer’s own number stands in letters',
    },
  },
} as const satisfies Partial<Record<LedgerField, LedgerColumn>>
