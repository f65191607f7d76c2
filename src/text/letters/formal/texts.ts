// The paragraphs of formal letters that a team may write itself, as installed, and what may stand in {{…}} in them.
import type { FormalKind } from '../../../core/statements/letters'
import type { Language } from '../../page/figures'

export type FormalToken =
  | 'customer'
  | 'contact'
  | 'company'
  | 'sender'
  | 'phone'
  | 'today'
  | 'from'
  | 'to'
  | 'balance'
  | 'replyDays'
  | 'total'
  | 'count'
  | 'days'
  | 'deadline'
  | 'received'
  | 'receivedOn'

/** `opening` stands before the tables or lines, `closing` after them; a blank line parts paragraphs. */
export type FormalTexts = { opening: string; closing: string }

const WHO = ['customer', 'contact', 'company', 'sender', 'phone', 'today'] as const

/** Those that mean something in a letter of the kind. */
export const TOKENS_OF: Record<FormalKind, readonly FormalToken[]> = {
  statement: [...WHO, 'from', 'to', 'balance', 'replyDays'],
  demand: [...WHO, 'total', 'count', 'days', 'deadline'],
  receipt: [...WHO, 'received', 'receivedOn'],
}

export const FORMAL_TOKENS: Record<Language, Record<FormalToken, string>> = {
  'zh-CN': {
    customer: '客户名称',
    contact: '联系人',
    company: '公司简称',
    sender: '发件人',
    phone: '电话',
    today: '今天',
    from: '期间从',
    to: '期间到',
    balance: '余额',
    replyDays: '回函天数',
    total: '未付合计',
    count: '笔数',
    days: '最长逾期天数',
    deadline: '付款期限',
    received: '到账金额',
    receivedOn: '到账日期',
  },
  en: {
    customer: 'customer',
    contact: 'contact',
    company: 'company',
    sender: 'sender',
    phone: 'phone',
    today: 'today',
    from: 'period from',
    to: 'period to',
    balance: 'balance',
    replyDays: 'days to reply',
    total: 'total outstanding',
    count: 'number of items',
    days: 'days overdue',
    deadline: 'pay by',
    received: 'amount received',
    receivedOn: 'received on',
  },
}

export const INSTALLED: Record<Language, Record<FormalKind, FormalTexts>> = {
  'zh-CN': {
    statement: {
      opening: '为核对双方往来账目，现将贵方自 {{期间从}} 至 {{期间到}} 与我方的往来情况列示如下，请核对。',
      closing:
        '请在收到本函后 {{回函天数}} 天内，把盖章的回执寄回或扫描发给我们；如有不符，请在回执上列明差异，不影响相符部分的付款。',
    },
    demand: {
      opening:
        '贵我双方约定的付款期限已过。截至 {{今天}}，贵方仍有 {{笔数}} 笔款项未付，合计 {{未付合计}}，最长已逾期 {{最长逾期天数}} 天，明细如下：',
      closing:
        '如对金额有异议，请在该日期前书面告知并附依据，无异议的部分请先行支付。若已付款，请告知付款日期。\n\n逾期未付且未作说明的，我方保留依合同及法律主张权利。',
    },
    receipt: {
      opening: '{{联系人}}，您好：\n\n我们在 {{到账日期}} 收到贵方的付款 {{到账金额}}，谢谢。入账如下：',
      closing: '如果入账与这笔款的用途不符，请告诉我们，我们及时调整。',
    },
  },
  en: {
    statement: {
      opening:
        'So that our books can be compared, this is your account with us from {{period from}} to {{period to}}. Please check it.',
      closing:
        'Please return the stamped reply within {{days to reply}} days, by post or as a scan. Where your books differ, list the differences in it; this does not delay payment of what agrees.',
    },
    demand: {
      opening:
        'The payment dates agreed between us have passed. As of {{today}}, {{number of items}} totalling {{total outstanding}} remain unpaid, the oldest {{days overdue}} overdue:',
      closing:
        'If you dispute any amount, please tell us in writing before that date with your reasons and pay the undisputed part. If it has been paid, please tell us the date.\n\nFailing payment or explanation, we reserve our rights under the contract and the law.',
    },
    receipt: {
      opening:
        'Dear {{contact}},\n\nThank you: we received your payment of {{amount received}} on {{received on}}. It was booked as follows:',
      closing: 'If the payment was meant for something else, please tell us and we will change it.',
    },
  },
}
