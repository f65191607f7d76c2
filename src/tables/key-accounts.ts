// 大客户认定: who a person said is a key account or is not, whatever the rule suggests; one row a customer.

import { CUSTOMER_KEY, CUSTOMER_NAMED } from './customer-columns'
import type { HelperTable } from './helper-table'
import { writtenBy } from './record-columns'
import { readWord, type SheetLanguage, type Words } from './words'

const DECISIONS: Record<'yes' | 'no' | 'rule', Words> = {
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '不是', en: 'no' },
  rule: { 'zh-CN': '按规则', en: 'by the rule' },
}

/** Null: the rule decides; so it does for a word we do not know. */
export const keyDecisionFrom = (text: string): boolean | null => {
  const word = readWord(DECISIONS, text)
  return word === 'yes' ? true : word === 'no' ? false : null
}

export const keyDecisionText = (isKey: boolean | null, language: SheetLanguage): string =>
  DECISIONS[isKey === null ? 'rule' : isKey ? 'yes' : 'no'][language]

export const KEY_ACCOUNTS = {
  id: 'key-accounts',
  name: { 'zh-CN': '大客户认定', en: 'Key accounts' },
  hidden: true,
  columns: [
    CUSTOMER_NAMED,
    {
      id: 'isKey',
      label: { 'zh-CN': '是不是大客户', en: 'Key account' },
      note: {
        'zh-CN': '是、不是，或者按规则。写在这里的比规则算的优先。',
        en: 'Yes, no, or by the rule. What stands here comes before what the rule says.',
      },
      width: 110,
      format: 'text',
      choices: Object.values(DECISIONS),
    },
    {
      id: 'why',
      label: { 'zh-CN': '为什么', en: 'Why' },
      note: { 'zh-CN': '为什么这样定。', en: 'The reason for it.' },
      width: 260,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁定的。', en: 'Who decided it.' }),
    {
      id: 'on',
      label: { 'zh-CN': '哪天', en: 'On' },
      note: { 'zh-CN': '哪天定的。', en: 'The day it was decided.' },
      width: 100,
      format: 'text',
    },
    CUSTOMER_KEY,
  ],
} as const satisfies HelperTable
