// 总账核对: the list of one reconciliation as a sheet to print or hand on; made when asked for, written anew each time.
import type { HelperTable } from '../helper-table'

export const GL_LIST: HelperTable = {
  id: 'gl-list',
  name: { 'zh-CN': '总账核对', en: 'General ledger list' },
  hidden: false,
  columns: [
    {
      id: 'name',
      label: { 'zh-CN': '客户', en: 'Customer' },
      note: {
        'zh-CN': '台账里的客户；台账没有的，是总账里的写法。',
        en: 'The customer, or the name in the general ledger where he is not in the ledger.',
      },
      width: 240,
      format: 'text',
    },
    {
      id: 'glName',
      label: { 'zh-CN': '总账里的写法', en: 'In the general ledger' },
      note: { 'zh-CN': '名称和行号。', en: 'Its names and rows.' },
      width: 240,
      format: 'text',
    },
    {
      id: 'ours',
      label: { 'zh-CN': '台账余额', en: 'Our balance' },
      note: { 'zh-CN': '应收减预收和未核销。', en: 'Receivables less prepaid and unapplied.' },
      width: 130,
      format: 'amount',
    },
    {
      id: 'gl',
      label: { 'zh-CN': '总账余额', en: 'General ledger' },
      note: { 'zh-CN': '借方为正，贷方为负。', en: 'Debit positive, credit negative.' },
      width: 130,
      format: 'amount',
    },
    {
      id: 'difference',
      label: { 'zh-CN': '差额', en: 'Difference' },
      note: { 'zh-CN': '台账减总账。', en: 'Ours less the general ledger.' },
      width: 130,
      format: 'amount',
    },
    {
      id: 'cause',
      label: { 'zh-CN': '可能的原因', en: 'Likely cause' },
      note: { 'zh-CN': '程序的判断，只供参考。', en: 'What the program takes it for.' },
      width: 300,
      format: 'text',
    },
    {
      id: 'note',
      label: { 'zh-CN': '说明', en: 'Explanation' },
      note: { 'zh-CN': '谁在什么时候写的。', en: 'Who wrote it, and when.' },
      width: 260,
      format: 'text',
    },
  ],
}
