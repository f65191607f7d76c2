// 付款人: who pays under another name than the customer's. People may write in it themselves: a payer and a customer are enough.

import type { HelperTable } from '../helper-table'
import { forProgram, writtenAt, writtenBy } from '../record-columns'
import type { SheetLanguage, Words } from '../words'

/** '' for whatever else: it counts always. */
export type PayerScope = 'always' | 'once' | 'taken-back'

const SCOPE_LABELS: Readonly<Record<PayerScope, Words>> = {
  always: { 'zh-CN': '以后都算', en: 'always' },
  once: { 'zh-CN': '只这一笔', en: 'this receipt only' },
  'taken-back': { 'zh-CN': '已撤回', en: 'taken back' },
}

export const payerScopeText = (scope: PayerScope, language: SheetLanguage): string =>
  SCOPE_LABELS[scope][language]

export const payerScopeFrom = (text: string): PayerScope =>
  (Object.keys(SCOPE_LABELS) as PayerScope[]).find(scope =>
    Object.values(SCOPE_LABELS[scope]).includes(text.trim()),
  ) ?? 'always'

export const PAYERS: HelperTable = {
  id: 'payers',
  name: { 'zh-CN': '付款人', en: 'Payers' },
  hidden: false,
  columns: [
    {
      id: 'payer',
      label: { 'zh-CN': '付款人', en: 'Payer' },
      note: { 'zh-CN': '收款里写的付款单位或人。', en: 'As the receipts name him.' },
      width: 220,
      format: 'text',
    },
    {
      id: 'customer',
      label: { 'zh-CN': '客户', en: 'Customer' },
      note: { 'zh-CN': '替哪位客户付，名称和台账一样。', en: 'For whom he pays, as in the ledger.' },
      width: 220,
      format: 'text',
    },
    {
      id: 'scope',
      label: { 'zh-CN': '范围', en: 'Scope' },
      note: {
        'zh-CN': '以后都算，或只这一笔；撤回的不再算。空着就是以后都算。',
        en: 'Always, or this receipt only; what was taken back counts no more. Blank is always.',
      },
      width: 110,
      format: 'text',
      choices: Object.values(SCOPE_LABELS),
    },
    writtenBy({ 'zh-CN': '谁认领的。', en: 'Who said so.' }),
    writtenAt({ 'zh-CN': '什么时候认领的。', en: 'When it was said.' }),
    forProgram(
      'receipt',
      { 'zh-CN': '收款键', en: 'Receipt key' },
      {
        'zh-CN': '只这一笔时，程序用来认它，请不要改。',
        en: 'Of a single receipt: how the program recognises it; please leave it.',
      },
    ),
  ],
}
