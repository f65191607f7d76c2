// 复核记录: every tick, who and when, with what stood there before; also who said that a change is his, and when 复核 began and ended.

import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'

export type ReviewDeed = 'on' | 'off' | 'ticked' | 'own'

const DEED_LABELS: Readonly<Record<ReviewDeed, Words>> = {
  on: { 'zh-CN': '开启', en: 'switched on' },
  off: { 'zh-CN': '关闭', en: 'switched off' },
  ticked: { 'zh-CN': '复核通过', en: 'ticked' },
  own: { 'zh-CN': '本人所改', en: 'changed it himself' },
}

export const deedText = (deed: ReviewDeed, language: SheetLanguage): string => DEED_LABELS[deed][language]
export const deedFrom = (text: string): ReviewDeed | null => readWord(DEED_LABELS, text)

export const REVIEW_LOG = {
  id: 'review-log',
  name: { 'zh-CN': '复核记录', en: 'Second look log' },
  hidden: true,
  columns: [
    writtenAt({ 'zh-CN': '什么时候。', en: 'When.' }),
    writtenBy({ 'zh-CN': '谁做的。', en: 'Who did it.' }),
    {
      id: 'deed',
      label: { 'zh-CN': '做了什么', en: 'Deed' },
      note: {
        'zh-CN': '复核通过；本人所改；开启或关闭复核。',
        en: 'Ticked; said it was his; switched on or off.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'what',
      label: { 'zh-CN': '内容', en: 'What' },
      note: { 'zh-CN': '哪一笔，改了什么。', en: 'Which item, and what was changed.' },
      width: 320,
      format: 'text',
    },
    {
      id: 'key',
      label: { 'zh-CN': '改动键', en: 'Change key' },
      note: {
        'zh-CN': '程序用来认这一处，请不要改。',
        en: 'How the program recognises the change; please leave it.',
      },
      width: 120,
      format: 'text',
    },
    {
      id: 'base',
      label: { 'zh-CN': '底稿号', en: 'Base' },
      note: { 'zh-CN': '属于哪一份底稿，请不要改。', en: 'The base it belongs to; please leave it.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'before',
      label: { 'zh-CN': '原来认可的', en: 'Accepted before' },
      note: { 'zh-CN': '程序用的写法，请不要改。', en: 'As the program writes it; please leave it.' },
      width: 160,
      format: 'text',
    },
    {
      id: 'now',
      label: { 'zh-CN': '现在认可的', en: 'Accepted now' },
      note: { 'zh-CN': '程序用的写法，请不要改。', en: 'As the program writes it; please leave it.' },
      width: 160,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
