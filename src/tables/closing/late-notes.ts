// 关账后改动确认: who looked at a change after the close, and what he noted; the frozen figures stay as they are.

import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'

export const LATE_NOTES = {
  id: 'late-notes',
  name: { 'zh-CN': '关账后改动确认', en: 'Notes on late changes' },
  hidden: true,
  columns: [
    {
      id: 'month',
      label: { 'zh-CN': '月份', en: 'Month' },
      note: { 'zh-CN': '改动影响哪个月末的数。', en: 'The month whose end the change touches.' },
      width: 80,
      format: 'text',
    },
    {
      id: 'what',
      label: { 'zh-CN': '改动', en: 'Change' },
      note: { 'zh-CN': '改了什么。', en: 'What was changed.' },
      width: 320,
      format: 'text',
    },
    {
      id: 'effect',
      label: { 'zh-CN': '对余额的影响', en: 'Effect on the balance' },
      note: {
        'zh-CN': '那个月末的余额会多（少）多少。',
        en: 'By how much that month’s balance would change.',
      },
      width: 120,
      format: 'amount',
    },
    {
      id: 'note',
      label: { 'zh-CN': '说明', en: 'Note' },
      note: { 'zh-CN': '确认的人写的说明。', en: 'What the person noted.' },
      width: 240,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '谁确认的。', en: 'Who acknowledged it.' }),
    writtenAt({ 'zh-CN': '什么时候确认的。', en: 'When it was acknowledged.' }),
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
      id: 'currency',
      label: { 'zh-CN': '货币', en: 'Currency' },
      note: { 'zh-CN': '影响的金额是什么货币。', en: 'The currency of the effect.' },
      width: 70,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
