// 归档: the names of the sheet and of the columns of ours at its right; the others are the ledger's own.
import type { Words } from './words'

/** The second where the team has a sheet of the first name itself. */
export const ARCHIVE_NAMES: readonly Words[] = [
  { 'zh-CN': '归档', en: 'Archive' },
  { 'zh-CN': '归档（账期管家）', en: 'Archive (Zhangqi)' },
]

export const ARCHIVE_COLUMNS = {
  on: {
    header: { 'zh-CN': '归档日期', en: 'Archived on' },
    note: { 'zh-CN': '这一行是哪天归档的。', en: 'The day the row was archived.' },
  },
  from: {
    header: { 'zh-CN': '原工作表', en: 'From sheet' },
    note: {
      'zh-CN': '归档前在哪张表。取回时放回那张表的末尾。',
      en: 'The sheet it stood on. Returned, it goes to the end of that sheet.',
    },
  },
  origin: {
    header: { 'zh-CN': '归档编号', en: 'Archive number' },
    note: {
      'zh-CN': '程序用来认原工作表和是哪一次归档，请不要改。',
      en: 'How the program knows the sheet and the act; please leave it.',
    },
  },
} as const satisfies Record<string, { header: Words; note: Words }>
