// Formal paper in every language a customer may be written to.
import { en } from './en'
import type { FormalWords } from './words'
import { zhCN } from './zh-CN'

export const FORMAL_WORDS: Record<'zh-CN' | 'en', FormalWords> = { 'zh-CN': zhCN, en }
