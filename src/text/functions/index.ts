// The words of cells with one of our functions, by language.
import { en } from './en'
import { type FunctionText, zh } from './zh-CN'

export type { FunctionText } from './zh-CN'

export const functionText = (language: 'zh-CN' | 'en'): FunctionText => (language === 'en' ? en : zh)
