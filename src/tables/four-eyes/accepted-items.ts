// 复核用: the items as they were last accepted as a whole, many in a cell; later ticks stand in 复核记录.
import type { HelperTable } from '../helper-table'

export const ACCEPTED_ITEMS = {
  id: 'accepted-items',
  name: { 'zh-CN': '复核用', en: 'For the second look' },
  hidden: true,
  columns: [
    {
      id: 'base',
      label: { 'zh-CN': '底稿号', en: 'Base' },
      note: { 'zh-CN': '属于哪一份底稿，请不要改。', en: 'The base it belongs to; please leave it.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'since',
      label: { 'zh-CN': '认可时间', en: 'Accepted at' },
      note: { 'zh-CN': '这些笔什么时候认可的。', en: 'When these items were accepted.' },
      width: 130,
      format: 'text',
    },
    {
      id: 'items',
      label: { 'zh-CN': '明细', en: 'Items' },
      note: {
        'zh-CN': '程序用的紧凑写法，一格许多笔，请不要改。',
        en: 'Written compactly for the program, many items a cell; please leave it.',
      },
      width: 300,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
