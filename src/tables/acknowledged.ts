// 历史遗留: findings of the check that somebody took for what they are; they come back when the cell changes.

import type { HelperTable } from './helper-table'
import { writtenAt, writtenBy } from './record-columns'

export const ACKNOWLEDGED: HelperTable = {
  id: 'acknowledged',
  name: { 'zh-CN': '历史遗留', en: 'Acknowledged findings' },
  hidden: true,
  columns: [
    {
      id: 'what',
      label: { 'zh-CN': '问题', en: 'Finding' },
      note: { 'zh-CN': '属于哪一类问题。', en: 'The cause it was listed under.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'where',
      label: { 'zh-CN': '在哪里', en: 'Where' },
      note: { 'zh-CN': '当时在哪张表、第几行。', en: 'Sheet and row at that time.' },
      width: 160,
      format: 'text',
    },
    {
      id: 'value',
      label: { 'zh-CN': '当时写着', en: 'It said' },
      note: {
        'zh-CN': '单元格当时的内容；内容一变，这一条就不再算。',
        en: 'What the cell said; once it says something else this no longer counts.',
      },
      width: 220,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁确认的。', en: 'Who acknowledged it.' }),
    writtenAt({ 'zh-CN': '什么时候确认的。', en: 'When it was acknowledged.' }),
    {
      id: 'withdrawn',
      label: { 'zh-CN': '收回', en: 'Withdrawn' },
      note: {
        'zh-CN': '谁在什么时候收回的；空白就是还算数。',
        en: 'Who took it back, and when; blank: it still counts.',
      },
      width: 180,
      format: 'text',
    },
    {
      id: 'key',
      label: { 'zh-CN': '问题键', en: 'Finding key' },
      note: {
        'zh-CN': '程序用来认这一条，请不要改。',
        en: 'How the program recognises the finding; please leave it.',
      },
      width: 160,
      format: 'text',
    },
  ],
}
