// 期初已收用: what the ledger said was paid on the day 期初已收 stands for, many items in a cell.
import type { HelperTable } from '../helper-table'

export const OPENING_ITEMS = {
  id: 'opening-items',
  name: { 'zh-CN': '期初已收用', en: 'For paid so far' },
  hidden: true,
  columns: [
    {
      id: 'base',
      label: { 'zh-CN': '期初编号', en: 'Opening' },
      note: { 'zh-CN': '属于哪一次期初，请不要改。', en: 'The opening it belongs to; please leave it.' },
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
