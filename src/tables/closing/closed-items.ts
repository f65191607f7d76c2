// 关账明细: the items as they stood at the end of a closed month, many in a cell, for the latest months.
import type { HelperTable } from '../helper-table'

export const CLOSED_ITEMS = {
  id: 'closed-items',
  name: { 'zh-CN': '关账明细', en: 'Closed items' },
  hidden: true,
  columns: [
    {
      id: 'month',
      label: { 'zh-CN': '月份', en: 'Month' },
      note: { 'zh-CN': '哪个月末的状态。', en: 'The month at whose end they stood so.' },
      width: 80,
      format: 'text',
    },
    {
      id: 'close',
      label: { 'zh-CN': '关账号', en: 'Close' },
      note: { 'zh-CN': '属于哪一次关账，请不要改。', en: 'The close it belongs to; please leave it.' },
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
