// Letters in every language a customer may be written to.
import { en } from './en'
import type { LetterWords } from './words'
import { zhCN } from './zh-CN'

export const LETTER_WORDS: Record<'zh-CN' | 'en', LetterWords> = { 'zh-CN': zhCN, en }
