// 体检记录: one row a check of the data, by whom, the score and what was found.

import type { HelperTable } from './helper-table'
import { writtenAt, writtenBy } from './record-columns'
import type { Words } from './words'

/** Who looked, where nobody did. */
export const AUDIT_WORDS: { weekly: Words } = { weekly: { 'zh-CN': '每周自动', en: 'weekly check' } }

export const AUDIT_LOG: HelperTable = {
  id: 'audit-log',
  name: { 'zh-CN': '体检记录', en: 'Data check log' },
  hidden: true,
  columns: [
    writtenAt({
      'zh-CN': '什么时候体检的，按表格的时区。',
      en: 'When the data was checked, in the time zone of the spreadsheet.',
    }),
    writtenBy({ 'zh-CN': '谁打开的，或每周自动。', en: 'Who opened it, or the weekly check.' }),
    {
      id: 'score',
      label: { 'zh-CN': '健全度', en: 'Score' },
      note: {
        'zh-CN': '0 到 100；已确认的历史遗留不算在内。',
        en: '0 to 100; acknowledged findings left aside.',
      },
      width: 80,
      format: 'count',
    },
    {
      id: 'rows',
      label: { 'zh-CN': '行数', en: 'Rows' },
      note: { 'zh-CN': '看过几行。', en: 'How many rows were looked at.' },
      width: 80,
      format: 'count',
    },
    {
      id: 'amounts',
      label: { 'zh-CN': '影响金额', en: 'Amounts' },
      note: { 'zh-CN': '影响金额的有几处。', en: 'Findings that touch amounts.' },
      width: 80,
      format: 'count',
    },
    {
      id: 'letters',
      label: { 'zh-CN': '影响催款', en: 'Letters' },
      note: { 'zh-CN': '影响催款的有几处。', en: 'Findings that hold letters back.' },
      width: 80,
      format: 'count',
    },
    {
      id: 'rest',
      label: { 'zh-CN': '其他', en: 'Other' },
      note: { 'zh-CN': '其他要看一眼的有几处。', en: 'Other findings worth a look.' },
      width: 80,
      format: 'count',
    },
    {
      id: 'acknowledged',
      label: { 'zh-CN': '历史遗留', en: 'Acknowledged' },
      note: { 'zh-CN': '已确认为历史遗留的有几处。', en: 'Findings acknowledged as legacy.' },
      width: 100,
      format: 'count',
    },
  ],
}
