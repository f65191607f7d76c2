// 总账核对记录: one row a reconciliation with the general ledger, brought up to date while its names are matched and its differences explained.

import type { HelperTable } from '../helper-table'
import { writtenAt, writtenBy } from '../record-columns'

export const GL_RUNS: HelperTable = {
  id: 'gl-runs',
  name: { 'zh-CN': '总账核对记录', en: 'General ledger checks' },
  hidden: true,
  columns: [
    writtenAt({ 'zh-CN': '最后一次核对的时间。', en: 'When it was last reconciled.' }),
    writtenBy({ 'zh-CN': '谁核对的。', en: 'Who reconciled it.' }),
    {
      id: 'asOf',
      label: { 'zh-CN': '截至', en: 'As of' },
      note: { 'zh-CN': '核对哪一天的余额。', en: 'The day of the balances.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'source',
      label: { 'zh-CN': '总账余额来自', en: 'Balances from' },
      note: { 'zh-CN': '粘贴的内容、文件或哪张工作表。', en: 'Pasted text, a file or a sheet.' },
      width: 180,
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
      note: { 'zh-CN': '总账上的客户余额合计。', en: 'The customers’ balances in the general ledger.' },
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
      id: 'agreeing',
      label: { 'zh-CN': '一致', en: 'Agreeing' },
      note: { 'zh-CN': '有几家对得上。', en: 'How many customers agree.' },
      width: 70,
      format: 'count',
    },
    {
      id: 'differing',
      label: { 'zh-CN': '不一致', en: 'Differing' },
      note: { 'zh-CN': '有几家对不上。', en: 'How many differ.' },
      width: 70,
      format: 'count',
    },
    {
      id: 'explained',
      label: { 'zh-CN': '已说明', en: 'Explained' },
      note: { 'zh-CN': '对不上的里面，有几家写了说明。', en: 'How many of those are explained.' },
      width: 70,
      format: 'count',
    },
    {
      id: 'unread',
      label: { 'zh-CN': '没读出', en: 'Not read' },
      note: { 'zh-CN': '总账里有几行没读出来。', en: 'Rows of the general ledger that could not be read.' },
      width: 70,
      format: 'count',
    },
    {
      id: 'key',
      label: { 'zh-CN': '核对号', en: 'Check' },
      note: {
        'zh-CN': '同一天、同一份余额只占一行，请不要改。',
        en: 'One row for one day and one set of balances; please leave it.',
      },
      width: 120,
      format: 'text',
    },
  ],
}
