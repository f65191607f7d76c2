// 客户称呼: ids and the names seen beside them, names that are one customer or two. Nothing is ever deleted from it.

import { CUSTOMER_KEY } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'
import type { SheetLanguage, Words } from '../words'

/**
 * 'id': this id was seen with this name. 'same': this name is that customer. 'different': the two are two. 'back': what was said of the
 * two is taken back.
 */
export type NameWordKind = 'id' | 'same' | 'different' | 'back'

const KIND_LABELS: Readonly<Record<NameWordKind, Words>> = {
  id: { 'zh-CN': '编号', en: 'number' },
  same: { 'zh-CN': '是同一家', en: 'one customer' },
  different: { 'zh-CN': '不是同一家', en: 'two customers' },
  back: { 'zh-CN': '撤回', en: 'taken back' },
}
const KINDS = Object.keys(KIND_LABELS) as NameWordKind[]

export const nameWordText = (kind: NameWordKind, language: SheetLanguage): string =>
  KIND_LABELS[kind][language]

/** In either language; null for any other word: the row then says nothing. */
export const nameWordFrom = (text: string): NameWordKind | null =>
  KINDS.find(kind => Object.values(KIND_LABELS[kind]).includes(text.trim())) ?? null

export const CUSTOMER_NAMES: HelperTable = {
  id: 'customer-names',
  name: { 'zh-CN': '客户称呼', en: 'Customer names' },
  hidden: true,
  columns: [
    writtenAt({ 'zh-CN': '什么时候记下的。', en: 'When it was noted.' }),
    writtenBy({
      'zh-CN': '谁说的；编号是程序看到的。',
      en: 'Who said it; numbers were seen by the program.',
    }),
    {
      id: 'kind',
      label: { 'zh-CN': '类别', en: 'Kind' },
      note: {
        'zh-CN': '编号和名称、是同一家、不是同一家，或撤回。',
        en: 'A number with its name, one customer, two customers, or taken back.',
      },
      width: 100,
      format: 'text',
    },
    {
      id: 'name',
      label: { 'zh-CN': '名称', en: 'Name' },
      note: {
        'zh-CN': '编号旁的名称，或合并掉的名称。',
        en: 'Beside the number, or the name that was merged.',
      },
      width: 220,
      format: 'text',
    },
    {
      id: 'other',
      label: { 'zh-CN': '编号或另一家', en: 'Number or other name' },
      note: { 'zh-CN': '客户编号，或留下的名称。', en: 'The customer number, or the name that stays.' },
      width: 220,
      format: 'text',
    },
    {
      id: 'key',
      label: { 'zh-CN': '名称键', en: 'Name key' },
      note: { 'zh-CN': '程序用来认名称，请不要改。', en: 'How the program recognises it; please leave it.' },
      width: 120,
      format: 'text',
    },
    CUSTOMER_KEY,
    {
      id: 'act',
      label: { 'zh-CN': '改写', en: 'Written by' },
      note: {
        'zh-CN': '合并时改写了表格的，是哪一次；只记住的空着。',
        en: 'The act that wrote the name into the sheets; blank where it is only remembered.',
      },
      width: 120,
      format: 'text',
    },
  ],
}
