// The norms of each ledger column: who fills it, when, and an example; how to fill it is the column's help.
import type { ContractField } from '../../core/ledger/types'
import type { Words } from '../words'

export type Filler = 'sales' | 'finance' | 'anyone'

/** How often a column is looked after, the most frequent first. */
export const RHYTHMS = ['receipt', 'change', 'signing', 'delivery', 'month-end', 'quarter'] as const
export type Rhythm = (typeof RHYTHMS)[number]

export type ColumnNorm = { filledBy: Filler; rhythm: Rhythm; example: Words }

export const FILLER_LABELS: Record<Filler, Words> = {
  sales: { 'zh-CN': '业务', en: 'Sales' },
  finance: { 'zh-CN': '财务', en: 'Finance' },
  anyone: { 'zh-CN': '谁知道谁写', en: 'Whoever knows' },
}

export const RHYTHM_LABELS: Record<Rhythm, Words> = {
  receipt: { 'zh-CN': '到账当天', en: 'On the day money arrives' },
  change: { 'zh-CN': '有变化的当天', en: 'On the day it changes' },
  signing: { 'zh-CN': '签约当天', en: 'On the day of signing' },
  delivery: { 'zh-CN': '发货、验收或开票当天', en: 'On the day of delivery, acceptance or invoice' },
  'month-end': { 'zh-CN': '每月月末', en: 'At month end' },
  quarter: { 'zh-CN': '每季度核对一次', en: 'Checked once a quarter' },
}

const same = (text: string): Words => ({ 'zh-CN': text, en: text })

export const LEDGER_NORMS: Record<ContractField, ColumnNorm> = {
  customer: {
    filledBy: 'sales',
    rhythm: 'signing',
    example: { 'zh-CN': '云栖酒店管理有限公司', en: 'Cloudrest Hotels Ltd' },
  },
  contact: { filledBy: 'sales', rhythm: 'quarter', example: { 'zh-CN': '李敏', en: 'Ms Li' } },
  phone: { filledBy: 'sales', rhythm: 'quarter', example: same('13800000000') },
  email: { filledBy: 'sales', rhythm: 'quarter', example: same('name@example.com') },
  project: {
    filledBy: 'sales',
    rhythm: 'signing',
    example: { 'zh-CN': '大堂家具', en: 'Lobby furniture' },
  },
  signedOn: { filledBy: 'sales', rhythm: 'signing', example: same('2026-11-21') },
  total: { filledBy: 'sales', rhythm: 'signing', example: same('120000.00') },
  paid: { filledBy: 'finance', rhythm: 'receipt', example: same('20000.00') },
  unpaid: { filledBy: 'finance', rhythm: 'receipt', example: same('100000.00') },
  terms: {
    filledBy: 'finance',
    rhythm: 'signing',
    example: { 'zh-CN': '月结30天', en: 'EOM 30' },
  },
  note: {
    filledBy: 'anyone',
    rhythm: 'change',
    example: { 'zh-CN': '对方财务月底休假', en: 'Their accountant is away at month end' },
  },
  reference: { filledBy: 'sales', rhythm: 'signing', example: same('HT-2026-018') },
  startsOn: { filledBy: 'finance', rhythm: 'delivery', example: same('2026-11-21') },
  dueOn: { filledBy: 'finance', rhythm: 'signing', example: same('2026-12-21') },
  paidOn: { filledBy: 'finance', rhythm: 'receipt', example: same('2026-12-18') },
  dispute: { filledBy: 'sales', rhythm: 'change', example: { 'zh-CN': '是', en: 'Yes' } },
  owner: { filledBy: 'sales', rhythm: 'change', example: { 'zh-CN': '林晓', en: 'Lin Xiao' } },
  industry: { filledBy: 'sales', rhythm: 'quarter', example: { 'zh-CN': '酒店', en: 'Hotels' } },
  region: { filledBy: 'sales', rhythm: 'quarter', example: { 'zh-CN': '华东', en: 'East' } },
  rating: { filledBy: 'finance', rhythm: 'quarter', example: same('A') },
  address: {
    filledBy: 'sales',
    rhythm: 'quarter',
    example: { 'zh-CN': '上海市示例路 1 号', en: '1 Example Road, Shanghai' },
  },
  cost: { filledBy: 'finance', rhythm: 'month-end', example: same('80000.00') },
  creditLimit: { filledBy: 'finance', rhythm: 'quarter', example: same('500000.00') },
  customerId: { filledBy: 'sales', rhythm: 'signing', example: same('C0001') },
  language: { filledBy: 'sales', rhythm: 'signing', example: { 'zh-CN': '英文', en: 'English' } },
  currency: { filledBy: 'finance', rhythm: 'signing', example: same('USD') },
  limitUntil: { filledBy: 'finance', rhythm: 'quarter', example: same('2026-12-31') },
  dunning: { filledBy: 'finance', rhythm: 'change', example: { 'zh-CN': '人工', en: 'By hand' } },
  rival: {
    filledBy: 'sales',
    rhythm: 'quarter',
    example: { 'zh-CN': '对手报价低 5%', en: 'A rival offers 5 % less' },
  },
  rivalOn: { filledBy: 'sales', rhythm: 'quarter', example: same('2026-11-21') },
  rivalSource: {
    filledBy: 'sales',
    rhythm: 'quarter',
    example: { 'zh-CN': '客户采购经理口头', en: 'Their buyer, by word of mouth' },
  },
  invoicing: {
    filledBy: 'finance',
    rhythm: 'signing',
    example: { 'zh-CN': '专票，每月 25 日前', en: 'By the 25th' },
  },
  statements: {
    filledBy: 'finance',
    rhythm: 'signing',
    example: { 'zh-CN': '每月 5 日发邮箱', en: 'By mail on the 5th' },
  },
  delivery: { filledBy: 'sales', rhythm: 'signing', example: { 'zh-CN': '先电话预约', en: 'Call first' } },
  channel: { filledBy: 'sales', rhythm: 'quarter', example: { 'zh-CN': '微信', en: 'Phone' } },
  payBy: { filledBy: 'finance', rhythm: 'signing', example: { 'zh-CN': '电汇', en: 'Wire transfer' } },
  lateRate: {
    filledBy: 'sales',
    rhythm: 'signing',
    example: { 'zh-CN': '每日万分之五', en: '0.05 % a day' },
  },
  retention: { filledBy: 'sales', rhythm: 'signing', example: same('5%') },
  endsOn: { filledBy: 'sales', rhythm: 'signing', example: same('2027-12-31') },
  link: { filledBy: 'sales', rhythm: 'signing', example: same('https://example.com/ht-018') },
  customerOrder: { filledBy: 'sales', rhythm: 'signing', example: same('PO-26018') },
  taxRate: { filledBy: 'finance', rhythm: 'signing', example: same('13%') },
}
