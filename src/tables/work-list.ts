// 进行中的清单: what a piece of long work was confirmed for, one row each; emptied when it is done.
import type { HelperTable } from './helper-table'

export const WORK_LIST: HelperTable = {
  id: 'work-list',
  name: { 'zh-CN': '进行中的清单', en: 'Work under way' },
  hidden: true,
  columns: [
    {
      id: 'work',
      label: { 'zh-CN': '哪一次', en: 'Work' },
      note: { 'zh-CN': '同一次工作的编号相同。', en: 'Rows of one piece of work have the same number.' },
      width: 120,
      format: 'text',
    },
    {
      id: 'unit',
      label: { 'zh-CN': '要做的', en: 'To be done' },
      note: {
        'zh-CN': '程序用来认要做的那一行或那一格，请不要改。',
        en: 'How the program recognises the row or cell; please leave it.',
      },
      width: 400,
      format: 'text',
    },
  ],
}
