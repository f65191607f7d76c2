// The words of the reports on sheets, by language.
import { aging as en } from './en'
import { type AgingSheetText, aging as zh } from './zh-CN'

export type { AgingSheetText } from './zh-CN'

export const agingSheetText = (language: 'zh-CN' | 'en'): AgingSheetText => (language === 'en' ? en : zh)
