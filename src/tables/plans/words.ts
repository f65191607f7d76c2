// The words people choose from in 分期: what an instalment waits for, and where its invoice is.
import type { Trigger } from '../../core/ledger/plans/types'
import { readWord, type SheetLanguage, type Words } from '../words'

const TRIGGER_LABELS: Readonly<Record<Trigger, Words>> = {
  signing: { 'zh-CN': '签约', en: 'Signing' },
  delivery: { 'zh-CN': '发货', en: 'Delivery' },
  acceptance: { 'zh-CN': '验收', en: 'Acceptance' },
  invoice: { 'zh-CN': '开票', en: 'Invoice' },
  warranty: { 'zh-CN': '质保期满', en: 'End of warranty' },
  date: { 'zh-CN': '指定日', en: 'Fixed day' },
}

export const TRIGGER_WORDS = Object.values(TRIGGER_LABELS)

export const triggerText = (trigger: Trigger | '', language: SheetLanguage): string =>
  trigger === '' ? '' : TRIGGER_LABELS[trigger][language]

/** '' for blank; null for a word that is none of them. */
export const triggerFrom = (text: string): Trigger | '' | null =>
  text === '' ? '' : readWord(TRIGGER_LABELS, text)

export type InvoiceState = 'not-issued' | 'issued' | 'sent' | 'void'

const INVOICE_LABELS: Readonly<Record<InvoiceState, Words>> = {
  'not-issued': { 'zh-CN': '未开', en: 'Not issued' },
  issued: { 'zh-CN': '已开', en: 'Issued' },
  sent: { 'zh-CN': '已寄', en: 'Sent' },
  void: { 'zh-CN': '已作废', en: 'Void' },
}

export const INVOICE_WORDS = Object.values(INVOICE_LABELS)

export const invoiceStateText = (state: InvoiceState, language: SheetLanguage): string =>
  INVOICE_LABELS[state][language]

/** Blank counts as not issued; null for a word of the team's own, which stays as it is. */
export const invoiceStateFrom = (text: string): InvoiceState | null =>
  text === '' ? 'not-issued' : readWord(INVOICE_LABELS, text)
