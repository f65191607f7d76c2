// 节假日: days that are not what their weekday says; the announced ones are written in, the team changes them and adds its own.
import type { SpecialDay } from '../core/workdays/types'
import type { HelperTable } from './helper-table'
import { readWord, type SheetLanguage, type Words } from './words'

const KINDS: Record<SpecialDay['kind'], Words> = {
  off: { 'zh-CN': '放假', en: 'Off' },
  work: { 'zh-CN': '上班', en: 'Workday' },
}

export const dayKindFrom = (text: string): SpecialDay['kind'] | null => readWord(KINDS, text)
export const dayKindText = (kind: SpecialDay['kind'], language: SheetLanguage): string =>
  KINDS[kind][language]

export const HOLIDAYS_TABLE: HelperTable = {
  id: 'holidays',
  name: { 'zh-CN': '节假日', en: 'Holidays' },
  hidden: false,
  columns: [
    {
      id: 'day',
      label: { 'zh-CN': '日期', en: 'Day' },
      note: {
        'zh-CN': '一天一行。国务院公布的由账期管家写好，公司自己的可以往下加。',
        en: 'One row a day. The announced ones are written in by Zhangqi; add your own below.',
      },
      width: 110,
      format: 'date',
    },
    {
      id: 'kind',
      label: { 'zh-CN': '放假还是上班', en: 'Off or workday' },
      note: {
        'zh-CN': '放假那天不自动发信；调休上班的周末照发。公布的放假日要上班，就改成「上班」。',
        en: 'No letter goes out by itself on a day off; on a make-up workday it does. To work on an announced holiday, change it to Workday.',
      },
      width: 120,
      format: 'text',
      choices: Object.values(KINDS),
    },
    {
      id: 'name',
      label: { 'zh-CN': '名称', en: 'Name' },
      note: { 'zh-CN': '什么节，或者什么事。', en: 'The holiday, or the occasion.' },
      width: 160,
      format: 'text',
    },
  ],
}
