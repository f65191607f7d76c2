// The words of 使用规范 by language.
import { en } from './en'
import { type NormsText, zh } from './zh-CN'

export type { Limits, NormsText } from './zh-CN'

export const normsText = (language: 'zh-CN' | 'en'): NormsText => (language === 'en' ? en : zh)
