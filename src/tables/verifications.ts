// 核对记录: who looked over which data of which customer, and when; a mark taken back stays as taken back.

import type { VerifyBlock } from '../core/audit/freshness/freshness'
import { CUSTOMER_KEY, CUSTOMER_NAMED } from './customer-columns'
import type { HelperTable } from './helper-table'
import { writtenAt, writtenBy } from './record-columns'
import type { SheetLanguage, Words } from './words'

const BLOCK_LABELS: Readonly<Record<VerifyBlock, Words>> = {
  contact: { 'zh-CN': '联系方式', en: 'contact data' },
  amounts: { 'zh-CN': '合同与金额', en: 'contracts and amounts' },
  terms: { 'zh-CN': '付款条件', en: 'payment terms' },
}
const TAKEN_BACK: Words = { 'zh-CN': '已撤销', en: 'taken back' }

const BLOCKS = Object.keys(BLOCK_LABELS) as VerifyBlock[]

export const blockText = (block: VerifyBlock, language: SheetLanguage): string =>
  BLOCK_LABELS[block][language]

/** The block a cell names, in either language. */
export const blockFrom = (text: string): VerifyBlock | null =>
  BLOCKS.find(block => Object.values(BLOCK_LABELS[block]).includes(text.trim())) ?? null

export const takenBackText = (language: SheetLanguage): string => TAKEN_BACK[language]

export const VERIFICATIONS = {
  id: 'verifications',
  name: { 'zh-CN': '核对记录', en: 'Verification log' },
  hidden: true,
  columns: [
    writtenAt({ 'zh-CN': '什么时候点的「已核对」。', en: 'When it was marked as verified.' }),
    CUSTOMER_NAMED,
    {
      id: 'block',
      label: { 'zh-CN': '核对内容', en: 'What was verified' },
      note: {
        'zh-CN': '联系方式、合同与金额或付款条件。',
        en: 'Contact data, contracts and amounts, or payment terms.',
      },
      width: 140,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁核对的。', en: 'Who verified it.' }),
    {
      id: 'state',
      label: { 'zh-CN': '状态', en: 'State' },
      note: {
        'zh-CN': '点错后撤销的，写着「已撤销」，不算数。',
        en: 'A mark that was taken back does not count.',
      },
      width: 90,
      format: 'text',
    },
    CUSTOMER_KEY,
    {
      id: 'mark',
      label: { 'zh-CN': '标记号', en: 'Mark' },
      note: {
        'zh-CN': '一起点的几条同一个号，撤销时用。',
        en: 'Rows marked together share it, to take them back.',
      },
      width: 120,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
