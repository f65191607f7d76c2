// 催款安排: what the team arranged for single customers: by hand, never, on hold until a day, which address.

import type { Arrangement } from '../../core/reminders/types'
import { CUSTOMER_KEY, CUSTOMER_NAMED } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenBy } from '../record-columns'
import type { SheetLanguage, Words } from '../words'

const WAY_LABELS: Readonly<Record<Arrangement['way'], Words>> = {
  default: { 'zh-CN': '按规则', en: 'by the rules' },
  'by-hand': { 'zh-CN': '人工催', en: 'by hand' },
  never: { 'zh-CN': '不催', en: 'do not remind' },
}

const WAYS = Object.keys(WAY_LABELS) as Arrangement['way'][]

export const wayText = (way: Arrangement['way'], language: SheetLanguage): string => WAY_LABELS[way][language]

/** The way a cell names, in either language; blank is the rules. A word we do not know is left to a person, never to the clock. */
export const wayFrom = (text: string): Arrangement['way'] =>
  text.trim() === ''
    ? 'default'
    : (WAYS.find(way => Object.values(WAY_LABELS[way]).includes(text.trim())) ?? 'by-hand')

export const ARRANGEMENTS = {
  id: 'arrangements',
  name: { 'zh-CN': '催款安排', en: 'Reminder arrangements' },
  hidden: true,
  columns: [
    CUSTOMER_NAMED,
    {
      id: 'way',
      label: { 'zh-CN': '催款方式', en: 'How to remind' },
      note: { 'zh-CN': '按规则、人工催或不催。', en: 'By the rules, by hand, or do not remind.' },
      width: 110,
      format: 'text',
    },
    {
      id: 'holdUntil',
      label: { 'zh-CN': '暂缓到', en: 'On hold until' },
      note: {
        'zh-CN': '到这一天为止（含当天）不发催款函，之后自动恢复。',
        en: 'No letter up to and including this day; afterwards the rules apply again.',
      },
      width: 110,
      format: 'text',
    },
    {
      id: 'holdReason',
      label: { 'zh-CN': '暂缓原因', en: 'Why on hold' },
      note: { 'zh-CN': '为什么暂缓。', en: 'The reason for the hold.' },
      width: 240,
      format: 'text',
    },
    {
      id: 'to',
      label: { 'zh-CN': '指定收件人', en: 'Chosen recipients' },
      note: {
        'zh-CN': '同一客户的各行邮箱不一致时，选定的收件人。',
        en: 'The addresses chosen where a customer’s rows disagree.',
      },
      width: 220,
      format: 'text',
    },
    { ...writtenBy({ 'zh-CN': '谁在什么时候安排的。', en: 'Who arranged it, and when.' }), width: 220 },
    CUSTOMER_KEY,
  ],
} as const satisfies HelperTable
