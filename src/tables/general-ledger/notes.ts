// 总账核对说明: what people said of a difference, and whose a name of the general ledger is; nothing is ever deleted from it.

import { CUSTOMER_KEY } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'
import type { SheetLanguage, Words } from '../words'

/** 'match': this name is that customer. 'nobody': it is none of ours. 'open': what was said of the name is taken back. */
export type GlNoteKind = 'explained' | 'match' | 'nobody' | 'open'

const KIND_LABELS: Readonly<Record<GlNoteKind, Words>> = {
  explained: { 'zh-CN': '说明', en: 'explanation' },
  match: { 'zh-CN': '对应', en: 'same customer' },
  nobody: { 'zh-CN': '不是台账里的', en: 'not in the ledger' },
  open: { 'zh-CN': '撤回对应', en: 'match taken back' },
}
const KINDS = Object.keys(KIND_LABELS) as GlNoteKind[]

export const noteKindText = (kind: GlNoteKind, language: SheetLanguage): string => KIND_LABELS[kind][language]

/** The kind a cell names, in either language; null for any other word: the row then says nothing. */
export const noteKindFrom = (text: string): GlNoteKind | null =>
  KINDS.find(kind => Object.values(KIND_LABELS[kind]).includes(text.trim())) ?? null

export const GL_NOTES: HelperTable = {
  id: 'gl-notes',
  name: { 'zh-CN': '总账核对说明', en: 'General ledger notes' },
  hidden: true,
  columns: [
    writtenAt({ 'zh-CN': '什么时候写的。', en: 'When it was said.' }),
    writtenBy({ 'zh-CN': '谁写的。', en: 'Who said it.' }),
    {
      id: 'kind',
      label: { 'zh-CN': '类别', en: 'Kind' },
      note: {
        'zh-CN': '差额的说明，或总账里的名称对应哪位客户。',
        en: 'An explanation, or whose a name of the general ledger is.',
      },
      width: 110,
      format: 'text',
    },
    {
      id: 'name',
      label: { 'zh-CN': '名称', en: 'Name' },
      note: { 'zh-CN': '客户，或总账里的写法。', en: 'The customer, or the name in the general ledger.' },
      width: 220,
      format: 'text',
    },
    {
      id: 'text',
      label: { 'zh-CN': '内容', en: 'What was said' },
      note: { 'zh-CN': '说明，或对应的客户。', en: 'The explanation, or the customer it belongs to.' },
      width: 260,
      format: 'text',
    },
    {
      id: 'asOf',
      label: { 'zh-CN': '截至', en: 'As of' },
      note: { 'zh-CN': '核对的是哪一天。', en: 'The day that was reconciled.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'difference',
      label: { 'zh-CN': '当时差额', en: 'Difference then' },
      note: { 'zh-CN': '写说明时的差额。', en: 'The difference it explained.' },
      width: 130,
      format: 'amount',
    },
    {
      id: 'key',
      label: { 'zh-CN': '名称键', en: 'Name key' },
      note: { 'zh-CN': '程序用来认名称，请不要改。', en: 'How the program recognises it; please leave it.' },
      width: 120,
      format: 'text',
    },
    CUSTOMER_KEY,
  ],
}
