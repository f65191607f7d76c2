// The words of 看板 by language.
import { en } from './en'
import { type BoardText, zh } from './zh-CN'

export type { BoardText } from './zh-CN'

export const boardText = (language: 'zh-CN' | 'en'): BoardText => (language === 'en' ? en : zh)
