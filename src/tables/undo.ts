// 撤销用: the cells that the last act of ours wrote, so that it can be taken back; emptied when the next one begins.
import type { HelperTable } from './helper-table'

export const UNDO: HelperTable = {
  id: 'undo',
  name: { 'zh-CN': '撤销用', en: 'For undo' },
  hidden: true,
  columns: [
    {
      id: 'act',
      label: { 'zh-CN': '哪一次', en: 'Act' },
      note: { 'zh-CN': '同一次改动的编号相同。', en: 'Cells of one act have the same number.' },
      width: 120,
      format: 'text',
    },
    {
      id: 'sheet',
      label: { 'zh-CN': '工作表', en: 'Sheet' },
      note: { 'zh-CN': '改的是哪张表。', en: 'Which sheet was written to.' },
      width: 120,
      format: 'text',
    },
    {
      id: 'row',
      label: { 'zh-CN': '行', en: 'Row' },
      note: { 'zh-CN': '当时是第几行。', en: 'The row at that time.' },
      width: 60,
      format: 'text',
    },
    {
      id: 'field',
      label: { 'zh-CN': '列', en: 'Column' },
      note: { 'zh-CN': '程序内部的列名。', en: 'The column, by the name the program uses.' },
      width: 90,
      format: 'text',
    },
    {
      id: 'before',
      label: { 'zh-CN': '原来', en: 'Before' },
      note: { 'zh-CN': '改之前写着什么。', en: 'What the cell said before.' },
      width: 200,
      format: 'text',
    },
    {
      id: 'after',
      label: { 'zh-CN': '改成', en: 'After' },
      note: {
        'zh-CN': '改成了什么；现在不是这个的，撤销时不动。',
        en: 'What was written; a cell that says something else by now is left alone.',
      },
      width: 200,
      format: 'text',
    },
    {
      id: 'format',
      label: { 'zh-CN': '原来的格式', en: 'Format before' },
      note: { 'zh-CN': '改之前的数字格式。', en: 'The number format before.' },
      width: 120,
      format: 'text',
    },
    {
      id: 'key',
      label: { 'zh-CN': '行键', en: 'Row key' },
      note: {
        'zh-CN': '程序用来认这一行，请不要改。',
        en: 'How the program recognises the row; please leave it.',
      },
      width: 160,
      format: 'text',
    },
    {
      id: 'mark',
      label: { 'zh-CN': '行标记', en: 'Row mark' },
      note: {
        'zh-CN': '应收日期和总额，用来区分同一合同的几期。',
        en: 'Due day and total: they tell instalments of one contract apart.',
      },
      width: 160,
      format: 'text',
    },
  ],
}
