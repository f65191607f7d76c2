// The words for what is wrong, by language.
import type { Language } from '../page/figures'
import { problems as en } from './en'
import { type ProblemWords, problems as zh } from './zh-CN'

export type { ProblemWords } from './zh-CN'

/** What to say about a code of core or of a refused call. */
export const problemWords = (language: Language): ProblemWords => (language === 'en' ? en : zh)
