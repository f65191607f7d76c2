// The words of the sidebar, by language.
import { en } from './en'
import type { Language } from './figures'
import { type PageText, zh } from './zh-CN'

export type { PageText } from './zh-CN'

/** Every sentence of the page that is not about a problem (those are in ../problems). */
export const pageText = (language: Language): PageText => (language === 'en' ? en : zh)
