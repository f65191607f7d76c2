// The words of the sheet 大客户总结, by language.
import type { Language } from '../../page/figures'
import { summary as en } from './en'
import { type SummaryText, summary as zh } from './zh-CN'

export type { SummaryText } from './zh-CN'

export const summaryText = (language: Language): SummaryText => (language === 'en' ? en : zh)
