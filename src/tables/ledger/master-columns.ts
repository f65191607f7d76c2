// Optional columns: what else is known of a customer, mostly on 客户, and what else a contract says. None of them is ever needed.
import type { LedgerField } from '../../core/ledger/types'
import type { LedgerColumn } from './columns'

export const MASTER_COLUMNS = {
  customerId: {
    label: { 'zh-CN': '客户编号', en: 'Customer no.' },
    aliases: [
      '客户代码',
      '客户编码',
      '往来单位编码',
      'customer number',
      'customer code',
      'client number',
      'client code',
    ],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '一位客户一个编号，改了名称也不变，例如 C0001。',
      en: 'One number a customer, kept when the name changes, such as C0001.',
    },
    brings: { 'zh-CN': '客户改了名也还是同一位', en: 'A customer who changes his name stays the same one' },
  },
  language: {
    label: { 'zh-CN': '语言', en: 'Language' },
    aliases: ['信函语言', '沟通语言', 'letter language', 'preferred language'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '写“中文”或“英文”；空着按设置里的语言。',
      en: 'Chinese or English; blank follows the settings.',
    },
    brings: { 'zh-CN': '催款函用客户的语言写', en: 'Letters in the customer’s language' },
  },
  currency: {
    label: { 'zh-CN': '币种', en: 'Currency' },
    aliases: ['货币', '币别', '结算币种', 'currency code', 'settlement currency'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '例如 CNY、人民币、USD、美元；空着就是台账的币种。',
      en: 'Such as CNY, USD or EUR; blank is the currency of the ledger.',
    },
    brings: { 'zh-CN': '外币单独合计，不和本币相加', en: 'Other currencies are added up apart, never mixed' },
  },
  limitUntil: {
    label: { 'zh-CN': '额度有效期至', en: 'Limit valid until' },
    aliases: [
      '额度有效期',
      '额度到期日',
      '授信有效期',
      '授信到期日',
      '信用额度有效期',
      'limit expiry',
      'credit limit expiry',
      'credit valid until',
    ],
    formerLabels: [],
    type: 'date',
    help: {
      'zh-CN': '信用额度用到哪天，例如 2026-12-31；过了这天按 0 算。',
      en: 'The last day of the credit limit, such as 2026-12-31; after it the limit counts as 0.',
    },
    brings: {
      'zh-CN': '额度过期后还欠着款时预警',
      en: 'A warning when something is owed after the limit ran out',
    },
  },
  dunning: {
    label: { 'zh-CN': '催款策略', en: 'Dunning policy' },
    aliases: ['催款方式', '催款政策', '催收策略', '催收方式', 'reminder policy', 'dunning'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '写“正常”“人工”或“不催”；空着就是正常。',
      en: 'Normal, by hand, or never; blank is normal.',
    },
    brings: {
      'zh-CN': '写“不催”的不发信，写“人工”的不自动发',
      en: 'No letters where it says never, none unattended where it says by hand',
    },
  },
  rival: {
    label: { 'zh-CN': '竞争对手', en: 'Competitor' },
    aliases: ['竞争情况', '竞争态势', '竞争者', 'competitors', 'competition'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '还有谁在争取这位客户，情况怎么样。',
      en: 'Who else is after this customer, and how things stand.',
    },
    brings: { 'zh-CN': '客户页里看得到市场竞争态势', en: 'The competition is seen in the customer view' },
  },
  rivalOn: {
    label: { 'zh-CN': '竞争信息日期', en: 'Competition as of' },
    aliases: ['竞争情况日期', '竞争信息更新日期', 'competition date'],
    formerLabels: [],
    type: 'date',
    help: { 'zh-CN': '哪天得知的，例如 2026-11-21。', en: 'The day it was learnt, such as 2026-11-21.' },
    brings: { 'zh-CN': '知道竞争信息有多旧', en: 'How old it is' },
  },
  rivalSource: {
    label: { 'zh-CN': '竞争信息来源', en: 'Competition source' },
    aliases: ['竞争情况来源', 'source of competition'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '从哪里得知的。', en: 'Where it was learnt.' },
    brings: { 'zh-CN': '知道竞争信息是哪来的', en: 'Where it came from' },
  },
  invoicing: {
    label: { 'zh-CN': '开票要求', en: 'Invoicing' },
    aliases: ['开票偏好', '开票方式', '发票要求', 'invoicing preference', 'billing preference'],
    formerLabels: [],
    type: 'text',
    help: {
      'zh-CN': '例如 专票、电子发票、每月 25 日前开。',
      en: 'Such as paper or electronic, by the 25th of the month.',
    },
    brings: { 'zh-CN': '客户页里看得到怎么开票', en: 'How to invoice is seen in the customer view' },
  },
  statements: {
    label: { 'zh-CN': '对账方式', en: 'Statements' },
    aliases: ['对账要求', '对账偏好', 'statement preference'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '例如 每月 5 日发对账单到邮箱。', en: 'Such as a statement by mail on the 5th.' },
    brings: { 'zh-CN': '客户页里看得到怎么对账', en: 'How to agree balances is seen in the customer view' },
  },
  delivery: {
    label: { 'zh-CN': '交货要求', en: 'Delivery' },
    aliases: ['送货要求', '交付要求', '交货偏好', 'delivery preference'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '例如 先电话预约、送到 3 号仓。', en: 'Such as call first, gate 3.' },
    brings: { 'zh-CN': '客户页里看得到怎么交货', en: 'How to deliver is seen in the customer view' },
  },
  channel: {
    label: { 'zh-CN': '沟通渠道', en: 'Preferred channel' },
    aliases: ['首选渠道', '联系渠道', '沟通方式', 'contact channel', 'preferred contact'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '例如 微信、电话、邮件。', en: 'Such as phone, mail, WeChat.' },
    brings: {
      'zh-CN': '客户页里看得到怎么联系最好',
      en: 'How he likes to be reached is seen in the customer view',
    },
  },
  payBy: {
    label: { 'zh-CN': '付款方式', en: 'Payment method' },
    aliases: ['支付方式', '回款方式', 'method of payment', 'pay by'],
    formerLabels: [],
    type: 'text',
    help: { 'zh-CN': '例如 电汇、承兑汇票、支票。', en: 'Such as wire transfer, acceptance bill, cheque.' },
    brings: { 'zh-CN': '客户页里看得到怎么付款', en: 'How he pays is seen in the customer view' },
  },
} as const satisfies Partial<Record<LedgerField, LedgerColumn>>
